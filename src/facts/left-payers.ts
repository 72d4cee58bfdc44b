import { type Ecosystem, find } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Partner } from '../model/definition.ts'
import { lastDay, yearOf } from './dates.ts'
import { hasLeft } from './party.ts'
import { amountOf, type FundingLine } from './payers.ts'

/** A line of the funding that counts on a partner in a year after it left. */
export interface LeftFunding {
  readonly partner: Partner
  readonly line: FundingLine
  /** Where the line stands in the list of funding. */
  readonly position: number
}

/**
 * Of this year and later ones, in the order of the data. Without a date of leaving, what this year brings may have been
 * paid. A line with a caveat says itself how that is, and is left out.
 */
export function fundingOfLeft(ecosystem: Ecosystem, asOf: string): readonly LeftFunding[] {
  const now = yearOf(asOf)
  return (ecosystem.finance?.funding ?? []).flatMap((line, position) => {
    const isOfSubsidy = line.kind === 'subsidy' && ecosystem.index.get('subsidies')?.has(line.from ?? '') === true
    const partner = isOfSubsidy ? undefined : find(ecosystem, 'partners', line.from)
    if (partner === undefined || !hasLeft(partner, asOf) || line.caveat !== undefined) return []
    const last = partner.left ? yearOf(lastDay(partner.left)) : now
    return line.amount > 0 && line.year >= now && line.year > last ? [{ partner, line, position }] : []
  })
}

/** The same added up per partner and year, in the order of the data. */
export function leftFundingPerPartner(
  ecosystem: Ecosystem,
  asOf: string,
): readonly {
  readonly partner: Partner
  readonly years: readonly { readonly year: number; readonly amount: number }[]
}[] {
  return [...grouped(fundingOfLeft(ecosystem, asOf), ({ partner }) => partner)].map(([partner, lines]) => ({
    partner,
    years: [...grouped(lines, ({ line }) => line.year)].map(([year, some]) => ({
      year,
      amount: amountOf(some.map(({ line }) => line)),
    })),
  }))
}
