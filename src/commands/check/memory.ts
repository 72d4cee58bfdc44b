import { resolve } from 'node:path'
import type { Checked } from '../../format/checked.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Language } from '../../text.ts'
import { build } from '../../version.ts'
import { tallyOf } from './counting.ts'
import { type Kept, keptChecks } from './kept-checks.ts'
import { lookingAt, type Question } from './looked-at.ts'
import type { Run } from './run.ts'

/** What a run of before told of each ecosystem, for as far as this run may tell it again. */
export interface Memory {
  /** Undefined when the ecosystem has to be checked; what it brings to the rest of the run is brought. */
  readonly recall: (found: Found, run: Run) => Kept | undefined
  /** The disk, and what is asked of it while one ecosystem is checked. */
  readonly looking: () => { readonly io: Io; readonly questions: readonly Question[] }
  readonly keep: (found: Found, questions: readonly Question[], told: Told) => void
  readonly save: () => void
}

interface Told {
  readonly checked: Checked
  readonly language: Language
  readonly printed: string
  readonly run: Run
}

/** `asked` is what the command line asks; undefined where nothing can be kept. */
export async function memoryFor(asked: unknown, io: Io): Promise<Memory | undefined> {
  const cache = await io.cache()
  if (cache === undefined) return undefined
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env
  const surroundings = [build, resolve('.'), io.isTerminal, io.columns, NO_COLOR, FORCE_COLOR, TERM]
  const { recall, keep, save } = keptChecks([asked, surroundings], cache, io)
  return {
    recall: (found, run) => {
      const isLeftToSay = run.used.length > 0 && found === run.places.at(-1)
      const kept = isLeftToSay ? undefined : recall(found)
      if (kept === undefined || run.met.has(kept.tally.id)) return undefined
      if (kept.met !== undefined) run.met.set(kept.tally.id, kept.met)
      return kept
    },
    looking: () => lookingAt(io),
    keep: (found, questions, { checked, language, printed, run }) => {
      if (found.diagnostics.length > 0) return
      keep(found, questions, { printed, language, tally: tallyOf(checked), met: run.met.get(checked.id) })
    },
    save,
  }
}
