import type { Assessment } from '../assess.ts'
import { yearOf } from '../facts/dates.ts'
import type { Language } from '../text.ts'
import { actionAgenda } from './action-plan/agenda.ts'
import { busyMonths } from './action-plan/busy.ts'
import { monthCalendar } from './action-plan/calendar.ts'
import { deliverableList } from './action-plan/deliverables.ts'
import { dependencies } from './action-plan/dependencies.ts'
import { actionDetails } from './action-plan/details.ts'
import { goals } from './action-plan/goals.ts'
import { measuring } from './action-plan/measuring.ts'
import { hoursAndBudget } from './action-plan/money.ts'
import { open } from './action-plan/open.ts'
import { whoDoesWhat } from './action-plan/parties.ts'
import { headingText, plan } from './action-plan/plan.ts'
import { planning } from './action-plan/planning.ts'
import { progress } from './action-plan/progress.ts'
import { risks } from './action-plan/risks.ts'
import { room } from './action-plan/room.ts'
import { summary } from './action-plan/summary.ts'
import { heading } from './heading.ts'
import { letters } from './letters.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'

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
  const { ecosystem } = assessment
  const top = heading(assessment, language)
  const parts = {
    who: whoDoesWhat(chapters),
    details: actionDetails(chapters),
    deliverables: deliverableList(chapters),
    dependencies: dependencies(chapters),
    measuring: measuring(chapters),
    risks: risks(chapters),
  }
  return {
    ...top,
    ecosystem: headingText(top.ecosystem) || (ecosystem.ecosystem?.id ?? ''),
    readers: readersOf(assessment, language, ecosystem.actions.length > 0 ? 'leads' : undefined),
    short: summary(chapters),
    goals: goals(chapters),
    agenda: actionAgenda(chapters),
    calendar: monthCalendar(chapters),
    planning: planning(chapters),
    room: room(chapters),
    busy: busyMonths(chapters),
    money: hoursAndBudget(chapters),
    progress: progress(chapters),
    open: open(chapters),
    ...parts,
    annex: letters({
      who: parts.who.any,
      details: parts.details.any,
      deliverables: parts.deliverables.annexed,
      measuring: parts.measuring.any,
      risks: parts.risks.rest !== null,
      dependencies: parts.dependencies.annexed,
    }),
    nextYear: String(yearOf(assessment.asOf) + 1),
    yearAfter: String(yearOf(assessment.asOf) + 2),
  }
}
