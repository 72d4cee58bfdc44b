import { EVENT_ID, parseEvents } from 'js-yaml'

/** One `# eco-ignore rule: reason`, or several rules with commas between them. */
export interface Ignore {
  readonly rules: readonly string[]
  /** Empty when none was given. */
  readonly reason: string
  /** The line that it is about, from 1: its own when something stands before it, else the next that says something. */
  readonly line: number
  /** Characters from the start of the text. */
  readonly start: number
}

/** Whether a text may hold such a comment; most do not, and need no second look. */
export function mayIgnore(text: string): boolean {
  return text.includes('eco-ignore')
}

/** The comments of a text, in their order; what stands in a value is no comment. None when the text is no YAML. */
export function ignoresIn(text: string): readonly Ignore[] {
  const values = valuesIn(text)
  if (values === undefined) return []
  const lines = linesOf(text)
  const spans = values[Symbol.iterator]()
  let span = spans.next()
  return lines.flatMap(({ start, content, next }, index): Ignore[] => {
    const found = /(?<![^\s])#[ \t]*eco-ignore(?![\w-])(.*)$/.exec(content)
    if (found === null) return []
    const at = start + found.index
    while (!span.done && span.value.end <= at) span = spans.next()
    if (!span.done && span.value.start <= at) return []
    const isAlone = content.slice(0, found.index).trim() === ''
    return [{ ...said(found[1] ?? ''), line: (isAlone ? next : index) + 1, start: at }]
  })
}

function said(words: string): Pick<Ignore, 'rules' | 'reason'> {
  const at = words.indexOf(':')
  const names = at === -1 ? words : words.slice(0, at)
  return {
    rules: [...new Set(names.split(/[\s,]+/).filter((name) => name !== ''))],
    reason: at === -1 ? '' : words.slice(at + 1).trim(),
  }
}

interface Line {
  readonly start: number
  readonly content: string
  /** The number, from 0, of the next line that is not empty and no comment. */
  readonly next: number
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const content of text.split(/\r\n|\n|\r/)) {
    lines.push({ start, content, next: 0 })
    start += content.length
    start += text.startsWith('\r\n', start) ? 2 : 1
  }
  let next = lines.length - 1
  return lines
    .reverse()
    .map((line, fromEnd): Line => {
      const known = next
      if (/^\s*[^\s#]/.test(line.content)) next = lines.length - 1 - fromEnd
      return { ...line, next: known }
    })
    .reverse()
}

/** Where the values and keys of a text stand, in their order. */
function valuesIn(text: string): readonly { start: number; end: number }[] | undefined {
  try {
    return parseEvents(text, { maxDepth: 1000 }).flatMap((event) =>
      event.type === EVENT_ID.SCALAR && event.valueStart !== -1
        ? [{ start: event.valueStart, end: event.valueEnd }]
        : [],
    )
  } catch {
    return undefined
  }
}
