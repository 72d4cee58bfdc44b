import { type Chances, chances } from '../bench/chances.ts'
import { kinds } from './kinds.ts'

/** Path → what is in it. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** One thing to try: command lines, one after the other on the same disk. It follows from its name alone. */
export interface Case {
  readonly kind: string
  readonly runs: readonly (readonly string[])[]
  readonly files: Files
  /** Files of which the disk refuses to take another version. */
  readonly unwritable: readonly string[]
  /** How wide the terminal is, where there is one. */
  readonly columns?: number
}

/** A sort of case: what is on the disk at first, how that gets worse, and what is done with it. */
export interface Kind {
  readonly name: string
  /** How many come by, next to the others. */
  readonly share: number
  readonly base: (chance: Chances, root: string) => Files
  readonly mutate: (files: Files, chance: Chances, root: string) => Files
  readonly runs: (chance: Chances, files: Files) => Case['runs']
}

/**
 * The case of a name: a number, or several with full stops between. The first says the kind and the files; each changes
 * something more; the last says the commands. So what proves to lead somewhere new (`4711`) is the start of others (`4711.12`).
 */
export function caseOf(name: string, root: string): Case {
  const numbers = name.split('.').map(Number)
  const first = chanceOf(numbers[0] ?? 0)
  const kind = kindFor(first)
  let files = kind.base(first, root)
  let chance = first
  for (const [at, number] of numbers.entries()) {
    if (at > 0) chance = chanceOf(number)
    files = kind.mutate(files, chance, root)
  }
  const runs = kind.runs(chance, files)
  const unwritable = chance.isLikely(0.03) ? [chance.oneOf(Object.keys(files)) ?? ''] : []
  const terminal = chance.isLikely(0.2) ? { columns: chance.oneOf([1, 5, 20, 40, 80]) ?? 80 } : {}
  return { kind: kind.name, runs, files, unwritable, ...terminal }
}

function chanceOf(number: number): Chances {
  return chances(Math.imul(number, 2654435761))
}

function kindFor(chance: Chances): Kind {
  let left = chance.below(kinds.reduce((all, { share }) => all + share, 0))
  const chosen = kinds.find(({ share }) => {
    left -= share
    return left < 0
  })
  return chosen ?? (kinds[0] as Kind)
}
