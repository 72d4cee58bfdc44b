import type { Assessment } from '../assess.ts'
import { yearOf } from '../facts/dates.ts'
import type { Language } from '../text.ts'
import { actionAgenda } from './action-plan/agenda.ts'
import { monthCalendar } from './action-plan/calendar.ts'
import { deliverableList } from './action-plan/deliverables.ts'
import { dependencies } from './action-plan/dependencies.ts'
import { goals } from './action-plan/goals.ts'
import { hoursAndBudget } from './action-plan/money.ts'
import { open } from './action-plan/open.ts'
import { whoDoesWhat } from './action-plan/parties.ts'
import { plan } from './action-plan/plan.ts'
import { planning } from './action-plan/planning.ts'
import { progress } from './action-plan/progress.ts'
import { risks } from './action-plan/risks.ts'
import { summary } from './action-plan/summary.ts'
import { heading } from './heading.ts'
import type { Report } from './report.ts'
import { illustrative } from './start-note/sources.ts'

export const actionPlan: Report = {
  id: 'action-plan',
  name: { nl: 'actieplan', en: 'action-plan' },
  title: { nl: 'Actieplan', en: 'Action plan' },
  purpose: {
    nl: 'Waarop een stuurgroep stuurt: wie wat wanneer doet voor welk doel, wat het kost, wat te laat is en wat nog openstaat.',
    en: 'What a steering group steers by: who does what by when for which goal, what it takes, what is late and what is open.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const chapters = plan(assessment, language)
  return {
    ...heading(assessment, language),
    illustrative: illustrative(chapters.base),
    short: summary(chapters),
    goals: goals(chapters),
    agenda: actionAgenda(chapters),
    who: whoDoesWhat(chapters),
    deliverables: deliverableList(chapters),
    calendar: monthCalendar(chapters),
    planning: planning(chapters),
    dependencies: dependencies(chapters),
    money: hoursAndBudget(chapters),
    risks: risks(chapters),
    progress: progress(chapters),
    open: open(chapters),
    nextYear: String(yearOf(assessment.asOf) + 1),
    yearAfter: String(yearOf(assessment.asOf) + 2),
  }
}
