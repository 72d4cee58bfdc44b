import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Partner } from '../model/definition.ts'
import { isAfter, isOver } from './date-order.ts'
import { addDays } from './dates.ts'

/** Whether a partner has left by this day: its status says so, or the last day that `left` may mean is here. */
export function hasLeft(partner: Partner, asOf: string): boolean {
  return partner.status === 'left' || (partner.left !== undefined && isOver(partner.left, addDays(asOf, 1)))
}

/** Whether a partner has not yet said yes. */
export function isUncommitted(partner: Partner): boolean {
  return partner.status === 'prospect' || partner.status === 'approached'
}

/**
 * Whether a partner takes part on this day: it said yes, is not idle and has not left. The one definition for all. One that
 * joins later is among them: plans, roles and budgets count on it. Who says how many there are today asks `joinsLater` too.
 */
export function takesPart(partner: Partner, asOf: string): boolean {
  return !isUncommitted(partner) && !isGone(partner, asOf)
}

/** Whether a partner no longer takes part: it has left, or is idle. */
export function isGone(partner: Partner, asOf: string): boolean {
  return partner.status === 'inactive' || hasLeft(partner, asOf)
}

/** Whether a partner that takes part only does so from a later day on, as its date says. */
export function joinsLater(partner: Partner, asOf: string): boolean {
  return takesPart(partner, asOf) && isAfter(partner.joined, asOf)
}

/** Whether one cannot count on a partner yet or any more: it does not take part, or is only interested. */
export function isUnsure(partner: Partner, asOf: string): boolean {
  return !takesPart(partner, asOf) || partner.commitment?.level === 'interested'
}

/** The partner that took over from this one, as long as it is another one that is still there. */
export function successorOf(ecosystem: Ecosystem, partner: Partner, asOf: string): Partner | undefined {
  const next = find(ecosystem, 'partners', partner.replaced_by)
  return next === undefined || next.id === partner.id || isGone(next, asOf) ? undefined : next
}
