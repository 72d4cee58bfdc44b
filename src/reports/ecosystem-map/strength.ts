import { crossTies } from '../../facts/cross-ties.ts'
import { missingTies, pairsUpTo } from '../../facts/missing-ties.ts'
import { betweennessUpTo, type Network, network } from '../../facts/network.ts'
import { apart } from '../../facts/ties.ts'
import { formatShare } from '../../i18n/format.ts'
import type { Partner } from '../../model/definition.ts'
import { opening } from '../action-plan/plan.ts'
import { called } from '../sentences.ts'
import { table } from '../table.ts'
import type { EcosystemMap } from './map.ts'

/** So many partners that stand between others, pairs without a tie, and groups are shown. */
const most = 5

/** How well the partners hang together; null while no two of them are tied. */
export function strength(map: EcosystemMap) {
  const found = network(map.ecosystem, map.asOf)
  if (found.ties.length === 0) return null
  return {
    ...together(found, map),
    bridges: bridgeText(found, map),
    between: betweenTable(found, map),
    tooMany: found.betweenness === undefined ? map.own.strength.tooMany(betweennessUpTo) : null,
    ...acrossWorlds(found, map),
    ...missing(found, map),
    /** For the summary. */
    groupCount: groupsOf(found).length,
    bridgeCount: found.bridges.length,
  }
}

export type Strength = ReturnType<typeof strength>

/** Partners that hang together, without those that stand alone. */
function groupsOf({ components }: Network): readonly (readonly Partner[])[] {
  return components.filter(({ length }) => length > 1)
}

function together(found: Network, map: EcosystemMap) {
  const { own, inWords, spoken, some } = map
  const [groups, said] = [groupsOf(found), own.strength]
  const all = spoken(found.partners.length, 'partner')
  const tied = groups.flat().length
  const names = (members: readonly Partner[]) => some(members.map(called), most) ?? ''
  return {
    lead: said.lead(own.counts.ties(found.ties.length), found.ties.length === 1),
    whole:
      groups.length === 1
        ? said.whole(tied === found.partners.length ? null : opening(inWords(tied)), all, found.partners.length === 2)
        : said.groups(inWords(groups.length)),
    groups: groups.length === 1 ? [] : groups.slice(0, most).map(names),
    moreGroups:
      groups.length > most ? said.moreGroups(inWords(groups.length - most), groups.length - most === 1) : null,
    ...outside(found, map),
  }
}

/** Partners without a tie to another partner; who has no tie with anybody was named in the summary. */
function outside({ loose }: Network, { ecosystem, asOf, own, inWords, some }: EcosystemMap) {
  const alone = new Set(apart(ecosystem, asOf).alone)
  const others = loose.filter((partner) => !alone.has(partner))
  const names = some(others.map(called), 8)
  const count = loose.length - others.length
  return {
    loose: names === null ? null : own.strength.loose(names),
    alone: count === 0 ? null : opening(own.strength.alone(inWords(count), count === 1)),
  }
}

function bridgeText(found: Network, { own, some }: EcosystemMap): string | null {
  const names = some(found.bridges.map(called), 8)
  if (names !== null) return own.strength.bridges(names, found.bridges.length === 1)
  return groupsOf(found).some(({ length }) => length > 2) ? own.strength.noBridges : null
}

/** Those on whom most of the shortest ways between others run. */
function betweenTable({ partners, ties, betweenness }: Network, { own, language, number }: EcosystemMap) {
  const degrees = new Map<string, number>()
  for (const id of ties.flatMap(({ between }) => between)) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const between = ({ id }: Partner) => betweenness?.get(id) ?? 0
  const top = partners.filter((partner) => between(partner) > 0).sort((one, other) => between(other) - between(one))
  return table(top.slice(0, most), [
    { title: own.columns.partner, cell: called },
    { title: own.columns.tiedTo, cell: ({ id }) => number(degrees.get(id)), right: true },
    { title: own.columns.between, cell: (one) => formatShare(between(one) * 100, language), right: true },
  ])
}

/** Of partners from one world alone there is nothing to say. */
function acrossWorlds(found: Network, { own, words, language, inWords, some }: EcosystemMap) {
  const { known, crossing, untied } = crossTies(found)
  const pairs = untied.map(([one, other]) => own.strength.pair(words.helix[one], words.helix[other]))
  const isSaid = known > 0 && (crossing > 0 || untied.length > 0)
  const share = formatShare((crossing / known) * 100, language)
  const count = crossing === 0 ? null : inWords(crossing)
  const said =
    known === 1
      ? own.strength.onlyTie(crossing === 1, found.ties.length === 1)
      : own.strength.worlds(count, crossing === 1, inWords(known), share, known === found.ties.length)
  return {
    worlds: isSaid ? said : null,
    untied: pairs.length === 0 ? null : own.strength.untied(some(pairs, most) ?? ''),
  }
}

function missing(found: Network, { ecosystem, own, inWords, quotedGoals }: EcosystemMap) {
  const { pairs, bounded } = missingTies(ecosystem, found)
  const left = pairs.length - most
  return {
    missing: table(pairs.slice(0, most), [
      { title: own.columns.partner, cell: ({ between: [one] }) => called(one) },
      { title: own.columns.to, cell: ({ between: [, other] }) => called(other) },
      { title: own.columns.shared, cell: ({ goals }) => quotedGoals(goals.map(called)) },
    ]),
    moreMissing: left > 0 ? opening(own.strength.moreMissing(inWords(left), left === 1)) : null,
    bounded: bounded.length > 0 ? own.strength.bounded(pairsUpTo) : null,
  }
}
