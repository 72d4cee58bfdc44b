import { type Checked, markOf } from '../../format/checked.ts'
import type { Io } from '../../io.ts'
import type { Language } from '../../text.ts'
import { UsageError } from '../../usage-error.ts'
import { visible } from '../../visible.ts'
import { entryOf } from '../../weigh/known.ts'
import { writeBaseline } from '../baseline-file.ts'
import type { Asked } from './asked.ts'
import type { Tidied } from './run.ts'

/** Writes down what is known from now on. */
export function writeKnown(file: string, all: readonly Checked[], language: Language, { quiet }: Asked, io: Io): void {
  const entries = all.flatMap((checked) =>
    checked.setAside
      .filter(({ by }) => by.kind === 'baseline')
      .map((one) => entryOf(one, markOf(one.finding, checked), checked.id || checked.folder, language)),
  )
  writeBaseline(file, entries, io)
  if (!quiet) say(written(file, entries.length)[language], io)
}

/** Writes each baseline again without what is no longer there. */
export function pruneKnown(tidied: readonly Tidied[], language: Language, { quiet }: Asked, io: Io): void {
  if (tidied.length === 0) throw noBaseline()
  for (const { baseline, stale } of tidied) {
    const left = baseline.findings.filter(({ fingerprint }) => !stale.has(fingerprint))
    if (stale.size > 0) writeBaseline(baseline.file, left, io)
    if (!quiet) say(pruned(baseline.file, stale.size)[language], io)
  }
}

function say(text: string, io: Io): void {
  io.err(`${visible(text)}\n`)
}

function written(file: string, count: number) {
  return {
    nl: `Geschreven: ${file} (${count === 1 ? '1 bekende bevinding' : `${count} bekende bevindingen`})`,
    en: `Written: ${file} (${count === 1 ? '1 known finding' : `${count} known findings`})`,
  }
}

function pruned(file: string, count: number) {
  return {
    nl: count === 0 ? `Ongewijzigd: ${file}` : `Opgeruimd: ${file} (${count} weg)`,
    en: count === 0 ? `Unchanged: ${file}` : `Tidied: ${file} (${count} removed)`,
  }
}

function noBaseline(): UsageError {
  return new UsageError({
    nl: 'Er is geen lijst met bekende bevindingen om op te ruimen. Noem er een met --baseline, of bij baseline in eco.config.yaml.',
    en: 'There is no list of known findings to tidy. Name one with --baseline, or at baseline in eco.config.yaml.',
  })
}
