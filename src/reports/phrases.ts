import { quoted, short } from './sentences.ts'
import type { Wording } from './wording.ts'

/** So many names in a sentence. */
const mostNames = 4

/** Turns of phrase of a document with nouns of its own. */
export function phrases<N extends string>(base: Wording, nouns: Readonly<Record<N, readonly string[]>>) {
  return {
    /** A number of things in a sentence: `vier proposities`. */
    counted: (number: number, noun: N) => `${base.inWords(number)} ${nouns[noun][number === 1 ? 0 : 1] ?? ''}`,
    /** The first few by name, in quotation marks because a name may hold commas; null when there are none. */
    quotedNames: (names: readonly string[], most = mostNames) =>
      base.some(
        names.map((name) => quoted(short(name, 80))),
        most,
      ),
  }
}
