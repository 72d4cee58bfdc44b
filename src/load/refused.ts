import type { Path } from '../diagnostic.ts'
import type { Shape } from '../model/shape.ts'
import { kebab, refusals } from '../near.ts'
import { leaveOutOf } from './left-out.ts'

/** What a walk over one file had to refuse, gathered along the way. */
export interface Refused {
  readonly ids: Map<string, Map<string, string>>
  readonly indexes: Set<string>
  /** Items that say too little to count with: empty ones, and those of which a required number is missing or broken. */
  readonly gone: Path[]
}

export function nothingRefused(): Refused {
  return { ids: new Map(), indexes: new Set(), gone: [] }
}

/** A whole section or list was refused, so nothing in it can be found by its id. */
export function refuseWhole({ indexes }: Refused, shape: Shape | undefined): void {
  if (shape?.kind === 'list') {
    if (shape.index !== undefined) indexes.add(shape.index)
    refuseWhole({ indexes } as Refused, shape.of)
  } else if (shape?.kind === 'either') refuseWhole({ indexes } as Refused, shape.group)
  else if (shape?.kind === 'group')
    for (const field of Object.values(shape.fields)) refuseWhole({ indexes } as Refused, field)
}

/** An item that cannot be found by its id: remembers the id that it was meant to have, under that id and its name. */
export function refuseItem({ ids }: Refused, index: string, written: unknown): void {
  const name = nameIn(written)
  const meant = idIn(written) ?? name
  if (meant === undefined) return
  const known = ids.get(index) ?? new Map<string, string>()
  ids.set(index, known)
  for (const key of [meant, name]) if (key !== undefined) known.set(key, meant)
}

/** The item of a list that a place belongs to cannot be counted with. */
export function refuseNumber({ gone }: Refused, path: Path): void {
  const item = path.findLastIndex((step) => typeof step === 'number')
  if (item !== -1) gone.push(path.slice(0, item + 1))
}

/** Keeps with a definition what was refused of it, for merging its lists and for resolving references. */
export function keepRefused(definition: object, { ids, indexes, gone }: Refused): void {
  if (ids.size > 0 || indexes.size > 0) refusals.set(definition, { ids, indexes })
  if (gone.length > 0) leaveOutOf(definition, gone)
}

/** What a person would call the thing: the field that says so first. */
export function nameIn(written: unknown): string | undefined {
  if (typeof written === 'string') return kebab(written)
  const name = fieldOf(written, 'name') ?? fieldOf(written, 'title') ?? fieldOf(written, 'topic')
  const said = name ?? fieldOf(written, 'term') ?? fieldOf(written, 'tool') ?? fieldOf(written, 'what')
  return said === undefined ? undefined : kebab(said)
}

function idIn(written: unknown): string | undefined {
  const id = fieldOf(written, 'id')
  return id === undefined ? undefined : kebab(id)
}

function fieldOf(written: unknown, key: string): string | undefined {
  if (typeof written !== 'object' || written === null || !Object.hasOwn(written, key)) return undefined
  const value = (written as Record<string, unknown>)[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
