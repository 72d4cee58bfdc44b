import type { Thing } from '../../graph/things.ts'
import { valueNamed } from '../../load/value-words.ts'
import type { Labels } from '../../model/fields.ts'
import type { GroupShape, Shape } from '../../model/shape.ts'
import { nearest } from '../../near.ts'
import { languages } from '../../text.ts'
import { UsageError } from '../../usage-error.ts'
import { type Field, fieldNamed, type Leaf, valuesOf } from './fields.ts'
import { nameOfReference } from './naming.ts'
import { isFilled, oneLine, provenance, type Reading } from './values.ts'

export type Test = (thing: Thing) => boolean

/**
 * `status=loopt` as a test: the field has that value, or one of its values is. Words of either language count for a
 * choice, names for a reference, a year or month for the days in it; nothing behind the sign is a field without a value.
 */
export function conditionOf(condition: string, index: string, shape: GroupShape, reading: Reading): Test {
  const at = condition.indexOf('=')
  if (at < 1) throw noCondition(condition)
  const [word, wanted] = [condition.slice(0, at).trim(), condition.slice(at + 1).trim()]
  const field = fieldNamed(word, index, shape)
  const { asOf } = reading.assessment
  if (wanted === '') return (thing) => !valuesOf(thing, field, asOf).some(({ value }) => isFilled(value))
  const isWanted = comparison(wanted, field, reading)
  return (thing) => valuesOf(thing, field, asOf).some(isWanted)
}

function comparison(wanted: string, { path, shape }: Field, reading: Reading): (leaf: Leaf) => boolean {
  const inner = elementOf(shape)
  switch (inner.kind) {
    case 'choice': {
      const value = valueNamed(wanted, inner.labels) ?? refuse(path, wanted, inner.labels)
      return (leaf) => leaf.value === value
    }
    case 'flag': {
      const value = valueNamed(wanted, flags) ?? refuse(path, wanted, flags)
      return (leaf) => String(leaf.value) === value
    }
    case 'reference':
      return ({ value }) => isNamed(String(value), inner.to, wanted, reading)
    case 'date':
    case 'day':
      return ({ value }) => String(value) === wanted || String(value).startsWith(`${wanted}-`)
    case 'amount':
    case 'number':
    case 'count':
    case 'percentage': {
      const number = numberIn(wanted, path)
      return ({ value }) => value === number
    }
    case 'group':
      throw innerField(path, inner)
    default:
      return ({ value }) => plain(String(value)) === plain(wanted)
  }
}

/** What a list is a list of; of a group that may be a text, its text. */
function elementOf(shape: Shape): Shape {
  if (shape.kind === 'list') return elementOf(shape.of)
  if (shape.kind === 'either') return { kind: 'text', doc: shape.doc }
  return shape.kind === 'group' && shape.fields.what !== undefined ? shape.fields.what : shape
}

function isNamed(id: string, to: readonly string[], wanted: string, { assessment, language }: Reading): boolean {
  if (id === wanted) return true
  return plain(nameOfReference(assessment.ecosystem, to, id, language).name) === plain(wanted)
}

function plain(text: string): string {
  return oneLine(text).normalize('NFC').toLowerCase()
}

const flags = { true: ['ja', 'yes'], false: ['nee', 'no'] } as const

function numberIn(wanted: string, path: readonly string[]): number {
  if (/^-?\d+(?:\.\d+)?$/.test(wanted)) return Number(wanted)
  throw new UsageError({
    nl: `"${wanted}" is geen getal, en bij ${path.join('.')} hoort er een, zonder punten, zoals 12500.`,
    en: `"${wanted}" is not a number, and ${path.join('.')} is one, without commas, such as 12500.`,
  })
}

function refuse(path: readonly string[], wanted: string, labels: Labels): never {
  const words = new Map(Object.entries(labels).flatMap(([value, all]) => [value, ...all].map((one) => [one, value])))
  const near = words.get(nearest(wanted, words.keys()) ?? '')
  const [nl, en] = languages.map((_, at) =>
    Object.entries(labels).map(([value, all]) => named(value, all[at] ?? value)),
  )
  throw new UsageError({
    nl: `"${wanted}" kan niet bij ${path.join('.')}. Kies uit: ${nl?.join(', ')}.${near === undefined ? '' : ` Bedoel je ${near}?`}`,
    en: `"${wanted}" does not go with ${path.join('.')}. Choose from: ${en?.join(', ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  })
}

function named(value: string, label: string): string {
  return label.toLowerCase() === value ? value : `${value} (${label})`
}

function noCondition(condition: string): UsageError {
  return new UsageError({
    nl: `"${condition}" is geen voorwaarde. Schrijf veld=waarde, zoals --where status=gepland`,
    en: `"${condition}" is no condition. Write field=value, such as --where status=planned`,
  })
}

function innerField(path: readonly string[], shape: GroupShape): UsageError {
  const own = Object.keys(shape.fields).filter((key) => !provenance.includes(key))
  const inner = own.map((key) => [...path, key].join('.'))
  return new UsageError({
    nl: `"${path.join('.')}" heeft zelf velden. Kies er een: ${inner.join(', ')}.`,
    en: `"${path.join('.')}" has fields of its own. Choose one: ${inner.join(', ')}.`,
  })
}
