import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Item, Partner, Role } from '../model/definition.ts'
import { capabilityCoverage, chainCoverage } from './coverage.ts'
import { takesPart } from './party.ts'
import { currentRoles } from './roles.ts'
import { smallestCover } from './set-cover.ts'

/** Something that an ecosystem cannot do without, and the partners that take part and see to it or could. */
export type Requirement = {
  readonly providers: readonly Partner[]
} & (
  | { readonly kind: 'capability'; readonly item: Item<'capabilities'> }
  | { readonly kind: 'link'; readonly item: Item<'chain'> }
  | { readonly kind: 'role'; readonly item: Role['role'] }
)

export interface MinimumViable {
  readonly requirements: readonly Requirement[]
  /** The requirements that no partner meets; the set below does without them. */
  readonly unmet: readonly Requirement[]
  /** The smallest set of partners that meets all other requirements; where there are several, one of them. */
  readonly partners: readonly Partner[]
  /** Whether no smaller set exists; a set found step by step may have partners too many. */
  readonly isSmallest: boolean
  /** How many partners may leave, whichever they are, before another requirement is no longer met; undefined without any. */
  readonly mayLeave: number | undefined
  /** The requirements that break first. */
  readonly weakest: readonly Requirement[]
}

/** Up to so many partners the smallest set is found exactly. */
export const exactUpTo = 40

/**
 * The minimum viable ecosystem: the fewest partners that still provide every required capability, fill every link of the
 * chain and hold every role that is filled now. Capabilities count when they are marked `minimum`; when none is, all do.
 */
export function minimumViable(ecosystem: Ecosystem, asOf: string): MinimumViable {
  const requirements = requirementsOf(ecosystem, asOf)
  const met = requirements.filter(({ providers }) => providers.length > 0)
  const ids = ecosystem.partners.filter((one) => one.id !== '' && takesPart(one, asOf)).map(({ id }) => id)
  const at = new Map(ids.map((id, place) => [id, place]))
  const { chosen, isSmallest } = smallestCover(
    met.map(({ providers }) => providers.flatMap(({ id }) => at.get(id) ?? [])),
    exactUpTo,
  )
  const fewest = met.reduce((found, { providers }) => Math.min(found, providers.length), Number.POSITIVE_INFINITY)
  return {
    requirements,
    unmet: requirements.filter(({ providers }) => providers.length === 0),
    partners: ecosystem.partners.filter(({ id }) => chosen.has(at.get(id) ?? -1)),
    isSmallest,
    mayLeave: met.length === 0 ? undefined : fewest - 1,
    weakest: met.filter(({ providers }) => providers.length === fewest),
  }
}

function requirementsOf(ecosystem: Ecosystem, asOf: string): readonly Requirement[] {
  const all = capabilityCoverage(ecosystem, asOf)
  const marked = all.filter(({ item }) => item.minimum === true)
  return [
    ...(marked.length > 0 ? marked : all).map(({ item, providers, fallback }) => ({
      kind: 'capability' as const,
      item,
      // Who could take over does not do it yet.
      providers: providers.length === 0 ? [] : [...providers, ...fallback],
    })),
    ...chainCoverage(ecosystem, asOf).map(({ item, providers }) => ({ kind: 'link' as const, item, providers })),
    ...roleRequirements(ecosystem, asOf),
  ]
}

/** Each role that someone holds now; one that only a body holds does not hang on a partner. */
function roleRequirements(ecosystem: Ecosystem, asOf: string): readonly Requirement[] {
  const partners = new Map(ecosystem.partners.map((partner) => [partner.id, partner]))
  const held = currentRoles(ecosystem, asOf)
  return [...new Set(held.map(({ role }) => role))].flatMap((role) => {
    const holders = new Set(
      held.filter((one) => one.role === role).flatMap(({ holder = '' }) => partners.get(holder) ?? []),
    )
    const providers = [...holders].filter((partner) => takesPart(partner, asOf))
    return providers.length === 0 ? [] : [{ kind: 'role' as const, item: role, providers }]
  })
}
