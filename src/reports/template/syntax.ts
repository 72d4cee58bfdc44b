import { shown } from '../../visible.ts'
import { type Placed, tooDeep } from './faults.ts'
import type { Said } from './template.ts'
import type { Position } from './tree.ts'

export interface ParseError extends Error {
  readonly lineNumber?: number
  readonly column?: number
}

/** The parser speaks of tokens; a person wants to know which block or which line. */
export function syntaxFault({ message, lineNumber, column }: ParseError, text: string): Placed {
  const crossed = /^(.*) doesn't match (.*) - \d+:\d+$/s.exec(message)
  if (crossed !== null && lineNumber !== undefined)
    return {
      ...closedByOther(crossed[1] ?? '', crossed[2] ?? ''),
      at: { line: lineNumber, ...(column !== undefined && { column: column + 1 }) },
    }
  const line = lineNumber ?? Number(/ on line (\d+)/.exec(message)?.[1] ?? 1)
  const got = /got '(\w+)'$/.exec(message)?.[1]
  const open = got === 'EOF' ? lastOpen(text) : undefined
  if (open !== undefined) return { ...notClosed(open.name), at: open.at }
  const source = text.split(/\r\n?|\n/)[line - 1] ?? ''
  const stray = got === 'OPEN_ENDBLOCK' || got === 'INVERSE' ? /\{\{~?(?:\/|else|\^)[^}]*\}\}/.exec(source) : null
  return { ...(stray === null ? unreadableTag(source) : notOpen(stray[0])), at: { line } }
}

interface Open {
  readonly name: string
  readonly at: number
  /** How many times `{{else if …}}` goes one deeper in it. */
  chained: number
}

/** The last block that was opened and not closed. */
function lastOpen(text: string): { readonly name: string; readonly at: Position } | undefined {
  const open: Open[] = []
  for (const tag of tagsIn(text)) follow(tag, open)
  const last = open.at(-1)
  return last && { name: last.name, at: positionAt(text, last.at) }
}

/** What the parser would take far too long over: blocks or brackets in each other without end, a tag as long as a page. */
export function sizeFault(text: string): Placed | undefined {
  const open: Open[] = []
  let depth = 0
  for (const tag of tagsIn(text)) {
    depth += follow(tag, open)
    const isLong = tag.text.length === longest || tag.text.split('(').length > 5
    if (isLong) return { ...unreadableTag(tag.text), at: positionAt(text, tag.at) }
    if (depth > 50) return { ...tooDeep, at: positionAt(text, tag.at) }
  }
  return undefined
}

const longest = 500

/** Opens or closes a block, and gives how much deeper that goes. */
function follow({ mark, name, at }: Tag, open: Open[]): number {
  if (mark === undefined) return 0
  if (mark === 'else') {
    const last = open.at(-1)
    if (last !== undefined) last.chained += 1
    return last === undefined ? 0 : 1
  }
  if (mark !== '/') return open.push({ name, at, chained: 0 }) && 1
  const closed = open.pop()
  return closed === undefined ? 0 : -1 - closed.chained
}

interface Tag {
  /** `#`, `^`, `/` or `else` of a tag that opens, closes or chains a block. */
  readonly mark: string | undefined
  readonly name: string
  readonly at: number
  readonly text: string
}

/** Every tag in one pass, without comments. A tag without an end is cut off. */
function* tagsIn(text: string): Generator<Tag> {
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at + 2)) {
    const piece = text.slice(at, at + longest)
    const [, comment, mark, name = ''] = start.exec(piece) ?? []
    if (comment !== undefined) {
      const end = text.indexOf(comment === '!--' ? '--' : '}}', at + 5)
      if (end === -1) return
      at = end
    } else if (text[at - 1] !== '\\') {
      const end = piece.indexOf('}}')
      const isBlock = mark === '/' || name !== ''
      yield { mark: isBlock ? mark : undefined, name, at, text: end === -1 ? piece : piece.slice(0, end + 2) }
    }
  }
}

const start = /^\{\{~?(?:(!--|!)|([#^/]|else(?=\s+\w))>?\s*([^\s}~]*))/

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n?|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

const notClosed = (name: string): Said => ({
  message: {
    nl: `Het blok {{#${shown(name)}}} wordt nergens gesloten.`,
    en: `The block {{#${shown(name)}}} is closed nowhere.`,
  },
  hint: { nl: `Zet aan het einde {{/${shown(name)}}}.`, en: `Put {{/${shown(name)}}} at its end.` },
})

const closedByOther = (open: string, close: string): Said => ({
  message: {
    nl: `Het blok {{#${shown(open)}}} wordt gesloten met {{/${shown(close)}}}.`,
    en: `The block {{#${shown(open)}}} is closed by {{/${shown(close)}}}.`,
  },
  hint: { nl: `Sluit het met {{/${shown(open)}}}.`, en: `Close it with {{/${shown(open)}}}.` },
})

const notOpen = (written: string): Said => ({
  message: {
    nl: `Hier staat ${shown(written)}, maar er is geen blok open waar dat bij hoort.`,
    en: `Here stands ${shown(written)}, but no block is open that it could belong to.`,
  },
})

export const unreadableTag = (line: string): Said => ({
  message: {
    nl: `Dit is niet te lezen als template: "${shown(line.trim())}".`,
    en: `This cannot be read as a template: "${shown(line.trim())}".`,
  },
  hint: {
    nl: 'Tussen {{ en }} staat een naam, of #each, #if, #unless, #with of > met een naam.',
    en: 'Between {{ and }} stands a name, or #each, #if, #unless, #with or > with a name.',
  },
})
