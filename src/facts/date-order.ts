import { firstDay, type LooseDate, lastDay } from './dates.ts'

/** Whether one date certainly comes after the other, also when they are only a month or a year. */
export function isAfter(one: LooseDate | undefined, other: LooseDate | undefined): boolean {
  return Boolean(one) && Boolean(other) && firstDay(one ?? '') > lastDay(other ?? '')
}

/** Whether a date is over on this day, to its last day: `2026-11` is not over on 30 November. */
export function isOver(date: LooseDate | undefined, asOf: string): boolean {
  return Boolean(date) && lastDay(date ?? '') < asOf
}
