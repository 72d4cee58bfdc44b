import type { Checked } from '../../format/checked.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Language } from '../../text.ts'
import { progressOf } from '../progress.ts'
import { tallyOf, untold } from './counting.ts'
import type { Helping } from './helping.ts'
import type { Kept } from './kept-lines.ts'
import type { Memory } from './memory.ts'
import type { Run } from './run.ts'
import { keptOf, lasting, type Telling, tellOne } from './tell-one.ts'

/** What is known already goes out in so many pieces at once: each goes by the system, which takes longer than knowing it. */
const mostUnsaid = 50

/** Who knows or does something of a run, besides the run itself. */
export interface Others {
  readonly memory?: Memory | undefined
  readonly helping?: Helping
}

/** Tells every ecosystem of the run in its order; the language is that of the first one. */
export async function tellEach(
  telling: Telling,
  { memory, helping }: Others,
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
    progress(at + (helping?.done(at) ?? 0))
    const recalled = memory?.recall(found)
    const helped = recalled === undefined ? await helping?.told(at) : undefined
    const known = accepted(recalled ?? helped?.kept, found, run)
    if (known !== undefined) {
      if (helped !== undefined) memory?.keep(found, helped.questions, known)
      unsaid.push(known.printed)
      if (unsaid.length === mostUnsaid) say()
      all.push(untold(known.tally))
      language ??= known.language
      continue
    }
    say()
    const looking = memory?.looking(io) ?? { io, questions: [] }
    const told = await tellOne(found, telling, looking.io)
    const kept = keptOf(told, run)
    if (kept !== undefined) memory?.keep(found, looking.questions, kept)
    const isTold = !outputs.tellsAtEnd && asked.writeBaseline === undefined
    all.push(isTold ? untold(kept?.tally ?? lasting(tallyOf(told.checked))) : told.checked)
    language ??= told.language
    await helping?.checked(at, kept !== undefined)
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
