import { contentAbove, entryEnd, isIgnoredAbove, lastOf, lineAbove, lineBehind } from './extent.ts'
import { blockLines, type Layout } from './print.ts'
import { isEqual } from './proof.ts'
import { isApart, itemLines } from './put-item.ts'
import { columnOf, lineAround, type TextEdit } from './text-edit.ts'
import type { ListNode, MappingNode, Span } from './tree.ts'

/** An item of a list or a field of a group as it is written: from its dash or key, without its comments. */
interface Part extends Span {
  readonly said: unknown
}

/**
 * The items of a list or the fields of a group that stand below each other become others. Those at the start and at the
 * end that stay the same stay as they are written, with their comments. A comment of another goes with it, so that the
 * proof refuses the edit: it would come to stand with what it is not about. Undefined for what is written otherwise.
 */
export function partsReplaced(
  text: string,
  node: ListNode | MappingNode,
  old: unknown,
  value: object,
  layout: Layout,
): readonly TextEdit[] | undefined {
  const parts = node.kind === 'list' ? itemParts(text, node, old) : fieldParts(text, node, old)
  if (parts === undefined || Array.isArray(value) !== (node.kind === 'list')) return undefined
  const wanted: readonly unknown[] = Array.isArray(value) ? value : Object.entries(value)
  const most = Math.min(parts.length, wanted.length)
  if (most === 0) return undefined
  const isKept = (at: number, other: number) => isEqual(parts[at]?.said, wanted[other])
  let [head, tail] = [0, 0]
  while (head < most && isKept(head, head)) head++
  while (tail < most - head && isKept(parts.length - 1 - tail, wanted.length - 1 - tail)) tail++
  const put = wanted.slice(head, wanted.length - tail).map((one) => linesOf(text, node, one, layout))
  const gap = layout.lineBreak.repeat(node.kind === 'list' && isApart(text, node) ? 2 : 1)
  return exchanged(text, parts, { head, tail }, put, gap)
}

function itemParts(text: string, list: ListNode, old: unknown): readonly Part[] | undefined {
  if (!Array.isArray(old) || old.length !== list.items.length) return undefined
  const column = columnOf(text, list.start)
  const parts = list.items.map((item, at): Part => {
    const start = lineAround(text, item.start).start + column
    return { start, end: Math.max(start + 1, lastOf(text, item)), said: old[at] }
  })
  return parts.every(({ start }) => text[start] === '-') ? parts : undefined
}

function fieldParts(text: string, mapping: MappingNode, old: unknown): readonly Part[] | undefined {
  const { entries } = mapping
  const names = new Set(entries.map(({ name, isExplicit }) => (isExplicit || name === '<<' ? undefined : name)))
  if (names.has(undefined) || names.size !== entries.length) return undefined
  return entries.map((entry) => ({
    start: entry.key.start,
    end: entryEnd(text, entry, mapping),
    said: [entry.name, Reflect.get(Object(old), entry.name ?? '')],
  }))
}

function linesOf(text: string, node: ListNode | MappingNode, one: unknown, layout: Layout): string {
  if (node.kind === 'list') return itemLines(text, node, one, layout)
  const [key, value] = one as [string, unknown]
  return blockLines({ [key]: value }, columnOf(text, node.start), layout).join(layout.lineBreak)
}

/** The edits that put these lines in the place of the parts between those that are kept at the head and at the tail. */
function exchanged(
  text: string,
  parts: readonly Part[],
  { head, tail }: { readonly head: number; readonly tail: number },
  put: readonly string[],
  gap: string,
): readonly TextEdit[] {
  const [first, before, next] = [parts[0], parts[head - 1], parts[head]]
  const last = parts[parts.length - 1 - tail]
  if (first === undefined || (put.length === 0 && head + tail === parts.length)) return []
  const column = columnOf(text, first.start)
  const behind = (part: Part) => lineBehind(text, part.end, column)
  const isBehindDash = text.slice(lineAround(text, first.start).start, first.start).trim() !== ''
  if (next === undefined || last === undefined || head + tail === parts.length)
    return before === undefined
      ? onTop(text, first, put, gap, isBehindDash)
      : [{ start: behind(before), end: behind(before), text: put.map((lines) => gap + lines).join('') }]
  const written = put.join(gap)
  if (before === undefined && isBehindDash) {
    const end = put.length === 0 ? (parts[parts.length - tail]?.start ?? last.end) : behind(last)
    return [...waiverAbove(text, first.start), { start: first.start, end, text: written.trimStart() }]
  }
  const above = before === undefined ? contentAbove(text, next.start) : behind(before)
  const line = Math.max(above, lineAround(text, next.start).start - lineBreakBefore(text, next.start))
  const isClear = put.length > 0 && !text.slice(above, line).includes('#')
  const lineBreak = put.length === 0 ? '' : gap.slice(0, gap.indexOf('\n') + 1)
  return [{ start: isClear ? line : above, end: behind(last), text: lineBreak + written }]
}

/** Lines above the first part, that keep its comments below them. */
function onTop(
  text: string,
  first: Part,
  put: readonly string[],
  gap: string,
  isBehindDash: boolean,
): readonly TextEdit[] {
  const top = isBehindDash ? first.start : lineAbove(text, first.start)
  const lines = put.map((one) => one + gap).join('')
  const written = isBehindDash ? lines.trimStart() + ' '.repeat(columnOf(text, first.start)) : lines
  return [...waiverAbove(text, top), { start: top, end: top, text: written }]
}

/** Takes away a comment that sets a finding aside in the next line, when another line comes below it. */
function waiverAbove(text: string, offset: number): readonly TextEdit[] {
  if (!isIgnoredAbove(text, offset)) return []
  const end = lineAround(text, offset).start - lineBreakBefore(text, offset)
  return [{ start: contentAbove(text, offset), end, text: '' }]
}

/** How many characters the line break before the line of an offset takes. */
function lineBreakBefore(text: string, offset: number): number {
  const { start } = lineAround(text, offset)
  return text.slice(0, start).endsWith('\r\n') ? 2 : Math.min(1, start)
}
