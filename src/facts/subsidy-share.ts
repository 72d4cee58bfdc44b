import type { Ecosystem } from '../graph/ecosystem.ts'
import { roundedShare } from '../i18n/format.ts'
import { type LooseDate, yearOf } from './dates.ts'
import { moneyPerYear, sum, type YearOfMoney } from './money.ts'
import type { FundingLine } from './payers.ts'

/** How much of the funding of a year is subsidy, as planned and as the lines of funding have it, in percent. */
export interface ShareOfYear {
  readonly year: number
  readonly planned: number | undefined
  /** Undefined in a year without funding. */
  readonly computed: number | undefined
  /** Undefined where the year has a planned share and no lines. */
  readonly money: YearOfMoney | undefined
  readonly cost: number
  /** The funding that is no subsidy, and the part of it that is secured. */
  readonly own: number
  readonly ownSecured: number
  /** The cost that would be left without any subsidy. */
  readonly gap: number
}

/** Every year with a planned share, cost or funding, in order. */
export function subsidyShares(ecosystem: Ecosystem): readonly ShareOfYear[] {
  const { finance } = ecosystem
  const planned = new Map(finance?.self_sustaining?.subsidy_share?.map(({ year, share }) => [year, share]))
  const money = new Map(moneyPerYear(ecosystem).map((line) => [line.year, line]))
  const years = [...new Set([...planned.keys(), ...money.keys()])].sort((one, other) => one - other)
  const secured = securedWithoutSubsidy(ecosystem)
  return years.map((year) => {
    const lines = money.get(year)
    const { cost = 0, funding = 0, subsidy = 0 } = lines ?? {}
    const own = sum([funding, -subsidy])
    return {
      year,
      planned: planned.get(year),
      computed: funding > 0 ? roundedShare((subsidy / funding) * 100, 1) : undefined,
      money: lines,
      cost,
      own,
      ownSecured: secured.get(year) ?? 0,
      gap: Math.max(0, sum([cost, -own])),
    }
  })
}

/** The years on the way to doing without subsidy. */
export interface WayToSelfSustaining {
  /** When it must do without subsidy. */
  readonly by: LooseDate | undefined
  /** Up to the year in which it must do without; every year while no date is known. */
  readonly years: readonly ShareOfYear[]
  /** The year in which it must do without. */
  readonly last: ShareOfYear | undefined
}

export function wayToSelfSustaining(ecosystem: Ecosystem): WayToSelfSustaining {
  const date = ecosystem.finance?.self_sustaining?.by
  const by = date === '' ? undefined : date
  const years = subsidyShares(ecosystem).filter(({ year }) => by === undefined || year <= yearOf(by))
  return { by, years, last: by === undefined ? undefined : years.find(({ year }) => year === yearOf(by)) }
}

/** The year from which there should be no subsidy: that of the agreed date; undefined where that year has no costs. */
export function yearWithoutSubsidy(ecosystem: Ecosystem): ShareOfYear | undefined {
  const { last } = wayToSelfSustaining(ecosystem)
  return last !== undefined && last.cost > 0 ? last : undefined
}

/** So many percentage points more than planned come from rounding, and are no news. */
const roundingPoints = 1

/** Whether more of the funding of a year is subsidy than was planned for it. */
export function isAbovePlan({ planned, computed }: Pick<ShareOfYear, 'planned' | 'computed'>): boolean {
  return planned !== undefined && computed !== undefined && computed > planned + roundingPoints
}

/** The funding that is still subsidy after the year from which there should be none; in the order of the lines. */
export function subsidyAfterEnd({ finance }: Ecosystem): readonly (FundingLine & { readonly position: number })[] {
  const by = finance?.self_sustaining?.by
  if (!by) return []
  return (finance?.funding ?? [])
    .map((line, position) => ({ ...line, position }))
    .filter(({ kind, year, amount }) => kind === 'subsidy' && year > yearOf(by) && amount > 0)
}

function securedWithoutSubsidy({ finance }: Ecosystem): ReadonlyMap<number, number> {
  const secured = new Map<number, number>()
  for (const { kind, secured: isSecured, year, amount } of finance?.funding ?? [])
    if (kind !== 'subsidy' && isSecured === true) secured.set(year, sum([secured.get(year) ?? 0, amount]))
  return secured
}
