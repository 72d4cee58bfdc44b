import { type Assumption, byConcern } from '../../facts/assumptions.ts'
import type { PlacedEffect } from '../../facts/theory-links.ts'
import { find } from '../../graph/ecosystem.ts'
import { indicatorName } from '../action-plan/indicator-words.ts'
import { notesOn } from '../action-plan/notes.ts'
import { titleOf } from '../action-plan/plan.ts'
import { clause, clauses } from '../sentences.ts'
import { table } from '../table.ts'
import { codeOf, type Watch } from './watch.ts'

/** What the plan takes for granted: what failed first, with what rests on it and what we do if it does not hold. */
export function assumptions(base: Watch) {
  const { ecosystem } = base
  const all = byConcern(ecosystem.assumptions)
  return {
    table: concernTable(all, base),
    grounds: groundsTable(
      all.filter(({ basis, test }) => clause(basis) !== null || clause(test) !== null),
      base,
    ),
    untested: base.list(
      all.filter(({ test, status }) => status !== 'failed' && clause(test) === null).map((one) => quoted(one, base)),
    ),
    notes: notesOn(
      all.map((one) => ({ name: nameOf(one), caveat: one.caveat })),
      base,
    ),
  }
}

export function quoted(assumption: Assumption, { words }: Watch): string {
  return words.quoted(nameOf(assumption))
}

function nameOf({ id, statement }: Assumption): string {
  return clause(statement) ?? id
}

function concernTable(assumptions: readonly Assumption[], base: Watch) {
  const { own, date, label } = base
  const effects = new Map(base.links.effects.map((placed) => [placed.effect.id, placed]))
  return table(assumptions, [
    { title: own.columns.assumption, cell: nameOf },
    {
      title: own.columns.state,
      cell: ({ status }) => (status === undefined ? null : own.assumptions.states[status]),
    },
    { title: own.columns.critical, cell: ({ critical }) => label(['assumptions', 'critical'], critical) },
    { title: own.columns.restsOn, cell: ({ under }) => restsOn(under, effects, base) },
    { title: own.columns.checked, cell: ({ checked_on: checked }) => date(checked) },
    { title: own.columns.planB, cell: ({ plan_b: planB }) => clause(planB) ?? own.assumptions.noPlanB },
  ])
}

function restsOn(ids: readonly string[] = [], effects: ReadonlyMap<string, PlacedEffect>, base: Watch): string | null {
  const { ecosystem, own } = base
  return clauses(
    [...new Set(ids)].map((id) => {
      const goal = find(ecosystem, 'goals', id)
      if (goal !== undefined) return own.assumptions.goal(titleOf(goal))
      const indicator = find(ecosystem, 'indicators', id)
      if (indicator !== undefined) return own.assumptions.indicator(indicatorName(indicator, base))
      const placed = effects.get(id)
      return placed === undefined ? null : own.assumptions[placed.level](codeOf(placed, base))
    }),
  )
}

function groundsTable(assumptions: readonly Assumption[], { own }: Watch) {
  return table(assumptions, [
    { title: own.columns.assumption, cell: nameOf },
    { title: own.columns.basis, cell: ({ basis }) => clause(basis) },
    { title: own.columns.test, cell: ({ test }) => clause(test) },
  ])
}
