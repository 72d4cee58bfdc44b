import type { Checked, Style } from '../format/checked.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import type { Language } from '../text.ts'
import { askedOf, type CheckOptions } from './check/asked.ts'
import { checkOne } from './check/check-one.ts'
import { exitCode } from './check/exit-code.ts'
import { newFindings } from './check/new-findings.ts'
import { outputsFor } from './check/outputs.ts'
import { totalOf } from './check/total.ts'
import { locateEcosystems } from './locate-ecosystems.ts'
import type { Met } from './several-ecosystems.ts'

/** `eco check`: exit code 0 when there are no errors, 1 when there are, 2 when a file cannot be read. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const started = io.clock()
  const asked = askedOf(options, io)
  const outputs = await outputsFor(options, io)
  const all: Checked[] = []
  const met: Met = new Map()
  let language = asked.language
  const isNew = newFindings()
  const styleIn = (words: Language): Omit<Style, 'paint'> => ({
    language: words,
    words: wordsOf(words),
    from: asked.from,
    quiet: options.quiet === true,
  })
  for (const found of locateEcosystems(paths, io)) {
    const { checked: whole, language: own } = checkOne(found, asked, met, io)
    const checked = { ...whole, diagnostics: whole.diagnostics.filter(isNew) }
    language ??= own
    outputs.each(checked, styleIn(asked.language ?? own))
    all.push(checked)
  }
  outputs.end(all, totalOf(all, asked.asOf, io.clock() - started), styleIn(language ?? 'nl'))
  return exitCode(all)
}
