import type { Path } from '../diagnostic.ts'
import { contentAbove, isCommentBelow, lastOf, lineBehind } from './extent.ts'
import { type Found, findNode, sharedPlace, takenPlace, withTree } from './find.ts'
import { layoutOf } from './layout.ts'
import { behindDash, behindKey, flowText, foldedLines, type Layout, scalarText, widest } from './print.ts'
import { isEqual, proved, readingOf, withValue } from './proof.ts'
import { fieldPut, type OrderOf } from './put-field.ts'
import { partsReplaced } from './replace-parts.ts'
import { applied, belowComment, columnOf, type Edited, lineAround, type Step, type TextEdit } from './text-edit.ts'
import type { Entry, ListNode, MappingNode, Node } from './tree.ts'

/**
 * A text with another value at a path, and nothing else changed. A field that is not there is put where the order of
 * the keys of its group says; `orderOf` gives that order for the path of a group.
 */
export function setValue(text: string, path: Path, value: unknown, orderOf: OrderOf): Edited {
  return withTree(text, (root) => {
    const step = valueSet(text, root, path, value, orderOf)
    return 'fault' in step ? step : proved(text, applied(text, step.edits), step.meant)
  })
}

/** The edits of that. */
export function valueSet(text: string, root: Node, path: Path, value: unknown, orderOf: OrderOf): Step {
  const found = findNode(root, path)
  if (found.kind === 'shared') return { fault: sharedPlace }
  const layout = layoutOf(text, root)
  // Of a single value nothing needs to be known; to read a file once for each of thousands of fixes takes long.
  const old = found.kind === 'node' && isGroupOrList(value) ? valueAt(text, path) : undefined
  // What stands there already stays as it is written, with its comments.
  if (old !== undefined && isEqual(old, value)) return { edits: [], meant: (whole) => withValue(whole, path, value) }
  const edits =
    found.kind === 'node'
      ? (partsOf(text, found, old, value, layout) ?? replaced(text, found, value, layout))
      : fieldPut(text, found, path.slice(0, path.length - found.rest.length), value, orderOf, layout)
  return edits === undefined ? { fault: takenPlace } : { edits, meant: (old) => withValue(old, path, value) }
}

type Whole = Extract<Found, { readonly kind: 'node' }>

/** Lines below each other stay that, as far as they stay the same to the letter; undefined for any other value. */
function partsOf(text: string, { node, isInFlow }: Whole, old: unknown, value: unknown, layout: Layout) {
  if (isInFlow || !isCollection(node) || node.isFlow || !isGroupOrList(value)) return undefined
  return partsReplaced(text, node, old, value, layout)
}

function isGroupOrList(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function valueAt(text: string, path: Path): unknown {
  return path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), readingOf(text).value)
}

/** Other characters for the value of a key, or for an item of a list. */
function replaced(text: string, { node, entry, isInFlow }: Whole, value: unknown, layout: Layout): readonly TextEdit[] {
  if (isInFlow) return [inFlow(node, entry, value)]
  const end = isEmpty(node) && entry !== undefined ? behindColon(entry) : endOf(text, node, entry)
  const block = blockAgain(text, node, value, layout)
  if (block !== undefined) return [{ start: node.start, end, text: block }]
  const column = entry === undefined ? columnOf(text, node.start) : columnOf(text, entry.key.start) + 1
  const line = typeof value === 'string' && isCommentBelow(text, end, column - 1) ? scalarText(value) : undefined
  const put =
    entry === undefined
      ? behindItem(text, node, end, line ?? behindDash(value, column, layout))
      : { ...behindEntry(text, node, entry, value, line, layout), end }
  return node.kind === 'scalar' && node.style === 'block' ? belowSign(text, node, put) : belowComment(text, put)
}

/** What comes behind the colon of a key, on one line where that is given, and from where. */
function behindEntry(
  text: string,
  node: Node,
  entry: Entry,
  value: unknown,
  line: string | undefined,
  layout: Layout,
): Omit<TextEdit, 'end'> {
  const indent = columnOf(text, entry.key.start)
  const isBare = entry.valueStart === node.start
  const isFromColon = isEmpty(node) || (isCollection(node) && isBare)
  const start = isFromColon ? behindColon(entry) : startOf(text, node)
  const written = line === undefined ? behindKey(value, indent, layout, columnOf(text, start) - indent) : ` ${line}`
  const isBelow = written.startsWith(layout.lineBreak)
  if (isFromColon || (isBelow && isBare)) return { start: behindColon(entry), text: written }
  return { start, text: isBelow || start < node.start ? written : written.trimStart() }
}

function behindItem(text: string, node: Node, end: number, put: string): TextEdit {
  const start = startOf(text, node)
  return { start, end, text: start < node.start ? ` ${put}` : put }
}

/** Where what is replaced begins. Of lines below an anchor or a dash that is above the comments at the first of them. */
function startOf(text: string, node: Node): number {
  const isAlone = text.slice(lineAround(text, node.start).start, node.start).trim() === ''
  return isAlone && isCollection(node) && !node.isFlow ? contentAbove(text, node.start) : node.start
}

/** An edit in the place of a block of text, which has its comment behind its sign (`|`): that stays where it is. */
function belowSign(text: string, { start: sign }: Node, { start, end, text: put }: TextEdit): readonly TextEdit[] {
  const [head = ''] = text.slice(sign, end).split(/\r?\n/)
  const [, written = ''] = /^(\S+)[ \t]+#/.exec(head) ?? []
  if (written === '') return [{ start, end, text: put }]
  const further = put.search(/\r?\n|$/)
  return [
    { start, end: sign + written.length, text: put.slice(0, further) },
    { start: sign + head.length, end, text: put.slice(further) },
  ]
}

/**
 * Where what is replaced ends. Of lines below each other that is behind the comment at the last of them: it is about that
 * one, and would come to stand with another.
 */
function endOf(text: string, node: Node, entry: Entry | undefined): number {
  const last = lastOf(text, node)
  if (!isCollection(node) || node.isFlow) return last
  return lineBehind(text, last, columnOf(text, node.start) - (entry === undefined ? 1 : 0))
}

/** A block of text (`>-`) that stays one, with the comment behind its sign. */
function blockAgain(text: string, node: Node, value: unknown, layout: Layout): string | undefined {
  if (node.kind !== 'scalar' || node.style !== 'block' || typeof value !== 'string') return undefined
  const head = /^[^\r\n]*/.exec(text.slice(node.start))?.[0] ?? ''
  const indent = /^[^\r\n]*(?:\r?\n *)*?\r?\n( +)/.exec(text.slice(node.start, node.end))?.[1]?.length
  const isFolded = /^>-(?= |$)/.test(head)
  const lines = isFolded && indent !== undefined ? foldedLines(value, widest - indent) : undefined
  if (lines === undefined || indent === undefined) return undefined
  return [head, ...lines.map((line) => ' '.repeat(indent) + line)].join(layout.lineBreak)
}

function isCollection(node: Node): node is MappingNode | ListNode {
  return node.kind === 'mapping' || node.kind === 'list'
}

function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.style === 'empty'
}

function behindColon({ colon, key }: Entry): number {
  return colon === undefined ? key.end : colon + 1
}

/** Between brackets or braces a value is never more than one line; `{ a: }` has no room for it yet. */
function inFlow(node: Node, entry: Entry | undefined, value: unknown): TextEdit {
  if (entry === undefined || !isEmpty(node)) return { start: node.start, end: node.end, text: flowText(value) }
  const start = behindColon(entry)
  return { start, end: start, text: `${entry.colon === undefined ? ':' : ''} ${flowText(value)}` }
}
