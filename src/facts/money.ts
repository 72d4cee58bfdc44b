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
  /** What the funding falls short of the costs; 0 where there is enough, and while no costs or no funding are known at all. */
  readonly shortage: number
  /** What the funding exceeds the costs by; 0 under the same conditions. */
  readonly surplus: number
}

/** Cost and funding per year, in order of year; empty when there are no lines. */
export function moneyPerYear(ecosystem: Pick<Definition, 'finance'>): readonly YearOfMoney[] {
  const costs = ecosystem.finance?.costs ?? []
  const funding = ecosystem.finance?.funding ?? []
  const years = [...new Set([...costs, ...funding].map((line) => line.year))].sort((a, b) => a - b)
  const [costsOf, fundingOf] = [grouped(costs, ({ year }) => year), grouped(funding, ({ year }) => year)]
  const isKnown = [costs, funding].every((lines) => lines.some(({ amount }) => amount !== 0))
  return years.map((year) => {
    const [spent, paid] = [costsOf.get(year) ?? [], fundingOf.get(year) ?? []]
    const ofKind = (kind: string) => sum(paid.filter((line) => line.kind === kind).map((line) => line.amount))
    const actuals = spent.flatMap((line) => (line.actual === undefined ? [] : [line.actual]))
    const both = { cost: sum(spent.map((line) => line.amount)), funding: sum(paid.map((line) => line.amount)) }
    return {
      year,
      ...both,
      actual: actuals.length === 0 ? undefined : sum(actuals),
      cash: ofKind('cash'),
      inKind: ofKind('in-kind'),
      subsidy: ofKind('subsidy'),
      fee: ofKind('fee'),
      secured: sum(paid.filter((line) => line.secured === true).map((line) => line.amount)),
      shortage: isKnown ? shortageOf(both) : 0,
      surplus: isKnown ? Math.max(0, sum([both.funding, -both.cost])) : 0,
    }
  })
}

/** Whether there are costs, and no funding in any year: then it is not known what falls short. */
export function isFundingUnknown(years: readonly YearOfMoney[]): boolean {
  return years.some(({ cost }) => cost > 0) && years.every(({ funding }) => funding === 0)
}

/** What the funding of a year falls short of its costs; 0 where there is enough. */
export function shortageOf({ cost, funding }: Pick<YearOfMoney, 'cost' | 'funding'>): number {
  return Math.max(0, sum([cost, -funding]))
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
