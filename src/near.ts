import { distance } from 'fastest-levenshtein'

/** Words that others are held against, read once for any number of comparisons. */
export interface Choices {
  readonly all: readonly Choice[]
  /** By the digits in them. */
  readonly byDigits: ReadonlyMap<string, readonly Choice[]>
}

interface Choice {
  readonly word: string
  readonly simple: string
  readonly letters: number
}

export function choicesIn(candidates: Iterable<string>): Choices {
  const all = Array.from(new Set(candidates), choice)
  const byDigits = new Map<string, Choice[]>()
  for (const one of all) {
    const alike = byDigits.get(digitsIn(one.word))
    if (alike === undefined) byDigits.set(digitsIn(one.word), [one])
    else alike.push(one)
  }
  return { all, byDigits }
}

/**
 * The candidate that a person most likely meant: at most a third of the letters differ. Upper and lower case and `_`, `-`
 * and spaces count as equal. Undefined when nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string> | Choices): string | undefined {
  const wanted = choice(word)
  const most = Math.max(1, Math.floor(wanted.simple.length / 3))
  if (!('all' in candidates)) return nearestIn(wanted, candidates, most)?.word
  // Of thousands few need a close look once one with the same number is known.
  const digits = digitsIn(word)
  const alike = digits === '' ? undefined : nearestIn(wanted, withDigits(digits, candidates), most)
  return (nearestIn(wanted, candidates.all, alike?.distance ?? most) ?? alike)?.word
}

/** The first of those that are nearest. */
function nearestIn(
  wanted: Choice,
  candidates: Iterable<string | Choice>,
  most: number,
): { word: string; distance: number } | undefined {
  let best: string | undefined
  let bestDistance = most + 1
  for (const candidate of candidates) {
    const { length } = typeof candidate === 'string' ? candidate : candidate.word
    if (Math.abs(length - wanted.word.length) >= bestDistance) continue
    const one = typeof candidate === 'string' ? choice(candidate) : candidate
    if (bestDistance === 1 ? one.simple !== wanted.simple : leastDistance(wanted, one) >= bestDistance) continue
    const found = distance(wanted.simple, one.simple)
    if (found < bestDistance) [best, bestDistance] = [one.word, found]
  }
  return best === undefined ? undefined : { word: best, distance: bestDistance }
}

/**
 * The one candidate that is near enough to be meant; undefined when none is, when more are, and for very short words.
 * Another number is no slip: `scan-2026` is not `scan-2025`.
 */
export function onlyNear(word: string, candidates: Iterable<string> | Choices): string | undefined {
  const wanted = choice(word)
  if (wanted.simple.length < 4) return undefined
  const most = Math.floor(wanted.simple.length / 3)
  const near = new Set<string>()
  for (const one of withDigits(digitsIn(word), candidates)) {
    if (Math.abs(one.word.length - word.length) > most || leastDistance(wanted, one) > most) continue
    if (distance(wanted.simple, one.simple) <= most) near.add(one.word)
  }
  const [first] = near
  return near.size === 1 ? first : undefined
}

function withDigits(digits: string, candidates: Iterable<string> | Choices): readonly Choice[] {
  if ('all' in candidates) return candidates.byDigits.get(digits) ?? []
  return Array.from(candidates, choice).filter(({ word }) => digitsIn(word) === digits)
}

function choice(word: string): Choice {
  const plain = simple(word)
  return { word, simple: plain, letters: lettersIn(plain) }
}

/** Which letters a word has, some of them as one: each of the 32 bits stands for a few. */
function lettersIn(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** Each letter that only one of two words has is a change; one change takes away one letter and brings one. */
function leastDistance({ letters: one }: Choice, { letters: other }: Choice): number {
  return Math.max(bitsIn(one & ~other), bitsIn(other & ~one))
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
