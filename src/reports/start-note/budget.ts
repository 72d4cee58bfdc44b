import { yearOf } from '../../facts/dates.ts'
import { fundingOfLeft } from '../../facts/left-payers.ts'
import { moneyPerYear, sum, type YearOfMoney } from '../../facts/money.ts'
import { amountOf } from '../../facts/payers.ts'
import { formatShare } from '../../i18n/format.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { yearList } from '../year-list.ts'

/**
 * All years together; null while there is no line of cost or funding. Parts that are zero are null. `open` is what the years
 * from now on fall short, and `missing` says so where it is not the difference of all years: what one year has left over pays
 * for no other, and a year that is over asks for nothing any more.
 */
export function totals(wording: Wording) {
  const { money, words, language } = wording
  const years = moneyPerYear(wording.ecosystem)
  const named = yearList(
    years.map(({ year }) => year),
    wording,
  )
  if (named === null) return null
  const total = totalOf(years)
  const gap = sum([total.cost, -total.funding])
  const short = years.filter(({ year, shortage }) => year >= yearOf(wording.asOf) && shortage > 0)
  const open = sum(short.map(({ shortage }) => shortage))
  const some = (amount: number) => (amount > 0 ? money(amount) : null)
  const kinds = kindNames.map((kind) => ({ kind, amount: total[fieldOf[kind]] }))
  return {
    years: named,
    cost: some(total.cost),
    funding: some(total.funding),
    secured: some(total.secured),
    allSecured: total.secured > 0 && total.secured === total.funding,
    left: some(amountOf(fundingOfLeft(wording.ecosystem, wording.asOf).map(({ line }) => line))),
    inKind: some(total.inKind),
    share: total.funding > 0 ? formatShare((total.secured / total.funding) * 100, language, 0) : null,
    unsecured: some(sum([total.funding, -total.secured])),
    shortage: some(gap),
    surplus: some(-gap),
    open: some(open),
    missing:
      open > 0 && (open !== gap || total.surplus > 0)
        ? words.missing(
            yearList(
              short.map(({ year }) => year),
              wording,
            ) ?? '',
            money(open) ?? '',
            short.length,
          )
        : null,
    kinds: wording.list(
      kinds.filter(({ amount }) => amount > 0).map(({ kind, amount }) => words.fundingKinds[kind](money(amount) ?? '')),
    ),
  }
}

export const kindNames = ['cash', 'subsidy', 'fee', 'in-kind'] as const
const fieldOf = { cash: 'cash', subsidy: 'subsidy', fee: 'fee', 'in-kind': 'inKind' } as const

type Amounts = Omit<YearOfMoney, 'year' | 'actual'>

/** Of years together; a shortage is that of each of them, as what one year has left over does not pay for another. */
function totalOf(years: readonly Amounts[]): Amounts {
  const of = (key: keyof Amounts) => sum(years.map((year) => year[key]))
  return {
    cost: of('cost'),
    funding: of('funding'),
    secured: of('secured'),
    cash: of('cash'),
    subsidy: of('subsidy'),
    fee: of('fee'),
    inKind: of('inKind'),
    shortage: of('shortage'),
    surplus: of('surplus'),
  }
}

/** The years with their total below; one year is its own total. */
function withTotal(wording: Wording): readonly (Amounts & { readonly name: string })[] {
  const years = moneyPerYear(wording.ecosystem)
  const rows = years.map((year) => ({ ...year, name: String(year.year) }))
  return rows.length < 2 ? rows : [...rows, { ...totalOf(years), name: wording.words.total }]
}

/** Cost and funding a year, with the total below; what falls short is known where both are. */
export function yearTable(wording: Wording) {
  const { words, money } = wording
  const figure = (title: string, value: (amounts: Amounts) => number) => ({
    title,
    cell: (amounts: Amounts) => (value(amounts) === 0 ? null : money(value(amounts))),
    right: true,
  })
  const rows = withTotal(wording)
  return table(rows, [
    { title: words.columns.year, cell: ({ name }) => name },
    figure(words.columns.cost, ({ cost }) => cost),
    figure(words.columns.funding, ({ funding }) => funding),
    figure(words.columns.secured, ({ secured }) => secured),
    figure(words.columns.unsecured, ({ funding, secured }) => sum([funding, -secured])),
    figure(words.columns.shortage, ({ shortage }) => shortage),
    figure(words.columns.surplus, ({ surplus }) => surplus),
  ])
}

/** Funding a year by kind; null while there is none. */
export function kindTable(wording: Wording) {
  const { words, money } = wording
  const rows = withTotal(wording).filter(({ funding }) => funding !== 0)
  const titles = {
    cash: words.columns.cash,
    subsidy: words.columns.subsidies,
    fee: words.columns.fee,
    'in-kind': words.columns.inKind,
  }
  return rows.length === 0
    ? null
    : table(rows, [
        { title: words.columns.year, cell: ({ name }) => name },
        ...kindNames.map((kind) => ({
          title: titles[kind],
          cell: (amounts: Amounts) => (amounts[fieldOf[kind]] === 0 ? null : money(amounts[fieldOf[kind]])),
          right: true,
        })),
      ])
}
