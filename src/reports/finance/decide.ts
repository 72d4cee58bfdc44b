import { booksOf } from '../../facts/books.ts'
import { linesOffBudget } from '../../facts/forecast.ts'
import { leftFundingPerPartner } from '../../facts/left-payers.ts'
import { isFundingUnknown, moneyPerYear, sum, type YearOfMoney } from '../../facts/money.ts'
import { amountOf, certaintyOf } from '../../facts/payers.ts'
import { pledgeMismatches } from '../../facts/pledges.ts'
import { isAbovePlan, subsidyAfterEnd, subsidyShares, yearWithoutSubsidy } from '../../facts/subsidy-share.ts'
import { grouped } from '../../grouping.ts'
import { opening } from '../action-plan/plan.ts'
import { grantPoints } from './grant-points.ts'
import type { Ledger } from './ledger.ts'
import { nameOfLine } from './posts.ts'
import { difference } from './spending.ts'

/** Something that the steering group must decide or have done, with the figures for it. */
export interface Point {
  readonly title: string
  readonly text: string
}

/** Shortfalls and money that is not certain first, then what puts granted money at risk, then what has to be found out. */
export function decide(ledger: Ledger): readonly Point[] {
  return [
    ...covering(ledger),
    ...payersLeft(ledger),
    ...overBudget(ledger),
    ...grantPoints(ledger),
    ...path(ledger),
    ...mismatches(ledger),
  ].map(({ title, text }) => ({ title: opening(title), text }))
}

/** What the years from now on lack, and what the years before never secured. */
function covering(ledger: Ledger): readonly Point[] {
  const { own, ecosystem, thisYear, money, figure } = ledger
  const years = moneyPerYear(ecosystem)
  const [past, coming] = [years.filter(({ year }) => year < thisYear), years.filter(({ year }) => year >= thisYear)]
  const open = (line: YearOfMoney) => sum([line.funding, -line.secured])
  const costs = isFundingUnknown(years) ? amountsPerYear(coming, ({ cost }) => cost, ledger) : null
  const short = amountsPerYear(coming, ({ shortage }) => shortage, ledger)
  const unsecured = amountsPerYear(coming, open, ledger)
  const toEarn = certaintyOf(
    (ledger.finance.funding ?? []).filter(({ kind, year }) => kind === 'fee' && year >= thisYear),
  ).open
  const before = sum(past.map((line) => Math.max(0, open(line))))
  return [
    ...(costs === null ? [] : [own.points.noFunding(costs.years)]),
    ...(short === null ? [] : [own.points.shortage(short.total, short.years)]),
    ...(unsecured === null ? [] : [own.points.unsecured(unsecured.total, unsecured.years, figure(toEarn))]),
    ...(before === 0 ? [] : [own.points.unsecuredBefore(money(before) ?? '')]),
  ]
}

/** What the funding counts on of partners that left. */
function payersLeft(ledger: Ledger): readonly Point[] {
  const { own, ecosystem, asOf, money, party } = ledger
  const names = leftFundingPerPartner(ecosystem, asOf).map(({ partner, years }) => {
    const worded = years.map(({ year, amount }) => own.inYear(money(amount) ?? '', year))
    return own.ofLeft(party(partner.id) ?? '', ledger.some6(worded))
  })
  return names.length === 0 ? [] : [own.points.payersLeft(ledger.names3(names), names.length)]
}

/** The lines of the running year that have gone far over their budgets already. */
function overBudget(ledger: Ledger): readonly Point[] {
  const { own, ecosystem, asOf } = ledger
  const off = linesOffBudget(ecosystem, booksOf(ecosystem, asOf)).filter(({ isRunning }) => isRunning)
  return [...grouped(off, ({ line }) => line.year)].map(([year, lines]) => {
    const names = lines.map((one) => own.overBy(nameOfLine(one.line), difference(one, ledger)))
    return own.points.overBudget(ledger.names3(names), year, lines.length)
  })
}

/** `€ 12.000 in 2026 en € 4.000 in 2027`, and all of it together where that is more than one year. */
function amountsPerYear(lines: readonly YearOfMoney[], of: (line: YearOfMoney) => number, ledger: Ledger) {
  const found = lines.map((line) => ({ year: line.year, amount: of(line) })).filter(({ amount }) => amount > 0)
  if (found.length === 0) return null
  const worded = found.map(({ year, amount }) => ledger.own.inYear(ledger.money(amount) ?? '', year))
  const total = ledger.money(sum(found.map(({ amount }) => amount))) ?? ''
  return { total, years: ledger.some6(worded) }
}

/** Whether the funding follows the plan, and whether the year that was agreed on stands without the subsidy it counts on. */
function path(ledger: Ledger): readonly Point[] {
  const { own, ecosystem, thisYear, percentage, shareText, money } = ledger
  const off = subsidyShares(ecosystem).filter((line) => line.year >= thisYear && isAbovePlan(line))
  const years = off.map((line) =>
    own.sharesOf(line.year, shareText(line.computed) ?? '', percentage(line.planned) ?? ''),
  )
  const end = yearWithoutSubsidy(ecosystem)
  const gap =
    end === undefined || end.gap === 0 || !end.computed
      ? []
      : [own.points.notSustaining(end.year, money(end.gap) ?? '')]
  return [...gap, ...afterEnd(ledger), ...(off.length === 0 ? [] : [own.points.moreSubsidy(ledger.some6(years))])]
}

/** What the funding still counts on from subsidy when there should be none. */
function afterEnd({ own, ecosystem, finance, date, money, some6 }: Ledger): readonly Point[] {
  const perYear = [...grouped(subsidyAfterEnd(ecosystem), ({ year }) => year)].sort(([one], [other]) => one - other)
  const years = perYear.map(([year, lines]) => own.inYear(money(amountOf(lines)) ?? '', year))
  const by = date(finance.self_sustaining?.by)
  return years.length === 0 || by === null ? [] : [own.points.afterEnd(by, some6(years))]
}

function mismatches({ own, ecosystem, asOf }: Ledger): readonly Point[] {
  const found = pledgeMismatches(ecosystem, asOf)
  const partners = new Set(found.map(({ partner }) => partner)).size
  return found.length === 0 ? [] : [own.points.mismatch(partners)]
}
