import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'
import { isOver } from './date-order.ts'
import { addDays, daysBetween, firstDay, type LooseDate, lastDay, plausible } from './dates.ts'
import type { Early } from './passes.ts'
import { expectedEnd, statusOf } from './progress.ts'
import { earliest, plannedActions } from './schedule.ts'

/**
 * How early the actions that wait or are waited for can be, by id, read as kindly as the dates allow: a month or a year
 * means whichever of its days is soonest, an action takes the fewest days that its dates leave it, and one whose start has
 * passed is taken to be under way. What is late here is late for certain.
 */
export function soonest({ actions }: Ecosystem, asOf: string): ReadonlyMap<string, Early> {
  const waitedFor = new Set(actions.flatMap(({ depends_on: before = [] }) => before))
  const linked = plannedActions(actions).filter((action) => waitedFor.has(action.id) || action.depends_on?.length)
  return earliest(
    linked.map((action) => kindly(action, asOf)),
    asOf,
  ).early
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
