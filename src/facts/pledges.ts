import { type Ecosystem, find } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Partner } from '../model/definition.ts'
import { isPlausible } from '../model/notation.ts'
import { addDays, firstDay, lastDay, monthOf, yearOf } from './dates.ts'
import { sum } from './money.ts'
import { hasLeft, takesPart } from './party.ts'
import { amountOf, type FundingLine } from './payers.ts'

type Contribution = Exclude<NonNullable<Partner['brings']>[number], string>

/** Where the budget of a year and what the partner itself is said to bring are not the same. */
export interface Mismatch {
  readonly partner: Partner
  readonly year: number
  readonly kind: 'cash' | 'in-kind'
  readonly budget: number
  readonly pledged: number
}

/** Per partner and year from now on; years in which the worth of what a partner brings cannot be told are left out. */
export function pledgeMismatches(ecosystem: Ecosystem, asOf: string): readonly Mismatch[] {
  const lines = (ecosystem.finance?.funding ?? []).filter(({ year }) => year >= yearOf(asOf) && isPlausible(year))
  const years = [...new Set(lines.map(({ year }) => year))].sort((one, other) => one - other)
  const perPartner = grouped(lines, ({ from }) => from)
  return ecosystem.partners
    .filter((partner) => takesPart(partner, asOf))
    .flatMap((partner) =>
      (['cash', 'in-kind'] as const).flatMap((kind) => {
        const own = grouped(
          (perPartner.get(partner.id) ?? []).filter((line) => kindOf(line.kind) === kind),
          ({ year }) => year,
        )
        return years.flatMap((year) => {
          const [budget, pledged] = [amountOf(own.get(year) ?? []), pledgedIn(partner, kind, year)]
          return pledged === undefined || pledged === budget ? [] : [{ partner, year, kind, budget, pledged }]
        })
      }),
    )
}

/**
 * What a partner brings of this kind in a year; undefined when it promises nothing of the kind, or its worth cannot be told.
 * What is only possible is worth nothing yet: where nothing else stands for the year, no amount is known.
 */
export function pledgedIn(partner: Partner, kind: Mismatch['kind'], year: number): number | undefined {
  const items = contributions(partner).filter((item) => item.kind === kind)
  const promised = items.filter(({ state }) => state !== 'possible')
  const isThen = (item: Contribution) => isWithin(partPeriod(item, partner), year)
  const known = promised.filter(isThen)
  if (promised.length === 0 || (known.length === 0 && items.some(isThen))) return undefined
  const worth = known.map((item) => worthIn(item, partner, year))
  return worth.includes(undefined) ? undefined : sum(worth.map((amount) => amount ?? 0))
}

/** A line of the funding that is called secured, while the partner that it is from says only that it may bring it. */
export interface MaybeSecured {
  readonly partner: Partner
  readonly line: FundingLine
  /** Where the line stands in the list of funding. */
  readonly position: number
}

/**
 * Of this year and later ones, in the order of the data: all that the partner brings of that kind in that year is only
 * possible, and it promises nothing else that the line can be about. A fee is for what the partner buys, and a line with a
 * caveat says itself how it is: both are left out, as is who left.
 */
export function securedWhilePossible(ecosystem: Ecosystem, asOf: string): readonly MaybeSecured[] {
  return (ecosystem.finance?.funding ?? []).flatMap((line, position) => {
    const { year, kind, from, secured, amount, caveat } = line
    const counts = secured === true && amount > 0 && caveat === undefined && year >= yearOf(asOf)
    const partner = counts && (kind === 'cash' || kind === 'in-kind') ? find(ecosystem, 'partners', from) : undefined
    if (partner === undefined || hasLeft(partner, asOf)) return []
    const brought = contributions(partner).filter((item) => isBrought(item, partner, year))
    const meant = brought.filter((item) => item.kind === kind)
    // What is brought as data or a place may be counted as in kind.
    const like = kind === 'cash' ? meant : brought.filter((item) => item.kind !== 'cash')
    return meant.length > 0 && like.every(({ state }) => state === 'possible') ? [{ partner, line, position }] : []
  })
}

/** Whether something is brought in a year; what comes once comes in the year from which it was written down. */
function isBrought(item: Contribution, partner: Partner, year: number): boolean {
  const isOnce = item.per === 'once' && item.to === undefined
  return isOnce && item.from !== undefined ? yearOf(item.from) === year : isWithin(partPeriod(item, partner), year)
}

function contributions({ brings }: Partner): readonly Contribution[] {
  return (brings ?? []).filter((item) => typeof item !== 'string')
}

/** A fee that a partner pays is money as well. */
function kindOf(kind: string): string {
  return kind === 'fee' ? 'cash' : kind
}

type Period = readonly [begin: string, end: string]

function isWithin([begin, end]: Period, year: number): boolean {
  return begin <= end && begin <= `${year}-12-31` && end >= `${year}-01-01`
}

/** Only what is certain: a whole year, whole months, or a single payment in a known year. */
function worthIn(item: Contribution, partner: Partner, year: number): number | undefined {
  const { amount, per } = item
  const [begin, end] = per === 'once' ? periodOf(item) : partPeriod(item, partner)
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  if (amount === undefined || per === undefined || comesOrGoes(partner, year)) return undefined
  if (per === 'month') {
    const months = monthsWithin(begin, end, year)
    return months === undefined ? undefined : sum([amount * months])
  }
  if (per === 'year') return begin <= first && end >= last ? amount : undefined
  return begin >= first && (!item.to || end <= last) ? amount : undefined
}

/**
 * The period of a contribution as far as the partner takes part in it; on the day on which it left, it
 * takes part no more, but who leaves on the last day of a month means that month whole.
 */
function partPeriod(item: Contribution, { joined, left }: Partner): Period {
  const [begin, end] = periodOf(item)
  const [enters, until] = periodOf({ from: joined, to: left })
  const leaves = left && until === firstDay(left) && until !== lastDay(monthOf(until)) ? addDays(until, -1) : until
  return [begin > enters ? begin : enters, end < leaves ? end : leaves]
}

/** Whether it joined or left on an unknown day of this year. */
function comesOrGoes({ joined, left }: Partner, year: number): boolean {
  return [joined, left].some((date) => String(date) === String(year))
}

function periodOf({ from, to }: Pick<Contribution, 'from' | 'to'>): Period {
  return [from ? firstDay(from) : '0000-01-01', to ? lastDay(to) : '9999-12-31']
}

/** Undefined where only part of a month counts: what a payer pays for a few days, nobody has written down. */
function monthsWithin(begin: string, end: string, year: number): number | undefined {
  const [begins, ends] = [yearOf(begin) === year, yearOf(end) === year]
  if ((begins && !begin.endsWith('-01')) || (ends && end !== lastDay(end.slice(0, 7)))) return undefined
  const first = begins ? Number(begin.slice(5, 7)) : 1
  const last = ends ? Number(end.slice(5, 7)) : 12
  return last - first + 1
}
