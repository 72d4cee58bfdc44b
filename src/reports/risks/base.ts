import type { Assessment } from '../../assess.ts'
import { departures } from '../../facts/departure.ts'
import type { Risk } from '../../model/definition.ts'
import type { Language } from '../../text.ts'
import { phrases } from '../phrases.ts'
import { openRisks } from '../start-note/risks.ts'
import { wording } from '../wording.ts'
import { riskWords } from './words.ts'

/** More rows than this and the rest of a table stands in an annex. */
export const fewRows = 25

/** What every chapter on risks builds on. */
export type Risks = ReturnType<typeof risksBase>

export function risksBase(assessment: Assessment, language: Language) {
  const base = wording(assessment, language)
  const terms = riskWords[language]
  const { whole, perPartner } = byLevel(openRisks(base))
  const numbered = [...whole, ...perPartner]
  const numbers = new Map(numbered.map((risk, at) => [risk, at + 1]))
  return {
    ...base,
    terms,
    ...phrases(base, terms.nouns),
    whole,
    perPartner,
    /** The open risks in the order of their numbers. */
    numbered,
    numberOf: (risk: Risk) => numbers.get(risk) ?? 0,
    departures: departures(assessment.ecosystem, assessment.asOf),
  }
}

/** A risk is one of the whole, unless it says that it is a partner's or names one. */
function byLevel(open: readonly Risk[]) {
  const isPartners = ({ level, partner }: Risk) => (level === undefined ? partner !== undefined : level === 'partner')
  return { whole: open.filter((risk) => !isPartners(risk)), perPartner: open.filter(isPartners) }
}
