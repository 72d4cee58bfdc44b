import { byUrgency } from '../../facts/agenda.ts'
import type { Month, PlannedKind } from '../../facts/placing.ts'
import type { PlannedEvent } from '../../facts/planner.ts'
import { expectedEnd } from '../../facts/progress.ts'
import type { Rhythm } from '../../facts/recurrence.ts'
import { find } from '../../graph/ecosystem.ts'
import { indicatorName } from '../action-plan/indicator-words.ts'
import { titleOf } from '../action-plan/plan.ts'
import { capital } from '../sentences.ts'
import { table } from '../table.ts'
import { type Days, eventName, namesByWho } from './days.ts'

/** The rest of this month and the next three, day by day, and once what comes back all the time. */
export function nearMonths(days: Days) {
  const { planner, date } = days
  const months = planner.near.filter(({ events }) => events.length > 0).map((month) => monthView(month, days))
  return { until: date(planner.nearTo), months, steady: steadyTable(days), any: months.length > 0 }
}

/** What falls on a day stands in the table; a month is all that is known of the rest. */
function monthView({ month, events }: Month<PlannedKind>, days: Days) {
  const { text, date, partyNow } = days
  const isVague = ({ kind, date: day }: PlannedEvent) =>
    kind === 'measurement' || (kind === 'occurrence' && String(day).length < 10)
  const vague = (kind: PlannedKind) =>
    namesByWho(
      events.filter((event) => event.kind === kind && isVague(event)),
      days,
    )
  const [repeats, measures] = [vague('occurrence'), vague('measurement')]
  return {
    title: capital(date(month) ?? ''),
    table: table(
      events.filter((event) => !isVague(event)),
      [
        { title: text.columns.when, cell: (event) => date(event.date) },
        { title: text.columns.kind, cell: ({ kind }) => text.kinds[kind] },
        { title: text.columns.what, cell: (event) => eventName(event, days) },
        { title: text.columns.who, cell: ({ who }) => partyNow(who) },
        { title: text.columns.goal, cell: (event) => goalText(event, days) },
      ],
    ),
    vague: [repeats && text.months.repeats(repeats), measures && text.months.measures(measures)].filter(
      (line) => line !== null,
    ),
  }
}

function goalText({ goals }: PlannedEvent, { ecosystem, list, goalReference }: Days): string | null {
  return list(goals.map((id) => goalReference(find(ecosystem, 'goals', id))))
}

const rhythms: readonly (Rhythm | undefined)[] = ['day', 'week', 'two-weeks', 'month']

/** What comes back every month or more often, most often first. */
function steadyTable(days: Days) {
  const { planner, text, words, every, partyNow, date } = days
  const lines = [
    ...[...planner.steady.actions].sort(byUrgency).map((action) => ({
      what: titleOf(action),
      who: action.owner,
      every: action.every,
      until: expectedEnd(action),
    })),
    ...planner.steady.indicators.map((indicator) => ({
      what: words.detail(indicatorName(indicator, days), text.kinds.measurement),
      who: indicator.measured_by,
      every: indicator.every,
      until: indicator.by,
    })),
  ].sort((one, other) => rhythms.indexOf(one.every) - rhythms.indexOf(other.every))
  return table(lines, [
    { title: text.columns.what, cell: ({ what }) => what },
    { title: text.columns.who, cell: ({ who }) => partyNow(who) },
    { title: text.columns.every, cell: (line) => (line.every === undefined ? null : every[line.every]) },
    { title: text.columns.until, cell: ({ until }) => date(until) },
  ])
}
