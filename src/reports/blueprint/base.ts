import type { Assessment } from '../../assess.ts'
import type { Language } from '../../text.ts'
import { phrases } from '../phrases.ts'
import { wording } from '../wording.ts'
import { blueprintWords } from './words.ts'

/** More rows than this and a table stands in an annex. */
export const fewRows = 25

/** What every chapter of the blueprint builds on. */
export type Blueprint = ReturnType<typeof blueprintBase>

export function blueprintBase(assessment: Assessment, language: Language) {
  const base = wording(assessment, language)
  const terms = blueprintWords[language]
  return { ...base, terms, ...phrases(base, terms.nouns) }
}
