import { type Books, booksOf, isClosed } from '../../facts/books.ts'
import { forecastOf, linesOffBudget, type OffBudget, offBudgetLimit } from '../../facts/forecast.ts'
import { type CostPost, type Spending, spendingOf, spendingPerYear, type YearOfSpending } from '../../facts/spending.ts'
import { table } from '../table.ts'
import { unfilled } from '../unfilled.ts'
import type { Ledger } from './ledger.ts'
import { nameOfLine, nameOfPost } from './posts.ts'

/** What was spent against the budget, and where that leads. Null while no line says what was spent. */
export function spending(posts: readonly CostPost[], ledger: Ledger) {
  const { own, ecosystem, asOf } = ledger
  const books = booksOf(ecosystem, asOf)
  const years = spendingPerYear(ecosystem, books)
  if (years.length === 0) return null
  const closed = (ecosystem.finance?.costs ?? []).filter(({ year }) => isClosed(year, books))
  const unknown = closed.filter(({ actual }) => actual === undefined)
  const limit = offBudgetLimit(ecosystem)
  return {
    years: yearTable(years, books, ledger),
    posts: posts.length < 2 ? null : postTable(posts, books, ledger),
    running: years.some(({ isRunning }) => isRunning) ? running(years, books, ledger) : null,
    unknown: unknown.length === 0 ? null : own.unknownLines(unknown.length, closed.length, books.year - 1),
    ...offBudgetLines(books, ledger),
    share: ledger.percentage(limit.percentage),
    least: ledger.money(limit.amount),
  }
}

/** How far the year was booked, and where it ends at this pace; said as the calculation that it is. */
function running(years: readonly YearOfSpending[], books: Books, ledger: Ledger): string {
  const { own, ecosystem, money, shareText, date } = ledger
  const { year, until, part } = books
  if (until === undefined || part === undefined) return own.running(String(year))
  if (part === 0) return own.bookedBefore(year, date(until) ?? '')
  const forecast = forecastOf(ecosystem.finance?.costs ?? [], books)
  const isWhole = years.some((one) => one.year === year && one.unknown === 0)
  const pace =
    forecast === undefined || part >= 1
      ? null
      : own.pace(year, money(rounded(forecast.expected)) ?? '', money(forecast.budget) ?? '', isWhole)
  return own.booked(year, date(until) ?? '', shareText(part * 100, 0) ?? '', pace)
}

/** To three figures: more of them would promise what a pace cannot. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(3))
}

/** A year of which the data say up to which day it was booked says that day. */
function runningYear(year: number, books: Books, { own, date }: Ledger): string {
  const day = dayOf(books, date)
  return year === books.year && day !== null ? own.bookedYear(year, day) : own.soFar(year)
}

/** The last day that was booked, where it lies in the year that is being booked; without that year, which stands beside it. */
function dayOf({ year, until, part = 0 }: Books, date: Ledger['date']): string | null {
  return part === 0 ? null : (date(until)?.replace(` ${year}`, '') ?? null)
}

function yearTable(years: readonly YearOfSpending[], books: Books, ledger: Ledger) {
  const { own, money } = ledger
  return table(years, [
    {
      title: ledger.words.columns.year,
      cell: ({ year, isRunning }) => (isRunning ? runningYear(year, books, ledger) : String(year)),
    },
    { title: own.columns.budget, cell: ({ budget }) => money(budget), right: true },
    { title: own.columns.spent, cell: ({ actual }) => money(actual), right: true },
    { title: own.columns.share, cell: (year) => (year.isRunning ? share(year, ledger) : null), right: true },
    { title: own.columns.difference, cell: (year) => (year.isRunning ? null : difference(year, ledger)), right: true },
    unfilled(ledger.language),
  ])
}

/** Per post the years that are over together, and apart from them what was spent so far in the one being booked. */
function postTable(posts: readonly CostPost[], books: Books, ledger: Ledger) {
  const { own, money } = ledger
  const day = dayOf(books, ledger.date)
  const rows = posts.flatMap((post) => {
    const closed = spendingOf(post.lines.filter(({ year }) => isClosed(year, books)))
    const running = spendingOf(post.lines.filter(({ year }) => year === books.year))
    const forecast = forecastOf(post.lines, books)
    const name = nameOfPost(post, ledger)
    return closed === undefined && running === undefined ? [] : [{ name, closed, running, forecast }]
  })
  return table(rows, [
    { title: own.columns.post, cell: ({ name }) => name },
    { title: own.columns.budgetUntil(books.year - 1), cell: ({ closed }) => money(closed?.budget), right: true },
    { title: own.columns.spent, cell: ({ closed }) => money(closed?.actual), right: true },
    {
      title: own.columns.difference,
      cell: ({ closed }) => (closed === undefined ? null : difference(closed, ledger)),
      right: true,
    },
    { title: own.columns.budgetOf(books.year), cell: ({ running }) => money(running?.budget), right: true },
    {
      title: day === null ? own.columns.soFar : own.columns.bookedUntil(day),
      cell: ({ running }) => money(running?.actual),
      right: true,
    },
    {
      title: own.columns.share,
      cell: ({ running, forecast }) =>
        running === undefined || forecast !== undefined ? null : share(running, ledger),
      right: true,
    },
    {
      title: own.columns.pace,
      cell: ({ forecast }) =>
        forecast === undefined ? null : share({ ...forecast, actual: forecast.expected }, ledger),
      right: true,
    },
  ])
}

/** So many lines are shown. */
const mostLines = 15

/** The lines that are off their budget, the largest difference first. */
function offBudgetLines(books: Books, ledger: Ledger) {
  const { own, words, ecosystem, money } = ledger
  const off = linesOffBudget(ecosystem, books)
  const rows = [...off].sort((one, other) => Math.abs(other.over) - Math.abs(one.over)).slice(0, mostLines)
  const shown = table(rows, [
    { title: own.columns.post, cell: ({ line }) => nameOfLine(line) },
    {
      title: words.columns.year,
      cell: ({ line, isRunning }) => (isRunning ? runningYear(line.year, books, ledger) : String(line.year)),
    },
    { title: own.columns.budget, cell: ({ budget }) => money(budget), right: true },
    { title: own.columns.spent, cell: ({ actual }) => money(actual), right: true },
    { title: own.columns.difference, cell: (line: OffBudget) => difference(line, ledger), right: true },
  ])
  return { off: shown, more: off.length > rows.length ? own.more(off.length - rows.length) : null }
}

function share({ budget, actual }: Spending, { shareText }: Ledger): string | null {
  return budget > 0 ? shareText((actual / budget) * 100, 0) : null
}

/** `€ 2.400 minder (2%)`. */
export function difference({ over, budget }: Spending, { own, money, shareText }: Ledger): string {
  const part = budget > 0 ? shareText((Math.abs(over) / budget) * 100) : null
  const amount = money(Math.abs(over)) ?? ''
  return over === 0 ? own.exact : own.difference(amount, part, over > 0)
}
