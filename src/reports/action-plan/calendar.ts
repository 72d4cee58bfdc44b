import type { Calendar, Month } from '../../facts/calendar.ts'
import { type CalendarEvent, eventKinds } from '../../facts/calendar-events.ts'
import type { LooseDate } from '../../facts/dates.ts'
import { grouped } from '../../facts/grouping.ts'
import { isRecurring, statusOf } from '../../facts/progress.ts'
import { clause } from '../start-note/sentences.ts'
import { capital, type Plan } from './plan.ts'

/** What is overdue, and month by month what starts, is due, comes back or must be decided. */
export function monthCalendar(plan: Plan) {
  const facts = plan.calendar
  const months = facts.months.filter(({ events }) => events.length > 0)
  return {
    any: months.length + facts.overdue.length + facts.always.length > 0,
    until: plan.date(facts.to.slice(0, 7)),
    overdue: groups(facts.overdue, plan, (event) => overdueText(event, plan)),
    always: facts.always.map((event) => alwaysText(event, plan)).join('; ') || null,
    months: months.map((month) => ({
      title: capital(plan.date(month.month) ?? ''),
      groups: groups(month.events, plan, (event) => eventText(event, plan)),
    })),
    empty: emptyMonths(facts.months, plan),
    ...notPlaced(facts, plan),
  }
}

function groups(events: readonly CalendarEvent[], { words }: Plan, text: (event: CalendarEvent) => string) {
  const perKind = grouped(events, ({ kind }) => kind)
  return eventKinds
    .filter((kind) => perKind.has(kind))
    .map((kind) => ({ label: words.calendar.kinds[kind], items: (perKind.get(kind) ?? []).map(text).join('; ') }))
}

function eventText(event: CalendarEvent, plan: Plan): string {
  const details = [plan.party(event.who), ...moments(event, plan)].filter((detail) => detail !== null)
  const what = clause(event.what) ?? plan.words.calendar.meeting
  return details.length === 0 ? what : plan.words.detail(what, details.join(', '))
}

function alwaysText({ what, who, every }: CalendarEvent, plan: Plan): string {
  const details = [plan.party(who), every === undefined ? null : plan.every[every]].filter((detail) => detail !== null)
  return plan.words.detail(clause(what) ?? '', details.join(', '))
}

/** One or two days by name; what comes more often within a month by its rhythm. */
function moments({ dates, every }: CalendarEvent, plan: Plan): readonly (string | null)[] {
  const days = dates.filter((date) => String(date).length === 10)
  if (every !== undefined && (days.length === 0 || dates.length > 2)) return [plan.every[every]]
  return [plan.list(days.map((day) => dayInMonth(day, plan)))]
}

/** The year stands in the heading above. */
function dayInMonth(day: LooseDate, { date }: Plan): string {
  return (date(day) ?? '').replace(/ \d+$/, '')
}

/** Who and since when; the heading says that it is overdue. */
function overdueText({ what, who, dates, movedTo }: CalendarEvent, { words, date, party }: Plan): string {
  const moved = date(movedTo)
  const details = [party(who), date(dates[0]), moved && words.movedTo(moved)].filter((detail) => detail !== null)
  return words.detail(clause(what) ?? '', details.join(', '))
}

function emptyMonths(months: readonly Month[], { words, list, date }: Plan): string | null {
  const empty = months.filter(({ events }) => events.length === 0)
  if (empty.length === months.length) return words.calendar.nothingElse
  if (empty.length > 3) return words.calendar.otherMonths
  const names = list(empty.filter(({ month }) => month !== months[0]?.month).map(({ month }) => date(month)))
  return names && words.calendar.emptyMonths(names)
}

/** The recurring actions that the calendar leaves out, with the reason. */
function notPlaced({ unplaced }: Calendar, plan: Plan) {
  const { words, list, quote, ecosystem } = plan
  const paused = ecosystem.actions.filter((action) => isRecurring(action) && statusOf(action) === 'paused')
  const [vague, still] = [list(unplaced.map(quote)), list(paused.map(quote))]
  return { unplaced: vague && words.calendar.unplaced(vague), paused: still && words.calendar.paused(still) }
}
