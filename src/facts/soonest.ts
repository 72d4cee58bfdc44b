import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'
import { isOver } from './date-order.ts'
import { addDays, daysBetween, firstDay, type LooseDate, lastDay, plausible } from './dates.ts'
import { expectedEnd, statusOf } from './progress.ts'
import { type Schedule, schedule } from './schedule.ts'

/**
 * The schedule read as kindly as the dates allow: a month or a year means whichever of its days is soonest, an action
 * takes the fewest days that its dates leave it, and one whose start has passed is taken to be under way. What is late
 * here is late for certain.
 */
export function soonest(ecosystem: Ecosystem, asOf: string): Schedule {
  return schedule({ ...ecosystem, actions: ecosystem.actions.map((action) => kindly(action, asOf)) }, asOf)
}

function kindly(action: Action, asOf: string): Action {
  const [start, end] = [plausible(action.start), plausible(expectedEnd(action))]
  const { recovery, start: _, deadline: __, ...rest } = action
  const isUnderWay = statusOf(action) === 'active' || isOver(action.start, asOf)
  const days = start === undefined || isUnderWay ? undefined : fewestDays(start, end)
  return {
    ...rest,
    ...(isUnderWay && statusOf(action) === 'planned' ? { status: 'active' as const } : {}),
    ...(start === undefined ? {} : { start: firstDay(start) }),
    ...(end === undefined
      ? {}
      : { deadline: days === undefined ? firstDay(end) : addDays(firstDay(start ?? end), days - 1) }),
  }
}

/** From the last day that the start may mean to the first that the end may mean. */
function fewestDays(start: LooseDate, end: LooseDate | undefined): number {
  return end === undefined ? 1 : Math.max(1, daysBetween(lastDay(start), firstDay(end)) + 1)
}
