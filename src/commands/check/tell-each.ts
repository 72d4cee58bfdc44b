import type { Checked } from '../../format/checked.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Language } from '../../text.ts'
import { progressOf } from '../progress.ts'
import type { Ahead } from './ahead.ts'
import type { CheckOptions } from './asked.ts'
import { tallyOf, untold } from './counting.ts'
import type { Kept } from './kept-checks.ts'
import type { Memory } from './memory.ts'
import type { Run } from './run.ts'
import { type Telling, tellOne } from './tell-one.ts'

/** Other ways to know what to tell of an ecosystem than to check it here and now; undefined where that way is closed. */
export interface Shortcuts {
  /** What tells one memory from another, beside the day. */
  readonly memory: unknown
  /** What the second thread is asked. */
  readonly ahead: CheckOptions | undefined
}

/** A second thread pays when more than this many ecosystems are left, of which these first few were not known already. */
const [leastLeft, firstFew] = [24, 3]

/** Tells every ecosystem of the run in its order; the language is that of the first one. */
export async function tellEach(
  telling: Telling,
  shortcuts: Shortcuts,
  io: Io,
): Promise<{ readonly all: readonly Checked[]; readonly language: Language }> {
  const { asked, run, outputs } = telling
  const { places } = run
  const memory = shortcuts.memory === undefined ? undefined : await memoryOf([shortcuts.memory, asked], io)
  const all: Checked[] = []
  let language: Language | undefined
  let unknown = 0
  let ahead: Ahead | undefined
  const progress = progressOf(places.length, io)
  for (const [at, found] of places.entries()) {
    progress(at)
    const known = accepted(memory?.recall(found), found, run) ?? (await takenOver(at, found, run, ahead, memory))
    if (known !== undefined) {
      io.out(known.printed)
      all.push(untold(known.tally))
      language ??= known.language
      continue
    }
    unknown += 1
    if (unknown === firstFew && places.length - at > leastLeft && shortcuts.ahead !== undefined)
      ahead = await (await import('./ahead.ts')).checkAhead(places, at, shortcuts.ahead, io)
    const looking = memory?.looking(io) ?? { io, questions: [] }
    const { checked, isPlain, printed, language: own } = await tellOne(found, telling, looking.io)
    const tally = lasting(tallyOf(checked))
    if (isPlain) memory?.keep(found, looking.questions, { printed, language: own, tally, met: run.met.get(checked.id) })
    all.push(outputs.tellsAtEnd || asked.writeBaseline !== undefined ? checked : untold(tally))
    language ??= own
  }
  ahead?.stop()
  memory?.save()
  return { all, language: language ?? 'nl' }
}

async function memoryOf(asked: unknown, io: Io): Promise<Memory | undefined> {
  return (await import('./memory.ts')).memoryFor(asked, io)
}

/** What the second thread has to tell of an ecosystem, when it took it. */
async function takenOver(at: number, found: Found, run: Run, ahead: Ahead | undefined, memory: Memory | undefined) {
  const done = await ahead?.take(at)
  const kept = accepted(done?.kept, found, run)
  if (done !== undefined && kept !== undefined) memory?.keep(found, done.questions, kept)
  return kept
}

/** What the ecosystem brings to the rest of the run is brought; one that says something about others is checked here and now. */
function accepted(kept: Kept | undefined, found: Found, run: Run): Kept | undefined {
  const isLeftToSay = run.used.length > 0 && found === run.places.at(-1)
  if (kept === undefined || isLeftToSay || run.met.has(kept.tally.id)) return undefined
  if (kept.met !== undefined) run.met.set(kept.tally.id, kept.met)
  return kept
}

/** A copy that does not hold on to the text of the file: a part of a text keeps the whole text in memory. */
function lasting<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
