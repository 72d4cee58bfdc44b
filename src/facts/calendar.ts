import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'
import { type CalendarEvent, datedEvents, eventKinds, lateEvents } from './calendar-events.ts'
import { isOver } from './date-order.ts'
import { firstDay, lastDay, monthOf, nextMonth } from './dates.ts'
import { grouped } from './grouping.ts'
import { compare, expectedEnd, isRecurring, statusOf } from './progress.ts'
import { occurrences } from './recurrence.ts'

export interface Month {
  /** `2026-12` */
  readonly month: string
  readonly events: readonly CalendarEvent[]
}

/** A recurring action with the months that its start and rhythm lead to: no day of it need have been planned. */
export interface Recurring {
  readonly action: Action
  readonly months: readonly string[]
}

export interface Calendar {
  readonly from: string
  readonly to: string
  /** What had to be ready before the first day and is not. */
  readonly overdue: readonly CalendarEvent[]
  /** The recurring actions that come back in these months, each once. */
  readonly recurring: readonly Recurring[]
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
  const coming = dated.filter((event) => !isOver(event.date, asOf) && dayOf(event) <= to).sort(byDayAndKind)
  const perMonth = grouped(coming, (event) => monthOf(later(dayOf(event), asOf)))
  return {
    from: asOf,
    to,
    overdue: [...lateEvents(ecosystem, asOf), ...dated.filter((event) => isOverdue(event, asOf))].sort(byDayAndKind),
    recurring: recurringActions(ecosystem, asOf, to),
    months: Array.from({ length: months + 1 }, (_, at) => nextMonth(monthOf(asOf), at)).map((month) => ({
      month,
      events: perMonth.get(month) ?? [],
    })),
    unplaced: ecosystem.actions.filter((action) => isRunning(action) && datesOf(action, asOf, to) === undefined),
  }
}

/** Starts are placed by the first day that their date may mean, all else by the last. */
function dayOf({ kind, date }: CalendarEvent): string {
  return kind === 'start' || kind === 'meeting' ? firstDay(date) : lastDay(date)
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

function isOverdue(event: CalendarEvent, asOf: string): boolean {
  const isOwed = event.kind === 'decision' || event.kind === 'deliverable'
  return isOwed && isOver(event.date, asOf)
}

function isRunning(action: Action): boolean {
  return isRecurring(action) && (statusOf(action) === 'planned' || statusOf(action) === 'active')
}

function datesOf(action: Action, from: string, to: string): readonly string[] | undefined {
  return occurrences({ ...action, deadline: expectedEnd(action) }, from, to)
}

function recurringActions(ecosystem: Ecosystem, from: string, to: string): readonly Recurring[] {
  return ecosystem.actions
    .filter(isRunning)
    .map((action) => ({ action, months: [...new Set((datesOf(action, from, to) ?? []).map(monthOf))] }))
    .filter(({ months }) => months.length > 0)
}

function byDayAndKind(one: CalendarEvent, other: CalendarEvent): number {
  return (
    compare(dayOf(one), dayOf(other)) ||
    eventKinds.indexOf(one.kind) - eventKinds.indexOf(other.kind) ||
    compare(one.what, other.what)
  )
}
