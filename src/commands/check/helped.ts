import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Asked, CheckOptions } from './asked.ts'
import { take } from './helping.ts'
import type { Kept } from './kept-lines.ts'
import { lookingAt, type Question } from './looked-at.ts'
import { newFindings } from './new-findings.ts'
import { outputsFor } from './outputs.ts'
import type { Run } from './run.ts'
import { styling } from './styling.ts'
import { copied, keptOf, tellOne } from './tell-one.ts'

/** What a helper needs to check ecosystems of a run of which all there is to see is on the screen. */
export interface Work {
  readonly places: readonly Found[]
  /** A cell for each place. */
  readonly taken: Int32Array
  readonly options: CheckOptions
  readonly asked: Asked
  readonly told: Run['told']
  /** Whether the run remembers what it told. */
  readonly remembers: boolean
  readonly terminal: Pick<Io, 'isTerminal' | 'columns'>
}

/** What a helper told of one ecosystem, and what it asked the disk for that. */
export interface Helped {
  readonly kept: Kept
  readonly questions: readonly Question[]
}

/** In bytes, of all files of one ecosystem: two larger ones at the same time would take the memory of both. */
const mostRead = 500_000

/**
 * Checks the places from the last one back, until it meets one that is taken, each as if it were the only one. Of one that cannot
 * be told that way nothing comes: the run itself checks it, with what it has in common with others. When so many characters were
 * sent, which may all wait to be printed, it leaves the rest to the run too.
 */
export async function helpWith(
  { places, taken, options, asked, told, remembers }: Omit<Work, 'terminal'>,
  io: Io,
  send: (place: number, helped: Helped | undefined) => void,
  mostWaiting = 20_000_000,
): Promise<void> {
  const screen = copied({ ...io, out: () => {} })
  const outputs = await outputsFor(options, screen.io)
  const styleIn = styling(asked, io)
  let printed = 0
  for (let at = places.length - 1; printed < mostWaiting && take(taken, at); at--) {
    const run = { places: [], met: new Map(), wantsMarks: false, told, since: undefined, used: [], tidied: [] }
    const telling = { asked, run, outputs, screen, styleIn, newAmong: newFindings() }
    const reading = readingLittle(io)
    const looking = remembers ? lookingAt(reading.io) : { io: reading.io, questions: [] }
    // What goes wrong goes wrong again where it can be told.
    const one = await tellOne(places[at] as Found, telling, looking.io).catch(() => undefined)
    const kept = one === undefined || reading.isRefused() ? undefined : keptOf(one, run)
    send(at, kept === undefined ? undefined : { kept, questions: looking.questions })
    printed += kept?.printed.length ?? 0
  }
}

/** The same disk, of which no more is read; `isRefused` tells whether something was not read, because it was more or otherwise. */
function readingLittle(io: Io): { readonly io: Io; readonly isRefused: () => boolean } {
  let [left, isRefused] = [mostRead, false]
  const read: Io['read'] = (path, most) => {
    if (most === undefined) return io.read(path)
    try {
      const content = io.read(path, Math.min(most, left))
      left -= content.length
      return content
    } catch (error) {
      isRefused = true
      throw error
    }
  }
  return { io: { ...io, read }, isRefused: () => isRefused }
}
