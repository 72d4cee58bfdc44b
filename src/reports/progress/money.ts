import { type Books, booksOf } from '../../facts/books.ts'
import { subsidyConditions } from '../../facts/conditions.ts'
import { daysBetween, yearOf } from '../../facts/dates.ts'
import { unsecuredLines } from '../../facts/money.ts'
import { overspentIn, spendingPerYear, type YearOfSpending } from '../../facts/spending.ts'
import { formatShare } from '../../i18n/format.ts'
import { about } from '../action-plan/plan.ts'
import { nameOfFunding } from '../funding-name.ts'
import { called, clause, quoted } from '../sentences.ts'
import { table } from '../table.ts'
import { unfilled } from '../unfilled.ts'
import type { Progress } from './progress.ts'

/** What was spent beside what was budgeted; of a year that is not booked to its end only up to now. */
export function money(progress: Progress) {
  const { ecosystem, asOf, says } = progress
  const present = yearOf(asOf)
  const books = booksOf(ecosystem, asOf)
  const years = spendingPerYear(ecosystem, books).filter(({ year }) => year <= present)
  const closed = years.filter(({ isRunning }) => !isRunning)
  const running = years.filter(({ isRunning }) => isRunning)
  const costs = ecosystem.finance?.costs ?? []
  const isUnknown = isIn(present, costs) && !isIn(present, running)
  return {
    any: costs.length > 0,
    unread: progress.unread(),
    quiet: years.length === 0 && !isUnknown ? String(present) : null,
    unknownYear: isUnknown ? String(present) : null,
    running: paragraph(running.map((year) => runningText(year, books, progress))),
    over: paragraph(running.flatMap(({ year }) => overText(year, progress))),
    closed: closedTable(closed, progress),
    unsecured: [present, present + 1].flatMap((year) => unsecuredText(year, progress)),
    overdue: about(overdueConditions(progress), says.money.overdue, progress),
    partly: running
      .filter(({ unknown }) => unknown > 0)
      .flatMap(({ year, unknown }) => about([''], () => says.money.partly(year, unknown), progress)),
  }
}

/** The conditions of subsidies whose date is over, with the subsidy. */
function overdueConditions({ ecosystem, asOf, words }: Progress): readonly string[] {
  return subsidyConditions(ecosystem, asOf).flatMap(({ state, condition, subsidy }) =>
    state === 'overdue' ? [words.detail(quoted(condition.what), called(subsidy))] : [],
  )
}

function isIn(year: number, lines: readonly { readonly year: number }[]): boolean {
  return lines.some((line) => line.year === year)
}

function paragraph(sentences: readonly string[]): string | null {
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** Held against the part of the year that was booked, where the data say up to which day; otherwise against the calendar. */
function runningText({ year, actual, budget, unknown }: YearOfSpending, books: Books, progress: Progress): string {
  const { says, asOf, money: amount, shareText, date } = progress
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const until = books.year === year && (books.part ?? 0) > 0 ? books.until : undefined
  const time = ((daysBetween(first, until ?? (asOf < last ? asOf : last)) + 1) / (daysBetween(first, last) + 1)) * 100
  const whole = unknown === 0 ? null : amount(budget)
  const share = budget <= 0 ? null : says.money.share(shareText((actual / budget) * 100) ?? '', whole)
  const day = until === undefined ? null : date(until)
  return day === null
    ? says.money.running(year, amount(actual) ?? '', share, shareText(time))
    : says.money.booked(year, day, amount(actual) ?? '', share, shareText(time))
}

/** The lines of a year that went over their budget. */
function overText(year: number, progress: Progress): readonly string[] {
  const { ecosystem, says, words, money: amount } = progress
  const lines = overspentIn(ecosystem, year).map(({ what, more }) =>
    says.money.overLine(words.quoted(clause(what) ?? ''), amount(more) ?? ''),
  )
  return lines.length === 0 ? [] : [says.money.over(year, progress.some(lines, 5) ?? '')]
}

/** Which lines are not certain; what they add up to stands in the first chapter. */
function unsecuredText(year: number, progress: Progress): readonly string[] {
  const { ecosystem, says, words, money: amount } = progress
  const lines = unsecuredLines(ecosystem, year).map((line) =>
    words.detail(nameOfFunding(line, progress), amount(line.amount) ?? ''),
  )
  return lines.length === 0 ? [] : [says.money.unsecured(year, progress.some(lines, 4) ?? '')]
}

/** Of the lines that say what was spent: the whole budget of the year beside them would not be the same thing. */
function closedTable(years: readonly YearOfSpending[], { words, says, money: amount, language }: Progress) {
  const difference = ({ budget, over: more }: YearOfSpending) => {
    if (more === 0) return says.money.even
    const text = (more > 0 ? says.money.more : says.money.less)(amount(Math.abs(more)) ?? '')
    return budget <= 0 ? text : words.detail(text, formatShare((Math.abs(more) / budget) * 100, language))
  }
  return table(years, [
    { title: words.columns.year, cell: ({ year }) => String(year) },
    { title: says.columns.budgeted, cell: ({ budget }) => amount(budget), right: true },
    { title: says.columns.spent, cell: ({ actual }) => amount(actual), right: true },
    { title: says.columns.difference, cell: difference, right: true },
    unfilled(language),
  ])
}
