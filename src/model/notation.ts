/** Whether a value is an id: lower-case words and digits joined by hyphens (`talent-2027`). */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
}

/** Whether a value is a real calendar day in ISO notation (`2026-05-01`). */
export function isDay(value: unknown): value is string {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  return (
    parts !== null &&
    isReckonable(Number(parts[1])) &&
    isCalendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  )
}

/** Whether a value is a day, a month (`2026-05`) or a year (`2026`, with or without quotes). */
export function isDate(value: unknown): value is string | number {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1000 && isReckonable(value)
  if (typeof value !== 'string' || !isReckonable(Number(value.slice(0, 4)))) return false
  return /^\d{4}$/.test(value) || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value) || isDay(value)
}

/** The first and the last year in which anything of an ecosystem can be; another year is a slip of the keyboard. */
export const [firstYear, lastYear] = [1900, 2200]

/** Whether a date, or a year alone, lies in a year in which it can be. */
export function isPlausible(date: string | number): boolean {
  const year = typeof date === 'number' ? date : Number(date.slice(0, 4))
  return year >= firstYear && year <= lastYear
}

/** Whether a value is a number that can be summed and written out in full: at most a hundred thousand billion. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 1e14
}

/**
 * Whether a value is an amount of money: at most a thousand billion, so that nine thousand billion lie below what is known to
 * the cent.
 */
export function isAmount(value: unknown): value is number {
  return isNumber(value) && Math.abs(value) <= 1e12
}

/** Whether a value is a whole number from 0. */
export function isCount(value: unknown): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= 0
}

/** Days and months are added to dates, and a year must keep its four digits all the while. */
function isReckonable(year: number): boolean {
  return year >= 10 && year <= 9990
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** How many days a month has, from 1 to 12. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
