import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'
import { isOver } from './date-order.ts'
import type { LooseDate } from './dates.ts'
import { byDate, compare, expectedEnd, isLate, isRecurring, statusOf } from './progress.ts'

export interface Deliverable {
  readonly what: string
  readonly action: Action
  /** Its place among those of its action. */
  readonly at: number
  /** Its own date, else the date of its action; a recurring action gives none. */
  readonly due: LooseDate | undefined
  readonly delivered: boolean
  /** The day that was written down for it; undefined for what is open. */
  readonly deliveredOn: LooseDate | undefined
  /** When its finished action was done, so that it was there by then; undefined for what is open. */
  readonly deliveredBy: LooseDate | undefined
  /** What qualifies it for a reader. */
  readonly caveat: string | undefined
}

/**
 * What the actions deliver, in order of date. Where a deliverable says nothing of its state, it was delivered if it
 * has a day of delivery or its action is finished. What a stopped action still owed is left out.
 */
export function deliverables(ecosystem: Ecosystem): readonly Deliverable[] {
  return ecosystem.actions.flatMap(deliverablesOf).sort(byDue)
}

/** What was not delivered in time of actions that are not late themselves, also of what is done. */
export function lateDeliverables(ecosystem: Ecosystem, asOf: string): readonly Deliverable[] {
  return ecosystem.actions.flatMap((action) => lateDeliverablesOf(action, asOf)).sort(byDue)
}

/** The same of one action, in the order of the data. */
export function lateDeliverablesOf(action: Action, asOf: string): readonly Deliverable[] {
  if (action.deliverables === undefined || isLate(action, asOf)) return []
  return deliverablesOf(action).filter((item) => isOwed(item, asOf))
}

function byDue(one: Deliverable, other: Deliverable): number {
  return byDate(one.due, other.due) || compare(one.what, other.what)
}

/** Whether it should have been delivered before this day and was not. */
export function isOwed({ delivered, due }: Deliverable, asOf: string): boolean {
  return !delivered && isOver(due, asOf)
}

function deliverablesOf(action: Action): readonly Deliverable[] {
  const due = isRecurring(action) ? undefined : expectedEnd(action)
  return (action.deliverables ?? [])
    .map((item): Written => (typeof item === 'string' ? { what: item } : item))
    .map((item, at) => {
      const delivered = isDelivered(item, action)
      return {
        what: item.what,
        action,
        at,
        due: item.due ?? due,
        delivered,
        deliveredOn: delivered ? item.delivered_on : undefined,
        deliveredBy: delivered && statusOf(action) === 'done' ? action.done_on : undefined,
        caveat: item.caveat,
      }
    })
    .filter((item) => item.delivered || statusOf(action) !== 'stopped')
}

type Written = Exclude<NonNullable<Action['deliverables']>[number], string>

function isDelivered({ status, delivered_on: on }: Written, action: Action): boolean {
  return status === undefined ? on !== undefined || statusOf(action) === 'done' : status === 'delivered'
}
