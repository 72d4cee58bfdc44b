import { beside } from '../beside.ts'
import type { Indicator } from '../model/definition.ts'
import { isAfter, isOver } from './date-order.ts'
import { addDays, daysBetween, firstDay, type LooseDate, lastDay, monthOf } from './dates.ts'
import { byDate } from './progress.ts'
import { after, dueAfter, isMonthly, type Rhythm, timesBefore } from './recurrence.ts'

export type Measurement = NonNullable<Indicator['measurements']>[number]

/** The last measurement on or before a day; of two on the same date the one written last. */
export function latestMeasurement(indicator: Indicator, asOf: string): Measurement | undefined {
  return measurementsUntil(indicator, asOf).at(-1)
}

/** Many rules and questions look at the same indicators on the same day. */
const known = beside<Indicator, { readonly asOf: string; readonly until: readonly Measurement[] }>()

/** The measurements on or before a day in order of date, one for each date: the one written last. */
export function measurementsUntil(indicator: Indicator, asOf: string): readonly Measurement[] {
  const before = known.get(indicator)
  if (before?.asOf === asOf) return before.until
  const until = inOrder(indicator, asOf)
  known.set(indicator, { asOf, until })
  return until
}

function inOrder({ measurements = [] }: Indicator, asOf: string): readonly Measurement[] {
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

/** Whether the last measurement lies at the target or beyond; undefined without one of them, or where nothing says on which side that is. */
export function isTargetReached(indicator: Indicator, asOf: string): boolean | undefined {
  const latest = latestMeasurement(indicator, asOf)
  if (latest === undefined || indicator.target === undefined || !hasDirection(indicator)) return undefined
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

/**
 * When the next measurement is due: by the rhythm and no more precise than that, or at the target itself where the rhythm leads to no
 * day before it; what was never measured counts from the day of its baseline. Once the day of the target has passed, what was
 * measured about that day or reached it need not be measured again. Without a rhythm only a target whose day has passed is due.
 */
export function measurementDue(indicator: Indicator, asOf: string): string | undefined {
  const { every, by } = indicator
  if (isSettled(indicator, asOf)) return undefined
  if (every === undefined) return isOver(by, asOf) ? String(by) : undefined
  const since = measuredSince(indicator, asOf)
  const due = since === undefined ? undefined : dueAfter(since, every)
  const month = due?.length === 4 ? monthOf(lastDay(due)) : due
  if (month !== undefined && !isAfter(month, by)) return due
  return by === undefined || isMeasuredAtTarget(indicator, asOf) ? undefined : String(by)
}

/**
 * When measurements are due from this day to another, by the agreed rhythm and counted from the last one or the baseline, until the
 * target must be reached, and at the target itself where the rhythm leads to no day about it. By the rhythm these are months, as
 * nobody planned the days; none for a rhythm of days or weeks.
 */
export function measurementsDue(indicator: Indicator, asOf: string, to: string): readonly string[] {
  const { every, by } = indicator
  if (every === undefined || !isMonthly(every) || isSettled(indicator, asOf)) return []
  const end = by === undefined || lastDay(by) > to ? to : lastDay(by)
  const beats = beatsUntil(measuredSince(indicator, asOf), every, asOf, end)
  const last = beats.at(-1)
  const isMeasured = last === undefined ? isMeasuredAtTarget(indicator, asOf) : isAboutTarget(last, indicator)
  const isTold = by === undefined || end !== lastDay(by) || end < asOf || isMeasured
  return [...beats.filter((date) => lastDay(date) >= asOf), ...(isTold ? [] : [String(by)])]
}

/** The months to which a rhythm leads: those to the end, and of the ones before this day the last at least. */
function beatsUntil(since: LooseDate | undefined, every: Rhythm, asOf: string, end: string): readonly string[] {
  if (since === undefined) return []
  const beats: string[] = []
  for (let times = Math.max(1, timesBefore(since, every, asOf)); ; times++) {
    const date = monthOf(lastDay(after(since, every, times)))
    if (firstDay(date) > end) return beats
    beats.push(date)
  }
}

function measuredSince(indicator: Indicator, asOf: string): LooseDate | undefined {
  return latestMeasurement(indicator, asOf)?.date ?? indicator.baseline_date
}

/** Whether it has a rhythm, and a measurement or a day of its baseline to count it from. */
export function hasPace(indicator: Indicator, asOf: string): boolean {
  return indicator.every !== undefined && measuredSince(indicator, asOf) !== undefined
}

/** Whether it should have been measured again by now. */
export function isStale(indicator: Indicator, asOf: string): boolean {
  return isOver(measurementDue(indicator, asOf), asOf)
}

/** Whether the day of the target has passed, and it was measured about that day or reached. */
export function isSettled(indicator: Indicator, asOf: string): boolean {
  return (
    isOver(indicator.by, asOf) && (isMeasuredAtTarget(indicator, asOf) || isTargetReached(indicator, asOf) === true)
  )
}

/** Whether it was measured a month before the day of its target at most, or later. */
export function isMeasuredAtTarget(indicator: Indicator, asOf: string): boolean {
  const last = latestMeasurement(indicator, asOf)
  return last !== undefined && isAboutTarget(last.date, indicator)
}

function isAboutTarget(date: LooseDate, { by }: Indicator): boolean {
  return by !== undefined && lastDay(date) >= addDays(lastDay(by), -31)
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
