import { yearOf } from '../../facts/dates.ts'
import { moneyPerYear, sum, type YearOfMoney } from '../../facts/money.ts'
import { type BudgetSpread, budgetPerYear } from '../../facts/spread.ts'
import { table } from '../start-note/table.ts'
import type { Plan } from './plan.ts'

/** The budget of the actions beside the costs and their cover, per year; null without finance lines. */
export function perYear(plan: Plan) {
  const { words, ecosystem } = plan
  const finance = moneyPerYear(ecosystem)
  if (finance.length === 0) return null
  const spread = budgetPerYear(ecosystem.actions)
  const coming = finance.filter(({ year }) => year >= yearOf(plan.asOf))
  const all = [...new Set([...finance, ...spread.years].map(({ year }) => year))].sort((one, other) => one - other)
  const rows = all.map((year) => ({
    name: String(year),
    line: finance.find((line) => line.year === year),
    budget: spread.years.find((line) => line.year === year)?.amount,
  }))
  const undated = spread.undated === 0 ? [] : [{ name: words.undated, line: undefined, budget: spread.undated }]
  const lines = [...rows, ...undated]
  const total = { name: words.total, line: totalOf(finance), budget: sum(lines.map(({ budget = 0 }) => budget)) }
  return {
    table: yearTable(lines.length < 2 ? lines : [...lines, total], plan),
    comparisons: comparisons(finance, spread, plan),
    cover: coverTable(coming, plan),
    gaps: coming.flatMap((line) => gapText(line, plan)),
  }
}

type Totals = Pick<YearOfMoney, 'cost' | 'actual'>

interface YearLine {
  readonly name: string
  readonly line: Totals | undefined
  readonly budget: number | undefined
}

function yearTable(lines: readonly YearLine[], { words, money }: Plan) {
  const some = (amount: number | undefined) => (amount === undefined || amount === 0 ? null : money(amount))
  return table(lines, [
    { title: words.columns.year, cell: ({ name }) => name },
    { title: words.columns.actionsBudget, cell: ({ budget }) => some(budget), right: true },
    { title: words.columns.cost, cell: ({ line }) => some(line?.cost), right: true },
    { title: words.columns.actual, cell: ({ line }) => money(line?.actual), right: true },
  ])
}

function totalOf(finance: readonly YearOfMoney[]): Totals {
  const actuals = finance.flatMap(({ actual }) => actual ?? [])
  return { cost: sum(finance.map(({ cost }) => cost)), actual: actuals.length === 0 ? undefined : sum(actuals) }
}

/** Where the actions ask for more than the budget has, year by year. */
function comparisons(
  finance: readonly YearOfMoney[],
  spread: BudgetSpread,
  { words, money, list }: Plan,
): readonly string[] {
  const costOf = (year: number) => finance.find((line) => line.year === year)?.cost ?? 0
  const over = spread.years.filter(({ year, amount }) => costOf(year) > 0 && amount > costOf(year))
  const none = list(spread.years.filter(({ year }) => costOf(year) === 0).map(({ year }) => String(year)))
  return [
    ...over.map(({ year, amount }) => words.money.more(year, money(amount - costOf(year)) ?? '')),
    ...(none === null ? [] : [words.money.noCosts(none)]),
  ]
}

/** How each year from now on is paid for; cash, in kind, subsidy and income stay apart. */
function coverTable(finance: readonly YearOfMoney[], { words, money }: Plan) {
  const part = (amount: number) => (amount === 0 ? null : money(amount))
  return table(
    finance.filter(({ funding }) => funding > 0),
    [
      { title: words.columns.year, cell: ({ year }) => String(year) },
      { title: words.columns.cash, cell: ({ cash }) => part(cash), right: true },
      { title: words.columns.subsidy, cell: ({ subsidy }) => part(subsidy), right: true },
      { title: words.columns.fee, cell: ({ fee }) => part(fee), right: true },
      { title: words.columns.inKind, cell: ({ inKind }) => part(inKind), right: true },
      {
        title: words.columns.secured,
        cell: ({ secured, funding }) => words.money.partOf(money(secured) ?? '', money(funding) ?? ''),
        right: true,
      },
    ],
  )
}

function gapText({ year, cost, funding }: YearOfMoney, { words, money }: Plan): readonly string[] {
  if (cost === 0 || cost === funding) return []
  const word = cost > funding ? words.money.shortage : words.money.surplus
  return [word(year, money(Math.abs(cost - funding)) ?? '')]
}
