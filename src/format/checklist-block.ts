import type { MethodScore } from '../methods/score.ts'
import { checklistWords } from '../methods/verdict-words.ts'
import type { Checklist } from '../model/checklist.ts'
import type { Language } from '../text.ts'
import { visible } from '../visible.ts'
import type { Checked, Style } from './checked.ts'
import type { Paint } from './paint.ts'

/** The block that `eco check` prints under its findings: where each method stands, and what to answer next. */
export function block(
  { scores, next }: Pick<Checked, 'scores' | 'next'>,
  { language, paint }: Pick<Style, 'language' | 'paint'>,
): string {
  const words = checklistWords[language]
  if (scores.length === 0) return ''
  const questions = next.flatMap(({ verdict: { item }, place }, index) => [
    `  ${index + 1}. ${visible(item.ask[language] ?? item.ask.nl)}`,
    `     ${paint.faint(visible(`${item.id} · ${place}`))}`,
  ])
  const lines = scores.map((score) => `  ${scoreLine(score, language, paint)}`)
  return [words.checklists, ...lines, ...(questions.length === 0 ? [] : [words.next, ...questions]), '', ''].join('\n')
}

function scoreLine({ method, phases, signals, met, due }: MethodScore, language: Language, paint: Paint): string {
  const words = checklistWords[language]
  const parts = phases.map((phase) => `${words.phases[phase.phase]} ${words.of(phase.met, phase.due)}`)
  const warned = signals.length === 0 ? '' : ` · ${paint.severity.warning(words.signals(signals.length))}`
  return `${titleOf(method, language)}: ${parts.length === 0 ? words.of(met, due) : parts.join(' · ')}${warned}`
}

/** What a method is called, and by whom it is. */
export function titleOf({ title, source }: Checklist, language: Language): string {
  const by = source?.publisher ?? source?.author
  return visible(`${title[language] ?? title.nl}${by === undefined ? '' : ` (${by})`}`)
}
