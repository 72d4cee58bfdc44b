import type { Ecosystem } from '../graph/ecosystem.ts'

/** The two states that are compared, judged as of one day, so that time alone changes nothing. */
export interface States {
  readonly before: Ecosystem
  readonly after: Ecosystem
  readonly asOf: string
}
