import type { Checklist } from '../model/checklist.ts'
import { isDue, isMet, type Phase, phases, type Verdict } from './verdict.ts'

/** How many of the items that are due are answered: of a method, a phase or a step. */
export interface Score {
  readonly met: number
  readonly due: number
  readonly partial: number
}

export interface MethodScore extends Score {
  readonly method: Checklist
  readonly phases: readonly (Score & { readonly phase: Phase })[]
  readonly signals: readonly Verdict[]
}

export function scoreMethods(methods: readonly Checklist[], verdicts: readonly Verdict[]): readonly MethodScore[] {
  return methods.map((method) => {
    const own = verdicts.filter((verdict) => verdict.method === method.method)
    return {
      method,
      ...scoreOf(own),
      phases: phases
        .map((phase) => ({ phase, ...scoreOf(own.filter((one) => one.phase === phase)) }))
        .filter(({ due }) => due > 0),
      signals: own.filter(({ verdict }) => verdict === 'signal'),
    }
  })
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const score = { met: 0, due: 0, partial: 0 }
  for (const verdict of verdicts) {
    if (!isDue(verdict)) continue
    score.due++
    if (isMet(verdict)) score.met++
    if (verdict.verdict === 'partial') score.partial++
  }
  return score
}
