import type { Path } from '../diagnostic.ts'

/** A value somewhere in the ecosystem, and where it stands. */
export interface Found {
  readonly value: unknown
  readonly path: Path
}

/** Everything at a dotted field path, crossing lists: `partners.brings.amount` gives every amount of every contribution. */
export function valuesAt(root: object, field: string, start: Path = []): readonly Found[] {
  let found: readonly Found[] = [{ value: root, path: start }]
  for (const key of field.split('.')) found = found.flatMap((one) => stepInto(one, key))
  return found
}

/** The items of the list or lists at a path; a value that is no list counts as one item. */
export function itemsAt(root: object, field: string): readonly Found[] {
  return valuesAt(root, field)
    .flatMap(spread)
    .filter(({ value }) => isFilled(value))
}

/** Whether something was said: not missing, not empty text, not an empty list or group. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || Object.keys(value).length > 0
}

/** What a thing is called in a sentence: its name, title or text, else its id, else nothing. */
export function calledIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  const { name, title, what, topic, term, statement, event, group, question, id } = value as Record<string, unknown>
  const word = [name, title, what, topic, term, statement, event, group, question, id].find(
    (one) => typeof one === 'string' && one !== '',
  )
  return word as string | undefined
}

function stepInto({ value, path }: Found, key: string): readonly Found[] {
  if (Array.isArray(value)) return spread({ value, path }).flatMap((item) => stepInto(item, key))
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return []
  const next = (value as Record<string, unknown>)[key]
  return next === undefined ? [] : [{ value: next, path: [...path, key] }]
}

function spread({ value, path }: Found): readonly Found[] {
  return Array.isArray(value)
    ? value.map((item, index) => ({ value: item as unknown, path: [...path, index] }))
    : [{ value, path }]
}
