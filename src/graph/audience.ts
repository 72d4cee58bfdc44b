import type { Path } from '../diagnostic.ts'
import type { Definition } from '../model/definition.ts'
import { definitionShape, type GroupShape, type ListShape, type ReferenceShape, type Shape } from '../model/shape.ts'
import { positions, refusals } from '../near.ts'
import type { Index } from './ecosystem.ts'

/** For whom something is, from the smallest circle to the widest. */
export const audiences = ['internal', 'partners', 'public'] as const

export type Audience = (typeof audiences)[number]

/** Stands where a party is named that this reader may not know. No id of anyone: ids have no lone hyphen. */
export const unnamedParty = '-'

export interface Seen {
  readonly definition: Definition
  /** Nothing was left out but remarks for the team. */
  readonly isWhole: boolean
  /** How those called that were left out, by id: to see whether a text still names them. */
  readonly hidden: ReadonlyMap<string, string>
  /** Where in the whole they stood. */
  readonly paths: readonly Path[]
}

/**
 * What a reader may see of an ecosystem, of which everything with an id is in the index. Whatever is not for the reader is gone,
 * with everything inside it; a reference to it (or to nothing, for what it means may not be for this reader) is gone as well, or
 * names an unnamed party where a single party stood, and what cannot exist without the reference goes too. Something without
 * `visibility` is for whom the thing around it is for; at the top `unmarked` counts. The remarks for the team (`note`) are for
 * nobody else, and neither is what the team thinks of a partner (`aboutPartners`).
 */
export function visibleTo(definition: Definition, index: Index, audience: Audience, unmarked: Audience): Seen {
  if (audience === 'internal') return { definition, isWhole: true, hidden: new Map(), paths: [] }
  const reader: Reader = { audience, index, hidden: new Map(), gone: new Set(), paths: [], lost: { references: 0 } }
  let seen = definition
  for (let before = -1; before < reader.gone.size; ) {
    before = reader.gone.size
    seen = sections(seen, reader, unmarked)
  }
  const { hidden, paths, lost } = reader
  return { definition: seen, isWhole: paths.length + lost.references === 0, hidden, paths }
}

/** A path in what a reader may see as the path in the whole. */
export function pathInWhole(seen: Definition, path: Path): Path {
  let at: unknown = seen
  return path.map((step) => {
    const holder = at
    at = typeof holder === 'object' && holder !== null ? (holder as Record<string | number, unknown>)[step] : undefined
    return Array.isArray(holder) && typeof step === 'number' ? (stood.get(holder)?.[step] ?? step) : step
  })
}

/** Where the items of a list stood before others were left out. */
const stood = new WeakMap<readonly unknown[], readonly number[]>()

interface Reader {
  readonly audience: Audience
  /** Everything with an id. */
  readonly index: Index
  readonly hidden: Map<string, string>
  /** `partners/acme`: the indexed items that are not for this reader. */
  readonly gone: Set<string>
  readonly paths: Path[]
  readonly lost: { references: number }
}

/**
 * What the team keeps to talk about with one partner alone, as partners read about each other: judgements about a partner, how
 * others see it, and a strategy that is not for competitors at the same table.
 */
const aboutPartners: ReadonlySet<string> = new Set([
  'pulse',
  'last_contact',
  'walk_the_talk',
  'internal_changes',
  'risk_level',
  'dependence',
  'net_value',
  'culture',
  'values',
  'language',
  'strategy',
])

/** What an ecosystem is called stays, whoever reads. */
const always = ['id', 'name', 'language', 'currency', 'illustrative']

function sections(definition: Definition, reader: Reader, unmarked: Audience): Definition {
  const entries = Object.entries(definition).flatMap(([section, value]): [string, unknown][] => {
    const shape = definitionShape.fields[section]
    const kept = shape === undefined ? undefined : visible(value, shape, reader, unmarked, [section])
    if (kept !== undefined) return [[section, kept]]
    return section === 'ecosystem' ? [[section, named(value as Record<string, unknown>)]] : []
  })
  const seen = Object.fromEntries(entries) as Definition
  carry(definition, seen)
  return seen
}

function named(ecosystem: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(ecosystem).filter(([key]) => always.includes(key)))
}

/** The part of a value that the reader may see; undefined for none of it. */
function visible(value: unknown, shape: Shape, reader: Reader, around: Audience, path: Path): unknown {
  if (shape.kind === 'list') return list(value as readonly unknown[], shape, reader, around, path)
  if (shape.kind === 'reference') {
    if (!isGone(value as string, shape, reader)) return value
    reader.lost.references++
    return undefined
  }
  if (typeof value !== 'object' || value === null) return value
  if (shape.kind === 'either') return group(value, shape.group, reader, around, path)
  return shape.kind === 'group' ? group(value, shape, reader, around, path) : value
}

function list(values: readonly unknown[], shape: ListShape, reader: Reader, around: Audience, path: Path): unknown {
  const stoodAt = (at: number) => stood.get(values)?.[at] ?? at
  const each = values.map((item, at) => visible(item, shape.of, reader, around, [...path, stoodAt(at)]))
  const places = [...each.keys()].filter((at) => each[at] !== undefined)
  for (const [at, item] of values.entries())
    if (each[at] === undefined && shape.index !== undefined) leave(item, shape.index, reader)
  if (places.length === 0 && values.length > 0) return undefined
  const kept = places.map((at) => each[at])
  stood.set(kept, places.map(stoodAt))
  carry(values, kept)
  return kept
}

function group(value: object, shape: GroupShape, reader: Reader, around: Audience, path: Path): object | undefined {
  const { visibility = around } = value as { readonly visibility?: Audience }
  const fields =
    audiences.indexOf(visibility) < audiences.indexOf(reader.audience)
      ? undefined
      : seenFields(value, shape, reader, visibility, path)
  if (fields === undefined || shape.required.some((key) => key in value && !(key in fields))) {
    reader.paths.push(path)
    leaveBelow(value, shape, reader)
    return undefined
  }
  carry(value, fields)
  return fields
}

function seenFields(
  value: object,
  shape: GroupShape,
  reader: Reader,
  around: Audience,
  path: Path,
): Record<string, unknown> {
  const seen: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    const field = shape.fields[key]
    if (field === undefined || key === 'note') continue
    if (path.length === 2 && path[0] === 'partners' && aboutPartners.has(key)) {
      reader.paths.push([...path, key])
      continue
    }
    const kept = visible(inner, field, reader, around, [...path, key])
    if (kept !== undefined) seen[key] = kept
    else if (field.kind === 'reference' && isParty(field) && !shape.required.includes(key)) seen[key] = unnamedParty
  }
  return seen
}

function isParty({ to }: ReferenceShape): boolean {
  return to.every((index) => ['partners', 'bodies', 'stakeholders'].includes(index))
}

/** Whether a reference means something that is not for this reader, or nothing that could be read. */
function isGone(id: string, { to }: ReferenceShape, { index, gone }: Reader): boolean {
  if (id === '') return false
  return to.some((name) => gone.has(`${name}/${id}`)) || !to.some((name) => index.get(name)?.has(id))
}

/** Remembers that an item is left out, and how it is called. */
function leave(item: unknown, index: string, { gone, hidden }: Reader): void {
  const { id = '', name, title } = item as { readonly id?: string; readonly name?: string; readonly title?: string }
  // One whose id was refused is called by its name all the same.
  const called = name ?? title ?? id
  if (called !== '') hidden.set(`${index}/${id || ` ${called}`}`, called)
  if (id !== '') gone.add(`${index}/${id}`)
}

/** What has an id inside something that is left out is left out as well. */
function leaveBelow(value: unknown, shape: Shape, reader: Reader): void {
  if (typeof value !== 'object' || value === null) return
  if (shape.kind === 'either') leaveBelow(value, shape.group, reader)
  if (shape.kind === 'list')
    for (const item of value as readonly unknown[]) {
      if (shape.index !== undefined) leave(item, shape.index, reader)
      leaveBelow(item, shape.of, reader)
    }
  if (shape.kind !== 'group') return
  for (const [key, inner] of Object.entries(value)) {
    const field = shape.fields[key]
    if (field !== undefined) leaveBelow(inner, field, reader)
  }
}

/** What reading noted beside a value holds for the part of it that is left. */
function carry(from: object, to: object): void {
  const refused = refusals.get(from)
  if (refused !== undefined) refusals.set(to, refused)
  const position = positions.get(from)
  if (position !== undefined) positions.set(to, position)
}
