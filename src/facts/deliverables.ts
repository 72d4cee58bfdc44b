import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'
import type { LooseDate } from './dates.ts'
import { byDate, compare, expectedEnd, isRecurring, statusOf } from './progress.ts'

export interface Deliverable {
  readonly what: string
  readonly action: Action
  /** Its own date, else the date of its action; a recurring action gives none. */
  readonly due: LooseDate | undefined
  readonly delivered: boolean
}

/**
 * What the actions deliver, in order of date. Where a deliverable says nothing of its state, a finished action has
 * delivered it. What a stopped action still owed is left out.
 */
export function deliverables(ecosystem: Ecosystem): readonly Deliverable[] {
  return ecosystem.actions
    .flatMap(deliverablesOf)
    .sort((one, other) => byDate(one.due, other.due) || compare(one.what, other.what))
}

function deliverablesOf(action: Action): readonly Deliverable[] {
  const due = isRecurring(action) ? undefined : expectedEnd(action)
  return (action.deliverables ?? [])
    .map((item) => (typeof item === 'string' ? { what: item, due: undefined, status: undefined } : item))
    .map((item) => ({
      what: item.what,
      action,
      due: item.due ?? due,
      delivered: item.status === undefined ? statusOf(action) === 'done' : item.status === 'delivered',
    }))
    .filter((item) => item.delivered || statusOf(action) !== 'stopped')
}
