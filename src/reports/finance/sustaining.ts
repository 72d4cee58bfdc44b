import { type ShareOfYear, subsidyShares, yearWithoutSubsidy } from '../../facts/subsidy-share.ts'
import { notesOn } from '../action-plan/notes.ts'
import { called, clause, quoted } from '../sentences.ts'
import { table } from '../table.ts'
import type { Ledger } from './ledger.ts'
import { pictured } from './spans.ts'

/** How the share of subsidy falls, as planned and as the funding has it, and what pays for the work after it. */
export function sustaining(ledger: Ledger) {
  const { finance, date, ecosystem } = ledger
  const plan = finance.self_sustaining
  const models = finance.business_models ?? []
  const years = subsidyShares(ecosystem)
  const known = years.filter(({ planned, computed }) => (planned ?? computed) !== undefined)
  const told = plan !== undefined || known.some(({ computed = 0 }) => computed > 0)
  return {
    any: told || models.length > 0,
    by: date(plan?.by),
    ending: ending(ledger),
    picture: told ? picture(known, ledger) : null,
    shares: told
      ? shareTable(
          years.filter(({ cost, planned, computed }) => (planned ?? computed) !== undefined || cost > 0),
          ledger,
        )
      : null,
    revenue: (plan?.revenue ?? []).map(clause).filter((text) => text !== null),
    models: modelTable(ledger),
    notes: notesOn(
      [
        { name: ledger.own.sustaining, caveat: plan?.caveat },
        ...models.map((model) => ({ name: called(model), caveat: model.caveat })),
      ],
      { words: { quoted }, list: ledger.list },
    ),
  }
}

/** What the funding without subsidy covers in the year that was agreed on, and how much of it is secured. */
function ending(ledger: Ledger): string | null {
  const { own, money } = ledger
  const line = yearWithoutSubsidy(ledger.ecosystem)
  if (line === undefined) return null
  const { year, cost, ownSecured, gap } = line
  const amount = (value: number) => money(value) ?? ''
  return own.ending(year, amount(cost), amount(line.own), ledger.figure(ownSecured), gap === 0 ? null : amount(gap))
}

function shareTable(shares: readonly ShareOfYear[], ledger: Ledger) {
  const { own, words, percentage, shareText, figure } = ledger
  return table(shares, [
    { title: words.columns.year, cell: ({ year }) => String(year) },
    { title: own.columns.planned, cell: ({ planned }) => percentage(planned), right: true },
    { title: own.columns.computed, cell: ({ computed }) => shareText(computed), right: true },
    { title: own.columns.withoutSubsidy, cell: ({ own: amount }) => figure(amount), right: true },
    { title: own.columns.gapWithout, cell: ({ gap }) => figure(gap), right: true },
  ])
}

/** Bars as the funding has it, a line as planned; null where a table of one or two figures says it better. */
function picture(shares: readonly ShareOfYear[], ledger: Ledger) {
  const known = shares.filter((line) => line.computed !== undefined)
  const computed = known.length > 0
  const years = pictured(computed ? known : shares, ledger)
  const planned = years.every((line) => line.planned !== undefined)
  if (years.length < 3 || !(planned || computed)) return null
  const within = (value: number | undefined) => Math.min(100, Math.max(0, value ?? 0))
  const shown = (value: number | undefined) => String(Math.round(within(value) * 10) / 10)
  const highest = Math.max(...years.flatMap((line) => [within(line.computed), within(line.planned)]))
  return {
    axis: ledger.own.shareAxis,
    top: String(Math.min(100, Math.floor(highest / 10) * 10 + 10)),
    years: years.map(({ year }) => String(year)),
    computed: computed ? years.map((line) => shown(line.computed)) : null,
    planned: planned ? years.map((line) => shown(line.planned)) : null,
    legend: ledger.own.shareLegend(computed, planned),
  }
}

function modelTable({ own, finance }: Ledger) {
  return table(finance.business_models ?? [], [
    { title: own.columns.model, cell: called },
    { title: own.columns.payer, cell: ({ payer }) => clause(payer) },
    { title: own.columns.for, cell: (model) => clause(model.for) },
    { title: own.columns.howMuch, cell: ({ how_much: amount }) => clause(amount) },
  ])
}
