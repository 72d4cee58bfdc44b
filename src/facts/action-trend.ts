import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import { roundedShare } from '../i18n/format.ts'
import type { Action } from '../model/definition.ts'
import { byUrgency } from './agenda.ts'
import { isOver } from './date-order.ts'
import { daysBetween, firstDay, lastDay } from './dates.ts'
import { trendRule } from './indicator-trend.ts'
import { expectedEnd, isBehindStart, isLate, statusOf } from './progress.ts'
import { type Waiting, waiting } from './waiting.ts'

/** An open action that does not go as planned, with every reason. */
export interface TroubledAction {
  readonly action: Action
  readonly isLate: boolean
  /** Late, and no date to come was agreed on: someone has to decide. */
  readonly lacksNewDate: boolean
  readonly isBehindStart: boolean
  readonly isPaused: boolean
  /** What it waits for and cannot wait for as planned. */
  readonly obstacles: readonly Waiting[]
  /** Its progress and its share of the time as percentages, where the first lies too far behind. */
  readonly slow: { readonly progress: number; readonly time: number } | undefined
}

/** The actions that need attention, the most urgent first. */
export function troubledActions(ecosystem: Ecosystem, asOf: string): readonly TroubledAction[] {
  const obstacles = grouped(
    waiting(ecosystem, asOf).filter(({ obstacle }) => obstacle !== undefined),
    ({ action }) => action,
  )
  return [...ecosystem.actions]
    .sort(byUrgency)
    .map((action) => ({
      action,
      isLate: isLate(action, asOf),
      lacksNewDate: lacksNewDate(action, asOf),
      isBehindStart: isBehindStart(action, asOf),
      isPaused: statusOf(action) === 'paused',
      obstacles: obstacles.get(action) ?? [],
      slow: slowness(action, asOf),
    }))
    .filter((one) => one.isLate || one.isBehindStart || one.isPaused || one.obstacles.length > 0 || one.slow)
}

/** Whether an action is late without a date to come. */
export function lacksNewDate(action: Action, asOf: string): boolean {
  const { new_date: date, possible } = action.recovery ?? {}
  return isLate(action, asOf) && (date === undefined || possible === false || isOver(date, asOf))
}

/** The same number of percentage points as for an indicator; what is late is told as late. */
function slowness(action: Action, asOf: string): TroubledAction['slow'] {
  const { progress, start } = action
  const end = expectedEnd(action)
  if (statusOf(action) !== 'active' || progress === undefined || start === undefined || end === undefined)
    return undefined
  const [from, to] = [firstDay(start), lastDay(end)]
  if (from >= to || isOver(end, asOf) || from > asOf) return undefined
  const time = roundedShare((daysBetween(from, asOf) / daysBetween(from, to)) * 100, 0)
  return time - Math.round(progress) > trendRule.far ? { progress, time } : undefined
}
