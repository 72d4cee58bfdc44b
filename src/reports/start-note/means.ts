import type { Finance } from '../../model/definition.ts'
import { kindTable, totals, yearTable } from './budget.ts'
import { isOver, moneyPer, whatOf } from './contributions.ts'
import { participants } from './parties.ts'
import { payerTable } from './payers.ts'
import { called, clause, clauses, sentence } from './sentences.ts'
import { table } from './table.ts'
import type { Wording } from './wording.ts'

/** What it costs, who pays, how much of it is certain, and what partners bring in kind. */
export function means(wording: Wording) {
  const { finance } = wording.ecosystem
  return {
    totals: totals(wording),
    years: yearTable(wording),
    kinds: kindTable(wording),
    payers: payerTable(wording),
    inKind: inKindTable(wording),
    subsidies: subsidyTable(finance, wording),
    stateAid: sentence(finance?.state_aid?.conclusion),
    sustaining: sustainingView(finance, wording),
    models: (finance?.business_models ?? []).map((model) => ({
      name: called(model),
      payer: clause(model.payer),
      for: clause(model.for),
      amount: clause(model.how_much),
    })),
  }
}

function inKindTable(wording: Wording) {
  const { words, date } = wording
  const rows = participants(wording).flatMap((partner) =>
    (partner.brings ?? []).flatMap((item) =>
      typeof item === 'string' || item.kind !== 'in-kind' || isOver(item, wording.asOf)
        ? []
        : [{ ...item, partner: called(partner) }],
    ),
  )
  return table(rows, [
    { title: words.columns.partner, cell: ({ partner }) => partner },
    { title: words.columns.what, cell: whatOf },
    { title: words.columns.value, cell: (item) => moneyPer(item, wording), right: true },
    { title: words.columns.period, cell: ({ from, to }) => words.period(date(from), date(to)) || null },
    {
      title: words.columns.securedInKind,
      cell: ({ secured }) => (secured === undefined ? null : secured ? words.yes : words.no),
    },
  ])
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
