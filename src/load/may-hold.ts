import type { PlainKind } from '../model/fields.ts'
import { isDate, isId, isNumber } from '../model/notation.ts'
import type { Shape } from '../model/shape.ts'
import { isoDate, plainFlag, plainNumber } from './people-notation.ts'
import { isGroup } from './stand-in.ts'
import { valueNamed } from './value-words.ts'

/** Whether a value may be meant for a field, as the model wants it or as people write it. */
export function mayHold(shape: Shape, value: unknown): boolean {
  switch (shape.kind) {
    case 'list':
      return Array.isArray(value) && value.every((item) => mayHold(shape.of, item))
    case 'group':
      return isGroup(value)
    case 'either':
      return isGroup(value) || typeof value === 'string'
    case 'choice':
      return typeof value === 'string' && valueNamed(value, shape.labels) !== undefined
    case 'reference':
      return typeof value === 'string'
    default:
      return mayBe(shape.kind, value)
  }
}

function mayBe(kind: PlainKind, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string'
    case 'id':
      return isId(value)
    case 'day':
    case 'date':
      return isDate(value) || (typeof value === 'string' && isoDate(value) !== undefined)
    case 'flag':
      return typeof value === 'boolean' || (typeof value === 'string' && plainFlag(value) !== undefined)
    default:
      return isNumber(value) || (typeof value === 'string' && plainNumber(value, kind) !== undefined)
  }
}
