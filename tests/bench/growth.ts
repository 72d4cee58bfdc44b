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

/** What of `works` must together take no longer than parsing, and no longer than parsing into an ecosystem. */
const together = facts.map(({ name }) => name).filter((name) => name !== checklists && name !== rules)

/** Milliseconds of each work, per size. */
const times = sizes.map((size) => timesWith(filesOf(size)))
const rows = works.map(({ name }) => ({ work: name, milliseconds: times.map((one) => one.get(name) ?? 0) }))
process.stdout.write(JSON.stringify({ sizes, rows, parsing: parsing.name, reading: reading.name, together, rules }))

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
