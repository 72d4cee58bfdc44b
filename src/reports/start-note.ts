import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'
import { heading } from './heading.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'
import { letters } from './start-note/annexes.ts'
import { decisions } from './start-note/decisions.ts'
import { goals } from './start-note/goals.ts'
import { inShort } from './start-note/in-short.ts'
import { leadership } from './start-note/leadership.ts'
import { leaning } from './start-note/leaning.ts'
import { means } from './start-note/means.ts'
import { missing } from './start-note/missing.ts'
import { nextSteps } from './start-note/next-steps.ts'
import { openQuestions } from './start-note/open-questions.ts'
import { proposition, scope } from './start-note/proposition.ts'
import { risks } from './start-note/risks.ts'
import { sources } from './start-note/sources.ts'
import { isSparse, who } from './start-note/who.ts'
import { hasBackground, why } from './start-note/why.ts'
import { type Wording, wording } from './wording.ts'

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
  const words = wording(assessment, language)
  const chapters = chaptersOf(words)
  return {
    ...heading(assessment, language),
    readers: readersOf(assessment, language),
    sparse: isSparse(words),
    ...chapters,
    leaning: leaning(assessment, language, words),
    annex: annexLetters(chapters, words),
  }
}

function chaptersOf(words: Wording) {
  return {
    short: inShort(words),
    why: why(words),
    who: who(words),
    missing: missing(words),
    proposition: proposition(words),
    scope: scope(words),
    leadership: leadership(words),
    goals: goals(words),
    means: means(words),
    risks: risks(words),
    decisions: decisions(words),
    next: nextSteps(words),
    open: openQuestions(words),
    sources: sources(words),
  }
}

function annexLetters(chapters: ReturnType<typeof chaptersOf>, words: Wording) {
  const { why, who, proposition, leadership, goals, means, risks } = chapters
  return letters({
    targets: why.targetGroups.details.length > 0,
    background: hasBackground(words),
    partners: !who.few,
    autonomy: who.autonomy !== null,
    flows: who.flows !== null,
    stakeholders: who.stakeholders !== null && !who.stakeholders.few,
    offer: (proposition?.parts ?? null) !== null,
    leadership: leadership.annex !== null,
    goals: (goals?.measures ?? null) !== null,
    money: means.annex !== null,
    risks: risks.annex !== null,
    sources: true,
  })
}
