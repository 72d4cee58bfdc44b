import { called, clause, remark, remarkCell, sentence } from '../sentences.ts'
import { members, participants } from '../start-note/parties.ts'
import { scope } from '../start-note/proposition.ts'
import { table } from '../table.ts'
import type { Blueprint } from './base.ts'

/** What we build: the offer as a whole, its limits and the directions chosen. Null without any of these. */
export function offer(blueprint: Blueprint) {
  const { value_proposition: value } = blueprint.ecosystem
  const view = {
    statement: sentence(value?.statement),
    innovation: sentence(value?.core_innovation),
    remark: value === undefined ? null : remark(value),
    endorsed: endorsement(blueprint),
    scope: scope(blueprint),
    directions: directionTable(blueprint),
  }
  return Object.values(view).every((part) => part === null) ? null : view
}

/** The names of the directions on which nobody decided yet. */
export function openDirections({ ecosystem }: Blueprint): readonly string[] {
  return ecosystem.solution_directions.filter(({ chosen }) => chosen === undefined).map(called)
}

/** Who endorses the offer, and which partners are not known to. */
function endorsement(blueprint: Blueprint): string | null {
  const { ecosystem, terms, some } = blueprint
  const endorsers = ecosystem.value_proposition?.endorsed_by?.map(({ partner }) => partner)
  const names = members(endorsers, blueprint)
  if (names === null) return null
  const others = participants(blueprint).filter(({ id }) => !endorsers?.includes(id))
  const open = some(others.map(called), 5)
  return open === null
    ? terms.endorsed(names)
    : `${terms.endorsed(names)} ${terms.notEndorsed(open, others.length === 1)}`
}

function directionTable({ ecosystem, terms, name, names }: Blueprint) {
  const { columns, chosen: states } = terms
  return table(ecosystem.solution_directions, [
    { title: columns.direction, cell: called },
    {
      title: columns.state,
      cell: ({ chosen }) => (chosen === undefined ? states.open : chosen ? states.yes : states.no),
    },
    { title: columns.outline, cell: ({ outline }) => clause(outline) },
    { title: columns.criteria, cell: ({ criteria }) => clause(criteria) },
    { title: columns.decidedBy, cell: ({ decided_by: body }) => name(['bodies'], body) },
    { title: columns.partners, cell: ({ partners }) => names(['partners'], partners) },
    { title: columns.remark, cell: remarkCell },
  ])
}
