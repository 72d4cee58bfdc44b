import type { Ecosystem } from '../graph/ecosystem.ts'
import { groupedByEach } from '../grouping.ts'
import type { Partner } from '../model/definition.ts'
import { type Departure, departures } from './departure.ts'
import { minimumViable, type Requirement } from './minimum-viable.ts'
import { type Network, network } from './network.ts'

/**
 * Where a network gives way first. In this order: something that it cannot do without and that nobody sees to; things
 * that one partner alone sees to and no other could; a partner that ties others to the rest; the partner whose departure
 * weighs most. Roles have one holder as a rule, so they count in that weight only.
 */
export type WeakestPoint =
  | { readonly kind: 'unmet'; readonly requirements: readonly Requirement[] }
  | { readonly kind: 'single'; readonly partner: Partner; readonly requirements: readonly Requirement[] }
  /** `cutOff` are the partners outside the largest group that is left. */
  | { readonly kind: 'bridge'; readonly partner: Partner; readonly cutOff: number }
  | { readonly kind: 'departure'; readonly departure: Departure }

/** Undefined where the data hold nothing that rests on a partner. */
export function weakestPoint(ecosystem: Ecosystem, asOf: string): WeakestPoint | undefined {
  const { requirements, unmet } = minimumViable(ecosystem, asOf)
  if (unmet.length > 0) return { kind: 'unmet', requirements: unmet }
  const heaviest = departures(ecosystem, asOf)
  const single = requirements.filter(({ kind, providers }) => kind !== 'role' && providers.length === 1)
  if (single.length > 0) return mostAlone(single, heaviest)
  return bridge(network(ecosystem, asOf)) ?? departure(heaviest)
}

/** The partner that is alone with most; of equals the one whose departure weighs most. */
function mostAlone(single: readonly Requirement[], heaviest: readonly Departure[]): WeakestPoint | undefined {
  const held = groupedByEach(single, ({ providers }) => providers)
  const alone = heaviest.map(({ partner }) => ({ partner, requirements: held.get(partner) ?? [] }))
  const most = alone.reduce(
    (found, one) => (one.requirements.length > found.requirements.length ? one : found),
    alone[0] ?? { partner: undefined, requirements: [] },
  )
  return most.partner === undefined ? undefined : { kind: 'single', ...most, partner: most.partner }
}

/** Of the partners that tie others to the rest the one that stands between most, or has most ties. */
function bridge(ties: Network): WeakestPoint | undefined {
  const rank = ({ id }: Partner) =>
    ties.betweenness?.get(id) ?? ties.ties.filter(({ between }) => between.includes(id)).length
  const [most] = ties.bridges.map((partner) => ({ partner, rank: rank(partner) })).sort((a, b) => b.rank - a.rank)
  return most && { kind: 'bridge', partner: most.partner, cutOff: cutOffBy(most.partner, ties) }
}

function cutOffBy(partner: Partner, { ties, components }: Network): number {
  const group = (components.find((one) => one.includes(partner)) ?? []).filter((one) => one !== partner)
  const near = groupedByEach(
    ties
      .filter(({ between }) => !between.includes(partner.id))
      .flatMap(({ between: [a, b] }) => [[a, b] as const, [b, a] as const]),
    ([from]) => [from],
  )
  const seen = new Set<string>()
  const sizes = group.map(({ id }) => {
    const waiting = [id]
    let size = 0
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue
      seen.add(at)
      size++
      for (const [, to] of near.get(at) ?? []) waiting.push(to)
    }
    return size
  })
  return group.length - sizes.reduce((most, size) => Math.max(most, size), 0)
}

function departure([heaviest]: readonly Departure[]): WeakestPoint | undefined {
  return heaviest === undefined || heaviest.weight === 0 ? undefined : { kind: 'departure', departure: heaviest }
}
