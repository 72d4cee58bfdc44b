import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml'
import { beside } from '../beside.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { compose } from './compose.ts'
import { decode } from './decode.ts'
import { isMapping } from './frame.ts'
import { garbled } from './garbled.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { type Problem, toDiagnostic } from './problem.ts'
import { missingSpace } from './spacing.ts'
import { explainSyntax } from './syntax.ts'
import { words } from './words.ts'

/** A file as it was read: bytes, because the encoding is ours to judge. */
export interface Source {
  readonly file: string
  readonly content: Uint8Array
}

/** A file as text and as plain value; undefined when the file cannot be read as YAML, holds nothing or is no mapping. */
export interface Document {
  readonly file: string
  readonly text: string
  readonly value: unknown
  /** What it was read from, which says where everything stands; undefined when the file cannot be read as YAML. */
  readonly events?: readonly Event[] | undefined
}

/** Reads one YAML file. Whatever the bytes, it gives findings and never throws. The same bytes are read only once. */
export function parseDocument(source: Source, limits: Limits = defaultLimits): Parsed {
  const known = parsed.get(source.content)
  if (known?.document.file === source.file && known.limits === limits) return known
  const fresh = parseOnce(source, limits)
  parsed.set(source.content, fresh)
  return fresh
}

export interface Parsed {
  readonly document: Document
  readonly diagnostics: readonly Diagnostic[]
  /** How many values it holds, once every alias is written out. */
  readonly values: number
  /** Those that it was read by. */
  readonly limits: Limits
}

/** By the very bytes, for as long as someone holds them: who watches a folder holds those of files that did not change. */
const parsed = beside<Uint8Array, Parsed | undefined>()

/** Lets go of what was read of a file that does not count. */
export function forget({ content }: Source): void {
  parsed.set(content, undefined)
}

function parseOnce({ file, content }: Source, limits: Limits): Parsed {
  const { text, value, events, problems, values } = read(content, limits)
  const diagnostics = problems.map((problem) => toDiagnostic(file, problem))
  return { document: { file, text, value, events }, diagnostics, values, limits }
}

interface Reading {
  readonly text: string
  readonly value: unknown
  readonly events?: readonly Event[]
  readonly problems: readonly Problem[]
  readonly values: number
}

function read(content: Uint8Array, limits: Limits): Reading {
  if (content.length > limits.bytes) return unread('', atStart('too-large', words.tooLarge(limits.bytes)))
  const { text, problem } = decode(content)
  if (problem) return unread(text, problem)
  const few = withFewDocuments(text)
  const parsed = parse(few, limits)
  return parsed.problem ? unread(text, parsed.problem) : { ...readEvents(few, parsed.events, limits), text }
}

const fewDocuments = 100

/** Only the first document counts, and that there are more is told once: millions of them would only fill the memory. */
function withFewDocuments(text: string): string {
  if (!text.includes('\n---') && !text.includes('\r---')) return text
  const marker = /[\n\r]---(?=[ \t\n\r]|$)/g
  for (let found = 0; found < fewDocuments; found++) if (!marker.test(text)) return text
  return text.slice(0, marker.lastIndex - '---'.length)
}

function unread(text: string, problem: Problem): Reading {
  return { text, value: undefined, problems: [problem], values: 0 }
}

function atStart(rule: Problem['rule'], found: Problem['words'], offset = 0): Problem {
  return { rule, words: found, path: [], offset }
}

function parse(text: string, limits: Limits): { events: Event[]; problem?: Problem } {
  try {
    return { events: parseEvents(text, { maxDepth: limits.depth }) }
  } catch (error) {
    return { events: [], problem: toProblem(text, error, limits) }
  }
}

/** Anything but a `YAMLException` can only be the stack running out, when the limit of depth is set very high. */
function toProblem(text: string, error: unknown, limits: Limits): Problem {
  const offset = error instanceof YAMLException ? Math.min(error.mark?.position ?? 0, text.length) : 0
  const isDeep = !(error instanceof YAMLException) || error.reason.startsWith('nesting exceeded')
  return isDeep ? atStart('too-deep', words.tooDeep(limits.depth), offset) : explainSyntax(text, error.reason, offset)
}

/** Where a limit ended the reading, what is behind it has no place of its own: its events could be millions, and stay in memory. */
function readEvents(text: string, events: readonly Event[], limits: Limits): Reading {
  const { value, problems, stopped, nodes, events: lookedAt } = compose(text, events, limits)
  const found = [...problems, ...tagDirectives(text, events), ...furtherDocuments(text, events), ...garbled(text)]
  if (isMapping(value)) return { text, value, events, problems: found, values: nodes }
  if (stopped) return { text, value: undefined, events: events.slice(0, lookedAt), problems: found, values: nodes }
  return { text, value: undefined, events, problems: [...found, wrongRoot(text, value)], values: nodes }
}

function wrongRoot(text: string, value: unknown): Problem {
  const offset = text.search(/^(?![ \t]*(?:#|---|%|$))/m)
  const start = Math.max(0, offset + text.slice(offset).search(/\S/))
  if (value === undefined || value === null)
    return atStart('empty-file', /^[ \t\uFEFF]*#/m.test(text) ? words.onlyComments : words.emptyFile)
  if (Array.isArray(value)) return atStart('not-a-mapping', words.listAtRoot, start)
  const missing = missingSpace(String(value))
  return missing
    ? atStart('not-a-mapping', missing.words, start + missing.index)
    : atStart('not-a-mapping', words.textAtRoot, start)
}

function tagDirectives(text: string, [first]: readonly Event[]): Problem[] {
  const hasTags = first?.type === EVENT_ID.DOCUMENT && first.directives.some(({ kind }) => kind === 'tag')
  return hasTags ? [atStart('unknown-tag', words.tagDirective, Math.max(0, text.search(/^%TAG/m)))] : []
}

/** The second document begins at the first `---` behind everything that the first one says. */
function furtherDocuments(text: string, events: readonly Event[]): Problem[] {
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT)
  if (second === -1) return []
  const first = events[0]
  const end = events.slice(0, second).reduce((furthest, event) => Math.max(furthest, endOf(event)), 0)
  const isMarked = end === 0 && first?.type === EVENT_ID.DOCUMENT && first.explicitStart
  const markers = [...text.slice(end).matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)]
  const marker = markers.slice(isMarked ? 1 : 0).find(([dashes]) => dashes === '---') ?? markers[0]
  return [atStart('several-documents', words.severalDocuments, end + (marker?.index ?? 0))]
}

function endOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return Math.max(event.valueEnd, event.anchorEnd, event.tagEnd)
  if (event.type === EVENT_ID.ALIAS) return event.anchorEnd
  return event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING ? event.start : 0
}
