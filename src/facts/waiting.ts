import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'
import { byUrgency } from './agenda.ts'
import { findCycles } from './cycle-search.ts'
import { isAfter, isOver } from './date-order.ts'
import { expectedEnd, isLate, isRecurring, statusOf } from './progress.ts'
import { isFinished } from './work.ts'

/**
 * Why an action cannot go on as planned: what it waits for was stopped, waits for the action itself, comes only after
 * the action must start or be finished, is late without a new date to come, or is paused.
 */
export type Obstacle = 'stopped' | 'circle' | 'too-late' | 'late' | 'paused'

/** An open action that waits for another action that is not done. */
export interface Waiting {
  readonly action: Action
  readonly on: Action
  readonly obstacle: Obstacle | undefined
}

/** Every open dependency between actions, in the order of the agenda. */
export function waiting(ecosystem: Ecosystem, asOf: string): readonly Waiting[] {
  const inCircle = circles(ecosystem)
  return ecosystem.actions
    .filter((action) => !isFinished(action))
    .sort(byUrgency)
    .flatMap((action) =>
      prerequisites(ecosystem, action)
        .filter((on) => statusOf(on) !== 'done')
        .sort(byUrgency)
        .map((on) => ({ action, on, obstacle: obstacle(action, on, asOf, inCircle) })),
    )
}

function prerequisites(ecosystem: Ecosystem, action: Action): Action[] {
  return [...new Set(action.depends_on ?? [])].flatMap((id) => find(ecosystem, 'actions', id) ?? [])
}

/** From each action to the actions that it waits for in a circle. */
function circles(ecosystem: Ecosystem): ReadonlySet<string> {
  const links = new Map(ecosystem.actions.map((action) => [action.id, action.depends_on ?? []]))
  return new Set(findCycles(links).flatMap((cycle) => cycle.map((id, at) => `${id} ${cycle[(at + 1) % cycle.length]}`)))
}

function obstacle(action: Action, on: Action, asOf: string, inCircle: ReadonlySet<string>): Obstacle | undefined {
  if (statusOf(on) === 'stopped') return 'stopped'
  if (inCircle.has(`${action.id} ${on.id}`)) return 'circle'
  if (isTooLate(action, on)) return 'too-late'
  if (isLate(on, asOf) && isOver(expectedEnd(on), asOf)) return 'late'
  return statusOf(on) === 'paused' ? 'paused' : undefined
}

function isTooLate(action: Action, on: Action): boolean {
  const ready = expectedEnd(on)
  return !isRecurring(on) && (isAfter(ready, action.start) || isAfter(ready, expectedEnd(action)))
}
