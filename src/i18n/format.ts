import type { LooseDate } from '../facts/dates.ts'
import type { Language } from '../text.ts'

/** Written out here and not left to Intl: its data differ between Node versions, and documents must not. */
const months: Record<Language, readonly string[]> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** By the code that people write; whatever else they write stands as it is. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['GBP', '£'],
  ['USD', '$'],
])

/** A date as people write it: `1 mei 2026`, `mei 2026`, `2026`. */
export function formatDate(date: LooseDate, language: Language): string {
  const [year, month, day] = String(date).split('-')
  const name = month === undefined ? undefined : months[language][Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ')
}

/**
 * A number as it was written, with the language's separators: `12.500,5` in Dutch, `12,500.5` in English. All decimals:
 * of a target of 0.0024 mg/l two decimals leave nothing.
 */
export function formatNumber(value: number, language: Language): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
  const [whole = '', fraction = ''] = plainNumber(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',')
  return (value < 0 ? '-' : '') + grouped + (fraction === '' ? '' : (language === 'nl' ? ',' : '.') + fraction)
}

/** What is computed has no end of decimals: at most `digits`, but below 1 at least two figures that say something. */
export function formatComputed(value: number, language: Language, digits = 2): string {
  return formatNumber(rounded(value, digits), language)
}

function rounded(value: number, digits: number): number {
  const size = Math.abs(value)
  const places = size > 0 && size < 1 ? Math.max(digits, 1 - Math.floor(Math.log10(size))) : digits
  return Number(value.toFixed(Math.min(places, mostPlaces)))
}

/** What differs less from nothing comes from computing with fractions. */
const mostPlaces = 12

/**
 * A number as people and Mermaid read it, without separators and never as `1e-7`. More than fifteen figures are no
 * longer what somebody wrote: the sum of 0.1 and 0.2 is 0.3.
 */
export function plainNumber(value: number): string {
  const [mantissa = '', exponent = ''] = Number(Number.isInteger(value) ? value : value.toPrecision(15))
    .toExponential()
    .split('e')
  const figures = mantissa.replace(/[-.]/g, '')
  const point = Number(exponent) + 1
  const sign = value < 0 ? '-' : ''
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${figures}`
  const [whole, fraction] = [figures.slice(0, point).padEnd(point, '0'), figures.slice(point)]
  return sign + (fraction === '' ? whole : `${whole}.${fraction}`)
}

/** Money in whole units when it is whole, else with two decimals: `€ 24.000`, `€ 24.000,50`; English `€24,000`. */
export function formatMoney(value: number, currency: string, language: Language): string {
  const total = Math.round(Math.abs(value) * 100)
  const plain = formatNumber(Math.floor(total / 100), language)
  const decimals = total % 100 === 0 ? '' : (language === 'nl' ? ',' : '.') + String(total % 100).padStart(2, '0')
  return `${value < 0 ? '-' : ''}${symbolOf(currency, language)}${plain}${decimals}`
}

/** Money that was measured, as a price of € 0,0024: with all its decimals where cents do not say it. */
export function formatPrice(value: number, currency: string, language: Language): string {
  if (Math.round(value * 100) / 100 === value) return formatMoney(value, currency, language)
  return `${value < 0 ? '-' : ''}${symbolOf(currency, language)}${formatNumber(Math.abs(value), language)}`
}

function symbolOf(currency: string, language: Language): string {
  const symbol = symbols.get(currency)
  return symbol === undefined ? `${currency} ` : language === 'nl' ? `${symbol} ` : symbol
}

/** A percentage as it was written: 50.04 is more than a limit of 50, and must look so. */
export function formatPercentage(value: number, language: Language): string {
  return `${formatNumber(value, language)}%`
}

/**
 * A percentage that was computed, with one decimal; without decimals for whole per cents. Only all of it is 100%, only
 * nothing of it 0%, and what is more than half never just 50%: such a figure would contradict the words around it.
 */
export function formatShare(value: number, language: Language, digits: 0 | 1 = 1): string {
  const [unit, share] = digits === 0 ? [1, Math.round(value)] : [0.1, rounded(value, digits)]
  if (value > 0 && share === 0 && digits === 0)
    return `${language === 'nl' ? 'minder dan' : 'less than'} ${formatNumber(unit, language)}%`
  const isJustOver = (digits === 1 && value > 50 && share === 50) || (value > 100 && share === 100)
  const isAlmostAll = value < 100 && share >= 100
  const shown = `${formatNumber(isAlmostAll ? 100 - unit : share, language)}%`
  return isJustOver || isAlmostAll ? `${language === 'nl' ? 'ruim' : 'over'} ${shown}` : shown
}

/** Only all of it is 100%, and only nothing of it 0%: `(100%) secured and € 1.000 not yet` contradicts itself. */
export function roundedShare(value: number, digits: 0 | 1): number {
  const share = digits === 0 ? Math.round(value) : rounded(value, digits)
  if (value < 100 && share >= 100) return digits === 0 ? 99 : 99.9
  return value > 0 && share === 0 && digits === 0 ? 1 : share
}

/** Words in a row as a sentence has them: `a, b en c`. */
export function formatList(words: readonly string[], language: Language): string {
  const and = language === 'nl' ? ' en ' : ' and '
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')}${and}${words.at(-1)}`
}

/** The first few years as a sentence has them, and what the rest is called. */
export function formatYears(years: readonly number[], rest: string, language: Language): string {
  const shown = years.slice(0, 5).map(String)
  return formatList(years.length > shown.length ? [...shown, rest] : shown, language)
}

/** `1 partner`, `3 partners`. */
export function formatCount(count: number, one: string, many: string, language: Language): string {
  return `${formatNumber(count, language)} ${count === 1 ? one : many}`
}
