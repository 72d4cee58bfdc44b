import { type Ecosystem, find } from '../graph/ecosystem.ts'
import { roundedShare } from '../i18n/format.ts'
import type { Goal, Indicator } from '../model/definition.ts'
import { goalsInOrder } from './agenda.ts'
import { isOver } from './date-order.ts'
import {
  direction,
  hasDirection,
  isStale,
  isTargetMissed,
  isTargetReached,
  latestMeasurement,
  measurementsUntil,
  pastLimit,
  shareOfTime,
  shareOfWay,
} from './measuring.ts'
import { finishedGoals } from './work.ts'

/**
 * How the state of an indicator follows from its last measurement. The numbers are percentage points that the share of
 * the way (baseline to target) may lie behind the share of the time (day of the baseline to day of the target), in whole
 * per cents as documents print them: up to `close` is on track, up to `far` is at risk, more is off. Two things weigh more
 * than the pace: under the agreed limit, and past the day of the target without reaching it, is off. What should have been
 * measured again is at risk at best, because nobody knows where it stands. Without a pace, being within the limit is on track.
 */
export const trendRule = { close: 5, far: 20 } as const

/** From good to bad. */
const trendStates = ['reached', 'on-track', 'at-risk', 'off'] as const

export type TrendState = (typeof trendStates)[number]

/** Undefined where the data do not say. */
export function indicatorState(indicator: Indicator, asOf: string): TrendState | undefined {
  if (latestMeasurement(indicator, asOf) === undefined) return undefined
  if (pastLimit(indicator, asOf) === 'under' || isTargetMissed(indicator, asOf)) return 'off'
  const state = isTargetReached(indicator, asOf) ? 'reached' : stateByPace(indicator, asOf)
  const isGood = state === 'reached' || state === 'on-track'
  return isGood && isStale(indicator, asOf) ? 'at-risk' : state
}

/** How many whole percentage points the way lies behind the time; below 0 when it lies ahead. */
export function lagOf(indicator: Indicator, asOf: string): number | undefined {
  const [way, time] = [shareOfWay(indicator, asOf), shareOfTime(indicator, asOf)]
  return way === undefined || time === undefined ? undefined : roundedShare(time, 0) - roundedShare(way, 0)
}

function stateByPace(indicator: Indicator, asOf: string): TrendState | undefined {
  const lag = lagOf(indicator, asOf)
  if (lag === undefined) return indicator.thresholds?.under === undefined ? undefined : 'on-track'
  if (lag <= trendRule.close) return 'on-track'
  return lag <= trendRule.far ? 'at-risk' : 'off'
}

export type Movement = 'better' | 'worse' | 'same' | 'up' | 'down'

/** What the last measurement did against the one before; `up` or `down` where nothing says which is better. */
export function movement(indicator: Indicator, asOf: string): Movement | undefined {
  const [before, last] = measurementsUntil(indicator, asOf).slice(-2)
  if (before === undefined || last === undefined) return undefined
  const step = last.value - before.value
  if (step === 0) return 'same'
  if (!hasDirection(indicator)) return step > 0 ? 'up' : 'down'
  return step * direction(indicator) > 0 ? 'better' : 'worse'
}

export interface GoalTrend {
  readonly goal: Goal
  /**
   * The worst of its indicators that can be told; off when the goal is past its deadline. Undefined: cannot be told, also where
   * all would be reached but for what was never measured.
   */
  readonly state: TrendState | undefined
  /** The deadline of the goal has passed, and it was not shown to be reached. */
  readonly isOverdue: boolean
  readonly indicators: readonly { readonly indicator: Indicator; readonly state: TrendState | undefined }[]
}

/**
 * Every goal with how it stands, in the order of the agenda. A goal is shown to be reached by the indicators of which can be told
 * whether they reached their target, also when they should have been measured again since, and none was never measured; without
 * any, by all its work.
 */
export function goalTrends(ecosystem: Ecosystem, asOf: string): readonly GoalTrend[] {
  const finished = finishedGoals(ecosystem)
  return goalsInOrder(ecosystem.goals).map((goal) => {
    const indicators = [...new Set(goal.indicators ?? [])]
      .flatMap((id) => find(ecosystem, 'indicators', id) ?? [])
      .map((indicator) => ({ indicator, state: indicatorState(indicator, asOf) }))
    const worst = worstOf(indicators.map(({ state }) => state))
    const told = indicators.flatMap(({ indicator }) => isTargetReached(indicator, asOf) ?? [])
    const isPartial = told.length > 0 && indicators.some(({ indicator }) => isUnmeasured(indicator, asOf))
    const isDone = told.length === 0 ? finished.has(goal.id) : told.every(Boolean) && !isPartial
    const isOverdue = isOver(goal.deadline, asOf) && !isDone
    return {
      goal,
      indicators,
      isOverdue,
      state: isOverdue ? 'off' : worst === 'reached' && isPartial ? undefined : worst,
    }
  })
}

/** Whether it has a target, and nothing says yet how far it is. */
function isUnmeasured(indicator: Indicator, asOf: string): boolean {
  return indicator.target !== undefined && hasDirection(indicator) && latestMeasurement(indicator, asOf) === undefined
}

/** The goals past their deadline that were not shown to be reached. */
export function overdueGoals(ecosystem: Ecosystem, asOf: string): ReadonlySet<Goal> {
  return new Set(goalTrends(ecosystem, asOf).flatMap(({ goal, isOverdue }) => (isOverdue ? [goal] : [])))
}

function worstOf(states: readonly (TrendState | undefined)[]): TrendState | undefined {
  return trendStates.findLast((state) => states.includes(state))
}
