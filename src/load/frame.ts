import type { MappingEvent, SequenceEvent } from 'js-yaml'
import type { Path } from '../diagnostic.ts'
import type { Limits } from './limits.ts'
import type { Problem } from './problem.ts'

export type Mapping = Record<string, unknown>

/** A node with a name (`&name`); `size` and `height` count what an alias to it adds. */
export interface Anchor {
  value: unknown
  size: number
  height: number
  /** False while the node itself is still being read: an alias to it would be a cycle. */
  done: boolean
  used: boolean
  readonly isScalar: boolean
  readonly start: number
}

/** A document, list or mapping that is being filled. */
export interface Frame {
  readonly list: unknown[] | undefined
  readonly mapping: Mapping
  readonly anchor: Anchor | undefined
  readonly nodesBefore: number
  /** The event that opened it; none for the document. */
  readonly event: SequenceEvent | MappingEvent | undefined
  height: number
  key: string
  keyStart: number
  keyEnd: number
  /** What a mapping does with the next value; `key` means that the next node is a key. */
  next: 'key' | 'set' | 'merge' | 'drop'
  /** The key that a mapping begins with, apart from what it takes over. */
  first: string | undefined
  /** Keys without a value. */
  empty: Set<string> | undefined
  /** Keys that came from a merge, which a key of the mapping itself may replace. */
  merged: Set<string> | undefined
  /** The last value was text without quotes, which between braces ends at a comma. */
  isBehindText: boolean
  /** The last value, when it was a number: its key, none where the value does not count, and where it ends in the text. */
  number: { readonly key: string | undefined; readonly end: number } | undefined
  /** An item of a list in which its first key stood again: another item seems to begin there, and its keys stand here already. */
  holdsNext: boolean
}

/** Everything that the reading of one document changes as it goes. */
export interface Composition {
  readonly text: string
  readonly limits: Limits
  /** The first frame is the document itself, a list of one. */
  readonly frames: Frame[]
  readonly anchors: Map<string, Anchor>
  readonly problems: Problem[]
  nodes: number
  stopped: boolean
}

export function createFrame(event: Frame['event'], isList: boolean, nodesBefore: number, anchor?: Anchor): Frame {
  return {
    list: isList ? [] : undefined,
    mapping: isList ? noMapping : {},
    anchor,
    nodesBefore,
    event,
    height: 0,
    key: '',
    keyStart: -1,
    keyEnd: -1,
    next: 'key',
    first: undefined,
    empty: undefined,
    merged: undefined,
    isBehindText: false,
    number: undefined,
    holdsNext: false,
  }
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The path to the node that comes next; it ends early inside a node that is itself a key. */
export function pathOf({ frames }: Composition): Path {
  const path: (string | number)[] = []
  for (const frame of frames.slice(1)) {
    if (frame.list) path.push(frame.list.length)
    else if (frame.next === 'key') break
    else path.push(frame.key)
  }
  return path
}

const noMapping: Mapping = Object.freeze({})
