import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Item } from '../model/definition.ts'
import { isAsked, isDecisionLate } from './calendar-events.ts'
import { isOver } from './date-order.ts'
import { addDays, daysBetween, type LooseDate, lastDay } from './dates.ts'
import { byDate, compare } from './progress.ts'

export type Decision = Item<'decisions'>

/** A decision asked for more days ago than this is open too long. */
export const longOpenDays = 90

/** Why a decision is open too long: the date on which it was needed has passed, or it was asked for too long ago. */
export type TooLong = 'needed' | 'raised'

/** A decision still to be taken. */
export interface OpenDecision {
  readonly decision: Decision
  /** Since the day on which it was asked for; undefined where no day in the past is known. */
  readonly daysOpen: number | undefined
  /** Since the last day on which it was needed; undefined while that has not passed, and of what was postponed. */
  readonly daysLate: number | undefined
  readonly tooLong: readonly TooLong[]
}

/** Every decision stands in one of the first five lists. */
export interface DecisionRegister {
  readonly tooLong: readonly OpenDecision[]
  readonly asked: readonly OpenDecision[]
  readonly postponed: readonly OpenDecision[]
  /** The last one first; what has no date comes last. */
  readonly taken: readonly Decision[]
  readonly rejected: readonly Decision[]
  /** Days between asking and deciding, for as many decisions as have both days; undefined without any. */
  readonly leadTime: { readonly median: number; readonly decisions: number } | undefined
}

export function decisionRegister(ecosystem: Ecosystem, asOf: string): DecisionRegister {
  const open = ecosystem.decisions
    .filter(isAsked)
    .map((decision) => openDecision(decision, asOf))
    .sort(byNeed)
  const inTime = open.filter(({ tooLong }) => tooLong.length === 0)
  const decided = ecosystem.decisions.filter((decision) => !isAsked(decision)).sort(byNewest)
  return {
    tooLong: open.filter(({ tooLong }) => tooLong.length > 0),
    asked: inTime.filter(({ decision }) => decision.status !== 'postponed'),
    postponed: inTime.filter(({ decision }) => decision.status === 'postponed'),
    taken: decided.filter(({ status }) => status !== 'rejected'),
    rejected: decided.filter(({ status }) => status === 'rejected'),
    leadTime: leadTime(decided),
  }
}

/** What the register cannot say of a decision, by field. */
export interface DecisionGaps {
  /** Open, and nobody is named who decides. */
  readonly body: readonly Decision[]
  /** Open, and not said by when it is needed. */
  readonly needed: readonly Decision[]
  /** Open, and not said since when. */
  readonly raised: readonly Decision[]
  /** Decided, and not said when. */
  readonly decided: readonly Decision[]
  /** Decided, and not said why. */
  readonly reason: readonly Decision[]
  /** Touches the course, was not rejected, and not said how it fits the vision. */
  readonly vision: readonly Decision[]
}

export function decisionGaps({ decisions }: Ecosystem): DecisionGaps {
  const open = decisions.filter(isAsked)
  const decided = decisions.filter((decision) => !isAsked(decision))
  return {
    body: open.filter(({ body }) => body === undefined),
    needed: open.filter(({ needed_by: by }) => by === undefined),
    raised: open.filter(({ raised_on: on }) => on === undefined),
    decided: decided.filter(({ decided_on: on }) => on === undefined),
    reason: decided.filter(({ reason }) => !reason?.trim()),
    vision: decisions.filter(
      ({ strategic, status, tests_vision: test }) => strategic === true && status !== 'rejected' && !test?.trim(),
    ),
  }
}

function openDecision(decision: Decision, asOf: string): OpenDecision {
  const { needed_by: needed, raised_on: raised } = decision
  const isLate = isDecisionLate(decision, asOf)
  const isOld = isOver(raised, addDays(asOf, -longOpenDays))
  return {
    decision,
    daysOpen: isDay(raised) && raised <= asOf ? daysBetween(raised, asOf) : undefined,
    daysLate: isLate ? daysBetween(lastDay(needed ?? asOf), asOf) : undefined,
    tooLong: [...(isLate ? (['needed'] as const) : []), ...(isOld ? (['raised'] as const) : [])],
  }
}

/** The first needed first, then the longest asked for. */
function byNeed({ decision: one }: OpenDecision, { decision: other }: OpenDecision): number {
  return (
    byDate(one.needed_by, other.needed_by) ||
    byDate(one.raised_on, other.raised_on) ||
    compare(one.topic, other.topic) ||
    compare(one.id, other.id)
  )
}

/** What was postponed comes after what was not. */
export function byPostponed(one: Decision, other: Decision): number {
  return Number(one.status === 'postponed') - Number(other.status === 'postponed')
}

function byNewest(one: Decision, other: Decision): number {
  const [first, second] = [one.decided_on, other.decided_on]
  const order = first === undefined || second === undefined ? byDate(first, second) : byDate(second, first)
  return order || compare(one.topic, other.topic) || compare(one.id, other.id)
}

/** The middle one; of an even number the mean of the two in the middle, in whole days. */
function leadTime(decided: readonly Decision[]): DecisionRegister['leadTime'] {
  const days = decided
    .flatMap(({ raised_on: from, decided_on: to }) => (isDay(from) && isDay(to) ? [daysBetween(from, to)] : []))
    .filter((one) => one >= 0)
    .sort((one, other) => one - other)
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]]
  if (low === undefined || high === undefined) return undefined
  return { median: Math.round((low + high) / 2), decisions: days.length }
}

function isDay(date: LooseDate | undefined): date is string {
  return String(date ?? '').length === 10
}
