import { roundedShare } from '../i18n/format.ts'
import type { Action } from '../model/definition.ts'
import { isAfter } from './date-order.ts'
import { statusOf } from './progress.ts'

/** How many of the actions that were done kept the deadline that was agreed first. */
export interface OnTime {
  readonly inTime: number
  /** Those of which both the day on which it was done and the deadline are known. */
  readonly known: number
  /** A whole percentage. */
  readonly rate: number
  /** Done, and one of the two dates is missing. */
  readonly unknown: number
}

/** Undefined while of no finished action both dates are known. A month as a deadline is kept to its last day. */
export function onTime(actions: readonly Action[], asOf: string): OnTime | undefined {
  const done = actions.filter((action) => statusOf(action) === 'done' && !isAfter(action.done_on, asOf))
  const known = done.filter(({ done_on: on, deadline }) => Boolean(on) && Boolean(deadline))
  const inTime = known.filter(({ done_on: on, deadline }) => !isAfter(on, deadline)).length
  if (known.length === 0) return undefined
  return {
    inTime,
    known: known.length,
    rate: roundedShare((inTime / known.length) * 100, 0),
    unknown: done.length - known.length,
  }
}
