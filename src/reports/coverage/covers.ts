import { type Cover, isFragile } from '../../facts/coverage.ts'
import { isGone, isUncommitted, takesPart } from '../../facts/party.ts'
import { find } from '../../graph/ecosystem.ts'
import type { Partner } from '../../model/definition.ts'
import { called, clauses } from '../sentences.ts'
import type { Wording } from '../wording.ts'
import { coverWords } from './words.ts'

/** So many names in one cell; of more the rest is a number. */
const mostNames = 5

/** Partners by name; null when there are none. */
export function partnerNames(partners: readonly Partner[], { some }: Wording): string | null {
  return some(partners.map(called), mostNames)
}

/** Who does it now, in a cell. */
export function providersCell({ providers }: Cover<unknown>, wording: Wording): string {
  return partnerNames(providers, wording) ?? coverWords[wording.language].nobody
}

/** What about the coverage asks for attention; null where several do it and nobody dropped out. */
export function coverAttention(cover: Cover<unknown>, wording: Wording): string | null {
  const words = coverWords[wording.language]
  const state = {
    none: isFragile(cover) ? words.nobodyYet : words.nobodyButFallback,
    single: isFragile(cover) ? words.alone : words.aloneWithFallback,
    several: null,
  }
  return clauses([state[cover.strength], ...cover.absent.map(({ id }) => partyName(id, wording))])
}

/** A party by name, marked when it is a partner that does not take part. */
export function partyName(id: string | undefined, wording: Wording): string | null {
  const name = wording.nameNow(['partners', 'bodies', 'stakeholders'], id)
  const partner = find(wording.ecosystem, 'partners', id)
  const isExpected = partner !== undefined && isUncommitted(partner) && !isGone(partner, wording.asOf)
  return name !== null && isExpected ? coverWords[wording.language].notTakingPart(name) : name
}

/** Whether this is a partner that does not take part; a body or a stakeholder never is. */
export function isAbsent(id: string | undefined, { ecosystem, asOf }: Wording): boolean {
  const partner = find(ecosystem, 'partners', id)
  return partner !== undefined && !takesPart(partner, asOf)
}
