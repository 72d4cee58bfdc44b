import { dump } from 'js-yaml'
import type { Assessment } from '../../src/assess.ts'
import { resolve } from '../../src/graph/resolve.ts'
import { parseDocument, type Source } from '../../src/load/document.ts'
import { merge } from '../../src/load/merge.ts'
import { validate } from '../../src/load/validate.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { generated } from './generator.ts'
import { assessed, documents, facts, type Subject } from './subjects.ts'

/**
 * How the cost of everything that is worked out grows with the ecosystem, against parsing its files in the same process.
 * Each figure is the lowest of a few turns, in which parsing and all subjects take turns, so that a bad moment of the
 * machine falls out.
 */
const sizes = [250, 500, 1000, 2000]
const turns = 2

interface Given {
  readonly sources: readonly Source[]
  readonly assessment: Assessment
}

interface Work {
  readonly name: string
  readonly run: (given: Given) => unknown
}

const parsing: Work = { name: 'parsing the files', run: ({ sources }) => parsed(sources) }
const reading: Work = { name: 'parsing, validating, merging, resolving', run: ({ sources }) => read(sources) }
const rules = 'all consistency rules'
const checklists = 'all items of the checklists'
const works = [parsing, reading, ...[...facts, ...documents].map(onFresh)]

/** Milliseconds of each work, per size. */
const times = sizes.map((size) => timesWith(filesOf(size)))
const largest = times.at(-1) as ReadonlyMap<string, number>
const parse = largest.get(parsing.name) ?? 0
const pipeline = largest.get(reading.name) ?? 0
const factsAlone = sumOf(facts.filter(({ name }) => name !== checklists && name !== rules))
const rulesAlone = largest.get(rules) ?? 0

print(againstParsing())
print(growth())
if (factsAlone > parse) fail('The facts together take longer than it takes to parse the files.')
if (rulesAlone > pipeline) fail('The rules together take longer than it takes to parse the files into an ecosystem.')

/** What is remembered of an ecosystem is worked out again each turn. */
function onFresh({ name, run }: Subject): Work {
  return { name, run: ({ assessment }) => run({ ...assessment, ecosystem: { ...assessment.ecosystem } }) }
}

/** Bytes of its own each time: what was read once is not read again. */
function parsed(sources: readonly Source[]) {
  return sources.map(({ file, content }) => parseDocument({ file, content: content.slice() }).document)
}

function read(sources: readonly Source[]): unknown {
  const parts = parsed(sources).map(({ file, value }) => {
    const fitted = validate(value, definitionShape, { file, raw: () => undefined })
    return { file, definition: fitted.value as Definition }
  })
  return resolve(merge(parts, sources[0]?.file ?? '').definition)
}

function sumOf(subjects: readonly Subject[]): number {
  return subjects.reduce((total, { name }) => total + (largest.get(name) ?? 0), 0)
}

/** The files as a team would keep them: a file per section, long lists in several. */
function filesOf(partners: number): readonly Source[] {
  return Object.entries(generated(partners)).flatMap(([section, value]) =>
    partsOf(value).map((part, at) => ({
      file: `${section}-${at}.yaml`,
      content: new TextEncoder().encode(dump({ [section]: part })),
    })),
  )
}

function partsOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value]
  return Array.from({ length: Math.ceil(value.length / 500) }, (_, at) => value.slice(at * 500, (at + 1) * 500))
}

function timesWith(sources: readonly Source[]): ReadonlyMap<string, number> {
  const given = { sources, assessment: assessed(sources) }
  const lowest = new Map<string, number>()
  for (let turn = 0; turn < turns; turn++)
    for (const { name, run } of works) {
      const began = processorTime()
      run(given)
      lowest.set(name, Math.min(processorTime() - began, lowest.get(name) ?? Number.POSITIVE_INFINITY))
    }
  return lowest
}

/** In milliseconds: what other processes do on the machine hardly shows in it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function againstParsing(): string {
  const rows = works.map(({ name }) => compared(name, largest.get(name) ?? 0))
  const sums = [compared('**facts together, without rules and checklists**', factsAlone)]
  const head = ['work', 'ms', '× parsing', '× parsing into an ecosystem']
  return table(`${sizes.at(-1)} partners, ${(sizes.at(-1) ?? 0) * 5} actions`, head, [...rows, ...sums])
}

function compared(name: string, time: number): string {
  return row([name, time.toFixed(0), (time / parse).toFixed(2), (time / pipeline).toFixed(2)])
}

function growth(): string {
  const head = ['µs for each partner', ...sizes.map(String), 'growth']
  const rows = works.map(({ name }) => {
    const each = sizes.map((size, at) => ((times[at]?.get(name) ?? 0) * 1000) / size)
    const grown = (each.at(-1) ?? 0) / Math.min(...each.slice(0, -1))
    return row([name, ...each.map((one) => one.toFixed(1)), `× ${grown.toFixed(1)}`])
  })
  return table('Growth: flat when the cost is in proportion to the ecosystem', head, rows)
}

function table(title: string, head: readonly string[], rows: readonly string[]): string {
  const line = head.map((_, at) => (at === 0 ? '---' : '--:'))
  return [`### ${title}\n`, row(head), row(line), ...rows].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function fail(why: string): void {
  print(why)
  process.exitCode = 1
}

function print(text: string): void {
  process.stdout.write(`\n${text}\n`)
}
