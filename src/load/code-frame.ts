import { visible } from '../visible.ts'
import type { Position } from './locate.ts'
import { lineAt, lineEnd, type TextLine } from './text-line.ts'

/** The line of a position with tildes below the span, between the line before and the line after, numbered. */
export function codeFrame(text: string, position: Position): string {
  const line = lineAt(text, position.offset)
  const [before, after] = [previousLine(text, line), nextLine(text, line)]
  const width = String(position.line + (after ? 1 : 0)).length
  const row = (number: string, content: string) => `${number.padStart(width)} │ ${content}`.trimEnd()
  const { shown, tildes } = markedLine(line.content, position.offset - line.start, position.endOffset - line.start)
  return [
    ...(before ? [row(String(position.line - 1), plainLine(before.content))] : []),
    row(String(position.line), shown),
    row('', tildes),
    ...(after ? [row(String(position.line + 1), plainLine(after.content))] : []),
  ].join('\n')
}

const longest = 100

function previousLine(text: string, { start }: TextLine): TextLine | undefined {
  if (start === 0 || !isBreak(text, start - 1)) return undefined
  return lineAt(text, text.endsWith('\r\n', start) ? start - 2 : start - 1)
}

/** A line break at the very end of the text does not start another line. */
function nextLine(text: string, { start, content }: TextLine): TextLine | undefined {
  const end = lineEnd(text, start + content.length)
  const next = end + (text.startsWith('\r\n', end) ? 2 : 1)
  return next < text.length && isBreak(text, end) ? lineAt(text, next) : undefined
}

function isBreak(text: string, offset: number): boolean {
  return text[offset] === '\n' || text[offset] === '\r'
}

function plainLine(content: string): string {
  return content.length > longest ? `${shownSafely(content.slice(0, longest))}…` : shownSafely(content)
}

/** A long line is cut around its span; what does not fit of the span itself is cut as well. */
function markedLine(content: string, start: number, end: number): { shown: string; tildes: string } {
  const last = Math.min(Math.max(end, start), content.length)
  const from = content.length <= longest ? 0 : cutFrom(content, start, last)
  const to = content.length <= longest ? content.length : Math.min(content.length, from + longest)
  const lead = (from > 0 ? '…' : '') + shownSafely(content.slice(from, start))
  const marked = shownSafely(content.slice(start, Math.min(last, to)))
  const rest = shownSafely(content.slice(Math.min(last, to), to)) + (to < content.length ? '…' : '')
  return { shown: lead + marked + rest, tildes: ' '.repeat(widthOf(lead)) + '~'.repeat(Math.max(1, widthOf(marked))) }
}

function cutFrom(content: string, start: number, end: number): number {
  const room = Math.max(20, longest - (end - start))
  return Math.max(0, Math.min(start - Math.floor(room / 2), content.length - longest))
}

function shownSafely(content: string): string {
  return visible(content.replaceAll('\t', '→ '))
}

/** Columns on a terminal: wide characters and emoji take two, combining marks none. */
function widthOf(content: string): number {
  if (plain.test(content)) return content.length
  let width = 0
  for (const character of content) width += mark.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

const plain = /^[ -~]*$/
const mark = /\p{M}/u

const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
