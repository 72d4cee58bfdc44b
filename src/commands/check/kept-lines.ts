import type { Language } from '../../text.ts'
import { firstSum, sumWith } from '../../text-sum.ts'
import { onceOf, twice } from '../../twice.ts'
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

/** What was asked (`head`, a line) and what was told; twice, so that what was cut short or changed by hand is not believed. */
export function packed(head: string, lines: ReadonlyMap<string, string>): Uint8Array {
  return twice(Buffer.from([head, ...lines.values()].join(''), 'latin1'))
}

/** JSON of which each character is one byte: that is read back several times as quickly. */
export function lineOf(value: unknown): string {
  const json = JSON.stringify(value)
  return `${json.replace(/[\u0080-\uFFFF]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}

/** A short word for a line. Others may have the same: the line itself tells them apart. */
export function wordFor(line: string): string {
  let sum = firstSum
  for (let at = 0; at < line.length; at++) sum = sumWith(sum, line.charCodeAt(at))
  return (sum >>> 0).toString(36)
}

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
export function linesOf(content: Uint8Array | undefined, head: string): Lines {
  const text = bodyOf(content, head)
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

/** Nothing where it is not, to the byte, what was written, or where something else was asked. */
function bodyOf(content: Uint8Array | undefined, head: string): string {
  if (content === undefined || content.length > mostBytes) return ''
  const whole = onceOf(content)?.toString('latin1') ?? ''
  return whole.startsWith(head) ? whole.slice(head.length) : ''
}
