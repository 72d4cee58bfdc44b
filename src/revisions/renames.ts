import type { Thing } from '../graph/things.ts'
import { thingKey } from './change.ts'
import type { Plain } from './pairs.ts'
import { keyOf, plainGroup, type Renaming } from './plain.ts'

/** Ids before → ids after, of what only got another id: `partners/roc` → `roc-oost`. */
export type Renames = ReadonlyMap<string, string>

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
  const renames = new Map<string, string>()
  for (let known = -1; known < renames.size; ) {
    known = renames.size
    const taken = new Set([...renames].map(([key, id]) => thingKey({ index: key.split('/')[0] ?? '', id })))
    const gone = before.filter((thing) => thing.id !== '' && !has.has(thingKey(thing)) && !renames.has(thingKey(thing)))
    const come = after.filter((thing) => thing.id !== '' && !had.has(thingKey(thing)) && !taken.has(thingKey(thing)))
    for (const rule of rules) match(gone.map(told(renames)), come.map(told(new Map())), rule, renames)
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

/** Pairs each with the one that is most like it. */
function match(
  gone: readonly Told[],
  come: readonly Told[],
  { key, share, bySentence }: Rule,
  renames: Map<string, string>,
): void {
  const taken = new Set<Thing>()
  const waiting = new Map<string, Told[]>()
  for (const one of come) {
    const its = key(one)
    const whole = `${one.thing.index} ${its}`
    if (its !== undefined) waiting.set(whole, [...(waiting.get(whole) ?? []), one])
  }
  for (const one of inOrder(gone)) {
    if (renames.has(thingKey(one.thing))) continue
    const others = (waiting.get(`${one.thing.index} ${key(one)}`) ?? []).filter(
      ({ thing, says }) => !taken.has(thing) && (bySentence !== true || sharesSentence(one.says, says)),
    )
    const best = inOrder(others)
      .slice(0, most)
      .map((other) => ({ other, likeness: likeness(one.says, other.says) }))
      .reduce<{ other: Told; likeness: number } | undefined>(
        (found, next) => (found === undefined || next.likeness > found.likeness ? next : found),
        undefined,
      )
    if (best === undefined || best.likeness < share) continue
    taken.add(best.other.thing)
    renames.set(thingKey(one.thing), best.other.thing.id)
  }
}

/** With so many at most is one thing compared: more that are this alike tell nothing. */
const most = 200

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
