import type { Ecosystem } from '../graph/ecosystem.ts'
import { type LooseDate, yearOf } from './dates.ts'
import { moneyPerYear, type YearOfMoney } from './money.ts'

/** One year on the way to doing without subsidy. */
export interface YearOnTheWay {
  readonly year: number
  /** Undefined where the year has a planned share and no lines. */
  readonly money: YearOfMoney | undefined
  /** The subsidy as a percentage of the funding; undefined without funding. */
  readonly share: number | undefined
  /** The share that was planned for this year. */
  readonly planned: number | undefined
}

export interface WayToSelfSustaining {
  /** When it must do without subsidy. */
  readonly by: LooseDate | undefined
  readonly years: readonly YearOnTheWay[]
  /** The year in which it must do without. */
  readonly last: YearOnTheWay | undefined
}

/** The money per year up to the year in which it must do without subsidy; every year while no date is known. */
export function wayToSelfSustaining(ecosystem: Ecosystem): WayToSelfSustaining {
  const { by: date, subsidy_share: shares = [] } = ecosystem.finance?.self_sustaining ?? {}
  const by = date === '' ? undefined : date
  const money = new Map(moneyPerYear(ecosystem).map((one) => [one.year, one]))
  const planned = new Map(shares.map(({ year, share }) => [year, share]))
  const years = [...new Set([...money.keys(), ...planned.keys()])]
    .filter((year) => by === undefined || year <= yearOf(by))
    .sort((one, other) => one - other)
    .map((year) => ({ year, money: money.get(year), share: shareOf(money.get(year)), planned: planned.get(year) }))
  return { by, years, last: by === undefined ? undefined : years.find(({ year }) => year === yearOf(by)) }
}

function shareOf(money: YearOfMoney | undefined): number | undefined {
  return money === undefined || money.funding <= 0 ? undefined : (money.subsidy / money.funding) * 100
}
