import { byUrgency } from '../../facts/agenda.ts'
import type { Recurring } from '../../facts/calendar.ts'
import type { CalendarEvent } from '../../facts/calendar-events.ts'
import { isRecurring, statusOf } from '../../facts/progress.ts'
import { grouped } from '../../grouping.ts'
import { clause } from '../sentences.ts'
import { type Column, table } from '../table.ts'
import { type Plan, titleOf } from './plan.ts'

/** What comes back most often stands first. */
const rhythms = ['day', 'week', 'two-weeks', 'month', 'quarter', 'half-year', 'year', '']

/** What is overdue, what starts, is due or must be decided on which date, and in which months work comes back. */
export function monthCalendar(plan: Plan) {
  const { calendar } = plan
  const coming = calendar.months.flatMap(({ events }) => events).filter(isShown)
  const overdue = calendar.overdue.filter(isShown)
  return {
    any: coming.length + overdue.length + calendar.recurring.length > 0,
    until: plan.date(calendar.to.slice(0, 7)),
    overdue: eventTable(overdue, plan),
    coming: eventTable(coming, plan),
    recurring: recurringTable(plan),
    ...notPlaced(plan),
  }
}

/** The deliverables have a chapter of their own. */
function isShown({ kind }: CalendarEvent): boolean {
  return kind !== 'deliverable'
}

function eventTable(events: readonly CalendarEvent[], plan: Plan) {
  return table(events, eventColumns(plan))
}

export function eventColumns(plan: Plan): readonly Column<CalendarEvent>[] {
  const { words } = plan
  return [
    { title: words.columns.date, cell: (event) => plan.date(event.date) },
    { title: words.columns.kind, cell: ({ kind }) => words.calendar.kinds[kind] },
    { title: words.columns.event, cell: ({ what }) => clause(what) },
    { title: words.columns.party, cell: ({ who }) => plan.partyNow(who) },
    { title: words.columns.newDate, cell: ({ movedTo }) => plan.date(movedTo) },
  ]
}

function recurringTable(plan: Plan) {
  const { words } = plan
  const rank = ({ action }: Recurring) => rhythms.indexOf(action.every ?? '')
  const all = [...plan.calendar.recurring].sort(
    (one, other) => rank(one) - rank(other) || byUrgency(one.action, other.action),
  )
  return table(all, [
    { title: words.columns.action, cell: ({ action }) => titleOf(action) },
    { title: words.columns.owner, cell: ({ action }) => plan.partyNow(action.owner) },
    {
      title: words.columns.every,
      cell: ({ action }) => (action.every === undefined ? null : plan.every[action.every]),
    },
    { title: words.columns.months, cell: (recurring) => monthsText(recurring, plan) },
  ])
}

/** The months as the rhythm gives them, never a day: nobody planned one. */
function monthsText({ action, months }: Recurring, { words, list, date }: Plan): string | null {
  if (rhythms.indexOf(action.every ?? '') <= rhythms.indexOf('month')) return words.calendar.each
  const perYear = grouped(months, (month) => month.slice(0, 4))
  return list(
    [...perYear].map(([year, all]) => `${list(all.map((month) => monthName(date(month) ?? ''))) ?? ''} ${year}`),
  )
}

/** `maart` from `maart 2027`. */
function monthName(month: string): string {
  return month.replace(/ \d+$/, '')
}

/** The recurring actions that the calendar leaves out, with the reason. */
function notPlaced({ words, list, quote, ecosystem, calendar }: Plan) {
  const paused = ecosystem.actions.filter((action) => isRecurring(action) && statusOf(action) === 'paused')
  const [vague, still] = [list(calendar.unplaced.map(quote)), list(paused.map(quote))]
  return { unplaced: vague && words.calendar.unplaced(vague), paused: still && words.calendar.paused(still) }
}
