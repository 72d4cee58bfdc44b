import { distance } from 'fastest-levenshtein'
import { grouped } from './grouping.ts'

/** Words that others are held against, read once for any number of comparisons. */
export interface Choices {
  /** By the digits in them. */
  readonly byDigits: ReadonlyMap<string, readonly Choice[]>
  /** Those with as many letters and the same ones together: of thousands, most are told apart at once. */
  readonly alike: readonly (readonly Choice[])[]
}

interface Choice {
  readonly word: string
  readonly simple: string
  readonly letters: number
  /** Where it stands among the others. */
  readonly at: number
}

export function choicesIn(candidates: Iterable<string>): Choices {
  const all = Array.from(new Set(candidates), choice)
  return {
    byDigits: grouped(all, ({ word }) => digitsIn(word)),
    alike: [...grouped(all, ({ letters, simple }) => `${letters} ${simple.length}`).values()],
  }
}

/**
 * The candidate that a person most likely meant: at most a third of the letters differ. Upper and lower case and `_`, `-`
 * and spaces count as equal. Undefined when nothing is near; of those that are equally near the first.
 */
export function nearest(word: string, candidates: Iterable<string> | Choices): string | undefined {
  const { alike } = 'alike' in candidates ? candidates : choicesIn(candidates)
  const wanted = choice(word, 0)
  let best: Choice | undefined
  let least = Math.max(1, Math.floor(wanted.simple.length / 3))
  for (const group of alike) {
    const apart = leastDistance(wanted, group[0] as Choice)
    if (apart > least) continue
    for (const one of group) {
      const most = best === undefined || one.at < best.at ? least : least - 1
      if (apart > most) continue
      const found = distance(wanted.simple, one.simple)
      if (found <= most) [best, least] = [one, found]
    }
  }
  return best?.word
}

/**
 * The one candidate that is near enough to be meant; undefined when none is, when more are, and for very short words.
 * Another number is no slip: `scan-2026` is not `scan-2025`.
 */
export function onlyNear(word: string, candidates: Iterable<string> | Choices): string | undefined {
  const wanted = choice(word, 0)
  if (wanted.simple.length < 4) return undefined
  const most = Math.floor(wanted.simple.length / 3)
  const near = new Set<string>()
  for (const one of withDigits(digitsIn(word), candidates))
    if (leastDistance(wanted, one) <= most && distance(wanted.simple, one.simple) <= most) near.add(one.word)
  const [first] = near
  return near.size === 1 ? first : undefined
}

function withDigits(digits: string, candidates: Iterable<string> | Choices): readonly Choice[] {
  if ('alike' in candidates) return candidates.byDigits.get(digits) ?? []
  return Array.from(candidates, choice).filter(({ word }) => digitsIn(word) === digits)
}

function choice(word: string, at: number): Choice {
  const plain = simple(word)
  return { word, simple: plain, letters: lettersIn(plain), at }
}

/** Which letters a word has, some of them as one: each of the 32 bits stands for a few. */
function lettersIn(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/**
 * How far two words are apart at least: each letter that only one of them has is a change, and one change takes away one
 * letter and brings one; a longer word has letters too many.
 */
function leastDistance(one: Choice, other: Choice): number {
  const lengths = Math.abs(one.simple.length - other.simple.length)
  return Math.max(lengths, bitsIn(one.letters & ~other.letters), bitsIn(other.letters & ~one.letters))
}

function bitsIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

function digitsIn(word: string): string {
  return word.replace(/\D/g, '')
}

/** The id that a name would have: `Bakkerij Jänsen B.V.` gives `bakkerij-jansen-b-v`, and a letter ĳ is ij; undefined without letters or digits. */
export function kebab(text: string): string | undefined {
  const id = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return id === '' ? undefined : id
}

/**
 * What reading had to refuse and what others may refer to all the same: such a reference is a consequence, no finding of
 * its own. Kept beside the definition that it is about, because a definition holds nothing but what fits the model.
 */
export interface Refusals {
  /** By the name of an index: how an item may be called (as an id) → the id that it was meant to have. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Indexes of which a whole list was refused. */
  readonly indexes: ReadonlySet<string>
}

export const refusals = new WeakMap<object, Refusals>()

/** Where an item without an id stands in the list of its file, from 1, however much of that list was left out. */
export const positions = new WeakMap<object, number>()

function simple(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-')
}
