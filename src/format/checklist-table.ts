import type { Assessment } from '../assess.ts'
import { grouped } from '../grouping.ts'
import { roleSetsIn } from '../methods/role-sets.ts'
import { scoreMethods, scoreOf } from '../methods/score.ts'
import { toolsIn } from '../methods/tools.ts'
import { isMet, phases, type Verdict } from '../methods/verdict.ts'
import { checklistWords } from '../methods/verdict-words.ts'
import type { Checklist } from '../model/checklist.ts'
import type { Language } from '../text.ts'
import { visible } from '../visible.ts'
import { titleOf } from './checklist-block.ts'
import type { Paint } from './paint.ts'
import { table } from './table.ts'

/** The dashboard: per method how many items are answered by phase and step, the tools, what signals; then role gaps. */
export function dashboard(assessment: Assessment, language: Language, paint: Paint): string {
  const words = checklistWords[language]
  const methods = scoreMethods(assessment.methods, assessment.verdicts()).map(({ method, met, due, signals }) => {
    const own = assessment.verdicts().filter((one) => one.method === method.method)
    return [
      paint.place(`${titleOf(method, language)}: ${words.of(met, due)}`),
      table(
        [words.phase, words.step, words.answered, words.partly, words.open],
        stepRows(method, own, language),
        [16, 52, 12, 8, 8],
      ),
      ...toolLines(method, own, assessment, language),
      ...signalLines(signals, language, paint),
    ].join('\n')
  })
  return [...methods, ...roleLines(assessment, language)].join('\n')
}

/** Items one by one, with what was counted and where the answer belongs. */
export function itemList(
  verdicts: readonly Verdict[],
  assessment: Assessment,
  language: Language,
  paint: Paint,
): string {
  const words = checklistWords[language]
  return verdicts
    .map((verdict) => {
      const place = verdict.paths[0] === undefined ? undefined : assessment.placeOf(verdict.paths[0])
      const where = place === undefined ? '' : `${place.file}:${place.position.line}`
      return [
        `${paint.place(visible(verdict.item.id))}  ${words.verdict[verdict.verdict]}`,
        `  ${visible(verdict.item.ask[language] ?? verdict.item.ask.nl)}`,
        `  ${visible(verdict.facts[language])}`,
        ...(verdict.item.how === undefined || isMet(verdict)
          ? []
          : [`  ${visible(verdict.item.how[language] ?? verdict.item.how.nl)}`]),
        ...(where === '' ? [] : [`  ${paint.faint(visible(where))}`]),
        '',
      ].join('\n')
    })
    .join('\n')
}

/** A row for each phase and step that has items, phase by phase, so that the rows add up to the score of each phase. */
function stepRows(method: Checklist, own: readonly Verdict[], language: Language): string[][] {
  const words = checklistWords[language]
  const perStep = grouped(own, ({ item }) => item.step)
  return phases.flatMap((phase) =>
    method.steps.flatMap((step) => {
      const here = (perStep.get(step.id) ?? []).filter((one) => one.phase === phase)
      const { met, due, partial } = scoreOf(here)
      const title = step.title[language] ?? step.title.nl
      if (due > 0)
        return [[words.phases[phase], title, words.of(met, due), String(partial), String(due - met - partial)]]
      return here.some(({ verdict }) => verdict === 'later') ? [[words.phases[phase], title, words.later, '', '']] : []
    }),
  )
}

/** The tools of the steps whose phase has come. */
function toolLines(method: Checklist, own: readonly Verdict[], assessment: Assessment, language: Language): string[] {
  const present = phases.indexOf(assessment.ecosystem.ecosystem?.phase ?? 'direct')
  const toolsFor = toolsIn(own, language)
  const lines = method.steps.flatMap((step) => {
    const tools = phases.indexOf(step.phase) > present ? null : toolsFor(step.id)
    return tools === null ? [] : [wrapped(`${step.title[language] ?? step.title.nl}. ${tools}`)]
  })
  return lines.length === 0 ? [] : [...lines, '']
}

function roleLines({ ecosystem, asOf }: Assessment, language: Language): string[] {
  const sets = roleSetsIn(ecosystem, asOf, language)
  return [
    ...sets.map(({ title, gaps, dominant }) => wrapped(`${title}: ${gaps}.${dominant === null ? '' : ` ${dominant}`}`)),
    '',
  ]
}

/** A paragraph of at most a hundred and ten characters wide; lines after the first are set in. */
function wrapped(text: string): string {
  const lines: string[] = []
  for (const word of visible(text).split(' ')) {
    const last = lines.at(-1)
    if (last === undefined) lines.push(word)
    else if (last.length + word.length < 110) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`  ${word}`)
  }
  return lines.join('\n')
}

function signalLines(signals: readonly Verdict[], language: Language, paint: Paint): string[] {
  const words = checklistWords[language]
  if (signals.length === 0) return []
  return [
    paint.severity.warning(words.signals(signals.length)),
    ...signals.map(({ item, facts }) => visible(`  ${item.id}: ${facts[language]}`)),
    '',
  ]
}
