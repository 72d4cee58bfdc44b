import { latestMeasurement, pastLimit } from '../../facts/measuring.ts'
import type { Indicator } from '../../model/definition.ts'
import { indicatorName, valueText } from '../action-plan/indicator-words.ts'
import { limitOf, sideOf } from '../action-plan/measuring.ts'
import { notesOn } from '../action-plan/notes.ts'
import { about } from '../action-plan/plan.ts'
import { clause } from '../sentences.ts'
import { table } from '../table.ts'
import { mostRows, type Watch } from './watch.ts'

type Stand = 'under' | 'over' | 'within' | 'unmeasured'

const order: readonly Stand[] = ['under', 'over', 'within', 'unmeasured']

/** Where every value stands against its limits, what happens past them, and which indicator has none. */
export function limits(base: Watch) {
  const { ecosystem, own, words } = base
  const limited = ecosystem.indicators.filter(hasLimit).sort((a, b) => rank(a, base) - rank(b, base))
  const quoted = (indicators: readonly Indicator[]) =>
    indicators.map((indicator) => words.quoted(indicatorName(indicator, base)))
  return {
    any: ecosystem.indicators.length > 0,
    table: limitTable(limited.slice(0, mostRows), base),
    rest: limitTable(limited.slice(mostRows), base),
    gaps: [
      ...about(
        limited.length === 0 ? [] : quoted(ecosystem.indicators.filter((one) => !hasLimit(one))),
        own.limits.none,
        base,
      ),
      ...about(
        quoted(limited.filter(({ thresholds }) => !clause(thresholds?.consequence))),
        own.limits.noConsequence,
        base,
      ),
    ],
    notes: notesOn(
      limited.map((one) => ({ name: indicatorName(one, base), caveat: one.thresholds?.caveat })),
      base,
    ),
  }
}

function hasLimit({ thresholds }: Indicator): boolean {
  return thresholds?.under !== undefined || thresholds?.over !== undefined
}

function rank(indicator: Indicator, base: Watch): number {
  return order.indexOf(standOf(indicator, base))
}

function standOf(indicator: Indicator, { asOf }: Watch): Stand {
  if (latestMeasurement(indicator, asOf) === undefined) return 'unmeasured'
  return pastLimit(indicator, asOf) ?? 'within'
}

function limitTable(indicators: readonly Indicator[], base: Watch) {
  const { words, own } = base
  return table(indicators, [
    { title: words.columns.indicator, cell: (indicator) => indicatorName(indicator, base) },
    {
      title: own.columns.now,
      cell: (one) => valueText(one, latestMeasurement(one, base.asOf)?.value, base),
    },
    { title: own.columns.stand, cell: (indicator) => standText(indicator, base) },
    { title: own.columns.under, cell: (indicator) => limitText('under', indicator, base) },
    { title: own.columns.over, cell: (indicator) => limitText('over', indicator, base) },
    { title: own.columns.consequence, cell: ({ thresholds }) => clause(thresholds?.consequence) },
  ])
}

/** `bijsturen`, with the cause where somebody named it. */
function standText(indicator: Indicator, base: Watch): string {
  const stand = base.own.limits.stands[standOf(indicator, base)]
  const cause = base.label(['indicators', 'diagnosis'], indicator.diagnosis)
  return cause === null ? stand : base.own.limits.cause(stand, cause)
}

/** `lager dan 560`. */
function limitText(limit: 'under' | 'over', indicator: Indicator, base: Watch): string | null {
  const value = limitOf(limit, indicator, base)
  return value === null ? null : base.words.progress[sideOf(limit, indicator)](value)
}
