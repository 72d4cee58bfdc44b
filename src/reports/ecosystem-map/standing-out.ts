import { chainLinks } from '../../facts/chain.ts'
import { type Balance, giveAndGet } from '../../facts/give-and-get.ts'
import { apart } from '../../facts/ties.ts'
import { opening } from '../action-plan/plan.ts'
import { called } from '../sentences.ts'
import { missingWorlds } from '../start-note/missing.ts'
import type { EcosystemMap } from './map.ts'
import type { Strength } from './strength.ts'

interface Named {
  readonly id: string
  readonly name?: string
}

/** What the map shows at a glance: who stands alone, what is empty and what only runs one way. */
export function standingOut(map: EcosystemMap, found: Strength): readonly string[] {
  return [...emptyPlaces(map), ...looseParties(map), ...weakSpots(map, found), ...oneWay(map), ...around(map)]
}

/** How much there is of everything: `tien belanghebbenden, 28 relaties (waarvan vier gewenst) en 36 waardestromen`. */
export function counts({ ecosystem, own, list }: EcosystemMap): string | null {
  const { stakeholders, relations, value_flows: flows, chain } = ecosystem
  const desired = relations.filter(({ state }) => state === 'desired').length
  return list([
    stakeholders.length === 0 ? null : own.counts.stakeholders(stakeholders.length),
    relations.length === 0 ? null : own.counts.relations(relations.length, desired),
    flows.length === 0 ? null : own.counts.flows(flows.length),
    chain.length === 0 ? null : own.counts.links(chain.length),
  ])
}

function emptyPlaces(map: EcosystemMap): readonly string[] {
  const { ecosystem, asOf, own } = map
  const worlds = missingWorlds(map)
  const links = chainLinks(ecosystem, asOf).filter(({ fillers }) => fillers.length === 0)
  return [
    ...(worlds.length === 0 ? [] : [own.standsOut.worlds(worlds.join('; '), worlds.length === 1)]),
    ...about(
      links.map(({ link }) => link),
      own.standsOut.links,
      map,
    ),
  ]
}

/** Only of what the data hold at all: where there are no relations, their chapter says so. */
function looseParties(map: EcosystemMap): readonly string[] {
  const { ecosystem, asOf, own } = map
  const { relations, value_flows: flows, actions } = ecosystem
  const found = apart(ecosystem, asOf)
  const alone = new Set(found.alone)
  const others = (partners: typeof found.alone) => partners.filter((partner) => !alone.has(partner))
  return [
    ...(relations.length + flows.length + actions.length === 0 ? [] : about(found.alone, own.standsOut.alone, map)),
    ...(relations.length === 0 ? [] : about(others(found.withoutRelation), own.standsOut.withoutRelation, map)),
    ...(flows.length === 0 ? [] : about(others(found.withoutFlow), own.standsOut.withoutFlow, map)),
    ...(actions.length === 0 ? [] : about(others(found.withoutAction), own.standsOut.withoutAction, map)),
  ]
}

/** Contributions and benefits count as well; said only where the data hold both what partners give and what they get. */
function oneWay(map: EcosystemMap): readonly string[] {
  const { ecosystem, asOf, own } = map
  const desired = ecosystem.relations.filter(({ state }) => state === 'desired').length
  const all = giveAndGet(ecosystem, asOf)
  const those = (wanted: Balance) => all.filter(({ balance }) => balance === wanted).map(({ partner }) => partner)
  const isKnown = ['only-gives', 'only-gets'].every((wanted) =>
    all.some(({ balance }) => balance === 'both' || balance === wanted),
  )
  return [
    ...(isKnown ? about(those('only-gives'), own.standsOut.onlyGive, map) : []),
    ...(isKnown ? about(those('only-gets'), own.standsOut.onlyGet, map) : []),
    ...(desired === 0 ? [] : [opening(own.standsOut.desired(desired))]),
  ]
}

/** Where the network can come apart; who they are stands in its chapter. */
function weakSpots({ own }: EcosystemMap, found: Strength): readonly string[] {
  const { groupCount = 0, bridgeCount = 0 } = found ?? {}
  return [
    ...(groupCount > 1 ? [own.standsOut.groups(groupCount)] : []),
    ...(bridgeCount > 0 ? [own.standsOut.bridges(bridgeCount)] : []),
  ]
}

/** Who can do harm, and who is missed. */
function around(map: EcosystemMap): readonly string[] {
  const { ecosystem, own } = map
  const against = ecosystem.stakeholders.filter(
    ({ position, influence }) => position === 'opponent' && influence !== 'low',
  )
  const missed = ecosystem.stakeholders.filter(({ missing }) => missing !== undefined)
  return [...about(against, own.standsOut.opponents, map), ...about(missed, own.standsOut.missing, map)]
}

/** One sentence about things by name; none when there are none. */
function about(
  items: readonly Named[],
  text: (names: string, count: number) => string,
  { some }: EcosystemMap,
): readonly string[] {
  const names = some(items.map(called), 8)
  return names === null ? [] : [text(names, items.length)]
}
