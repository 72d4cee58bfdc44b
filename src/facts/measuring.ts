import type { Indicator } from '../model/definition.ts'
import { isOver } from './date-order.ts'
import { daysBetween, firstDay, lastDay, monthOf } from './dates.ts'
import { byDate } from './progress.ts'
import { after, type Rhythm } from './recurrence.ts'

export type Measurement = NonNullable<Indicator['measurements']>[number]

/** The last measurement on or before a day; of two on the same date the one written last. */
export function latestMeasurement(indicator: Indicator, asOf: string): Measurement | undefined {
  return measurementsUntil(indicator, asOf).at(-1)
}

/** The measurements on or before a day in order of date, one for each date: the one written last. */
export function measurementsUntil({ measurements = [] }: Indicator, asOf: string): readonly Measurement[] {
  const taken = measurements.filter(({ date }) => date !== '' && firstDay(date) <= asOf)
  const perDate = new Map(taken.map((one) => [String(one.date), one]))
  return [...perDate.values()].sort((one, other) => byDate(one.date, other.date))
}

/** How much of the way from baseline to target is done, as a percentage; below 0 when it went the wrong way. */
export function shareOfWay(indicator: Indicator, asOf: string): number | undefined {
  const { baseline, target } = indicator
  const latest = latestMeasurement(indicator, asOf)
  if (latest === undefined || baseline === undefined || target === undefined || baseline === target) return undefined
  return ((latest.value - baseline) / (target - baseline)) * 100
}

/** How much of the time from baseline to target had passed at the last measurement, as a percentage up to 100. */
export function shareOfTime(indicator: Indicator, asOf: string): number | undefined {
  const { baseline_date: since, by } = indicator
  const latest = latestMeasurement(indicator, asOf)
  if (latest === undefined || since === undefined || by === undefined) return undefined
  const [start, end] = [lastDay(since), lastDay(by)]
  if (start >= end) return undefined
  return Math.min(100, Math.max(0, (daysBetween(start, lastDay(latest.date)) / daysBetween(start, end)) * 100))
}

/** Whether the target had to be reached before this day and is not. */
export function isTargetMissed(indicator: Indicator, asOf: string): boolean {
  const latest = latestMeasurement(indicator, asOf)
  if (!isOver(indicator.by, asOf) || latest === undefined || indicator.target === undefined) return false
  return direction(indicator) * (latest.value - indicator.target) < 0
}

/** Whether the last measurement lies at the target or beyond; false where nothing says on which side that is. */
export function isTargetReached(indicator: Indicator, asOf: string): boolean {
  const latest = latestMeasurement(indicator, asOf)
  if (latest === undefined || indicator.target === undefined || !hasDirection(indicator)) return false
  return direction(indicator) * (latest.value - indicator.target) >= 0
}

/** Whether the last measurement lies past a limit that was agreed on: too little, or more than expected. */
export function pastLimit(indicator: Indicator, asOf: string): 'under' | 'over' | undefined {
  const { under, over } = indicator.thresholds ?? {}
  const latest = latestMeasurement(indicator, asOf)
  if (latest === undefined) return undefined
  if (under !== undefined && direction(indicator) * (latest.value - under) < 0) return 'under'
  return over !== undefined && direction(indicator) * (latest.value - over) > 0 ? 'over' : undefined
}

/** When the next measurement is due by the agreed rhythm, counted from the last one. */
export function nextMeasurement(indicator: Indicator, asOf: string): string | undefined {
  const latest = latestMeasurement(indicator, asOf)
  if (latest === undefined || indicator.every === undefined) return undefined
  const next = after(latest.date, indicator.every)
  return String(latest.date) === lastDay(monthOf(latest.date)) && isMonthly(indicator.every)
    ? lastDay(monthOf(next))
    : next
}

/**
 * When the next measurement is due, no more precise than the rhythm: a month for what is measured monthly or less often,
 * because nobody planned the day.
 */
export function measurementDue(indicator: Indicator, asOf: string): string | undefined {
  const next = nextMeasurement(indicator, asOf)
  return next !== undefined && indicator.every !== undefined && isMonthly(indicator.every) ? next.slice(0, 7) : next
}

/** Whether it should have been measured again by now; what reached its target in time need not be. */
export function isStale(indicator: Indicator, asOf: string): boolean {
  const isSettled = isOver(indicator.by, asOf) && isTargetReached(indicator, asOf)
  return !isSettled && isOver(measurementDue(indicator, asOf), asOf)
}

/** Whether a rhythm goes by months, so that what falls on the last day of one falls on the last day of another. */
function isMonthly(every: Rhythm): boolean {
  return !['day', 'week', 'two-weeks'].includes(every)
}

/** 1 where more is better, -1 where less is: the target lies below the baseline, or the limits say so. */
export function direction({ baseline, target, thresholds }: Indicator): 1 | -1 {
  if (baseline !== undefined && target !== undefined && baseline !== target) return target < baseline ? -1 : 1
  const { under, over } = thresholds ?? {}
  return under !== undefined && over !== undefined && over < under ? -1 : 1
}

/** Whether anything says that more is better, or less. */
export function hasDirection({ baseline, target, thresholds }: Indicator): boolean {
  const { under, over } = thresholds ?? {}
  const hasWay = baseline !== undefined && target !== undefined && baseline !== target
  return hasWay || (under !== undefined && over !== undefined && under !== over)
}
