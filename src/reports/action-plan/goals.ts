import { latestMeasurement, shareOfTime, shareOfWay } from '../../facts/measuring.ts'
import { statusOf } from '../../facts/progress.ts'
import { find } from '../../graph/ecosystem.ts'
import type { Indicator } from '../../model/definition.ts'
import { clause } from '../sentences.ts'
import { table } from '../table.ts'
import { indicatorName, valueText } from './indicator-words.ts'
import { notesOn } from './notes.ts'
import { type Plan, titleOf } from './plan.ts'

/** What we want to reach, and where every indicator stands. */
export function goals(plan: Plan) {
  const { ecosystem } = plan
  return {
    any: ecosystem.goals.length > 0,
    shared: plan.goals.some(({ shared }) => shared.length > 0),
    unnumbered: plan.unnumbered > 0,
    table: goalTable(plan),
    notes: notesOn(
      ecosystem.goals.map((goal) => ({ name: titleOf(goal), caveat: goal.caveat })),
      plan,
    ),
    indicators: indicatorTable(plan),
    indicatorNotes: indicatorNotes(ecosystem.indicators, plan),
  }
}

export function indicatorNotes(indicators: readonly Indicator[], plan: Plan) {
  return notesOn(
    indicators.flatMap((indicator) => [
      { name: indicatorName(indicator, plan), caveat: indicator.caveat },
      { name: indicatorName(indicator, plan), caveat: latestMeasurement(indicator, plan.asOf)?.caveat },
    ]),
    plan,
  )
}

function goalTable(plan: Plan) {
  const { words, ecosystem, goalReference } = plan
  const all = plan.goals.flatMap(({ goal, actions, shared }) =>
    goal === undefined ? [] : [{ goal, actions: [...actions, ...shared] }],
  )
  const hasActions = ecosystem.actions.length > 0
  return table(all, [
    { title: words.columns.goal, cell: ({ goal }) => plan.goalTitle(goal) },
    { title: words.columns.parent, cell: ({ goal }) => goalReference(find(ecosystem, 'goals', goal.parent)) },
    { title: words.columns.statement, cell: ({ goal }) => clause(goal.statement) },
    { title: words.columns.leader, cell: ({ goal }) => plan.partyNow(goal.owner) },
    { title: words.columns.goalBy, cell: ({ goal }) => plan.date(goal.deadline) },
    {
      title: words.columns.actionCount,
      cell: ({ actions }) => {
        if (actions.length === 0) return hasActions ? words.none : null
        return words.agenda.count(actions.length, actions.filter((action) => statusOf(action) === 'done').length)
      },
    },
  ])
}

function indicatorTable(plan: Plan) {
  const { words, date } = plan
  return table(plan.ecosystem.indicators, [
    { title: words.columns.indicator, cell: (indicator) => indicatorName(indicator, plan) },
    { title: words.columns.goal, cell: (indicator) => goalsOfIndicator(indicator, plan) },
    { title: words.columns.baseline, cell: (indicator) => valueText(indicator, indicator.baseline, plan) },
    {
      title: words.columns.latest,
      cell: (indicator) => {
        const latest = latestMeasurement(indicator, plan.asOf)
        return valueOn(valueText(indicator, latest?.value, plan), date(latest?.date), plan)
      },
    },
    {
      title: words.columns.target,
      cell: (indicator) => valueOn(valueText(indicator, indicator.target, plan), date(indicator.by), plan),
    },
    {
      title: words.columns.done,
      cell: (indicator) => {
        const [way, time] = [shareOfWay(indicator, plan.asOf), shareOfTime(indicator, plan.asOf)]
        if (way === undefined) return null
        return time === undefined ? plan.shareText(way) : words.goals.way(plan.shareText(way), plan.shareText(time))
      },
    },
  ])
}

export function goalsOfIndicator(indicator: Indicator, plan: Plan): string | null {
  const served = plan.goals.flatMap(({ goal }) => (goal?.indicators?.includes(indicator.id) ? [goal] : []))
  return plan.list(served.map((goal) => plan.goalReference(goal)))
}

export function valueOn(value: string | null, date: string | null, { words }: Plan): string | null {
  return value === null || date === null ? value : words.detail(value, date)
}
