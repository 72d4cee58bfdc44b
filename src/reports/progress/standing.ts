import { type GoalTrend, goalTrends, indicatorState, type TrendState, trendRule } from '../../facts/indicator-trend.ts'
import { latestMeasurement } from '../../facts/measuring.ts'
import { lateMeasurements } from '../action-plan/attention-indicators.ts'
import { indicatorNotes } from '../action-plan/goals.ts'
import { indicatorName } from '../action-plan/indicator-words.ts'
import { notesOn } from '../action-plan/notes.ts'
import { titleOf } from '../action-plan/plan.ts'
import { clauses } from '../sentences.ts'
import { causes } from './causes.ts'
import { charts } from './charts.ts'
import { indicatorColumns, reasonOf, stateText } from './indicators.ts'
import { type Progress, shown } from './progress.ts'

/** In the order in which they ask for attention; `undefined` cannot be told. */
const order: readonly (TrendState | undefined)[] = ['off', 'at-risk', undefined, 'on-track', 'reached']

/** How the goals and their indicators stand, the worst first; a goal that is on track is only named. */
export function standing(progress: Progress) {
  const { ecosystem, asOf } = progress
  const goals = goalTrends(ecosystem, asOf)
  const indicators = worstFirst(ecosystem.indicators, (indicator) => indicatorState(indicator, asOf))
  const isBare = indicators.length === 0 && goals.every(({ state }) => state === undefined)
  return {
    any: goals.length > 0,
    isBare,
    hasIndicators: indicators.length > 0,
    isMeasured: ecosystem.indicators.some((indicator) => latestMeasurement(indicator, asOf) !== undefined),
    rule: trendRule,
    summary: isBare
      ? progress.some(
          goals.map(({ goal }) => progress.quote(goal)),
          mostNames,
        )
      : summaryOf(goals, progress),
    goals: goalTable(goals, progress),
    fine: (['on-track', 'reached'] as const).flatMap((state) => namesOf(state, goals, progress)),
    goalNotes: notesOn(
      goals.map(({ goal }) => ({ name: titleOf(goal), caveat: goal.caveat })),
      progress,
    ),
    indicators: shown(indicators, indicatorColumns(progress), progress),
    notes: indicatorNotes(indicators, progress),
    stale: lateMeasurements(progress)[0] ?? null,
    causes: causes(progress),
    charts: charts(indicators, goals, progress),
  }
}

/** So many goals in one sentence. */
const mostNames = 12

function goalTable(goals: readonly GoalTrend[], progress: Progress) {
  const { words, says, goalTitle, partyNow, date } = progress
  const behind = goals.filter(({ state }) => state !== 'on-track' && state !== 'reached')
  return shown(
    worstFirst(behind, ({ state }) => state),
    [
      { title: words.columns.goal, cell: ({ goal }) => goalTitle(goal) },
      { title: says.columns.state, cell: ({ state }) => stateText(state, progress) },
      { title: says.columns.because, cell: (trend) => because(trend, progress) },
      { title: words.columns.leader, cell: ({ goal }) => partyNow(goal.owner) },
      { title: words.columns.goalBy, cell: ({ goal }) => date(goal.deadline) },
    ],
    progress,
  )
}

/** `Op koers: Doel 1: Droge straten; Doel 2: …`; none when no goal stands so. */
function namesOf(wanted: 'on-track' | 'reached', goals: readonly GoalTrend[], { says, words, goalTitle }: Progress) {
  const titles = goals.filter(({ state }) => state === wanted).map(({ goal }) => goalTitle(goal))
  const more = titles.length > mostNames + 1 ? [words.more(titles.length - mostNames)] : []
  const names = more.length === 0 ? titles : [...titles.slice(0, mostNames), ...more]
  return titles.length === 0 ? [] : [says.fine[wanted](names.join('; '))]
}

function worstFirst<T>(items: readonly T[], stateOf: (item: T) => TrendState | undefined): readonly T[] {
  const known = items.map((item) => ({ item, rank: order.indexOf(stateOf(item)) }))
  return known.sort((one, other) => one.rank - other.rank).map(({ item }) => item)
}

/** `De stand van de vijf doelen: één uit koers en vier op koers.`; one goal needs no number. */
function summaryOf(goals: readonly GoalTrend[], { says, words, list }: Progress): string | null {
  const parts = order.map((state) => {
    const count = goals.filter((one) => one.state === state).length
    const number = goals.length === 1 ? '' : words.numeral(count)
    return count === 0 ? null : says.count[state ?? 'none'](number).trim()
  })
  return goals.length === 0 ? null : says.standing(goals.length, list(parts) ?? '')
}

/** Why a goal does not simply stand on track: its deadline, and every indicator that is not. */
function because({ goal, isOverdue, indicators }: GoalTrend, progress: Progress): string | null {
  const { says } = progress
  const behind = indicators.filter(({ state }) => state !== 'on-track' && state !== 'reached')
  return clauses([
    isOverdue ? says.because.deadline : null,
    (goal.indicators ?? []).length === 0 ? says.because.noIndicator : null,
    ...behind.map(({ indicator }) =>
      says.because.of(indicatorName(indicator, progress), reasonOf(indicator, progress)),
    ),
  ])
}
