import { hasLeft } from '../../facts/party.ts'
import { statusOf } from '../../facts/progress.ts'
import type { Thing } from '../../graph/things.ts'
import { fieldLabels } from '../../i18n/field-labels.ts'
import { fieldWords } from '../../load/field-words.ts'
import type { Action, Partner } from '../../model/definition.ts'
import type { GroupShape, Shape } from '../../model/shape.ts'
import { nearest } from '../../near.ts'
import { type Language, languages } from '../../text.ts'
import { UsageError } from '../../usage-error.ts'
import { fieldLabel } from './naming.ts'
import { simple } from './sections.ts'
import { provenance } from './values.ts'

/** A field of the things in one index: the way to it (`commitment`, `level`) and what it holds. */
export interface Field {
  readonly path: readonly string[]
  readonly shape: Shape
}

/** The field that a word means: its name (`commitment.level`), its label or a word that people use for it. */
export function fieldNamed(word: string, index: string, shape: GroupShape): Field {
  const dotted = word.split('.')
  const found = fieldAt(dotted, shape) ?? fieldAt([keyFor(word, index, shape) ?? ''], shape)
  if (found === undefined) throw unknownField(word, index, shape)
  return found
}

/** The field at a path of names, crossing lists; undefined when there is none. */
export function fieldAt(path: readonly string[], shape: GroupShape): Field | undefined {
  let at: Shape | undefined = shape
  for (const key of path) {
    const holder: Shape | undefined = at === undefined ? undefined : groupIn(at)
    at = holder?.kind === 'group' && Object.hasOwn(holder.fields, key) ? holder.fields[key] : undefined
  }
  return at === undefined ? undefined : { path, shape: at }
}

/** The values at a field of one thing, each by itself, with what such a value is. */
export function valuesOf(thing: Thing, { path }: Field, asOf: string): readonly Leaf[] {
  const [key = '', ...rest] = path
  const shape = thing.shape.fields[key]
  const value = thing.item[key] ?? unsaid(thing, key, asOf)
  return shape === undefined || value === undefined ? [] : leaves(value, shape, rest)
}

export interface Leaf {
  readonly value: unknown
  readonly shape: Shape
}

/** What a field says that says nothing: a partner is active until it leaves, an action planned. */
export function unsaid({ index, item }: Thing, key: string, asOf: string): unknown {
  if (key !== 'status') return undefined
  if (index === 'actions') return statusOf(item as Action)
  if (index === 'partners') return hasLeft(item as Partner, asOf) ? 'left' : 'active'
  return undefined
}

function leaves(value: unknown, shape: Shape, path: readonly string[]): Leaf[] {
  if (shape.kind === 'list') return (value as readonly unknown[]).flatMap((item) => leaves(item, shape.of, path))
  if (shape.kind === 'either')
    return typeof value === 'string' ? leaves({ what: value }, shape.group, path) : leaves(value, shape.group, path)
  const [key, ...rest] = path
  if (key === undefined) return shape.kind === 'group' ? titleLeaf(value, shape) : [{ value, shape }]
  const inner = shape.kind === 'group' ? shape.fields[key] : undefined
  const next = (value as Readonly<Record<string, unknown>>)[key]
  return inner === undefined || next === undefined ? [] : leaves(next, inner, rest)
}

/** Of a group as a whole only its text can be compared: what is brought, which topic. */
function titleLeaf(value: unknown, shape: GroupShape): Leaf[] {
  const text = shape.fields.what
  return text === undefined ? [{ value, shape }] : [{ value: (value as { readonly what?: unknown }).what, shape: text }]
}

function groupIn(shape: Shape): Shape {
  return shape.kind === 'list' ? groupIn(shape.of) : shape.kind === 'either' ? shape.group : shape
}

function keyFor(word: string, index: string, shape: GroupShape): string | undefined {
  const wanted = simple(word)
  const same = Object.keys(shape.fields).find((key) =>
    wordsFor(key, index, shape).some((one) => simple(one) === wanted),
  )
  const other = Object.hasOwn(fieldWords, word.toLowerCase()) ? fieldWords[word.toLowerCase()] : undefined
  return same ?? other?.find((key) => Object.hasOwn(shape.fields, key))
}

/** The name of a field, and how it is called in either language. */
function wordsFor(key: string, index: string, shape: GroupShape): readonly string[] {
  const field = shape.fields[key] as Shape
  const label = (language: Language) => fieldLabel(index, key, field, language)
  const plain = languages.flatMap((language) => [field.doc[language], fieldLabels[key]?.[language] ?? ''])
  return [key, ...languages.map(label), ...plain].filter((word) => word !== '')
}

function unknownField(word: string, index: string, shape: GroupShape): UsageError {
  const candidates = new Map(
    Object.keys(shape.fields).flatMap((key) => wordsFor(key, index, shape).map((one) => [one, key] as const)),
  )
  const near = candidates.get(nearest(word, candidates.keys()) ?? '')
  const some = Object.keys(shape.fields)
    .filter((key) => !provenance.includes(key))
    .join(', ')
  return new UsageError({
    nl: `"${word}" is geen veld van ${index}. ${near === undefined ? `Kies uit: ${some}.` : `Bedoel je ${near}?`}`,
    en: `"${word}" is no field of ${index}. ${near === undefined ? `Choose from: ${some}.` : `Did you mean ${near}?`}`,
  })
}
