import { grouped } from '../grouping.ts'
import type { GroupShape } from '../model/shape.ts'
import { keyOf } from './plain.ts'

export type Plain = Readonly<Record<string, unknown>>

export interface Pairs<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[]
  readonly before: readonly T[]
  readonly after: readonly T[]
}

/**
 * Which items of a list without ids are the same ones before and after: those that say the same; then those of which the
 * required words, dates and references agree (of a measurement its date); then the first of them; then those that say the
 * same but for that first one. The order of the list plays no part.
 */
export function pairItems(before: readonly Plain[], after: readonly Plain[], shape: GroupShape): Pairs<Plain> {
  const [first = '', ...more] = shape.required.filter((key) => !isFigure(shape, key))
  const steps: ((item: Plain) => string | undefined)[] = [
    keyOf,
    (item) => keyOf([first, ...more].map((key) => [key, item[key]])),
    (item) => (item[first] === undefined ? undefined : keyOf(item[first])),
    // An endorsement by another partner is another endorsement.
    (item) => (shape.fields[first]?.kind === 'reference' ? undefined : withoutName(item, first)),
  ]
  return steps.reduce<Pairs<Plain>>((found, key) => pairBy(found, key), { pairs: [], before, after })
}

/** Pairs what is left by a key; of several with one key those that are written alike come first. */
export function pairBy<T>(
  { pairs, before, after }: Pairs<T>,
  key: (item: T) => string | undefined,
  saidBy: (item: T) => unknown = (item) => item,
): Pairs<T> {
  const waiting = grouped(inOrder(after, saidBy), key)
  const taken = new Map<string, number>()
  const found: (readonly [T, T])[] = []
  for (const item of inOrder(before, saidBy)) {
    const its = key(item)
    if (its === undefined) continue
    const next = taken.get(its) ?? 0
    const other = waiting.get(its)?.[next]
    if (other === undefined) continue
    found.push([item, other])
    taken.set(its, next + 1)
  }
  const [gone, come] = [new Set(found.map(([item]) => item)), new Set(found.map(([, item]) => item))]
  return {
    pairs: [...pairs, ...found],
    before: before.filter((item) => !gone.has(item)),
    after: after.filter((item) => !come.has(item)),
  }
}

function inOrder<T>(items: readonly T[], saidBy: (item: T) => unknown): readonly T[] {
  if (items.length < 2) return items
  const keyed = items.map((item) => ({ item, key: keyOf(saidBy(item)) }))
  return keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)).map(({ item }) => item)
}

/** A figure does not say which item it is about; a whole number can (a year, a step). */
function isFigure({ fields }: GroupShape, key: string): boolean {
  return ['amount', 'number', 'percentage', 'flag'].includes(fields[key]?.kind ?? '')
}

function withoutName(item: Plain, name: string): string | undefined {
  const rest = Object.entries(item).filter(([key]) => key !== name)
  return rest.length === 0 ? undefined : keyOf(Object.fromEntries(rest))
}
