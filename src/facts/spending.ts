import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Finance } from '../model/definition.ts'
import { type Books, isClosed } from './books.ts'
import { sum } from './money.ts'

export type CostLine = NonNullable<Finance['costs']>[number]

/** What one thing costs over the years: a work package, or a line by its own name where it belongs to none. */
export interface CostPost {
  readonly workPackage: string | undefined
  readonly what: string
  readonly lines: readonly CostLine[]
}

/** The budget of lines of which the actual amount is known, beside that amount. */
export interface Spending {
  readonly budget: number
  readonly actual: number
  /** Above zero when more was spent than budgeted. */
  readonly over: number
}

export interface YearOfSpending extends Spending {
  readonly year: number
  /** The budget of all lines of the year. */
  readonly cost: number
  /** The books of the year are not complete, so that the actual amount is only what was spent so far. */
  readonly isRunning: boolean
  /** How many lines of the year do not say what was spent, of how many. */
  readonly unknown: number
  readonly lines: number
}

/** The work packages in their own order, then what belongs to none. */
export function costPosts(ecosystem: Ecosystem): readonly CostPost[] {
  const groups = grouped(ecosystem.finance?.costs ?? [], (line) =>
    JSON.stringify(line.work_package ?? [line.what.trim()]),
  )
  const order = new Map(ecosystem.work_packages.map(({ id }, position) => [id, position]))
  const place = ({ workPackage = '' }: CostPost) => order.get(workPackage) ?? order.size
  return [...groups.values()]
    .map((lines) => ({ workPackage: lines[0]?.work_package, what: lines[0]?.what ?? '', lines }))
    .sort((one, other) => place(one) - place(other))
}

export function costOf(lines: readonly CostLine[]): number {
  return sum(lines.map(({ amount }) => amount))
}

/** Undefined while none of the lines says what was spent. */
export function spendingOf(lines: readonly CostLine[]): Spending | undefined {
  const known = lines.filter(({ actual }) => actual !== undefined)
  if (known.length === 0) return undefined
  const [budget, actual] = [costOf(known), sum(known.map((line) => line.actual ?? 0))]
  return { budget, actual, over: sum([actual, -budget]) }
}

/** The years of which something is known, in order. */
export function spendingPerYear(ecosystem: Ecosystem, books: Books): readonly YearOfSpending[] {
  const years = grouped(ecosystem.finance?.costs ?? [], ({ year }) => year)
  return [...years]
    .sort(([one], [other]) => one - other)
    .flatMap(([year, lines]) => {
      const spending = spendingOf(lines)
      const unknown = lines.filter(({ actual }) => actual === undefined).length
      const isRunning = !isClosed(year, books)
      return spending === undefined
        ? []
        : [{ ...spending, year, cost: costOf(lines), isRunning, unknown, lines: lines.length }]
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
