import type { Thing } from '../graph/things.ts'
import { grouped } from '../grouping.ts'
import { thingKey } from './change.ts'
import type { Plain } from './pairs.ts'
import { keyOf, plainGroup, type Renaming } from './plain.ts'

/** Ids before → ids after, of what only got another id: `partners/roc` → `roc-oost`. */
export type Renames = ReadonlyMap<string, string>

/** One round sees a partner, the next the goal of it, the next the action for that goal. */
const mostRounds = 5

/** References by the ids that things have after the renames. */
export function renaming(renames: Renames): Renaming {
  return ({ to }, id) => to.map((index) => renames.get(thingKey({ index, id }))).find((one) => one !== undefined) ?? id
}

/**
 * What went and what came that is the same thing under another id. The rule, in this order: all that it says is the same;
 * what it must say is the same and two thirds of all its fields; it has another name as well, and four fifths of at least
 * four fields are the same, with a sentence among them (the same owner and dates say nothing). Renames count in references at once, so that a partner and its goal can change ids together.
 */
export function findRenames(before: readonly Thing[], after: readonly Thing[]): Renames {
  const [had, has] = [new Set(before.map(thingKey)), new Set(after.map(thingKey))]
  const gone = before.filter((thing) => thing.id !== '' && !has.has(thingKey(thing)))
  const come = after.filter((thing) => thing.id !== '' && !had.has(thingKey(thing))).map(told(new Map()))
  const renames = new Map<string, string>()
  for (let round = 0, known = -1; round < mostRounds && known < renames.size; round++) {
    known = renames.size
    for (const rule of rules) match(gone.map(told(renames)), come, rule, renames)
  }
  return renames
}

/** A thing and what it says beside its id. */
interface Told {
  readonly thing: Thing
  readonly says: Plain
}

function told(renames: Renames): (thing: Thing) => Told {
  return (thing) => {
    const { id: _, ...says } = plainGroup(thing.item, thing.shape, renaming(renames)) ?? {}
    return { thing, says }
  }
}

interface Rule {
  /** Only things with the same key can be the same thing; undefined for what says too little. */
  readonly key: (told: Told) => string | undefined
  /** The share of all fields that has to be the same. */
  readonly share: number
  /** A text of four words or more has to be the same. */
  readonly bySentence?: true
}

const rules: readonly Rule[] = [
  { key: ({ says }) => (Object.keys(says).length === 0 ? undefined : keyOf(says)), share: 1 },
  { key: ({ thing, says }) => keyOf(required(thing).map((key) => says[key])), share: 2 / 3 },
  {
    key: ({ thing, says }) =>
      Object.keys(says).length < 4
        ? undefined
        : keyOf(
            required(thing)
              .slice(1)
              .map((key) => says[key]),
          ),
    share: 4 / 5,
    bySentence: true,
  },
]

function required({ shape }: Thing): readonly string[] {
  return shape.required.filter((key) => key !== 'id')
}

/** Pairs each with the one that is most like it, among those with the same key. */
function match(gone: readonly Told[], come: readonly Told[], rule: Rule, renames: Map<string, string>): void {
  const keyOfOne = (one: Told) => {
    const its = rule.key(one)
    return its === undefined ? undefined : `${one.thing.index} ${its}`
  }
  const open = gone.filter(({ thing }) => !renames.has(thingKey(thing)))
  const given = new Set([...renames].map(([key, id]) => `${key.split('/')[0]}/${id}`))
  const free = come.filter(({ thing }) => !given.has(thingKey(thing)))
  const waiting = grouped(inOrder(free), keyOfOne)
  for (const [its, ones] of grouped(inOrder(open), keyOfOne)) {
    const others = its === undefined ? [] : (waiting.get(its) ?? [])
    for (const [one, other] of rule.share === 1 ? inTurn(ones, others) : bestPairs(ones, others, rule))
      renames.set(thingKey(one.thing), other.thing.id)
  }
}

type Pair = readonly [Told, Told]

/** What says exactly the same is paired in order. */
function inTurn(ones: readonly Told[], others: readonly Told[]): readonly Pair[] {
  return ones.flatMap((one, at): Pair[] => (others[at] === undefined ? [] : [[one, others[at]]]))
}

/** With more of them that are this alike, nobody can tell which is which. */
const most = 100

function bestPairs(ones: readonly Told[], others: readonly Told[], { share, bySentence }: Rule): readonly Pair[] {
  if (ones.length > most || others.length > most) return []
  const taken = new Set<Told>()
  return ones.flatMap((one): Pair[] => {
    const free = others.filter(
      (other) => !taken.has(other) && (bySentence !== true || sharesSentence(one.says, other.says)),
    )
    const best = free.reduce<Told | undefined>(
      (found, next) =>
        found === undefined || likeness(one.says, next.says) > likeness(one.says, found.says) ? next : found,
      undefined,
    )
    if (best === undefined || likeness(one.says, best.says) < share) return []
    taken.add(best)
    return [[one, best]]
  })
}

function inOrder(all: readonly Told[]): readonly Told[] {
  return [...all].sort((one, other) => (thingKey(one.thing) < thingKey(other.thing) ? -1 : 1))
}

function likeness(one: Plain, other: Plain): number {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return keys.filter((key) => keyOf(one[key]) === keyOf(other[key])).length / Math.max(1, keys.length)
}

function sharesSentence(one: Plain, other: Plain): boolean {
  return Object.entries(one).some(
    ([key, value]) => typeof value === 'string' && value.split(' ').length >= 4 && value === other[key],
  )
}
