import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'
import { type CalendarEvent, datedEvents, type EventKind, lateEvents } from './calendar-events.ts'
import { isOver } from './date-order.ts'
import { lastDay, monthOf, nextMonth } from './dates.ts'
import { byDayAndKind, byMonth, dayOf, type Month } from './placing.ts'
import { expectedEnd, isRecurring, statusOf } from './progress.ts'
import { occurrences, occurringMonths, type Series } from './recurrence.ts'

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
  readonly months: readonly Month<EventKind>[]
  /** Recurring actions whose rhythm or start is too vague to say in which months they fall. */
  readonly unplaced: readonly Action[]
}

/** The rest of this month and the so many months after it. */
export function calendar(ecosystem: Ecosystem, asOf: string, months = 12): Calendar {
  const last = nextMonth(monthOf(asOf), months)
  const to = lastDay(last)
  const repeated = runningRecurring(ecosystem).map((action) => ({
    action,
    months: occurringMonths(seriesOf(action), asOf, to),
  }))
  const coming = datedEvents(ecosystem).filter((event) => !isOver(event.date, asOf) && dayOf(event) <= to)
  return {
    from: asOf,
    to,
    overdue: [...lateEvents(ecosystem, asOf)].sort(byDayAndKind),
    recurring: repeated
      .map(({ action, months: found = [] }) => ({ action, months: found }))
      .filter(({ months: found }) => found.length > 0),
    months: byMonth(coming, asOf, months),
    unplaced: repeated.filter(({ months: found }) => found === undefined).map(({ action }) => action),
  }
}

/** The recurring actions that are planned or under way: what is paused or finished does not come back. */
export function runningRecurring(ecosystem: Ecosystem): readonly Action[] {
  return ecosystem.actions.filter(isRunning)
}

function isRunning(action: Action): boolean {
  return isRecurring(action) && (statusOf(action) === 'planned' || statusOf(action) === 'active')
}

/** When a recurring action falls between two days, to its expected end; undefined where that cannot be said. */
export function datesOf(action: Action, from: string, to: string): readonly string[] | undefined {
  return occurrences(seriesOf(action), from, to)
}

function seriesOf(action: Action): Series {
  return { ...action, deadline: expectedEnd(action) }
}
