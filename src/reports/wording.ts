import type { Assessment } from '../assess.ts'
import type { LooseDate } from '../facts/dates.ts'
import { hasLeft, isGone } from '../facts/party.ts'
import { find, nameOf } from '../graph/ecosystem.ts'
import { formatCount, formatDate, formatList, formatMoney, formatNumber } from '../i18n/format.ts'
import { labelOf } from '../model/look-up.ts'
import { once } from '../once.ts'
import type { Language } from '../text.ts'
import { clause } from './sentences.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export type Noun = keyof typeof nl.nouns

/** What a chapter needs to say something in one language; what is not known comes out as null. */
export type Wording = ReturnType<typeof wording>

export function wording(assessment: Assessment, language: Language) {
  const words = language === 'nl' ? nl : en
  return {
    ecosystem: assessment.ecosystem,
    asOf: assessment.asOf,
    language,
    words,
    ...values(assessment, language),
    ...naming(assessment, words, language),
    ...counting(words, language),
    /** How many lines of the budget are left out of the sums, in a sentence; null when all of them count. */
    unread: once(() => unreadLines(assessment, words, language)),
  }
}

/** Single values as people write them. */
function values({ ecosystem }: Assessment, language: Language) {
  const { onDay, inPeriod } = language === 'nl' ? nl : en
  const currency = ecosystem.ecosystem?.currency ?? 'EUR'
  return {
    number: (value: number | undefined) => (value === undefined ? null : formatNumber(value, language)),
    date: (date: LooseDate | undefined) => (date === undefined ? null : formatDate(date, language)),
    money: (amount: number | undefined) => (amount === undefined ? null : formatMoney(amount, currency, language)),
    label: (path: readonly string[], value: string | undefined) =>
      value === undefined ? null : labelOf(path.join('.'), value, language),
    /** `op 1 mei 2026`, `in mei 2026`. */
    when: (date: LooseDate | undefined) => {
      if (date === undefined) return null
      return (String(date).length === 10 ? onDay : inPeriod)(formatDate(date, language))
    },
  }
}

/** Ids as names. */
function naming({ ecosystem, asOf }: Assessment, words: typeof nl, language: Language) {
  const name = (indexes: readonly string[], id: string | undefined) =>
    id === undefined ? null : (clause(nameOf(ecosystem, indexes, id)) ?? id)
  const nameNow = (indexes: readonly string[], id: string | undefined) => {
    const text = name(indexes, id)
    const partner = indexes.includes('partners') ? find(ecosystem, 'partners', id) : undefined
    if (text === null || partner === undefined || /\((?:vertrokken|left)\)$/.test(text)) return text
    if (hasLeft(partner, asOf)) return words.left(text)
    return isGone(partner, asOf) ? words.inactive(text) : text
  }
  const list = (parts: readonly (string | null)[]) =>
    formatList(
      parts.filter((part) => part !== null),
      language,
    ) || null
  return {
    name,
    /** With what one must know of a partner that takes part no more: for cells that say who does something now. */
    nameNow,
    list,
    names: (indexes: readonly string[], ids: readonly string[] = []) => list(ids.map((id) => name(indexes, id))),
  }
}

/** Numbers of things, and the first few of many. */
function counting(words: typeof nl, language: Language) {
  const count = (number: number, noun: Noun) => {
    const [one = '', many = ''] = words.nouns[noun]
    return formatCount(number, one, many, language)
  }
  const inWords = (number: number) => words.numbers[number] ?? formatNumber(number, language)
  const spoken = (number: number, noun: Noun) => {
    const [one = '', many = ''] = words.nouns[noun]
    return `${inWords(number)} ${number === 1 ? one : many}`
  }
  const some = (parts: readonly string[], most: number) =>
    parts.length <= most + 1
      ? formatList(parts, language) || null
      : `${parts.slice(0, most).join(', ')} ${words.more(inWords(parts.length - most))}`
  return {
    /** A number of things in figures, for tables and headings: `3 partners`. */
    count,
    /** A number of things in a running sentence, up to twelve in words: `drie partners`. */
    spoken,
    inWords,
    /** The first few in words and the rest as a number: `a, b, c en nog 4`. */
    some,
    /** What lacks something: the first few by name, or that all of them do; null when none does. */
    lacking: <T>(items: readonly T[], noun: Noun, lacks: (item: T) => boolean, nameIt: (item: T) => string) => {
      const found = items.filter(lacks)
      return found.length > 3 && found.length === items.length
        ? words.all(spoken(found.length, noun))
        : some(found.map(nameIt), 3)
    },
  }
}

function unreadLines(assessment: Assessment, words: typeof nl, language: Language): string | null {
  const lines = new Set<string>()
  let counted: ReadonlySet<string> | undefined
  for (const { severity, place } of assessment.diagnostics) {
    const [section, list, index] = place.path
    if (severity !== 'error' || section !== 'finance' || (list !== 'costs' && list !== 'funding')) continue
    const line = JSON.stringify([place.file, section, list, index])
    counted ??= countedLines(assessment)
    if (typeof index === 'number' && !counted.has(line)) lines.add(line)
  }
  const number = counting(words, language).spoken(lines.size, 'budgetLine')
  return lines.size === 0 ? null : words.unreadLines(lines.size, number.replace(/^é/, 'E').replace(/^[a-z]/, upper))
}

/** Where the lines of the budget stand that do count: looked up once, as each of thousands of errors may be about another. */
function countedLines({ ecosystem: { finance }, placeOf }: Assessment): ReadonlySet<string> {
  const placesIn = (list: 'costs' | 'funding') =>
    (finance?.[list] ?? []).flatMap(({ amount }, number) => {
      if (!Number.isFinite(amount)) return []
      const { file, path } = placeOf(['finance', list, number])
      return [JSON.stringify([file, ...path])]
    })
  return new Set([...placesIn('costs'), ...placesIn('funding')])
}

function upper(letter: string): string {
  return letter.toUpperCase()
}
