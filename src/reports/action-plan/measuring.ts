import { isOver } from '../../facts/date-order.ts'
import { direction, measurementDue } from '../../facts/measuring.ts'
import type { Indicator } from '../../model/definition.ts'
import { sentence } from '../sentences.ts'
import { table } from '../table.ts'
import { valueOn } from './goals.ts'
import { indicatorName, valueText } from './indicator-words.ts'
import type { Plan } from './plan.ts'

/** Who measures what and when, and past which limits we act. */
export function measuring(plan: Plan) {
  const limits = plan.ecosystem.indicators.flatMap((indicator) => limitText(indicator, plan) ?? [])
  const indicators = measuringTable(plan)
  const hasNext = plan.ecosystem.indicators.some((indicator) => measurementDue(indicator, plan.asOf) !== undefined)
  return { any: indicators !== null || limits.length > 0, indicators, hasNext, limits }
}

function measuringTable(plan: Plan) {
  const { words, every, partyNow, date } = plan
  const measured = plan.ecosystem.indicators.filter(
    (indicator) => indicator.measured_by !== undefined || indicator.every !== undefined,
  )
  return table(measured, [
    { title: words.columns.indicator, cell: (indicator) => indicatorName(indicator, plan) },
    {
      title: words.columns.baseline,
      cell: (indicator) => valueOn(valueText(indicator, indicator.baseline, plan), date(indicator.baseline_date), plan),
    },
    { title: words.columns.measuredBy, cell: ({ measured_by: who }) => partyNow(who) },
    {
      title: words.columns.every,
      cell: (indicator) => (indicator.every === undefined ? null : every[indicator.every]),
    },
    { title: words.columns.next, cell: (indicator) => nextText(indicator, plan) },
  ])
}

function nextText(indicator: Indicator, { words, date, asOf }: Plan): string | null {
  const next = measurementDue(indicator, asOf)
  const text = date(next)
  return text !== null && isOver(next, asOf) ? words.detail(text, words.progress.overdue) : text
}

/** The limits of an indicator and what happens past them; null when it has none. */
function limitText(indicator: Indicator, plan: Plan): { name: string; text: string } | null {
  const { words } = plan
  const limits = (['under', 'over'] as const).flatMap((limit) => {
    const value = limitOf(limit, indicator, plan)
    return value === null ? [] : [words.progress[sideOf(limit, indicator)](value)]
  })
  if (limits.length === 0) return null
  const then = sentence(indicator.thresholds?.consequence)
  const text = limits.join(words.progress.or)
  return {
    name: indicatorName(indicator, plan),
    text: then === null ? words.progress.limitOnly(text) : words.progress.limit(text, then),
  }
}

export function limitOf(limit: 'under' | 'over', indicator: Indicator, plan: Plan): string | null {
  return valueText(indicator, indicator.thresholds?.[limit], plan)
}

/** On which side of its limit an indicator under-performs or over-performs: less is better for some. */
export function sideOf(limit: 'under' | 'over', indicator: Indicator): 'below' | 'above' {
  return (limit === 'under') === (direction(indicator) === 1) ? 'below' : 'above'
}
