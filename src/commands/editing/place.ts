import type { Path } from '../../diagnostic.ts'
import type { Ecosystem } from '../../graph/ecosystem.ts'
import type { Thing } from '../../graph/things.ts'
import { definitionShape, type GroupShape, type ListShape, type Shape } from '../../model/shape.ts'
import { nearest } from '../../near.ts'
import { UsageError } from '../../usage-error.ts'
import { shown } from '../../visible.ts'
import { fieldNamed } from '../things/fields.ts'
import { thingNamed } from '../things/find.ts'
import { sectionNamed } from '../things/sections.ts'
import { refuseTwins } from './twins.ts'

/** A field of a thing: where it is in the ecosystem, and what it holds. */
export interface FieldPlace {
  readonly path: Path
  readonly shape: Shape
  /** Its last name, as messages call it. */
  readonly name: string
}

/** The field that `goals/talent.deadline` means; in a list the next step is the id of an item or its number, from 1. */
export function fieldPlace(target: string, ecosystem: Ecosystem): FieldPlace {
  const [word = '', ...steps] = target.split('.')
  if (word === '' || steps.length === 0 || steps.includes('')) throw noField(target)
  const thing = thingToChange(word, ecosystem)
  refuseTwins(thing, ecosystem)
  let at: At = { path: thing.path, shape: thing.shape, value: thing.item, name: thing.index }
  for (const step of steps) at = stepInto(at, step)
  if (at.shape.kind === 'id') throw idIsRenamed(target)
  return at
}

interface At extends FieldPlace {
  readonly value: unknown
}

/** A section that is one mapping may have nothing in it yet. */
function thingToChange(word: string, ecosystem: Ecosystem): Thing {
  const key = sectionNamed(word)?.key ?? ''
  const shape = definitionShape.fields[key]
  const isNew = shape?.kind === 'group' && ecosystem[key as keyof Ecosystem] === undefined
  return isNew ? { index: key, id: '', item: {}, shape, path: [key] } : thingNamed(word, ecosystem, 'eco set')
}

function stepInto(at: At, word: string): At {
  if (at.shape.kind === 'list') return itemOf(at, at.shape, word)
  const group = at.shape.kind === 'either' ? at.shape.group : at.shape
  if (group.kind !== 'group' || typeof at.value === 'string') throw noFieldsInside(at, group)
  const { path, shape } = fieldNamed(word, at.name, group)
  const key = String(path[0])
  return { path: [...at.path, key], shape, name: key, value: (at.value as Record<string, unknown> | undefined)?.[key] }
}

function itemOf({ path, value, name }: At, shape: ListShape, word: string): At {
  const items = (Array.isArray(value) ? value : []) as readonly unknown[]
  const byId = items.findIndex((item) => (item as { readonly id?: unknown } | undefined)?.id === word)
  const index = byId !== -1 ? byId : /^\d+$/.test(word) ? Number(word) - 1 : -1
  if (index < 0 || index >= items.length) throw noItem(word, name, items)
  return { path: [...path, index], shape: shape.of, value: items[index], name }
}

function noField(target: string): UsageError {
  return new UsageError({
    nl: `"${shown(target)}" noemt geen veld. Schrijf onderdeel/id.veld, zoals goals/talent.deadline`,
    en: `"${shown(target)}" names no field. Write section/id.field, such as goals/talent.deadline`,
  })
}

function idIsRenamed(target: string): UsageError {
  const thing = target.slice(0, target.lastIndexOf('.'))
  return new UsageError({
    nl: `Een id wijzig je met alle verwijzingen ernaar: eco rename ${thing} NIEUW-ID`,
    en: `An id is changed with every reference to it: eco rename ${thing} NEW-ID`,
  })
}

function noFieldsInside({ name }: At, group: Shape): UsageError {
  if (group.kind !== 'group')
    return new UsageError({ nl: `"${name}" heeft zelf geen velden.`, en: `"${name}" has no fields of its own.` })
  const example = fieldsOf(group)
  return new UsageError({
    nl: `Bij "${name}" staat nu alleen tekst. Geef het geheel opnieuw, zoals ${example}`,
    en: `"${name}" is only a text now. Give all of it again, such as ${example}`,
  })
}

function fieldsOf({ required }: GroupShape): string {
  return `{ ${required.map((key) => `${key}: …`).join(', ')}, … }`
}

function noItem(word: string, name: string, items: readonly unknown[]): UsageError {
  const ids = items.flatMap((item) => {
    const { id } = (item ?? {}) as { readonly id?: unknown }
    return typeof id === 'string' && id !== '' ? [id] : []
  })
  const near = nearest(word, ids)
  const known = ids.length > 0 ? ids.join(', ') : items.map((_, at) => at + 1).join(', ')
  return new UsageError({
    nl: `In "${name}" staat geen "${shown(word)}". ${near === undefined ? (items.length === 0 ? 'De lijst is leeg.' : `Kies uit: ${known}.`) : `Bedoel je ${near}?`}`,
    en: `There is no "${shown(word)}" in "${name}". ${near === undefined ? (items.length === 0 ? 'The list is empty.' : `Choose from: ${known}.`) : `Did you mean ${near}?`}`,
  })
}
