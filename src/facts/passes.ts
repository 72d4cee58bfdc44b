import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Action, Goal } from '../model/definition.ts'
import { goalsOf } from './agenda.ts'
import { addDays, daysBetween, firstDay, type LooseDate, lastDay, plausible } from './dates.ts'
import { expectedEnd, statusOf } from './progress.ts'

/** The ids so that each comes after what it waits for; those in a circle, and behind one, are left out. */
export function inOrder(waits: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const followers = followersOf(waits)
  const open = new Map([...waits].map(([id, before]) => [id, before.length]))
  const ready = [...waits.keys()].filter((id) => open.get(id) === 0)
  for (let at = 0; at < ready.length; at++) {
    for (const id of followers.get(ready[at] as string) ?? []) {
      const left = (open.get(id) ?? 0) - 1
      open.set(id, left)
      if (left === 0) ready.push(id)
    }
  }
  return ready
}

function followersOf(waits: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>()
  for (const [id, before] of waits)
    for (const one of before) {
      const known = followers.get(one)
      if (known === undefined) followers.set(one, [id])
      else known.push(id)
    }
  return followers
}

/** When an action can be done, and by what it is held up. */
export interface Early {
  readonly start: string
  readonly end: string
  readonly heldUpBy: string | undefined
}

/** Each action as early as it can be. */
export function forwards(
  order: readonly string[],
  byId: ReadonlyMap<string, Action>,
  waits: ReadonlyMap<string, readonly string[]>,
  asOf: string,
  delays: ReadonlyMap<string, number>,
): ReadonlyMap<string, Early> {
  const early = new Map<string, Early>()
  for (const id of order) {
    const last = (waits.get(id) ?? []).reduce<string | undefined>(
      (found, one) => (found === undefined || endOf(early, one) > endOf(early, found) ? one : found),
      undefined,
    )
    const free = last === undefined ? '' : shifted(endOf(early, last), 1)
    const own = spanOf(byId.get(id) as Action, free, asOf, delays.get(id) ?? 0)
    early.set(id, { ...own, heldUpBy: last !== undefined && own.isHeld ? last : undefined })
  }
  return early
}

function endOf(early: ReadonlyMap<string, Early>, id: string): string {
  return early.get(id)?.end ?? ''
}

/** When an action runs if what it waits for leaves it free from a day on (an empty text: it waits for nothing). */
function spanOf(action: Action, free: string, asOf: string, delay: number) {
  const [begin, due] = [plausible(action.start), plausible(expectedEnd(action))]
  const planned = begin === undefined ? undefined : firstDay(begin)
  const end = due === undefined ? undefined : lastDay(due)
  if (isUnderWay(action, planned, asOf)) {
    const ready = shifted(later(end ?? asOf, asOf), delay)
    return { start: planned ?? asOf, end: later(ready, free), isHeld: free > ready }
  }
  const wanted = later(planned ?? end ?? asOf, asOf)
  const start = later(wanted, free)
  return { start, end: shifted(start, Math.max(0, daysFrom(start, begin, end) - 1 + delay)), isHeld: free > wanted }
}

/**
 * Days that an action takes when it starts on a day. One that may start somewhere in a month or a year keeps its planned end as
 * long as that period is not over, and takes a day where that end has passed: a day later may not cost half a year. Otherwise it
 * takes all the days from its start to its end.
 */
function daysFrom(start: string, begin: LooseDate | undefined, end: string | undefined): number {
  if (begin === undefined) return 1
  const from = later(firstDay(begin), start)
  return days(from <= lastDay(begin) ? from : firstDay(begin), end)
}

/** Whether an action has begun: one that was paused after its start keeps what was planned, as part of it was done. */
function isUnderWay(action: Action, planned: string | undefined, asOf: string): boolean {
  const status = statusOf(action)
  return status === 'active' || (status === 'paused' && planned !== undefined && planned <= asOf)
}

/** Days that an action takes, first and last included; one where a date is missing or they are the wrong way round. */
function days(start: string | undefined, end: string | undefined): number {
  return start === undefined || end === undefined || end < start ? 1 : daysBetween(start, end) + 1
}

/** The day so many days later, within the calendar: a chain of thousands of actions may go on past it. */
function shifted(day: string, days: number): string {
  const found = addDays(day, days)
  if (/^\d{4}-/.test(found)) return found
  return days > 0 ? '9999-12-31' : '0000-01-01'
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

/** When an action must be done, and for which goal. */
export interface Late {
  readonly end: string
  readonly limit: Goal | undefined
}

/** Each action as late as it may be; none for what nobody waits for and has no deadline to make. */
export function backwards(
  order: readonly string[],
  byId: ReadonlyMap<string, Action>,
  waits: ReadonlyMap<string, readonly string[]>,
  early: ReadonlyMap<string, Early>,
  ecosystem: Ecosystem,
): ReadonlyMap<string, Late> {
  const late = new Map<string, Late>()
  for (const id of order.toReversed()) {
    const own = earliest([ofGoals(byId.get(id) as Action, ecosystem), late.get(id)])
    if (own === undefined) continue
    late.set(id, own)
    const { start, end } = early.get(id) as Early
    const before = { end: shifted(own.end, -(daysBetween(start, end) + 1)), limit: own.limit }
    for (const one of waits.get(id) ?? []) late.set(one, earliest([late.get(one), before]) as Late)
  }
  return late
}

/** The first deadline of the goals that an action serves. */
function ofGoals(action: Action, ecosystem: Ecosystem): Late | undefined {
  return earliest(
    goalsOf(ecosystem, action).map((id) => {
      const goal = find(ecosystem, 'goals', id)
      const deadline = plausible(goal?.deadline)
      return deadline === undefined ? undefined : { end: lastDay(deadline), limit: goal }
    }),
  )
}

function earliest(ends: readonly (Late | undefined)[]): Late | undefined {
  return ends.reduce(
    (found, one) => (found === undefined || (one !== undefined && one.end < found.end) ? one : found),
    undefined,
  )
}
