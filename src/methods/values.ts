import type { Path } from '../diagnostic.ts'

/** A value somewhere in the ecosystem, and where it stands. */
export interface Found {
  readonly value: unknown
  readonly path: Path
}

/** Everything at a dotted field path, crossing lists: `partners.brings.amount` gives every amount of every contribution. */
export function valuesAt(root: object, field: string): readonly Found[] {
  const found: Found[] = []
  collect(root, field.split('.'), 0, [], found)
  return found
}

/** What says something at a dotted field path, without where it stands. */
export function filledAt(root: object, field: string): readonly unknown[] {
  if (!isOwnKey(root, field)) return valuesAt(root, field).flatMap(({ value }) => (isFilled(value) ? [value] : []))
  const value = (root as Record<string, unknown>)[field]
  return isFilled(value) ? [value] : []
}

export function isFilledAt(root: object, field: string): boolean {
  if (isOwnKey(root, field)) return isFilled((root as Record<string, unknown>)[field])
  return valuesAt(root, field).some(({ value }) => isFilled(value))
}

/** The quick way for most fields: those of the thing itself. */
function isOwnKey(root: object, field: string): boolean {
  return !Array.isArray(root) && Object.hasOwn(root, field)
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

function collect(value: unknown, keys: readonly string[], depth: number, path: Path, found: Found[]): void {
  const key = keys[depth]
  if (key === undefined) found.push({ value, path })
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) collect(value[index], keys, depth, [...path, index], found)
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, key)) {
    const next = (value as Record<string, unknown>)[key]
    if (next !== undefined) collect(next, keys, depth + 1, [...path, key], found)
  }
}

function spread({ value, path }: Found): readonly Found[] {
  return Array.isArray(value)
    ? value.map((item, index) => ({ value: item as unknown, path: [...path, index] }))
    : [{ value, path }]
}
