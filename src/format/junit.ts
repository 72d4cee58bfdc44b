import type { Located } from '../located.ts'
import type { AsideBy } from '../set-aside.ts'
import { asideReason, checkWords } from './check-words.ts'
import { type Checked, type Format, isShown, type Style } from './checked.ts'
import { xmlText } from './machine-escapes.ts'

/**
 * JUnit XML: a suite for each ecosystem, a case for each finding. What makes the run fail is a failure; what does not,
 * and what was set aside, is skipped and says why, because JUnit has no word for a warning.
 */
export const junit: Format = {
  tellsAll: true,
  tellsAtEnd: true,
  isOwn: (text) => /^<\?xml [^>]*>\s*<testsuites name="eco check"/.test(text),
  each: () => '',
  end: (all, _total, style) => {
    const suites = all.map((checked) => suiteOf(checked, style))
    const sum = (key: 'tests' | 'failures') => suites.reduce((total, suite) => total + suite[key], 0)
    const attributes = `name="eco check" tests="${sum('tests')}" failures="${sum('failures')}" errors="0"`
    const parts = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${attributes}>`]
    return `${[...parts, ...suites.map(({ text }) => text), '</testsuites>'].join('\n')}\n`
  },
}

interface Suite {
  readonly text: string
  readonly tests: number
  readonly failures: number
}

/** Without any finding one case passes, because a suite without cases reads as if nothing was checked. */
function suiteOf(checked: Checked, style: Style): Suite {
  const { failOn, language } = style
  const fails = ({ severity }: Located) => failOn !== undefined && isShown(severity, failOn)
  const failures = checked.diagnostics.filter(fails).length
  const cases = [
    ...checked.diagnostics.map((finding) =>
      caseOf(finding, fails(finding) ? failed(finding, style) : told(finding, style), style),
    ),
    ...checked.setAside.map(({ finding, by }) => caseOf(finding, aside(finding, by, style), style)),
  ]
  const folder = xmlText(style.pathOf(checked.folder))
  const all =
    cases.length > 0 ? cases : [`    <testcase name="${xmlText(checkWords[language].allGood)}" classname="${folder}"/>`]
  const counts = `tests="${all.length}" failures="${failures}" errors="0" skipped="${cases.length - failures}"`
  const name = xmlText(checked.name === '' ? style.pathOf(checked.folder) : checked.name)
  return {
    text: [`  <testsuite name="${name}" ${counts}>`, ...all, '  </testsuite>'].join('\n'),
    tests: all.length,
    failures,
  }
}

function caseOf({ rule, place, position }: Located, outcome: string, { pathOf }: Style): string {
  const name = xmlText(`${rule} ${pathOf(place.file)}:${position.line}:${position.column}`)
  return `    <testcase name="${name}" classname="${xmlText(pathOf(place.file))}">${outcome}</testcase>`
}

function failed(finding: Located, style: Style): string {
  const { message, hint, place, position } = finding
  const where = `${style.pathOf(place.file)}:${position.line}:${position.column}`
  const body = [where, ...(hint === undefined ? [] : [hint[style.language]])].join('\n')
  return `<failure type="${xmlText(finding.rule)}" message="${xmlText(message[style.language])}">${xmlText(body)}</failure>`
}

function told({ severity, message, hint }: Located, { language, words }: Style): string {
  const said = hint === undefined ? message[language] : `${message[language]} ${hint[language]}`
  return `<skipped>${xmlText(`${words.severity[severity]}: ${said}`)}</skipped>`
}

function aside({ message }: Located, by: AsideBy, { language }: Style): string {
  return `<skipped>${xmlText(`${message[language]} ${asideReason(by, language)}`)}</skipped>`
}
