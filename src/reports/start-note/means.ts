import type { Finance } from '../../model/definition.ts'
import { called, clause, clauses, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { kindTable, totals, yearTable } from './budget.ts'
import { inKind } from './in-kind.ts'
import { payerTable, unsecuredPayers } from './payers.ts'

/** What it costs, how much of it is certain, and for the annex who pays what. */
export function means(wording: Wording) {
  const { finance } = wording.ecosystem
  return {
    totals: totals(wording),
    unread: wording.unread(),
    years: yearTable(wording),
    unsecured: unsecuredPayers(wording),
    subsidies: subsidyTable(finance, wording),
    stateAid: sentence(finance?.state_aid?.conclusion),
    sustaining: sustainingView(finance, wording),
    annex: annexView(wording),
  }
}

/** Null while there is nothing to look up. */
function annexView(wording: Wording) {
  const { finance } = wording.ecosystem
  const view = {
    kinds: kindTable(wording),
    payers: payerTable(wording),
    inKind: inKind(wording),
    fundedInKind: totals(wording)?.inKind ?? null,
    conditions: conditionTable(finance, wording),
    models: (finance?.business_models ?? []).map((model) => ({
      name: called(model),
      payer: clause(model.payer),
      for: clause(model.for),
      amount: clause(model.how_much),
    })),
  }
  return Object.values(view).some((part) => part !== null && (!Array.isArray(part) || part.length > 0)) ? view : null
}

function subsidyTable(finance: Finance | undefined, { words, date, money }: Wording) {
  const dated = (amount: string | null, day: string | null) =>
    amount === null || day === null ? amount : `${amount} (${day})`
  return table(finance?.subsidies ?? [], [
    { title: words.columns.subsidy, cell: called },
    { title: words.columns.provider, cell: ({ provider }) => clause(provider) },
    { title: words.columns.granted, cell: ({ granted, granted_on: day }) => dated(money(granted), date(day)) },
    { title: words.columns.settled, cell: ({ settled }) => money(settled) },
    { title: words.columns.until, cell: ({ until }) => date(until) },
  ])
}

/** Null while no subsidy has conditions. */
function conditionTable(finance: Finance | undefined, { words }: Wording) {
  const bound = (finance?.subsidies ?? []).filter(({ conditions = [] }) => conditions.length > 0)
  return table(bound, [
    { title: words.columns.subsidy, cell: called },
    {
      title: words.columns.conditions,
      cell: ({ conditions = [] }) => clauses(conditions.map(({ what }) => clause(what))),
    },
  ])
}

function sustainingView(finance: Finance | undefined, { date }: Wording) {
  const plan = finance?.self_sustaining
  return plan === undefined ? null : { by: date(plan.by), revenue: clauses((plan.revenue ?? []).map(clause)) }
}
