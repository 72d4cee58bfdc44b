import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'
import { daysBetween, firstDay, lastDay, monthOf, nextMonth, plausible } from './dates.ts'
import { openActions } from './ownership.ts'
import { compare, expectedEnd } from './progress.ts'

/** So many whole months after this one are looked at. */
export const monthsAhead = 12

/** The hours that a party works on open actions. */
export interface PartyHours {
  readonly party: string
  /** For each of the months ahead, in order. */
  readonly hours: readonly number[]
  readonly total: number
}

/** The hours of the open actions, over parties and months; all parts together are all hours. */
export interface WorkAhead {
  /** `2026-12`, in order. */
  readonly months: readonly string[]
  /** Who has most to do in one month comes first. */
  readonly parties: readonly PartyHours[]
  /** In the months ahead, of actions that nobody carries. */
  readonly nobody: number
  /** Before and after the months ahead. */
  readonly earlier: number
  readonly later: number
  /** Of those before: of actions that should be done before the months ahead, late ones among them. */
  readonly overdue: number
  /** Of actions of which the start or the end is missing, or the wrong way round. */
  readonly undated: number
}

/** Who carries the hours of an action, in equal parts. */
export type Carriers = (action: Action) => readonly string[]

/**
 * The hours of the open actions, spread evenly over the days from start to deadline; those of a recurring action are for
 * the whole series. They are the hours of all who work on an action, and stand with its owner, who answers for them: how
 * the parties share them is not in the data.
 */
export function workAhead(ecosystem: Ecosystem, asOf: string, carriersOf: Carriers = ownerOf): WorkAhead {
  const months = Array.from({ length: monthsAhead }, (_, at) => nextMonth(monthOf(asOf), at + 1))
  const limits = [...months, nextMonth(monthOf(asOf), monthsAhead + 1)].map((month) => dayNumber(firstDay(month)))
  const parties = new Map<string, number[]>()
  const rest = { nobody: 0, earlier: 0, later: 0, overdue: 0, undated: 0 }
  for (const action of openActions(ecosystem)) {
    const { hours = 0 } = action
    const span = spanOf(action)
    if (hours === 0) continue
    if (span === undefined) {
      rest.undated += hours
      continue
    }
    const { before, inMonths, after } = spread(hours, span, limits)
    rest.earlier += before
    if (before === hours) rest.overdue += hours
    rest.later += after
    const carriers = carriersOf(action)
    inMonths.forEach((amount, at) => {
      if (carriers.length === 0) rest.nobody += amount
      for (const party of carriers) add(parties, party, at, amount / carriers.length)
    })
  }
  return { months, parties: inOrder(parties), ...rest }
}

/** Days as numbers, the last one not included. */
type Span = readonly [from: number, to: number]

function spanOf(action: Action): Span | undefined {
  const [start, end] = [plausible(action.start), plausible(expectedEnd(action))]
  if (start === undefined || end === undefined || firstDay(start) > lastDay(end)) return undefined
  return [dayNumber(firstDay(start)), dayNumber(lastDay(end)) + 1]
}

function dayNumber(day: string): number {
  return daysBetween('1970-01-01', day)
}

/** An amount over the days of a span: before the first limit, between each two, and after the last. */
function spread(amount: number, [from, to]: Span, limits: readonly number[]) {
  const until = (day: number) => amount * (Math.min(to - from, Math.max(0, day - from)) / (to - from))
  const due = limits.map(until)
  return {
    before: due[0] ?? 0,
    inMonths: due.slice(1).map((all, at) => all - (due[at] ?? 0)),
    after: amount - (due.at(-1) ?? 0),
  }
}

function ownerOf({ owner }: Action): readonly string[] {
  return owner === undefined ? [] : [owner]
}

function add(parties: Map<string, number[]>, party: string, at: number, amount: number): void {
  const known = parties.get(party) ?? new Array<number>(monthsAhead).fill(0)
  parties.set(party, known)
  known[at] = (known[at] ?? 0) + amount
}

function inOrder(parties: ReadonlyMap<string, readonly number[]>): readonly PartyHours[] {
  return [...parties]
    .map(([party, hours]) => ({
      party,
      hours,
      total: hours.reduce((all, one) => all + one, 0),
      peak: Math.max(...hours),
    }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.peak - one.peak || compare(one.party, other.party))
    .map(({ party, hours, total }) => ({ party, hours, total }))
}
