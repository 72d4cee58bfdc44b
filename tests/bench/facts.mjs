import { spawnSync } from 'node:child_process'
import { environment, median } from './measure.mjs'
import { figure, table } from './tables.mjs'

/** Answering every item of the methods against parsing the files, both cold, in the same fresh processes. */
export async function answering(bench) {
  bench.progress('answering')
  const runs = []
  for (let run = 0; run < bench.pairs; run++) runs.push(await inOneProcess('answering', [bench.example], bench))
  const ratio = median(runs.map((run) => run.answer / run.parse))
  return {
    items: runs[0].items,
    parse: median(runs.map((run) => run.parse)),
    answer: median(runs.map((run) => run.answer)),
    ratio,
    isMet: ratio < 1,
  }
}

export function answeringText({ items, parse, answer, ratio }) {
  return `Answering all ${items} items of the methods on the complete example: ${figure(answer)} ms; parsing its files: ${figure(parse)} ms; ratio ${ratio.toFixed(2)} (at most 1).`
}

/** How the cost of every fact and document grows with the ecosystem, in one process. */
export async function factsGrowth(bench) {
  bench.progress('facts and documents')
  const { sizes, rows, parsing, reading, together, rules } = await inOneProcess('growth', [], bench)
  const [parse, read, rule] = [parsing, reading, rules].map((name) => largest(rows.find(({ work }) => work === name)))
  const sum = rows.filter(({ work }) => together.includes(work)).reduce((total, row) => total + largest(row), 0)
  return { sizes, rows, parse, read, together: sum, rules: rule, isMet: sum <= parse && rule <= read }
}

const largest = ({ milliseconds }) => milliseconds.at(-1)

export function factsTables({ sizes, rows, parse, read, together }) {
  const most = sizes.at(-1)
  const compared = (name, time) => [name, figure(time), (time / parse).toFixed(2), (time / read).toFixed(2)]
  const lines = [
    ...rows.map((row) => compared(row.work, largest(row))),
    compared('**facts together, without rules and checklists**', together),
  ]
  const growth = rows.map(({ work, milliseconds }) => {
    const each = milliseconds.map((time, at) => (time * 1000) / sizes[at])
    return [work, ...each.map(figure), `× ${(each.at(-1) / Math.min(...each.slice(0, -1))).toFixed(1)}`]
  })
  return [
    `${most.toLocaleString('en')} partners and ${(most * 5).toLocaleString('en')} actions, with every section of the model:`,
    table(['work', 'ms', '× parsing', '× parsing into an ecosystem'], lines),
    'The same, in µs for each partner; flat when the cost is in proportion to the ecosystem:',
    table(['µs for each partner', ...sizes.map(String), 'growth'], growth),
  ].join('\n\n')
}

async function inOneProcess(script, words, { bundled, folder }) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [await bundled(script), ...words], {
    env: environment(folder),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
