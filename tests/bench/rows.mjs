import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asOf } from './data.mjs'
import { measure } from './measure.mjs'

/** The table of what `eco` must take, as a ratio to `node -e 0`, and in MB where that is bounded. */
export function rows(bench) {
  return works(bench).map(({ target = null, mostMemory = null, ...work }) => {
    bench.progress(work.name)
    const row = measured(work, bench)
    return { ...row, target, mostMemory, isMet: row.whyNot === undefined && isMet(row, target, mostMemory) }
  })
}

/** One that fails does not take the others along. */
function measured(work, bench) {
  try {
    return measure(work, bench)
  } catch (error) {
    return { work: work.name, whyNot: error.message }
  }
}

/** Null when nothing was asked of it. */
function isMet({ ratio, memory }, target, mostMemory) {
  if (target === null && mostMemory === null) return null
  return ratio <= (target ?? Number.POSITIVE_INFINITY) && memory <= (mostMemory ?? Number.POSITIVE_INFINITY)
}

/** The V8 of Node 20 is slower at this; the targets differ. */
const isOld = Number(process.versions.node.split('.')[0]) <= 20

function works({ eco, data }) {
  const check = (path, ...more) => [eco, 'check', path, '--as-of', asOf, ...more]
  const anew = (path) => check(path, '--no-cache')
  const hasFindings = { codes: [1] }
  const [small, many] = [data.small(), data.many(1000)]
  return [
    { name: '`eco --version`', words: [eco, '--version'], target: 1.5 },
    { name: '`eco --help`', words: [eco, '--help'], target: 1.5 },
    { name: '(a) clean, worked out anew', words: anew(small), target: 3 },
    { name: '(a) again, unchanged: told from memory', words: check(small) },
    { name: '(a) with 14 findings and code frames, anew', words: anew(data.faulty()), ...hasFindings, target: 3.5 },
    { name: '(a) the very first run on a machine', words: check(small), before: emptyCache },
    { name: '(b) clean, worked out anew', words: anew(data.large()), target: 25, mostMemory: 250 },
    { name: '(b) with 10,000 findings, anew', words: anew(data.faultyLarge()), ...hasFindings, target: 40 },
    { name: '(c) cold', words: anew(many), target: isOld ? 160 : 80, mostMemory: 200 },
    { name: '(c) again, nothing changed', words: check(many), target: 5 },
    { name: '(c) again, one file changed', words: check(many), before: changed(join(many, '500')), target: 7 },
    {
      name: 'one document of (a): `eco report start-note`',
      words: [eco, 'report', 'start-note', small, '--as-of', asOf, '-o', '-'],
      target: 5,
    },
  ]
}

function emptyCache(home) {
  rmSync(join(home, 'cache'), { recursive: true, force: true })
}

/** Another content each time, so that no run finds what a run before it kept. */
function changed(folder) {
  const file = join(folder, 'ecosystem.yaml')
  const text = readFileSync(file, 'utf8')
  return (_, run) => writeFileSync(file, `${text}# ${run}\n`)
}
