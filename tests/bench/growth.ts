import { dump } from 'js-yaml'
import type { Assessment } from '../../src/assess.ts'
import { parseDocument, type Source } from '../../src/load/document.ts'
import { generated } from './generator.ts'
import { assessed, documents, facts, type Subject } from './subjects.ts'

/**
 * How the cost of everything that is worked out grows with the ecosystem, against parsing its files in the same process.
 * Each figure is the lowest of a few turns, in which parsing and all subjects take turns, so that a bad moment of the
 * machine falls out.
 */
const sizes = (process.argv[2] ?? '125,250,500,1000,2000').split(',').map(Number)
const turns = Number(process.argv[3] ?? 4)
const parsing: Named = {
  name: 'parsing the files',
  run: ({ sources }) => sources.map((source) => parseDocument(source)),
}

interface Subjects {
  readonly sources: readonly Source[]
  readonly assessment: Assessment
}

interface Named {
  readonly name: string
  readonly run: (subjects: Subjects) => unknown
}

const onAssessment = ({ name, run }: Subject): Named => ({ name, run: ({ assessment }) => run(assessment) })
const all = [parsing, ...facts.map(onAssessment), ...documents.map(onAssessment)]

/** Milliseconds per subject, per size. */
const times = sizes.map((size) => timesWith(filesOf(size)))
const largest = times.at(-1) as ReadonlyMap<string, number>
const together =
  facts.reduce((total, { name }) => total + (largest.get(name) ?? 0), 0) / (largest.get(parsing.name) ?? 0)

print(againstParsing())
print(growth())
if (together > 1) {
  print('The facts and rules together take longer than parsing.')
  process.exitCode = 1
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
  const subjects = { sources, assessment: assessed(sources) }
  const lowest = new Map<string, number>()
  for (let turn = 0; turn < turns; turn++)
    for (const { name, run } of all) {
      const began = processorTime()
      run(subjects)
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
  const parse = largest.get(parsing.name) ?? 0
  const rows = all.map(({ name }) => row([name, (largest.get(name) ?? 0).toFixed(0), ratio(name, parse)]))
  const sum = row(['**facts and rules together**', (together * parse).toFixed(0), together.toFixed(2)])
  return table(`2,000 partners, 10,000 actions`, ['work', 'ms', '× parsing'], [...rows, sum])
}

function ratio(name: string, parse: number): string {
  return ((largest.get(name) ?? 0) / parse).toFixed(3)
}

function growth(): string {
  const head = ['µs for each partner', ...sizes.map((size) => `${size}`), 'growth']
  const rows = all.map(({ name }) => {
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

function print(text: string): void {
  process.stdout.write(`\n${text}\n`)
}
