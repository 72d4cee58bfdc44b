import type { Event, ScalarEvent } from 'js-yaml'
import { EVENT_ID, parseEvents } from 'js-yaml'
import { isCollection, isNode, type NodeEvent, type Outline, outlineOf } from './outline.ts'
import { isMergeKey, scalarValue } from './scalar.ts'
import { dashBehind, type Span, writtenEnds, writtenSpan } from './written.ts'

/** A node of a text with its place: the shape of the value, with places instead of values. */
export interface PositionNode {
  /** What is written: a scalar with its quotes, an alias; undefined for a collection and for a value left empty. */
  readonly span: Span | undefined
  /** The key that holds this node. */
  readonly key: Span | undefined
  readonly scalar: ScalarEvent | undefined
  /** Which of the events of the text it begins with. */
  readonly at: number
}

/** What a collection holds; nothing for anything else. */
export interface Held {
  readonly items?: readonly PositionNode[]
  readonly entries?: ReadonlyMap<string, PositionNode>
  /** What `<<` takes over. */
  readonly merges?: readonly PositionNode[]
}

/** A field that `<<` takes over, and what of it stands where it is taken over: the alias, where there is one. */
export interface Taken {
  readonly node: PositionNode
  readonly shown: PositionNode
}

/**
 * The first document of a text as a tree of places. Only what lies on the way to a question is made: most runs ask for a few
 * places of thousands.
 */
export interface Positions {
  readonly root: PositionNode
  readonly held: (node: PositionNode) => Held
  /** The first thing that is written in a collection. */
  readonly first: (node: PositionNode) => Span | undefined
  /** What a mapping takes over, by name; of two with one name the first. */
  readonly taken: (node: PositionNode) => ReadonlyMap<string, Taken>
  /** What an alias stands for; anything else is itself. */
  readonly whole: (node: PositionNode) => PositionNode
}

/** Undefined when the text is not YAML; its events are those of `parseEvents`, when they are known already. */
export function readPositions(text: string, known?: readonly Event[]): Positions | undefined {
  const events = known ?? eventsOf(text)
  if (events === undefined || !isNode(events[1])) return undefined
  const tree: Tree = { text, events, outline: undefined, written: undefined, held: new Map(), taken: new Map() }
  return {
    root: nodeAt(tree, 1, { isItem: false, key: undefined }),
    held: (node) => heldBy(tree, node),
    first: ({ at }) => firstIn(tree, at),
    taken: (node) => takenBy(tree, node),
    whole: (node) => wholeOf(tree, node),
  }
}

// --- internal ---

interface Tree {
  readonly text: string
  readonly events: readonly Event[]
  outline: Outline | undefined
  written: Int32Array | undefined
  readonly held: Map<number, Held>
  readonly taken: Map<number, ReadonlyMap<string, Taken>>
}

function eventsOf(text: string): readonly Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: 1000 })
  } catch {
    return undefined
  }
}

function outlined(tree: Tree): Outline {
  tree.outline ??= outlineOf(tree.text, tree.events)
  return tree.outline
}

/** How a node is held by what it stands in. */
interface Place {
  readonly isItem: boolean
  readonly key: Span | undefined
}

function nodeAt(tree: Tree, at: number, { isItem, key }: Place): PositionNode {
  const event = tree.events[at] as NodeEvent
  return { span: spanOf(tree, at, isItem), key, scalar: event.type === EVENT_ID.SCALAR ? event : undefined, at }
}

function spanOf(tree: Tree, at: number, isItem: boolean): Span | undefined {
  const event = tree.events[at]
  if (event?.type === EVENT_ID.ALIAS) return { start: event.anchorStart - 1, end: event.anchorEnd }
  if (event?.type !== EVENT_ID.SCALAR) return undefined
  return writtenSpan(tree.text, event) ?? (isItem ? dashBehind(tree.text, writtenBefore(tree, at)) : undefined)
}

function targetOf(tree: Tree, at: number): PositionNode | undefined {
  const target = tree.events[at]?.type === EVENT_ID.ALIAS ? outlined(tree).targets.get(at) : undefined
  return target === undefined ? undefined : nodeAt(tree, target, { isItem: false, key: undefined })
}

function wholeOf(tree: Tree, node: PositionNode): PositionNode {
  return targetOf(tree, node.at) ?? node
}

/** Worked out once for a mapping, for it may take over thousands and be asked for each; in a circle nothing is taken over twice. */
function takenBy(tree: Tree, node: PositionNode): ReadonlyMap<string, Taken> {
  const known = tree.taken.get(node.at)
  if (known !== undefined) return known
  const all = new Map<string, Taken>()
  tree.taken.set(node.at, all)
  for (const merged of heldBy(tree, node).merges ?? []) {
    const alias = targetOf(tree, merged.at) && merged
    for (const source of heldBy(tree, wholeOf(tree, merged)).items ?? [merged]) {
      const mapping = wholeOf(tree, source)
      const inside = [...(heldBy(tree, mapping).entries ?? [])].map(
        ([name, entry]) => [name, { node: entry, shown: entry }] as const,
      )
      for (const [name, { node, shown }] of [...inside, ...takenBy(tree, mapping)])
        if (!all.has(name)) all.set(name, { node, shown: alias ?? shown })
    }
  }
  return all
}

/** The first thing that is written in the collection that opens here, or in the first one in it that has nothing in it. */
function firstIn(tree: Tree, at: number): Span | undefined {
  if (!isCollection(tree.events[at])) return undefined
  const opened = [at]
  for (let next = at + 1; next < tree.events.length; next++) {
    const event = tree.events[next]
    const parent = tree.events[opened.at(-1) ?? at]
    if (event === undefined || !isCollection(parent)) return undefined
    if (event.type === EVENT_ID.POP) return { start: parent.start, end: parent.start + 1 }
    if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) {
      const span = spanOf(tree, next, parent.type === EVENT_ID.SEQUENCE)
      if (span !== undefined) return span
    } else opened.push(next)
  }
  return undefined
}

function heldBy(tree: Tree, { at }: PositionNode): Held {
  const known = tree.held.get(at)
  if (known !== undefined) return known
  const { type } = tree.events[at] as Event
  const held = type === EVENT_ID.SEQUENCE ? itemsIn(tree, at) : type === EVENT_ID.MAPPING ? entriesIn(tree, at) : {}
  tree.held.set(at, held)
  return held
}

/** The events that the direct children of a collection begin with. */
function childrenOf(tree: Tree, at: number): readonly number[] {
  const { closes } = outlined(tree)
  const children: number[] = []
  const end = closes[at] ?? 0
  for (let next = at + 1; next < end; next++) {
    children.push(next)
    next = closes[next] || next
  }
  return children
}

function itemsIn(tree: Tree, at: number): Held {
  return { items: childrenOf(tree, at).map((child) => nodeAt(tree, child, { isItem: true, key: undefined })) }
}

function entriesIn(tree: Tree, at: number): Held {
  const entries = new Map<string, PositionNode>()
  const merges: PositionNode[] = []
  const children = childrenOf(tree, at)
  for (let index = 0; index + 1 < children.length; index += 2) {
    const [key, value] = [children[index] as number, children[index + 1] as number]
    const { name, isMerge } = readKey(tree, key)
    const node = nodeAt(tree, value, { isItem: false, key: spanOf(tree, key, false) })
    if (isMerge) for (const merged of heldBy(tree, node).items ?? [node]) merges.push(merged)
    else if (name !== undefined && !entries.has(name)) entries.set(name, node)
  }
  return merges.length === 0 ? { entries } : { entries, merges }
}

/** The name is undefined when it cannot be one. */
function readKey(tree: Tree, at: number): { readonly name: string | undefined; readonly isMerge: boolean } {
  const event = tree.events[at] as NodeEvent
  const scalar = event.type === EVENT_ID.SCALAR ? event : targetOf(tree, at)?.scalar
  const value = scalar === undefined ? undefined : scalarValue(tree.text, scalar)
  const isMerge = value === '<<' && event.type === EVENT_ID.SCALAR && isMergeKey(tree.text, event)
  return { name: value === undefined || value === null || isMerge ? undefined : String(value), isMerge }
}

/** Where ends what is written before an event: only a list with an item that says nothing asks for it. */
function writtenBefore(tree: Tree, at: number): number {
  tree.written ??= writtenEnds(tree.text, tree.events)
  return tree.written[at] ?? 0
}
