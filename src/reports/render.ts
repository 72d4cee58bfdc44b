import { endedOnce } from '../full-stop.ts'
import { mostFaults, Stop, type TemplateFault, unknownPartial } from './template/faults.ts'
import { type Parsed, parseTemplate } from './template/parse.ts'
import { type Loaded, print } from './template/print.ts'
import { partialNamed, partialsFor, type Template, type Templates, templateNamed } from './template/template.ts'
import type { Node, PartialNode } from './template/tree.ts'

export type { Templates } from './template/template.ts'

export type Written = { readonly text: string } | { readonly faults: readonly TemplateFault[] }

/**
 * A view printed through a template. `{{name}}` prints text safe for Markdown, `{{mermaid name}}` safe for a label in a
 * Mermaid diagram; templates can loop and print and nothing else. For `eco`'s own templates, in which a fault is a bug.
 */
export function render(name: string, view: object, templates: Templates): string {
  return textOf(write(name, view, templates))
}

/** What was written, where a fault is a bug. */
export function textOf(written: Written): string {
  if ('text' in written) return written.text
  const [fault] = written.faults
  throw new Error(`${fault?.file}:${fault?.at?.line}: ${fault?.message.en}`)
}

/** The same with templates of the team, in which a fault is something to tell. */
export function write(name: string, view: object, templates: Templates): Written {
  const loading: Loading = { language: name.split('/')[0] ?? '', templates, partials: new Map(), faults: [] }
  const loaded = load(name, loading)
  if (loading.faults.length > 0) return { faults: loading.faults }
  try {
    return { text: tidy(print(loaded, view, loading.partials)) }
  } catch (error) {
    if (error instanceof Stop) return { faults: [error.fault] }
    throw error
  }
}

interface Loading {
  readonly language: string
  readonly templates: Templates
  readonly partials: Map<string, Loaded>
  readonly faults: TemplateFault[]
}

/** Reads a template and every partial that it can come to, before anything is printed. */
function load(name: string, loading: Loading): Loaded {
  const main = loadOne(name, loading)
  const all = [main]
  for (const { template, nodes } of all)
    for (const call of callsOf(nodes)) {
      if (loading.partials.has(call.name)) continue
      const full = partialNamed(call.name, loading.language, loading.templates)
      if (full === undefined) noteUnknown(call, template, loading)
      else {
        const partial = loadOne(full, loading)
        loading.partials.set(call.name, partial)
        all.push(partial)
      }
    }
  return main
}

function loadOne(name: string, loading: Loading): Loaded {
  const template = templateNamed(name, loading.templates)
  if (template === undefined) throw new Error(`no template ${name}`)
  const { nodes, faults } = parsedOnce(name, template, loading)
  for (const fault of faults) note({ ...fault, file: template.file }, template, loading)
  return { template, nodes }
}

function noteUnknown({ name, at }: PartialNode, from: Template, loading: Loading): void {
  if (from.isTeams && loading.faults.length === mostFaults) return
  const said = unknownPartial(name, partialsFor(loading.language, loading.templates))
  note({ ...said, file: from.file, at }, from, loading)
}

function note(fault: TemplateFault, { isTeams }: Template, { faults }: Loading): void {
  if (!isTeams) throw new Error(`${fault.file}:${fault.at?.line}: ${fault.message.en}`)
  if (faults.length < mostFaults) faults.push(fault)
}

/** What was read for one document need not be read again for the next. */
function parsedOnce(name: string, template: Template, { templates }: Loading): Parsed {
  const known = read.get(templates) ?? new Map<string, Parsed>()
  read.set(templates, known)
  const parsed = known.get(name) ?? parsedText(template)
  known.set(name, parsed)
  return parsed
}

function parsedText(template: Template): Parsed {
  const { isTeams, refused } = template
  if (refused !== undefined) return { nodes: [], faults: [refused] }
  if (isTeams) return parseTemplate(template.text)
  const nodes = template.nodes
  if (nodes !== undefined) return { nodes, faults: [] }
  const parsed = ofEco.get(template.text) ?? parseTemplate(template.text)
  ofEco.set(template.text, parsed)
  return parsed
}

/** The templates of an `eco` that was not built: few, and the same whichever ecosystem of how many they are read for. */
const ofEco = new Map<string, Parsed>()

const read = new WeakMap<Templates, Map<string, Parsed>>()

/** The parts that a template calls, found once for all documents. */
function callsOf(nodes: readonly Node[]): readonly PartialNode[] {
  const known = calls.get(nodes) ?? callsIn(nodes)
  calls.set(nodes, known)
  return known
}

const calls = new WeakMap<readonly Node[], readonly PartialNode[]>()

function callsIn(nodes: readonly Node[]): readonly PartialNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'partial') return [node]
    return node.kind === 'text' || node.kind === 'value' ? [] : callsIn([...node.body, ...node.otherwise])
  })
}

/** Sentences that end once, one blank line between blocks, none at the end of a line, one line break at the end of the text. */
function tidy(text: string): string {
  return `${endedOnce(text)
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}
