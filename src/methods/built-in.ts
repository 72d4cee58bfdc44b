import type { Checklist } from '../model/checklist.ts'
import berenschotBasis from './berenschot/basis.yaml'
import berenschotDirection from './berenschot/direction.yaml'
import berenschotExecution from './berenschot/execution.yaml'
import berenschot from './berenschot/method.yaml'
import berenschotTools from './berenschot/tools.yaml'
import ketenItems from './keten/items.yaml'
import keten from './keten/method.yaml'
import ppsApproach from './pps/approach.yaml'
import pps from './pps/method.yaml'
import ppsOrchestration from './pps/orchestration.yaml'
import tnoItems from './tno/items.yaml'
import tno from './tno/method.yaml'

/** The methods that come with `eco`, in the order in which they are shown; a test holds each against the language. */
export const builtIn: readonly Checklist[] = [
  method(berenschot, berenschotBasis, berenschotDirection, berenschotExecution, berenschotTools),
  method(pps, ppsApproach, ppsOrchestration),
  method(tno, tnoItems),
  method(keten, ketenItems),
]

/** The methods that count when a team chooses nothing. */
export const defaultMethods: readonly string[] = ['berenschot', 'pps']

function method(head: unknown, ...parts: readonly unknown[]): Checklist {
  const items = parts.flatMap((part) => (part as Pick<Checklist, 'items'>).items)
  return { ...(head as Omit<Checklist, 'items'>), items }
}
