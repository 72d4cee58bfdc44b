import { type Event, getScalarValue } from 'js-yaml'
import type { Path, Place } from '../diagnostic.ts'
import { once } from '../once.ts'
import { type PositionNode, type Positions, readPositions } from './positions.ts'
import type { Span } from './written.ts'

/** Lines and columns count from 1, columns in UTF-16 units as editors do; offsets count from 0. Every end is exclusive. */
export interface Position {
  line: number
  column: number
  endLine: number
  endColumn: number
  offset: number
  endOffset: number
}

export interface Locator {
  /** Where a place is in the text; what does not exist is at the nearest thing that should hold it. */
  locate(place: Pick<Place, 'path' | 'at' | 'offset'>): Position
  /** The text of a scalar before it became a value: `1.10` where the value is 1.1; undefined for a collection. */
  raw(path: Path): string | undefined
}

/**
 * Answers any number of questions about one text. The events that it was read from save reading it again; without them that
 * happens when the first question comes.
 */
export function createLocator(text: string, events?: readonly Event[]): Locator {
  const positions = once(() => readPositions(text, events))
  const linesTo = once(() => linesOf(text))
  return {
    locate: ({ path, at, offset }) => {
      const span = offset === undefined ? spanOf(positions(), path, at) : spanAt(text, offset)
      return toPosition(linesTo()(Math.max(span.start, span.end)), span)
    },
    raw: (path) => rawScalar(text, positions(), path),
  }
}

/** The text of the scalar at a path, as written but without quotes; aliases are followed. */
function rawScalar(text: string, positions: Positions | undefined, path: Path): string | undefined {
  if (positions === undefined) return undefined
  const { node, isWhole } = walk(positions, path, true)
  const scalar = isWhole ? positions.whole(node).scalar : undefined
  return scalar && getScalarValue(text, scalar)
}

function spanOf(positions: Positions | undefined, path: Path, at: 'key' | undefined): Span {
  if (positions === undefined) return nothing
  const { node, isWhole } = walk(positions, path, false)
  if (isWhole && at === 'key' && node.key !== undefined) return node.key
  return node.span ?? node.key ?? positions.first(node) ?? nothing
}

const nothing: Span = { start: 0, end: 0 }

/** As far as the path goes. An alias ends it, unless aliases are followed to what they stand for. */
function walk(positions: Positions, path: Path, follows: boolean): { node: PositionNode; isWhole: boolean } {
  let node = positions.root
  for (const segment of path) {
    const next: PositionNode | undefined = child(positions, node, segment, follows)
    if (next === undefined) return { node, isWhole: false }
    node = next
  }
  return { node, isWhole: true }
}

function child(
  positions: Positions,
  node: PositionNode,
  segment: string | number,
  follows: boolean,
): PositionNode | undefined {
  const holder = follows ? positions.whole(node) : node
  const { items, entries } = positions.held(holder)
  if (items) return items[Number(segment)]
  const own = entries?.get(String(segment))
  if (own !== undefined) return own
  const taken = positions.taken(holder).get(String(segment))
  return follows ? taken?.node : taken?.shown
}

/** What is written at an offset: quoted text, white space, words, or one character. */
function spanAt(text: string, offset: number): Span {
  const start = Math.max(0, Math.min(offset, text.length))
  return { start, end: start + (token.exec(text.slice(start, start + longestToken))?.[0].length ?? 0) }
}

/** Millions of words in a row would be more than a pattern can hold; nobody looks for the end of what is longer than this. */
const longestToken = 10_000

const token = /^(?:"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\n\r]|'')*'|[ \t]+|[^\s:,[\]{}#]+(?: +[^\s:,[\]{}#]+)*|[^\s])/

function toPosition(lines: readonly number[], { start, end }: Span): Position {
  const [first, last] = [lineOf(lines, start), lineOf(lines, end)]
  return {
    line: first + 1,
    column: start - (lines[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: end - (lines[last] ?? 0) + 1,
    offset: start,
    endOffset: end,
  }
}

/** Where each line begins, as far as an offset or further: most questions are about the first lines of a text. */
function linesOf(text: string): (offset: number) => readonly number[] {
  const lineBehind = text.includes('\r') ? behindAnyBreak(text) : behindNewline(text)
  const starts = [0]
  let next = lineBehind(0)
  return (offset) => {
    for (; next <= offset; next = lineBehind(next)) starts.push(next)
    return starts
  }
}

function behindNewline(text: string): (from: number) => number {
  return (from) => text.indexOf('\n', from) + 1 || Number.POSITIVE_INFINITY
}

function behindAnyBreak(text: string): (from: number) => number {
  const lineBreak = /\r\n?|\n/g
  return (from) => {
    lineBreak.lastIndex = from
    return lineBreak.test(text) ? lineBreak.lastIndex : Number.POSITIVE_INFINITY
  }
}

/** The number, from 0, of the line that holds an offset. */
function lineOf(lines: readonly number[], offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
