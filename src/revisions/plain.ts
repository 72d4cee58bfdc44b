import type { GroupShape, ListShape, ReferenceShape, Shape } from '../model/shape.ts'

/** The id that a reference now goes by, when what it means got another id. */
export type Renaming = (shape: ReferenceShape, id: string) => string

/**
 * A value without how it was written: white space in texts, `2026` or `'2026'` for a year, a text where a group may stand,
 * and what is empty. What has an id of its own inside it is left out: that is compared by itself.
 */
export function plainValue(value: unknown, shape: Shape, renamed: Renaming): unknown {
  switch (shape.kind) {
    case 'group':
      return plainGroup(value as Readonly<Record<string, unknown>>, shape, renamed)
    case 'either':
      return plainGroup(isText(value) ? { what: value } : (value as Record<string, unknown>), shape.group, renamed)
    case 'list':
      return plainList(value as readonly unknown[], shape, renamed)
    case 'reference':
      return renamed(shape, value as string) || undefined
    case 'date':
    case 'day':
      return String(value) || undefined
    default:
      return isText(value) ? value.normalize('NFC').replace(/\s+/gu, ' ').trim() || undefined : value
  }
}

/** The fields of a thing, in the order of the model; nothing for those that are empty. */
export function plainGroup(
  value: Readonly<Record<string, unknown>>,
  { fields }: GroupShape,
  renamed: Renaming,
): Readonly<Record<string, unknown>> | undefined {
  const entries = Object.entries(fields).flatMap(([key, shape]): [string, unknown][] => {
    if (value[key] === undefined || isIndexed(shape)) return []
    const plain = plainValue(value[key], shape, renamed)
    return plain === undefined ? [] : [[key, plain]]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function plainList(values: readonly unknown[], { of, index }: ListShape, renamed: Renaming): unknown {
  if (index !== undefined) return undefined
  const items = values.map((item) => plainValue(item, of, renamed)).filter((item) => item !== undefined)
  return items.length === 0 ? undefined : items
}

/** Whether the things in a field have ids of their own. */
export function isIndexed(shape: Shape): boolean {
  return shape.kind === 'list' && shape.index !== undefined
}

/** Whether two plain values say the same: lists without regard to their order. */
export function isSame(one: unknown, other: unknown): boolean {
  return keyOf(one) === keyOf(other)
}

/** One text for all values that say the same. */
export function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).sort().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${keyOf(inner)}`).join()}}`
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
