import { grouped } from '../grouping.ts'
import type { Partner } from '../model/definition.ts'
import { isAfter, isOver } from './date-order.ts'
import type { LooseDate } from './dates.ts'
import { sum } from './money.ts'
import { isGone, joinsLater } from './party.ts'

/** Something that a partner brings, with more than a name. */
export type Contribution = Exclude<NonNullable<Partner['brings']>[number], string>

type Period = Pick<Contribution, 'from' | 'to'>

function startsLater({ from }: Period, asOf: string): boolean {
  return isAfter(from, asOf)
}

/** The later day on which it begins: its own, or the one on which the partner joins; undefined for what has begun. */
export function beginOf(item: Contribution, partner: Partner, asOf: string): LooseDate | undefined {
  const joins = joinsLater(partner, asOf) ? partner.joined : undefined
  if (!startsLater(item, asOf)) return joins
  return joins !== undefined && isAfter(joins, item.from) ? joins : item.from
}

/** When it ends: as written, or on the day on which the partner leaves before that. */
export function endOf({ to }: Contribution, { left }: Partner): LooseDate | undefined {
  return isAfter(to, left) ? left : to
}

/** What contributions come to in a year of twelve months; what comes once or names no period counts for nothing. */
export function perYear(items: readonly Contribution[]): number {
  return sum(items.map(({ amount = 0, per }) => (per === 'year' ? amount : per === 'month' ? amount * 12 : 0)))
}

/**
 * What a partner brings now, will bring later and brought before. One that joins later brings nothing before that day, and
 * one that is gone brings nothing any more: what it was still to begin with stays `later`. What would begin after a
 * partner leaves, or end before it joins, is nothing.
 */
export interface Brought {
  readonly now: readonly Contribution[]
  readonly later: readonly Contribution[]
  readonly past: readonly Contribution[]
}

export function broughtBy(partner: Partner, asOf: string): Brought {
  const [joins, gone] = [joinsLater(partner, asOf), isGone(partner, asOf)]
  const stateOf = (item: Contribution): keyof Brought => {
    if (startsLater(item, asOf) || isAfter(item.from, partner.left)) return 'later'
    if (gone || isOver(item.to, asOf)) return 'past'
    return joins ? 'later' : 'now'
  }
  const all = (partner.brings ?? [])
    .map((item): Contribution => (typeof item === 'string' ? { what: item } : item))
    .filter(({ from }) => gone || !isAfter(from, partner.left))
    .filter(({ to }) => !(joins && !isOver(to, asOf) && isAfter(partner.joined, to)))
  const found = grouped(all, stateOf)
  return { now: found.get('now') ?? [], later: found.get('later') ?? [], past: found.get('past') ?? [] }
}

/** What a partner brings a year on a day. What is only possible is worth nothing yet. */
export interface Worth {
  readonly perYear: number
  readonly cash: number
  readonly inKind: number
  readonly secured: number
  /** How many contributions have a value per year. */
  readonly counted: number
  /** Whether all of them say whether they are secured in writing. */
  readonly saysSecured: boolean
}

export function worthOf(items: readonly Contribution[]): Worth {
  const counted = items.filter((item) => item.state !== 'possible' && perYear([item]) > 0)
  return {
    perYear: perYear(counted),
    cash: perYear(counted.filter(({ kind }) => kind === 'cash')),
    inKind: perYear(counted.filter(({ kind }) => kind === 'in-kind')),
    secured: perYear(counted.filter(({ secured }) => secured === true)),
    counted: counted.length,
    saysSecured: counted.length > 0 && counted.every(({ secured }) => secured !== undefined),
  }
}
