import { grouped } from '../grouping.ts'
import { formatList } from '../i18n/format.ts'
import { nextQuestions } from '../methods/next.ts'
import { roleSetsIn } from '../methods/role-sets.ts'
import { scoreMethods, scoreOf } from '../methods/score.ts'
import { toolsIn } from '../methods/tools.ts'
import { phases, type Verdict } from '../methods/verdict.ts'
import { checklistWords } from '../methods/verdict-words.ts'
import type { Checklist } from '../model/checklist.ts'
import type { Language } from '../text.ts'
import { heading } from './heading.ts'
import type { Report } from './report.ts'

/** The dashboard of the methods as a document: per step every question with its verdict and the facts beside it. */
export const checklist: Report = {
  id: 'checklist',
  name: { nl: 'checklist', en: 'checklist' },
  title: { nl: 'Checklist', en: 'Checklist' },
  purpose: {
    nl: 'Hoe de vragen van de methoden ervoor staan, met de feiten erbij en wat hierna aan de beurt is.',
    en: 'How the questions of the methods stand, with the facts beside them and what comes next.',
  },
  view: (assessment, language) => {
    const methods = scoreMethods(assessment.methods, assessment.verdicts()).map(({ method, met, due, signals }) => {
      const own = assessment.verdicts().filter((one) => one.method === method.method)
      const perStep = grouped(own, ({ item }) => item.step)
      const toolsFor = toolsIn(own, language)
      return {
        title: method.title[language] ?? method.title.nl,
        source: sourceOf(method),
        score: checklistWords[language].of(met, due),
        summary: summary(method, perStep, language),
        signals: signals.map((verdict) => row(verdict, language)),
        steps: method.steps
          .map((step) => stepView(step, perStep.get(step.id) ?? [], toolsFor(step.id), language))
          .filter(({ rows, tools, settled }) => rows.length > 0 || tools !== null || settled !== null),
        done: own.filter((one) => isShown(one) && isSettled(one)).map((verdict) => row(verdict, language)),
      }
    })
    return {
      ...heading(assessment, language),
      readers: null,
      methods,
      next: nextQuestions(assessment.verdicts(), 10).map((verdict) => row(verdict, language)),
      roleSets: roleSetsIn(assessment.ecosystem, assessment.asOf, language).map((set) => ({
        ...set,
        hasRemarks: set.rows.some(({ remark }) => remark !== ''),
      })),
      annex: methods.filter(({ done }) => done.length > 0).map(({ title, done }) => ({ title, rows: done })),
    }
  },
}

type Step = Checklist['steps'][number]

/** A row for each phase and step that has items, phase by phase, so that the rows add up to the score of each phase. */
function summary(method: Checklist, perStep: ReadonlyMap<string, readonly Verdict[]>, language: Language) {
  const words = checklistWords[language]
  return phases.flatMap((phase) =>
    method.steps.flatMap((step) => {
      const here = (perStep.get(step.id) ?? []).filter((one) => one.phase === phase && isCounted(one))
      const { met, due, partial } = scoreOf(here)
      if (here.length === 0) return []
      const isLater = due === 0 && here.some(({ verdict }) => verdict === 'later')
      return [
        {
          phase: words.phases[phase],
          title: step.title[language] ?? step.title.nl,
          score: isLater ? words.later : due === 0 ? words.nothing : words.of(met, due),
          partial: String(partial),
          signals: String(here.filter(({ verdict }) => verdict === 'signal').length),
        },
      ]
    }),
  )
}

/** What of a step asks for attention; what is answered, clear or cannot be told is only counted here. */
function stepView(step: Step, own: readonly Verdict[], tools: string | null, language: Language) {
  const shown = own.filter(isShown)
  const attention = ['partial', 'open', 'signal', 'stated', 'waived']
  return {
    title: `${step.title[language] ?? step.title.nl}${step.section === undefined ? '' : ` (${step.section})`}`,
    rows: shown.filter(({ verdict }) => attention.includes(verdict)).map((verdict) => row(verdict, language)),
    tools,
    settled: counts(shown, language),
  }
}

/** "12 beantwoord, 3 in orde". */
function counts(shown: readonly Verdict[], language: Language): string | null {
  const parts = (['answered', 'clear', 'unknown'] as const).flatMap((word) => {
    const count = shown.filter(({ verdict }) => verdict === word).length
    return count === 0 ? [] : [`${count} ${checklistWords[language].verdict[word]}`]
  })
  return parts.length === 0 ? null : formatList(parts, language)
}

function isCounted({ isScored, item }: Verdict): boolean {
  return isScored || item.kind === 'warning'
}

function isShown(verdict: Verdict): boolean {
  return isCounted(verdict) && verdict.verdict !== 'not-applicable' && verdict.verdict !== 'later'
}

function isSettled({ verdict }: Verdict): boolean {
  return verdict === 'answered' || verdict === 'clear'
}

function row({ item, verdict, facts }: Verdict, language: Language) {
  return {
    id: item.id,
    ask: item.ask[language] ?? item.ask.nl,
    verdict: checklistWords[language].verdict[verdict],
    facts: facts[language],
  }
}

function sourceOf({ title, source }: Checklist): string {
  return [source?.publisher ?? source?.author, source?.title ?? title.nl]
    .filter((part) => part !== undefined)
    .join(', ')
}
