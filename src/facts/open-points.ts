import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action, Goal, Indicator } from '../model/definition.ts'
import { goalsOf } from './agenda.ts'
import { isRecurring } from './progress.ts'
import { isFinished } from './work.ts'

const actionGaps = ['owner', 'deadline', 'every', 'hours', 'budget', 'deliverables', 'goals'] as const
const goalGaps = ['statement', 'actions', 'indicators', 'owner', 'deadline'] as const
const indicatorGaps = ['target', 'baseline', 'measured_by', 'measurements'] as const

export interface Gap<F extends string, T> {
  /** The field that is empty; `actions` of a goal stands for actions that name the goal. */
  readonly field: F
  readonly items: readonly T[]
  /** Whether none has it. */
  readonly isAll: boolean
}

/** What is not filled in yet: per field the open actions, the goals and the indicators that lack it. */
export interface OpenPoints {
  readonly actions: readonly Gap<(typeof actionGaps)[number], Action>[]
  readonly goals: readonly Gap<(typeof goalGaps)[number], Goal>[]
  readonly indicators: readonly Gap<(typeof indicatorGaps)[number], Indicator>[]
}

export function openPoints(ecosystem: Ecosystem): OpenPoints {
  const open = ecosystem.actions.filter((action) => !isFinished(action))
  const served = new Set(ecosystem.actions.flatMap((action) => goalsOf(ecosystem, action)))
  const parents = new Set(ecosystem.goals.map((goal) => goal.parent))
  return {
    actions: gaps(actionGaps, open, (action, field) =>
      field === 'goals' ? goalsOf(ecosystem, action).length === 0 : lacksInAction(action, field),
    ),
    goals: gaps(goalGaps, ecosystem.goals, (goal, field) =>
      field === 'actions' ? !served.has(goal.id) && !parents.has(goal.id) : isEmpty(goal[field]),
    ),
    indicators: gaps(indicatorGaps, ecosystem.indicators, (indicator, field) => isEmpty(indicator[field])),
  }
}

/** A recurring action needs a rhythm and no deadline; any other needs a deadline and no rhythm. */
function lacksInAction(action: Action, field: Exclude<(typeof actionGaps)[number], 'goals'>): boolean {
  if (field === 'deadline' && isRecurring(action)) return false
  if (field === 'every' && !isRecurring(action)) return false
  return isEmpty(action[field])
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && !value.trim())
  )
}

function gaps<F extends string, T>(
  fields: readonly F[],
  items: readonly T[],
  lacks: (item: T, field: F) => boolean,
): readonly Gap<F, T>[] {
  return fields
    .map((field) => ({ field, items: items.filter((item) => lacks(item, field)) }))
    .map((gap) => ({ ...gap, isAll: gap.items.length === items.length }))
    .filter((gap) => gap.items.length > 0)
}
