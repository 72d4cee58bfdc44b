import type { Shape } from '../model/shape.ts'

/** What stands in for a required value that is missing or wrong; rules know it as "nothing was said". */
export function empty(shape: Shape): unknown {
  switch (shape.kind) {
    case 'list':
      return []
    case 'group':
      return Object.fromEntries(shape.required.map((key) => [key, empty(shape.fields[key] as Shape)]))
    case 'flag':
      return false
    case 'amount':
    case 'number':
    case 'count':
    case 'percentage':
      return 0
    default:
      return ''
  }
}

/** An item of fields in which no field is written: a dash alone, `{}`, or something that is no group. */
export function saysNothing(item: unknown, of: Shape): boolean {
  if (of.kind === 'either') return item === ''
  return of.kind === 'group' && (!isGroup(item) || (of.required.length > 0 && Object.keys(item).length === 0))
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
