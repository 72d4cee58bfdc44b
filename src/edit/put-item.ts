import { lastOf, lineBehind } from './extent.ts'
import { behindDash, flowText, type Layout, widest } from './print.ts'
import { behindPart } from './put-in-flow.ts'
import { columnOf, type TextEdit } from './text-edit.ts'
import type { ListNode, Node } from './tree.ts'

/** An item behind the last one of a list, laid out as that is. */
export function itemPut(text: string, list: ListNode, item: unknown, layout: Layout): readonly TextEdit[] {
  const last = list.items.at(-1)
  if (last === undefined) return [{ start: list.start + 1, end: list.start + 1, text: flowText(item) }]
  if (!list.isFlow) return [below(text, list, last, item, layout)]
  return behindPart(text, list, list.items, last, flowText(item), layout.lineBreak)
}

function below(text: string, list: ListNode, last: Node, item: unknown, layout: Layout): TextEdit {
  const end = lineBehind(text, lastOf(text, last), columnOf(text, list.start))
  const between = layout.lineBreak.repeat(isApart(text, list) ? 2 : 1)
  return { start: end, end, text: between + itemLines(text, list, item, layout) }
}

/** The lines of an item with its dash, laid out as the last one of its list. */
export function itemLines(text: string, list: ListNode, item: unknown, layout: Layout): string {
  const indent = columnOf(text, list.start)
  const last = list.items.at(-1)
  const isOneLine = last?.kind === 'mapping' && last.isFlow
  const gap = last?.kind === 'mapping' && !isOneLine ? columnOf(text, last.start) - indent : 2
  const flow = flowText(item)
  const behind = isOneLine && indent + 2 + flow.length <= widest ? flow : behindDash(item, indent + gap, layout)
  return `${' '.repeat(indent)}-${' '.repeat(Math.max(1, gap - 1))}${behind}`
}

/** Whether there is an empty line between the last two items of a list. */
export function isApart(text: string, { items }: ListNode): boolean {
  const [one, other] = items.slice(-2)
  return one !== undefined && other !== undefined && /\n[ \t]*\r?\n/.test(text.slice(lastOf(text, one), other.start))
}
