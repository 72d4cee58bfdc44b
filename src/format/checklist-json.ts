import type { Assessment } from '../assess.ts'
import { scoreMethods } from '../methods/score.ts'
import { isDue, type Verdict } from '../methods/verdict.ts'
import type { Language } from '../text.ts'
import { jsonText } from './json-text.ts'

/** The shape of `eco checklist --format json`, documented in the README; versioned like that of `eco check`. */
export function checklistJson(
  assessment: Assessment,
  verdicts: readonly Verdict[],
  open: object,
  language: Language,
): string {
  const shape = {
    format: 'eco-checklist',
    version: 1,
    as_of: assessment.asOf,
    language,
    ecosystem: assessment.ecosystem.ecosystem?.id ?? null,
    methods: scoreMethods(assessment.methods, assessment.verdicts()).map(({ method, met, due, partial, signals }) => ({
      method: method.method,
      title: method.title[language] ?? method.title.nl,
      answered: met,
      due,
      partial,
      signals: signals.length,
    })),
    open_places: open,
    items: verdicts.map((verdict) => itemShape(verdict, assessment, language)),
  }
  return jsonText(shape)
}

function itemShape(verdict: Verdict, assessment: Assessment, language: Language) {
  const { item, method, phase, facts, paths } = verdict
  return {
    id: item.id,
    method,
    kind: item.kind,
    step: item.step,
    phase,
    section: item.section ?? null,
    scored: verdict.isScored,
    due: isDue(verdict),
    verdict: verdict.verdict,
    ask: item.ask[language] ?? item.ask.nl,
    facts: facts[language],
    places: paths.map((path) => {
      const { file, position } = assessment.placeOf(path)
      return { file, line: position.line, column: position.column, path: path.join('/') }
    }),
  }
}
