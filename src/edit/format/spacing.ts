import { lineBreakOf, type TextEdit } from '../text-edit.ts'
import type { Entry, Node, Span } from '../tree.ts'
import { visits } from '../walk.ts'

/** Edits of white space that means nothing: behind colons and commas, at the ends of lines, more than one empty line. */
export function space(text: string, root: Node): TextEdit[] {
  const all = visits(root)
  const texts = all.flatMap(({ node }) => (node.kind === 'scalar' && isOfLines(text, node) ? [node] : []))
  const flows = all.filter(({ node, isInFlow }) => !isInFlow && 'isFlow' in node && node.isFlow)
  const behindColons = all.flatMap(({ entry, isInFlow }) =>
    entry === undefined || isInFlow ? [] : aroundColon(text, entry),
  )
  return [...behindColons, ...flows.flatMap(({ node }) => flowSpacing(text, node)), ...lineEnds(text, texts)]
}

function isOfLines(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes('\n')
}

/** `key : value` and `key:   value` are `key: value`. */
function aroundColon(text: string, { key, colon, value, valueStart, isExplicit }: Entry): TextEdit[] {
  if (colon === undefined || isExplicit || (value.kind === 'scalar' && value.style === 'empty')) return []
  return [...spaces(text, key.end, colon, ''), ...spaces(text, colon + 1, valueStart, ' ')]
}

/** One line between brackets: `[a, b]` and `{ a: 1, b: 2 }`. */
function flowSpacing(text: string, node: Node): TextEdit[] {
  if (/[#\n]/.test(text.slice(node.start, node.end)) || !('isFlow' in node) || !node.isFlow) return []
  if (!/^[[{]/.test(text.slice(node.start, node.start + 1))) return []
  const parts = node.kind === 'mapping' ? node.entries.map(entrySpan) : node.items.map(itemSpan)
  const inner = node.kind === 'mapping' ? node.entries.flatMap((entry) => aroundColon(text, entry)) : []
  const nested = (node.kind === 'mapping' ? node.entries.map(({ value }) => value) : node.items).flatMap((one) =>
    flowSpacing(text, one),
  )
  const pad = node.kind === 'mapping' && parts.length > 0 ? ' ' : ''
  const [first, last] = [parts[0], parts.at(-1)]
  if (parts.some((part) => part === undefined)) return nested
  if (first === undefined || last === undefined) return spaces(text, node.start + 1, node.end - 1, '')
  const gaps = (parts as Span[])
    .slice(1)
    .flatMap((part, at) => replaced(text, (parts[at] as Span).end, part.start, ', ', /^ *, *$/))
  return [
    ...spaces(text, node.start + 1, first.start, pad),
    ...gaps,
    ...replaced(text, last.end, node.end - 1, pad, /^ *,? *$/),
    ...inner,
    ...nested,
  ]
}

/** From its key to its value; undefined where the end is not sure. */
function entrySpan({ key, colon, value, isExplicit, valueStart }: Entry): Span | undefined {
  const isEmpty = value.kind === 'scalar' && value.style === 'empty'
  if (colon === undefined || isExplicit || isEmpty || valueStart !== value.start) return undefined
  return { start: key.start, end: value.end }
}

function itemSpan(item: Node): Span | undefined {
  return item.kind === 'scalar' && item.style === 'empty' ? undefined : { start: item.start, end: item.end }
}

function spaces(text: string, start: number, end: number, put: string): TextEdit[] {
  return replaced(text, start, end, put, /^ *$/)
}

function replaced(text: string, start: number, end: number, put: string, allowed: RegExp): TextEdit[] {
  const now = text.slice(start, end)
  return start > end || now === put || !allowed.test(now) ? [] : [{ start, end, text: put }]
}

/** White space at the ends of lines, empty lines beyond one, and those at the start and end; none of it inside a text. */
function lineEnds(text: string, texts: readonly Span[]): TextEdit[] {
  const isFree = (start: number, end: number) => !texts.some((one) => start < one.end && one.start < end)
  const edits: TextEdit[] = []
  for (const { index, 0: found, 1: lineBreak = '' } of text.matchAll(
    /[ \t]*((?:\r?\n)?)(?:(?:[ \t]*\r?\n)*(?:[ \t]+$)?)/g,
  )) {
    if (found === '') continue
    edits.push(...endOfLine(text, index, found, lineBreak, isFree))
  }
  const isOpen = !text.endsWith('\n') && texts.every(({ end }) => end < text.length)
  return isOpen ? [...edits, { start: text.length, end: text.length, text: lineBreakOf(text) }] : edits
}

function endOfLine(
  text: string,
  start: number,
  found: string,
  lineBreak: string,
  isFree: (start: number, end: number) => boolean,
): TextEdit[] {
  const end = start + found.length
  const isEnd = end === text.length
  if (lineBreak === '' && !isEnd) return []
  const breaks = found.split('\n').length - 1
  const kept = start === 0 ? 0 : Math.min(breaks, isEnd ? 1 : 2)
  const put = lineBreak.repeat(kept)
  return put === found || !isFree(start, end) ? [] : [{ start, end, text: put }]
}
