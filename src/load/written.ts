import type { Event, ScalarEvent } from 'js-yaml'
import { COLLECTION_STYLE, EVENT_ID } from 'js-yaml'
import { scalarSpan } from './scalar.ts'

/** Characters of a text; `end` is the first one behind. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A scalar as it is written, with its quotes; undefined when nothing is. */
export function writtenSpan(text: string, event: ScalarEvent): Span | undefined {
  return event.valueStart === -1 ? undefined : trimmed(text, scalarSpan(event))
}

/** Where ends what is written before each event. */
export function writtenEnds(text: string, events: readonly Event[]): Int32Array {
  const before = new Int32Array(events.length)
  const isList: boolean[] = []
  let end = 0
  for (let at = 1; at < events.length; at++) {
    const event = events[at]
    before[at] = end
    if (event === undefined || event.type === EVENT_ID.DOCUMENT) break
    if (event.type === EVENT_ID.POP) isList.pop()
    else if (event.type === EVENT_ID.ALIAS) end = event.anchorEnd
    else if (event.type === EVENT_ID.SCALAR) {
      const span = writtenSpan(text, event) ?? (isList.at(-1) === true ? dashBehind(text, end) : undefined)
      end = Math.max(end, span?.end ?? 0, event.anchorEnd, event.tagEnd)
    } else {
      end = event.style === COLLECTION_STYLE.FLOW ? event.start + 1 : event.start
      isList.push(event.type === EVENT_ID.SEQUENCE)
    }
  }
  return before
}

/** The dash of a list item without a value: the first thing behind what is written before it but for space, marks and comments. */
export function dashBehind(text: string, end: number): Span | undefined {
  let start = end
  while (start < text.length && isBetween(text, start)) start = text[start] === '#' ? endOfLine(text, start) : start + 1
  return text[start] === '-' ? { start, end: start + 1 } : undefined
}

function isBetween(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (character === '#') return isSpace(text.charAt(at - 1))
  return isSpace(character) || /^[\]},:?]$/.test(character)
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || /^\s$/.test(character)
}

function endOfLine(text: string, from: number): number {
  let end = from
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}

/** A block of text (`|`) without the white space around it. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  let [first, behind] = [start, end]
  while (first < behind && isBlank(text.charCodeAt(first))) first++
  while (behind > first && isBlank(text.charCodeAt(behind - 1))) behind--
  return first < behind ? { start: first, end: behind } : undefined
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}
