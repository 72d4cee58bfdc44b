import type { Item } from '../../model/definition.ts'
import { partyName } from '../coverage/covers.ts'
import { called, clause, clauses, remark, remarkCell, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import { type Blueprint, fewRows } from './base.ts'

type Proposition = Item<'propositions'>
type Component = NonNullable<Proposition['components']>[number]

/** Each proposition with its components and the partner that provides each. Null while there are no propositions. */
export function propositions(blueprint: Blueprint) {
  const all = blueprint.ecosystem.propositions
  if (all.length === 0) return null
  const views = all.map((proposition) => ({
    name: called(proposition),
    about: about(proposition, blueprint),
    statement: sentence(proposition.statement),
    remark: remark(proposition),
    components: componentTable(proposition.components ?? [], blueprint),
  }))
  const parts = all.flatMap(({ components = [] }) => components).length
  return { all: views, annexed: parts > fewRows, parts }
}

/** The components of which no partner is named, with the proposition that they belong to. */
export function openComponents({ ecosystem }: Blueprint): readonly string[] {
  return ecosystem.propositions.flatMap((proposition) =>
    (proposition.components ?? [])
      .filter(({ partner }) => partner === undefined)
      .map(({ what }) => clause(what) ?? called(proposition)),
  )
}

/** `voor: vve’s; golf 3`. */
function about({ for: groups = [], wave }: Proposition, { terms, name, number }: Blueprint): string | null {
  const names = clauses(groups.map((id) => name(['target_groups'], id)))
  const turn = number(wave)
  return clauses([names === null ? null : terms.forWhom(names), turn === null ? null : terms.wave(turn)])
}

function componentTable(components: readonly Component[], blueprint: Blueprint) {
  const { columns, makes, nobody } = blueprint.terms
  return table(components, [
    { title: columns.component, cell: ({ what }) => clause(what) ?? '…' },
    { title: columns.holder, cell: ({ partner }) => partyName(partner, blueprint) ?? nobody },
    {
      title: columns.makes,
      cell: ({ new: isNew }) => (isNew === undefined ? null : isNew ? makes.new : makes.existing),
    },
    { title: columns.remark, cell: remarkCell },
  ])
}
