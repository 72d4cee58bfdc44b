import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import { yearOf } from './dates.ts'
import { fundingOfLeft } from './left-payers.ts'
import { moneyPerYear, shortageOf, sum } from './money.ts'
import { amountOf } from './payers.ts'

/** What a year costs, what pays for it, and what is missing. */
export interface MoneyGap {
  readonly year: number
  readonly cost: number
  readonly funding: number
  readonly secured: number
  /** The cost without funding; 0 where there is enough. */
  readonly gap: number
  /** The funding that is not secured in writing. */
  readonly unsecured: number
  /** The funding, secured or not, from partners that left before. */
  readonly fromLeft: number
  /** The cost without secured funding: what is still to be found or made certain. */
  readonly open: number
}

/** This year and the next, as far as there are lines. */
export function moneyGaps(ecosystem: Ecosystem, asOf: string): readonly MoneyGap[] {
  const now = yearOf(asOf)
  const left = grouped(fundingOfLeft(ecosystem, asOf), ({ line }) => line.year)
  return moneyPerYear(ecosystem)
    .filter(({ year }) => year === now || year === now + 1)
    .map(({ year, cost, funding, secured }) => ({
      year,
      cost,
      funding,
      secured,
      gap: shortageOf({ cost, funding }),
      unsecured: Math.max(0, sum([funding, -secured])),
      fromLeft: amountOf((left.get(year) ?? []).map(({ line }) => line)),
      open: Math.max(0, sum([cost, -secured])),
    }))
}
