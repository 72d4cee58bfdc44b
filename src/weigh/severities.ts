import type { Diagnostic } from '../diagnostic.ts'
import type { Located } from '../located.ts'
import { nearest } from '../near.ts'
import { oncePer } from '../once.ts'
import { isFixed, isFixedRule } from './fixed.ts'
import { linesAbout, type Numbered } from './lines.ts'
import type { FitsFile, Policy } from './policy.ts'

/**
 * How much a finding weighs by the configuration: the last line that fits counts. What `--gate` asks for goes before it;
 * without a gate no question is an error.
 */
export function severitiesBy(
  rules: Policy['rules'],
  phase: string,
  fitsFile: FitsFile,
): (finding: Located) => Located['severity'] | 'off' {
  const inPhase = oncePer((rule: string) =>
    lastPerFiles(linesAbout(rule, rules).filter(([, one]) => one.phase === undefined || one.phase === phase)),
  )
  const chosen = oncePer((rule: string) =>
    oncePer(
      (file: string) => inPhase(rule).find(({ files }) => files === undefined || fitsFile(file, files))?.severity,
    ),
  )
  return (finding) => {
    const { rule, severity, place } = finding
    if (isFixed(finding) || isFixedRule(rule) || isAtGate(finding)) return severity
    return chosen(rule)(place.file) || severity
  }
}

/** Of the lines about the same files only the last counts; the last of all first. */
function lastPerFiles(lines: Numbered<Policy['rules'][number]>): readonly Policy['rules'][number][] {
  const met = new Set<string | undefined>()
  return lines.toReversed().flatMap(([, one]) => {
    if (met.has(one.files)) return []
    met.add(one.files)
    return [one]
  })
}

function isAtGate({ question, severity }: Located): boolean {
  return question !== undefined && severity === 'error'
}

/** What is wrong with the rules that a configuration names, for their weight or in a waiver. */
export function policyFindings(
  { file = '', rules, waivers }: Policy,
  known: ReadonlySet<string>,
): readonly Diagnostic[] {
  return [
    ...rules.flatMap(({ rule }, index) => {
      const place = { file, path: ['rules', index, 'rule'] }
      if (rule === '') return []
      if (isFixedRule(rule)) return [cannotLower(rule, place)]
      return known.has(rule) ? [] : [unknownRule(rule, known, place)]
    }),
    ...waivers.flatMap(({ rule }, index) =>
      rule === '' || known.has(rule) ? [] : [unknownRule(rule, known, { file, path: ['waivers', index, 'rule'] })],
    ),
  ]
}

export function unknownRule(rule: string, known: ReadonlySet<string>, place: Diagnostic['place']): Diagnostic {
  const near = nearest(rule, known)
  return {
    rule: 'unknown-rule',
    severity: 'error',
    message: { nl: `"${rule}" is geen regel en geen vraag.`, en: `"${rule}" is no rule and no question.` },
    hint:
      near === undefined
        ? { nl: 'Alles op een rij: eco explain', en: 'All of them: eco explain' }
        : { nl: `Bedoel je ${near}?`, en: `Did you mean ${near}?` },
    place,
  }
}

function cannotLower(rule: string, place: Diagnostic['place']): Diagnostic {
  return {
    rule: 'cannot-lower',
    severity: 'error',
    message: { nl: `"${rule}" weegt altijd even zwaar.`, en: `"${rule}" always weighs the same.` },
    hint: {
      nl: 'Wat eco niet kan lezen, staat in geen enkel document; dat blijft een fout. Haal deze regel weg.',
      en: 'What eco cannot read is in no document; that stays an error. Remove this line.',
    },
    place,
  }
}
