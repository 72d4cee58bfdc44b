import { definitionShape, type GroupShape, type Shape } from '../model/shape.ts'

/** What a thing of an index may say, or a section that is one mapping; undefined for another word. */
export function shapeOfIndex(index: string): GroupShape | undefined {
  return shapes.get(index)
}

/** The indexes and the sections that are one mapping, in the order of the model. */
export function indexOrder(index: string): number {
  return order.get(index) ?? -1
}

const shapes = new Map<string, GroupShape>()
for (const [section, shape] of Object.entries(definitionShape.fields)) {
  if (shape.kind === 'group') shapes.set(section, shape)
  addIndexes(shape)
}

const order = new Map([...shapes.keys()].map((index, at) => [index, at]))

function addIndexes(shape: Shape): void {
  if (shape.kind === 'group') for (const inner of Object.values(shape.fields)) addIndexes(inner)
  if (shape.kind !== 'list' || shape.of.kind !== 'group') return
  if (shape.index !== undefined) shapes.set(shape.index, shape.of)
  addIndexes(shape.of)
}
