import { beside } from '../beside.ts'
import type { Path } from '../diagnostic.ts'
import type { ReferenceShape } from '../model/shape.ts'
import { kebab, type Refusals } from '../near.ts'
import type { Index } from './ecosystem.ts'

/** What a reference that leads nowhere can still be compared with. */
export interface Referable {
  readonly index: Index
  readonly refused: Refusals | undefined
  /** Files that cannot be read, where what is missing may stand. */
  readonly unreadable: readonly string[]
}

/** Whether a reference is unknown only because what it means was refused, so that it needs no finding of its own. */
export function isConsequence({ to }: ReferenceShape, id: string, { refused }: Referable): boolean {
  return to.some((name) => refused?.indexes.has(name) || refused?.ids.get(name)?.get(id) === id)
}

/** The id that a refused item was meant to have, when the reference calls it by its name. */
export function meantId({ to }: ReferenceShape, id: string, { refused }: Referable): string | undefined {
  const key = kebab(id) ?? ''
  return to.map((name) => refused?.ids.get(name)?.get(key)).find((meant) => meant !== undefined)
}

/** Names of things (as ids) → the id of the first that has it. */
export function namesIn({ to }: ReferenceShape, { index }: Referable): ReadonlyMap<string, string> {
  const names = to.flatMap((name) => [...namesOf(index.get(name) ?? new Map())])
  return new Map(names.reverse().map(([name, [id = '']]) => [name, id]))
}

/** Whether no other thing than this one goes by a name (as an id), or has it for an id. */
export function isOnly({ to }: ReferenceShape, name: string, id: string, { index }: Referable): boolean {
  return to.every((one) => {
    const items = index.get(one)
    if (items === undefined) return true
    return (name === id || !items.has(name)) && (namesOf(items).get(name) ?? []).every((other) => other === id)
  })
}

export function fieldAt(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string'))
}

type Items = NonNullable<ReturnType<Index['get']>>

/** Names → the ids of all that have it, the first first. */
function namesOf(items: Items): ReadonlyMap<string, readonly string[]> {
  const before = cache.get(items)
  if (before !== undefined) return before
  const known = new Map<string, string[]>()
  cache.set(items, known)
  for (const [id, { item }] of items) {
    for (const name of calledAll(item as unknown as Readonly<Record<string, unknown>>)) {
      const ids = known.get(name)
      if (ids === undefined) known.set(name, [id])
      else ids.push(id)
    }
  }
  return known
}

/** Only asked for when the index is complete. */
const cache = beside<Items, Map<string, string[]>>()

function calledAll(item: Readonly<Record<string, unknown>>): string[] {
  const all = ['name', 'title', 'topic', 'what', 'term'].map((key) => item[key])
  return all.flatMap((name) => (typeof name === 'string' ? (kebab(name) ?? []) : []))
}
