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

const symbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' }

/** A date as people write it: `1 mei 2026`, `mei 2026`, `2026`. */
export function formatDate(date: LooseDate, language: Language): string {
  const [year, month, day] = String(date).split('-')
  const name = month === undefined ? undefined : months[language][Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** A number with the language's separators: `12.500,5` in Dutch, `12,500.5` in English; at most `digits` decimals. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',')
  const decimals = fraction.replace(/0+$/, '')
  const sign = value < 0 && Number(`${whole}.${fraction}`) !== 0 ? '-' : ''
  return sign + grouped + (decimals === '' ? '' : (language === 'nl' ? ',' : '.') + decimals)
}

/** Money in whole units when it is whole, else with two decimals: `€ 24.000`, `€ 24.000,50`; English `€24,000`. */
export function formatMoney(value: number, currency: string, language: Language): string {
  const total = Math.round(Math.abs(value) * 100)
  const plain = formatNumber(Math.floor(total / 100), language, 0)
  const decimals = total % 100 === 0 ? '' : (language === 'nl' ? ',' : '.') + String(total % 100).padStart(2, '0')
  const symbol = symbols[currency] ?? `${currency} `
  return `${value < 0 ? '-' : ''}${symbol}${language === 'nl' && symbols[currency] !== undefined ? ' ' : ''}${plain}${decimals}`
}

export function formatPercentage(value: number, language: Language): string {
  return `${formatNumber(value, language, 1)}%`
}

/** Words in a row as a sentence has them: `a, b en c`. */
export function formatList(words: readonly string[], language: Language): string {
  const and = language === 'nl' ? ' en ' : ' and '
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')}${and}${words.at(-1)}`
}

/** `1 partner`, `3 partners`. */
export function formatCount(count: number, one: string, many: string, language: Language): string {
  return `${formatNumber(count, language)} ${count === 1 ? one : many}`
}
