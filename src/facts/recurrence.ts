import { addDays, daysBetween, firstDay, type LooseDate, lastDay, monthOf, nextMonth, yearOf } from './dates.ts'

export type Rhythm = 'day' | 'week' | 'two-weeks' | 'month' | 'quarter' | 'half-year' | 'year'

export interface Series {
  readonly start?: LooseDate | undefined
  /** The series ends here; a month or a year counts to its last day. */
  readonly deadline?: LooseDate | undefined
  readonly every?: Rhythm | undefined
}

const daysPer: Partial<Record<Rhythm, number>> = { day: 1, week: 7, 'two-weeks': 14 }
const monthsPer: Partial<Record<Rhythm, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/**
 * When a series falls between two days, both included: days where the start is a day, else months. What comes at least
 * monthly needs no start to fall in every month; a rarer one without start cannot be placed, and gives undefined.
 */
export function occurrences(series: Series, from: string, to: string): readonly string[] | undefined {
  return found(series, from, to, (_date, times) => times + 1)
}

/** The months in which a series falls between two days, each once; undefined where it cannot be placed. */
export function occurringMonths(series: Series, from: string, to: string): readonly string[] | undefined {
  const dates = found(series, from, to, (date, times, days) =>
    days === undefined ? times + 1 : times + Math.ceil(daysBetween(date, firstDay(nextMonth(monthOf(date)))) / days),
  )
  return dates && [...new Set(dates.map(monthOf))]
}

/** The times that a date in a series is the start plus, where to look on behind one of them; `days` are those of its rhythm. */
type Onward = (date: string, times: number, days: number | undefined) => number

function found(series: Series, from: string, to: string, onward: Onward): readonly string[] | undefined {
  const { start, deadline, every } = series
  if (every === undefined) return undefined
  const end = deadline === undefined || lastDay(deadline) > to ? to : lastDay(deadline)
  if (end < from) return []
  const precision = String(start ?? '').length
  if (precision === 10) return stepping(String(start), every, from, end, onward)
  if (precision !== 7 && (monthsPer[every] ?? 1) > 1) return undefined
  const begin = start !== undefined && (precision === 7 || firstDay(start) > from) ? firstDay(start) : from
  return stepping(monthOf(begin), monthsPer[every] === undefined ? 'month' : every, from, end, onward)
}

/** The date so many rhythms later, as precise as the date was where the rhythm allows; a month's end stays one. */
export function after(date: LooseDate, every: Rhythm, times = 1): string {
  const text = String(date)
  const days = daysPer[every]
  if (days !== undefined) return addDays(lastDay(date), days * times)
  const months = (monthsPer[every] ?? 1) * times
  if (text.length === 4) return months % 12 === 0 ? String(Number(text) + months / 12) : nextMonth(`${text}-12`, months)
  const month = nextMonth(text.slice(0, 7), months)
  if (text.length === 7) return month
  const end = lastDay(month)
  return end.slice(8) < text.slice(8) ? end : `${month}${text.slice(7)}`
}

/**
 * When something that comes back is due again, no more precise than its rhythm: a month for what comes monthly or less
 * often, because nobody planned the day.
 */
export function dueAfter(date: LooseDate, every: Rhythm): string {
  const next = after(date, every)
  return isMonthly(every) ? next.slice(0, 7) : next
}

/** Whether a rhythm goes by months, so that what falls on the last day of one falls on the last day of another. */
export function isMonthly(every: Rhythm): boolean {
  return monthsPer[every] !== undefined
}

/** Whether a rhythm comes back at least every month. */
export function isFrequent(every: Rhythm | undefined): boolean {
  return every !== undefined && (monthsPer[every] ?? 1) === 1
}

/** Every date counts from the start, so that a series from 31 January is back on the 31st in March. */
function stepping(start: string, every: Rhythm, from: string, to: string, onward: Onward): readonly string[] {
  const dates: string[] = []
  let times = timesBefore(start, every, from)
  for (let date = after(start, every, times); firstDay(date) <= to; date = after(start, every, times)) {
    const isIn = lastDay(date) >= from
    if (isIn) dates.push(date)
    times = isIn ? onward(date, times, daysPer[every]) : times + 1
  }
  return dates
}

/** How many times a rhythm fits between a date and a day, or a few less: whoever looks for what falls on that day begins there. */
export function timesBefore(date: LooseDate, every: Rhythm, day: string): number {
  const begin = lastDay(date)
  const days = daysPer[every]
  const fitting =
    days === undefined ? monthsBetween(begin, day) / (monthsPer[every] ?? 1) : daysBetween(begin, day) / days
  return Math.max(0, Math.floor(fitting) - 1)
}

function monthsBetween(from: string, to: string): number {
  return (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}
