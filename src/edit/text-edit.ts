import type { Text } from '../text.ts'
import type { Span } from './tree.ts'

/** Characters of a text that become others. */
export interface TextEdit extends Span {
  readonly text: string
}

/** The text after an edit, or why there is none. */
export type Edited = { readonly text: string } | { readonly fault: Text }

/** Edits of a text with what its value is meant to become, or why there are none. */
export type Step =
  | { readonly edits: readonly TextEdit[]; readonly meant: (value: unknown) => unknown }
  | { readonly fault: Text }

/** A text with edits that do not overlap; of two at one place the first comes first. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end)
  let [done, at] = ['', 0]
  for (const { start, end, text: put } of inOrder) {
    done += text.slice(at, start) + put
    at = end
  }
  return done + text.slice(at)
}

/** How a text breaks its lines. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n/.exec(text)?.[0] ?? '\n'
}

/** Where the line that holds an offset begins, and where it ends without its line break. */
export function lineAround(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const next = text.indexOf('\n', offset)
  const end = next === -1 ? text.length : text[next - 1] === '\r' && next > start ? next - 1 : next
  return { start, end: Math.max(start, end) }
}

/** How far an offset stands from the start of its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineAround(text, offset).start
}

/** An edit of which the further lines come below the comment behind what it takes the place of: that stays where it is. */
export function belowComment(text: string, { start, end, text: put }: TextEdit): readonly TextEdit[] {
  const line = lineAround(text, end)
  const further = put.search(/\r?\n/)
  if (further === -1 || !/^[ \t]+#/.test(text.slice(end, line.end))) return [{ start, end, text: put }]
  return [
    { start, end, text: put.slice(0, further) },
    { start: line.end, end: line.end, text: put.slice(further) },
  ]
}
