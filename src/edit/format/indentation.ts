import { columnOf, lineAround, type TextEdit } from '../text-edit.ts'
import type { Entry, ListNode, MappingNode, Node } from '../tree.ts'

/** Edits that indent by two: keys below keys, dashes below their key, one space behind a dash. */
export function indent(text: string, root: Node): TextEdit[] {
  const plan: Plan = { text, moves: [], inner: [], gaps: [] }
  planNode(plan, root, 0)
  const moves = [...plan.moves].sort((one, other) => one.line - other.line)
  const own = new Map([...plan.moves].reverse().map((move) => [move.line, move]))
  const lines = linesOf(text).flatMap((line): TextEdit[] => {
    const { start, column } = line
    if (column === undefined) return []
    const by = byOwn(own.get(start)) ?? byText(start, plan) ?? byNeighbours(text, line, moves) ?? 0
    return by === 0 ? [] : [{ start, end: start + column, text: ' '.repeat(Math.max(0, column + by)) }]
  })
  return [...plan.gaps, ...lines]
}

/** A line of structure goes from one column to another. */
interface Move {
  readonly line: number
  readonly from: number
  readonly to: number
}

interface Plan {
  readonly text: string
  readonly moves: Move[]
  /** The further lines of a text or of brackets, and how far they go with what holds them. */
  readonly inner: { readonly start: number; readonly end: number; readonly by: number }[]
  readonly gaps: TextEdit[]
}

function planNode(plan: Plan, node: Node, column: number): void {
  if (node.kind === 'mapping' && !node.isFlow) for (const entry of node.entries) planEntry(plan, entry, column)
  else if (node.kind === 'list' && !node.isFlow) planList(plan, node, column)
}

function planEntry(plan: Plan, entry: Entry, column: number): void {
  const { text } = plan
  const from = columnOf(text, entry.key.start)
  plan.moves.push({ line: lineAround(text, entry.key.start).start, from, to: column })
  if (isBlock(entry.value)) planNode(plan, entry.value, column + 2)
  else planText(plan, entry.value, column - from, column + 2)
}

function planList(plan: Plan, list: ListNode, column: number): void {
  const { text } = plan
  const from = columnOf(text, list.start)
  for (const item of list.items) {
    const dash = dashOf(text, item, from)
    if (dash === undefined) return
    const gap = text.slice(dash + 1, item.start)
    const isBeside = /^ *$/.test(gap)
    plan.moves.push({ line: lineAround(text, dash).start, from, to: column })
    if (isBeside && gap.length > 1) plan.gaps.push({ start: dash + 1, end: item.start, text: ' ' })
    if (isBlock(item)) planNode(plan, item, column + 2)
    else planText(plan, item, column - from, column + 2)
  }
}

/** Where the dash of an item stands: at the column of its list, on the line of the item or above it. */
function dashOf(text: string, item: Node, column: number): number | undefined {
  for (let at = item.start; at >= 0; ) {
    const { start } = lineAround(text, at)
    if (text[start + column] === '-' && /^ *(?:- *)*$/.test(text.slice(start, start + column))) return start + column
    if (start === 0) return undefined
    at = start - 1
  }
  return undefined
}

/** The further lines of a value that is no block of keys or items. */
function planText({ text, inner }: Plan, node: Node, by: number, below: number): void {
  if (node.kind === 'alias' || !text.slice(node.start, node.end).includes('\n')) return
  inner.push({ start: node.start, end: node.end, by: blockShift(text, node, below) ?? by })
}

/** How far the lines of a block of text go so that they stand two further than what holds them. */
function blockShift(text: string, node: Node, below: number): number | undefined {
  if (node.kind !== 'scalar' || node.style !== 'block') return undefined
  const written = text.slice(node.start, node.end)
  const [head = ''] = written.split('\n')
  if (/^[|>][+-]?\d/.test(head)) return undefined
  const first = /\n( *)\S/.exec(written)?.[1]?.length
  return first === undefined ? undefined : below - first
}

function isBlock(node: Node): node is MappingNode | ListNode {
  return (node.kind === 'mapping' || node.kind === 'list') && !node.isFlow
}

interface Line {
  readonly start: number
  /** Where the first character stands; undefined for an empty line. */
  readonly column: number | undefined
}

function linesOf(text: string): readonly Line[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return starts.map((start) => {
    const [spaces, first] = /^ *(?:\S)?/.exec(text.slice(start, start + 400))?.[0].split(/(?=\S)/) ?? []
    const isEmpty = first === undefined && !/^\S/.test(spaces ?? '')
    return { start, column: isEmpty ? undefined : first === undefined ? 0 : (spaces?.length ?? 0) }
  })
}

function byOwn(move: Move | undefined): number | undefined {
  return move === undefined ? undefined : move.to - move.from
}

function byText(line: number, { inner }: Plan): number | undefined {
  return inner.find(({ start, end }) => start < line && line < end)?.by
}

/** A comment goes with the key or item below it that stands as far, else with the last one above it that it lies in. */
function byNeighbours(text: string, { start, column = 0 }: Line, moves: readonly Move[]): number | undefined {
  if (text[start + column] !== '#') return undefined
  const next = moves.find((move) => move.line > start)
  if (next?.from === column) return byOwn(next)
  return byOwn(moves.findLast((move) => move.line < start && move.from <= column) ?? next)
}
