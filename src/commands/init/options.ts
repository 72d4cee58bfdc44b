import type { CommonOptions } from '../options.ts'

export interface InitOptions extends CommonOptions {
  readonly name?: string
  /** The kind of collaboration: one of the archetypes. */
  readonly type?: string
  readonly form?: string
  readonly region?: string
  readonly phase?: string
  readonly method?: readonly string[]
  readonly partner?: readonly string[]
  readonly ci?: string
  readonly yes?: boolean
  /** Show the kinds, and make nothing. */
  readonly list?: boolean
}
