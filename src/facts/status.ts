import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action, Goal, Indicator } from '../model/definition.ts'
import { type ConditionStand, subsidyConditions } from './conditions.ts'
import { byPostponed, decisionRegister, type OpenDecision } from './decisions.ts'
import { type Deliverable, lateDeliverables } from './deliverables.ts'
import { type DueOfOwner, dueSoon } from './due.ts'
import { goalTrends, indicatorState, type TrendState } from './indicator-trend.ts'
import { isStale } from './measuring.ts'
import { type MoneyGap, moneyGaps } from './money-gap.ts'
import { type OnTime, onTime } from './on-time.ts'
import { byDate, isLate } from './progress.ts'
import { type WeakestPoint, weakestPoint } from './weakest-point.ts'

/** How an ecosystem is doing, on one screen. */
export interface Status {
  readonly late: {
    /** The longest late first. */
    readonly actions: readonly Action[]
    /** Of actions that are not late themselves. */
    readonly deliverables: readonly Deliverable[]
    readonly goals: readonly Goal[]
    /** The conditions of subsidies whose date is over. */
    readonly conditions: readonly ConditionStand[]
    readonly onTime: OnTime | undefined
  }
  /** What was needed already first, then by the day on which it is needed; what was postponed comes last. */
  readonly decisions: readonly OpenDecision[]
  readonly goals: Standing<Goal>
  readonly indicators: Standing<Indicator>
  /** The indicators that should have been measured again. */
  readonly stale: readonly Indicator[]
  readonly money: readonly MoneyGap[]
  readonly weakest: WeakestPoint | undefined
  readonly due: readonly DueOfOwner[]
  /** The sections without which there is not much to say, and that are empty. */
  readonly missing: readonly Missing[]
}

/** How the goals or the indicators stand; `unknown` are those of which it cannot be told. */
export type Standing<T> = Readonly<Record<TrendState | 'unknown', readonly T[]>>

/** In the order in which one fills them in. */
const sections = ['phase', 'partners', 'goals', 'indicators', 'actions', 'finance'] as const
export type Missing = (typeof sections)[number]

export function statusOfEcosystem(ecosystem: Ecosystem, asOf: string): Status {
  const goals = goalTrends(ecosystem, asOf)
  return {
    late: {
      actions: ecosystem.actions.filter((action) => isLate(action, asOf)).sort(byDeadline),
      deliverables: lateDeliverables(ecosystem, asOf),
      goals: goals.filter(({ isOverdue }) => isOverdue).map(({ goal }) => goal),
      conditions: subsidyConditions(ecosystem, asOf).filter(({ state }) => state === 'overdue'),
      onTime: onTime(ecosystem.actions, asOf),
    },
    decisions: openDecisions(ecosystem, asOf),
    goals: standing(goals.map(({ goal, state }) => [goal, state])),
    indicators: standing(ecosystem.indicators.map((one) => [one, indicatorState(one, asOf)])),
    stale: ecosystem.indicators.filter((indicator) => isStale(indicator, asOf)),
    money: moneyGaps(ecosystem, asOf),
    weakest: weakestPoint(ecosystem, asOf),
    due: dueSoon(ecosystem, asOf),
    missing: sections.filter((section) => isEmpty(ecosystem, section)),
  }
}

function openDecisions(ecosystem: Ecosystem, asOf: string): readonly OpenDecision[] {
  const { tooLong, asked, postponed } = decisionRegister(ecosystem, asOf)
  return [...tooLong, ...asked, ...postponed].sort(
    ({ decision: one }, { decision: other }) => byPostponed(one, other) || byDate(one.needed_by, other.needed_by),
  )
}

function standing<T>(states: readonly (readonly [T, TrendState | undefined])[]): Standing<T> {
  const of = (wanted: TrendState | undefined) => states.filter(([, state]) => state === wanted).map(([item]) => item)
  return {
    off: of('off'),
    'at-risk': of('at-risk'),
    'on-track': of('on-track'),
    reached: of('reached'),
    unknown: of(undefined),
  }
}

function byDeadline(one: Action, other: Action): number {
  return byDate(one.deadline, other.deadline)
}

function isEmpty(ecosystem: Ecosystem, section: Missing): boolean {
  if (section === 'phase') return ecosystem.ecosystem?.phase === undefined
  if (section === 'finance') return (ecosystem.finance?.costs ?? []).length === 0
  return ecosystem[section].length === 0
}
