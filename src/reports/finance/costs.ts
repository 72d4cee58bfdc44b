import {
  type CostPost,
  costOf,
  costPosts,
  isClosed,
  type Spending,
  spendingOf,
  spendingPerYear,
  type YearOfSpending,
} from '../../facts/spending.ts'
import { called, clause } from '../sentences.ts'
import { table } from '../table.ts'
import type { Ledger } from './ledger.ts'
import { spans } from './spans.ts'

/** What each work package costs per year, and what was spent against that. */
export function costs(ledger: Ledger) {
  const posts = costPosts(ledger.ecosystem)
  return {
    any: posts.length > 0,
    packages: posts.some(({ workPackage }) => workPackage !== undefined),
    table: postTable(posts, ledger),
    without: withoutCosts(posts, ledger),
    spending: spending(posts, ledger),
  }
}

function postTable(posts: readonly CostPost[], ledger: Ledger) {
  const { own, words, figure } = ledger
  const all = posts.flatMap(({ lines }) => lines)
  const columns = spans(
    all.map(({ year }) => year),
    ledger,
  )
  const named = posts.map((post) => ({ name: nameOfPost(post, ledger), lines: post.lines }))
  const rows = named.length < 2 ? named : [...named, { name: words.total, lines: all }]
  const cost = (lines: CostPost['lines'], has: (year: number) => boolean) =>
    costOf(lines.filter(({ year }) => has(year)))
  return table(rows, [
    { title: own.columns.post, cell: ({ name }) => name },
    ...columns.map(({ title, has }) => ({
      title,
      cell: ({ lines }: (typeof rows)[number]) => figure(cost(lines, has)),
      right: true,
    })),
    { title: words.total, cell: ({ lines }) => (columns.length < 2 ? null : figure(costOf(lines))), right: true },
  ])
}

/** `Werkpakket Data`, or what the line itself is called. */
function nameOfPost({ workPackage, what, lines }: CostPost, { name }: Ledger): string {
  return name(['work_packages'], workPackage) ?? clause(what) ?? lines[0]?.id ?? ''
}

/** The work packages that the costs do not mention, while they mention others. */
function withoutCosts(posts: readonly CostPost[], { ecosystem, list }: Ledger): string | null {
  const known = new Set(posts.map(({ workPackage }) => workPackage))
  if (!posts.some(({ workPackage }) => workPackage !== undefined)) return null
  return list(ecosystem.work_packages.filter(({ id }) => !known.has(id)).map(called))
}

/** Null while no line says what was spent. */
function spending(posts: readonly CostPost[], ledger: Ledger) {
  const { own, ecosystem, asOf, thisYear } = ledger
  const years = spendingPerYear(ecosystem, asOf)
  if (years.length === 0) return null
  const closed = (ecosystem.finance?.costs ?? []).filter(({ year }) => isClosed(year, asOf))
  const unknown = closed.filter(({ actual }) => actual === undefined)
  const running = years.find(({ isRunning }) => isRunning)
  return {
    years: yearTable(years, ledger),
    posts: posts.length < 2 ? null : spendingTable(posts, ledger),
    running: running === undefined ? null : own.running(String(running.year)),
    unknown: unknown.length === 0 ? null : own.unknownLines(unknown.length, closed.length, thisYear - 1),
  }
}

function yearTable(years: readonly YearOfSpending[], ledger: Ledger) {
  const { own, money } = ledger
  return table(years, [
    { title: ledger.words.columns.year, cell: ({ year, isRunning }) => (isRunning ? own.soFar(year) : String(year)) },
    { title: own.columns.budget, cell: ({ budget }) => money(budget), right: true },
    { title: own.columns.spent, cell: ({ actual }) => money(actual), right: true },
    { title: own.columns.share, cell: (year) => (year.isRunning ? share(year, ledger) : null), right: true },
    { title: own.columns.difference, cell: (year) => (year.isRunning ? null : difference(year, ledger)), right: true },
    {
      title: own.columns.unknown,
      cell: ({ unknown, lines }) => (unknown === 0 ? null : own.unknownOf(unknown, lines)),
    },
  ])
}

/** Per post the years that are over together, and apart from them what was spent so far in this one. */
function spendingTable(posts: readonly CostPost[], ledger: Ledger) {
  const { own, money, asOf, thisYear } = ledger
  const rows = posts.flatMap((post) => {
    const closed = spendingOf(post.lines.filter(({ year }) => isClosed(year, asOf)))
    const running = spendingOf(post.lines.filter(({ year }) => year === thisYear))
    return closed === undefined && running === undefined ? [] : [{ name: nameOfPost(post, ledger), closed, running }]
  })
  return table(rows, [
    { title: own.columns.post, cell: ({ name }) => name },
    { title: own.columns.budgetUntil(thisYear - 1), cell: ({ closed }) => money(closed?.budget), right: true },
    { title: own.columns.spent, cell: ({ closed }) => money(closed?.actual), right: true },
    {
      title: own.columns.difference,
      cell: ({ closed }) => (closed === undefined ? null : difference(closed, ledger)),
      right: true,
    },
    { title: own.columns.budgetOf(thisYear), cell: ({ running }) => money(running?.budget), right: true },
    { title: own.columns.soFar, cell: ({ running }) => money(running?.actual), right: true },
    {
      title: own.columns.share,
      cell: ({ running }) => (running === undefined ? null : share(running, ledger)),
      right: true,
    },
  ])
}

function share({ budget, actual }: Spending, { percentage }: Ledger): string | null {
  return budget > 0 ? percentage(Math.round((actual / budget) * 100)) : null
}

/** `€ 2.400 minder (2%)`. */
function difference({ over, budget }: Spending, { own, money, percentage }: Ledger): string {
  const part = budget > 0 ? percentage(Math.round((Math.abs(over) / budget) * 1000) / 10) : null
  const amount = money(Math.abs(over)) ?? ''
  return over === 0 ? own.exact : own.difference(amount, part, over > 0)
}
