import type { Assessment } from '../../assess.ts'
import type { Language } from '../../text.ts'
import { quoted, short } from '../sentences.ts'
import { participants } from '../start-note/parties.ts'
import { wording } from '../wording.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

export type Words = typeof nl

/** What every chapter of the map builds on. */
export type EcosystemMap = ReturnType<typeof ecosystemFacts>

/** A table of more rows than this stands in an annex. */
export const most = 25

export function ecosystemFacts(assessment: Assessment, language: Language) {
  const base = wording(assessment, language)
  const own: Words = language === 'nl' ? nl : en
  const quotedGoals = (names: readonly string[]) =>
    base.some(
      names.map((name) => quoted(short(name, 80))),
      3,
    )
  return { ...base, own, present: participants(base), quotedGoals }
}
