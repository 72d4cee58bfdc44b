import type { Action } from '../model/definition.ts'
import { daysBetween, firstDay, lastDay, plausible } from './dates.ts'
import { sum } from './money.ts'
import { expectedEnd, statusOf } from './progress.ts'

export interface BudgetSpread {
  /** In order of year; only years with money. */
  readonly years: readonly { readonly year: number; readonly amount: number }[]
  /** The budget of actions without any date that can be. */
  readonly undated: number
}

/**
 * The budget of the actions per calendar year, spread evenly over the days from start to deadline; with one date known
 * all of it falls in that year. The parts are whole units of money, and add up to the whole; stopped actions do not count.
 */
export function budgetPerYear(actions: readonly Action[]): BudgetSpread {
  const parts = actions
    .filter((action) => statusOf(action) !== 'stopped' && action.budget !== undefined && action.budget !== 0)
    .flatMap(partsOf)
  const years = [...new Set(parts.flatMap(({ year }) => year ?? []))].sort((one, other) => one - other)
  const amountOf = (wanted: number | undefined) =>
    sum(parts.filter(({ year }) => year === wanted).map((part) => part.amount))
  return { years: years.map((year) => ({ year, amount: amountOf(year) })), undated: amountOf(undefined) }
}

interface Part {
  readonly year: number | undefined
  readonly amount: number
}

function partsOf(action: Action): readonly Part[] {
  const budget = action.budget ?? 0
  const [start, due] = [plausible(action.start), plausible(expectedEnd(action))]
  const end = due ?? start
  if (end === undefined) return [{ year: undefined, amount: budget }]
  const to = lastDay(end)
  const from = start === undefined || firstDay(start) > to ? to : firstDay(start)
  return spread(budget, from, due === undefined ? from : to)
}

/** Each year takes what has fallen due by its end, less what the years before took; so nothing gets lost. */
function spread(budget: number, from: string, to: string): readonly Part[] {
  const days = daysBetween(from, to) + 1
  const first = Number(from.slice(0, 4))
  const dueBy = (year: number) => {
    const passed = Math.min(days, Math.max(0, daysBetween(from, `${String(year).padStart(4, '0')}-12-31`) + 1))
    return passed === days ? budget : Math.round((budget * passed) / days)
  }
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, at) => first + at).map((year) => ({
    year,
    amount: sum([dueBy(year), -dueBy(year - 1)]),
  }))
}
