import type { Item } from '../../model/definition.ts'
import { clause, clauses, filled, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import type { Risks } from './base.ts'

type Assumption = Item<'assumptions'>

/** The assumptions that carry much, with plan B or without. Null when there are none. */
export function assumptions(risks: Risks) {
  const { ecosystem, terms, counted } = risks
  const all = ecosystem.assumptions
  if (all.length === 0) return null
  const heavy = all.filter(carriesMuch).sort((one, other) => rank(one) - rank(other))
  const light = all.length - heavy.length
  const say = heavy.length === 0 ? terms.assumptions.onlyLight : terms.assumptions.light
  return {
    table: assumptionTable(heavy, risks),
    light: light === 0 ? null : say(counted(light, 'assumption'), light === 1),
  }
}

/** The assumptions that turned out wrong. */
export function failedAssumptions({ ecosystem }: Risks): readonly string[] {
  return ecosystem.assumptions.filter(({ status }) => status === 'failed').map(statementOf)
}

/** Those on which much rests while nothing is ready for when they do not hold. */
export function withoutPlanB({ ecosystem }: Risks): readonly string[] {
  return ecosystem.assumptions
    .filter(({ critical, plan_b: plan }) => critical === 'high' && filled(plan) === null)
    .map(statementOf)
}

function statementOf({ id, statement }: Assumption): string {
  return clause(statement) ?? id
}

function carriesMuch({ critical, status }: Assumption): boolean {
  return critical !== 'low' || status === 'failed'
}

/** What failed first, then by how much rests on it, and what is not tested before what holds. */
function rank({ critical, status }: Assumption): number {
  if (status === 'failed') return 0
  return 1 + ['high', 'medium', undefined].indexOf(critical) * 2 + Number(status === 'holds')
}

function assumptionTable(heavy: readonly Assumption[], risks: Risks) {
  const { columns, checked, noPlanB } = risks.terms
  const state = ({ status, checked_on: day }: Assumption) => {
    const [word, on] = [risks.label(['assumptions', 'status'], status), risks.date(day)]
    return word === null || on === null ? (word ?? on) : checked(word, on)
  }
  return table(heavy, [
    { title: columns.assumption, cell: statementOf },
    { title: columns.critical, cell: ({ critical }) => risks.label(['assumptions', 'critical'], critical) },
    {
      title: columns.under,
      cell: ({ under }) =>
        clauses([...new Set(under)].map((id) => risks.name(['goals', 'indicators', 'outcomes'], id))),
    },
    { title: columns.state, cell: state },
    { title: columns.test, cell: ({ test }) => clause(test) },
    { title: columns.planB, cell: ({ plan_b: plan }) => clause(plan) ?? noPlanB },
    { title: columns.remark, cell: remarkCell },
  ])
}
