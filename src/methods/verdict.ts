import type { Path } from '../diagnostic.ts'
import type { ChecklistItem } from '../model/checklist.ts'
import type { Text } from '../text.ts'

/** How an item stands. The last three are for warnings. */
export type VerdictWord =
  | 'answered'
  | 'partial'
  | 'open'
  | 'stated'
  | 'waived'
  | 'not-applicable'
  | 'later'
  | 'clear'
  | 'signal'
  | 'unknown'

export type Phase = 'direct' | 'organise' | 'perform'

export const phases: readonly Phase[] = ['direct', 'organise', 'perform']

export interface Verdict {
  readonly item: ChecklistItem
  readonly method: string
  readonly phase: Phase
  readonly verdict: VerdictWord
  /** The work has come to this phase; what is answered before its time is shown and not counted. */
  readonly isReached: boolean
  /** Counts towards completeness: by its kind, or as the one that stands for a set of choices. */
  readonly isScored: boolean
  /** What was counted, beside the judgement. */
  readonly facts: Text
  /** Where the answer stands or belongs. */
  readonly paths: readonly Path[]
}

/** Kinds that count towards completeness; warnings are counted apart, the others are shown and not scored. */
const scored: ReadonlySet<string> = new Set(['question', 'per-partner', 'factor', 'deliverable', 'role', 'step'])

export function isScored({ kind }: ChecklistItem): boolean {
  return scored.has(kind)
}

/** Whether a scored item counts now: it applies, its phase has come, and nobody waived it. */
export function isDue({ verdict, isReached, isScored: counts }: Verdict): boolean {
  return isReached && counts && verdict !== 'later' && verdict !== 'not-applicable' && verdict !== 'waived'
}

export function isMet({ verdict }: Verdict): boolean {
  return verdict === 'answered' || verdict === 'stated'
}
