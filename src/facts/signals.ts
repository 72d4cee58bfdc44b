import type { SignalFact } from './signal.ts'
import { basisSignals } from './signals/basis.ts'
import { directionSignals } from './signals/direction.ts'
import { executionSignals } from './signals/execution.ts'
import { ketenSignals } from './signals/keten.ts'
import { ppsSignals } from './signals/pps.ts'
import { tnoSignals } from './signals/tno.ts'

/** Every computed fact that a checklist may name. */
export const signals: Readonly<Record<string, SignalFact>> = {
  ...basisSignals,
  ...directionSignals,
  ...executionSignals,
  ...ppsSignals,
  ...tnoSignals,
  ...ketenSignals,
}
