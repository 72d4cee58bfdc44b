import type { Item } from '../model/definition.ts'
import { isOver } from './date-order.ts'
import { addDays } from './dates.ts'
import { byDate } from './progress.ts'

export type Assumption = Item<'assumptions'>

/** Whether an assumption asks for a plan B: it failed, or the plan leans on it; one that nobody weighed counts as heavy. */
export function needsPlanB({ critical = 'high', status }: Assumption): boolean {
  return critical === 'high' || status === 'failed'
}

/** Whether an assumption that has not failed was last looked at more than half a year ago, or never as far as known. */
export function isStale({ checked_on: checked, status }: Assumption, asOf: string): boolean {
  return status !== 'failed' && (checked === undefined || isOver(checked, addDays(asOf, -180)))
}

/** What failed first, then what is open, then what holds; in each the heaviest first, and of those the oldest check. */
export function byConcern(assumptions: readonly Assumption[]): readonly Assumption[] {
  return [...assumptions].sort(
    (one, other) =>
      states.indexOf(one.status) - states.indexOf(other.status) ||
      weights.indexOf(one.critical) - weights.indexOf(other.critical) ||
      byDate(one.checked_on, other.checked_on),
  )
}

/** An assumption without a state is as open as one that says so, but stands behind it. */
const states: readonly Assumption['status'][] = ['failed', 'open', undefined, 'holds']
const weights: readonly Assumption['critical'][] = ['high', undefined, 'medium', 'low']
