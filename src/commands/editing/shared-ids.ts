import { definitionShape, type Shape } from '../../model/shape.ts'

/** The lists that share their ids with this one: some reference may lead to either, so one id must not be in both. */
export function sharing(index: string): readonly string[] {
  const all = referencesIn(definitionShape).filter((to) => to.includes(index))
  return [...new Set([index, ...all.flat()])]
}

function referencesIn(shape: Shape): readonly (readonly string[])[] {
  if (shape.kind === 'reference') return [shape.to]
  if (shape.kind === 'list') return referencesIn(shape.of)
  if (shape.kind === 'either') return referencesIn(shape.group)
  return shape.kind === 'group' ? Object.values(shape.fields).flatMap(referencesIn) : []
}
