import { beside } from '../beside.ts'
import type { Path } from '../diagnostic.ts'
import { isLeftOpen } from '../facts/placeholder.ts'

/** A value somewhere in the ecosystem, and where it stands. */
export interface Found {
  readonly value: unknown
  readonly path: Path
}

/** Where they stand: the same list of places for the same list. */
export function pathsOf(found: readonly Found[]): readonly Path[] {
  const known = places.get(found)
  if (known !== undefined) return known
  const paths = found.map(({ path }) => path)
  places.set(found, paths)
  return paths
}

const places = beside<readonly Found[], readonly Path[]>()

/** A dotted field path in its parts: a question is held against thousands of things, and its fields are read once. */
export type Keys = readonly string[]

/** Everything at a dotted field path, crossing lists: `partners.brings.amount` gives every amount of every contribution. */
export function valuesAt(root: object, field: string): readonly Found[] {
  const found: Found[] = []
  collect(root, field.split('.'), 0, [], found)
  return found
}

/** What says something at a field, without where it stands. */
export function filledAt(root: unknown, keys: Keys): readonly unknown[] {
  const filled: unknown[] = []
  someFilledAt(root, keys, (value) => {
    filled.push(value)
    return false
  })
  return filled
}

/** Whether something that says something at a field passes a test; without test: whether the field says something. */
export function someFilledAt(value: unknown, keys: Keys, test?: (value: unknown) => boolean, depth = 0): boolean {
  const key = keys[depth]
  if (key === undefined) return isFilled(value) && (test === undefined || test(value))
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) {
    for (const one of value) if (someFilledAt(one, keys, test, depth)) return true
    return false
  }
  const next = (value as Record<string, unknown>)[key]
  return next !== undefined && Object.hasOwn(value, key) && someFilledAt(next, keys, test, depth + 1)
}

/** The items of the list or lists at a path; a value that is no list counts as one item. */
export function itemsAt(root: object, field: string): readonly Found[] {
  const items: Found[] = []
  for (const { value, path } of valuesAt(root, field)) {
    if (!Array.isArray(value)) addFilled(value, path, items)
    else for (let index = 0; index < value.length; index++) addFilled(value[index], [...path, index], items)
  }
  return items
}

function addFilled(value: unknown, path: Path, items: Found[]): void {
  if (isFilled(value)) items.push({ value, path })
}

/** The items of the list or lists at a field, without where they stand. */
export function filledItemsAt(root: unknown, keys: Keys): readonly unknown[] {
  const items: unknown[] = []
  someFilledAt(root, keys, (value) => {
    if (!Array.isArray(value)) items.push(value)
    else for (const one of value) if (isFilled(one)) items.push(one)
    return false
  })
  return items
}

/**
 * Whether something was said: not missing, not empty text, not an empty list or group, and not what `eco init` leaves to be
 * filled in (`[[nog invullen: …]]`), be it the text itself or what a thing is called.
 */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value !== '' && !isLeftOpen(value)
  if (typeof value !== 'object') return value !== undefined
  if (value === null) return false
  if (Array.isArray(value)) return value.some(isFilled)
  return Object.keys(value).length > 0 && !isLeftOpen(calledIn(value) ?? '')
}

/** What a thing is called in a sentence: its name, title or text, else its id, else nothing. */
export function calledIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  for (const key of callings) {
    const word = (value as Record<string, unknown>)[key]
    if (typeof word === 'string' && word !== '') return word
  }
  return undefined
}

const callings = ['name', 'title', 'what', 'topic', 'term', 'statement', 'event', 'group', 'question', 'id'] as const

/** The same for anything: a plain value as it is, and an ellipsis for a thing without a name. */
export function wordsFor(value: unknown): string {
  return calledIn(value) ?? (typeof value === 'object' ? '…' : String(value))
}

function collect(value: unknown, keys: Keys, depth: number, path: Path, found: Found[]): void {
  const key = keys[depth]
  if (key === undefined) found.push({ value, path })
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) collect(value[index], keys, depth, [...path, index], found)
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) {
    const next = (value as Record<string, unknown>)[key]
    if (next !== undefined) collect(next, keys, depth + 1, [...path, key], found)
  }
}
