import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'
import { type CalendarEvent, datedEvents, eventKinds, lateEvents } from './calendar-events.ts'
import { isOver } from './date-order.ts'
import { firstDay, type LooseDate, lastDay, monthOf, nextMonth } from './dates.ts'
import { grouped } from './grouping.ts'
import { byDate, compare, expectedEnd, isRecurring, statusOf } from './progress.ts'
import { occurrences } from './recurrence.ts'

export interface Month {
  /** `2026-12` */
  readonly month: string
  readonly events: readonly CalendarEvent[]
}

export interface Calendar {
  readonly from: string
  readonly to: string
  /** What had to be ready before the first day and is not. */
  readonly overdue: readonly CalendarEvent[]
  /** Recurring activities that fall in every whole month; they are not repeated under `months`. */
  readonly always: readonly CalendarEvent[]
  /** Every month of the calendar, also one without events. */
  readonly months: readonly Month[]
  /** Recurring actions whose rhythm or start is too vague to say in which months they fall. */
  readonly unplaced: readonly Action[]
}

/** The rest of this month and the so many months after it. */
export function calendar(ecosystem: Ecosystem, asOf: string, months = 12): Calendar {
  const last = nextMonth(monthOf(asOf), months)
  const to = lastDay(last)
  const dated = datedEvents(ecosystem)
  const coming = dated.filter((event) => event.dates.some((date) => !isOver(date, asOf) && dayOf(event, date) <= to))
  const recurring = recurringEvents(ecosystem, asOf, to)
  const isAlways = (events: readonly CalendarEvent[]) =>
    events.filter((event) => monthOf(event.dates[0] ?? asOf) !== monthOf(asOf)).length === months
  const placed = [...coming, ...recurring.filter((events) => !isAlways(events)).flat()].sort(byKind)
  const perMonth = grouped(placed, (event) => monthOf(later(dayOf(event, event.dates[0] ?? asOf), asOf)))
  return {
    from: asOf,
    to,
    overdue: [...lateEvents(ecosystem, asOf), ...dated.filter((event) => isOverdue(event, asOf))].sort(byKind),
    always: recurring.filter(isAlways).flatMap((events) => events.slice(0, 1)),
    months: Array.from({ length: months + 1 }, (_, at) => nextMonth(monthOf(asOf), at)).map((month) => ({
      month,
      events: perMonth.get(month) ?? [],
    })),
    unplaced: ecosystem.actions.filter((action) => isRunning(action) && datesOf(action, asOf, to) === undefined),
  }
}

/** Starts are placed by the first day that their date may mean, all else by the last. */
function dayOf(event: CalendarEvent, date: LooseDate): string {
  return event.kind === 'start' || event.kind === 'meeting' ? firstDay(date) : lastDay(date)
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

function isOverdue(event: CalendarEvent, asOf: string): boolean {
  const isOwed = event.kind === 'decision' || event.kind === 'deliverable'
  return isOwed && isOver(event.dates[0], asOf)
}

function isRunning(action: Action): boolean {
  return isRecurring(action) && (statusOf(action) === 'planned' || statusOf(action) === 'active')
}

function datesOf(action: Action, from: string, to: string): readonly string[] | undefined {
  return occurrences({ ...action, deadline: expectedEnd(action) }, from, to)
}

/** Per recurring action one event for each month that it falls in. */
function recurringEvents(ecosystem: Ecosystem, from: string, to: string): readonly (readonly CalendarEvent[])[] {
  return ecosystem.actions.filter(isRunning).map((action) => {
    const perMonth = grouped(datesOf(action, from, to) ?? [], monthOf)
    return [...perMonth.values()].map((dates) => ({
      kind: 'recurring' as const,
      what: action.title,
      who: action.owner,
      dates,
      every: action.every,
    }))
  })
}

function byKind(one: CalendarEvent, other: CalendarEvent): number {
  return (
    eventKinds.indexOf(one.kind) - eventKinds.indexOf(other.kind) ||
    byDate(one.dates[0], other.dates[0]) ||
    compare(one.what, other.what)
  )
}
