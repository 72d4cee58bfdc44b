import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Assumption } from './assumptions.ts'
import { indicatorState } from './indicator-trend.ts'
import { finishedGoals } from './work.ts'

/** Something of which the outcome is still open, and that rests on an assumption. */
export interface Resting {
  readonly name: string
  readonly isOff: boolean
}

/** What still rests on an assumption: goals with work to do, indicators not yet reached, effects; what is off comes first. */
export function restsOn(ecosystem: Ecosystem, asOf: string): (assumption: Assumption) => readonly Resting[] {
  const finished = finishedGoals(ecosystem)
  const resting = (id: string): readonly Resting[] => {
    const [goal, indicator] = [find(ecosystem, 'goals', id), find(ecosystem, 'indicators', id)]
    const state = indicator && indicatorState(indicator, asOf)
    const effect = ecosystem.index.get('outcomes')?.get(id)?.item as { readonly what: string } | undefined
    return [
      ...(goal === undefined || finished.has(id) ? [] : [{ name: goal.title, isOff: false }]),
      ...(indicator === undefined || state === 'reached' ? [] : [{ name: indicator.name, isOff: state === 'off' }]),
      ...(effect === undefined ? [] : [{ name: effect.what, isOff: false }]),
    ]
  }
  return ({ under = [] }) =>
    [...new Set(under)].flatMap(resting).sort((one, other) => Number(other.isOff) - Number(one.isOff))
}
