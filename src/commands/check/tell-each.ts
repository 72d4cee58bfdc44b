import type { Checked } from '../../format/checked.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Language } from '../../text.ts'
import { progressOf } from '../progress.ts'
import { tallyOf, untold } from './counting.ts'
import type { Kept } from './kept-lines.ts'
import type { Memory } from './memory.ts'
import type { Run } from './run.ts'
import { type Telling, tellOne } from './tell-one.ts'

/** What is known already goes out in so many pieces at once: each goes by the system, which takes longer than knowing it. */
const mostUnsaid = 50

/** Tells every ecosystem of the run in its order; the language is that of the first one. */
export async function tellEach(
  telling: Telling,
  memory: Memory | undefined,
  io: Io,
): Promise<{ readonly all: readonly Checked[]; readonly language: Language }> {
  const { asked, run, outputs } = telling
  const { places } = run
  const all: Checked[] = []
  let language: Language | undefined
  const unsaid: string[] = []
  const say = () => {
    if (unsaid.length > 0) io.out(unsaid.splice(0).join(''))
  }
  const progress = progressOf(places.length, io)
  for (const [at, found] of places.entries()) {
    progress(at)
    const known = accepted(memory?.recall(found), found, run)
    if (known !== undefined) {
      unsaid.push(known.printed)
      if (unsaid.length === mostUnsaid) say()
      all.push(untold(known.tally))
      language ??= known.language
      continue
    }
    say()
    const looking = memory?.looking(io) ?? { io, questions: [] }
    const { checked, isPlain, printed, language: own } = await tellOne(found, telling, looking.io)
    const tally = lasting(tallyOf(checked))
    if (isPlain) memory?.keep(found, looking.questions, { printed, language: own, tally, met: run.met.get(checked.id) })
    all.push(outputs.tellsAtEnd || asked.writeBaseline !== undefined ? checked : untold(tally))
    language ??= own
  }
  say()
  memory?.save()
  return { all, language: language ?? 'nl' }
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
