import type { Diagnostic, Path } from './diagnostic.ts'
import type { Finding } from './facts/rule.ts'
import type { GraphFinding } from './graph/resolve.ts'
import type { Merged } from './load/merge.ts'
import { tooMany } from './load/report-into.ts'
import type { ChecklistFinding } from './methods/findings.ts'

/** A finding about the whole ecosystem, with what broke. */
export type Found = (Finding | GraphFinding | ChecklistFinding) & Pick<Diagnostic, 'rule' | 'severity'>

/** A finding in the file where it belongs. */
export function placed(finding: Found, merged: Merged): Diagnostic {
  const { rule, severity, path, message, hint } = finding
  const related = 'related' in finding ? finding.related : undefined
  const question = 'question' in finding && finding.question !== undefined ? { question: finding.question } : {}
  const about = 'about' in finding && finding.about !== undefined ? { about: finding.about } : {}
  const fix = 'fix' in finding && finding.fix !== undefined ? { fix: finding.fix } : {}
  const at = 'at' in finding && finding.at !== undefined ? { at: finding.at } : {}
  return {
    rule,
    severity,
    message,
    ...question,
    ...about,
    ...fix,
    ...(hint === undefined ? {} : { hint }),
    place: { ...merged.origin(path), ...at },
    ...(related === undefined
      ? {}
      : { related: related.map((other) => ({ place: merged.origin(other.path), message: other.message })) }),
  }
}

/** As many findings as anybody reads; where there are more, the last one says so. */
export function placedAtMost(most: number, findings: readonly Found[], merged: Merged): Diagnostic[] {
  const told = findings.slice(0, most).map((finding) => placed(finding, merged))
  const beyond = findings[most]
  if (beyond === undefined) return told
  return [...told, placed({ ...tooMany(most), path: beyond.path }, merged)]
}

/** What the model says of a place as well: a required field without a value is missing, and not also empty. */
const saysMore: Readonly<Record<string, string>> = { 'empty-value': 'missing-key', 'number-too-large': 'not-a-number' }

/** One finding for one fault. */
export function isNotRepeatedIn(refused: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const told = new Set<string>()
  for (const { rule, place } of refused)
    if (Object.values(saysMore).includes(rule)) told.add(`${rule}\n${keyOf(place)}`)
  return ({ rule, place }) => told.size === 0 || !told.has(`${saysMore[rule]}\n${keyOf(place)}`)
}

/**
 * What the schema already refused needs no second finding: who wrote `deadlin: 2026-05` should not also read that the
 * deadline is missing.
 */
export function isSound(refused: readonly Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const spoiled = new Set(refused.map(({ place, spoils }) => keyOf({ file: place.file, path: spoils ?? place.path })))
  return ({ place: { file, path } }) =>
    !path.some((_, index) => spoiled.has(keyOf({ file, path: path.slice(0, index + 1) })))
}

function keyOf({ file, path }: { readonly file: string; readonly path: Path }): string {
  return [file, ...path].join('\n')
}
