import { moneyPerYear } from '../../facts/money.ts'
import { amountOf, type Certainty, certaintyOf, type FundingLine } from '../../facts/payers.ts'
import { notesOn } from '../action-plan/notes.ts'
import { nameOfFunding } from '../funding-name.ts'
import { clause, quoted } from '../sentences.ts'
import { kindNames, totals, yearTable } from '../start-note/budget.ts'
import { table } from '../table.ts'
import type { Ledger } from './ledger.ts'
import { pictured, spans } from './spans.ts'

/** Cost and cover per year, cash and in kind apart, secured or not. */
export function cover(ledger: Ledger) {
  const { finance, unread } = ledger
  const lines = [
    ...(finance.costs ?? []).map((line) => ({ line, name: clause(line.what) ?? line.id })),
    ...(finance.funding ?? []).map((line) => ({ line, name: nameOfFunding(line, ledger) })),
  ]
  const inMoney = certaintyOf((finance.funding ?? []).filter(({ kind }) => kind !== 'in-kind'))
  const inKind = certaintyOf((finance.funding ?? []).filter(({ kind }) => kind === 'in-kind'))
  return {
    totals: totals(ledger),
    unread: unread(),
    picture: picture(ledger),
    years: yearTable(ledger),
    split: inMoney.amount > 0 && inKind.amount > 0 ? split(inMoney, inKind, ledger) : null,
    kinds: kindTable(ledger),
    notes: notesOn(
      lines.map(({ line, name }) => ({ name: `${name} (${line.year})`, caveat: line.caveat })),
      { words: { quoted }, list: ledger.list },
    ),
  }
}

/** What is not in kind is told by its kinds: in the table beside it only one of them is called money. */
function split(inMoney: Certainty, inKind: Certainty, ledger: Ledger): string {
  const { own, finance, list, money } = ledger
  const has = (kind: FundingLine['kind']) =>
    amountOf((finance.funding ?? []).filter((line) => line.kind === kind)) !== 0
  const kinds = kindNames.flatMap((kind) => (kind !== 'in-kind' && has(kind) ? [own.kinds[kind]] : []))
  return own.split(list(kinds) ?? own.kinds.cash, money(inMoney.amount) ?? '', money(inKind.amount) ?? '')
}

interface Row {
  readonly title: string
  readonly lines: readonly FundingLine[]
}

/** Funding by kind: per year, in all, and how much of it is secured; all that is money together before what is in kind. */
function kindTable(ledger: Ledger) {
  const { own, words, figure, finance } = ledger
  const all = finance.funding ?? []
  const ofKind = (kind: FundingLine['kind']) => all.filter((line) => line.kind === kind)
  const kinds = kindNames
    .map((kind) => ({ kind, title: kindTitle(kind, ledger), lines: ofKind(kind) }))
    .filter(({ lines }) => amountOf(lines) !== 0)
  const cash = kinds.filter(({ kind }) => kind !== 'in-kind')
  const together = { title: own.inMoney, lines: cash.flatMap(({ lines }) => lines) }
  const rows: Row[] = [
    ...cash,
    ...(cash.length > 1 && cash.length < kinds.length ? [together] : []),
    ...kinds.filter(({ kind }) => kind === 'in-kind'),
  ]
  const columns = spans(
    all.map(({ year }) => year),
    ledger,
  )
  return table(rows, [
    { title: own.columns.kind, cell: ({ title }) => title },
    ...columns.map(({ title, has }) => ({
      title,
      cell: ({ lines }: Row) => figure(amountOf(lines.filter(({ year }) => has(year)))),
      right: true,
    })),
    { title: words.total, cell: ({ lines }) => (columns.length < 2 ? null : figure(amountOf(lines))), right: true },
    { title: words.columns.secured, cell: ({ lines }) => figure(certaintyOf(lines).secured), right: true },
  ])
}

function kindTitle(kind: (typeof kindNames)[number], { words }: Ledger): string {
  const { cash, subsidies, fee, inKind } = words.columns
  return { cash, subsidy: subsidies, fee, 'in-kind': inKind }[kind]
}

/** Bars of cover, dark where it is secured, and a line of cost; null for a single year or amounts that draw nothing. */
function picture(ledger: Ledger) {
  const { own, ecosystem } = ledger
  const all = moneyPerYear(ecosystem)
  const years = pictured(all, ledger)
  const top = Math.max(0, ...years.flatMap(({ cost, funding }) => [cost, funding]))
  if (years.length < 2 || top <= 0) return null
  const unit = top >= 100_000 ? 1000 : 1
  const scaled = (amount: number) => String(Math.max(0, Math.round(amount / unit)))
  const hasFunding = years.some(({ funding }) => funding > 0)
  const hasCost = years.some(({ cost }) => cost > 0)
  return {
    axis: own.axis(unit === 1 ? (clause(ecosystem.ecosystem?.currency) ?? 'EUR') : (ledger.money(unit) ?? ''), unit),
    years: years.map(({ year }) => String(year)),
    top: scaled(top * 1.05),
    funding: hasFunding ? years.map(({ funding }) => scaled(funding)) : null,
    secured: hasFunding ? years.map(({ secured }) => scaled(secured)) : null,
    cost: hasCost ? years.map(({ cost }) => scaled(cost)) : null,
    legend: own.legend(hasFunding, hasCost),
    partial: years.length < all.length,
  }
}
