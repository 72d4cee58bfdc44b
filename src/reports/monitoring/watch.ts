import type { Assessment } from '../../assess.ts'
import { type PlacedEffect, theoryLinks } from '../../facts/theory-links.ts'
import type { Language } from '../../text.ts'
import { plan } from '../action-plan/plan.ts'
import { clause } from '../sentences.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export type Words = typeof nl

/** What every chapter of the monitoring builds on: the wording of the action plan, and the theory of change as a graph. */
export type Watch = ReturnType<typeof watch>

export function watch(assessment: Assessment, language: Language) {
  const own: Words = language === 'nl' ? nl : en
  return { ...plan(assessment, language), own, links: theoryLinks(assessment.ecosystem) }
}

/** More rows than this go to an annex. */
export const mostRows = 25

/** `E2`: how the picture and the tables call an effect. */
export function codeOf({ level, number }: PlacedEffect, { own }: Watch): string {
  return `${own.codes[level]}${number}`
}

/** `E2 Schoner water`. */
export function effectName(placed: PlacedEffect, base: Watch): string {
  return `${codeOf(placed, base)} ${clause(placed.effect.what) ?? placed.effect.id}`
}
