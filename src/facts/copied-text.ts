import type { Path } from '../diagnostic.ts'
import { leavesOf } from './leaves.ts'
import { remembered } from './remembered.ts'

/** From how many words on a text says something of its own: as an answer, and to be called a copy. */
export const enoughWords = 8

/**
 * The longer texts that stand in two or more fields of different kinds, as `plainText` has them, with the places where
 * they stand, in the order of the data. Sources and notes may repeat: they answer nothing.
 */
export const copiedTexts = remembered((ecosystem): ReadonlyMap<string, readonly Path[]> => {
  const doubled = new Set<string>()
  const once = new Set<string>()
  const isLong = (one: unknown, field: string): one is string =>
    typeof one === 'string' && !mayRepeat.has(field) && wordsIn(one) >= enoughWords
  leavesOf(ecosystem, (one, field) => {
    if (!isLong(one, field)) return false
    const text = plainText(one)
    if (once.has(text)) doubled.add(text)
    once.add(text)
    return false
  })
  if (doubled.size === 0) return new Map()
  const places = new Map<string, Path[]>()
  for (const { value, path } of leavesOf(
    ecosystem,
    (one, field) => isLong(one, field) && doubled.has(plainText(one)),
  )) {
    const text = plainText(String(value))
    places.set(text, [...(places.get(text) ?? []), path])
  }
  return new Map([...places].filter(([, all]) => new Set(all.map(fieldOf)).size > 1))
})

const mayRepeat: ReadonlySet<string> = new Set(['source', 'caveat', 'note'])

/** The field of a place, whichever item it is in: `actions.description`. */
export function fieldOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.')
}

/** The number of words, counted no further than is enough. */
export function wordsIn(text: string): number {
  return text.trim().split(/\s+/, enoughWords).length
}

/** A text without what makes no difference: case, and a full stop at the end. */
export function plainText(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/, '')
}
