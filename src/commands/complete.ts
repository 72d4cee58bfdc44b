import type { Io } from '../io.ts'
import type { Language } from '../text.ts'
import { visible } from '../visible.ts'
import { type Candidates, candidatesFor } from './complete/candidates.ts'
import type { CommandSpec } from './complete/spec.ts'

/**
 * What a shell offers for the last of the words behind `eco`: a candidate a line, behind a tab what it is. A line that
 * begins with a colon is for the shell: `:files` (names of files as well), `:nospace` (more follows at once). Never fails:
 * what cannot be read offers nothing.
 */
export async function complete(
  words: readonly string[],
  specs: readonly CommandSpec[],
  language: Language,
  io: Io,
): Promise<number> {
  const typed = words.at(-1) ?? ''
  const { offered, files = false, more = false } = quietly(() => candidatesFor(words, specs, language, io))
  const fitting = offered.filter(({ value }) => value.startsWith(typed) && isSafe(value))
  const lines = fitting.map(({ value, about }) => `${value}\t${visible(about.replace(/\s+/gu, ' ').trim())}`)
  io.out([...(files ? [':files'] : []), ...(more ? [':nospace'] : []), ...lines].map((line) => `${line}\n`).join(''))
  return 0
}

/** Only what a shell takes for one plain word, so that nothing of a repository is ever run by completing it. */
function isSafe(value: string): boolean {
  return /^[\p{L}\p{N}._/=-]+$/u.test(value)
}

function quietly(work: () => Candidates): Candidates {
  try {
    return work()
  } catch {
    return { offered: [] }
  }
}
