import { beside } from '../beside.ts'
import type { Path } from '../diagnostic.ts'

/** An item with its place in the ecosystem. */
export interface Placed<T> {
  readonly item: T
  readonly path: Path
}

/**
 * The items of a list with their places; `path` leads to the list. Many rules and questions go through the same long
 * lists, so the places of those are written out once.
 */
export function placed<T>(path: Path, items: readonly T[] = []): readonly Placed<T>[] {
  if (items.length < long) return placedNow(path, items)
  const before = known.get(items)
  if (before !== undefined && isSame(before.path, path)) return before.all as readonly Placed<T>[]
  const all = placedNow(path, items)
  known.set(items, { path, all })
  return all
}

const long = 8
const known = beside<readonly unknown[], { readonly path: Path; readonly all: readonly Placed<unknown>[] }>()

function placedNow<T>(path: Path, items: readonly T[]): readonly Placed<T>[] {
  return items.map((item, position) => ({ item, path: [...path, position] }))
}

/** One list may stand in two places of a file (an alias in YAML). */
function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, at) => step === other[at])
}
