import type { Card, CardItem, CardLine } from '../../format/card.ts'
import type { Thing } from '../../graph/things.ts'
import { thingWords } from '../../i18n/thing-words.ts'
import type { GroupShape, ListShape, ReferenceShape, Shape } from '../../model/shape.ts'
import type { About } from './about.ts'
import { blocksOf } from './blocks.ts'
import { fieldLabel, isMapping, kindOf, nameOfReference, titleField, titleOf } from './naming.ts'
import { isFilled, oneLine, provenance, type Reading, worded } from './values.ts'

/** Everything that is known of one thing, in words. */
export function cardOf(thing: Thing, about: About, reading: Reading): Card {
  const { language, assessment } = reading
  const { file, position } = assessment.placeOf(thing.path)
  const title = oneLine(titleOf(assessment.ecosystem, thing.index, thing.item, language))
  const isSection = isMapping(thing.index) && thing.index !== 'ecosystem'
  const kind = isSection ? thingWords[language].section.toLowerCase() : kindOf(thing.index, language)
  return {
    title,
    about: `${kind} · ${thing.id === '' ? thing.index : `${thing.index}/${thing.id}`}`,
    place: `${file}:${position.line}`,
    lines: linesOf(thing.item, thing.shape, thing.index, reading, shownAbove(thing)),
    blocks: blocksOf(thing, about, reading),
  }
}

/** Fields that the head of the card tells already. */
function shownAbove({ index, shape }: Thing): readonly string[] {
  if (isMapping(index)) return index === 'ecosystem' ? ['id', 'name'] : []
  return ['id', titleField(shape) ?? '']
}

/** What is filled in, in the order of the model; where a fact comes from stands below what it says. */
function linesOf(
  item: Readonly<Record<string, unknown>>,
  shape: GroupShape,
  index: string,
  reading: Reading,
  said: readonly string[] = [],
): readonly CardLine[] {
  const keys = Object.keys(shape.fields).filter((key) => !provenance.includes(key) && !said.includes(key))
  return [...keys, ...provenance].flatMap((key) => {
    const field = shape.fields[key]
    if (field === undefined || !isFilled(item[key])) return []
    return [lineOf(item[key], field, { key, label: fieldLabel(index, key, field, reading.language), index }, reading)]
  })
}

interface Named {
  readonly key: string
  readonly label: string
  readonly index: string
}

function lineOf(value: unknown, shape: Shape, { key, label, index }: Named, reading: Reading): CardLine {
  if (shape.kind === 'list') return listLine(value as readonly unknown[], shape, { key, label, index }, reading)
  if (shape.kind === 'group')
    return { label, text: '', lines: linesOf(value as Readonly<Record<string, unknown>>, shape, '', reading) }
  return { label, text: single(value, shape, key, reading) }
}

/** One by one what a list holds; the lists of a section that is one mapping have a table of their own. */
function listLine(values: readonly unknown[], shape: ListShape, named: Named, reading: Reading): CardLine {
  const { label, key, index } = named
  if (shape.index !== undefined && isMapping(index))
    return { label, text: thingWords[reading.language].items(values.length, shape.index) }
  const items = values.map((value) => itemOf(value, shape.of, key, reading))
  return fitsOneLine(items) ? { label, text: items.map(({ text }) => text).join(', ') } : { label, text: '', items }
}

/** One text, or a few short ones, need no lines of their own. */
function fitsOneLine(items: readonly CardItem[]): boolean {
  if (items.some(({ text, lines }) => lines.length > 0 || text === '')) return false
  const texts = items.map(({ text }) => text)
  return items.length === 1 || (texts.every((text) => !/[,;]/.test(text)) && texts.join(', ').length <= 80)
}

function itemOf(value: unknown, shape: Shape, key: string, reading: Reading): CardItem {
  const group = shape.kind === 'either' ? shape.group : shape
  if (group.kind !== 'group' || typeof value !== 'object' || value === null)
    return { text: single(value, shape, key, reading), lines: [] }
  const item = value as Readonly<Record<string, unknown>>
  const title = titleField(group)
  const id = typeof item.id === 'string' && item.id !== '' ? ` (${item.id})` : ''
  return {
    text: title === undefined || !isFilled(item[title]) ? '' : `${oneLine(String(item[title]))}${id}`,
    lines: linesOf(item, group, '', reading, [title ?? '', 'id']),
  }
}

/** A reference is a name with the id behind it, so that one can go on with it. */
function single(value: unknown, shape: Shape, key: string, reading: Reading): string {
  return shape.kind === 'reference' ? referenceText(String(value), shape, reading) : worded(value, shape, reading, key)
}

function referenceText(id: string, { to }: ReferenceShape, { assessment, language }: Reading): string {
  const { name, isKnown } = nameOfReference(assessment.ecosystem, to, id, language)
  return isKnown && name !== id ? `${oneLine(name)} (${id})` : id
}
