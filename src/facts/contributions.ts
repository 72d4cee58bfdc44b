import type { Partner } from '../model/definition.ts'
import { isOver } from './date-order.ts'
import { firstDay } from './dates.ts'
import { sum } from './money.ts'

/** Something that a partner brings, with more than a name. */
export type Contribution = Exclude<NonNullable<Partner['brings']>[number], string>

type Period = Pick<Contribution, 'from' | 'to'>

export function startsLater({ from }: Period, asOf: string): boolean {
  return from !== undefined && firstDay(from) > asOf
}

/** Whether it is brought on this day: it has begun and is not over. */
export function isRunning(item: Period, asOf: string): boolean {
  return !startsLater(item, asOf) && !isOver(item.to, asOf)
}

/** What contributions come to in a year of twelve months; what comes once or names no period counts for nothing. */
export function perYear(items: readonly Contribution[]): number {
  return sum(items.map(({ amount = 0, per }) => (per === 'year' ? amount : per === 'month' ? amount * 12 : 0)))
}

/** What a partner brings now, will bring later and brought before. */
export interface Brought {
  readonly now: readonly Contribution[]
  readonly later: readonly Contribution[]
  readonly past: readonly Contribution[]
}

export function broughtBy({ brings = [] }: Partner, asOf: string): Brought {
  const all = brings.map((item): Contribution => (typeof item === 'string' ? { what: item } : item))
  return {
    now: all.filter((item) => isRunning(item, asOf)),
    later: all.filter((item) => startsLater(item, asOf)),
    past: all.filter((item) => !startsLater(item, asOf) && isOver(item.to, asOf)),
  }
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
