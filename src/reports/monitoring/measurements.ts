import { isOver } from '../../facts/date-order.ts'
import { latestMeasurement, measurementDue } from '../../facts/measuring.ts'
import { byDate } from '../../facts/progress.ts'
import type { Indicator } from '../../model/definition.ts'
import { valueOn } from '../action-plan/goals.ts'
import { indicatorName, valueText } from '../action-plan/indicator-words.ts'
import { notesOn } from '../action-plan/notes.ts'
import { about } from '../action-plan/plan.ts'
import { table } from '../table.ts'
import { mostRows, type Watch } from './watch.ts'

/** Per indicator who measures it, when it was measured last and when it is due again; what is overdue first. */
export function measurements(base: Watch) {
  const { ecosystem, own, asOf } = base
  const all = byTurn(ecosystem.indicators, asOf)
  const names = (lacks: (indicator: Indicator) => boolean) =>
    all.filter(lacks).map((indicator) => base.words.quoted(indicatorName(indicator, base)))
  return {
    table: measuringTable(all.slice(0, mostRows), base),
    rest: measuringTable(all.slice(mostRows), base),
    hasDue: all.some((indicator) => measurementDue(indicator, asOf) !== undefined),
    gaps: [
      ...about(
        names(({ measured_by: who }) => who === undefined),
        own.measurements.noMeasurer,
        base,
      ),
      ...about(
        names(({ every }) => every === undefined),
        own.measurements.noRhythm,
        base,
      ),
    ],
    notes: notesOn(
      all.flatMap((indicator) => {
        const name = indicatorName(indicator, base)
        const caveats = [indicator.caveat, latestMeasurement(indicator, asOf)?.caveat]
        return caveats.map((caveat) => ({ name, caveat }))
      }),
      base,
    ),
  }
}

/** Overdue first, then what should be measured and never was, then by date; what has no rhythm last. */
function byTurn(indicators: readonly Indicator[], asOf: string): readonly Indicator[] {
  const turns = indicators.map((indicator) => {
    const due = measurementDue(indicator, asOf)
    const isUnmeasured = due === undefined && latestMeasurement(indicator, asOf) === undefined
    return { indicator, due, rank: isOver(due, asOf) ? 0 : isUnmeasured ? 1 : due !== undefined ? 2 : 3 }
  })
  return turns
    .sort((one, other) => one.rank - other.rank || byDate(one.due, other.due))
    .map(({ indicator }) => indicator)
}

function measuringTable(indicators: readonly Indicator[], base: Watch) {
  const { words, own, every, partyNow } = base
  return table(indicators, [
    { title: words.columns.indicator, cell: (indicator) => indicatorName(indicator, base) },
    { title: words.columns.measuredBy, cell: ({ measured_by: who }) => partyNow(who) },
    { title: words.columns.every, cell: ({ every: rhythm }) => (rhythm === undefined ? null : every[rhythm]) },
    { title: words.columns.latest, cell: (indicator) => latestText(indicator, base) ?? own.measurements.never },
    { title: words.columns.next, cell: (indicator) => dueText(indicator, base) },
  ])
}

function latestText(indicator: Indicator, base: Watch): string | null {
  const latest = latestMeasurement(indicator, base.asOf)
  return valueOn(valueText(indicator, latest?.value, base), base.date(latest?.date), base)
}

function dueText(indicator: Indicator, { words, date, asOf }: Watch): string | null {
  const due = measurementDue(indicator, asOf)
  const text = date(due)
  return text !== null && isOver(due, asOf) ? words.detail(text, words.progress.overdue) : text
}
