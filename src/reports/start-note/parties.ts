import { type World, worlds } from '../../facts/cross-ties.ts'
import { hasLeft, isGone, isUncommitted, takesPart } from '../../facts/party.ts'
import type { Partner } from '../../model/definition.ts'
import type { Wording } from '../wording.ts'

export type Helix = World | 'unknown'

const helices = [...worlds, 'unknown'] as const satisfies readonly Helix[]

/** The partners that take part on the day of the document. */
export function participants({ ecosystem, asOf }: Wording): readonly Partner[] {
  return ecosystem.partners.filter((partner) => takesPart(partner, asOf))
}

/** The partners that we would like to have: in view or approached. */
export function candidates({ ecosystem, asOf }: Wording): readonly Partner[] {
  return ecosystem.partners.filter((partner) => isUncommitted(partner) && !hasLeft(partner, asOf))
}

export function gone({ ecosystem, asOf }: Wording): readonly Partner[] {
  return ecosystem.partners.filter((partner) => isGone(partner, asOf))
}

/** Partners by name; of many the first few, or that all of them are there. */
export function members(ids: readonly string[] | undefined, wording: Wording, most = 6): string | null {
  const partners = [...new Set(ids)]
  const all = participants(wording)
  if (partners.length > 7 && all.every(({ id }) => partners.includes(id)))
    return wording.words.all(wording.spoken(all.length, 'partner'))
  return wording.some(
    partners.map((id) => wording.nameNow(['partners'], id) ?? id),
    most,
  )
}

export function helixOf(partner: Partner): Helix {
  return partner.helix ?? 'unknown'
}

/** Partners by the world they come from, without empty groups. */
export function byHelix(partners: readonly Partner[]): readonly { helix: Helix; members: readonly Partner[] }[] {
  return helices
    .map((helix) => ({ helix, members: partners.filter((partner) => helixOf(partner) === helix) }))
    .filter(({ members }) => members.length > 0)
}
