import type { Node as YamlNode } from 'yaml'
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Pair, parseDocument } from 'yaml'
import { lately } from './lately.ts'

/** Characters of a text; `end` is the first one behind. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is written in a text, with its place: without the anchor or tag before it. */
export type Node = ScalarNode | AliasNode | ListNode | MappingNode

export interface ScalarNode extends Span {
  readonly kind: 'scalar'
  readonly style: 'plain' | 'quoted' | 'block' | 'empty'
}

export interface AliasNode extends Span {
  readonly kind: 'alias'
  /** The node that it stands for; undefined when there is none. */
  readonly target: Node | undefined
}

export interface ListNode extends Span {
  readonly kind: 'list'
  readonly isFlow: boolean
  readonly items: readonly Node[]
}

export interface MappingNode extends Span {
  readonly kind: 'mapping'
  readonly isFlow: boolean
  readonly entries: readonly Entry[]
}

/** A key with its value. */
export interface Entry {
  /** Undefined when the key is no scalar. */
  readonly name: string | undefined
  readonly key: Span
  /** Where the colon is; undefined for a key without one. */
  readonly colon: number | undefined
  /** Whether the key stands behind a question mark. */
  readonly isExplicit: boolean
  readonly value: Node
  /** Where the value begins with its anchor and tag. */
  readonly valueStart: number
}

/** The first document of a text as a tree of places; undefined when it is not YAML, or holds more than one document. */
export const treeOf = lately((text): Node | undefined => {
  const document = documentOf(text)
  if (document === undefined || document.errors.length > 0 || document.contents === null) return undefined
  try {
    return createNode(document.contents as YamlNode, new Map())
  } catch {
    return undefined
  }
})

/** Of what is wrong only that it is counts; to show each of thousands in its line takes ever longer. */
const reading = {
  keepSourceTokens: true,
  merge: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const

/** What the `yaml` package reads in a text, with all that stands there twice; undefined when it cannot. */
export const documentOf = lately((text): Document | undefined => {
  try {
    return parseDocument(text, reading)
  } catch {
    return undefined
  }
})

type Anchors = Map<string, Node>

function createNode(node: YamlNode, anchors: Anchors): Node {
  const made = withoutAnchor(node, anchors)
  const anchor = isAlias(node) ? undefined : (node as { readonly anchor?: string }).anchor
  if (anchor !== undefined) anchors.set(anchor, made)
  return made
}

function withoutAnchor(node: YamlNode, anchors: Anchors): Node {
  const [start, end] = node.range ?? [0, 0]
  const isFlow = node.srcToken?.type === 'flow-collection'
  if (isAlias(node)) return { kind: 'alias', start, end, target: anchors.get(node.source) }
  if (isMap(node))
    return { kind: 'mapping', start, end, isFlow, entries: node.items.map((pair) => entryOf(pair, start, anchors)) }
  if (isSeq(node))
    return { kind: 'list', start, end, isFlow, items: node.items.map((item) => itemOf(item, start, anchors)) }
  return { kind: 'scalar', start, end, style: start === end ? 'empty' : styleOf(node) }
}

function styleOf(node: YamlNode): ScalarNode['style'] {
  const type = isScalar(node) ? node.type : undefined
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return 'quoted'
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? 'block' : 'plain'
}

/** An item such as `a: b` in a flow list is a mapping without braces. */
function itemOf(item: unknown, start: number, anchors: Anchors): Node {
  if (isPair(item)) {
    const entry = entryOf(item as Pair, start, anchors)
    return { kind: 'mapping', start: entry.key.start, end: entry.value.end, isFlow: true, entries: [entry] }
  }
  return createNode(item as YamlNode, anchors)
}

function entryOf(pair: Pair, start: number, anchors: Anchors): Entry {
  const key = pair.key as YamlNode | null
  const range = key?.range ?? [start, start]
  const keyNode = key === null ? undefined : createNode(key, anchors)
  const { start: before = [], sep = [] } = pair.srcToken ?? {}
  const colon = sep.find(({ type }) => type === 'map-value-ind')?.offset
  const property = sep.find(({ type }) => type === 'anchor' || type === 'tag')?.offset
  const empty: Node = { kind: 'scalar', style: 'empty', start: colon ?? range[1], end: colon ?? range[1] }
  const value = pair.value === null ? empty : createNode(pair.value as YamlNode, anchors)
  return {
    name: keyNode?.kind === 'scalar' && isScalar(key) ? String(key.value) : undefined,
    key: { start: range[0], end: range[1] },
    colon,
    isExplicit: before.some(({ type }) => type === 'explicit-key-ind'),
    value,
    valueStart: property ?? value.start,
  }
}
