import type { Path } from '../../diagnostic.ts'
import { shapeAt } from '../../model/look-up.ts'
import { definitionShape, type Shape } from '../../model/shape.ts'

/** A thing by its list and id. `means` says in which list a reference finds an id. */
export interface Named {
  readonly index: string
  readonly id: string
  readonly means: (to: readonly string[], id: string) => string | undefined
}

/**
 * Every place in a file of an ecosystem where the id of a thing is written: its own, and what refers to it. The value is
 * as it was read, whether it fits the model or not, so that nothing is passed over that the check refused.
 */
export function idPlaces(value: unknown, named: Named): readonly Path[] {
  const places: Path[] = []
  look(value, definitionShape, [], named, places)
  return places
}

function look(value: unknown, shape: Shape, path: Path, named: Named, places: Path[]): void {
  if (shape.kind === 'reference') {
    if (value === named.id && named.means(shape.to, named.id) === named.index) places.push(path)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (shape.kind === 'list' && Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      if (shape.index === named.index && item?.id === named.id) places.push([...path, at, 'id'])
      look(item, shape.of, [...path, at], named, places)
    }
  }
  const group = shape.kind === 'either' ? shape.group : shape
  if (group.kind !== 'group' || Array.isArray(value)) return
  for (const [key, inner] of Object.entries(value)) {
    const field = Object.hasOwn(group.fields, key) ? group.fields[key] : undefined
    if (field !== undefined) look(inner, field, [...path, key], named, places)
  }
}

/** Every place in a checklist of the team where the id of a thing is a value that a question asks for. */
export function idPlacesInChecklist(value: unknown, named: Named): readonly Path[] {
  const places: Path[] = []
  lookInQuestion(value, [], [], named, places)
  return places
}

/** Every place in a configuration where a waiver names a thing (`actions/les`), or something inside it. */
export function waiversOf(
  value: unknown,
  { index, id }: Named,
): readonly { readonly path: Path; readonly place: string }[] {
  const { waivers } = (value ?? {}) as { readonly waivers?: unknown }
  return (Array.isArray(waivers) ? waivers : []).flatMap((waiver, at) => {
    const place: unknown = waiver?.place
    const isAbout = typeof place === 'string' && `${place}/`.startsWith(`${index}/${id}/`)
    return isAbout ? [{ path: ['waivers', at, 'place'], place }] : []
  })
}

type Holders = readonly string[]

/** A condition is about the fields of what its question goes through; about those of the ecosystem where it is `when`. */
function lookInQuestion(value: unknown, path: Path, around: Holders, named: Named, places: Path[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) lookInQuestion(item, [...path, at], around, named, places)
    return
  }
  const group = value as Readonly<Record<string, unknown>>
  const holders = [...around, ...holdersIn(group)]
  for (const [field, key] of asked(group))
    for (const [at, one] of listIn(group[key]).entries())
      if (one === named.id && [...holders, ''].some((holder) => isReference(holder, field, named)))
        places.push([...path, key, ...(Array.isArray(group[key]) ? [at] : [])])
  for (const [key, inner] of Object.entries(group)) lookInQuestion(inner, [...path, key], holders, named, places)
}

/** The fields that a group asks something of, each with the key that holds the wanted values. */
function asked({ field, covers, option }: Readonly<Record<string, unknown>>): [string, string][] {
  return [
    ...(typeof field === 'string' ? [[field, 'is'] as [string, string], [field, 'not'] as [string, string]] : []),
    ...(typeof covers === 'string' ? [[covers, 'values'] as [string, string]] : []),
    ...(typeof option === 'string' ? [[option, 'value'] as [string, string]] : []),
  ]
}

function holdersIn({ each, list, covers, fresh, balances }: Readonly<Record<string, unknown>>): Holders {
  const above = [covers, fresh, balances].map((one) =>
    typeof one === 'string' ? one.split('.').slice(0, -1).join('.') : '',
  )
  return [each, list, ...above].filter((one): one is string => typeof one === 'string' && one !== '')
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function isReference(holder: string, field: string, { index, id, means }: Named): boolean {
  const shape = shapeAt(holder === '' ? field : `${holder}.${field}`)
  const one = shape?.kind === 'list' ? shape.of : shape
  if (one?.kind === 'reference') return means(one.to, id) === index
  return field === 'id' && holder === index
}
