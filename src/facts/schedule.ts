import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action, Goal } from '../model/definition.ts'
import { daysBetween } from './dates.ts'
import { backwards, type Early, forwards, inOrder, type Late } from './passes.ts'
import { isRecurring } from './progress.ts'
import { isFinished } from './work.ts'

/** When one open action can be done at the earliest and must be done at the latest; all days included. */
export interface Task {
  readonly action: Action
  readonly earliestStart: string
  readonly earliestEnd: string
  /** Undefined where nothing waits for it and no goal of it has a deadline. */
  readonly latestEnd: string | undefined
  /** Days between the earliest and the latest end: negative when it cannot be in time. */
  readonly slack: number | undefined
  /** The actions that it waits for, and that are open. */
  readonly after: readonly Task[]
  /** Of those the one that keeps it from starting earlier. */
  readonly heldUpBy: Task | undefined
  /** The goal whose deadline is the first that it, or what waits for it, has to make. */
  readonly limit: Goal | undefined
}

export interface Schedule {
  /** By id, each after what it waits for. */
  readonly tasks: ReadonlyMap<string, Task>
  /** Open actions in a circle of waiting or behind one: nobody can say when they are ready. */
  readonly unscheduled: readonly Action[]
}

/** Days by which an action takes longer than planned, by its id. */
export type Delays = ReadonlyMap<string, number>

/**
 * The critical path method (Kelley and Walker, 1959) on the open actions that come once. Forwards: an action starts on
 * its own date, or once everything that it waits for is done, and never in the past; it takes the days from its start to its
 * deadline, one day when it has only one of the two. What is under way, or was before it was paused, keeps its start and is
 * done on its deadline at the earliest; what may start somewhere in a month or a year can be done on its deadline as long as
 * that period lasts. Backwards: it has to be done for its goals and before whatever waits for it must start. In the order of n + m.
 */
export function schedule(ecosystem: Ecosystem, asOf: string, delays: Delays = new Map()): Schedule {
  const open = plannedActions(ecosystem.actions)
  const { byId, waits, order, early } = earliest(open, asOf, delays)
  const late = backwards(order, byId, waits, early, ecosystem)
  const tasks = new Map<string, Task>()
  for (const id of order) tasks.set(id, task(byId.get(id) as Action, waits.get(id) ?? [], early, late, tasks))
  return { tasks, unscheduled: open.filter(({ id }) => !tasks.has(id)) }
}

/** The actions that a schedule is about: open, and to be done once. */
export function plannedActions(actions: readonly Action[]): readonly Action[] {
  return actions.filter((action) => action.id !== '' && !isFinished(action) && !isRecurring(action))
}

/** The first half of the schedule: each action as early as it can be, without those in a circle or behind one. */
export function earliest(open: readonly Action[], asOf: string, delays: Delays = new Map()) {
  const byId = new Map(open.map((action) => [action.id, action]))
  const waits = new Map(
    open.map((action) => [action.id, [...new Set(action.depends_on ?? [])].filter((id) => byId.has(id))]),
  )
  const order = inOrder(waits)
  return { byId, waits, order, early: forwards(order, byId, waits, asOf, delays) }
}

/** The chain of actions that keeps a task from being done earlier, first one first. */
export function chainTo(task: Task): readonly Task[] {
  const chain = [task]
  for (let before = task.heldUpBy; before !== undefined; before = before.heldUpBy) chain.push(before)
  return chain.reverse()
}

/** The critical path: the chain to the task that is done last; of two the one that is written first. */
export function criticalPath({ tasks }: Schedule): readonly Task[] {
  const last = [...tasks.values()].reduce<Task | undefined>(
    (found, one) => (found === undefined || one.earliestEnd > found.earliestEnd ? one : found),
    undefined,
  )
  return last === undefined ? [] : chainTo(last)
}

function task(
  action: Action,
  waits: readonly string[],
  early: ReadonlyMap<string, Early>,
  late: ReadonlyMap<string, Late>,
  tasks: ReadonlyMap<string, Task>,
): Task {
  const { start, end, heldUpBy } = early.get(action.id) as Early
  const last = late.get(action.id)
  return {
    action,
    earliestStart: start,
    earliestEnd: end,
    latestEnd: last?.end,
    slack: last === undefined ? undefined : daysBetween(end, last.end),
    after: waits.flatMap((id) => tasks.get(id) ?? []),
    heldUpBy: heldUpBy === undefined ? undefined : tasks.get(heldUpBy),
    limit: last?.limit,
  }
}
