import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { bundle } from '../bundle.mjs'
import { dataIn } from './data.mjs'
import { answering, answeringText, factsGrowth, factsTables } from './facts.mjs'
import { peers } from './peers.mjs'
import { peersTables } from './peers-tables.mjs'
import { rows } from './rows.mjs'
import { scaling } from './scaling.mjs'
import { scalingTables } from './scaling-tables.mjs'
import { rowsTable } from './tables.mjs'
import { watching } from './watching.mjs'

/**
 * How long `eco` takes, as Markdown on standard output: the part of the README on speed. `--only rows,growth,peers,answering`
 * runs some parts, `--pairs 3` takes fewer runs, `--json file` writes the same as data, and `--readme` puts it in the README.
 * Ends with 1 when a target is not met.
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const eco = join(root, 'dist/eco.cjs')
const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    pairs: { type: 'string', default: '11' },
    json: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
})
const parts = {
  rows: {
    title: 'What it must take',
    measure: async (bench) => [...rows(bench), ...(await watching(bench))],
    print: rowsTable,
    isMet: (measured) => measured.every(({ isMet }) => isMet !== false),
  },
  growth: {
    title: 'Growth',
    measure: async (bench) => ({ ...scaling(bench), facts: await factsGrowth(bench) }),
    print: (measured) => `${scalingTables(measured)}\n\n${factsTables(measured.facts)}`,
    isMet: ({ facts, places }) => facts.isMet && places.every(({ isFlat }) => isFlat),
  },
  peers: { title: 'Beside other programs', measure: peers, print: peersTables, isMet: () => true },
  answering: {
    title: 'Answering',
    measure: answering,
    print: answeringText,
    isMet: ({ isMet }) => isMet,
  },
}
const chosen = asked.only?.split(',') ?? Object.keys(parts)
const unknown = chosen.find((name) => !(name in parts))
if (unknown !== undefined) throw new Error(`--only takes ${Object.keys(parts).join(', ')}, not ${unknown}`)
if (!/^[1-9]\d*$/.test(asked.pairs)) throw new Error(`--pairs takes a number, not ${asked.pairs}`)
if (!existsSync(eco)) throw new Error('run npm run build first')

const folder = mkdtempSync(join(tmpdir(), 'eco-bench-'))
const bundled = (name) => bundle(join(root, `tests/bench/${name}.ts`), join(folder, `${name}.mjs`))
try {
  const made = await import(await bundled('lean'))
  const bench = {
    ...made,
    root,
    eco,
    folder,
    bundled,
    example: join(root, 'examples/pps-klimaatadaptatie'),
    data: dataIn(join(folder, 'data'), made),
    pairs: Number(asked.pairs),
    progress: (what) => process.stderr.write(`${what}\n`),
  }
  const all = surroundings()
  const printed = []
  const say = (text) => {
    console.log(text)
    printed.push(text)
  }
  say(heading(all))
  for (const name of chosen) {
    const { title, measure, print, isMet } = parts[name]
    all[name] = await measure(bench)
    say(`\n### ${title}\n\n${print(all[name])}`)
    if (!isMet(all[name])) process.exitCode = 1
    if (asked.json !== undefined) writeFileSync(asked.json, `${JSON.stringify(all, null, 2)}\n`)
  }
  if (asked.readme) putInReadme(printed.join('\n'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** In the place of what the last run put there. */
function putInReadme(text) {
  const file = join(root, 'README.md')
  const whole = readFileSync(file, 'utf8')
  const [from, to] = ['<!-- bench -->\n', '<!-- /bench -->'].map((mark) => whole.indexOf(mark))
  if (from === -1 || to < from) throw new Error('README.md has no <!-- bench --> and <!-- /bench --> after it')
  writeFileSync(file, `${whole.slice(0, whole.indexOf('\n', from) + 1)}\n${text}\n\n${whole.slice(to)}`)
}

function surroundings() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const date = new Date().toISOString().slice(0, 10)
  return { date, eco: version, node: process.versions.node, platform: process.platform, cores: cpus().length }
}

function heading({ date, eco: version, node, platform, cores }) {
  return `\`npm run bench\`, ${date}, eco ${version}, Node ${node}, ${platform}, ${cores} cores. Whole processes with every method on; medians, each run
right after a \`node -e 0\` (the ratio is the median of pairs; a run over 5 s is done in three pairs), \`NODE_EXTRA_CA_CERTS\` unset. (a) is one
ecosystem with 24 partners and 35 actions; (b) one with 2,000 partners and 10,000 actions; (c) 1,000 ecosystems of size (a). "Anew"
and "cold" are with \`--no-cache\`: nothing is told from memory, and only what V8 compiled is kept.`
}
