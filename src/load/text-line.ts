/** One line of a text, without its line break; of an absurdly long one only the part around the offset that was asked. */
export interface TextLine {
  readonly start: number
  readonly content: string
}

/** The line that holds an offset. */
export function lineAt(text: string, offset: number): TextLine {
  const start = lineStart(text, Math.min(offset, text.length))
  return { start, content: text.slice(start, lineEnd(text, Math.min(offset, text.length))) }
}

/** The nearest line above that is not blank. */
export function lineBefore(text: string, { start }: TextLine): TextLine | undefined {
  let before = start
  while (before > 0 && /\s/.test(text.charAt(before - 1))) before--
  return before === 0 ? undefined : lineAt(text, before)
}

/** Where the value of a line begins, behind dashes and a name; undefined when the line has only these. */
export function valueStart(content: string): number | undefined {
  const before = /^\s*(?:- +)*(?:(?:"[^"]*"|'[^']*'|[^\s"'#[{][^:]*?) *: +)?/.exec(content)?.[0].length ?? 0
  return before < content.length ? before : undefined
}

/** The quote or the outermost bracket that opens on this line and does not close on it. */
export function unclosedIn(content: string): { index: number; isQuote: boolean } | undefined {
  const brackets: number[] = []
  for (let index = 0, previous = ''; index < content.length; index++) {
    const character = content.charAt(index)
    const isStart = brackets.length > 0 || previous === '' || ':-,[{?'.includes(previous)
    if (character === '#' && /^$|\s/.test(content.charAt(index - 1))) break
    if (isStart && (character === '"' || character === "'") && (previous === '' || ':-,[{?'.includes(previous))) {
      const length = quoted(content.slice(index))
      if (length === undefined) return { index, isQuote: true }
      index += length - 1
    } else if (isStart && (character === '[' || character === '{')) brackets.push(index)
    else if (character === ']' || character === '}') brackets.pop()
    if (character.trim() !== '') previous = character
  }
  const index = brackets[0]
  return index === undefined ? undefined : { index, isQuote: false }
}

/** The length of the quoted text at the start, or undefined when it does not end here. */
function quoted(content: string): number | undefined {
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))/.exec(content)?.[0].length
}

/** The first line break at or after an offset, or the end of what is looked at. */
export function lineEnd(text: string, offset: number): number {
  const behind = text.slice(offset, offset + longest)
  const length = behind.search(/[\r\n]/)
  return offset + (length === -1 ? behind.length : length)
}

function lineStart(text: string, offset: number): number {
  const first = Math.max(0, offset - longest)
  const before = text.slice(first, offset)
  return first + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
}

const longest = 2000
