import type { Config } from '../model/config.ts'

/** What a team's configuration says about findings. */
export interface Policy {
  /** The configuration itself; undefined when there is none. */
  readonly file: string | undefined
  readonly rules: NonNullable<Config['rules']>
  readonly waivers: NonNullable<Config['waivers']>
  /** The file of known findings, as it was written down. */
  readonly baseline: string | undefined
}

/** Whether a file fits a pattern in the configuration, from the folder of that. */
export type FitsFile = (file: string, pattern: string) => boolean
