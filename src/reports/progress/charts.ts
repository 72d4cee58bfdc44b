import type { LooseDate } from '../../facts/dates.ts'
import type { GoalTrend } from '../../facts/indicator-trend.ts'
import { type Measurement, measurementsUntil } from '../../facts/measuring.ts'
import { find } from '../../graph/ecosystem.ts'
import { plainNumber } from '../../i18n/format.ts'
import type { Indicator } from '../../model/definition.ts'
import { valueOn } from '../action-plan/goals.ts'
import { indicatorName, valueText } from '../action-plan/indicator-words.ts'
import { short } from '../sentences.ts'
import type { Progress } from './progress.ts'

/** At most so many pictures of what needs attention, and at least so many in all; with so many measurements each. */
const [most, least, mostPoints] = [4, 2, 8]

/** Small pictures of what needs attention first; where that is little, also of the first indicator of main goals. */
export function charts(worstFirst: readonly Indicator[], goals: readonly GoalTrend[], progress: Progress) {
  const behind = new Set(
    goals.flatMap(({ indicators }) =>
      indicators.filter(({ state }) => state === 'off' || state === 'at-risk').map(({ indicator }) => indicator),
    ),
  )
  const main = progress.goals.flatMap(({ goal }) =>
    goal === undefined || goal.parent !== undefined
      ? []
      : (find(progress.ecosystem, 'indicators', goal.indicators?.[0]) ?? []),
  )
  const drawable = (indicators: readonly Indicator[]) => indicators.filter((one) => isDrawable(one, progress.asOf))
  const first = drawable(worstFirst.filter((indicator) => behind.has(indicator))).slice(0, most)
  return [...new Set([...first, ...drawable(main)])]
    .slice(0, Math.max(first.length, least))
    .map((indicator) => chart(indicator, progress))
}

/** A target and something to compare; Mermaid draws bars from the bottom up, so nothing below 0. */
function isDrawable(indicator: Indicator, asOf: string): boolean {
  const values = measurementsUntil(indicator, asOf).map(({ value }) => value)
  return (
    values.length > 1 && indicator.target !== undefined && Math.min(indicator.target, ...values.slice(-mostPoints)) >= 0
  )
}

function chart(indicator: Indicator, progress: Progress) {
  const { says, list, date, asOf } = progress
  const points = measurementsUntil(indicator, asOf).slice(-mostPoints)
  const target = indicator.target ?? 0
  const values = points.map(({ value }) => value)
  const inWords = ({ value, date: day }: Measurement) =>
    valueOn(valueText(indicator, value, progress), date(day), progress)
  return {
    name: indicatorName(indicator, progress),
    title: short(indicatorName(indicator, progress), 60),
    labels: labelsOf(points.map(({ date: day }) => day)),
    values: values.map(plainNumber).join(', '),
    targets: values.map(() => plainNumber(target)).join(', '),
    highest: plainNumber(Math.max(...values, target) * 1.05 || 1),
    measured: says.measured(
      list(points.map(inWords)) ?? '',
      valueOn(valueText(indicator, target, progress), date(indicator.by), progress) ?? '',
    ),
  }
}

/** `09-26`; where two fall in one month, the date as it was written. */
function labelsOf(dates: readonly LooseDate[]): readonly string[] {
  const months = dates.map((day) => {
    const [year = '', month] = String(day).split('-')
    return month === undefined ? year : `${month}-${year.slice(2)}`
  })
  return months.map((label, at) => (months.indexOf(label) === months.lastIndexOf(label) ? label : String(dates[at])))
}
