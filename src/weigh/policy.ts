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

/** Where a file stands for a pattern in the configuration; undefined outside its folder. */
export type FromConfig = (file: string) => string | undefined
