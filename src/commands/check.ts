import type { Checked } from '../format/checked.ts'
import type { Io } from '../io.ts'
import { askedOf, type CheckOptions } from './check/asked.ts'
import { checkOne } from './check/check-one.ts'
import { exitCode } from './check/exit-code.ts'
import { newFindings } from './check/new-findings.ts'
import { outputsFor } from './check/outputs.ts'
import { styling } from './check/styling.ts'
import { totalOf } from './check/total.ts'
import { locateEcosystems } from './locate-ecosystems.ts'
import type { Met } from './several-ecosystems.ts'

/** `eco check`: exit code 0 when nothing fails, 1 when something does, 2 when a file cannot be read. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const started = io.clock()
  const asked = askedOf(options, io)
  const outputs = await outputsFor(options, io)
  const styleIn = styling(asked, io)
  const all: Checked[] = []
  const met: Met = new Map()
  let language = asked.language
  const isNew = newFindings()
  const { since: name } = options
  const ecosystems = locateEcosystems(paths, io)
  const since =
    name === undefined
      ? undefined
      : await (await import('./check/since.ts')).changedSince(name, ecosystems[0]?.folder ?? '.', asked, io)
  for (const found of ecosystems) {
    const run = { met, wantsMarks: outputs.wantsMarks, since }
    const { checked: whole, language: own } = await checkOne(found, asked, run, io)
    const checked = { ...whole, diagnostics: whole.diagnostics.filter(isNew) }
    language ??= own
    outputs.each(checked, styleIn(asked.language ?? own))
    all.push(checked)
  }
  outputs.end(all, totalOf(all, asked.asOf, io.clock() - started), styleIn(language ?? 'nl'))
  return exitCode(all, asked, language ?? 'nl', io)
}
