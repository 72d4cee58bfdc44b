import { shown } from '../../visible.ts'
import { type Placed, tooDeep } from './faults.ts'
import type { Said } from './template.ts'
import { type Token, tokensIn } from './tokens.ts'
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
  const source = linesOf(text)[line - 1] ?? ''
  const stray = got === 'OPEN_ENDBLOCK' || got === 'INVERSE' ? /\{\{~?(?:\/|else|\^)[^}]*\}\}/.exec(source) : null
  return { ...(stray === null ? unreadableTag(source) : notOpen(stray[0])), at: { line } }
}

interface Open {
  /** Empty until it is read. */
  name: string
  readonly at: Position
  /** How many times `{{else if …}}` goes one deeper in it. */
  chained: number
}

/** The last block that was opened and not closed. */
function lastOpen(text: string): Open | undefined {
  const open: Open[] = []
  for (const token of tokensIn(text)) follow(token, open)
  return open.at(-1)
}

/**
 * What the parser would take far too long over, or fill the stack with: blocks or brackets in each other without end, a tag
 * as long as a page. Its time grows with the square of the depth.
 */
export function sizeFault(text: string): Placed | undefined {
  const open: Open[] = []
  const tag = { at: { line: 1 } as Position, text: '', brackets: 0 }
  let depth = 0
  for (const token of tokensIn(text)) {
    if (token.kind === 'CONTENT' || token.kind === 'COMMENT') continue
    if (opening.test(token.kind)) Object.assign(tag, { at: token.at, text: '', brackets: 0 })
    if (token.kind === 'OPEN_SEXPR') tag.brackets++
    tag.text += token.text
    if (tag.text.length > 500 || tag.brackets > 4) return { ...unreadableTag(from(tag.at, text)), at: tag.at }
    depth += follow(token, open)
    if (depth > 50) return { ...tooDeep, at: token.at }
  }
  return undefined
}

function from({ line, column = 1 }: Position, text: string): string {
  return (linesOf(text)[line - 1] ?? '').slice(column - 1)
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/)
}

const opening = /^(?:OPEN(?!_SEXPR|_BLOCK_PARAMS)|INVERSE$)/

/** Opens or closes a block, and gives how much deeper that goes. */
function follow({ kind, text, at }: Token, open: Open[]): number {
  const last = open.at(-1)
  if (kind === 'OPEN_INVERSE_CHAIN') {
    if (last !== undefined) last.chained += 1
    return last === undefined ? 0 : 1
  }
  if (kind === 'OPEN_ENDBLOCK' || kind === 'END_RAW_BLOCK') {
    const closed = open.pop()
    return closed === undefined ? 0 : -1 - closed.chained
  }
  if (/^OPEN_(?:RAW_|PARTIAL_)?BLOCK$|^OPEN_INVERSE$/.test(kind)) return open.push({ name: '', at, chained: 0 }) && 1
  if (last?.name === '' && kind !== 'CONTENT') last.name = text
  return 0
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
