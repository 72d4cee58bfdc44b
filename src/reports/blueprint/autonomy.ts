import { grouped } from '../../grouping.ts'
import type { Partner } from '../../model/definition.ts'
import { called, clause } from '../sentences.ts'
import { participants } from '../start-note/parties.ts'
import { givenUp, kept } from '../start-note/partner-tables.ts'
import { table } from '../table.ts'
import { type Blueprint, fewRows } from './base.ts'

/** What partners hand over and to whom, and what they keep. Null while no partner says so. */
export function autonomy(blueprint: Blueprint) {
  const { terms, some } = blueprint
  const partners = participants(blueprint)
  const known = partners.filter((partner) => givenUp(partner, blueprint) !== null || kept(partner) !== null)
  if (known.length === 0) return null
  const quiet = partners.filter((partner) => givenUp(partner, blueprint) === null)
  const silent = some(quiet.map(called), 8)
  const receivers = receiversOf(known, blueprint)
  return {
    receivers: receivers === null ? null : terms.autonomy.receivers(receivers),
    table: autonomyTable(known, blueprint),
    annexed: known.length > fewRows,
    without: silent === null ? null : terms.autonomy.without(silent, quiet.length === 1),
  }
}

/** How many partners do not say what they hand over, where others do. */
export function silentPartners(blueprint: Blueprint): number {
  const partners = participants(blueprint)
  const silent = partners.filter((partner) => givenUp(partner, blueprint) === null).length
  return silent === partners.length ? 0 : silent
}

/** Those who are given a say, and by how many partners; whoever gets the most first. */
function receiversOf(partners: readonly Partner[], { terms, name, counted, some }: Blueprint): string | null {
  const gifts = partners.flatMap(({ id, autonomy: given }) =>
    (given?.gives_up ?? []).flatMap(({ to }) => (to === undefined ? [] : [{ to, id }])),
  )
  const givers = [...grouped(gifts, ({ to }) => to)].map(([to, all]) => ({
    to,
    size: new Set(all.map(({ id }) => id)).size,
  }))
  return some(
    givers
      .sort((one, other) => other.size - one.size)
      .map(({ to, size }) => terms.autonomy.receiver(name(['bodies', 'partners'], to) ?? to, counted(size, 'partner'))),
    6,
  )
}

function autonomyTable(partners: readonly Partner[], blueprint: Blueprint) {
  const { columns } = blueprint.terms
  return table(partners, [
    { title: columns.partner, cell: called },
    { title: columns.givesUp, cell: (partner) => givenUp(partner, blueprint) },
    { title: columns.keeps, cell: kept },
    { title: columns.remark, cell: ({ autonomy: facts }) => clause(facts?.caveat) },
  ])
}
