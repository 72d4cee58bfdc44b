import type { Assessment } from '../assess.ts'
import { scoreMethods, scoreOf } from '../methods/score.ts'
import { isDue, isMet, type Verdict } from '../methods/verdict.ts'
import { checklistWords } from '../methods/verdict-words.ts'
import type { Checklist } from '../model/checklist.ts'
import type { Language } from '../text.ts'
import { visible } from '../visible.ts'
import { titleOf } from './checklist-block.ts'
import type { Paint } from './paint.ts'
import { table } from './table.ts'

/** The dashboard: per method and step how many items are answered, then what signals. */
export function dashboard(assessment: Assessment, language: Language, paint: Paint): string {
  const words = checklistWords[language]
  return scoreMethods(assessment.methods, assessment.verdicts)
    .map(({ method, met, due, signals }) => {
      const rows = stepRows(method, assessment.verdicts, language)
      const head = paint.place(`${titleOf(method, language)}: ${words.of(met, due)}`)
      return [
        head,
        table([words.phase, words.step, words.answered, words.partly, words.open], rows, [16, 52, 12, 8, 8]),
        ...signalLines(signals, language, paint),
      ].join('\n')
    })
    .join('\n')
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

function stepRows(method: Checklist, verdicts: readonly Verdict[], language: Language): string[][] {
  const words = checklistWords[language]
  return method.steps.flatMap((step) => {
    const own = verdicts.filter((one) => one.method === method.method && one.item.step === step.id)
    const { met, due, partial } = scoreOf(own)
    const open = own.filter((one) => isDue(one) && !isMet(one)).length - partial
    if (due === 0)
      return own.some(({ verdict }) => verdict === 'later')
        ? [[words.phases[step.phase], step.title[language] ?? step.title.nl, words.later, '', '']]
        : []
    return [
      [
        words.phases[step.phase],
        step.title[language] ?? step.title.nl,
        words.of(met, due),
        String(partial),
        String(open),
      ],
    ]
  })
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
