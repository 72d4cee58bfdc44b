import { createHash } from 'node:crypto'
import type { Language } from '../../text.ts'
import type { MetAt } from '../several-ecosystems.ts'
import type { Tally } from './counting.ts'
import type { Question } from './looked-at.ts'

/** What is left of the check of one ecosystem once it was told, and what was told. */
export interface Kept {
  readonly printed: string
  readonly language: Language
  readonly tally: Tally
  /** Where its id stands, when it has one. */
  readonly met: MetAt | undefined
}

/** A line of the file: one ecosystem, and every question that was asked of the disk for it. */
export interface Entry {
  readonly folder: string
  readonly files: readonly string[]
  readonly questions: readonly Question[]
  readonly kept: Kept
}

/** A cache of more than this is not worth reading. */
export const mostBytes = 64_000_000

/** The digest of the rest, a line, and the rest: what is cut short, mixed up or changed by hand is no longer what was kept. */
export function packed(lines: ReadonlyMap<string, string>): Uint8Array {
  const body = Buffer.from([...lines.values()].join(''), 'latin1')
  return Buffer.concat([Buffer.from(`${digest(body)}\n`), body])
}

/** JSON of which each character is one byte: that is read back several times as quickly. */
export function lineOf(entry: Entry): string {
  const json = JSON.stringify(entry)
  return `${json.replace(/[\u0080-\uFFFF]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}

/** How long the digest is with the line behind it. */
const headLength = 65

export interface Line {
  readonly entry: Entry
  readonly line: string
}

export interface Lines {
  /** The line of a folder, once. */
  readonly take: (folder: string) => Line | undefined
  /** How many characters all lines have together. */
  readonly length: number
}

/**
 * The lines come in the order in which the ecosystems were told, and mostly they are told in that order again: then no more than one
 * is read at a time, and nothing of it stays but its line.
 */
export function linesOf(content: Uint8Array | undefined): Lines {
  const text = bodyOf(content)
  const passed = new Map<string, Line>()
  let at = 0
  const next = (): Line => {
    const end = text.indexOf('\n', at) + 1
    const line = text.slice(at, end)
    at = end
    return { entry: JSON.parse(line) as Entry, line }
  }
  const take = (folder: string): Line | undefined => {
    const known = passed.get(folder)
    passed.delete(folder)
    if (known !== undefined) return known
    while (at < text.length) {
      const line = next()
      if (line.entry.folder === folder) return line
      passed.set(line.entry.folder, line)
    }
    return undefined
  }
  return { take, length: text.length }
}

/** Nothing where it is not, to the byte, what was written. */
function bodyOf(content: Uint8Array | undefined): string {
  if (content === undefined || content.length > mostBytes) return ''
  const all = Buffer.from(content.buffer, content.byteOffset, content.length)
  const body = all.subarray(headLength)
  return all.toString('latin1', 0, headLength) === `${digest(body)}\n` ? body.toString('latin1') : ''
}

export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
