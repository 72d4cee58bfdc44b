import { booksOf, isClosed } from '../../facts/books.ts'
import { yearOf } from '../../facts/dates.ts'
import { isFundingUnknown, moneyPerYear, sum, type YearOfMoney } from '../../facts/money.ts'
import { spendingPerYear, type YearOfSpending } from '../../facts/spending.ts'
import { type BudgetSpread, budgetPerYear } from '../../facts/spread.ts'
import { table } from '../table.ts'
import { yearList } from '../year-list.ts'
import type { Plan } from './plan.ts'

/** The budget of the actions beside the costs and their cover, per year; null without finance lines. */
export function perYear(plan: Plan) {
  const { words, ecosystem } = plan
  const finance = moneyPerYear(ecosystem)
  if (finance.length === 0) return null
  const spread = budgetPerYear(ecosystem.actions)
  const coming = finance.filter(({ year }) => year >= yearOf(plan.asOf))
  const books = booksOf(ecosystem, plan.asOf)
  const spending = spendingPerYear(ecosystem, books)
  const isSpent = (wanted: number) => spending.some(({ year }) => year === wanted)
  const until = (ecosystem.finance?.costs ?? []).filter(({ year }) => year <= yearOf(plan.asOf) || isSpent(year))
  const isRunning = (year: number) => !isClosed(year, books)
  const all = [...new Set([...finance, ...spread.years].map(({ year }) => year))].sort((one, other) => one - other)
  const budget = sum([...spread.years.map(({ amount }) => amount), spread.undated])
  const rows = all.map((year) => ({
    year,
    name: String(year),
    line: finance.find((line) => line.year === year),
    isRunning: isRunning(year),
    spending: spending.find((one) => one.year === year),
    budget: rounded(spread.years.find((line) => line.year === year)?.amount, budget),
  }))
  const undated =
    spread.undated === 0
      ? []
      : [
          {
            year: 0,
            name: words.undated,
            line: undefined,
            budget: spread.undated,
            isRunning: false,
            spending: undefined,
          },
        ]
  const hasRunning = finance.some(({ year, actual }) => isRunning(year) && actual !== undefined)
  const lines: YearLine[] = [...rows, ...undated]
  const total = {
    year: 0,
    name: words.total,
    line: totalOf(finance),
    budget,
    isRunning: hasRunning,
    spending: {
      unknown: until.filter(({ actual }) => actual === undefined).length,
      lines: until.length,
    },
  }
  return {
    table: yearTable(lines.length < 2 ? lines : [...lines, total], plan),
    comparisons: [...comparisons(finance, spread, budget, plan), ...elsewhere(finance, spread, budget, plan)],
    cover: coverTable(coming, plan),
    gaps: isFundingUnknown(finance) ? [words.money.noFunding] : coming.flatMap((line) => gapText(line, plan)),
  }
}

type Totals = Pick<YearOfMoney, 'cost' | 'actual'>

interface YearLine {
  /** 0 where the line is not about a year. */
  readonly year: number
  readonly name: string
  readonly line: Totals | undefined
  readonly budget: number | undefined
  /** Whether it holds a year of which not all spending has been booked. */
  readonly isRunning: boolean
  readonly spending: Pick<YearOfSpending, 'unknown' | 'lines'> | undefined
}

/** No more precise than an even spread deserves: thousands, or hundreds where all of it is small. */
function rounded(amount: number | undefined, whole: number): number | undefined {
  if (amount === undefined) return undefined
  const step = whole >= 100_000 ? 1000 : whole >= 10_000 ? 100 : 1
  return amount < step ? Math.round(amount) : Math.round(amount / step) * step
}

function yearTable(lines: readonly YearLine[], plan: Plan) {
  const { words, money } = plan
  const some = (amount: number | undefined) => (amount === undefined || amount === 0 ? null : money(amount))
  return table(lines, [
    { title: words.columns.year, cell: ({ name }) => name },
    {
      title: words.columns.actionsBudget,
      cell: ({ year, budget }) => {
        const text = some(budget)
        return text !== null && year !== 0 ? words.about(text) : text
      },
      right: true,
    },
    { title: words.columns.cost, cell: ({ line }) => some(line?.cost), right: true },
    { title: words.columns.actual, cell: (line) => actualText(line, plan), right: true },
  ])
}

/** What was spent in a year that is not booked to its end, and so in all, can only run until now; and of how many lines it is. */
function actualText({ line, isRunning, spending }: YearLine, { words, money }: Plan): string | null {
  const text = money(line?.actual)
  const { unknown = 0, lines = 0 } = spending ?? {}
  const details = [
    ...(isRunning ? [words.soFar] : []),
    ...(unknown > 0 ? [words.money.linesOf(lines - unknown, lines)] : []),
  ]
  return text !== null && details.length > 0 ? words.detail(text, details.join(', ')) : text
}

function totalOf(finance: readonly YearOfMoney[]): Totals {
  const actuals = finance.flatMap(({ actual }) => actual ?? [])
  return { cost: sum(finance.map(({ cost }) => cost)), actual: actuals.length === 0 ? undefined : sum(actuals) }
}

/** Where the actions ask for more than the budget has, year by year. */
function comparisons(
  finance: readonly YearOfMoney[],
  spread: BudgetSpread,
  whole: number,
  { words, money, list }: Plan,
): readonly string[] {
  const costOf = (year: number) => finance.find((line) => line.year === year)?.cost ?? 0
  const over = spread.years.flatMap(({ year, amount }) => {
    const more = rounded(amount - costOf(year), whole) ?? 0
    return costOf(year) > 0 && more > 0 ? [words.money.more(year, money(more) ?? '')] : []
  })
  const none = list(spread.years.filter(({ year }) => costOf(year) === 0).map(({ year }) => String(year)))
  return [...over, ...(none === null ? [] : [words.money.noCosts(none)])]
}

/**
 * How much higher the costs are than the budgets of the actions, and the years in which that is a tenth more than it is on
 * average in those years. Where the actions ask for more in another year, that does not lower it: then the years with higher costs are
 * told. What has no date may belong to any year, so that nothing is told of years.
 */
function elsewhere(
  finance: readonly YearOfMoney[],
  spread: BudgetSpread,
  budget: number,
  plan: Plan,
): readonly string[] {
  const { words, money, list } = plan
  const about = (amount: number) => words.about(money(rounded(amount, budget)) ?? '')
  const { higher, isOver } = beside(finance, spread)
  const cost = sum(finance.map((line) => line.cost))
  const isDated = spread.undated === 0
  const isPerYear = isOver && isDated
  const rest = isPerYear ? sum(higher.map((line) => line.rest)) : sum([cost, -budget])
  if (budget === 0 || rest <= 0) return []
  const years = higher.map(({ year }) => year)
  const lead = isPerYear
    ? words.money.higherIn(yearList(years, plan) ?? '', about(rest), years.length)
    : words.money.higher(money(rest) ?? '', money(cost) ?? '')
  const average = sum(higher.map((line) => line.rest)) / higher.length
  const large = higher
    .filter((line) => higher.length === 1 || line.rest > 1.1 * average)
    .map((line) => words.money.inYear(line.isSpread ? about(line.rest) : (money(line.rest) ?? ''), line.year))
  const isPlain = !isDated || (isPerYear && years.length === 1)
  return [words.money.elsewhere(lead, isPlain ? null : list(large), higher.length === 1)]
}

/** The years with more costs than budgets of actions, and whether another year has it the other way round. */
function beside(finance: readonly YearOfMoney[], spread: BudgetSpread) {
  const inActions = new Map(spread.years.map(({ year, amount }) => [year, amount]))
  const costs = new Map(finance.map(({ year, cost }) => [year, cost]))
  return {
    higher: finance
      .map(({ year, cost }) => ({
        year,
        rest: sum([cost, -(inActions.get(year) ?? 0)]),
        isSpread: inActions.has(year),
      }))
      .filter(({ rest }) => rest > 0),
    isOver: spread.years.some(({ year, amount }) => amount > (costs.get(year) ?? 0)),
  }
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

function gapText({ year, shortage, surplus }: YearOfMoney, { words, money }: Plan): readonly string[] {
  return [
    ...(shortage > 0 ? [words.money.shortage(year, money(shortage) ?? '')] : []),
    ...(surplus > 0 ? [words.money.surplus(year, money(surplus) ?? '')] : []),
  ]
}
