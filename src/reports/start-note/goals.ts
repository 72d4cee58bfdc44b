import { find } from '../../graph/ecosystem.ts'
import type { Goal } from '../../model/definition.ts'
import { called, clause, quoted, remark, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { indicatorTable, indicatorText } from './indicators.ts'

/** Main goals in full, what lies below them in a line each, and all measures for the annex. */
export function goals(wording: Wording) {
  const { ecosystem, date, nameNow } = wording
  if (ecosystem.goals.length === 0) return null
  const main = mainGoals(wording)
  const sub = ecosystem.goals.filter((goal) => !main.includes(goal))
  return {
    main: goalTable(main, wording),
    remark: sharedRemark(main),
    sub: sub.map((goal) => ({
      title: called(goal),
      by: date(goal.deadline),
      owner: nameNow(['partners', 'bodies'], goal.owner),
      remark: remark(goal),
    })),
    measures: needsAnnex(wording) ? indicatorTable(wording) : null,
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

/** The table of main goals shows one measure each; the annex shows all when that leaves any out. */
function needsAnnex(wording: Wording): boolean {
  const { indicators } = wording.ecosystem
  const shown = new Set(mainGoals(wording).flatMap(({ indicators: ids = [] }) => ids.slice(0, 1)))
  return indicators.some(({ id }) => !shown.has(id))
}

/** A remark that every goal carries stands once below the table. */
function sharedRemark(goals: readonly Goal[]): string | null {
  const [first = null, ...others] = new Set(goals.map(remark))
  return goals.length > 1 && others.length === 0 ? first : null
}

function goalTable(goals: readonly Goal[], wording: Wording) {
  const { words, date, nameNow } = wording
  const shared = sharedRemark(goals) !== null
  return table(goals, [
    { title: words.columns.goal, cell: called },
    { title: words.columns.statement, cell: ({ statement }) => clause(statement) },
    { title: words.columns.deadline, cell: ({ deadline }) => date(deadline) },
    { title: words.columns.measure, cell: (goal) => firstMeasure(goal, wording) },
    { title: words.columns.leads, cell: ({ owner }) => nameNow(['partners', 'bodies'], owner) },
    { title: words.columns.remark, cell: (goal) => (shared ? null : remarkCell(goal)) },
  ])
}

function firstMeasure(goal: Goal, wording: Wording): string | null {
  const [id] = goal.indicators ?? []
  const indicator = find(wording.ecosystem, 'indicators', id)
  return indicator === undefined ? (id ?? null) : indicatorText(indicator, goal, wording)
}
