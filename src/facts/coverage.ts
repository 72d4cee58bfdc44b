import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Item, Partner } from '../model/definition.ts'
import { hasLeft, successorOf, takesPart } from './party.ts'

/** How something that must be done rests on the partners that take part. */
export interface Cover<T> {
  readonly item: T
  /** Who does it now: partners that take part, each once, in the order written. */
  readonly providers: readonly Partner[]
  /** Who could take it over: partners that take part and do not do it already. */
  readonly fallback: readonly Partner[]
  /** Who is named for it and does not take part: not yet, not now or no longer. */
  readonly absent: readonly Partner[]
  readonly strength: 'none' | 'single' | 'several'
}

export type CapabilityCover = Cover<Item<'capabilities'>>
export type LinkCover = Cover<Item<'chain'>>

/** Every capability with who provides it, in the order written. */
export function capabilityCoverage(ecosystem: Ecosystem, asOf: string): readonly CapabilityCover[] {
  const partners = partnersById(ecosystem)
  return ecosystem.capabilities.map((item) => coverOf(item, item.provided_by, item.fallback, partners, asOf))
}

/** Every link of the chain with who fills it, in the order written. */
export function chainCoverage(ecosystem: Ecosystem, asOf: string): readonly LinkCover[] {
  const partners = partnersById(ecosystem)
  return ecosystem.chain.map((item) => coverOf(item, item.partners, [], partners, asOf))
}

/** Whether it stops when one partner stops: at most one does it and nobody else could. */
export function isFragile({ strength, fallback }: Cover<unknown>): boolean {
  return strength !== 'several' && fallback.length === 0
}

/**
 * Whether everyone who takes part and does it or could leaves on a day that is known, and nobody is named who takes over.
 * Nothing rests on who leaves where nobody does it.
 */
export function restsOnLeavers({ providers, fallback }: Cover<unknown>, ecosystem: Ecosystem, asOf: string): boolean {
  const isLeaving = (partner: Partner) =>
    partner.left !== undefined && successorOf(ecosystem, partner, asOf) === undefined
  const all = [...providers, ...fallback]
  return all.length > 0 && all.every(isLeaving)
}

/** What is needed for nothing that is still to be reached: all the goals that it is required for are finished. */
export function isServed({ minimum, required_for: needs = [] }: Item<'capabilities'>, finished: ReadonlySet<string>) {
  return minimum !== true && needs.length > 0 && needs.every((id) => finished.has(id))
}

/** The minimum viable ecosystem: what it must at least be able to do, and the partners without whom it does not stand. */
export function minimumEcosystem(ecosystem: Ecosystem, asOf: string) {
  return {
    capabilities: capabilityCoverage(ecosystem, asOf).filter(({ item }) => item.minimum === true),
    essential: ecosystem.partners.filter((partner) => isNeeded(partner, ecosystem, asOf)),
  }
}

/** An essential partner that left is needed no more once another took over. */
function isNeeded(partner: Partner, ecosystem: Ecosystem, asOf: string): boolean {
  const isFollowed = hasLeft(partner, asOf) && successorOf(ecosystem, partner, asOf) !== undefined
  return partner.essential === true && !isFollowed
}

type PartnersById = ReadonlyMap<string, Partner>

function partnersById({ partners }: Ecosystem): PartnersById {
  const named = partners.filter(({ id }) => id !== '').map((partner) => [partner.id, partner] as const)
  return new Map(named.toReversed())
}

function coverOf<T>(
  item: T,
  providing: readonly string[] | undefined,
  standing: readonly string[] | undefined,
  partners: PartnersById,
  asOf: string,
): Cover<T> {
  const known = (ids: readonly string[] = []) => [...new Set(ids)].flatMap((id) => partners.get(id) ?? [])
  const named = known(providing)
  const providers = named.filter((partner) => takesPart(partner, asOf))
  return {
    item,
    providers,
    fallback: known(standing).filter((partner) => takesPart(partner, asOf) && !providers.includes(partner)),
    absent: named.filter((partner) => !takesPart(partner, asOf)),
    strength: providers.length === 0 ? 'none' : providers.length === 1 ? 'single' : 'several',
  }
}
