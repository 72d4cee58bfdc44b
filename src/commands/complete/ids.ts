import type { Io } from '../../io.ts'
import { readSources } from '../../load/discover.ts'
import { parseDocument } from '../../load/document.ts'
import { isId } from '../../model/notation.ts'
import { definitionShape, type Shape } from '../../model/shape.ts'
import { homeHere } from '../locate-ecosystems.ts'
import type { Candidate } from './candidates.ts'

/** Something with an id in the ecosystem where one is. */
export interface Thing extends Candidate {
  /** The list that it stands in: `partners`, `bodies`. */
  readonly index: string
}

/** What has an id, in all lists or in these; read as it stands in the files, so that a fault elsewhere is no hindrance. */
export function thingsHere(io: Io, indexes?: readonly string[]): readonly Thing[] {
  const found = homeHere(io)
  if (found === undefined) return []
  const things = readSources(found, io).sources.flatMap((source) =>
    thingsIn(parseDocument(source).document.value, definitionShape),
  )
  const known = new Set<string>()
  return things.filter(({ value, index }) => {
    const isWanted = indexes === undefined || indexes.includes(index)
    return isWanted && !known.has(`${index}/${value}`) && known.add(`${index}/${value}`)
  })
}

function thingsIn(value: unknown, shape: Shape): readonly Thing[] {
  if (shape.kind === 'list' && Array.isArray(value))
    return value.flatMap((item) => [...thing(item, shape.index), ...thingsIn(item, shape.of)])
  if (shape.kind !== 'group' || typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, inside]) => {
    const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined
    return field === undefined ? [] : thingsIn(inside, field)
  })
}

function thing(item: unknown, index: string | undefined): readonly Thing[] {
  const { id, name, title } = (item ?? {}) as Record<string, unknown>
  const about = [name, title].find((one) => typeof one === 'string') ?? index
  return index !== undefined && isId(id) ? [{ index, value: id, about: String(about) }] : []
}
