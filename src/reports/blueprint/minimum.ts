import { type CapabilityCover, capabilityCoverage, minimumEcosystem } from '../../facts/coverage.ts'
import { hasLeft, isUnsure } from '../../facts/party.ts'
import type { Partner } from '../../model/definition.ts'
import { coverAttention, partnerNames, providersCell } from '../coverage/covers.ts'
import { coverMap } from '../coverage/map.ts'
import { called, clause, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import { type Blueprint, fewRows } from './base.ts'
import { standing } from './standing.ts'

/** The minimum viable ecosystem: who must be there, what it must be able to do and on whom that rests. */
export function minimum(blueprint: Blueprint) {
  const { ecosystem, asOf, terms, counted } = blueprint
  const { capabilities: marked, essential } = minimumEcosystem(ecosystem, asOf)
  const all = capabilityCoverage(ecosystem, asOf)
  if (essential.length + all.length === 0) return null
  const shown = marked.length > 0 ? marked : all
  const map = coverMap(shown)
  return {
    ...essentialView(essential, blueprint),
    lead: marked.length === 0 ? null : terms.minimum.lead(counted(marked.length, 'capability'), marked.length === 1),
    unmarked: marked.length === 0 && all.length > 0 ? terms.minimum.unmarked : null,
    table: capabilityTable(shown, blueprint),
    annexed: shown.length > fewRows,
    map,
    left: map === null || map.left === 0 ? null : terms.map.left(map.left),
    standing: standing(blueprint),
    others:
      marked.length === 0
        ? null
        : capabilityTable(
            all.filter(({ item }) => item.minimum !== true),
            blueprint,
          ),
  }
}

/** The essential partners that one cannot count on, with the reason. */
export function unsurePartners(blueprint: Blueprint): readonly string[] {
  const { ecosystem, asOf } = blueprint
  return minimumEcosystem(ecosystem, asOf)
    .essential.filter((partner) => isUnsure(partner, asOf))
    .map((partner) => `${called(partner)} (${reasonOf(partner, blueprint)})`)
}

function essentialView(essential: readonly Partner[], blueprint: Blueprint) {
  const { terms, list, counted, some } = blueprint
  const unsure = unsurePartners(blueprint)
  const names = list(essential.slice(0, fewRows).map(called))
  return {
    essential:
      names === null
        ? null
        : terms.minimum.essential(
            essential.length > fewRows ? (some(essential.map(called), fewRows) ?? '') : names,
            essential.length,
            counted(essential.length, 'partner'),
          ),
    unsure: unsure.length === 0 ? null : terms.minimum.unsure(list(unsure) ?? '', unsure.length === 1),
  }
}

function reasonOf(partner: Partner, { terms, asOf }: Blueprint): string {
  const { reason } = terms.minimum
  if (hasLeft(partner, asOf)) return reason.left
  const { status } = partner
  return status === 'prospect' || status === 'approached' || status === 'inactive' ? reason[status] : reason.interested
}

function capabilityTable(covers: readonly CapabilityCover[], blueprint: Blueprint) {
  const { columns } = blueprint.terms
  return table(covers, [
    { title: columns.capability, cell: ({ item }) => called(item) },
    { title: columns.providers, cell: (cover) => providersCell(cover, blueprint) },
    { title: columns.fallback, cell: ({ fallback }) => partnerNames(fallback, blueprint) },
    { title: columns.gap, cell: ({ item }) => clause(item.gap) },
    { title: columns.attention, cell: (cover) => coverAttention(cover, blueprint) },
    { title: columns.remark, cell: ({ item }) => remarkCell(item) },
  ])
}
