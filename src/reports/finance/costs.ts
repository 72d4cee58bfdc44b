import { type CostPost, costOf, costPosts } from '../../facts/spending.ts'
import { called } from '../sentences.ts'
import { table } from '../table.ts'
import type { Ledger } from './ledger.ts'
import { nameOfPost } from './posts.ts'
import { spans } from './spans.ts'
import { spending } from './spending.ts'

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

/** The work packages that the costs do not mention, while they mention others. */
function withoutCosts(posts: readonly CostPost[], { ecosystem, list }: Ledger): string | null {
  const known = new Set(posts.map(({ workPackage }) => workPackage))
  if (!posts.some(({ workPackage }) => workPackage !== undefined)) return null
  return list(ecosystem.work_packages.filter(({ id }) => !known.has(id)).map(called))
}
