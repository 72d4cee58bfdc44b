import { type Ecosystem, find } from '../graph/ecosystem.ts'
import { groupedByEach } from '../grouping.ts'
import type { Goal, Indicator } from '../model/definition.ts'
import { type Assumption, byConcern } from './assumptions.ts'
import { indicatorState } from './indicator-trend.ts'
import { isMeasuredAtTarget, isStale, isTargetMissed, pastLimit, shareOfTime } from './measuring.ts'
import { finishedGoals } from './work.ts'

/** Why an indicator is off: past the agreed limit, the target not reached on its day, or far behind on the pace. */
export type OffBecause = 'limit' | 'missed' | 'pace'

/** An indicator that is off, and whether that is due to the execution or to an assumption as far as the data say. */
export interface OffTrack {
  readonly indicator: Indicator
  readonly because: OffBecause
  readonly diagnosis: Indicator['diagnosis']
  /** What the plan takes for granted under it: failed first, then open, then what holds. */
  readonly assumptions: readonly Assumption[]
}

/** The indicators that are off, in the order of the data. */
export function offTrack(ecosystem: Ecosystem, asOf: string): readonly OffTrack[] {
  const under = assumptionsUnder(ecosystem)
  return ecosystem.indicators
    .filter((indicator) => indicatorState(indicator, asOf) === 'off')
    .map((indicator) => ({
      indicator,
      because: becauseOf(indicator, asOf),
      diagnosis: indicator.diagnosis,
      assumptions: byConcern(under(indicator)),
    }))
}

/** The assumptions on which an indicator rests: named for it, for a goal it measures, or for an effect it measures. */
export function assumptionsUnder(ecosystem: Ecosystem): (indicator: Indicator) => readonly Assumption[] {
  const { goals, theory_of_change: theory, assumptions } = ecosystem
  const effects = [...(theory?.outputs ?? []), ...(theory?.outcomes ?? []), ...(theory?.impact ?? [])]
  const measured = groupedByEach([...goals, ...effects], ({ indicators = [] }) => indicators)
  const resting = groupedByEach(assumptions, ({ under = [] }) => under)
  return ({ id }) => {
    const ids = id === '' ? [] : [id, ...(measured.get(id) ?? []).map((one) => one.id)]
    return [...new Set(ids.flatMap((one) => resting.get(one) ?? []))]
  }
}

/** Whether the target was not reached on its day, as a measurement of about that day tells. */
export function isSurelyMissed(indicator: Indicator, asOf: string): boolean {
  return isTargetMissed(indicator, asOf) && isMeasuredAtTarget(indicator, asOf)
}

/** Gives of a goal the place of the first of its indicators that surely missed its target though all the work is done. */
export function missedDespiteWork(ecosystem: Ecosystem, asOf: string): (goal: Goal) => number | undefined {
  const finished = finishedGoals(ecosystem)
  const isMissed = (id: string) => {
    const indicator = find(ecosystem, 'indicators', id)
    return indicator !== undefined && isSurelyMissed(indicator, asOf)
  }
  return ({ id, indicators = [] }) => {
    const at = finished.has(id) ? indicators.findIndex(isMissed) : -1
    return at < 0 ? undefined : at
  }
}

/**
 * The pace is our own yardstick: where a limit was agreed on that counts, an old measurement proves nothing, and in the
 * first half of the time most things start slowly.
 */
export function isSurelyOff({ indicator, because }: OffTrack, asOf: string): boolean {
  if (because === 'limit') return true
  if (because === 'missed') return isSurelyMissed(indicator, asOf)
  const isHalfway = (shareOfTime(indicator, asOf) ?? 0) >= 50
  return isHalfway && indicator.thresholds?.under === undefined && !isStale(indicator, asOf)
}

function becauseOf(indicator: Indicator, asOf: string): OffBecause {
  if (pastLimit(indicator, asOf) === 'under') return 'limit'
  return isTargetMissed(indicator, asOf) ? 'missed' : 'pace'
}
