import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Goal } from '../model/definition.ts'
import { goalsOf } from './agenda.ts'
import { daysBetween, type LooseDate, lastDay, plausible } from './dates.ts'
import { compare, expectedEnd } from './progress.ts'
import { chainTo, type Schedule, type Task } from './schedule.ts'

/** What decides when the planned work for a goal is done, and the days that are left then. */
export interface GoalRoom {
  readonly goal: Goal
  readonly deadline: LooseDate
  /** The chain of actions to the one that is done last, first one first. */
  readonly chain: readonly Task[]
  readonly end: string
  /** Negative when it is done after the deadline. */
  readonly days: number
}

/**
 * The goals with a deadline and open actions that come once and have a date; those with least room come first. A goal with an
 * action in a circle of waiting, or behind one, has no room that anyone can tell.
 */
export function goalRooms(ecosystem: Ecosystem, { tasks, unscheduled }: Schedule): readonly GoalRoom[] {
  const last = new Map<string, Task>()
  for (const task of tasks.values()) {
    if (plausible(expectedEnd(task.action)) === undefined) continue
    for (const id of goalsOf(ecosystem, task.action)) {
      const known = last.get(id)
      if (known === undefined || task.earliestEnd > known.earliestEnd) last.set(id, task)
    }
  }
  const untold = new Set(unscheduled.flatMap((action) => goalsOf(ecosystem, action)))
  return [...last]
    .filter(([id]) => !untold.has(id))
    .flatMap(([id, task]) => roomOf(find(ecosystem, 'goals', id), task) ?? [])
    .sort((one, other) => one.days - other.days || compare(one.goal.id, other.goal.id))
}

function roomOf(goal: Goal | undefined, task: Task): GoalRoom | undefined {
  const deadline = plausible(goal?.deadline)
  if (goal === undefined || deadline === undefined) return undefined
  const end = task.earliestEnd
  return { goal, deadline, chain: chainTo(task), end, days: daysBetween(end, lastDay(deadline)) }
}
