import { relative } from 'node:path'
import type { Io } from '../../io.ts'
import { discover, type Found } from '../../load/discover.ts'
import { parseDocument } from '../../load/document.ts'
import { isUsageError } from '../../usage-error.ts'
import { locateEcosystems } from '../locate-ecosystems.ts'
import type { Side } from './side.ts'
import type { Sides } from './sides.ts'

/** One ecosystem on both sides; undefined on a side where it is not. */
export interface Pair {
  readonly before: Found | undefined
  readonly after: Found | undefined
}

/** The ecosystems of two sides by their id, also where the folder has another name; without an id by their folder. */
export function pairsOf({ before, after }: Sides): readonly Pair[] {
  const [had, has] = [foundAt(before), foundAt(after)]
  if (had.length + has.length === 0) locateEcosystems([after.path], after.io)
  const old = new Map(had.map((found) => [idOf(found, before), found]))
  const now = new Map(has.map((found) => [idOf(found, after), found]))
  const gone = [...old].filter(([id]) => !now.has(id))
  const come = [...now].filter(([id]) => !old.has(id))
  const elsewhere = { before: elsewhereOn(before, come), after: elsewhereOn(after, gone) }
  const alone = {
    gone: gone.filter(([id]) => !elsewhere.after.has(id)).map(([, found]) => found),
    come: come.filter(([id]) => !elsewhere.before.has(id)).map(([, found]) => found),
  }
  const former = inOnePlace(alone, { before, after })
  const paired = new Set(former.values())
  return [
    ...[...now].map(([id, found]) => ({
      before: old.get(id) ?? elsewhere.before.get(id) ?? former.get(found),
      after: found,
    })),
    ...gone
      .filter(([, found]) => !paired.has(found))
      .map(([id, found]) => ({ before: found, after: elsewhere.after.get(id) })),
  ]
}

/** What has another id now and the same name, or had none that could be read, is what stood in that folder: after → before. */
function inOnePlace(
  { gone, come }: { readonly gone: readonly Found[]; readonly come: readonly Found[] },
  { before, after }: Pick<Sides, 'before' | 'after'>,
): ReadonlyMap<Found, Found> {
  const placeOf = (found: Found, { path }: Side) => relative(path, found.folder)
  return new Map(
    come.flatMap((found): [Found, Found][] => {
      const same = gone.find(
        (one) => placeOf(one, before) === placeOf(found, after) && isAlike([one, before], [found, after]),
      )
      return same === undefined ? [] : [[found, same]]
    }),
  )
}

/** The ecosystem on the side of before that one now is: in the same folder, or the one with its id; undefined for none. */
export function counterpartOf(
  found: Found,
  { io, before }: { readonly io: Io; readonly before: Side },
): Found | undefined {
  const id = idOf(found, { io })
  const same = foundAt({ path: found.folder, io: before.io }).find(({ folder }) => folder === found.folder)
  if (same !== undefined && (idOf(same, before) === id || isAlike([same, before], [found, { io }]))) return same
  return elsewhereOn(before, [[id, found]]).get(id)
}

function foundAt({ path, io }: Pick<Side, 'path' | 'io'>): readonly Found[] {
  try {
    return locateEcosystems([path], io)
  } catch (error) {
    if (isUsageError(error)) return []
    throw error
  }
}

/** Where on a side the ecosystems are that it does not have in the same folder. */
export function elsewhereOn(
  side: Pick<Side, 'io' | 'root' | 'prefetch'>,
  missing: readonly (readonly [string, Found])[],
): ReadonlyMap<string, Found> {
  if (missing.length === 0 || side.root === undefined) return new Map()
  const wanted = new Set(missing.map(([id]) => id))
  const found = discover(side.root, side.io)
  side.prefetch(found.map(({ home }) => home))
  const all = found.map((one) => [idOf(one, side), one] as const)
  return new Map(all.filter(([id]) => wanted.has(id)))
}

type On = readonly [found: Found, side: Pick<Side, 'io'>]

/** Whether one may be the other: they have the same name, or one of them has no id to tell them apart by. */
function isAlike(one: On, other: On): boolean {
  const [first, second] = [headOf(...one), headOf(...other)]
  return !isText(first.id) || !isText(second.id) || (isText(first.name) && first.name === second.name)
}

/** The id in `ecosystem.yaml`, or the folder where it says none. */
export function idOf(found: Found, side: Pick<Side, 'io'>): string {
  const { id } = headOf(found, side)
  return isText(id) ? id : `folder ${found.folder}`
}

interface Head {
  readonly id?: unknown
  readonly name?: unknown
}

/** What the ecosystem says of itself; nothing where that cannot be read. */
function headOf({ home }: Found, { io }: Pick<Side, 'io'>): Head {
  try {
    const { document } = parseDocument({ file: home, content: io.read(home) })
    return (document.value as { readonly ecosystem?: Head } | undefined)?.ecosystem ?? {}
  } catch (error) {
    if (isUsageError(error)) throw error
    return {}
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
