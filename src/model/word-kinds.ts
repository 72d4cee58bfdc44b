import { shapeOn } from './key-order.ts'

/** Whether what stands at a path in a file of an ecosystem is one word of a fixed form, which no one writes as a text. */
export function isWordAt(path: readonly (string | number)[]): boolean {
  const kind = shapeOn(path)?.kind
  return kind !== undefined && ['id', 'reference', 'choice', 'date', 'day'].includes(kind)
}
