import type { Path } from '../diagnostic.ts'
import { withoutStop } from '../full-stop.ts'
import type { Item, ListSection, Mapping, MappingSection } from '../model/definition.ts'

/**
 * An ecosystem with every section in its place: lists are always there (empty when nothing was written), mappings may be
 * missing. Values that broke the schema were left out on the way here, so what is here has the type it says.
 */
export type Ecosystem = {
  readonly [S in ListSection]: readonly Item<S>[]
} & {
  readonly [S in MappingSection]: Mapping<S> | undefined
} & {
  /** Everything with an id, by the name of its index (`partners`, `bodies`, …) and then by id. */
  readonly index: Index
}

export type Index = ReadonlyMap<string, ReadonlyMap<string, Indexed>>

export interface Indexed {
  readonly item: { readonly id: string }
  /** Where the item stands, from the root of the merged definition: `['governance', 'bodies', 1]`. */
  readonly path: Path
}

/** Items of which the id was refused, with the list they are in and their place in it, from 1. */
export const unnamed = new WeakMap<object, { readonly index: string; readonly position: number }>()

/** Whether something with this id exists under one of the names. */
export function exists(ecosystem: Ecosystem, indexes: readonly string[], id: string): boolean {
  return indexes.some((name) => ecosystem.index.get(name)?.has(id))
}

/** The item of a top-level list section with this id, if there is one. */
export function find<S extends ListSection>(
  ecosystem: Ecosystem,
  section: S,
  id: string | undefined,
): Item<S> | undefined {
  return id === undefined ? undefined : (ecosystem.index.get(section)?.get(id)?.item as Item<S> | undefined)
}

/** How a person names a thing: its name or title, or its id where nothing better is known. */
export function nameOf(ecosystem: Ecosystem, indexes: readonly string[], id: string): string {
  for (const name of indexes) {
    const item = ecosystem.index.get(name)?.get(id)?.item as Record<string, unknown> | undefined
    if (item === undefined) continue
    const called = String(item.name ?? item.title ?? item.topic ?? item.what ?? id)
    return withoutStop(called) || called
  }
  return id
}
