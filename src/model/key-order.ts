import type { GroupShape, Shape } from './shape.ts'
import { definitionShape } from './shape.ts'

/** What every group may say about itself; it stands behind what the group is about. */
export const provenance: readonly string[] = ['source', 'illustrative', 'caveat', 'note', 'visibility']

/** The keys of a group in the order in which people write them: as in the model, with what it says of itself last. */
export function keyOrder({ fields, required }: GroupShape): readonly string[] {
  const isLast = (key: string) => provenance.includes(key) && !required.includes(key)
  const keys = Object.keys(fields)
  return [...keys.filter((key) => !isLast(key)), ...keys.filter(isLast)]
}

/** The order of the keys of what stands at a path in a file of an ecosystem; none for what is no group. */
export function keyOrderAt(path: readonly (string | number)[]): readonly string[] {
  const shape = shapeOn(path)
  const group = shape?.kind === 'either' ? shape.group : shape
  return group?.kind === 'group' ? keyOrder(group) : []
}

/** The shape of what stands at a path in a file of an ecosystem. */
export function shapeOn(path: readonly (string | number)[]): Shape | undefined {
  return path.reduce<Shape | undefined>((at, step) => at && inside(at, step), definitionShape)
}

function inside(shape: Shape, step: string | number): Shape | undefined {
  if (shape.kind === 'list') return shape.of
  const group = shape.kind === 'either' ? shape.group : shape
  return group.kind === 'group' && Object.hasOwn(group.fields, step) ? group.fields[step] : undefined
}
