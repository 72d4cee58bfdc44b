import { chainLinks } from '../../facts/chain.ts'
import { apart } from '../../facts/ties.ts'
import { opening } from '../action-plan/plan.ts'
import { called } from '../sentences.ts'
import { missingWorlds } from '../start-note/missing.ts'
import type { flows } from './flows.ts'
import type { EcosystemMap } from './map.ts'

interface Named {
  readonly id: string
  readonly name?: string
}

/** What the map shows at a glance: who stands alone, what is empty and what only runs one way. */
export function standingOut(map: EcosystemMap, drawn: ReturnType<typeof flows>): readonly string[] {
  return [...emptyPlaces(map), ...looseParties(map), ...oneWay(map, drawn), ...around(map)]
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
    ...(worlds === null ? [] : [own.standsOut.worlds(worlds)]),
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

function oneWay({ ecosystem, own }: EcosystemMap, drawn: ReturnType<typeof flows>): readonly string[] {
  const desired = ecosystem.relations.filter(({ state }) => state === 'desired').length
  const { onlyGive = null, onlyGet = null } = drawn ?? {}
  return [
    ...(onlyGive === null ? [] : [own.standsOut.onlyGive(onlyGive)]),
    ...(onlyGet === null ? [] : [own.standsOut.onlyGet(onlyGet)]),
    ...(desired === 0 ? [] : [opening(own.standsOut.desired(desired))]),
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
