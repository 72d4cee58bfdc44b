import type { Path } from '../../diagnostic.ts'
import { entryEnd, isIgnoredAbove, lineAbove, lineBehind } from '../extent.ts'
import type { OrderOf } from '../put-field.ts'
import { applied, columnOf, lineAround, lineBreakOf, type TextEdit } from '../text-edit.ts'
import type { Entry, MappingNode, Node, Span } from '../tree.ts'

/**
 * Edits that put the keys of each group in their order, each with its comments; keys without a place in the order come
 * behind the others, as they stood. An empty line stays where it is: only what stands together is put in order.
 */
export function orderKeys(text: string, root: Node, orderOf: OrderOf): TextEdit[] {
  return editsIn(text, root, [], orderOf)
}

function editsIn(text: string, node: Node, path: Path, orderOf: OrderOf): TextEdit[] {
  if (node.kind === 'list') return node.items.flatMap((item, at) => editsIn(text, item, [...path, at], orderOf))
  if (node.kind !== 'mapping') return []
  const inner = node.entries.flatMap(({ name, value }) => editsIn(text, value, [...path, name ?? ''], orderOf))
  const order = orderOf(path)
  if (order.length === 0 || !canMove(text, node)) return inner
  const runs = node.isFlow ? [flowChunks(text, node)] : blockRuns(text, node, path.length === 0)
  const moved = runs.flatMap((run) => inOrder(text, run, order, inner))
  return [...moved, ...inner.filter((edit) => !moved.some(({ start, end }) => start <= edit.start && edit.end <= end))]
}

/** An entry with the comments that go where it goes. */
interface Chunk extends Span {
  readonly entry: Entry
}

/** Chunks that change places, and whether the first of them stands behind a dash. */
interface Run {
  readonly chunks: readonly Chunk[]
  readonly between: string
  readonly isBehindDash: boolean
}

/** Whether places can be changed: no anchors that must come before their aliases, no key twice, no `? key`. */
function canMove(text: string, { start, end, entries }: MappingNode): boolean {
  const names = new Set(entries.map(({ name }) => name))
  const isPlain = entries.every(
    ({ name, colon, isExplicit }) => name !== undefined && colon !== undefined && !isExplicit,
  )
  return isPlain && names.size === entries.length && !/(?:^|[\s,[{])[&*][^\s,[\]{}]/.test(text.slice(start, end))
}

function flowChunks(text: string, mapping: MappingNode): Run {
  const chunks = mapping.entries.map((entry) => {
    const end = Math.max(entry.value.end, (entry.colon ?? 0) + 1)
    return { entry, start: entry.key.start, end }
  })
  const isPlain = !/[#\n]/.test(text.slice(mapping.start, mapping.end))
  return { chunks: isPlain ? chunks : [], between: '', isBehindDash: false }
}

/** Entries on lines of their own with nothing in between them. */
function blockRuns(text: string, mapping: MappingNode, isRoot: boolean): readonly Run[] {
  const first = mapping.entries[0]?.key.start ?? mapping.start
  const indent = columnOf(text, first)
  const isDashed = text.slice(lineAround(text, first).start, first).trim() !== ''
  const isBelowHead = isRoot && hasHead(text, first)
  const between = `${lineBreakOf(text)}${' '.repeat(indent)}`
  const chunks = mapping.entries.map((entry, at) =>
    chunkOf(text, entry, mapping, at === 0 && (isDashed || isBelowHead), indent),
  )
  const runs: Chunk[][] = []
  for (const chunk of chunks) {
    const last = runs.at(-1)?.at(-1)
    const isNext = last !== undefined && text.slice(last.end, chunk.start) === between
    if (isNext) runs.at(-1)?.push(chunk)
    else runs.push([chunk])
  }
  return runs.map((run, at) => {
    const isFirst = at === 0 && (isDashed || isBelowHead)
    const stays = isFirst ? isBelowHead || isIgnoredAbove(text, first) : hasCommentAbove(text, run[0])
    return { chunks: stays ? run.slice(1) : run, between, isBehindDash: at === 0 && isDashed && !stays }
  })
}

/**
 * Whether the comments right above the first key of a file may be its head: what the file is about, or the line that tells
 * an editor its schema. They may as well be about that key, so that both stay where they are.
 */
function hasHead(text: string, first: number): boolean {
  const start = lineAbove(text, first)
  if (start === lineAround(text, first).start) return false
  const isOnTop = /^(?:---)?\s*$/.test(text.slice(0, start))
  return isOnTop || /^# *yaml-language-server:/m.test(text.slice(start, first))
}

/**
 * A comment that is indented unlike the field below it does not go along, and neither does one that sets a finding aside
 * from above an empty line: that field stays where it is.
 */
function hasCommentAbove(text: string, chunk: Span | undefined): boolean {
  const line = lineAround(text, chunk?.start ?? 0).start
  if (line === 0) return false
  if (isIgnoredAbove(text, line)) return true
  const above = lineAround(text, line - 1)
  return text.slice(above.start, above.end).trimStart().startsWith('#')
}

function chunkOf(text: string, entry: Entry, mapping: MappingNode, isFirst: boolean, indent: number): Chunk {
  const above = isFirst ? entry.key.start : lineAbove(text, entry.key.start) + indent
  const start = Math.min(above, entry.key.start)
  return { entry, start, end: lineBehind(text, entryEnd(text, entry, mapping), indent) }
}

function inOrder(
  text: string,
  { chunks, between, isBehindDash }: Run,
  order: readonly string[],
  inner: TextEdit[],
): TextEdit[] {
  const rank = ({ entry }: Chunk) => {
    const at = order.indexOf(entry.name ?? '')
    return at === -1 ? order.length : at
  }
  const sorted = [...chunks].sort((one, other) => rank(one) - rank(other))
  const [first, last] = [chunks[0], chunks.at(-1)]
  if (first === undefined || last === undefined || sorted.every((chunk, at) => chunk === chunks[at])) return []
  if (chunks.some(({ entry }) => endsOpen(text, entry))) return []
  if (isBehindDash && sorted[0]?.start !== sorted[0]?.entry.key.start) return []
  const texts = sorted.map((chunk) => withEdits(text, chunk, inner))
  if (between !== '') return [{ start: first.start, end: last.end, text: texts.join(between) }]
  return chunks.map(({ start, end }, at) => ({ start, end, text: texts[at] ?? '' }))
}

/** A block of text that keeps the empty lines behind it, which would come to belong to another. */
function endsOpen(text: string, { value }: Entry): boolean {
  return (
    value.kind === 'scalar' && value.style === 'block' && /^[|>]\d*\+/.test(text.slice(value.start, value.start + 3))
  )
}

function withEdits(text: string, { start, end }: Span, edits: readonly TextEdit[]): string {
  const own = edits.filter((edit) => edit.start >= start && edit.end <= end)
  return applied(
    text.slice(start, end),
    own.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  )
}
