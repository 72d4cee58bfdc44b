import type { Ecosystem } from '../graph/ecosystem.ts'
import { isPlausible } from '../model/notation.ts'
import { firstDay, type LooseDate, lastDay, monthOf } from './dates.ts'
import { type Experiment, type ExperimentState, experimentState } from './experiments.ts'
import { compare } from './progress.ts'

/** One experiment in a chart over time. */
export interface ExperimentBar {
  readonly experiment: Experiment
  readonly state: ExperimentState
  readonly start: string
  readonly end: string
  /** Only one day of it is known. */
  readonly milestone: boolean
}

export interface ExperimentChart {
  /** In order of start. */
  readonly bars: readonly ExperimentBar[]
  readonly undated: readonly Experiment[]
  /** Those for which there was no room: the ones that began longest ago. */
  readonly crowdedOut: readonly Experiment[]
  /** How many months lie between two marks, so that about a dozen marks show. */
  readonly step: number
}

export function experimentChart({ experiments }: Ecosystem, asOf: string, room = 20): ExperimentChart {
  const spans = experiments.map((experiment) => ({ experiment, span: spanOf(experiment, asOf) }))
  const dated = spans
    .flatMap(({ experiment, span }) => (span === undefined ? [] : [barOf(experiment, span, asOf)]))
    .sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)) || compare(other.start, one.start))
  const bars = dated.slice(0, room).sort((one, other) => compare(one.start, other.start))
  return {
    bars,
    undated: spans.filter(({ span }) => span === undefined).map(({ experiment }) => experiment),
    crowdedOut: dated.slice(room).map(({ experiment }) => experiment),
    step: stepOf([asOf, ...bars.flatMap(({ start, end }) => [start, end])]),
  }
}

type Span = readonly [start: string, end: string]

/** What runs without an end is drawn up to this day; one date alone is one day. */
function spanOf(experiment: Experiment, asOf: string): Span | undefined {
  const [start, end] = [plausible(experiment.start), plausible(experiment.end)]
  if (start === undefined) return end === undefined ? undefined : [lastDay(end), lastDay(end)]
  const first = firstDay(start)
  if (end !== undefined) return lastDay(end) < first ? [first, first] : [first, lastDay(end)]
  return experimentState(experiment, asOf) === 'running' ? [first, asOf] : [first, first]
}

/** Nothing for a year that cannot be: that is a finding, and no year for a chart. */
function plausible(date: LooseDate | undefined): LooseDate | undefined {
  return date === undefined || !isPlausible(date) ? undefined : date
}

function barOf(experiment: Experiment, [start, end]: Span, asOf: string): ExperimentBar {
  return { experiment, state: experimentState(experiment, asOf), start, end, milestone: start === end }
}

function isOpen({ state }: ExperimentBar): boolean {
  return state !== 'decided'
}

function stepOf(days: readonly string[]): number {
  const months = days.map((day) => Number(monthOf(day).slice(0, 4)) * 12 + Number(monthOf(day).slice(5)))
  const wide = (Math.max(...months) - Math.min(...months)) / 12
  return [1, 3, 6, 12].find((step) => wide <= step) ?? Math.ceil(wide / 12) * 12
}
