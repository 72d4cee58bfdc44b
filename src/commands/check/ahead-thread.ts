import { type Io, systemIo } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import { given, say } from '../../second-thread.ts'
import type { Said, Share } from './ahead.ts'
import { askedOf } from './asked.ts'
import { tallyOf } from './counting.ts'
import { lookingAt } from './looked-at.ts'
import { newFindings } from './new-findings.ts'
import { outputsFor } from './outputs.ts'
import type { Run } from './run.ts'
import { styling } from './styling.ts'
import { copied, type Telling, tellOne } from './tell-one.ts'

/** The second thread of `eco check`: takes places from the last one back until it meets the first thread. */
async function takeFromTheLast({ places, options, taken, isTerminal, columns, templates }: Share): Promise<void> {
  const io = { ...systemIo(templates), out: () => {}, err: () => {}, isTerminal, columns }
  const asked = askedOf(options, io)
  const screen = copied(io)
  const telling = { asked, screen, outputs: await outputsFor(options, screen.io), styleIn: styling(asked, io) }
  for (let at = places.length - 1; at >= 0 && Atomics.compareExchange(taken, at, 0, 1) === 0; at--)
    say(await saidOf(at, places[at] as Found, telling, io))
}

/** Each place is told as if it were the only one: whether it may be told like that, the first thread knows. */
async function saidOf(at: number, found: Found, telling: Omit<Telling, 'run' | 'newAmong'>, io: Io): Promise<Said> {
  const alone = { places: [], wantsMarks: false, told: telling.asked.from, since: undefined, used: [], tidied: [] }
  const run: Run = { ...alone, met: new Map() }
  const looking = lookingAt(io)
  const told = await tellOne(found, { ...telling, run, newAmong: newFindings() }, looking.io)
  const { checked, language, printed, isPlain } = told
  if (!isPlain) return { at }
  const kept = { printed, language, tally: tallyOf(checked), met: run.met.get(checked.id) }
  return { at, done: { kept, questions: looking.questions } }
}

takeFromTheLast(given() as Share)
