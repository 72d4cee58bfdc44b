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
  const counted = new Map(methods.map(({ method }) => [method, nothingCounted()]))
  for (const verdict of verdicts) {
    const { total, perPhase, signals } = counted.get(verdict.method) ?? nothingCounted()
    if (verdict.verdict === 'signal') signals.push(verdict)
    count(verdict, total)
    count(verdict, perPhase[phases.indexOf(verdict.phase)])
  }
  return methods.map((method) => {
    const { total, perPhase, signals } = counted.get(method.method) ?? nothingCounted()
    return { method, ...total, phases: perPhase.filter(({ due }) => due > 0), signals }
  })
}

function nothingCounted() {
  const signals: Verdict[] = []
  const perPhase = phases.map((phase) => ({ phase, met: 0, due: 0, partial: 0 }))
  return { total: { met: 0, due: 0, partial: 0 }, perPhase, signals }
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
