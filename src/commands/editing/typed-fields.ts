import type { Shape } from '../../model/shape.ts'
import { UsageError } from '../../usage-error.ts'
import { type Field, fieldNamed } from '../things/fields.ts'
import { titleField } from '../things/naming.ts'
import type { ListPlace } from './list-place.ts'
import { readValue } from './read-value.ts'
import type { Known } from './read-word.ts'

/** A field with what was typed for it. */
export interface TypedField {
  readonly field: Field
  readonly typed: string
}

/** What was typed behind `eco add partner`: `--field value` for each field, and at most one word that is no option. */
export function typedFields(
  words: readonly string[],
  place: ListPlace,
): { readonly fields: readonly TypedField[]; readonly path: string | undefined } {
  const fields: TypedField[] = []
  let path: string | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const [, name, behindSign] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? []
    if (name === undefined) {
      if (path !== undefined) throw tooMany(word)
      path = word
      continue
    }
    const field = fieldFor(name, place)
    const next = behindSign ?? valueBehind(words[at + 1], field)
    if (next !== undefined && behindSign === undefined) at++
    fields.push({ field, typed: next ?? 'true' })
  }
  return { fields, path }
}

/** Adds the value of a field to others; of a list that is given more than once, all its items count. */
export function put(values: Map<string, unknown>, { field, typed }: TypedField, ecosystem: Known): void {
  const { path, shape } = field
  const [key = '', ...inner] = path
  const value = readValue(typed, shape, path.join('.'), ecosystem)
  if (inner.length > 0) values.set(key, within(values.get(key), inner, value))
  else if (!values.has(key)) values.set(key, value)
  else if (shape.kind === 'list') values.set(key, [...(values.get(key) as unknown[]), ...(value as unknown[])])
  else throw twice(key)
}

/** The field that a word means; `name` is the field that says what the thing is called. */
export function fieldFor(word: string, place: ListPlace): Field {
  const title = titleField(place.item)
  const isTitle = word === 'name' && title !== undefined && place.item.fields.name === undefined
  const field = fieldNamed(isTitle ? title : word, place.index, place.item)
  if (field.path.some((_, depth) => depth > 0 && isInList(place, field.path.slice(0, depth)))) throw inList(word)
  return field
}

function isInList({ item }: ListPlace, path: readonly string[]): boolean {
  const shape = path.reduce<Shape | undefined>((at, key) => (at?.kind === 'group' ? at.fields[key] : undefined), item)
  return shape?.kind !== 'group'
}

/** A flag needs no value; anything else does. */
function valueBehind(next: string | undefined, { shape, path }: Field): string | undefined {
  const isValue = next !== undefined && !next.startsWith('--')
  if (shape.kind === 'flag') return isValue && /^(?:ja|nee|yes|no|true|false)$/i.test(next) ? next : undefined
  if (!isValue) throw noValue(path.join('.'))
  return next
}

function within(holder: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path
  return key === undefined
    ? value
    : {
        ...(holder as object | undefined),
        [key]: within((holder as Record<string, unknown> | undefined)?.[key], rest, value),
      }
}

function tooMany(word: string): UsageError {
  return new UsageError({
    nl: `"${word}" hoort hier niet. Schrijf velden als --veld waarde, met aanhalingstekens om een waarde van meer woorden.`,
    en: `"${word}" does not belong here. Write fields as --field value, with quotes around a value of several words.`,
  })
}

function noValue(name: string): UsageError {
  return new UsageError({ nl: `Bij --${name} hoort een waarde.`, en: `--${name} needs a value.` })
}

function twice(name: string): UsageError {
  return new UsageError({ nl: `--${name} staat er twee keer.`, en: `--${name} is given twice.` })
}

function inList(word: string): UsageError {
  const list = word.slice(0, word.indexOf('.'))
  return new UsageError({
    nl: `"${list}" is een lijst. Geef haar in één keer: --${list} '[{ … }]'`,
    en: `"${list}" is a list. Give it at once: --${list} '[{ … }]'`,
  })
}
