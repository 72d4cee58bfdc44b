import type { Ecosystem } from '../graph/ecosystem.ts'
import { type Books, isClosed } from './books.ts'
import { sum } from './money.ts'
import { type CostLine, type Spending, spendingOf } from './spending.ts'

/** Where the spending of the year that is being booked would end if the rest of it cost as much a day as was booked. */
export interface Forecast extends Spending {
  readonly expected: number
}

/** With less of the year booked than this, a pace says nothing. */
const leastPart = 0.25

/**
 * Of the lines of that year that say what was spent. It is a calculation and no estimate: undefined while nobody says up
 * to which day was booked, or less than a quarter of the year was.
 */
export function forecastOf(lines: readonly CostLine[], books: Books): Forecast | undefined {
  const { year, part } = books
  if (part === undefined || part < leastPart) return undefined
  const own = lines.filter((line) => line.year === year && line.actual !== undefined)
  const spending = spendingOf(own)
  return spending && { ...spending, expected: sum(own.map(({ actual = 0 }) => actual / part)) }
}

/** A line may cost so much more or less than budgeted, as a percentage of the budget and in money, before it is called off. */
export interface OffBudgetLimit {
  readonly percentage: number
  readonly amount: number
}

/** What the ecosystem states, else ten per cent; never a difference of less than a thousand. */
export function offBudgetLimit({ finance }: Pick<Ecosystem, 'finance'>): OffBudgetLimit {
  return { percentage: finance?.off_budget ?? 10, amount: 1000 }
}

export interface OffBudget extends Spending {
  readonly line: CostLine
  /** The year is still being booked, and more than the budget was spent already. */
  readonly isRunning: boolean
}

/** The lines that are off their budget. While a year is being booked, only what was spent too much already counts. */
export function linesOffBudget(
  ecosystem: Pick<Ecosystem, 'finance'>,
  books: Books,
  isOver = (year: number) => isClosed(year, books),
): readonly OffBudget[] {
  const limit = offBudgetLimit(ecosystem)
  return (ecosystem.finance?.costs ?? []).flatMap((line) => {
    const spending = spendingOf([line])
    const isRunning = !isOver(line.year)
    if (spending === undefined || !isOff(spending, limit) || (isRunning && spending.over < 0)) return []
    return [{ ...spending, line, isRunning }]
  })
}

function isOff({ budget, over }: Spending, { percentage, amount }: OffBudgetLimit): boolean {
  return Math.abs(over) >= amount && Math.abs(over) > (Math.abs(budget) * percentage) / 100
}
