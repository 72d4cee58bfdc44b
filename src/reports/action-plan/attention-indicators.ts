import { lagOf, trendRule } from '../../facts/indicator-trend.ts'
import {
  isStale,
  isTargetMissed,
  latestMeasurement,
  pastLimit,
  shareOfTime,
  shareOfWay,
} from '../../facts/measuring.ts'
import type { Indicator } from '../../model/definition.ts'
import { sentence } from '../sentences.ts'
import { indicatorName, valueText } from './indicator-words.ts'
import { limitOf, sideOf } from './measuring.ts'
import { about, type Plan } from './plan.ts'

/** Indicators past a limit or behind on their target, one sentence each. */
export function pastLimits(plan: Plan): readonly string[] {
  return plan.ecosystem.indicators.flatMap((indicator) => indicatorText(indicator, plan) ?? [])
}

/** Indicators that are off or at risk by their pace, by the rule of the progress report; those told above are not told again. */
export function behindPace(plan: Plan): readonly string[] {
  const { ecosystem, words, asOf, shareText } = plan
  const behind = ecosystem.indicators.flatMap((indicator) => {
    const [way, time] = [shareOfWay(indicator, asOf), shareOfTime(indicator, asOf)]
    const lag = lagOf(indicator, asOf)
    if (way === undefined || time === undefined || lag === undefined || lag <= trendRule.close) return []
    const name = words.quoted(indicatorName(indicator, plan))
    const told = pastLimit(indicator, asOf) !== undefined || isTargetMissed(indicator, asOf)
    return [{ told, text: words.detail(name, words.goals.way(shareText(way), shareText(time))) }]
  })
  const untold = behind.filter(({ told }) => !told).map(({ text }) => text)
  const { behindPace: all, moreBehindPace: more } = words.attention
  return about(untold, untold.length === behind.length ? all : more, plan)
}

export function lateMeasurements(plan: Plan): readonly string[] {
  const late = plan.ecosystem.indicators.filter((indicator) => isStale(indicator, plan.asOf))
  const names = late.map((indicator) => plan.words.quoted(indicatorName(indicator, plan)))
  return about(names, plan.words.attention.measurements, plan)
}

/** An indicator past a limit, with what was agreed about its limits, or behind on its target. */
function indicatorText(indicator: Indicator, plan: Plan): string | null {
  const { words, when, asOf } = plan
  const limit = pastLimit(indicator, asOf)
  const name = words.quoted(indicatorName(indicator, plan))
  const value = valueText(indicator, latestMeasurement(indicator, asOf)?.value, plan) ?? ''
  if (limit === undefined) {
    if (!isTargetMissed(indicator, asOf)) return null
    const target = valueText(indicator, indicator.target, plan) ?? ''
    return words.attention.missed(name, target, when(indicator.by) ?? '', value)
  }
  return [
    words.attention.limit[sideOf(limit, indicator)](name, value, limitOf(limit, indicator, plan) ?? ''),
    limit === 'over' ? words.attention.better : null,
    agreement(indicator, plan),
  ]
    .filter((text) => text !== null)
    .join(' ')
}

/** One text covers both limits, so it is never called the answer to the one that was passed. */
function agreement(indicator: Indicator, plan: Plan): string | null {
  const { words, list } = plan
  const text = sentence(indicator.thresholds?.consequence)
  if (text === null) return null
  const [under, over] = [limitOf('under', indicator, plan), limitOf('over', indicator, plan)]
  return under === null || over === null
    ? words.attention.consequence(text)
    : words.attention.consequences(list([under, over]) ?? '', text)
}
