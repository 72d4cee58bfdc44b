import { daysBetween, firstDay, lastDay, plausible } from '../facts/dates.ts'
import { expectedEnd } from '../facts/progress.ts'
import { schedule, type Task } from '../facts/schedule.ts'
import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Action, Goal } from '../model/definition.ts'
import type { Change } from './change.ts'
import type { States } from './states.ts'

/** What a new date of an action touches besides that action. */
export interface Consequences {
  /** Open actions that it holds up, directly or not, and that can only be done later than before. */
  readonly moved: readonly { readonly action: Action; readonly days: number }[]
  /** Goals of it and of those that it no longer makes in time. */
  readonly missed: readonly Goal[]
}

const none: Consequences = { moved: [], missed: [] }

export function consequences({ index, id, was = id, field, kind }: Change, states: States): Consequences {
  const isDate = ['start', 'deadline', 'depends_on', 'recovery'].includes(field[0] ?? '')
  if (index !== 'actions' || kind !== 'changed' || !isDate) return none
  const known = found.get(states) ?? new Map<string, Consequences>()
  found.set(states, known)
  const its = known.get(id) ?? consequencesOf(id, was, states)
  known.set(id, its)
  return its
}

/** Asked for more than once: to weigh a change and to tell it. */
const found = new WeakMap<States, Map<string, Consequences>>()

function consequencesOf(id: string, was: string, states: States): Consequences {
  const [before, after] = [tasksOf(states.before, states.asOf), tasksOf(states.after, states.asOf)]
  const own = after.get(id)
  const earlier = before.get(was)
  if (own === undefined || earlier === undefined || isNotLater(earlier, own) || !isOwnDoing(earlier, own)) return none
  const later = heldUpBy(id, after).filter((task) => !isNotLater(before.get(task.action.id), task))
  return {
    moved: later.map(({ action, earliestEnd }) => ({
      action,
      days: daysBetween(before.get(action.id)?.earliestEnd ?? earliestEnd, earliestEnd),
    })),
    missed: missedBy([own, ...later], before, states.after),
  }
}

function isNotLater(before: Task | undefined, after: Task): boolean {
  return before === undefined || after.earliestEnd <= before.earliestEnd
}

/** Whether an action is later for what changed in itself: it ends or begins later, takes longer, or waits for something else. */
function isOwnDoing({ action: was }: Task, { action: is }: Task): boolean {
  const [had, has] = [was, is].map((action) => {
    const [start, end] = [plausible(action.start), plausible(expectedEnd(action))]
    const [from, to] = [start === undefined ? '' : firstDay(start), end === undefined ? '' : lastDay(end)]
    return { from, to, days: from === '' || to === '' ? 1 : daysBetween(from, to) }
  }) as [Dates, Dates]
  const [waited, waits] = [was, is].map(({ depends_on = [] }) => [...depends_on].sort().join())
  return has.to > had.to || has.from > had.from || has.days > had.days || waited !== waits
}

interface Dates {
  readonly from: string
  readonly to: string
  readonly days: number
}

/** The tasks that an action keeps from starting earlier, directly or through others, in the order of the schedule. */
function heldUpBy(id: string, tasks: ReadonlyMap<string, Task>): readonly Task[] {
  const behind = new Set([id])
  const found: Task[] = []
  for (const task of tasks.values()) {
    if (!behind.has(task.heldUpBy?.action.id ?? '')) continue
    behind.add(task.action.id)
    found.push(task)
  }
  return found
}

function missedBy(later: readonly Task[], before: ReadonlyMap<string, Task>, after: Ecosystem): readonly Goal[] {
  const goals = later.flatMap(({ action, earliestEnd }) =>
    (action.goals ?? []).flatMap((id) => {
      const goal = find(after, 'goals', id)
      const due = plausible(goal?.deadline)
      if (goal === undefined || due === undefined) return []
      const was = before.get(action.id)?.earliestEnd ?? earliestEnd
      return earliestEnd > lastDay(due) && was <= lastDay(due) ? [goal] : []
    }),
  )
  return [...new Set(goals)]
}

/** A schedule is asked for with every date that moved, and is the same each time. */
function tasksOf(ecosystem: Ecosystem, asOf: string): ReadonlyMap<string, Task> {
  const known = schedules.get(ecosystem)
  if (known?.asOf === asOf) return known.tasks
  const { tasks } = schedule(ecosystem, asOf)
  schedules.set(ecosystem, { asOf, tasks })
  return tasks
}

const schedules = new WeakMap<Ecosystem, { readonly asOf: string; readonly tasks: ReadonlyMap<string, Task> }>()
