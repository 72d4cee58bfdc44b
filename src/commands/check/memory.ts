import { resolve } from 'node:path'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import { build } from '../../version.ts'
import { keptChecks } from './kept-checks.ts'
import type { Kept } from './kept-lines.ts'
import { lookingAt, type Question } from './looked-at.ts'

/** What a run of before told of each ecosystem. */
export interface Memory {
  /** Whether nothing is known from before. */
  readonly isEmpty: boolean
  /** Undefined when something that it was worked out from is not the same any more. */
  readonly recall: (found: Found) => Kept | undefined
  /** The disk, and what is asked of it from now on. */
  readonly looking: (io: Io) => { readonly io: Io; readonly questions: readonly Question[] }
  readonly keep: (found: Found, questions: readonly Question[], kept: Kept) => void
  readonly save: () => void
}

/** `asked` is what the command line asks; undefined where nothing can be kept. */
export async function memoryFor(asked: unknown, io: Io): Promise<Memory | undefined> {
  const cache = await io.cache()
  if (cache === undefined) return undefined
  const here = folderHere()
  if (here === undefined) return undefined
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env
  const surroundings = [build, io.runtime, here, io.isTerminal, io.columns, NO_COLOR, FORCE_COLOR, TERM]
  return { ...keptChecks([asked, surroundings], cache, io), looking: lookingAt }
}

/** Undefined where the folder that someone stands in is gone. */
function folderHere(): string | undefined {
  try {
    return resolve('.')
  } catch {
    return undefined
  }
}
