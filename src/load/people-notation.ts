import type { PlainKind } from '../model/fields.ts'
import { daysIn, isDate } from '../model/notation.ts'
import type { Text } from '../text.ts'

/** How people write dates, amounts and yes or no in Dutch or English, and how `eco` wants them; undefined when unclear. */

/** The months in Dutch and in English, and how else people write them. */
const monthNames: readonly (readonly [nl: string, en: string, ...short: string[]])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'november', 'nov'],
  ['december', 'december', 'dec'],
]

const months: Readonly<Record<string, number>> = Object.fromEntries(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1])),
)

/** `1 mei 2026`, `mei 2026`, `01-05-2026`, `1/5/2026` or `2026/5/1` as ISO: `2026-05-01`; `Q3 2026` as a month. */
export function isoDate(text: string, isStart = false): string | undefined {
  const words = plainWords(text)
  const parts = datePartsOf(words)
  return parts === undefined ? quarter(words, isStart) : iso(...parts)
}

/** A day that its month does not have, in any notation: how long the month is, and its last day as ISO. */
export interface MissingDay {
  readonly says: Text
  readonly last: string
}

/** `2027-02-31`, `31-02-2027`, `31 februari 2027`: a date that can be read and is not there. */
export function missingDay(text: string): MissingDay | undefined {
  const [year, month, day] = datePartsOf(plainWords(text)) ?? []
  const first = iso(year, month, '1')
  if (first === undefined || month === undefined || day === undefined) return undefined
  const [days, names] = [daysIn(Number(year), month), monthNames[month - 1]]
  if (Number(day) <= days || names === undefined) return undefined
  const [nl, en] = names
  return {
    says: {
      nl: `${nl} ${year} heeft ${days} dagen`,
      en: `${en[0]?.toUpperCase()}${en.slice(1)} ${year} has ${days} days`,
    },
    last: `${first.slice(0, -2)}${days}`,
  }
}

function plainWords(text: string): string {
  return text.trim().toLowerCase().replace(/,/g, '')
}

type DateParts = readonly [year: string | undefined, month: number | undefined, day: string | undefined]

/** Year, month and day as far as they are written; undefined for what is no date, or a quarter. */
function datePartsOf(words: string): DateParts | undefined {
  const named = /^(?:(\d{1,2})(?:e|st|nd|rd|th)?\s+)?([a-z]+)\.?\s+(\d{4})$/.exec(words)
  if (named && Object.hasOwn(months, named[2] ?? '')) return [named[3], months[named[2] ?? ''], named[1]]
  const dayFirst = dayMonthYear.exec(words)
  if (dayFirst) return [dayFirst[3], Number(dayFirst[2]), dayFirst[1]]
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(words)
  return yearFirst ? [yearFirst[1], Number(yearFirst[2]), yearFirst[3]] : undefined
}

/**
 * A date in another notation that can be read in one way only: not a quarter, of which some month would be chosen, and not
 * `1/6/2027`, which is January to some.
 */
export function sureDate(text: string): string | undefined {
  const parts = dayMonthYear.exec(text.trim())
  const isUnclear = parts !== null && text.includes('/') && Number(parts[1]) <= 12 && parts[1] !== parts[2]
  const isQuarter = quarter(text.trim().toLowerCase(), false) !== undefined
  return isUnclear || isQuarter ? undefined : isoDate(text)
}

const dayMonthYear = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/

/** Whether a date is written in figures with the day first, which others may read as the month: `01-06-2027`. */
export function isDayFirst(value: unknown): boolean {
  return typeof value === 'string' && dayMonthYear.test(value.trim())
}

/** `Q3 2026`, `2026-Q3`, `3e kwartaal 2026`, `kwartaal 3 van 2026`: its last month, or its first where something begins. */
function quarter(words: string, isStart: boolean): string | undefined {
  const name = '(?:q|k|kw)([1-4])|(?:kwartaal|quarter) ?([1-4])|([1-4])(?:e|de|st|nd|rd|th)? ?(?:kwartaal|quarter)'
  const found =
    new RegExp(`^(?:${name})[ ./-]*(?:van|of)? ?(\\d{4})$`).exec(words) ??
    new RegExp(`^(?<year>\\d{4})[ ./-]*(?:${name})$`).exec(words)
  if (found === null) return undefined
  const [first, second, third, last] = found.slice(found.groups === undefined ? 1 : 2)
  const number = Number(first ?? second ?? third)
  return iso(found.groups?.year ?? last, isStart ? number * 3 - 2 : number * 3, undefined)
}

/**
 * `12.500,00`, `€ 24.000`, `24k`, `1,5 mln`, `60%` as a plain number. A single point with three digits counts as thousands; a
 * percent sign says nothing of money or of what is counted, and money has no third decimal. Undefined for what may be two numbers.
 */
export function plainNumber(text: string, kind: PlainKind): number | undefined {
  const parts =
    /^(?:€|eur|euro)?\s*(-?)\s*([\d.,\s]*\d)(?:,-)?\s*(%|k|mln\.?|miljoen|million|m|euro|eur|uur|hours)?$/i.exec(
      text.trim(),
    )
  if (!parts) return undefined
  const isExact = kind === 'amount' || kind === 'count'
  if (isExact && (parts[3] === '%' || (factor(parts[3]) === 1 && thirdDecimal.test(parts[2] ?? '')))) return undefined
  if (!isExact && meansTwoNumbers(parts[2] ?? '')) return undefined
  const value = Number(withoutSeparators(parts[2] ?? ''))
  if (!Number.isFinite(value)) return undefined
  const number = Number(((parts[1] === '-' ? -1 : 1) * value * factor(parts[3])).toFixed(6))
  return kind === 'amount' && /\.\d{3}$/.test(String(number)) ? undefined : number
}

/** Of a measured number `1,125`: a bit more than one for who writes Dutch, more than a thousand for who writes English. */
export function meansTwoNumbers(written: string): boolean {
  return /^(?!0+,)\d{1,3},\d{3}$/.test(written)
}

/** `1000.000` and `12,3456`: neither thousands nor cents. */
const thirdDecimal = /^\s*(?:\d{4,}[.,]\d{3,}|\d+[.,]\d{4,})$/

/** `ja`, `nee`, `yes`, `no`, `aan`, `uit` as true or false. */
export function plainFlag(text: string): boolean | undefined {
  const word = text.trim().toLowerCase()
  if (['ja', 'yes', 'aan', 'on', 'waar', 'true', 'j', 'y'].includes(word)) return true
  return ['nee', 'no', 'uit', 'off', 'onwaar', 'false', 'n'].includes(word) ? false : undefined
}

function iso(year: string | undefined, month: number | undefined, day: string | undefined): string | undefined {
  if (year === undefined || month === undefined) return undefined
  const date = [year, String(month).padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
  return isDate(date) ? date : undefined
}

/** The number with a point for its decimals; undefined where what parts it is neither that nor between groups of three digits. */
function withoutSeparators(written: string): string | undefined {
  const digits = written.replace(/\s/g, ' ')
  const grouped = /^((?!0+[., ])\d{1,3}(?:([., ])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(digits)
  const [, whole, , decimals] = grouped ?? []
  if (whole !== undefined) return `${whole.replace(/[., ]/g, '')}.${decimals ?? 0}`
  return /^\d*(?:[.,]\d+)?$/.test(digits) ? digits.replace(',', '.') : undefined
}

function factor(unit = ''): number {
  return /^k$/i.test(unit) ? 1_000 : /^m/i.test(unit) ? 1_000_000 : 1
}
