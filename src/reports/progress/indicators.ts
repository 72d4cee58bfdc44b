import { type LooseDate, monthOf } from '../../facts/dates.ts'
import { indicatorState, lagOf, movement, type TrendState, trendRule } from '../../facts/indicator-trend.ts'
import {
  isStale,
  isTargetMissed,
  latestMeasurement,
  type Measurement,
  measurementsUntil,
  pastLimit,
  shareOfTime,
  shareOfWay,
} from '../../facts/measuring.ts'
import type { Indicator } from '../../model/definition.ts'
import { goalsOfIndicator, valueOn } from '../action-plan/goals.ts'
import { indicatorName, valueText } from '../action-plan/indicator-words.ts'
import { limitOf, sideOf } from '../action-plan/measuring.ts'
import type { Column } from '../table.ts'
import type { Progress } from './progress.ts'

export function stateText(state: TrendState | undefined, { says }: Progress): string {
  return state === undefined ? says.noState : says.states[state]
}

/** What keeps an indicator from being on track. */
export function reasonOf(indicator: Indicator, progress: Progress): string {
  const { says, asOf } = progress
  if (latestMeasurement(indicator, asOf) === undefined) return says.because.unmeasured
  if (pastLimit(indicator, asOf) === 'under')
    return says.because.limit[sideOf('under', indicator)](limitOf('under', indicator, progress) ?? '')
  if (isTargetMissed(indicator, asOf)) return says.because.missed
  const pace = paceOf(indicator, progress)
  const isBehind = (lagOf(indicator, asOf) ?? 0) > trendRule.close
  if (isStale(indicator, asOf) && !isBehind) return says.because.stale
  const { baseline, target } = indicator
  if (pace === null && target !== undefined && baseline === target) return says.because.even
  return pace === null ? says.because.incomplete : says.because.pace(pace.way, pace.time)
}

export function indicatorColumns(progress: Progress): readonly Column<Indicator>[] {
  const { words, says, date, asOf } = progress
  const target = (indicator: Indicator) => valueText(indicator, indicator.target, progress)
  return [
    { title: words.columns.indicator, cell: (indicator) => indicatorName(indicator, progress) },
    { title: words.columns.goal, cell: (indicator) => goalsOfIndicator(indicator, progress) },
    { title: says.columns.before, cell: (indicator) => lastTwo(indicator, progress).before },
    {
      title: says.columns.last,
      cell: (indicator) => {
        const [{ last }, step] = [lastTwo(indicator, progress), movement(indicator, asOf)]
        return last === null || step === undefined ? last : says.moved(last, says.movement[step])
      },
    },
    {
      title: words.columns.target,
      cell: (indicator) => valueOn(target(indicator), date(monthly(indicator.by)), progress),
    },
    { title: says.columns.pace, cell: (indicator) => stateWithPace(indicator, progress) },
  ]
}

/** By month, which says enough in a table, unless both were in one month. */
function lastTwo(indicator: Indicator, progress: Progress) {
  const two = measurementsUntil(indicator, progress.asOf).slice(-2)
  const isOneMonth = two.length === 2 && new Set(two.map(({ date }) => monthOf(date))).size === 1
  const text = (one: Measurement | undefined) => {
    const day = progress.date(isOneMonth ? one?.date : monthly(one?.date))
    return valueOn(valueText(indicator, one?.value, progress), day, progress)
  }
  return { before: text(two.at(-2)), last: text(two.at(-1)) }
}

function monthly(date: LooseDate | undefined): LooseDate | undefined {
  return typeof date === 'string' ? date.slice(0, 7) : date
}

function paceOf(indicator: Indicator, { asOf, shareText }: Progress): { way: string; time: string } | null {
  const [way, time] = [shareOfWay(indicator, asOf), shareOfTime(indicator, asOf)]
  return way === undefined || time === undefined ? null : { way: shareText(way), time: shareText(time) }
}

function stateWithPace(indicator: Indicator, progress: Progress): string {
  const { words, says, asOf } = progress
  const state = stateText(indicatorState(indicator, asOf), progress)
  const pace = paceOf(indicator, progress)
  return pace === null ? state : words.detail(state, says.pace(pace.way, pace.time))
}
