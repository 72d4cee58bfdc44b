import type { Checked } from '../format/checked.ts'
import type { Io } from '../io.ts'
import type { Language } from '../text.ts'
import { type Asked, askedOf, type CheckOptions } from './check/asked.ts'
import { counted, untold } from './check/counting.ts'
import { exitCode } from './check/exit-code.ts'
import { newFindings } from './check/new-findings.ts'
import { outputsFor } from './check/outputs.ts'
import type { Run } from './check/run.ts'
import { styling } from './check/styling.ts'
import { totalOf } from './check/total.ts'
import { locateEcosystems } from './locate-ecosystems.ts'

/** `eco check`: exit code 0 when nothing fails, 1 when something does, 2 when a file cannot be read. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  if (options.watch === true) return (await import('./watch.ts')).watch(paths, options, io)
  const started = io.clock()
  const asked = askedOf(options, io)
  const screen = copied(io)
  const outputs = await outputsFor(options, screen.io)
  if (asked.writeBaseline !== undefined) await refuseBaseline(asked.writeBaseline, io)
  if (options.fix === true || options.dryRun === true)
    await (await import('./check-fix.ts')).fixFiles(paths, options, io)
  const styleIn = styling(asked, io)
  const all: Checked[] = []
  const wantsMarks = outputs.wantsMarks || asked.showsWaivers || asked.writeBaseline !== undefined
  const places = locateEcosystems(paths, io)
  const since = await sinceIn(places, asked, io)
  const told = wantsMarks || outputs.tellsAll || since !== undefined ? 'info' : asked.from
  const run: Run = { places, met: new Map(), wantsMarks, told, since, used: [], tidied: [] }
  const memory = outputs.isScreenOnly ? await memoryOf(paths, options, asked, io) : undefined
  let language = asked.language
  const newAmong = newFindings()
  for (const found of run.places) {
    const known = memory?.recall(found, run)
    if (known !== undefined) {
      language ??= known.language
      screen.io.out(known.printed)
      all.push(untold(known.tally))
      continue
    }
    const looking = memory?.looking() ?? { io, questions: [] }
    const { checkOne } = await import('./check/check-one.ts')
    const { checked: whole, untold: unseen, language: own, isPlain } = await checkOne(found, asked, run, looking.io)
    const isNew = newAmong(found.files)
    const diagnostics = whole.diagnostics.filter(isNew)
    const setAside = whole.setAside.filter(({ finding }) => isNew(finding))
    const checked = counted({ ...whole, diagnostics, setAside }, unseen)
    language ??= own
    screen.clear()
    outputs.each(checked, styleIn(asked.language ?? own))
    if (isPlain) memory?.keep(found, looking.questions, { checked, language: own, printed: screen.text(), run })
    all.push(outputs.tellsAtEnd || asked.writeBaseline !== undefined ? checked : untold(checked))
  }
  memory?.save()
  outputs.end(all, totalOf(all, asked.asOf, io.clock() - started), styleIn(language ?? 'nl'))
  await keepKnown(all, asked, run, language ?? 'nl', io)
  return exitCode(all, asked, language ?? 'nl', io)
}

/** What a run of before told may be told again, unless a run asks for more than what is on the screen. */
async function memoryOf(paths: readonly string[], options: CheckOptions, asked: Asked, io: Io) {
  const { cache, baseline, showWaivers, writeBaseline, pruneBaseline, since, fix, dryRun } = options
  const others = [baseline, showWaivers, writeBaseline, pruneBaseline, since, fix, dryRun]
  if (cache === false || others.some((one) => one !== undefined)) return undefined
  return (await import('./check/memory.ts')).memoryFor([paths, options, asked], io)
}

/** The same screen, and what went to it. */
function copied(io: Io): { readonly io: Io; readonly text: () => string; readonly clear: () => void } {
  let all = ''
  const out = (text: string) => {
    all += text
    io.out(text)
  }
  const clear = () => {
    all = ''
  }
  return { io: { ...io, out }, text: () => all, clear }
}

/** With `--since`: keeps what is on what changed. */
async function sinceIn(places: Run['places'], asked: Asked, io: Io): Promise<Run['since']> {
  if (asked.since === undefined) return undefined
  return (await import('./check/since.ts')).changedSince(places[0]?.folder ?? '.', asked, io)
}

async function refuseBaseline(file: string, io: Io): Promise<void> {
  ;(await import('./baseline-file.ts')).refuseBaselinePlace(file, io)
}

/** Writes the baseline that was asked for, or tidies the one that is there. */
async function keepKnown(all: readonly Checked[], asked: Asked, run: Run, language: Language, io: Io): Promise<void> {
  if (asked.writeBaseline === undefined && !asked.prunesBaseline) return
  const { writeKnown, pruneKnown } = await import('./check/known-findings.ts')
  if (asked.writeBaseline !== undefined) writeKnown(asked.writeBaseline, all, language, asked, io)
  else pruneKnown(run.tidied, language, asked, io)
}
