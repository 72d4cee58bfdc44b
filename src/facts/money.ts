import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Definition } from '../model/definition.ts'

/** Money of one calendar year, in the ecosystem's currency. */
export interface YearOfMoney {
  readonly year: number
  readonly cost: number
  /** What was really spent; undefined while no line of the year has an actual. */
  readonly actual: number | undefined
  readonly cash: number
  readonly inKind: number
  readonly subsidy: number
  readonly fee: number
  readonly funding: number
  /** The part of `funding` that is secured in writing. */
  readonly secured: number
}

/** Cost and funding per year, in order of year; empty when there are no lines. */
export function moneyPerYear(ecosystem: Pick<Definition, 'finance'>): readonly YearOfMoney[] {
  const costs = ecosystem.finance?.costs ?? []
  const funding = ecosystem.finance?.funding ?? []
  const years = [...new Set([...costs, ...funding].map((line) => line.year))].sort((a, b) => a - b)
  const [costsOf, fundingOf] = [grouped(costs, ({ year }) => year), grouped(funding, ({ year }) => year)]
  return years.map((year) => {
    const [spent, paid] = [costsOf.get(year) ?? [], fundingOf.get(year) ?? []]
    const ofKind = (kind: string) => sum(paid.filter((line) => line.kind === kind).map((line) => line.amount))
    const actuals = spent.flatMap((line) => (line.actual === undefined ? [] : [line.actual]))
    return {
      year,
      cost: sum(spent.map((line) => line.amount)),
      actual: actuals.length === 0 ? undefined : sum(actuals),
      cash: ofKind('cash'),
      inKind: ofKind('in-kind'),
      subsidy: ofKind('subsidy'),
      fee: ofKind('fee'),
      funding: sum(paid.map((line) => line.amount)),
      secured: sum(paid.filter((line) => line.secured === true).map((line) => line.amount)),
    }
  })
}

type Balance = Pick<YearOfMoney, 'cost' | 'funding'>

/** What the funding of a year falls short of its costs; 0 where there is enough. */
export function shortageOf({ cost, funding }: Balance): number {
  return Math.max(0, sum([cost, -funding]))
}

/** What the funding of a year exceeds its costs by; 0 where it does not. */
export function surplusOf({ cost, funding }: Balance): number {
  return Math.max(0, sum([funding, -cost]))
}

/** The lines of funding of a year that are not secured in writing, the largest first. */
export function unsecuredLines({ finance }: Ecosystem, wanted: number) {
  return (finance?.funding ?? [])
    .filter(({ year, secured, amount }) => year === wanted && secured !== true && amount > 0)
    .sort((one, other) => other.amount - one.amount)
}

/** A sum of money in whole cents, so that a thousand amounts of 0.10 make exactly 100. */
export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100
}
