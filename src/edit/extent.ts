import { columnOf, lineAround } from './text-edit.ts'
import type { Entry, MappingNode, Node, Span } from './tree.ts'

/** Where the last thing that is written in a node ends, without the line break behind a block of text. */
export function lastOf(text: string, node: Node): number {
  if (node.kind === 'mapping' && !node.isFlow) return endOfEntry(text, node.entries.at(-1), node.end)
  if (node.kind === 'list' && !node.isFlow) {
    const item = node.items.at(-1)
    return item === undefined ? node.end : Math.max(node.start + 1, lastOf(text, item))
  }
  return withoutLineBreak(text, node.start, node.end)
}

function endOfEntry(text: string, entry: Entry | undefined, otherwise: number): number {
  if (entry === undefined) return otherwise
  const { value, key, colon } = entry
  const isEmpty = value.kind === 'scalar' && value.style === 'empty'
  return isEmpty ? Math.max(key.end, (colon ?? key.end - 1) + 1, value.start) : lastOf(text, value)
}

function withoutLineBreak(text: string, start: number, end: number): number {
  if (end <= start || text[end - 1] !== '\n') return end
  return text[end - 2] === '\r' ? end - 2 : end - 1
}

/**
 * Where lines may be put behind what is written in a node: the end of its last line, and of the comments below it that
 * are indented further than this column, also below an empty line. One that sets a finding aside is about what comes next.
 */
export function lineBehind(text: string, last: number, column: number): number {
  let { end } = lineAround(text, last)
  for (let line = lineBelow(text, end); line !== undefined; line = lineBelow(text, line.end)) {
    const written = text.slice(line.start, line.end)
    if (written.trim() === '') continue
    if (commentColumn(written) <= column || isIgnore(written)) return end
    end = line.end
  }
  return end
}

/**
 * Whether the next line that is not empty is a comment indented further than this column: a block of text of several lines
 * above it would take it for text.
 */
export function isCommentBelow(text: string, last: number, column: number): boolean {
  for (let line = lineBelow(text, lineAround(text, last).end); line !== undefined; line = lineBelow(text, line.end)) {
    const written = text.slice(line.start, line.end)
    if (written.trim() !== '') return commentColumn(written) > column
  }
  return false
}

/** The line below the one that ends here; undefined when there is none. */
function lineBelow(text: string, end: number): Span | undefined {
  const start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  return start >= text.length ? undefined : lineAround(text, start)
}

/**
 * Where a block of lines that belongs to a key or item begins: above the comments right above it. One that sets a finding
 * aside may be indented further.
 */
export function lineAbove(text: string, start: number): number {
  const column = columnOf(text, start)
  let at = lineAround(text, start).start
  while (at > 0) {
    const line = lineAround(text, at - 1)
    const written = text.slice(line.start, line.end)
    const above = commentColumn(written)
    if (above !== column && !(above > column && isIgnore(written))) return at
    at = line.start
  }
  return at
}

/**
 * Whether a comment that sets a finding aside is about the line of this offset: it stands above it, with nothing but
 * comments and empty lines between them.
 */
export function isIgnoredAbove(text: string, offset: number): boolean {
  for (let { start } = lineAround(text, offset); start > 0; ) {
    const line = lineAround(text, start - 1)
    const written = text.slice(line.start, line.end)
    if (isIgnore(written)) return true
    if (!/^\s*(?:#|$)/.test(written)) return false
    start = line.start
  }
  return false
}

/** Where the last line above ends that is not empty and no comment. */
export function contentAbove(text: string, offset: number): number {
  for (let { start } = lineAround(text, offset); start > 0; ) {
    const line = lineAround(text, start - 1)
    if (!/^\s*(?:#|$)/.test(text.slice(line.start, line.end))) return line.end
    start = line.start
  }
  return 0
}

/** Whether a line is a comment that sets a finding aside (`# eco-ignore rule: reason`), which counts for the next line. */
function isIgnore(line: string): boolean {
  return /^\s*#/.test(line) && /(?<!\S)#[ \t]*eco-ignore(?![\w-])/.test(line)
}

/** How far the comment of a line is indented; -1 for a line that is none. */
function commentColumn(line: string): number {
  return /^ *(?=#)/.exec(line)?.[0].length ?? -1
}

/** Where an entry ends in the text. */
export function entryEnd(text: string, entry: Entry, mapping: MappingNode): number {
  return endOfEntry(text, entry, mapping.end)
}
