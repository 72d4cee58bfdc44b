import type { LooseDate } from '../facts/dates.ts'
import { withoutStop } from '../full-stop.ts'
import type { Ecosystem, Index } from '../graph/ecosystem.ts'
import { formatCount, formatDate, formatList } from '../i18n/format.ts'
import type { Condition } from '../model/checklist.ts'
import { labelOf, shapeAt } from '../model/look-up.ts'
import { type Language, lazyText, type Text } from '../text.ts'
import type { TextFault } from './own-text.ts'
import type { SharedFact } from './result.ts'
import { calledIn, type Found, wordsFor } from './values.ts'

const textFaults: Record<Language, Record<TextFault, string>> = {
  nl: { short: 'korter dan acht woorden', unfinished: 'nog niet af', copied: 'elders overgenomen' },
  en: { short: 'shorter than eight words', unfinished: 'unfinished', copied: 'copied from elsewhere' },
}

/** The values that occur, those that are asked for and do not, and how many different ones are asked for. */
interface Covered {
  readonly present: readonly string[]
  readonly missing: readonly string[]
  readonly wanted: number
}

/** The facts beside a verdict, in words: what was counted, and what is still missing. */
export const fieldFacts = {
  missing: (field: string): Text =>
    lazyText((language) =>
      language === 'nl'
        ? `${headOf(field, 'nl')}: nog niets ingevuld bij ${field}.`
        : `${headOf(field, 'en')}: nothing filled in yet at ${field}.`,
    ),
  written: (field: string): Text =>
    lazyText((language) => `${headOf(field, language)}: ${language === 'nl' ? 'beschreven' : 'described'}.`),
  fallsShort: (field: string, faults: readonly TextFault[]): Text =>
    lazyText((language) => {
      const [first = 'short'] = faults
      if (faults.length === 1)
        return language === 'nl'
          ? `De tekst bij ${field} is ${textFaults.nl[first]}.`
          : `The text at ${field} is ${textFaults.en[first]}.`
      const kinds = [...new Set(faults)].map(
        (fault) => `${faults.filter((one) => one === fault).length} ${textFaults[language][fault]}`,
      )
      return `${language === 'nl' ? 'Teksten bij' : 'Texts at'} ${field}: ${formatList(kinds, language)}.`
    }),
  filled: (field: string, value: unknown, { index }: Ecosystem): Text =>
    lazyText((language) => `${headOf(field, language)}: ${shortly(labelled(field, value, index, language))}.`),
  noChoice: (field: string): Text =>
    lazyText((language) => {
      const shape = shapeAt(field)
      const choices = shape?.kind === 'choice' ? Object.keys(shape.labels) : []
      const said = choices.map((value) => labelOf(field, value, language)).join(', ')
      const yet = language === 'nl' ? 'nog niet gekozen' : 'not chosen yet'
      return `${headOf(field, language)}: ${yet}${said === '' ? '' : ` (${said})`}.`
    }),
  counted: (field: string, count: number, min: number, where: readonly Condition[] | undefined): Text =>
    lazyText((language) => {
      const head = `${headOf(field, language)}${selection(field, where, language)}`
      if (count === 0) return `${head}: ${none(where, language)}.`
      const many = amount(field, count, language)
      if (count >= min) return `${head}: ${many}.`
      return `${head}: ${many}; ${language === 'nl' ? `het moeten er minstens ${min} zijn` : `it takes at least ${min}`}.`
    }),
  nothingToJudge: (field: string, where: readonly Condition[] | undefined): Text =>
    lazyText((language) => `${headOf(field, language)}${selection(field, where, language)}: ${none(where, language)}.`),
  /** What every item of a list has to meet. */
  demands:
    (field: string, has: readonly (string | Condition)[] = []): SharedFact['demands'] =>
    (language) =>
      has.map((one) => demand(field, one, language)).filter((one) => one !== ''),
  /** "Doelen: 3 van de 5 met …; nog niet: …": the demands are given when it is said, as others may join in. */
  each:
    (
      field: string,
      good: number,
      total: number,
      lacking: readonly Found[],
      where?: readonly Condition[],
    ): SharedFact['say'] =>
    (demands, language) => {
      const rest =
        lacking.length === 0 ? '' : `${language === 'nl' ? '; nog niet' : '; not yet'}: ${names(lacking, language)}`
      const of = language === 'nl' ? `${good} van de ${total}` : `${good} of ${total}`
      const fields = demands.filter((one) => one.startsWith('"'))
      const others = demands.filter((one) => !fields.includes(one))
      const being = others.length === 0 ? '' : ` (${others.join(', ')})`
      const having = fields.length === 0 ? '' : ` ${language === 'nl' ? 'met' : 'with'} ${formatList(fields, language)}`
      return `${headOf(field, language)}${selection(field, where, language)}: ${of}${being}${having}${rest}.`
    },
  covers: (field: string, { present, missing, wanted }: Covered, { index }: Ecosystem): Text =>
    lazyText((language) => {
      const head = headOf(field, language)
      const said = (values: readonly string[]) =>
        some(
          values.map((value) => shortly(labelled(field, value, index, language))),
          8,
          language,
        )
      if (missing.length > 0)
        return `${head}: ${language === 'nl' ? 'het ontbreekt nog aan' : 'still missing'} ${said(missing)}.`
      if (present.length >= wanted) return `${head}: ${said(present)}.`
      if (present.length === 0) return `${head}: ${none(undefined, language)}.`
      return language === 'nl'
        ? `${head}: ${said(present)}; het moeten er minstens ${wanted} zijn.`
        : `${head}: ${said(present)}; it takes at least ${wanted}.`
    }),
  newest: (field: string, date: LooseDate, days: number, isFresh: boolean): Text => {
    const holder = listAbove(field)
    return lazyText((language) => {
      const head = capital(doc(holder ?? field, language))
      const on = formatDate(date, language)
      const last = holder === undefined ? on : language === 'nl' ? `de laatste is van ${on}` : `the last is of ${on}`
      return `${head}: ${last}${isFresh ? '' : `, ${ago(days, language)}`}.`
    })
  },
  balances: (left: string, right: string, off: readonly string[], isEmpty: boolean): Text =>
    lazyText((language) => {
      const sides = [left, right].map((field) => doc(field.split('.').slice(0, -1).join('.'), language))
      const pair = capital(formatList(sides, language))
      if (isEmpty)
        return language === 'nl'
          ? `${pair}: nog niet te vergelijken, want er ontbreken bedragen.`
          : `${pair}: nothing to compare yet, as amounts are missing.`
      if (off.length === 0) return language === 'nl' ? `${pair}: in evenwicht.` : `${pair}: in balance.`
      const keys = formatList(
        off.filter((key) => key !== ''),
        language,
      )
      return language === 'nl'
        ? `${pair}: niet in evenwicht${keys === '' ? '' : ` in ${keys}`}.`
        : `${pair}: out of balance${keys === '' ? '' : ` in ${keys}`}.`
    }),
  roleHeld: (role: string, holders: readonly string[]): Text =>
    lazyText(
      (language) =>
        `${capital(labelOf('roles.role', role, language))}: ${formatList([...new Set(holders)], language)}.`,
    ),
  roleSpared: (role: string, reason: string): Text =>
    lazyText(
      (language) =>
        `${capital(labelOf('roles.role', role, language))} ${language === 'nl' ? 'is niet nodig' : 'is not needed'}: ${reason}`,
    ),
  roleOpen: (role: string, isNamed: boolean): Text =>
    lazyText((language) => {
      const name = capital(labelOf('roles.role', role, language))
      return language === 'nl'
        ? `${name}: ${isNamed ? 'genoemd, maar nu door niemand vervuld' : 'nog niet belegd'}.`
        : `${name}: ${isNamed ? 'named, but held by nobody now' : 'not assigned yet'}.`
    }),
}

/** What a field is called in the model, without what stands in brackets behind it. */
function doc(field: string, language: Language): string {
  const text = (shapeAt(field)?.doc[language] ?? '').replace(/ \([^()]*\)$/, '')
  return text === '' ? field : text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())
}

/** The subject of a sentence: "Doelen", or "Partners (sector)" for a field of the items of a list. */
function headOf(field: string, language: Language): string {
  const holder = listAbove(field)
  const own = doc(field, language)
  return capital(holder === undefined ? own : `${doc(holder, language)} (${own})`)
}

/** The nearest list that a field stands in. */
function listAbove(field: string): string | undefined {
  const above = field.split('.').slice(0, -1)
  return above
    .map((_, index) => above.slice(0, above.length - index).join('.'))
    .find((one) => shapeAt(one)?.kind === 'list')
}

/** How many items, with a noun where the name of the list has none: "4", "37 regels", "3 punten". */
function amount(field: string, count: number, language: Language): string {
  const name = shapeAt(field)?.doc.nl ?? field
  const isMoney = shapeAt(`${field}.amount`)?.kind === 'amount' && shapeAt(`${field}.year`) !== undefined
  if (isMoney)
    return formatCount(count, language === 'nl' ? 'regel' : 'line', language === 'nl' ? 'regels' : 'lines', language)
  if (!/^(?:Hoe|Wat|Wie|Wanneer|Waar)/.test(name) && /^\S*(?: \S*)?(?:[eë]n|s)(?= |$)/.test(name)) return String(count)
  return formatCount(count, language === 'nl' ? 'punt' : 'item', language === 'nl' ? 'punten' : 'items', language)
}

/** The values of a choice, also of one out of several; undefined for another field. */
function choiceAt(field: string): readonly string[] | undefined {
  const shape = shapeAt(field)
  const choice = shape?.kind === 'list' ? shape.of : shape
  return choice?.kind === 'choice' ? Object.keys(choice.labels) : undefined
}

/** The numbers that a count may be, when its name says so: "TRL nu (1 tot 9)". */
function rangeAt(field: string): readonly string[] | undefined {
  const [, first, last] = /\((\d) tot (\d)\)$/.exec(shapeAt(field)?.doc.nl ?? '') ?? []
  if (first === undefined) return undefined
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index))
}

/** A demand as it follows "with": `"wanneer bereikt"`, `soort: zakelijk`, `"uitkomst" leeg`; nothing for what goes without saying. */
function demand(holder: string, condition: string | Condition, language: Language): string {
  const isDutch = language === 'nl'
  if (typeof condition === 'string') return quoted(holder, condition, language)
  const { field, is, not, set, min, text, within, fresh, past } = condition
  const said = quoted(holder, field, language)
  const values = choiceAt(`${holder}.${field}`) ?? rangeAt(`${holder}.${field}`)
  const either = (chosen: readonly string[]) =>
    chosen.map((value) => labelOf(`${holder}.${field}`, value, language)).join(isDutch ? ' of ' : ' or ')
  const name =
    choiceAt(`${holder}.${field}`) === undefined ? `${doc(`${holder}.${field}`, language).replace(/\?$/, '')}: ` : ''
  if (is?.length === 1 && is[0] === 'true') return said
  if (is !== undefined) return values?.every((value) => is.includes(value)) ? said : `${name}${either(is)}`
  if (not?.length === 1 && not[0] === 'false') return ''
  if (not !== undefined) return `${name}${isDutch ? 'niet' : 'not'} ${either(not)}`
  if (set === false) return `${said} ${isDutch ? 'leeg' : 'empty'}`
  if (min !== undefined && min > 1) return `${said} (${isDutch ? `minstens ${min}` : `at least ${min}`})`
  if (within !== undefined)
    return `${said} ${isDutch ? `binnen ${span(within, language)}` : `within ${span(within, language)}`}`
  if (fresh !== undefined)
    return `${said} ${isDutch ? `hooguit ${span(fresh, language)} geleden` : `at most ${span(fresh, language)} ago`}`
  if (past !== undefined)
    return `${said} ${isDutch ? (past ? 'voorbij' : 'nog niet voorbij') : past ? 'past' : 'not past'}`
  return text === true ? `${said} ${isDutch ? 'in een hele zin' : 'in a full sentence'}` : said
}

function quoted(holder: string, field: string, language: Language): string {
  return `"${doc(`${holder}.${field}`, language)}"`
}

function selection(holder: string, where: readonly Condition[] | undefined, language: Language): string {
  const said = (where ?? []).map((one) => demand(holder, one, language)).filter((one) => one !== '')
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

function none(where: readonly Condition[] | undefined, language: Language): string {
  if (where === undefined || where.length === 0) return language === 'nl' ? 'nog niet ingevuld' : 'not filled in yet'
  return language === 'nl' ? 'nog geen' : 'none yet'
}

/** "een jaar", "90 dagen". */
function span(days: number, language: Language): string {
  if (days === 365) return language === 'nl' ? 'een jaar' : 'a year'
  if (days === 730) return language === 'nl' ? 'twee jaar' : 'two years'
  return formatCount(days, language === 'nl' ? 'dag' : 'day', language === 'nl' ? 'dagen' : 'days', language)
}

function ago(days: number, language: Language): string {
  return language === 'nl' ? `langer dan ${span(days, language)} geleden` : `more than ${span(days, language)} ago`
}

/** A value in words: the label of a choice, yes or no, a date as people write it, and the name of what is referred to. */
function labelled(field: string, value: unknown, index: Index, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => labelled(field, one, index, language))
  if (value === true) return language === 'nl' ? 'ja' : 'yes'
  if (value === false) return language === 'nl' ? 'nee' : 'no'
  const at = shapeAt(field)
  const shape = at?.kind === 'list' ? at.of : at
  if (shape?.kind === 'date' || shape?.kind === 'day') return formatDate(value as LooseDate, language)
  if (typeof value !== 'string') return value
  if (shape?.kind !== 'reference') return labelOf(field, value, language)
  const meant = shape.to.map((name) => index.get(name)?.get(value)?.item).find((item) => item !== undefined)
  return withoutStop(calledIn(meant) ?? value)
}

function names(things: readonly Found[], language: Language): string {
  return some(
    things.map(({ value }) => shortly(withoutStop(calledIn(value) ?? '…'))),
    5,
    language,
  )
}

/** The first few of many, and how many more there are. */
function some(texts: readonly string[], most: number, language: Language): string {
  const more = texts.length - most
  return more <= 0
    ? formatList(texts, language)
    : `${texts.slice(0, most).join(', ')} ${language === 'nl' ? `en nog ${more}` : `and ${more} more`}`
}

/** What stands among others in one sentence, however long it is: cut between words, where there are. */
export function shortly(value: unknown): string {
  const text = Array.isArray(value) ? value.map(wordsFor).join(', ') : wordsFor(value)
  if (text.length <= 60) return text
  const words = text.slice(0, 59).replace(/[\s,;:–-]+\S*$/, '')
  return `${words.length > 30 ? words : text.slice(0, 59)}…`
}

function capital(text: string): string {
  return (text[0]?.toUpperCase() ?? '') + text.slice(1)
}
