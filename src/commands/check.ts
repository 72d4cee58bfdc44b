import type { Checked } from '../format/checked.ts'
import type { Io } from '../io.ts'
import type { Language } from '../text.ts'
import { type Asked, askedOf, type CheckOptions } from './check/asked.ts'
import { exitCode } from './check/exit-code.ts'
import { helpWanted } from './check/helping.ts'
import { justListed } from './check/just-listed.ts'
import { newFindings } from './check/new-findings.ts'
import { type Outputs, outputsFor } from './check/outputs.ts'
import type { Run } from './check/run.ts'
import { styling } from './check/styling.ts'
import { tellEach } from './check/tell-each.ts'
import { copied, type Screen, type Telling } from './check/tell-one.ts'
import { totalOf } from './check/total.ts'
import { locateEcosystems } from './locate-ecosystems.ts'

/** `eco check`: exit code 0 when nothing fails, 1 when something does, 2 when a file cannot be read. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  if (options.watch === true) return (await import('./watch.ts')).watch(paths, options, io)
  const asked = askedOf(options, io)
  const screen = copied(io)
  return checkInto(await outputsFor(options, screen.io), paths, { options, asked, screen }, io)
}

/** The check, told to these outputs; the same exit codes. */
export async function checkInto(
  outputs: Outputs,
  paths: readonly string[],
  { options, asked, screen }: { readonly options: CheckOptions; readonly asked: Asked; readonly screen: Screen },
  io: Io,
): Promise<number> {
  const started = io.clock()
  if (asked.writeBaseline !== undefined) await refuseBaseline(asked.writeBaseline, io)
  if (options.fix === true || options.dryRun === true)
    await (await import('./check-fix.ts')).fixFiles(paths, options, io)
  const wantsMarks = outputs.wantsMarks || asked.showsWaivers || asked.writeBaseline !== undefined
  const disk = justListed(io)
  const places = locateEcosystems(paths, disk)
  const since = await sinceIn(places, asked, io)
  const tellsAll = wantsMarks || outputs.tellsAll || since !== undefined || asked.from === 'info'
  // Warnings count, also where nobody sees them.
  const told = tellsAll ? 'info' : 'warning'
  const run: Run = { places, met: new Map(), wantsMarks, told, since, used: [], tidied: [] }
  const styleIn = styling(asked, io)
  const telling: Telling = { asked, run, outputs, screen, styleIn, newAmong: newFindings() }
  const { all, language } = await tellAll(paths, options, telling, disk, io)
  outputs.end(all, totalOf(all, asked.asOf, io.clock() - started), styleIn(asked.language ?? language))
  await keepKnown(all, asked, run, asked.language ?? language, io)
  return exitCode(all, asked, asked.language ?? language, io)
}

/** Where all there is to see of an ecosystem is on the screen, what was told before will do, and so will what a helper tells. */
async function tellAll(paths: readonly string[], options: CheckOptions, telling: Telling, disk: Io, io: Io) {
  const { asked, outputs, run } = telling
  const { baseline, showWaivers, writeBaseline, pruneBaseline, since, fix, dryRun } = options
  const more = [baseline, showWaivers, writeBaseline, pruneBaseline, since, fix, dryRun]
  const isEnough = outputs.isScreenOnly && more.every((one) => one === undefined)
  if (!isEnough) return tellEach(telling, {}, io)
  const remembers = options.cache !== false
  const memory = remembers ? await memoryFor([paths, options, asked], disk) : undefined
  // Who knows much of what comes has little left for somebody else.
  if (memory?.isEmpty === false) return tellEach(telling, { memory }, io)
  const helping = helpWanted({ places: run.places, options, asked, told: run.told, remembers }, io)
  try {
    return await tellEach(telling, { memory, helping }, io)
  } finally {
    helping.end()
  }
}

async function memoryFor(asked: unknown, io: Io) {
  return (await import('./check/memory.ts')).memoryFor(asked, io)
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
