import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'
import { headingText } from './action-plan/plan.ts'
import { type Days, days } from './calendar/days.ts'
import { goalCalendar } from './calendar/goals.ts'
import { laterMonths } from './calendar/later.ts'
import { nearMonths } from './calendar/near.ts'
import { calendarNotes } from './calendar/notes.ts'
import { overdue } from './calendar/overdue.ts'
import { ownerLists } from './calendar/owners.ts'
import { summary } from './calendar/summary.ts'
import { notPlanned } from './calendar/unplanned.ts'
import { heading } from './heading.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'

export const calendar: Report = {
  id: 'calendar',
  name: { nl: 'kalender', en: 'calendar' },
  title: { nl: 'Kalender', en: 'Calendar' },
  purpose: {
    nl: 'Wat er wanneer gebeurt: wat te laat is, de komende drie maanden van dag tot dag, twee jaar in grote lijnen, per doel en per trekker.',
    en: 'What happens when: what is overdue, the next three months by day, two years in outline, by goal and by owner.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const words = days(assessment, language)
  const top = heading(assessment, language)
  return {
    ...top,
    ecosystem: headingText(top.ecosystem) || (assessment.ecosystem.ecosystem?.id ?? ''),
    readers: readersOf(assessment, language, assessment.ecosystem.actions.length > 0 ? 'leads' : undefined),
    any: hasAny(words),
    short: summary(words),
    overdue: overdue(words),
    near: nearMonths(words),
    later: laterMonths(words),
    goals: goalCalendar(words),
    unplanned: notPlanned(words),
    notes: calendarNotes(words),
    owners: ownerLists(words),
  }
}

/** Whether anything at all has a date or a rhythm. */
function hasAny({ planner, ecosystem }: Days): boolean {
  const { overdue, near, later, steady, passedConditions } = planner
  const isFilled = [...near, ...later].some(({ events }) => events.length > 0)
  const repeats = steady.actions.length + steady.indicators.length > 0
  return isFilled || repeats || overdue.length + passedConditions.length > 0 || ecosystem.actions.length > 0
}
