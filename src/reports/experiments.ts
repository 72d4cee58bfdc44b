import type { Assessment } from '../assess.ts'
import { yearOf } from '../facts/dates.ts'
import type { Language } from '../text.ts'
import { headingText } from './action-plan/plan.ts'
import { attention } from './experiments/attention.ts'
import { businessCases } from './experiments/business-cases.ts'
import { cards } from './experiments/cards.ts'
import { lessons } from './experiments/lessons.ts'
import { overview } from './experiments/overview.ts'
import { pains } from './experiments/pains.ts'
import { trialsOf } from './experiments/trial.ts'
import { heading } from './heading.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'

export const experiments: Report = {
  id: 'experiments',
  name: { nl: 'experimenten', en: 'experiments' },
  also: ['proeven', 'pilots'],
  title: { nl: 'Experimenten', en: 'Experiments' },
  purpose: {
    nl: 'Wat de proeven (pilots) willen weten, wat eruit kwam, wat ervan is geleerd en wat daarmee is gedaan.',
    en: 'What the experiments (pilots) want to know, what came out, what was learnt from them and what was done with that.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const trials = trialsOf(assessment, language)
  const { ecosystem } = assessment
  const top = heading(assessment, language)
  return {
    ...top,
    ecosystem: headingText(top.ecosystem) || (ecosystem.ecosystem?.id ?? ''),
    readers: readersOf(assessment, language),
    any: ecosystem.experiments.length > 0,
    empty: ecosystem.experiments.length + ecosystem.learnings.length === 0,
    attention: attention(trials),
    overview: overview(trials),
    cards: cards(trials),
    pains: pains(trials),
    lessons: lessons(trials),
    business: businessCases(trials),
    nextYear: String(yearOf(assessment.asOf) + 1),
  }
}
