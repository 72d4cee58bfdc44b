import { isUnwatched, subsidyConditions } from '../../facts/conditions.ts'
import { moneyPerYear, sum, type YearOfMoney } from '../../facts/money.ts'
import { certaintyOf, countedOn } from '../../facts/payers.ts'
import { pledgeMismatches } from '../../facts/pledges.ts'
import { subsidyShares, yearWithoutSubsidy } from '../../facts/subsidy-share.ts'
import { opening } from '../action-plan/plan.ts'
import { called, clause, quoted } from '../sentences.ts'
import type { Ledger } from './ledger.ts'
import { aidQuestions, isAboveMaximum } from './state-aid.ts'
import { isToSettle } from './subsidies.ts'

/** Something that the steering group must decide or have done, with the figures for it. */
interface Point {
  readonly title: string
  readonly text: string
}

/** Shortfalls and money that is not certain first, then what puts granted money at risk, then what has to be found out. */
export function decide(ledger: Ledger): readonly Point[] {
  return [
    ...covering(ledger),
    ...conditions(ledger),
    ...subsidyPoints(ledger),
    ...aboveMaximum(ledger),
    ...aidOpen(ledger),
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
  const short = amountsPerYear(coming, ({ cost, funding }) => sum([cost, -funding]), ledger)
  const unsecured = amountsPerYear(coming, open, ledger)
  const toEarn = certaintyOf(
    (ledger.finance.funding ?? []).filter(({ kind, year }) => kind === 'fee' && year >= thisYear),
  ).open
  const before = sum(past.map((line) => Math.max(0, open(line))))
  return [
    ...(short === null ? [] : [own.points.shortage(short.total, short.years)]),
    ...(unsecured === null ? [] : [own.points.unsecured(unsecured.total, unsecured.years, figure(toEarn))]),
    ...(before === 0 ? [] : [own.points.unsecuredBefore(money(before) ?? '')]),
  ]
}

/** `€ 12.000 in 2026 en € 4.000 in 2027`, and all of it together where that is more than one year. */
function amountsPerYear(lines: readonly YearOfMoney[], of: (line: YearOfMoney) => number, ledger: Ledger) {
  const found = lines.map((line) => ({ year: line.year, amount: of(line) })).filter(({ amount }) => amount > 0)
  if (found.length === 0) return null
  const worded = found.map(({ year, amount }) => ledger.own.inYear(ledger.money(amount) ?? '', year))
  const total = ledger.money(sum(found.map(({ amount }) => amount))) ?? ''
  return { total, years: ledger.some6(worded) }
}

function conditions(ledger: Ledger): readonly Point[] {
  const { own, ecosystem, asOf } = ledger
  const stands = subsidyConditions(ecosystem, asOf)
  const named = (wanted: typeof stands) =>
    ledger.names3(wanted.map(({ condition, subsidy }) => own.conditionOf(quoted(condition.what), called(subsidy))))
  const overdue = stands.filter(({ state }) => state === 'overdue')
  const unwatched = stands.filter(isUnwatched)
  return [
    ...(overdue.length === 0 ? [] : [own.points.overdue(named(overdue), overdue.length)]),
    ...(unwatched.length === 0 ? [] : [own.points.unwatched(named(unwatched), unwatched.length)]),
  ]
}

function subsidyPoints(ledger: Ledger): readonly Point[] {
  const { own, ecosystem, finance, asOf, money, date } = ledger
  const counted = countedOn(ecosystem)
  return (finance.subsidies ?? []).flatMap((subsidy) => {
    const more = subsidy.granted === undefined ? 0 : sum([counted.get(subsidy.id) ?? 0, -subsidy.granted])
    return [
      ...(more > 0
        ? [own.points.countedTooMuch(called(subsidy), money(more) ?? '', money(subsidy.granted) ?? '')]
        : []),
      ...(isToSettle(subsidy, asOf) ? [own.points.toSettle(called(subsidy), date(subsidy.until) ?? '')] : []),
    ]
  })
}

function aboveMaximum(ledger: Ledger): readonly Point[] {
  const above = (ledger.finance.state_aid?.basis ?? []).filter(isAboveMaximum)
  const names = ledger.names3(above.map(({ article }) => quoted(clause(article) ?? '')))
  return above.length === 0 ? [] : [ledger.own.points.aboveMaximum(names)]
}

/** The questions without a yes or no, where there is aid to review: a subsidy, small aid, or a review that was begun. */
function aidOpen({ own, finance }: Ledger): readonly Point[] {
  const { state_aid: aid, subsidies = [], de_minimis: small = [] } = finance
  const open = aidQuestions.filter((key) => aid?.[key] === undefined || aid[key] === 'unknown').length
  const isAsked = aid !== undefined || subsidies.length + small.length > 0
  return open === 0 || !isAsked ? [] : [own.points.aidOpen(open, aidQuestions.length)]
}

/** Whether the funding follows the plan, and whether the year that was agreed on stands without the subsidy it counts on. */
function path(ledger: Ledger): readonly Point[] {
  const { own, ecosystem, thisYear, percentage, money } = ledger
  const off = subsidyShares(ecosystem).filter(
    ({ year, planned, computed }) =>
      year >= thisYear && planned !== undefined && computed !== undefined && computed > planned + 1,
  )
  const years = off.map((line) =>
    own.sharesOf(line.year, percentage(line.computed) ?? '', percentage(line.planned) ?? ''),
  )
  const end = yearWithoutSubsidy(ecosystem)
  const gap =
    end === undefined || end.gap === 0 || !end.computed
      ? []
      : [own.points.notSustaining(end.year, money(end.gap) ?? '')]
  return [...gap, ...(off.length === 0 ? [] : [own.points.moreSubsidy(ledger.some6(years))])]
}

function mismatches({ own, ecosystem, asOf }: Ledger): readonly Point[] {
  const found = pledgeMismatches(ecosystem, asOf)
  const partners = new Set(found.map(({ partner }) => partner)).size
  return found.length === 0 ? [] : [own.points.mismatch(partners)]
}
