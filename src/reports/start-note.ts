import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'
import { heading } from './heading.ts'
import type { Report } from './report.ts'
import { decisions } from './start-note/decisions.ts'
import { goals } from './start-note/goals.ts'
import { inShort } from './start-note/in-short.ts'
import { leadership } from './start-note/leadership.ts'
import { means } from './start-note/means.ts'
import { missing } from './start-note/missing.ts'
import { nextSteps } from './start-note/next-steps.ts'
import { openQuestions } from './start-note/open-questions.ts'
import { proposition, scope } from './start-note/proposition.ts'
import { risks } from './start-note/risks.ts'
import { illustrative, sources } from './start-note/sources.ts'
import { who } from './start-note/who.ts'
import { why } from './start-note/why.ts'
import { wording } from './start-note/wording.ts'

export const startNote: Report = {
  id: 'start-note',
  name: { nl: 'startnotitie', en: 'start-note' },
  title: { nl: 'Startnotitie', en: 'Start note' },
  purpose: {
    nl: 'Waarop een stuurgroep besluit om te beginnen: waarom, met wie, waarheen, met welke middelen en wat er nu gevraagd wordt.',
    en: 'What a steering group decides on to begin: why, with whom, where to, with which resources, and what is asked now.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const chapters = wording(assessment, language)
  return {
    ...heading(assessment, language),
    illustrative: illustrative(chapters),
    short: inShort(chapters),
    why: why(chapters),
    who: who(chapters),
    missing: missing(chapters),
    proposition: proposition(chapters),
    scope: scope(chapters),
    leadership: leadership(chapters),
    goals: goals(chapters),
    means: means(chapters),
    risks: risks(chapters),
    decisions: decisions(chapters),
    next: nextSteps(chapters),
    open: openQuestions(chapters),
    sources: sources(chapters),
  }
}
