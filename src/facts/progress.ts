import type { Action } from '../model/definition.ts'
import { isAfter, isOver } from './date-order.ts'
import { firstDay, type LooseDate, lastDay } from './dates.ts'
import { isFinished } from './work.ts'

export type Status = NonNullable<Action['status']>

export function statusOf(action: Action): Status {
  return action.status ?? 'planned'
}

/** Whether an action had to be finished before this day and is not. A month is late once it is over. */
export function isLate(action: Action, asOf: string): boolean {
  return !isFinished(action) && isOver(action.deadline, asOf)
}

/** Whether an action is still called planned, although its start has passed. */
export function isBehindStart(action: Action, asOf: string): boolean {
  return statusOf(action) === 'planned' && isOver(action.start, asOf)
}

/**
 * When an action is expected to be finished: the date agreed on to catch up, else its deadline. A date before the deadline is
 * from before the deadline was moved, and says nothing any more; nor does one that cannot be made.
 */
export function expectedEnd({ deadline, recovery }: Action): LooseDate | undefined {
  const date = recovery?.possible === false ? undefined : recovery?.new_date
  return !date || isAfter(deadline, date) ? deadline : date
}

/** The date that an action was moved to; undefined while its deadline stands. */
export function movedTo(action: Action): LooseDate | undefined {
  const end = expectedEnd(action)
  return end === action.deadline ? undefined : end
}

/** Whether an action comes back by rhythm; one with a rhythm and no kind does. */
export function isRecurring(action: Action): boolean {
  return action.kind === 'recurring' || (action.kind === undefined && action.every !== undefined)
}

/** Order by the last day that a date may mean; what has no date comes last. */
export function byDate(one: LooseDate | undefined, other: LooseDate | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
  return compare(lastDay(one), lastDay(other)) || compare(firstDay(one), firstDay(other))
}

/** Order by code unit: the same on every machine. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
