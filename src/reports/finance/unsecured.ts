import { amountOf, type FundingLine, payersOf } from '../../facts/payers.ts'
import { clause } from '../sentences.ts'
import { kindNames } from '../start-note/budget.ts'
import { table } from '../table.ts'
import type { Ledger } from './ledger.ts'
import { spans } from './spans.ts'

const mostRows = 25

/** The funding from this year on that is not secured, by whom it must come from; the largest amount first. */
export function unsecured(ledger: Ledger) {
  const { finance, thisYear } = ledger
  const open = (finance.funding ?? []).filter(({ year, secured }) => year >= thisYear && secured !== true)
  return payerTable(open, mostRows, ledger)
}

/** All funding by whom it comes from and per year. */
export function payers(ledger: Ledger) {
  return payerTable(ledger.finance.funding ?? [], Number.POSITIVE_INFINITY, ledger)
}

/** A row for each payer, those beyond the largest together in one, and all of it below. */
function payerTable(lines: readonly FundingLine[], most: number, ledger: Ledger) {
  const { own, words, figure } = ledger
  const all = payersOf(lines)
  const kept = all.length > most + 1 ? all.slice(0, most) : all
  const rest = all.slice(kept.length)
  const rows = [
    ...kept.map((payer) => ({
      name: nameOfPayer(payer, ledger),
      kinds: kinds(payer.lines, ledger),
      lines: payer.lines,
    })),
    ...(rest.length === 0
      ? []
      : [{ name: own.otherPayers(rest.length), kinds: null, lines: rest.flatMap((payer) => payer.lines) }]),
  ]
  const columns = spans(
    lines.map(({ year }) => year),
    ledger,
  )
  const within = (own: readonly FundingLine[], has: (year: number) => boolean) =>
    amountOf(own.filter(({ year }) => has(year)))
  return table(rows.length < 2 ? rows : [...rows, { name: words.total, kinds: null, lines }], [
    { title: words.columns.from, cell: ({ name }) => name },
    { title: own.columns.kind, cell: (row) => row.kinds },
    ...columns.map(({ title, has }) => ({
      title,
      cell: (row: (typeof rows)[number]) => figure(within(row.lines, has)),
      right: true,
    })),
    { title: words.total, cell: (row) => (columns.length < 2 ? null : figure(amountOf(row.lines))), right: true },
  ])
}

/** A payer by its name, else what the money is for. */
function nameOfPayer(
  { from, what }: { from: string | undefined; what: string | undefined },
  { nameNow, words }: Ledger,
) {
  return nameNow(['partners', 'subsidies'], from) ?? clause(what) ?? words.unknown
}

function kinds(lines: readonly FundingLine[], { label, list }: Ledger): string | null {
  const present = kindNames.filter((kind) => lines.some((line) => line.kind === kind))
  return list(present.map((kind) => label(['finance', 'funding', 'kind'], kind)))
}
