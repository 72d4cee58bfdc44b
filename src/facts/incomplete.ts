import type { Ecosystem } from '../graph/ecosystem.ts'
import { refusals } from '../near.ts'

/** Whether lines of costs or of funding could not be read, so that sums of them say nothing. */
export function isIncomplete({ finance }: Ecosystem, list: 'costs' | 'funding'): boolean {
  if (finance === undefined) return false
  const lines = finance[list]
  return lines === undefined ? refusals.get(finance)?.indexes.has(list) === true : refusals.has(lines)
}
