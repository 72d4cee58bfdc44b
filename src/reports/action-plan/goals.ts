import { latestMeasurement, shareOfTime, shareOfWay } from '../../facts/measuring.ts'
import { statusOf } from '../../facts/progress.ts'
import { find } from '../../graph/ecosystem.ts'
import type { Goal, Indicator } from '../../model/definition.ts'
import { clause } from '../start-note/sentences.ts'
import { table } from '../start-note/table.ts'
import type { Plan } from './plan.ts'

/** What we want to reach, and where every indicator stands. */
export function goals(plan: Plan) {
  return {
    any: plan.ecosystem.goals.length > 0,
    shared: plan.goals.some(({ shared }) => shared.length > 0),
    table: goalTable(plan),
    indicators: indicatorTable(plan),
  }
}

function goalTable(plan: Plan) {
  const { words, ecosystem } = plan
  const all = plan.goals.flatMap(({ goal, actions, shared }) =>
    goal === undefined ? [] : [{ goal, actions: [...actions, ...shared] }],
  )
  return table(all, [
    { title: words.columns.goal, cell: ({ goal }) => plan.goalTitle(goal) },
    { title: words.columns.parent, cell: ({ goal }) => goalReference(find(ecosystem, 'goals', goal.parent), plan) },
    { title: words.columns.statement, cell: ({ goal }) => clause(goal.statement) },
    { title: words.columns.leader, cell: ({ goal }) => plan.party(goal.owner) },
    { title: words.columns.goalBy, cell: ({ goal }) => plan.date(goal.deadline) },
    {
      title: words.columns.actionCount,
      cell: ({ actions }) =>
        actions.length === 0
          ? words.none
          : words.agenda.count(actions.length, actions.filter((action) => statusOf(action) === 'done').length),
    },
  ])
}

/** A goal by its number in this document: `doel 2`. */
export function goalReference(goal: Goal | undefined, plan: Plan): string | null {
  const place = goal === undefined ? -1 : plan.goals.findIndex((other) => other.goal === goal)
  return place === -1 ? null : plan.words.goalNumber(place + 1)
}

function indicatorTable(plan: Plan) {
  const { words, date } = plan
  return table(plan.ecosystem.indicators, [
    { title: words.columns.indicator, cell: (indicator) => indicatorName(indicator, plan) },
    { title: words.columns.goal, cell: (indicator) => goalsOfIndicator(indicator, plan) },
    {
      title: words.columns.baseline,
      cell: ({ baseline, baseline_date: on }) => valueOn(plan.number(baseline), date(on), plan),
    },
    {
      title: words.columns.latest,
      cell: (indicator) => {
        const latest = latestMeasurement(indicator, plan.asOf)
        return valueOn(plan.number(latest?.value), date(latest?.date), plan)
      },
    },
    { title: words.columns.target, cell: ({ target, by }) => valueOn(plan.number(target), date(by), plan) },
    {
      title: words.columns.done,
      cell: (indicator) => {
        const [way, time] = [shareOfWay(indicator, plan.asOf), shareOfTime(indicator, plan.asOf)]
        if (way === undefined) return null
        return time === undefined ? plan.percentage(way) : words.goals.way(plan.percentage(way), plan.percentage(time))
      },
    },
  ])
}

/** An indicator with its unit where the name does not say it: `Daken (aantal)`. */
export function indicatorName(indicator: Indicator, { words }: Plan): string {
  const name = clause(indicator.name) ?? indicator.id
  const unit = clause(indicator.unit)
  return unit === null || name.toLowerCase().includes(unit.toLowerCase()) ? name : words.detail(name, unit)
}

function goalsOfIndicator(indicator: Indicator, plan: Plan): string | null {
  const served = plan.goals.flatMap(({ goal }) => (goal?.indicators?.includes(indicator.id) ? [goal] : []))
  return plan.list(served.map((goal) => goalReference(goal, plan)))
}

function valueOn(value: string | null, date: string | null, { words }: Plan): string | null {
  return value === null || date === null ? value : words.progress.atLatest(value, date)
}
