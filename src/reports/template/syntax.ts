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
  const stray = got === 'OPEN_ENDBLOCK' || got === 'INVERSE' ? /\{\{~?(?:\/|else|\^)[^{}]*\}\}/.exec(source) : null
  return { ...(stray === null ? unreadableTag(source) : notOpen(stray[0])), at: { line } }
}

/** A block that is open. */
interface Open {
  readonly token: Token
  /** How many times `{{else if …}}` goes one deeper in it. */
  chained: number
}

/** The last block that was opened and not closed; undefined where it has no name. */
function lastOpen(text: string): { readonly name: string; readonly at: Position } | undefined {
  const open: Open[] = []
  for (const token of tokensIn(text)) follow(token, open)
  const last = open.at(-1)?.token
  if (last === undefined) return undefined
  const [name = ''] = /[^\s}~]*/.exec(textFrom(last.at, text).slice(last.text.length).trimStart()) ?? []
  return name === '' ? undefined : { name, at: last.at }
}

/** What blocks may go inside each other, what a tag may hold in characters and in brackets. */
const most = { depth: 50, tag: 500, brackets: 4 }

/**
 * What the parser would take far too long over, or fill the stack with: blocks or brackets in each other without end, a tag
 * as long as a page. Its time grows with the square of the depth.
 */
export function sizeFault(text: string): Placed | undefined {
  const open: Open[] = []
  let [tag, length, brackets, depth]: [Position, number, number, number] = [{ line: 1 }, 0, 0, 0]
  for (const token of tokensIn(text)) {
    if (token.kind === 'CONTENT' || token.kind === 'COMMENT') continue
    if (opensTag.test(token.kind)) [tag, length, brackets] = [token.at, 0, 0]
    if (token.kind === 'OPEN_SEXPR') brackets++
    length += token.text.length
    if (length > most.tag || brackets > most.brackets)
      return { ...unreadableTag(textFrom(tag, text).split('\n', 1)[0] ?? ''), at: tag }
    depth += follow(token, open)
    if (depth > most.depth) return { ...tooDeep, at: token.at }
  }
  return undefined
}

function textFrom({ line, column = 1 }: Position, text: string): string {
  return linesOf(text)
    .slice(line - 1)
    .join('\n')
    .slice(column - 1)
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/)
}

const opensTag = /^(?:OPEN(?!_SEXPR|_BLOCK_PARAMS)|INVERSE$)/
const opensBlock = new Set(['OPEN_BLOCK', 'OPEN_INVERSE', 'OPEN_PARTIAL_BLOCK', 'OPEN_RAW_BLOCK'])
const closesBlock = new Set(['OPEN_ENDBLOCK', 'END_RAW_BLOCK'])

/** Opens or closes a block, and gives how much deeper that goes. */
function follow(token: Token, open: Open[]): number {
  if (opensBlock.has(token.kind)) {
    open.push({ token, chained: 0 })
    return 1
  }
  const last = open.at(-1)
  if (last === undefined) return 0
  if (token.kind === 'OPEN_INVERSE_CHAIN') {
    last.chained += 1
    return 1
  }
  if (!closesBlock.has(token.kind)) return 0
  open.pop()
  return -1 - last.chained
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
