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
    const total = { met: 0, due: 0, partial: 0 }
    const perPhase = phases.map((phase) => ({ phase, met: 0, due: 0, partial: 0 }))
    const signals: Verdict[] = []
    for (const verdict of verdicts) {
      if (verdict.method !== method.method) continue
      if (verdict.verdict === 'signal') signals.push(verdict)
      count(verdict, total)
      count(verdict, perPhase[phases.indexOf(verdict.phase)])
    }
    return { method, ...total, phases: perPhase.filter(({ due }) => due > 0), signals }
  })
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const score = { met: 0, due: 0, partial: 0 }
  for (const verdict of verdicts) count(verdict, score)
  return score
}

function count(verdict: Verdict, score: { met: number; due: number; partial: number } | undefined): void {
  if (score === undefined || !isDue(verdict)) return
  score.due++
  if (isMet(verdict)) score.met++
  if (verdict.verdict === 'partial') score.partial++
}
