import type { Severity } from '../../diagnostic.ts'
import type { Found } from '../../load/discover.ts'
import type { Policy } from '../../weigh/policy.ts'
import type { Use } from '../assess-weighed.ts'
import type { BaselineInUse } from '../baseline-file.ts'
import type { Met } from '../several-ecosystems.ts'
import type { Since } from './since.ts'

/** What the ecosystems of one run share. */
export interface Run {
  readonly places: readonly Found[]
  /** The ids of the ecosystems before. */
  readonly met: Met
  /** Whether a form of output, or a baseline in the making, asks what each finding is known by. */
  readonly wantsMarks: boolean
  /** From which severity on questions are findings; those that are only open are counted otherwise. */
  readonly told: Exclude<Severity, 'error'>
  /** With `--since`: keeps what is on what changed. */
  readonly since: Since | undefined
  /** What each ecosystem so far needed of the reasons that they share. */
  readonly used: Used[]
  /** What is left of each baseline once all is checked. */
  readonly tidied: Tidied[]
}

export interface Used {
  readonly ecosystem: string
  readonly policy: Policy
  readonly use: Use
  /** The text of the configuration. */
  readonly config: string
}

export interface Tidied {
  readonly baseline: BaselineInUse
  /** Fingerprints of the entries of which nothing is left. */
  readonly stale: ReadonlySet<string>
}
