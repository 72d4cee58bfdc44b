import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Action, Item } from '../model/definition.ts'
import { isAsked } from './calendar-events.ts'
import { isOver } from './date-order.ts'
import { firstDay, type LooseDate, lastDay } from './dates.ts'
import { latestMeasurement, measurementDue } from './measuring.ts'
import { byDate, isRecurring, statusOf } from './progress.ts'
import { after, isFrequent, isMonthly, type Rhythm } from './recurrence.ts'

export type UnplannedKind = 'body' | 'audience' | 'indicator' | 'goals' | 'ecosystem' | 'environment' | 'reporting'

/** Something with an agreed rhythm that has no date in the calendar. */
export interface Unplanned {
  readonly kind: UnplannedKind
  /** What it is called; undefined for what has no name of its own. */
  readonly what: string | undefined
  readonly who: string | undefined
  readonly every: Rhythm
  readonly last: LooseDate | undefined
  /** When the rhythm leads to from the last time; a month for what comes monthly or less often. */
  readonly expected: LooseDate | undefined
}

/** What comes back by agreement and has no date in the calendar; what is expected first comes first. */
export function unplanned(ecosystem: Ecosystem, asOf: string): readonly Unplanned[] {
  const all = [
    ...bodies(ecosystem, asOf),
    ...audiences(ecosystem, asOf),
    ...measuring(ecosystem, asOf),
    ...following(ecosystem),
  ]
  return all.sort((one, other) => byDate(one.expected, other.expected))
}

/** The bodies with a rhythm whose next meeting is not known. */
function bodies({ governance, meetings }: Ecosystem, asOf: string): readonly Unplanned[] {
  const held = grouped(meetings, ({ body }) => body)
  return (governance?.bodies ?? []).flatMap(({ id, name, chair, meets }) => {
    const dates = (held.get(id) ?? []).map(({ date }) => date)
    if (meets === undefined || dates.some((date) => lastDay(date) > asOf)) return []
    return [item('body', name, chair, meets, lastOf(dates, asOf))]
  })
}

/** The audiences that hear something by rhythm, from the last message to each. */
function audiences({ communication }: Ecosystem, asOf: string): readonly Unplanned[] {
  const sent = grouped(communication?.messages ?? [], ({ audience }) => audience)
  return (communication?.audiences ?? []).flatMap(({ id, group, owner, every }) => {
    const dates = (sent.get(id) ?? []).map(({ date }) => date)
    if (every === undefined || dates.some((date) => lastDay(date) > asOf)) return []
    return [item('audience', group || id, owner, every, lastOf(dates, asOf))]
  })
}

/** The indicators that were never measured and have no day for it either; what is measured often is told elsewhere. */
function measuring({ indicators }: Ecosystem, asOf: string): readonly Unplanned[] {
  return indicators.flatMap((indicator) => {
    const { name, measured_by: who, every } = indicator
    if (every === undefined || isFrequent(every) || latestMeasurement(indicator, asOf) !== undefined) return []
    return measurementDue(indicator, asOf) === undefined ? [item('indicator', name, who, every)] : []
  })
}

function following({ monitoring }: Ecosystem): readonly Unplanned[] {
  const { plan = [], reporting } = monitoring ?? {}
  return [
    // A word that the model refuses comes through empty.
    ...plan.flatMap(({ object, who, every }) =>
      every === undefined || !object ? [] : [item(object, undefined, who, every)],
    ),
    ...(reporting?.every === undefined ? [] : [item('reporting', undefined, reporting.who, reporting.every)]),
  ]
}

function item(
  kind: UnplannedKind,
  what: string | undefined,
  who: string | undefined,
  every: Rhythm,
  last?: LooseDate,
): Unplanned {
  const next = last === undefined ? undefined : after(last, every)
  return { kind, what, who, every, last, expected: isMonthly(every) ? next?.slice(0, 7) : next }
}

function lastOf(dates: readonly LooseDate[], asOf: string): LooseDate | undefined {
  return dates
    .filter((date) => date !== '' && firstDay(date) <= asOf)
    .sort(byDate)
    .at(-1)
}

/** Decisions asked for without the date on which they are needed. */
export function undatedDecisions(ecosystem: Ecosystem): readonly Item<'decisions'>[] {
  return ecosystem.decisions.filter((decision) => isAsked(decision) && decision.needed_by === undefined)
}

/** Decisions that were postponed past the date on which they were needed, and have no new one. */
export function postponedDecisions(ecosystem: Ecosystem, asOf: string): readonly Item<'decisions'>[] {
  return ecosystem.decisions.filter(({ status, needed_by: by }) => status === 'postponed' && isOver(by, asOf))
}

/** Recurring actions that were paused, and so are not planned. */
export function pausedRecurring(ecosystem: Ecosystem): readonly Action[] {
  return ecosystem.actions.filter((action) => isRecurring(action) && statusOf(action) === 'paused')
}
