import type { Assessment } from '../../assess.ts'
import { type LooseDate, lastDay } from '../../facts/dates.ts'
import { withoutStop } from '../../full-stop.ts'
import { unnamedParty } from '../../graph/audience.ts'
import type { Ecosystem, Indexed } from '../../graph/ecosystem.ts'
import { diffLabels } from '../../i18n/diff-labels.ts'
import { type DiffWords, diffWords } from '../../i18n/diff-words.ts'
import { formatDate, formatMoney, formatNumber } from '../../i18n/format.ts'
import { labelOf } from '../../model/look-up.ts'
import type { Shape } from '../../model/shape.ts'
import type { Change } from '../../revisions/change.ts'
import { shapeOfIndex } from '../../revisions/shapes.ts'
import type { States } from '../../revisions/states.ts'
import type { Language } from '../../text.ts'
import { fieldAt } from '../things/fields.ts'
import { fieldLabel, isMapping, kindOf, titleOf } from '../things/naming.ts'
import { oneLine, type Reading, worded } from '../things/values.ts'

type Item = Readonly<Record<string, unknown>>

/** What a sentence is made with: both states, the reader's language, and how everything is called. */
export interface Teller {
  readonly states: States
  readonly language: Language
  readonly words: DiffWords
  /** Names from both states: what is gone still has a name. */
  readonly reading: Reading
  /** What the thing of a change says now, or said when it is gone. */
  readonly itemOf: (change: Pick<Change, 'kind' | 'index' | 'id' | 'was' | 'before' | 'after'>) => Item
  /** What it said before; what it says now when it was not there. */
  readonly itemBefore: Teller['itemOf']
  /** `Doel ‘Meer technisch talent’`, or the title of a section. */
  readonly subject: (change: Change) => string
  readonly title: (change: Change) => string
  readonly kind: (index: string) => string
  /** The name of a partner, body or other thing by its id. */
  readonly name: (indexes: readonly string[], id: unknown) => string
  readonly label: (change: Change) => string
  readonly shape: (change: Change) => Shape | undefined
  readonly value: (value: unknown, shape: Shape, key?: string) => string
  readonly money: (value: unknown) => string
  readonly number: (value: unknown) => string
  /** A date as people write it; empty for none. */
  readonly date: (value: unknown) => string
  /** The word for a value of a choice. */
  readonly choice: (field: string, value: unknown) => string
}

export function tellerFor(
  before: Assessment,
  after: Assessment,
  changes: readonly Change[],
  language: Language,
): Teller {
  const states = { before: before.ecosystem, after: after.ecosystem, asOf: after.asOf }
  const both = { ...after.ecosystem, index: unitedIndex(before.ecosystem, after.ecosystem, changes) } as Ecosystem
  const reading = { assessment: { ...after, ecosystem: both }, language }
  const currency = both.ecosystem?.currency || 'EUR'
  const itemOf: Teller['itemOf'] = (change) => itemIn(change, states)
  const title = (change: Change) => {
    const called = oneLine(titleOf(both, change.index, itemOf(change), language))
    return withoutStop(called) || called
  }
  const kind = (index: string) => kindOf(index, language)
  const words = diffWords[language]
  const shape = (change: Change) => {
    const group = shapeOfIndex(change.index)
    return group === undefined ? undefined : fieldAt(change.field, group)?.shape
  }
  return {
    states,
    language,
    words,
    reading,
    itemOf,
    itemBefore: (change) => itemAt(change.index, change.was ?? change.id, states.before) ?? itemOf(change),
    title,
    kind,
    subject: (change) =>
      isMapping(change.index) ? capital(title(change)) : `${capital(kind(change.index))} ${words.quote(title(change))}`,
    name: (indexes, id) => (id === unnamedParty ? words.unnamed : nameIn(both, indexes, String(id), language)),
    label: (change) => labelFor(change, shape(change), language),
    shape,
    value: (value, of, key = '') => worded(value, of, reading, key),
    money: (value) => formatMoney(Number(value ?? 0), currency, language),
    number: (value) => formatNumber(Number(value), language),
    date: (value) => (value === undefined || value === '' ? '' : formatDate(value as LooseDate, language)),
    choice: (field, value) => (value === undefined ? '' : labelOf(field, String(value), language)),
  }
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whole words of the model begin with a capital; inside a sentence only abbreviations do. */
export function lower(text: string): string {
  return /^\p{Lu}[\p{Ll}\s-]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

/** The last day that a value of a date may mean. */
export function dayIn(value: unknown): string {
  return lastDay(value as LooseDate)
}

/** A noun where there is one; the question that the model asks (`Hoe dichtbij`) comes in quotes. */
function labelFor({ index, field }: Change, shape: Shape | undefined, language: Language): string {
  const key = field.at(-1) ?? ''
  const noun =
    diffLabels[[index, ...field].join('.')] ?? (field.length > 1 || key === 'visibility' ? diffLabels[key] : undefined)
  if (noun !== undefined) return noun[language]
  const label = shape === undefined ? key : lower(fieldLabel(field.length === 1 ? index : '', key, shape, language))
  return question.test(label) ? diffWords[language].quote(label) : label
}

const question =
  /^(?:wie|wat|waar\w*|wanneer|hoe\w*|welke?|(?:aan|in|op|onder|bij|van|uit|door|over|tussen) \w+|who\w*|what|where|when|how|why|which|(?:on|in|by|at|from|to|under|with) \w+)\b.*|^(?:zet|set|is|zonder|the) .*|.*\?$/i

function nameIn(ecosystem: Ecosystem, indexes: readonly string[], id: string, language: Language): string {
  for (const index of indexes) {
    const item = ecosystem.index.get(index)?.get(id)?.item
    if (item !== undefined) return oneLine(titleOf(ecosystem, index, item as unknown as Item, language))
  }
  return id
}

/** Of two things with one id, what came or went says itself which of them it is. */
function itemIn({ kind, index, id, was, before, after }: Parameters<Teller['itemOf']>[0], states: States): Item {
  const found = itemAt(index, id, states.after) ?? itemAt(index, was ?? id, states.before)
  const own = (after ?? before ?? {}) as Item
  if (found === undefined) return own
  const isWhole = kind === 'added' || kind === 'removed'
  return isWhole && ['name', 'title', 'topic'].some((key) => own[key] !== undefined && own[key] !== found[key])
    ? own
    : found
}

function itemAt(index: string, id: string, state: Ecosystem): Item | undefined {
  const section = isMapping(index) ? state[index as keyof Ecosystem] : undefined
  return (id === '' ? section : state.index.get(index)?.get(id)?.item) as Item | undefined
}

/** An id that nothing has any more, because what it meant got another, is told as it is written. */
function unitedIndex(before: Ecosystem, after: Ecosystem, changes: readonly Change[]): Ecosystem['index'] {
  const former = new Set(changes.filter(({ kind }) => kind === 'renamed').map(({ index, was }) => `${index}/${was}`))
  const names = new Set([...before.index.keys(), ...after.index.keys()])
  return new Map(
    [...names].map((name): [string, ReadonlyMap<string, Indexed>] => {
      const had = [...(before.index.get(name) ?? [])].filter(([id]) => !former.has(`${name}/${id}`))
      return [name, new Map([...had, ...(after.index.get(name) ?? [])])]
    }),
  )
}
