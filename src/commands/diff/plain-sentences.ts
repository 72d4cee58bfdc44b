import type { Shape } from '../../model/shape.ts'
import type { Change } from '../../revisions/change.ts'
import { nameField } from '../../revisions/fields.ts'
import { isMapping } from '../things/naming.ts'
import { oneLine, worded } from '../things/values.ts'
import { capital, lower, type Teller } from './teller.ts'

/** What a change says that has no sentence of its own: the thing, the field and both values. */
export function plainSentence(change: Change, teller: Teller): string {
  const { words } = teller
  if (change.kind === 'added')
    return isMapping(change.index)
      ? words.addedSection(teller.title(change))
      : words.added(teller.kind(change.index), teller.title(change))
  if (change.kind === 'removed')
    return isMapping(change.index)
      ? words.removedSection(teller.title(change))
      : words.removed(teller.kind(change.index), teller.title(change))
  if (change.kind === 'renamed') return words.renamed(teller.subject(change), change.was ?? '', change.id)
  if (change.field[0] === 'within') return words.moved(teller.subject(change))
  return nameSentence(change, teller) ?? fieldSentence(change, teller)
}

/** Another name or title: by the old one, which its readers know. */
function nameSentence({ index, field, before, after }: Change, { kind, words }: Teller): string | undefined {
  const isName =
    field.length === 1 && /^(?:name|title)$/.test(field[0] ?? '') && (index === 'ecosystem' || !isMapping(index))
  if (!isName || typeof before !== 'string' || typeof after !== 'string') return undefined
  return words.called(capital(kind(index)), words.quote(cut(oneLine(before))), words.quote(cut(oneLine(after))))
}

/** A longer text is not told as it was: one reads what it says now. */
const [longText, longest] = [60, 240]

function fieldSentence(change: Change, teller: Teller): string {
  const { words } = teller
  const shape = teller.shape(change)
  if (shape === undefined) return words.filled(teller.subject(change), change.field.join('.'), words.other)
  const subject = subjectOf(change, teller)
  const label = teller.label(change)
  const [was, is] = [change.before, change.after].map((value) => valueText(value, shape, change, teller)) as [
    string,
    string,
  ]
  if (shape.kind === 'list')
    return listSentence(subject, label, itemText(was, shape.of, teller), itemText(is, shape.of, teller), teller)
  if (change.after === undefined) return words.emptied(subject, label, quoted(was, shape, teller))
  const isLong = shape.kind === 'text' && Math.max(was.length, is.length) > longText
  if (isLong)
    return change.before === undefined ? words.filledText(subject, label, is) : words.rewritten(subject, label, is)
  return change.before === undefined
    ? words.filled(subject, label, quoted(is, shape, teller))
    : words.changed(subject, label, quoted(was, shape, teller), quoted(is, shape, teller))
}

function listSentence(subject: string, label: string, was: string, is: string, { words }: Teller): string {
  return was === '' ? words.itemAdded(subject, label, is) : words.itemRemoved(subject, label, was)
}

/** Of a field inside an item of a list also which item: `Partner ‘ROC’, opbrengst ‘Stageplekken’`. */
function subjectOf(change: Change, teller: Teller): string {
  const subject = teller.subject(change)
  const [item] = change.items
  const [key = ''] = change.field
  if (item === undefined || item === '') return subject
  const list = teller.shape({ ...change, field: [key] })
  const group = list?.kind === 'list' ? list.of : list
  const inner = group?.kind === 'either' ? group.group : group
  const name = inner?.kind === 'group' ? nameField(inner) : undefined
  const shape = inner?.kind === 'group' && name !== undefined ? inner.fields[name] : undefined
  const called = shape === undefined ? item : worded(item, shape, teller.reading, name)
  return teller.words.inItem(subject, teller.label({ ...change, field: [key] }), cut(called || item))
}

function valueText(value: unknown, shape: Shape, change: Change, teller: Teller): string {
  if (value === undefined) return ''
  const single = shape.kind === 'list' ? shape.of : shape
  const group = single.kind === 'either' ? single.group : single
  if (group.kind === 'group' && typeof value === 'object')
    return cut(groupText(value as Readonly<Record<string, unknown>>, group, teller))
  return cut(oneLine(teller.value(value, single, change.field.at(-1) ?? '')))
}

/** What a group says, field by field, on one line; its first field without a label. */
function groupText(
  value: Readonly<Record<string, unknown>>,
  { fields, required }: Extract<Shape, { kind: 'group' }>,
  teller: Teller,
): string {
  const parts = Object.entries(fields).flatMap(([key, shape]) => {
    const text = value[key] === undefined ? '' : oneLine(teller.value(value[key], shape, key))
    if (text === '') return []
    return [key === required[0] || shape.kind === 'amount' ? text : `${lower(shape.doc[teller.language])} ${text}`]
  })
  return parts.join(', ')
}

function quoted(text: string, { kind }: Shape, { words }: Teller): string {
  return kind === 'text' ? words.quote(text) : text
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text
}

function itemText(text: string, { kind }: Shape, { words }: Teller): string {
  return text === '' || kind === 'choice' || kind === 'reference' ? text : words.quote(text)
}
