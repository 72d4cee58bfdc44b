import { asOf, entitiesIn, sizeOf } from './data.mjs'
import { measure } from './measure.mjs'

const counts = [1, 10, 100, 1000]
const partners = [10, 100, 1000, 10_000]
const crowd = [1000, 4000, 16_000]

/** How much dearer one more may be among four times as many: what compares each with all others is four times as dear. */
const steepest = 2

/** What in one place may be so many, and what is done with it. */
const crowds = [
  { name: 'doubles', what: 'fields of one item, each twice', command: 'check' },
  { name: 'takenOver', what: 'fields that one item takes over (`<<`), none of them known', command: 'check' },
  { name: 'line', what: 'items on one line, each with mistakes', command: 'check' },
  { name: 'rollUps', what: 'questions that follow from the one before and from a step', command: 'check' },
  { name: 'waivers', what: 'waivers, each of a finding', command: 'check' },
  { name: 'tags', what: 'values with a tag of their own on one line', command: 'fmt' },
  { name: 'fields', what: 'fields of one item', command: 'fmt' },
]

/** The largest is more than anybody keeps. */
const limits = ['bytes', 'values', 'findings', 'all_bytes', 'all_values', 'questions'].flatMap((name) => [
  '--limit',
  `${name}=100000000`,
])

/**
 * How the cost grows, everything worked out anew: of more files of one size, of more entities in one file, and of more and more
 * in one place, as only a slip or an attack has. What each one more takes is what the larger takes beyond the smaller, so
 * without the start.
 */
export function scaling(bench) {
  const { data } = bench
  const files = counts.map((count) => ({ size: count, units: count, words: check(data.many(count)) }))
  const entities = partners.map((size) => ({
    size,
    units: entitiesIn(sizeOf(size)),
    words: check(data.sized(size)),
  }))
  const places = crowds.map(({ name, what, command }) => {
    const steps = crowd.map((size) => {
      const path = data.crowded(name, size)
      return { size, units: size, words: command === 'fmt' ? ['fmt', '--check', path] : check(path), codes: [0, 1] }
    })
    const rows = measured(steps, what, bench)
    return { what, command, rows, isFlat: rows.at(-1).perUnit < steepest * rows.at(-2).perUnit }
  })
  return { files: measured(files, 'ecosystems', bench), entities: measured(entities, 'partners', bench), places }
}

function check(path) {
  return ['check', path, '--as-of', asOf, '--no-cache', ...limits]
}

function measured(steps, what, bench) {
  const rows = []
  for (const { size, units, words, codes } of steps) {
    bench.progress(`${size} ${what}`)
    const row = measure({ name: `${size} ${what}`, words: [bench.eco, ...words], codes }, bench)
    const before = rows.at(-1)
    const perUnit = before === undefined ? null : (row.median - before.median) / (units - before.units)
    rows.push({ ...row, size, units, perUnit })
  }
  return rows
}
