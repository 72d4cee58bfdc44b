import type { Assessment } from '../assess.ts'
import { rolesBySet } from '../facts/roles.ts'
import { formatList } from '../i18n/format.ts'
import { nextQuestions } from '../methods/next.ts'
import { scoreMethods, scoreOf } from '../methods/score.ts'
import type { Verdict } from '../methods/verdict.ts'
import { checklistWords } from '../methods/verdict-words.ts'
import type { Checklist } from '../model/checklist.ts'
import type { Language } from '../text.ts'
import { heading } from './heading.ts'
import { labelOf } from './labels.ts'
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
  view: (assessment, language) => ({
    ...heading(assessment, language),
    illustrative: assessment.ecosystem.ecosystem?.illustrative === true,
    methods: scoreMethods(assessment.methods, assessment.verdicts).map(({ method, met, due, signals }) => ({
      title: method.title[language] ?? method.title.nl,
      source: sourceOf(method),
      score: checklistWords[language].of(met, due),
      summary: method.steps.map((step) => stepSummary(step, method, assessment, language)),
      signals: signals.map((verdict) => row(verdict, language)),
      steps: method.steps
        .map((step) => stepView(step, method, assessment, language))
        .filter(({ rows, tools }) => rows.length > 0 || tools !== null),
    })),
    next: nextQuestions(assessment.verdicts, 10).map((verdict) => ({
      ...row(verdict, language),
      how: verdict.item.how?.[language] ?? verdict.item.how?.nl ?? null,
    })),
    roleSets: roles(assessment, language),
  }),
}

type Step = Checklist['steps'][number]

function stepSummary(step: Step, method: Checklist, { verdicts }: Assessment, language: Language) {
  const words = checklistWords[language]
  const own = ofStep(step, method, verdicts)
  const { met, due, partial } = scoreOf(own)
  const isLater = due === 0 && own.some(({ verdict }) => verdict === 'later')
  return {
    phase: words.phases[step.phase],
    title: step.title[language] ?? step.title.nl,
    score: isLater ? words.later : due === 0 ? words.nothing : words.of(met, due),
    partial: String(partial),
    signals: String(own.filter(({ verdict }) => verdict === 'signal').length),
  }
}

function stepView(step: Step, method: Checklist, { verdicts, ecosystem }: Assessment, language: Language) {
  const own = ofStep(step, method, verdicts)
  const shown = own.filter(
    (verdict) =>
      (verdict.isScored || verdict.item.kind === 'warning') &&
      verdict.verdict !== 'not-applicable' &&
      verdict.verdict !== 'later',
  )
  return {
    title: `${step.title[language] ?? step.title.nl}${step.section === undefined ? '' : ` (${step.section})`}`,
    rows: shown.map((verdict) => row(verdict, language)),
    tools: toolsFor(
      step,
      method,
      verdicts,
      ecosystem.methods_used.map(({ tool }) => tool),
      language,
    ),
  }
}

/** "In this step people use …", and which of those were used. */
function toolsFor(
  step: Step,
  method: Checklist,
  verdicts: readonly Verdict[],
  used: readonly string[],
  language: Language,
): string | null {
  const tools = verdicts.filter(
    ({ item, method: name }) =>
      name === method.method && item.kind === 'tool' && (item.tools_for ?? []).includes(step.id),
  )
  if (tools.length === 0) return null
  const name = ({ item }: Verdict) => (item.ask[language] ?? item.ask.nl).split(':')[0] ?? ''
  const done = tools.filter(({ item, verdict }) => used.includes(item.id) || verdict === 'answered')
  return checklistWords[language].tools(
    formatList(tools.map(name), language),
    done.length === 0 ? null : formatList(done.map(name), language),
  )
}

function ofStep(step: Step, method: Checklist, verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter((one) => one.method === method.method && one.item.step === step.id)
}

function row({ item, verdict, facts }: Verdict, language: Language) {
  return {
    id: item.id,
    ask: item.ask[language] ?? item.ask.nl,
    verdict: checklistWords[language].verdict[verdict],
    facts: facts[language],
  }
}

function roles({ ecosystem, asOf }: Assessment, language: Language) {
  const words = checklistWords[language]
  return rolesBySet(ecosystem, asOf).map(({ set, roles: all }) => ({
    title: words.roleSets[set],
    rows: all.map(({ role, holders, phases, spared, isGap, isShared }) => ({
      role: labelOf(['roles', 'role'], role, language),
      holder: isGap
        ? words.gap
        : spared !== undefined && holders.length === 0
          ? words.spared(spared)
          : formatList(holders, language),
      phases:
        phases.length === 0
          ? '–'
          : formatList(
              phases.map((phase) => labelOf(['roles', 'phases'], phase, language)),
              language,
            ),
      remark: isShared ? words.shared : '',
    })),
  }))
}

function sourceOf({ title, source }: Checklist): string {
  return [source?.publisher ?? source?.author, source?.title ?? title.nl]
    .filter((part) => part !== undefined)
    .join(', ')
}
