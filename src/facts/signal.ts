import type { Path } from '../diagnostic.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Text } from '../text.ts'
import type { Context } from './rule.ts'

/**
 * A computed fact that a checklist item names: `clear` when all is well, `signal` when the warning holds, `unknown` when
 * the data do not say. `facts` says what was counted, in one sentence with figures; `paths` are the places it is about.
 */
export interface Signal {
  readonly state: 'clear' | 'signal' | 'unknown'
  readonly facts: Text
  readonly paths: readonly Path[]
}

export type SignalFact = (ecosystem: Ecosystem, context: Context) => Signal
