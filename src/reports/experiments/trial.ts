import type { Assessment } from '../../assess.ts'
import type { Experiment } from '../../facts/experiments.ts'
import type { Language } from '../../text.ts'
import { opening } from '../action-plan/plan.ts'
import { called, quoted } from '../sentences.ts'
import { wording } from '../wording.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** What every chapter of the document on experiments builds on. */
export type Trials = ReturnType<typeof trialsOf>

export function trialsOf(assessment: Assessment, language: Language) {
  const says: typeof nl = language === 'nl' ? nl : en
  return { ...wording(assessment, language), says }
}

export function quote(experiment: Experiment): string {
  return quoted(called(experiment))
}

/** One sentence about things by name; none when there are none. */
export function about(
  names: readonly string[],
  text: (names: string, count: number) => string,
  { some }: Trials,
): readonly string[] {
  return names.length === 0 ? [] : [opening(text(some(names, 4) ?? '', names.length))]
}
