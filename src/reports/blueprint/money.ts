import { isOver } from '../../facts/date-order.ts'
import { yearOf } from '../../facts/dates.ts'
import { sum } from '../../facts/money.ts'
import { type ShareOfYear, type WayToSelfSustaining, wayToSelfSustaining } from '../../facts/subsidy-share.ts'
import { formatPercentage, formatShare } from '../../i18n/format.ts'
import { called, clause, clauses, remarkCell } from '../sentences.ts'
import { table } from '../table.ts'
import { yearList } from '../year-list.ts'
import type { Blueprint } from './base.ts'

/** Where the income comes from, and the money per year until it can do without subsidy. Null without any of these. */
export function money(blueprint: Blueprint) {
  const { ecosystem, terms, unread } = blueprint
  const way = wayToSelfSustaining(ecosystem)
  const models = modelTable(blueprint)
  if (models === null && way.by === undefined && way.years.length === 0) return null
  return {
    models,
    goal: goalSentence(way, blueprint),
    noGoal: way.by === undefined && way.years.length > 0 ? terms.money.noBy : null,
    years: yearTable(way, blueprint),
    last: lastYear(way, blueprint),
    unread: unread(),
  }
}

/**
 * What of the coming years is not secured or not covered, as sentences; the current year counts as a coming one. What one
 * year has left over does not pay for another.
 */
export function openMoney(blueprint: Blueprint): readonly string[] {
  const { ecosystem, asOf, terms } = blueprint
  const coming = wayToSelfSustaining(ecosystem).years.flatMap(({ money: one }) =>
    one !== undefined && one.year >= yearOf(asOf) ? [one] : [],
  )
  const years = yearList(
    coming.map(({ year }) => year),
    blueprint,
  )
  if (years === null) return []
  const [funding, secured] = (['funding', 'secured'] as const).map((key) => sum(coming.map((one) => one[key]))) as [
    number,
    number,
  ]
  const short = coming.filter(({ shortage }) => shortage > 0)
  const shortIn = yearList(
    short.map(({ year }) => year),
    blueprint,
  )
  const amount = (value: number) => blueprint.money(value) ?? ''
  return [
    ...(funding > secured ? [terms.short.unsecured(years, amount(sum([funding, -secured])), amount(funding))] : []),
    ...(shortIn === null
      ? []
      : [terms.short.shortage(shortIn, amount(sum(short.map(({ shortage }) => shortage))), short.length)]),
  ]
}

function goalSentence({ by }: WayToSelfSustaining, { ecosystem, asOf, terms, date }: Blueprint): string | null {
  const day = date(by)
  const revenue = clauses((ecosystem.finance?.self_sustaining?.revenue ?? []).map(clause))
  return day === null ? null : terms.money.by(day, revenue, isOver(by, asOf))
}

/** How the year in which it must do without subsidy is covered; null while no such year is known. */
function lastYear({ by, last }: WayToSelfSustaining, { terms, money: amount }: Blueprint): string | null {
  if (by === undefined) return null
  const said = terms.money
  const { money: year } = last ?? {}
  if (year === undefined) return said.noLast(yearOf(by))
  const own = sum([year.funding, -year.subsidy])
  const text = (value: number) => amount(value) ?? ''
  const gap = sum([year.cost, -own])
  const parts = [
    said.last(year.year, text(year.cost), text(own)),
    year.subsidy > 0 ? said.stillSubsidy(text(year.subsidy)) : securedText(year.secured, own, text, said),
    gap > 0 ? said.gap(text(gap)) : null,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

function securedText(
  secured: number,
  own: number,
  text: (value: number) => string,
  said: Blueprint['terms']['money'],
): string | null {
  if (own <= 0) return null
  if (secured === 0) return said.noneSecured
  return secured >= own ? said.allSecured : said.someSecured(text(secured), text(sum([own, -secured])))
}

function yearTable({ years }: WayToSelfSustaining, { terms, money: amount, language }: Blueprint) {
  const { columns } = terms
  const part = (value: number | undefined) => (value === undefined || value <= 0 ? null : amount(value))
  const figure = (title: string, value: (year: NonNullable<ShareOfYear['money']>) => number) => ({
    title,
    cell: ({ money: one }: ShareOfYear) => (one === undefined ? null : part(value(one))),
    right: true,
  })
  const percentage = (value: number | undefined) => (value === undefined ? null : formatPercentage(value, language))
  const shareText = (value: number | undefined) => (value === undefined ? null : formatShare(value, language))
  const differs = years.some(
    ({ computed, planned }) => planned !== undefined && Math.abs((computed ?? -1) - planned) >= 0.05,
  )
  return table(years, [
    { title: columns.year, cell: ({ year }) => String(year) },
    figure(columns.cost, ({ cost }) => cost),
    figure(columns.cash, ({ cash }) => cash),
    figure(columns.inKind, ({ inKind }) => inKind),
    figure(columns.fee, ({ fee }) => fee),
    figure(columns.subsidy, ({ subsidy }) => subsidy),
    { title: columns.share, cell: ({ computed }) => shareText(computed), right: true },
    { title: columns.planned, cell: ({ planned }) => (differs ? percentage(planned) : null), right: true },
    figure(columns.secured, ({ secured }) => secured),
    figure(columns.shortage, ({ shortage }) => shortage),
  ])
}

function modelTable({ ecosystem, terms }: Blueprint) {
  const { columns } = terms
  return table(ecosystem.finance?.business_models ?? [], [
    { title: columns.model, cell: called },
    { title: columns.payer, cell: ({ payer }) => clause(payer) },
    { title: columns.what, cell: (model) => clause(model.for) },
    { title: columns.howMuch, cell: ({ how_much: amount }) => clause(amount) },
    { title: columns.remark, cell: remarkCell },
  ])
}
