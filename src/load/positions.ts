import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml'
import { COLLECTION_STYLE, EVENT_ID, parseEvents } from 'js-yaml'
import { isMergeKey, scalarSpan, scalarValue } from './scalar.ts'

/** Characters of a text; `end` is the first one behind. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A node of a text with its place: the shape of the value, with places instead of values. */
export interface PositionNode {
  /** What is written: a scalar with its quotes, an alias; undefined for a collection and for a value left empty. */
  span: Span | undefined
  /** The key that holds this node. */
  key: Span | undefined
  /** The first thing that is written in a collection. */
  first: Span | undefined
  readonly scalar: ScalarEvent | undefined
  /** The node that an alias stands for. */
  readonly target: PositionNode | undefined
  readonly items: PositionNode[] | undefined
  readonly entries: Map<string, PositionNode> | undefined
  /** What `<<` takes over. */
  merges: PositionNode[] | undefined
}

/** The first document of a text as a tree of places; undefined when the text is not YAML. */
export function readPositions(text: string): PositionNode | undefined {
  try {
    return buildTree(text, parseEvents(text, { maxDepth: 1000 }))
  } catch {
    return undefined
  }
}

interface Opened {
  readonly node: PositionNode
  readonly anchor: string | undefined
  /** Undefined while a key is awaited; its name is undefined when it cannot be one. */
  key: { readonly name: string | undefined; readonly span: Span | undefined; readonly isMerge: boolean } | undefined
}

interface Tree {
  readonly text: string
  readonly opened: Opened[]
  readonly anchors: Map<string, PositionNode>
  /** Where the last thing that was written ends. */
  end: number
}

function buildTree(text: string, events: readonly Event[]): PositionNode | undefined {
  const root = createNode({ items: [] })
  const tree: Tree = { text, opened: [{ node: root, anchor: undefined, key: undefined }], anchors: new Map(), end: 0 }
  for (let index = 1; index < events.length; index++) {
    const event = events[index]
    if (event === undefined || event.type === EVENT_ID.DOCUMENT) break
    if (event.type === EVENT_ID.SCALAR) addScalar(tree, event)
    else if (event.type === EVENT_ID.ALIAS) addAlias(tree, event)
    else if (event.type === EVENT_ID.POP) close(tree)
    else openCollection(tree, event)
  }
  return root.items?.[0]
}

function createNode(known: Partial<PositionNode>): PositionNode {
  const { span, key, first, scalar, target, items, entries, merges } = known
  return { span, key, first, scalar, target, items, entries, merges }
}

function addScalar(tree: Tree, event: ScalarEvent): void {
  const { text, opened, anchors } = tree
  const top = opened[opened.length - 1]
  const written = event.valueStart === -1 ? undefined : trimmed(text, scalarSpan(event))
  const isItem = top?.node.items !== undefined && opened.length > 1
  const span = written ?? (isItem ? dashBehind(tree) : undefined)
  tree.end = Math.max(tree.end, written?.end ?? span?.end ?? 0, event.anchorEnd, event.tagEnd)
  const node = createNode({ span, scalar: event })
  if (event.anchorStart !== -1) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node)
  addNode(tree, node, () => scalarValue(text, event))
}

function addAlias(tree: Tree, event: AliasEvent): void {
  const target = tree.anchors.get(tree.text.slice(event.anchorStart, event.anchorEnd))
  const span = { start: event.anchorStart - 1, end: event.anchorEnd }
  tree.end = span.end
  const keyScalar = target?.scalar
  addNode(tree, createNode({ span, target }), () => (keyScalar ? scalarValue(tree.text, keyScalar) : undefined))
}

function openCollection(tree: Tree, event: SequenceEvent | MappingEvent): void {
  const isList = event.type === EVENT_ID.SEQUENCE
  const node = createNode(isList ? { items: [] } : { entries: new Map() })
  const anchor = event.anchorStart === -1 ? undefined : tree.text.slice(event.anchorStart, event.anchorEnd)
  tree.end = event.style === COLLECTION_STYLE.FLOW ? event.start + 1 : event.start
  tree.opened.push({ node, anchor, key: undefined })
  node.span = { start: event.start, end: event.start + 1 }
}

/** Only a finished collection can be the target of an alias, so that no chain of aliases ever comes round. */
function close(tree: Tree): void {
  if (tree.opened.length === 1) return
  const closed = tree.opened.pop()
  if (closed === undefined) return
  const { node, anchor } = closed
  node.first ??= node.span
  node.span = undefined
  if (anchor !== undefined) tree.anchors.set(anchor, node)
  addNode(tree, node, () => undefined)
}

function addNode(tree: Tree, node: PositionNode, keyValue: () => unknown): void {
  const top = tree.opened[tree.opened.length - 1]
  if (top === undefined) return
  top.node.first ??= node.span ?? node.first
  if (top.node.items) top.node.items.push(node)
  else if (top.key === undefined) top.key = readKey(tree, node, keyValue())
  else putNode(top, node)
}

function readKey({ text }: Tree, node: PositionNode, value: unknown): NonNullable<Opened['key']> {
  const isMerge = value === '<<' && node.scalar !== undefined && isMergeKey(text, node.scalar)
  const name = value === undefined || value === null || isMerge ? undefined : String(value)
  return { name, span: node.span, isMerge }
}

function putNode(top: Opened, node: PositionNode): void {
  const { key } = top
  top.key = undefined
  node.key = key?.span
  if (key?.isMerge) takeMerges(top.node, node)
  else if (key?.name !== undefined && !top.node.entries?.has(key.name)) top.node.entries?.set(key.name, node)
}

function takeMerges(mapping: PositionNode, source: PositionNode): void {
  mapping.merges ??= []
  for (const merged of source.items ?? [source]) mapping.merges.push(merged)
}

/** The dash of a list item without a value. */
function dashBehind({ text, end }: Tree): Span | undefined {
  const behind = /(?:[\s\]},:?]|(?<=\s)#[^\n\r]*)*/y
  behind.lastIndex = end
  const start = end + (behind.exec(text)?.[0].length ?? 0)
  return text[start] === '-' ? { start, end: start + 1 } : undefined
}

/** A block of text (`|`) without the white space around it. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  let [first, behind] = [start, end]
  while (first < behind && isBlank(text.charCodeAt(first))) first++
  while (behind > first && isBlank(text.charCodeAt(behind - 1))) behind--
  return first < behind ? { start: first, end: behind } : undefined
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
