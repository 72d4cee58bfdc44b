import { firstDay, lastDay } from '../../facts/dates.ts'
import { find } from '../../graph/ecosystem.ts'
import type { Goal, Indicator } from '../../model/definition.ts'
import { called, clause, clauses, quoted } from './sentences.ts'
import { table } from './table.ts'
import type { Wording } from './wording.ts'

/** The first goals: main goals and, apart, what lies below them. */
export function goals(wording: Wording) {
  const all = wording.ecosystem.goals
  if (all.length === 0) return null
  const main = mainGoals(wording)
  const sub = all.filter((goal) => !main.includes(goal))
  return {
    count: wording.count(all.length, 'goal'),
    main: goalTable(main, wording),
    sub: goalTable(sub, wording),
    ...gaps(wording),
  }
}

/** Goals that stand on their own; all of them when every goal calls itself a sub-goal. */
export function mainGoals({ ecosystem }: Wording): readonly Goal[] {
  const main = ecosystem.goals.filter(({ level, parent }) =>
    level === undefined ? parent === undefined : level === 'main',
  )
  return main.length === 0 ? ecosystem.goals : main
}

/** What goals do not say yet, by title. */
export function gaps({ ecosystem, lacking }: Wording) {
  const without = (lacks: (goal: Goal) => boolean) =>
    lacking(ecosystem.goals, 'goal', lacks, (goal) => quoted(called(goal)))
  return {
    noDeadline: without(({ deadline }) => deadline === undefined),
    noIndicator: without(({ indicators = [] }) => indicators.length === 0),
    noOwner: without(({ owner }) => owner === undefined),
  }
}

/** How a goal is measured, and what its deadline already says left out: `Groen dak: van 12 naar 40 km, nu 18 km`. */
export function indicatorText(indicator: Indicator, goal: Goal, wording: Wording): string {
  const details = [aimOf(indicator, goal, wording), latestOf(indicator, wording)]
    .filter((part) => part !== null)
    .join(', ')
  const name = called(indicator)
  return details === '' ? name : name === called(goal) ? details : `${name}: ${details}`
}

function aimOf(indicator: Indicator, { deadline }: Goal, { words, date, number }: Wording): string | null {
  const unit = clause(indicator.unit)
  const [from, to, by] = [number(indicator.baseline), number(indicator.target), date(indicator.by)]
  if (to === null) return from === null ? null : words.fromBaseline(from, unit)
  const aim = from === null ? words.toTarget(to, unit) : words.fromTo(from, to, unit)
  return by === null || by === date(deadline) ? aim : `${aim}, ${words.by(by)}`
}

/** The last measurement on or before the day of the document. */
function latestOf({ measurements = [], unit }: Indicator, { words, asOf, date, number }: Wording): string | null {
  const latest = measurements
    .filter((measurement) => firstDay(measurement.date) <= asOf)
    .sort((a, b) => lastDay(a.date).localeCompare(lastDay(b.date)))
    .at(-1)
  if (latest === undefined) return null
  const value = [number(latest.value), clause(unit)].filter((part) => part !== null).join(' ')
  return words.latest(value, date(latest.date) ?? '')
}

function goalTable(goals: readonly Goal[], wording: Wording) {
  const { ecosystem, words, date, name } = wording
  return table(goals, [
    { title: words.columns.goal, cell: called },
    { title: words.columns.statement, cell: ({ statement }) => clause(statement) },
    { title: words.columns.deadline, cell: ({ deadline }) => date(deadline) },
    {
      title: words.columns.measure,
      cell: (goal) =>
        clauses(
          (goal.indicators ?? []).map((id) => {
            const indicator = find(ecosystem, 'indicators', id)
            return indicator === undefined ? id : indicatorText(indicator, goal, wording)
          }),
        ),
    },
    { title: words.columns.leads, cell: ({ owner }) => name(['partners', 'bodies'], owner) },
  ])
}
