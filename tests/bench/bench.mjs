import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../bundle.mjs'

/**
 * How long `eco` takes as a whole process, as a ratio to `node -e 0` measured right before each run: the machine's own
 * speed and its bad moments fall out. `NODE_EXTRA_CA_CERTS` is unset because it alone adds 40 ms to Node 20.
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const eco = join(root, 'dist/eco.cjs')
const example = join(root, 'examples/pps-klimaatadaptatie')
const pairs = 15
const bundles = mkdtempSync(join(tmpdir(), 'eco-bench-'))
const { lean, small, large } = await import(await bundled('lean'))
const data = {
  small: put('small', lean(small)),
  faulty: put('faulty', lean(small, { faults: 14 })),
  large: put('large', lean(large)),
  many: many(1000),
}
const check = (path) => ['check', path, '--as-of', '2026-11-30']
/** What is measured, with the words on the command line and how many pairs; fewer of what takes seconds. */
const works = [
  ['eco --version', ['--version'], pairs],
  ['eco check, one ecosystem: 24 partners, 35 actions', check(data.small), pairs],
  ['eco check, the same with 14 faults', check(data.faulty), pairs],
  ['eco check, one ecosystem: 2,000 partners, 10,000 actions', check(data.large), 5],
  ['eco check, 1,000 ecosystems of 24 partners', check(data.many), 3],
  ['eco check, the complete example', check(example), pairs],
  ['eco check, the broken example', check(join(root, 'examples/energiecoalitie-fout')), pairs],
  [
    'eco report start-note, the complete example',
    ['report', 'start-note', example, '--as-of', '2026-11-30', '-o', '-'],
    pairs,
  ],
]

const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

if (!existsSync(eco)) throw new Error('run npm run build first')
console.log(`Node ${process.versions.node}, whole processes, each next to node -e 0\n`)
console.log('| work | pairs | median ms | lowest–highest ms | × node -e 0 |')
console.log('|---|--:|--:|--:|--:|')
for (const [name, words, times] of works) {
  time([eco, ...words])
  const runs = Array.from({ length: times }, () => {
    const reference = time(['-e', '0'])
    const own = time([eco, ...words])
    return { own, ratio: own / reference }
  })
  const own = runs.map((run) => run.own).sort((a, b) => a - b)
  console.log(
    `| ${name} | ${times} | ${median(own).toFixed(0)} | ${own[0].toFixed(0)}–${own.at(-1).toFixed(0)} | ${median(runs.map((run) => run.ratio)).toFixed(2)} |`,
  )
}

await answering()
await growth()
rmSync(bundles, { recursive: true })

/** Answering every item of the methods against parsing the files, both cold, in the same fresh processes. */
async function answering() {
  const script = await bundled('answering')
  const runs = Array.from({ length: pairs }, () =>
    JSON.parse(spawnSync(process.execPath, [script, example], { env, encoding: 'utf8' }).stdout),
  )
  const [parse, answer] = [median(runs.map((run) => run.parse)), median(runs.map((run) => run.answer))]
  const ratio = median(runs.map((run) => run.answer / run.parse))
  console.log(
    `\nAnswering all ${runs[0].items} items of the methods: ${answer.toFixed(0)} ms; parsing the files: ${parse.toFixed(0)} ms; ratio ${ratio.toFixed(2)}`,
  )
  if (ratio >= 1) process.exitCode = 1
}

/** How the cost of every fact and document grows with the ecosystem, in one process. */
async function growth() {
  const { status, error } = spawnSync(process.execPath, [await bundled('growth')], { env, stdio: 'inherit' })
  if (error !== undefined) throw error
  if (status !== 0) process.exitCode = 1
}

/** A folder with an ecosystem in one file. */
function put(name, text) {
  const folder = join(bundles, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'ecosystem.yaml'), text)
  return folder
}

function many(count) {
  for (let seed = 1; seed <= count; seed++) put(`many/${seed}`, lean(small, { seed }))
  return join(bundles, 'many')
}

function bundled(name) {
  return bundle(join(root, `tests/bench/${name}.ts`), join(bundles, `${name}.mjs`))
}

function time(words) {
  const started = process.hrtime.bigint()
  const { status, error } = spawnSync(process.execPath, words, { env, stdio: 'ignore' })
  if (error !== undefined || status === null || status > 1)
    throw error ?? new Error(`${words.join(' ')} ended with ${status}`)
  return Number(process.hrtime.bigint() - started) / 1e6
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
