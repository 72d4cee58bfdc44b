import { byConcern, isStale, needsPlanB } from '../../facts/assumptions.ts'
import { isOver } from '../../facts/date-order.ts'
import { addDays, lastDay } from '../../facts/dates.ts'
import { hasPace, latestMeasurement, measurementDue, pastLimit } from '../../facts/measuring.ts'
import type { Indicator } from '../../model/definition.ts'
import { lateMeasurements } from '../action-plan/attention-indicators.ts'
import { indicatorName, valueText } from '../action-plan/indicator-words.ts'
import { limitOf, sideOf } from '../action-plan/measuring.ts'
import { about, opening } from '../action-plan/plan.ts'
import { clause } from '../sentences.ts'
import { quoted } from './assumptions.ts'
import { looseParts } from './loose-ends.ts'
import type { Watch } from './watch.ts'

/** What asks for attention, one sentence each, and what is to be measured soon. */
export function summary(base: Watch) {
  const { ecosystem } = base
  const { indicators, assumptions, monitoring } = ecosystem
  return {
    empty: indicators.length + assumptions.length + base.links.effects.length === 0 && monitoring === undefined,
    attention: [...lateMeasurements(base), ...indicatorTexts(base), ...assumptionTexts(base), ...looseText(base)],
    calm: calmText(base),
    coming: comingText(base),
  }
}

function indicatorTexts(base: Watch): readonly string[] {
  const { ecosystem, own, words, asOf } = base
  const past = (side: 'under' | 'over') =>
    ecosystem.indicators.filter((one) => pastLimit(one, asOf) === side).map((one) => pastText(side, one, base))
  const unmeasured = ecosystem.indicators.filter((one) => latestMeasurement(one, asOf) === undefined)
  return [
    ...about(past('under'), own.short.under, base),
    ...about(past('over'), own.short.over, base),
    ...about(
      unmeasured.map((one) => words.quoted(indicatorName(one, base))),
      own.short.unmeasured,
      base,
    ),
  ]
}

/** `‘Doorpakkers’ (21%, lager dan 25%)`. */
function pastText(side: 'under' | 'over', indicator: Indicator, base: Watch): string {
  const { words, asOf } = base
  const value = valueText(indicator, latestMeasurement(indicator, asOf)?.value, base) ?? ''
  const limit = words.progress[sideOf(side, indicator)](limitOf(side, indicator, base) ?? '')
  return words.detail(words.quoted(indicatorName(indicator, base)), `${value}, ${limit}`)
}

function assumptionTexts(base: Watch): readonly string[] {
  const { ecosystem, own, asOf } = base
  const all = byConcern(ecosystem.assumptions)
  const names = (of: typeof all) => of.map((one) => quoted(one, base))
  return [
    ...about(names(all.filter(({ status }) => status === 'failed')), own.short.failed, base),
    ...about(names(all.filter((one) => needsPlanB(one) && clause(one.plan_b) === null)), own.short.noPlanB, base),
    ...about(names(all.filter((one) => isStale(one, asOf))), own.short.stale, base),
  ]
}

function looseText(base: Watch): readonly string[] {
  const { unfed, unreached, deadEnds } = looseParts(base)
  const count = new Set([...unfed, ...unreached, ...deadEnds]).size
  return count === 0 ? [] : [opening(base.own.short.loose(count))]
}

/** Only what was looked at can be said to be well. */
function calmText(base: Watch): string | null {
  const { ecosystem, own, asOf, list } = base
  const some = (holds: (indicator: Indicator) => boolean) => ecosystem.indicators.some(holds)
  const said = list([
    some((one) => hasPace(one, asOf)) ? own.short.calm.measured : null,
    some((one) => latestMeasurement(one, asOf) !== undefined && one.thresholds?.under !== undefined)
      ? own.short.calm.limits
      : null,
    ecosystem.assumptions.length > 0 ? own.short.calm.assumptions : null,
  ])
  return said === null ? null : `${opening(said)}.`
}

function comingText(base: Watch): string | null {
  const { ecosystem, own, asOf, date } = base
  const until = addDays(asOf, 90)
  const count = ecosystem.indicators.filter((indicator) => {
    const due = measurementDue(indicator, asOf)
    return due !== undefined && !isOver(due, asOf) && lastDay(due) <= until
  }).length
  return count === 0 ? null : own.short.coming(date(until) ?? '', count)
}
