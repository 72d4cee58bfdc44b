import type { Path } from '../diagnostic.ts'
import { entryEnd, isIgnoredAbove, lineAbove, lineBehind } from './extent.ts'
import type { Found } from './find.ts'
import { behindKey, blockLines, flowText, type Layout, scalarText } from './print.ts'
import { behindPart } from './put-in-flow.ts'
import { itemPut } from './put-item.ts'
import { belowComment, columnOf, lineAround, type TextEdit } from './text-edit.ts'
import type { Entry, MappingNode, Node, Span } from './tree.ts'

/** The keys of the group at a path in the order of the model; a path to what is no group has none. */
export type OrderOf = (path: Path) => readonly string[]

/** What puts a field that is not there, with the groups around it; undefined where there is no place for it. */
export function fieldPut(
  text: string,
  { node, entry, rest }: Extract<Found, { readonly kind: 'part' }>,
  at: Path,
  value: unknown,
  orderOf: OrderOf,
  layout: Layout,
): readonly TextEdit[] | undefined {
  const [key, ...inner] = rest
  if (key === undefined) return undefined
  const whole = inner.reduceRight<unknown>((held, step) => (step === 0 ? [held] : { [step]: held }), value)
  if (node.kind === 'list') return key === node.items.length ? itemPut(text, node, whole, layout) : undefined
  if (node.kind === 'mapping') return inMapping(text, node, String(key), whole, orderOf(at), layout, at.length === 0)
  return fillingOf(text, node, entry, typeof key === 'number' ? [whole] : { [key]: whole }, layout)
}

/**
 * What fills a key that has no value yet (nothing, `~`, `[]` or `{}`); undefined where it has one. What takes lines of its own
 * comes below the comment behind the key.
 */
export function fillingOf(
  text: string,
  value: Node,
  entry: Entry | undefined,
  held: object,
  layout: Layout,
): readonly TextEdit[] | undefined {
  if (entry === undefined || !isNothing(text, value)) return undefined
  const start = (entry.colon ?? entry.key.end - 1) + 1
  const end = isEmpty(value) ? start : value.end
  if (end > start && entry.valueStart < value.start) return undefined
  return belowComment(text, { start, end, text: behindKey(held, columnOf(text, entry.key.start), layout) })
}

function isNothing(text: string, value: Node): boolean {
  if (value.kind === 'list') return value.items.length === 0
  if (value.kind === 'mapping') return value.entries.length === 0
  const isNull = value.kind === 'scalar' && value.style === 'plain' && nulls.has(text.slice(value.start, value.end))
  return isNull || isEmpty(value)
}

const nulls: ReadonlySet<string> = new Set(['~', 'null', 'Null', 'NULL'])

function isEmpty(value: Node): boolean {
  return value.kind === 'scalar' && value.style === 'empty'
}

function inMapping(
  text: string,
  mapping: MappingNode,
  key: string,
  value: unknown,
  order: readonly string[],
  layout: Layout,
  isRoot: boolean,
): readonly TextEdit[] {
  const before = entryBefore(mapping.entries, key, order) ?? (isRoot ? mapping.entries.at(-1) : undefined)
  if (mapping.isFlow) return inFlow(text, mapping, before, key, value, layout)
  const [first] = mapping.entries
  const indent = columnOf(text, first?.key.start ?? mapping.start)
  const lines = blockLines({ [key]: value }, indent, layout).join(layout.lineBreak)
  const top = topOf(text, mapping)
  const above = before ?? (isIgnoredAbove(text, top) ? first : undefined)
  if (above === undefined) return [asFirst(text, top, lines, indent, layout)]
  const end = lineBehind(text, entryEnd(text, above, mapping), indent)
  if (!isRoot) return [{ start: end, end, text: layout.lineBreak + lines }]
  const isClose = /^\r?\n[^\r\n]/.test(text.slice(end))
  return [{ start: end, end, text: layout.lineBreak.repeat(2) + lines + (isClose ? layout.lineBreak : '') }]
}

/** The entry behind which a key belongs: the one that comes last of those that the order has before it. */
function entryBefore(entries: readonly Entry[], key: string, order: readonly string[]): Entry | undefined {
  const rank = (name: string | undefined) => {
    const at = order.indexOf(name ?? '')
    return at === -1 ? (name === '<<' ? -1 : order.length) : at
  }
  const wanted = rank(key)
  const before = entries.filter(({ name }) => rank(name) < wanted || (wanted === order.length && rank(name) <= wanted))
  return before.reduce<Entry | undefined>(
    (best, one) => (best === undefined || rank(one.name) >= rank(best.name) ? one : best),
    undefined,
  )
}

/** Where a group begins: above the comments that belong to its first key; behind a dash at that key itself. */
function topOf(text: string, { entries }: MappingNode): number {
  const start = entries[0]?.key.start ?? 0
  const isAlone = text.slice(lineAround(text, start).start, start).trim() === ''
  return isAlone ? lineAbove(text, start) : start
}

function asFirst(text: string, top: number, lines: string, indent: number, layout: Layout): TextEdit {
  const isBehindDash = lineAround(text, top).start < top
  if (!isBehindDash) return { start: top, end: top, text: `${lines}${layout.lineBreak}` }
  return { start: top, end: top, text: `${lines.trimStart()}${layout.lineBreak}${' '.repeat(indent)}` }
}

/** Between braces on several lines never above the first: a comment above that is about its line. */
function inFlow(
  text: string,
  mapping: MappingNode,
  before: Entry | undefined,
  key: string,
  value: unknown,
  layout: Layout,
): readonly TextEdit[] {
  const { start, end, entries } = mapping
  const field = `${scalarText(key, true)}: ${flowText(value)}`
  const [first] = entries
  const above = before ?? (text.slice(start, end).includes('\n') ? first : undefined)
  if (above !== undefined) return behindPart(text, mapping, entries.map(spanOf), spanOf(above), field, layout.lineBreak)
  const at = first?.key.start ?? start + 1
  return [{ start: at, end: at, text: first === undefined ? ` ${field} ` : `${field}, ` }]
}

function spanOf({ key, colon, value }: Entry): Span {
  return { start: key.start, end: Math.max(value.end, key.end, (colon ?? -1) + 1) }
}
