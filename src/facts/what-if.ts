import { type Ecosystem, find } from '../graph/ecosystem.ts'
import { groupedAs } from '../grouping.ts'
import type { Action, Goal } from '../model/definition.ts'
import { goalsOf } from './agenda.ts'
import { daysBetween, lastDay, plausible, yearOf } from './dates.ts'
import { moneyPerYear, shortageOf, sum } from './money.ts'
import { after } from './recurrence.ts'
import { type Delays, schedule, type Task } from './schedule.ts'

/** An action that is done later because of a delay, its own or of what it waits for. */
export interface Slip {
  readonly action: Action
  /** The earliest end without and with the delay. */
  readonly from: string
  readonly to: string
  readonly days: number
  readonly isDelayed: boolean
  /** Its goals that are made without the delay, and no longer with it because of this action. */
  readonly missed: readonly Goal[]
  /** Its goals that it is too late for, and that this or other work does not make without the delay either. */
  readonly missedBefore: readonly Goal[]
}

/** An action that takes longer: by days, weeks or calendar months. */
export interface Delay {
  readonly action: Action
  readonly amount: number
  readonly unit: 'd' | 'w' | 'm'
}

/** Delays in days; a month is counted from the day on which the action can be done now. Without what has no schedule. */
export function inDays(ecosystem: Ecosystem, asOf: string, delays: readonly Delay[]): Delays {
  const { tasks } = schedule(ecosystem, asOf)
  return new Map(
    delays.flatMap(({ action, amount, unit }) => {
      const end = tasks.get(action.id)?.earliestEnd
      if (end === undefined) return []
      const days = unit === 'm' ? daysBetween(end, after(end, 'month', amount)) : amount * (unit === 'w' ? 7 : 1)
      return [[action.id, days] as const]
    }),
  )
}

/** What slips when actions take longer, each in days; the longest slip first. */
export function slips(ecosystem: Ecosystem, asOf: string, delays: Delays): readonly Slip[] {
  const before = schedule(ecosystem, asOf).tasks
  const missedThen = missedGoals(ecosystem, [...before.values()])
  return [...schedule(ecosystem, asOf, delays).tasks.values()]
    .flatMap(({ action, earliestEnd: to }) => {
      const from = before.get(action.id)?.earliestEnd ?? to
      if (to <= from) return []
      const late = goalsOf(ecosystem, action)
        .flatMap((id) => find(ecosystem, 'goals', id) ?? [])
        .filter((goal) => isMissed(goal, to))
      const missed = late.filter((goal) => !missedThen.has(goal))
      const missedBefore = late.filter((goal) => missedThen.has(goal))
      return [{ action, from, to, days: daysBetween(from, to), isDelayed: delays.has(action.id), missed, missedBefore }]
    })
    .sort((one, other) => other.days - one.days)
}

/** The goals of which some planned work is only done after the deadline. */
function missedGoals(ecosystem: Ecosystem, tasks: readonly Task[]): ReadonlySet<Goal> {
  return new Set(
    tasks.flatMap(({ action, earliestEnd }) =>
      goalsOf(ecosystem, action)
        .flatMap((id) => find(ecosystem, 'goals', id) ?? [])
        .filter((goal) => isMissed(goal, earliestEnd)),
    ),
  )
}

function isMissed({ deadline }: Goal, end: string): boolean {
  const due = plausible(deadline)
  return due !== undefined && end > lastDay(due)
}

/** Money of one year with a part of the funding gone. */
export interface CutYear {
  readonly year: number
  readonly cost: number
  readonly before: number
  readonly after: number
  /** How much the funding falls short of the costs, without and with the cut; 0 when it does not. */
  readonly gapBefore: number
  readonly gap: number
}

/**
 * The years from this one on when so many percent of what a party or subsidy pays, or of one line, does not come. Amounts
 * in the ecosystem's currency; a year that it does not touch is left out.
 */
export function cut(ecosystem: Ecosystem, asOf: string, cuts: ReadonlyMap<string, number>): readonly CutYear[] {
  const lost = (ecosystem.finance?.funding ?? []).map(({ id, from = '', year, amount }) => {
    const share = Math.max(cuts.get(id) ?? 0, cuts.get(from) ?? 0)
    return { year, amount: Math.round(amount * share) / 100 }
  })
  const lostIn = groupedAs(
    lost,
    ({ year }) => year,
    ({ amount }) => amount,
  )
  return moneyPerYear(ecosystem)
    .filter(({ year }) => year >= yearOf(asOf))
    .flatMap(({ year, cost, funding: before }) => {
      const gone = sum(lostIn.get(year) ?? [])
      const after = sum([before, -gone])
      const [gapBefore, gap] = [shortageOf({ cost, funding: before }), shortageOf({ cost, funding: after })]
      return gone === 0 ? [] : [{ year, cost, before, after, gapBefore, gap }]
    })
}
