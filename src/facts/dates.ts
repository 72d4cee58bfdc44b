import { isPlausible } from '../model/notation.ts'

/**
 * Dates as people keep them: a day (`2026-05-01`), a month (`2026-05`) or a year (`2026`, also as a number). Compared by
 * the first or the last day that they may mean, so that "May 2026" is not late on the second of May.
 */
export type LooseDate = string | number

/** Nothing for a date in a year that cannot be (0206): that is a finding, and no place in time. */
export function plausible(date: LooseDate | undefined): LooseDate | undefined {
  return date === undefined || !isPlausible(date) ? undefined : date
}

/** The first day that a date may mean: `2026-05` gives `2026-05-01`. */
export function firstDay(date: LooseDate): string {
  const text = String(date)
  return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text
}

/** The last day that a date may mean: `2026-02` gives `2026-02-28`. */
export function lastDay(date: LooseDate): string {
  const text = String(date)
  if (text.length === 4) return `${text}-12-31`
  return text.length === 7 ? `${text}-${daysIn(Number(text.slice(0, 4)), Number(text.slice(5)))}` : text
}

/** The number of days of a month from 1 to 12. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return isLeap ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day so many days later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The month of a date: `2026-05`. */
export function monthOf(date: LooseDate): string {
  return firstDay(date).slice(0, 7)
}

/** The month after a month (`2026-12` gives `2027-01`), or so many months later. */
export function nextMonth(month: string, months = 1): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`
}

/** The year of a date, as a number. */
export function yearOf(date: LooseDate): number {
  return Number(String(date).slice(0, 4))
}
