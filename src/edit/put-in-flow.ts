import { lineBehind } from './extent.ts'
import { columnOf, lineAround, type TextEdit } from './text-edit.ts'
import type { Span } from './tree.ts'

/**
 * One more part between brackets or braces, behind another one. Where these take several lines it comes on a line of its own
 * below: a comment is about what stands before it on its line, and that is not the new part.
 */
export function behindPart(
  text: string,
  holder: Span,
  parts: readonly Span[],
  part: Span,
  put: string,
  lineBreak: string,
): readonly TextEdit[] {
  const last = lastOnLine(text, parts, part)
  const found = /^(?:\s|(?<=\s)#[^\n]*\n)*,/.exec(text.slice(last.end, holder.end))
  const end = last.end + (found?.[0].length ?? 0)
  const comma = found === null ? ',' : ''
  const line = lineAround(text, end)
  const [, shut, comment] = /^((?:[ \t]*[\]},])*)[ \t]*(#[^\n]*)?$/.exec(text.slice(end, line.end)) ?? []
  if (shut === undefined || !text.slice(holder.start, holder.end).includes('\n'))
    return [{ start: part.end, end: part.end, text: `, ${put}` }]
  const indent = columnOf(text, firstOnLine(text, parts, last).start)
  const below = lineBreak + ' '.repeat(indent) + put
  if (shut !== '') {
    const at = comment === undefined ? end + shut.length : line.end
    return [
      { start: end, end: end + shut.length, text: comma },
      { start: at, end: at, text: below + shut },
    ]
  }
  const at = lineBehind(text, end, indent)
  return [
    { start: last.end, end: last.end, text: comma },
    { start: at, end: at, text: `${below}${comma === '' ? ',' : ''}` },
  ]
}

/** The last part that stands on the line where this one ends. */
function lastOnLine(text: string, parts: readonly Span[], part: Span): Span {
  return parts.reduce((last, one) => (one.end > last.end && isBeside(text, last.end, one.start) ? one : last), part)
}

/** The first part that stands on the line where this one begins. */
function firstOnLine(text: string, parts: readonly Span[], part: Span): Span {
  return parts.find((one) => one.start <= part.start && isBeside(text, one.start, part.start)) ?? part
}

function isBeside(text: string, one: number, other: number): boolean {
  return lineAround(text, one).start === lineAround(text, other).start
}
