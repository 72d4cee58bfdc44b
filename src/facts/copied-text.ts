import type { Path } from '../diagnostic.ts'
import { groupedAs } from '../grouping.ts'
import { leavesOf } from './leaves.ts'
import { remembered } from './remembered.ts'
import { firstSum, sumWith } from './text-sum.ts'

/** From how many words on a text says something of its own: as an answer, and to be called a copy. */
export const enoughWords = 8

/**
 * The longer texts that stand in two or more fields of different kinds, as `plainText` has them, with the places where
 * they stand, in the order of the data. Sources and notes may repeat: they answer nothing.
 */
export const copiedTexts = remembered((ecosystem): ReadonlyMap<string, readonly Path[]> => {
  const once = new Set<number>()
  const twice = new Set<number>()
  leavesOf(ecosystem, (one, field) => {
    if (!isLong(one, field)) return false
    const sum = sumOf(one)
    if (once.has(sum)) twice.add(sum)
    once.add(sum)
    return false
  })
  if (twice.size === 0) return new Map()
  const places = groupedAs(
    leavesOf(ecosystem, (one, field) => isLong(one, field) && twice.has(sumOf(one))),
    ({ value }) => plainText(String(value)),
    ({ path }) => path,
  )
  return new Map([...places].filter(([, all]) => new Set(all.map(fieldOf)).size > 1))
})

function isLong(one: unknown, field: string): one is string {
  return typeof one === 'string' && one.length >= shortest && !mayRepeat.has(field) && wordsIn(one) >= enoughWords
}

/** So many words of one letter, with a space between them; most texts (ids, names, dates) have fewer characters. */
const shortest = 2 * enoughWords - 1

/**
 * A whole number below 2^32 that is the same for texts that differ in nothing that counts (FNV-1a over plain letters and
 * digits in lower case): most texts stand nowhere else, and need no closer look.
 */
function sumOf(text: string): number {
  let sum = firstSum
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const lower = code >= 65 && code <= 90 ? code + 32 : code
    if ((lower >= 97 && lower <= 122) || (lower >= 48 && lower <= 57)) sum = sumWith(sum, lower)
  }
  return sum >>> 0
}

const mayRepeat: ReadonlySet<string> = new Set(['source', 'caveat', 'note'])

/** The field of a place, whichever item it is in: `actions.description`. */
export function fieldOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.')
}

/** The number of words, counted no further than is enough. */
export function wordsIn(text: string): number {
  let words = 0
  let isInside = false
  for (let at = 0; at < text.length && words < enoughWords; at++) {
    const isSpace = isSpaceAt(text, at)
    if (!isSpace && !isInside) words++
    isInside = !isSpace
  }
  return words
}

/** Plain letters are told at a glance; the rest as a regular expression has it. */
function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 32 && code < 160) return false
  return code === 32 || /\s/.test(text.charAt(at))
}

/** A text without what makes no difference: case, how an é is stored, and a full stop at the end. */
export function plainText(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.!?]+$/, '')
}
