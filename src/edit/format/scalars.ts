import type { Path } from '../../diagnostic.ts'
import { foldedLines, quotedText, scalarText, widest } from '../print.ts'
import { readingOf } from '../proof.ts'
import { columnOf, lineAround, lineBreakOf, type TextEdit } from '../text-edit.ts'
import type { Node, ScalarNode } from '../tree.ts'
import { type Visit, visits } from '../walk.ts'

/** Whether what stands at a path is one word that needs no quotes of its own: an id, a date, a fixed value. */
export type IsWord = (path: Path) => boolean

/** Edits of how values are written: words without quotes, texts in double quotes, long texts folded. */
export function rewriteScalars(text: string, root: Node, isWord: IsWord): TextEdit[] {
  const { value } = readingOf(text)
  return visits(root).flatMap((visit): TextEdit[] => {
    const { node, path } = visit
    if (node.kind !== 'scalar') return []
    const said = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value)
    if (typeof said !== 'string') return []
    return folded(text, visit, node, said) ?? requoted(text, visit, node, said, isWord(path))
  })
}

function requoted(text: string, { isInFlow }: Visit, node: ScalarNode, said: string, isWord: boolean): TextEdit[] {
  const written = text.slice(node.start, node.end)
  if (node.style !== 'quoted' || written.includes('\n')) return []
  const plain = isWord && scalarText(said, isInFlow) === said ? said : undefined
  const put = plain ?? (written.startsWith("'") && !/["\\]/.test(said) ? quotedText(said) : written)
  return put === written ? [] : [{ start: node.start, end: node.end, text: put }]
}

/** A text that makes its line too long, as a folded block; undefined for any other. */
function folded(text: string, visit: Visit, node: ScalarNode, said: string): TextEdit[] | undefined {
  if (visit.isInFlow || !isTooLong(text, node)) return undefined
  const indent = indentOf(text, visit)
  const lines = foldedLines(said, widest - indent)
  if (lines === undefined || lines.length < 2) return undefined
  const [head, rest] = headOf(text, node)
  if (head === undefined) return undefined
  const put = [head, ...lines.map((line) => ' '.repeat(indent) + line)].join(lineBreakOf(text))
  const end = node.start + rest
  return text.slice(node.start, end) === put ? undefined : [{ start: node.start, end, text: put }]
}

function isTooLong(text: string, { start, end }: ScalarNode): boolean {
  const from = lineAround(text, start).start
  return text
    .slice(from, end)
    .split('\n')
    .some((line) => line.trimEnd().length > widest)
}

function indentOf(text: string, { entry, node }: Visit): number {
  return entry === undefined ? columnOf(text, node.start) : columnOf(text, entry.key.start) + 2
}

/** How the block begins, and how many characters it takes the place of; no head for what cannot be folded. */
function headOf(text: string, { start, end, style }: ScalarNode): [head: string | undefined, length: number] {
  const written = text.slice(start, end)
  const length = /\r?\n$/.test(written) ? written.replace(/\r?\n$/, '').length : written.length
  if (style === 'block') return [/^>-(?=[ \t]*(?:#[^\r\n]*)?\r?\n)[^\r\n]*/.exec(written)?.[0], length]
  const { end: lineEnd } = lineAround(text, end)
  const isAlone = /^[ \t]*$/.test(text.slice(end, lineEnd))
  return [isAlone ? '>-' : undefined, length]
}
