import { daysBetween } from '../../facts/dates.ts'
import { dayIn, type Teller } from './teller.ts'

/**
 * How far a date moved, in the unit in which people say it: `6 weken`; whether it moved later, or only became more or less
 * precise: `juni 2027` for `30 juni 2027`. A deadline means the last day of its month or year, a start the first.
 */
export function moveOf(
  before: unknown,
  after: unknown,
  teller: Teller,
  dayOf: (value: unknown) => string = dayIn,
): { readonly time: string; readonly isLater: boolean; readonly isSame: boolean } {
  const [from, to] = [dayOf(before), dayOf(after)]
  const days = daysBetween(from, to)
  return { time: spanOf(from, to, Math.abs(days), teller), isLater: days > 0, isSame: days === 0 }
}

/** Whole months as months; else up to two weeks in days, up to a quarter in weeks, and more in months. */
function spanOf(from: string, to: string, days: number, { words }: Teller): string {
  const months = Math.abs(monthsIn(to) - monthsIn(from))
  const isWhole = from.slice(8) === to.slice(8) || (isMonthEnd(from) && isMonthEnd(to))
  if (isWhole && months > 0) return words.months(months)
  if (days < 14) return words.days(days)
  return days < 92 ? words.weeks(Math.round(days / 7)) : words.months(Math.round(days / 30.4375))
}

function monthsIn(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

function isMonthEnd(day: string): boolean {
  return dayIn(day.slice(0, 7)) === day
}
