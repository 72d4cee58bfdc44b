import type { Located } from './located.ts'

/** A finding that does not count, and why not: by a comment or a waiver, known in the baseline, or its rule switched off. */
export interface SetAside {
  readonly finding: Located
  readonly by: AsideBy
}

export interface AsideBy {
  readonly kind: 'comment' | 'waiver' | 'baseline' | 'off'
  /** What the team wrote; empty for what is known in the baseline or switched off. */
  readonly reason: string
  readonly owner?: string
  /** The last day on which it counts. */
  readonly until?: string
}
