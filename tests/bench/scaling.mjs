import { asOf, entitiesIn, sizeOf } from './data.mjs'
import { measure } from './measure.mjs'

const counts = [1, 10, 100, 1000]
const partners = [10, 100, 1000, 10_000]

/** The largest is more than anybody keeps. */
const limits = ['bytes', 'values', 'all_bytes', 'all_values'].flatMap((name) => ['--limit', `${name}=100000000`])

/**
 * How the cost grows, everything worked out anew: of more files of one size, and of more entities in one file. What each one
 * more takes is what the larger takes beyond the smaller, so without the start.
 */
export function scaling(bench) {
  const { data } = bench
  const files = counts.map((count) => ({ size: count, units: count, path: data.many(count) }))
  const entities = partners.map((size) => ({ size, units: entitiesIn(sizeOf(size)), path: data.sized(size) }))
  return { files: measured(files, 'ecosystems', bench), entities: measured(entities, 'partners', bench) }
}

function measured(steps, what, bench) {
  const rows = []
  for (const { size, units, path } of steps) {
    bench.progress(`${size} ${what}`)
    const words = [bench.eco, 'check', path, '--as-of', asOf, '--no-cache', ...limits]
    const row = measure({ name: `${size} ${what}`, words }, bench)
    const before = rows.at(-1)
    const perUnit = before === undefined ? null : (row.median - before.median) / (units - before.units)
    rows.push({ ...row, size, units, perUnit })
  }
  return rows
}
