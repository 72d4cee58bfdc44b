import { distance } from 'fastest-levenshtein'
import { beside } from './beside.ts'
import { grouped } from './grouping.ts'

/** Words that others are held against, read once for any number of comparisons. */
export interface Choices {
  /** By the digits in them. */
  readonly byDigits: ReadonlyMap<string, readonly Choice[]>
  /** Those with as many letters and the same ones together: of thousands, most are told apart at once. */
  readonly alike: readonly (readonly Choice[])[]
  /** How much may still be compared letter by letter: a pair of words of eight letters is 1. */
  left: number
}

interface Choice {
  readonly word: string
  readonly simple: string
  readonly letters: number
  /** Where it stands among the others. */
  readonly at: number
}

/**
 * Of thousands of words that look like thousands of others nobody reads what each of them may have meant: once `most` is
 * compared, nothing is near any more. Unless there are few candidates, and nobody says how much: what is kept for all
 * ecosystems must give each of them the same.
 */
export function choicesIn(candidates: Iterable<string>, most?: number): Choices {
  const all = Array.from(new Set(candidates), choice)
  return {
    byDigits: grouped(all, ({ word }) => digitsIn(word)),
    alike: [...grouped(all, ({ letters, simple }) => `${letters} ${simple.length}`).values()],
    left: most ?? (all.length <= few ? Number.POSITIVE_INFINITY : enough),
  }
}

const few = 2000

/** Some seconds of comparing. */
export const enough = 10_000_000

/** A longer word is no name that somebody mistyped, and to compare two of them takes as long as thousands of others. */
const longest = 200

/**
 * The candidate that a person most likely meant: at most a third of the letters differ, two that changed places being one. Upper and lower case and `_`, `-`
 * and spaces count as equal. Undefined when nothing is near; of those that are equally near the first.
 */
export function nearest(word: string, candidates: Iterable<string> | Choices): string | undefined {
  const choices =
    'alike' in candidates ? candidates : candidates instanceof Set ? inSet(candidates) : choicesIn(candidates)
  if (choices.left <= 0 || word.length > longest) return undefined
  const wanted = choice(word, 0)
  const none = { best: undefined, least: Math.max(1, Math.floor(wanted.simple.length / 3)) }
  // Of thousands few need a close look once one with the same number is known.
  const digits = digitsIn(word)
  let near: Near = digits === '' ? none : nearer(wanted, choices.byDigits.get(digits) ?? [], none, choices)
  for (const group of choices.alike)
    if (leastDistance(wanted, group[0] as Choice) <= near.least) near = nearer(wanted, group, near, choices)
  return near.best?.word
}

/** What is known (rules, questions) is held against word after word, and at most grows. */
const ofSets = beside<ReadonlySet<string>, { readonly size: number; readonly choices: Choices }>()

function inSet(known: ReadonlySet<string>): Choices {
  const before = ofSets.get(known)
  if (before?.size === known.size) return before.choices
  const choices = choicesIn(known)
  ofSets.set(known, { size: known.size, choices })
  return choices
}

interface Near {
  readonly best: Choice | undefined
  readonly least: number
}

/** What is nearer than what is known, or as near and before it. */
function nearer(wanted: Choice, some: readonly Choice[], known: Near, choices: Choices): Near {
  let { best, least } = known
  for (const one of some) {
    const most = best === undefined || one.at < best.at ? least : least - 1
    if (most === 0 ? one.simple !== wanted.simple : leastDistance(wanted, one) > most) continue
    const found = compared(wanted, one, choices)
    if (found <= most) [best, least] = [one, found]
  }
  return { best, least }
}

/**
 * The one candidate that is near enough to be meant; undefined when none is, when more are, and for very short words.
 * Another number is no slip: `scan-2026` is not `scan-2025`.
 */
export function onlyNear(word: string, choices: Choices): string | undefined {
  const wanted = choice(word, 0)
  if (wanted.simple.length < 4) return undefined
  const most = Math.floor(wanted.simple.length / 3)
  let near: string | undefined
  for (const one of choices.byDigits.get(digitsIn(word)) ?? []) {
    if (leastDistance(wanted, one) > most || compared(wanted, one, choices) > most) continue
    if (near !== undefined) return undefined
    near = one.word
  }
  return near
}

function compared(one: Choice, other: Choice, choices: Choices): number {
  choices.left -= (one.simple.length * other.simple.length) / 64
  const found = distance(one.simple, other.simple)
  return found === 2 && isSwap(one.simple, other.simple) ? 1 : found
}

/** Two letters next to each other that changed places (`onwer`) are one slip. */
function isSwap(one: string, other: string): boolean {
  let at = 0
  while (one[at] === other[at]) at++
  return one.length === other.length && one[at] === other[at + 1] && one[at + 1] === other[at]
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
