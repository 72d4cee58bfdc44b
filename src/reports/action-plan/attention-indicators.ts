import { isOver } from '../../facts/date-order.ts'
import {
  isTargetMissed,
  latestMeasurement,
  nextMeasurement,
  pastLimit,
  shareOfTime,
  shareOfWay,
} from '../../facts/measuring.ts'
import type { Indicator } from '../../model/definition.ts'
import { sentence } from '../start-note/sentences.ts'
import { indicatorName } from './goals.ts'
import { about, type Plan } from './plan.ts'
import { sideOf } from './progress.ts'

/** Indicators past a limit or behind on their target, one sentence each. */
export function pastLimits(plan: Plan): readonly string[] {
  return plan.ecosystem.indicators.flatMap((indicator) => indicatorText(indicator, plan) ?? [])
}

/** Indicators that went less of the way than of the time, apart from those told above. */
export function behindPace(plan: Plan): readonly string[] {
  const { ecosystem, words, asOf, percentage } = plan
  const behind = ecosystem.indicators.flatMap((indicator) => {
    const [way, time] = [shareOfWay(indicator, asOf), shareOfTime(indicator, asOf)]
    const told = pastLimit(indicator, asOf) !== undefined || isTargetMissed(indicator, asOf)
    if (way === undefined || time === undefined || Math.round(way) >= Math.round(time) || told) return []
    const name = words.quoted(indicatorName(indicator, plan))
    return [words.detail(name, words.goals.way(percentage(way), percentage(time)))]
  })
  return about(behind, words.attention.behindPace, plan)
}

export function lateMeasurements(plan: Plan): readonly string[] {
  const late = plan.ecosystem.indicators.filter((indicator) => isOver(nextMeasurement(indicator, plan.asOf), plan.asOf))
  const names = late.map((indicator) => plan.words.quoted(indicatorName(indicator, plan)))
  return about(names, plan.words.attention.measurements, plan)
}

/** An indicator past a limit, with what was agreed for that case, or behind on its target. */
function indicatorText(indicator: Indicator, plan: Plan): string | null {
  const { words, number, when, asOf } = plan
  const limit = pastLimit(indicator, asOf)
  const name = words.quoted(indicatorName(indicator, plan))
  const value = number(latestMeasurement(indicator, asOf)?.value) ?? ''
  if (limit === undefined) {
    if (!isTargetMissed(indicator, asOf)) return null
    return words.attention.missed(name, number(indicator.target) ?? '', when(indicator.by) ?? '', value)
  }
  const then = sentence(indicator.thresholds?.consequence)
  return [
    words.attention.limit[sideOf(limit, indicator)](name, value, number(indicator.thresholds?.[limit]) ?? ''),
    limit === 'over' ? words.attention.better : null,
    then && words.attention.consequence(then),
  ]
    .filter((text) => text !== null)
    .join(' ')
}
