import type { Severity } from '../../diagnostic.ts'
import { type Checked, countOf, isShown } from '../../format/checked.ts'
import type { Io } from '../../io.ts'
import type { Language } from '../../text.ts'
import type { Asked } from './asked.ts'

/**
 * 2 when a file cannot be read, 1 when a finding weighs as much as `--fail-on` says or there are more warnings than
 * `--max-warnings`, else 0. What was set aside does not count.
 */
export function exitCode(all: readonly Checked[], asked: Asked, language: Language, io: Io): number {
  const { failOn, maxWarnings } = asked
  if (all.some(({ isUnreadable }) => isUnreadable)) return 2
  const warnings = countOf(all, 'warning')
  const isTooMany = maxWarnings !== undefined && warnings > maxWarnings
  if (isTooMany) io.err(`${tooMany(warnings, maxWarnings)[language]}\n`)
  const weighs = (severity: Severity) => failOn !== undefined && isShown(severity, failOn) && countOf(all, severity) > 0
  const fails = weighs('error') || weighs('warning')
  return fails || isTooMany ? 1 : 0
}

function tooMany(warnings: number, most: number) {
  return {
    nl: `Meer waarschuwingen (${warnings}) dan --max-warnings toelaat (${most}).`,
    en: `More warnings (${warnings}) than --max-warnings allows (${most}).`,
  }
}
