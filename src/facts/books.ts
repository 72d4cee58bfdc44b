import type { Ecosystem } from '../graph/ecosystem.ts'
import { isPlausible } from '../model/notation.ts'
import { addDays, daysBetween, type LooseDate, lastDay, monthOf, yearOf } from './dates.ts'

/** How far spending had been booked on a day. */
export interface Books {
  /** The last day that was booked; undefined where the data do not say, or name a day to come. */
  readonly until: string | undefined
  /** The year that is being booked: the years before it are complete, as far as the data say. */
  readonly year: number
  /** How much of that year has been booked, from 0 to 1; undefined where `until` is. */
  readonly part: number | undefined
}

/** Bookkeepers need this many months after a year to complete it. */
const monthsToClose = 3

export function booksOf({ finance }: Ecosystem, asOf: string): Books {
  const until = dayOf(finance?.booked_until, asOf)
  if (until === undefined) return { until, year: yearOf(asOf), part: undefined }
  const year = Math.min(yearOf(asOf), yearOf(addDays(until, 1)))
  return { until, year, part: partOf(year, until) }
}

/** Whether a year is over, and its books are not known to be incomplete. */
export function isClosed(year: number, books: Books): boolean {
  return year < books.year
}

/** Whether the books of a year are surely complete: the data say so, or there was time enough to complete them. */
export function isComplete(year: number, books: Books, asOf: string): boolean {
  if (books.until !== undefined) return isClosed(year, books)
  return year < yearOf(asOf) - 1 || (year === yearOf(asOf) - 1 && Number(monthOf(asOf).slice(5)) > monthsToClose)
}

function dayOf(date: LooseDate | undefined, asOf: string): string | undefined {
  if (!date || !isPlausible(date)) return undefined
  return lastDay(date) <= asOf ? lastDay(date) : undefined
}

function partOf(year: number, until: string): number {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  return until < first ? 0 : (daysBetween(first, until) + 1) / (daysBetween(first, last) + 1)
}
