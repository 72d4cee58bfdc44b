import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action, Goal } from '../model/definition.ts'
import { remembered } from './remembered.ts'

/** Whether nobody works on an action any more: it is done or was stopped. */
export function isFinished(action: Action): boolean {
  return action.status === 'done' || action.status === 'stopped'
}

/**
 * The ids and those of every goal above them. Each goal is climbed over once, so that a long chain or a circle of
 * parents does no harm.
 */
export function withGoalsAbove(goals: readonly Goal[], ids: Iterable<string>): ReadonlySet<string> {
  const parents = new Map(goals.map((goal) => [goal.id, goal.parent]))
  const reached = new Set<string>()
  for (const id of ids) {
    let at: string | undefined = id
    while (at !== undefined && !reached.has(at)) {
      reached.add(at)
      at = parents.get(at)
    }
  }
  return reached
}

/** The goals for which all the work is done: they or the goals under them have actions, and none is still to do. */
export const finishedGoals = remembered(goalsWithAllWorkDone)

function goalsWithAllWorkDone(ecosystem: Ecosystem): ReadonlySet<string> {
  const served = (actions: readonly Action[]) =>
    withGoalsAbove(
      ecosystem.goals,
      actions.flatMap((action) => action.goals ?? []),
    )
  const open = served(ecosystem.actions.filter((action) => !isFinished(action)))
  const reached = served(ecosystem.actions.filter((action) => action.status === 'done'))
  return new Set([...reached].filter((id) => !open.has(id)))
}
