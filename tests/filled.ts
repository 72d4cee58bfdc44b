import type { GroupShape, Shape } from '../src/model/shape.ts'

/** What to write for each kind of plain value; `reference` gets the names of the indexes it may lead to. */
export interface Pen {
  readonly text: () => string
  readonly id: () => string
  readonly number: () => number
  readonly reference: (to: readonly string[]) => string | undefined
}

/** A value of a shape with every field filled, lists with one item. */
export function filledWith(shape: Shape, pen: Pen): unknown {
  switch (shape.kind) {
    case 'group':
      return groupWith(shape, pen)
    case 'either':
      return groupWith(shape.group, pen)
    case 'list':
      return [filledWith(shape.of, pen)].filter((item) => item !== undefined)
    case 'choice':
      return Object.keys(shape.labels)[0]
    case 'reference':
      return pen.reference(shape.to)
    case 'id':
      return pen.id()
    case 'day':
    case 'date':
      return '2026-10-31'
    case 'flag':
      return true
    case 'text':
      return pen.text()
    default:
      return pen.number()
  }
}

function groupWith({ fields }: GroupShape, pen: Pen): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, field]) => [key, filledWith(field, pen)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
