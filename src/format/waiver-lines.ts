import type { Located } from '../located.ts'
import { visible } from '../visible.ts'
import { isFixed } from '../weigh/fixed.ts'
import { checkWords } from './check-words.ts'
import { type Checked, markOf, type Style } from './checked.ts'

/** The waiver of a finding, word for word as it can stand in the configuration. */
export function waiverLines(finding: Located, checked: Checked, { language, paint, asOf }: Style): string[] {
  const words = checkWords[language]
  if (isFixed(finding)) return [`  ${paint.faint(words.cannotWaive)}`]
  const { thing } = markOf(finding, checked)
  const place =
    finding.question !== undefined ? undefined : thing === '' ? checked.fromConfig(finding.place.file) : thing
  const lines = [
    `  - rule: ${finding.rule}`,
    ...(place === undefined ? [] : [`    place: ${scalar(place)}`]),
    `    reason: ${scalar(words.because)}`,
    `    owner: ${scalar(words.agreedWith)}`,
    `    until: ${inThreeMonths(asOf)}`,
  ]
  return [`  ${paint.faint(words.waive)}`, ...lines.map((line) => visible(line))]
}

/** Plain where YAML reads it as the same text; else between quotes, where JSON and YAML agree. */
function scalar(text: string): string {
  return /^[a-z][\w /.-]*$/i.test(text) && text === text.trim() ? text : JSON.stringify(text)
}

/** A day that every month has. */
function inThreeMonths(asOf: string): string {
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number)
  const months = year * 12 + month + 2
  const parts = [Math.floor(months / 12), (months % 12) + 1, Math.min(day, 28)]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
