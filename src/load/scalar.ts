import type { MappingEvent, ScalarEvent, ScalarTagDefinition, SequenceEvent } from 'js-yaml'
import {
  boolCoreTag,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  strTag,
} from 'js-yaml'

/** What a scalar means in YAML 1.2's core schema: text, number, true, false or null. A tag we do not know means text. */
export function scalarValue(text: string, event: ScalarEvent): unknown {
  const source = getScalarValue(text, event)
  if (event.tagStart !== -1) return taggedValue(text, event, source)
  return event.style === SCALAR_STYLE.PLAIN ? plainValue(source) : source
}

/**
 * Whether a text is a number to YAML that is larger than a computer holds (`1e400`). js-yaml reads it as text and other
 * programs, the `yaml` package among them, as infinity.
 */
export function isTooLarge(plain: string): boolean {
  if (!resolvers.has(plain.charCodeAt(0)) || !coreNumber.test(plain)) return false
  return Math.abs(Number(plain)) === Number.POSITIVE_INFINITY
}

/** A number in YAML 1.2's core schema, but for infinity by name. */
const coreNumber = /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/

/** Whether this scalar is the `<<` of a merge, which only counts unquoted and in the place of a key. */
export function isMergeKey(text: string, event: ScalarEvent): boolean {
  const { style, valueStart, valueEnd } = event
  return style === SCALAR_STYLE.PLAIN && valueEnd - valueStart === 2 && text.startsWith('<<', valueStart)
}

/** The tag as written (`!!int`), when it is not one of YAML's own or does not fit the node; undefined when all is well. */
export function wrongTag(text: string, event: ScalarEvent | SequenceEvent | MappingEvent): string | undefined {
  if (event.tagStart === -1) return undefined
  const written = text.slice(event.tagStart, event.tagEnd)
  return written === '!' || tagFits(text, event, coreName(written)) ? undefined : written
}

/** Where a node begins in the text, its tag, anchor and opening quote included; undefined for a node that is not written. */
export function startOf(event: ScalarEvent | SequenceEvent | MappingEvent): number | undefined {
  const value = event.type === EVENT_ID.SCALAR ? scalarSpan(event).start : event.start
  const anchor = event.anchorStart === -1 ? -1 : event.anchorStart - 1
  const written = [value, anchor, event.tagStart].filter((offset) => offset !== -1)
  return written.length > 0 ? Math.min(...written) : undefined
}

/** The characters of a scalar with its quotes; both are -1 for a value that is not written. */
export function scalarSpan(event: ScalarEvent): { start: number; end: number } {
  const { style, valueStart, valueEnd } = event
  const quotes = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
  return { start: valueStart - quotes, end: valueEnd + quotes }
}

const corePrefixes = ['!!', '!<tag:yaml.org,2002:']

const scalarTags: ReadonlyMap<string, ScalarTagDefinition> = new Map<string, ScalarTagDefinition>([
  ['str', strTag],
  ['int', intCoreTag],
  ['float', floatCoreTag],
  ['bool', boolCoreTag],
  ['null', nullCoreTag],
])

/** Only these characters can begin something that is not text, so that most values are never tried. */
const resolvers = new Map<number, readonly ScalarTagDefinition[]>([
  ...dispatch('nN~', [nullCoreTag]),
  ...dispatch('tTfF', [boolCoreTag]),
  ...dispatch('-+0123456789', [intCoreTag, floatCoreTag]),
  ...dispatch('.', [floatCoreTag]),
])

function dispatch(characters: string, tags: readonly ScalarTagDefinition[]) {
  return [...characters].map((character): [number, readonly ScalarTagDefinition[]] => [character.charCodeAt(0), tags])
}

function plainValue(source: string): unknown {
  if (source === '') return null
  const tags = resolvers.get(source.charCodeAt(0))
  if (tags === undefined) return source
  for (const tag of tags) {
    const value: unknown = tag.resolve(source, false, tag.tagName)
    if (value !== NOT_RESOLVED) return value
  }
  return source
}

function taggedValue(text: string, event: ScalarEvent, source: string): unknown {
  const tag = scalarTags.get(coreName(text.slice(event.tagStart, event.tagEnd)))
  const value: unknown = tag?.resolve(source, true, tag.tagName) ?? (tag === nullCoreTag ? null : source)
  return value === NOT_RESOLVED ? source : value
}

/** `str` for `!!str` and `!<tag:yaml.org,2002:str>`; nothing for a tag of another kind. */
function coreName(written: string): string {
  const prefix = corePrefixes.find((start) => written.startsWith(start))
  return prefix === undefined ? '' : written.slice(prefix.length).replace(/>$/, '')
}

function tagFits(text: string, event: ScalarEvent | SequenceEvent | MappingEvent, name: string): boolean {
  if (event.type === EVENT_ID.SEQUENCE) return name === 'seq'
  if (event.type === EVENT_ID.MAPPING) return name === 'map'
  const tag = scalarTags.get(name)
  return tag !== undefined && tag.resolve(getScalarValue(text, event), true, tag.tagName) !== NOT_RESOLVED
}
