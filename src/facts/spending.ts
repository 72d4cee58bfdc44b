import type { Ecosystem } from '../graph/ecosystem.ts'
import { sum } from './money.ts'

/** What was spent in a year, beside what those same lines were budgeted at. */
export interface SpentYear {
  readonly year: number
  /** Of all lines of the year. */
  readonly budget: number
  readonly actual: number
  /** The budget of the lines of which it is known what was spent: only those can be compared. */
  readonly compared: number
  readonly withoutActual: number
}

/** The years of which it is known what was spent, in order. */
export function spentPerYear({ finance }: Ecosystem): readonly SpentYear[] {
  const costs = finance?.costs ?? []
  const years = [...new Set(costs.filter(({ actual }) => actual !== undefined).map(({ year }) => year))]
  return years
    .sort((one, other) => one - other)
    .map((year) => {
      const lines = costs.filter((line) => line.year === year)
      const known = lines.filter(({ actual }) => actual !== undefined)
      return {
        year,
        budget: sum(lines.map(({ amount }) => amount)),
        actual: sum(known.map(({ actual = 0 }) => actual)),
        compared: sum(known.map(({ amount }) => amount)),
        withoutActual: lines.length - known.length,
      }
    })
}

export interface Overspent {
  readonly what: string
  readonly more: number
}

/** The lines of a year on which more was spent than was budgeted, the largest first. */
export function overspentIn({ finance }: Ecosystem, wanted: number): readonly Overspent[] {
  return (finance?.costs ?? [])
    .filter(({ year, actual, amount }) => year === wanted && actual !== undefined && actual > amount)
    .map(({ what, actual = 0, amount }) => ({ what, more: sum([actual, -amount]) }))
    .sort((one, other) => other.more - one.more)
}
