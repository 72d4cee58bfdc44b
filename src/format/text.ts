import { codeFrame } from '../load/code-frame.ts'
import type { Located } from '../located.ts'
import { visible } from '../visible.ts'
import { asideText, checkWords } from './check-words.ts'
import { type Checked, type Format, isShown, type Style, type Total } from './checked.ts'
import { block as checklists } from './checklist-block.ts'
import { waiverLines } from './waiver-lines.ts'

/** For people: every place with what is wrong there and the lines around it, then a summary. */
export const text: Format = {
  isOwn: (printed) => / · .+ · \d+(?:[.,]\d)? s\n/.test(printed.slice(-400)),
  each: (checked, style) => {
    const shown = checked.diagnostics.filter(({ severity }) => isShown(severity, style.from))
    const findings = byPlace(shown).map((one) => block(one, checked, style))
    return [...findings, style.quiet ? '' : checklists(checked, style)].join('')
  },
  end: (_all, total, style) =>
    style.quiet && total.count.error + total.count.warning === 0 ? '' : summary(total, style),
}

/** Findings on the same spot together, so that its lines are shown once. */
function byPlace(diagnostics: readonly Located[]): readonly (readonly Located[])[] {
  const groups: Located[][] = []
  for (const diagnostic of diagnostics) {
    const last = groups.at(-1)
    if (last !== undefined && isSamePlace(last[0] as Located, diagnostic)) last.push(diagnostic)
    else groups.push([diagnostic])
  }
  return groups
}

function isSamePlace(a: Located, b: Located): boolean {
  return (
    a.place.file === b.place.file &&
    a.position.offset === b.position.offset &&
    a.position.endOffset === b.position.endOffset
  )
}

function block(findings: readonly Located[], checked: Checked, style: Style): string {
  const { texts } = checked
  const [{ place, position }] = findings as readonly [Located, ...Located[]]
  const where = style.paint.place(visible(`${place.file}:${position.line}:${position.column}`))
  const source = texts.get(place.file)
  const frame = source === undefined || source === '' ? [] : codeFrame(source, position).split('\n')
  return [
    ...findings.flatMap((finding, index) =>
      index === 0
        ? [`${where}  ${head(finding, style)}`, ...body(finding, style)]
        : [`  ${head(finding, style)}`, ...body(finding, style)],
    ),
    ...(frame.length === 0 ? [] : ['', ...frame.map((line) => `   ${line}`)]),
    ...(style.showsWaivers ? findings.flatMap((finding) => ['', ...waiverLines(finding, checked, style)]) : []),
    '',
    '',
  ].join('\n')
}

function head({ severity, rule }: Located, { paint, words }: Style): string {
  return `${paint.severity[severity](words.severity[severity])}  ${paint.faint(rule)}`
}

function body({ message, hint, related = [] }: Located, { language, paint, words }: Style): string[] {
  const said = hint === undefined ? [message[language]] : [message[language], hint[language]]
  const others = related.map(
    ({ place, position, message: other }) =>
      `${words.seeAlso} ${place.file}:${position.line}:${position.column}: ${other[language]}`,
  )
  return [...said.map((line) => `  ${visible(line)}`), ...others.map((line) => `  ${paint.faint(visible(line))}`)]
}

function summary(total: Total, { language, words, paint, quiet, since }: Style): string {
  const { count } = total
  const aside = asideText(total.setAside, language)
  const none = since === undefined ? words.noFindings(count.info) : visible(checkWords[language].noneSince(since))
  const verdict = count.error + count.warning === 0 ? [paint.good(none)] : []
  const contents = [
    ...(total.ecosystems === 1 ? [] : [words.ecosystems(total.ecosystems)]),
    words.files(total.files),
    words.partners(total.partners),
    words.goals(total.goals),
    words.actions(total.actions),
  ].join(', ')
  const findings = [
    paintCount(count.error, words.errors, paint.severity.error),
    paintCount(count.warning, words.warnings, paint.severity.warning),
    paintCount(count.info, words.infos, paint.severity.info),
  ].join(', ')
  const hint = count.error + count.warning > 0 && !quiet ? [paint.faint(words.explainHint)] : []
  const figures = [contents, findings, ...(aside === '' ? [] : [aside]), words.seconds(total.seconds)].join(' · ')
  return `${[...verdict, figures, ...hint].join('\n')}\n`
}

function paintCount(count: number, words: (count: number) => string, paint: (text: string) => string): string {
  return count === 0 ? words(count) : paint(words(count))
}
