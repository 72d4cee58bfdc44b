import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Action, Indicator } from '../model/definition.ts'
import { type Calendar, calendar, datesOf, runningRecurring } from './calendar.ts'
import { actionEvent, type CalendarEvent, conditionsOf, event, goalEvent } from './calendar-events.ts'
import { isOver } from './date-order.ts'
import { lastDay, monthOf, nextMonth } from './dates.ts'
import { hasEnded } from './experiments.ts'
import { overdueGoals } from './indicator-trend.ts'
import { isStale, measurementDue, measurementsDue } from './measuring.ts'
import { byDayAndKind, byMonth, dayOf, type Month, type PlannedKind } from './placing.ts'
import { isBehindStart, isLate } from './progress.ts'
import { isFrequent } from './recurrence.ts'

export type PlannedEvent = CalendarEvent<PlannedKind>

export interface Planner extends Pick<Calendar, 'from' | 'to' | 'recurring' | 'unplaced'> {
  /** What had to be done, decided, begun or measured before the first day and was not. */
  readonly overdue: readonly PlannedEvent[]
  /** The last day of the months that are told whole. */
  readonly nearTo: string
  /** This month and the three after it. */
  readonly near: readonly Month<PlannedKind>[]
  /** The months after those, without what comes back every month. */
  readonly later: readonly Month<PlannedKind>[]
  /** What comes back at least every month: told once, and not month by month. */
  readonly steady: { readonly actions: readonly Action[]; readonly indicators: readonly Indicator[] }
  /** Conditions of subsidies not yet settled, whose date has passed: whether they were met is not in the data. */
  readonly passedConditions: readonly PlannedEvent[]
}

/** So many months after this one are told whole. */
const nearMonths = 3
/** So many months after this one there are in all. */
export const allMonths = 24

/** The rest of this month and two years after it: the next three months whole, the others in outline. */
export function planner(ecosystem: Ecosystem, asOf: string): Planner {
  const base = calendar(ecosystem, asOf, allMonths)
  const nearTo = lastDay(nextMonth(monthOf(asOf), nearMonths))
  const events = [
    ...base.months.flatMap((month) => month.events),
    ...comingRecords(ecosystem, asOf, base.to),
    ...occurrenceEvents(ecosystem, asOf, nearTo, base.to),
    ...measurementEvents(ecosystem, asOf, base.to),
  ]
  const months = byMonth(events, asOf, allMonths)
  return {
    ...base,
    overdue: [...base.overdue, ...otherOverdue(ecosystem, asOf)].sort(byDayAndKind),
    nearTo,
    near: months.slice(0, nearMonths + 1),
    later: months.slice(nearMonths + 1),
    steady: {
      actions: base.recurring.map(({ action }) => action).filter(({ every }) => isFrequent(every)),
      indicators: ecosystem.indicators.filter(({ every, by }) => isFrequent(every) && !isOver(by, asOf)),
    },
    passedConditions: passedConditions(ecosystem, asOf),
  }
}

/** Experiments that begin or end, and subsidies that run out. */
function comingRecords(ecosystem: Ecosystem, asOf: string, to: string): readonly PlannedEvent[] {
  const open = ecosystem.experiments.filter((experiment) => !hasEnded(experiment, asOf))
  const found: readonly PlannedEvent[] = [
    ...open.flatMap(({ title: what, start, end, goals, caveat }) => [
      ...event('pilot-start', { what, date: start, who: undefined, goals, caveat }),
      ...event('pilot-end', { what, date: end, who: undefined, goals, caveat }),
    ]),
    ...(ecosystem.finance?.subsidies ?? []).flatMap(({ name: what, until: date, caveat }) =>
      event('subsidy-end', { what, date, who: undefined, caveat }),
    ),
  ]
  return found.filter((one) => !isOver(one.date, asOf) && dayOf(one) <= to)
}

/** Every time that a recurring action falls: one of every month only where its day is known, and only in the next months. */
function occurrenceEvents(ecosystem: Ecosystem, asOf: string, nearTo: string, to: string): readonly PlannedEvent[] {
  return runningRecurring(ecosystem)
    .filter(({ every, start }) => !isFrequent(every) || (every === 'month' && String(start ?? '').length === 10))
    .flatMap((action) =>
      (datesOf(action, asOf, isFrequent(action.every) ? nearTo : to) ?? []).flatMap((date) =>
        actionEvent(ecosystem, 'occurrence', action, date),
      ),
    )
}

function measurementEvents(ecosystem: Ecosystem, asOf: string, to: string): readonly PlannedEvent[] {
  const served = goalsPerIndicator(ecosystem)
  return ecosystem.indicators
    .filter(({ every }) => !isFrequent(every))
    .flatMap((indicator) =>
      measurementsDue(indicator, asOf, to).flatMap((date) => measurement(indicator, date, served)),
    )
}

/** Work that should have begun, measurements that should have been made, goals that should have been reached. */
function otherOverdue(ecosystem: Ecosystem, asOf: string): readonly PlannedEvent[] {
  const missed = overdueGoals(ecosystem, asOf)
  const served = goalsPerIndicator(ecosystem)
  return [
    ...ecosystem.actions
      .filter((action) => isBehindStart(action, asOf) && !isLate(action, asOf))
      .flatMap((action) => actionEvent(ecosystem, 'start', action, action.start)),
    ...ecosystem.indicators
      .filter((indicator) => isStale(indicator, asOf))
      .flatMap((indicator) => measurement(indicator, measurementDue(indicator, asOf), served)),
    ...ecosystem.goals.filter((goal) => missed.has(goal)).flatMap(goalEvent),
  ]
}

function passedConditions({ finance }: Ecosystem, asOf: string): readonly PlannedEvent[] {
  return conditionsOf((finance?.subsidies ?? []).filter(({ settled }) => settled === undefined))
    .filter(({ date }) => isOver(date, asOf))
    .sort(byDayAndKind)
}

type GoalsPerIndicator = ReadonlyMap<string, readonly string[]>

function measurement(indicator: Indicator, date: string | undefined, served: GoalsPerIndicator) {
  const { id, name: what, measured_by: who, caveat } = indicator
  return event('measurement', { what, date, who, goals: served.get(id), caveat })
}

function goalsPerIndicator({ goals }: Ecosystem): GoalsPerIndicator {
  const pairs = goals.flatMap(({ id, indicators = [] }) =>
    [...new Set(indicators)].map((indicator) => ({ indicator, id })),
  )
  return new Map([...grouped(pairs, ({ indicator }) => indicator)].map(([key, all]) => [key, all.map(({ id }) => id)]))
}
