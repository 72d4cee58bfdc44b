import type { Path } from '../diagnostic.ts'
import { refusals } from '../near.ts'

/** Items to leave out of the lists of a definition once its files are joined, by the definition. */
const leftOut = new WeakMap<object, readonly Path[]>()

/** Where the items of a shortened list stood before. */
const places = new WeakMap<readonly unknown[], readonly number[]>()

export function leaveOutOf(definition: object, paths: readonly Path[]): void {
  leftOut.set(definition, paths)
}

/** A definition without the items that do not count; the others know where they stood. Itself when all of them count. */
export function withoutLeftOut<T extends object>(definition: T): T {
  const paths = leftOut.get(definition)
  return paths === undefined ? definition : (shortened(definition, paths) as T)
}

/** A path in shortened lists as the path in the lists as they were written. */
export function originalPath(value: unknown, path: Path): Path {
  let at = value
  return path.map((step) => {
    const holder = at
    at = typeof holder === 'object' && holder !== null ? (holder as Record<string | number, unknown>)[step] : undefined
    return Array.isArray(holder) && typeof step === 'number' ? originalIndex(holder, step) : step
  })
}

export function originalIndex(list: readonly unknown[], index: number): number {
  return places.get(list)?.[index] ?? index
}

function shortened(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || typeof value !== 'object' || value === null) return value
  const below = new Map<string | number, Path[]>()
  for (const [step, ...rest] of paths) {
    if (step === undefined) continue
    const known = below.get(step)
    if (known === undefined) below.set(step, [rest])
    else known.push(rest)
  }
  if (Array.isArray(value)) return shortenedList(value, below)
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one, below.get(key) ?? [])]))
}

function shortenedList(list: readonly unknown[], below: ReadonlyMap<string | number, readonly Path[]>): unknown[] {
  const isGone = (index: number) => below.get(index)?.some((rest) => rest.length === 0) === true
  const kept = [...list.keys()].filter((index) => !isGone(index))
  const short = kept.map((index) => shortened(list[index], below.get(index) ?? []))
  places.set(short, kept)
  // Whoever adds up this list can tell that lines of it are not there.
  if (kept.length < list.length) refusals.set(short, { ids: new Map(), indexes: new Set() })
  return short
}
