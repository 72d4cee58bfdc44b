import { type Ecosystem, find } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Action, Goal } from '../model/definition.ts'
import { byDate, compare, expectedEnd } from './progress.ts'

/** The actions of one goal in the order in which they ask for attention. */
export interface AgendaGoal {
  /** Undefined for the actions that serve no goal. */
  readonly goal: Goal | undefined
  /** The actions whose first goal this is: every action of the ecosystem stands in one such list. */
  readonly actions: readonly Action[]
  /** The actions that serve this goal too, and stand under another. */
  readonly shared: readonly Action[]
}

/** All goals with their actions, and last the actions without a goal, if there are any. */
export function agenda(ecosystem: Ecosystem): readonly AgendaGoal[] {
  const ordered = [...ecosystem.actions].sort(byUrgency)
  const served = ordered.map((action) => ({ action, goals: goalsOf(ecosystem, action) }))
  const first = grouped(served, ({ goals }) => goals[0])
  const others = grouped(
    served.flatMap(({ action, goals }) => goals.slice(1).map((goal) => ({ action, goal }))),
    ({ goal }) => goal,
  )
  const goals = goalsInOrder(ecosystem.goals).map((goal) => ({
    goal,
    actions: (first.get(goal.id) ?? []).map(({ action }) => action),
    shared: (others.get(goal.id) ?? []).map(({ action }) => action),
  }))
  const loose = (first.get(undefined) ?? []).map(({ action }) => action)
  return loose.length === 0 ? goals : [...goals, { goal: undefined, actions: loose, shared: [] }]
}

/** The goals that an action serves and that exist, each once, in the order written. */
export function goalsOf(ecosystem: Ecosystem, action: Action): readonly string[] {
  return [...new Set(action.goals ?? [])].filter((id) => find(ecosystem, 'goals', id) !== undefined)
}

/** High priority first, then the earliest date; what has neither comes last. */
export function byUrgency(one: Action, other: Action): number {
  return (
    rank(one.priority) - rank(other.priority) ||
    byDate(expectedEnd(one), expectedEnd(other)) ||
    byDate(one.start, other.start) ||
    compare(one.id, other.id)
  )
}

/** The goals as written, each followed by the goals under it. Without recursion: a chain may be long or a circle. */
export function goalsInOrder(goals: readonly Goal[]): readonly Goal[] {
  const ids = new Set(goals.map((goal) => goal.id))
  const children = grouped(goals, (goal) => goal.parent)
  const ordered = new Set<Goal>()
  const roots = goals.filter((goal) => goal.parent === undefined || !ids.has(goal.parent))
  for (const root of [...roots, ...goals]) {
    const waiting = [root]
    for (let goal = waiting.pop(); goal !== undefined; goal = waiting.pop()) {
      if (ordered.has(goal)) continue
      ordered.add(goal)
      for (const child of (children.get(goal.id) ?? []).toReversed()) waiting.push(child)
    }
  }
  return [...ordered]
}

function rank(priority: Action['priority']): number {
  return priority === undefined ? 3 : ['high', 'medium', 'low'].indexOf(priority)
}
