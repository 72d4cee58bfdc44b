import type { Assessment } from '../assess.ts'
import { decisionRegister, longOpenDays } from '../facts/decisions.ts'
import type { Language } from '../text.ts'
import { headingText } from './action-plan/plan.ts'
import { decided } from './decisions/decided.ts'
import { gaps } from './decisions/gaps.ts'
import { open } from './decisions/open.ts'
import { rights } from './decisions/rights.ts'
import { summary } from './decisions/summary.ts'
import { heading } from './heading.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'
import { wording } from './wording.ts'

export const decisions: Report = {
  id: 'decisions',
  name: { nl: 'besluitenregister', en: 'decisions' },
  title: { nl: 'Besluitenregister', en: 'Register of decisions' },
  purpose: {
    nl: 'Wat er besloten moet worden en wat te lang openstaat, wat is besloten en waarom, en wie waarover beslist.',
    en: 'What is to be decided and what has been open too long, what was decided and why, and who decides on what.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const words = wording(assessment, language)
  const register = decisionRegister(assessment.ecosystem, assessment.asOf)
  const top = heading(assessment, language)
  return {
    ...top,
    ecosystem: headingText(top.ecosystem) || (assessment.ecosystem.ecosystem?.id ?? ''),
    readers: readersOf(assessment, language),
    any: assessment.ecosystem.decisions.length > 0,
    days: longOpenDays,
    short: summary(register, words),
    tooLong: open(register.tooLong, words),
    asked: open(register.asked, words),
    postponed: open(register.postponed, words),
    taken: decided(register.taken, words),
    rejected: decided(register.rejected, words),
    rights: rights(words),
    gaps: gaps(words),
  }
}
