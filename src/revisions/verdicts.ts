import { isDue, isMet, type Verdict } from '../methods/verdict.ts'
import type { Change } from './change.ts'

/** A question that was answered or came open, or a warning that came or went: `open`, `answered`, `signal`, `clear`. */
export interface VerdictChange extends Change {
  readonly index: 'verdicts'
  readonly verdict: Verdict
}

/**
 * The questions whose answer changed, of those that both states ask and that count in both. How far an answer came
 * (partial) is not told, and neither is what only becomes due because the phase moved on.
 */
export function verdictChanges(before: readonly Verdict[], after: readonly Verdict[]): readonly VerdictChange[] {
  const had = new Map(before.map((verdict) => [keyOf(verdict), standing(verdict)]))
  return after.flatMap((verdict): VerdictChange[] => {
    const [was, is] = [had.get(keyOf(verdict)), standing(verdict)]
    if (was === undefined || is === undefined || was === is) return []
    const { item, method } = verdict
    return [
      { kind: 'changed', index: 'verdicts', id: item.id, field: [method], items: [], before: was, after: is, verdict },
    ]
  })
}

function keyOf({ method, item }: Verdict): string {
  return `${method} ${item.id}`
}

function standing(verdict: Verdict): string | undefined {
  if (verdict.verdict === 'signal' || verdict.verdict === 'clear') return verdict.verdict
  return isDue(verdict) ? (isMet(verdict) ? 'answered' : 'open') : undefined
}
