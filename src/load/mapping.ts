import type { AliasEvent, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml'
import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from 'js-yaml'
import { type Composition, type Frame, isMapping, type Mapping, pathOf } from './frame.ts'
import type { Problem } from './problem.ts'
import { isMergeKey, scalarSpan, startOf } from './scalar.ts'
import { missingSpace } from './spacing.ts'
import { words } from './words.ts'

export type NodeEvent = ScalarEvent | AliasEvent | SequenceEvent | MappingEvent

/** Takes a node as the key of the next value, or decides that the next value is dropped and says why. */
export function takeKey(composition: Composition, frame: Frame, value: unknown, event: NodeEvent): void {
  const { start, end } = event.type === EVENT_ID.SCALAR ? scalarSpan(event) : { start: nodeStart(event) ?? -1, end: -1 }
  frame.keyStart = start
  frame.keyEnd = end
  if (value === null || typeof value === 'object') {
    refuseKey(composition, frame, value)
    return
  }
  const key = String(value)
  frame.key = key
  frame.next = 'set'
  if (key === '<<' && event.type === EVENT_ID.SCALAR && isMergeKey(composition.text, event)) {
    frame.next = 'merge'
    return
  }
  frame.first ??= key
  if (isRestOfNumber(composition, frame)) cutNumber(composition, frame)
  else if (key === '__proto__') drop(composition, frame, { rule: 'unsafe-key', words: words.unsafeKey })
  else if (isTaken(frame, key)) dropDuplicate(composition, frame, key)
}

/** Puts a value under the key that waits for it. */
export function putValue(composition: Composition, frame: Frame, value: unknown, event: NodeEvent): void {
  if (frame.next === 'merge') mergeValue(composition, frame, value)
  else if (value === null) leaveOut(composition, frame)
  else if (frame.next === 'set') {
    if (typeof value === 'string') reportMissingSpace(composition, frame, event)
    frame.mapping[frame.key] = value
    frame.merged?.delete(frame.key)
  }
  const isPlain = event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN
  frame.isBehindText = typeof value === 'string' && isPlain
  if (typeof value === 'number' && isPlain)
    frame.number = { key: frame.next === 'set' ? frame.key : undefined, end: event.valueEnd }
  else if (frame.number?.end !== frame.keyEnd) frame.number = undefined
  frame.next = 'key'
}

/** Where a node begins in the text, an alias included; as the `offset` of a problem. */
export function nodeStart(event: NodeEvent): number | undefined {
  return event.type === EVENT_ID.ALIAS ? event.anchorStart - 1 : startOf(event)
}

function isTaken(frame: Frame, key: string): boolean {
  if (frame.empty?.has(key)) return true
  return Object.hasOwn(frame.mapping, key) && !frame.merged?.has(key)
}

function drop(composition: Composition, frame: Frame, problem: Pick<Problem, 'rule' | 'words' | 'first'>): void {
  composition.problems.push({ ...problem, path: pathOf(composition), at: 'key', offset: Math.max(0, frame.keyStart) })
  frame.next = 'drop'
}

/** Of an item whose dash was forgotten every key is double; that is one mistake. For whom which of the two is, nobody knows then. */
function dropDuplicate(composition: Composition, frame: Frame, key: string): void {
  frame.next = 'drop'
  if (frame.holdsNext && key !== 'visibility') return
  const beginsItem = frame.first === key && isItem(composition)
  frame.holdsNext ||= beginsItem
  const said = beginsItem ? words.forgottenDash(key) : words.duplicateKey(key)
  drop(composition, frame, { rule: 'duplicate-key', words: said, first: words.first })
}

/** Whether what is being filled stands in a list; the first frame, the document, is none. */
function isItem({ frames }: Composition): boolean {
  return frames.length > 2 && frames.at(-2)?.list !== undefined
}

/** A list, a mapping or nothing at all cannot be the name of a field. */
function refuseKey(composition: Composition, frame: Frame, value: unknown): void {
  const { problems } = composition
  const offset = frame.keyStart >= 0 ? frame.keyStart : frame.event?.start
  const found = value === null ? words.emptyKey : words.complexKey
  if (value !== null) forgetInside(problems, frame.keyStart)
  problems.push({
    rule: 'complex-key',
    words: found,
    path: pathOf(composition),
    ...(offset !== undefined && { offset }),
  })
  frame.key = ''
  frame.next = 'drop'
}

/** A placeholder such as `{{ name }}` is one mistake, not one for every brace. */
function forgetInside(problems: Problem[], start: number): void {
  const isInside = ({ rule, offset }: Problem) => /^(?:complex-key|empty-value)$/.test(rule) && Number(offset) >= start
  for (let last = problems.at(-1); last && isInside(last); last = problems.at(-1)) problems.pop()
}

function leaveOut(composition: Composition, frame: Frame): void {
  if (frame.next === 'drop') return
  const { key, keyStart } = frame
  const place = { path: pathOf(composition), ...(keyStart >= 0 && { offset: keyStart }) }
  const found = missingSpace(key)
  if (found !== undefined) composition.problems.push({ rule: 'missing-space', words: found.words, ...place })
  else if (isRestOfText(composition, frame))
    composition.problems.push({ rule: 'split-text', words: words.splitText(key), ...place })
  else composition.problems.push({ rule: 'empty-value', words: words.emptyValue(key), ...place })
  frame.empty ??= new Set()
  frame.empty.add(key)
  if (frame.merged?.delete(key)) delete frame.mapping[key]
}

/** `{ what: Bureau, huur en licenties, year: 2027 }`: between braces a comma ends a text, and what stands behind it says nothing. */
function isRestOfText({ text }: Composition, { event, isBehindText, keyStart, keyEnd }: Frame): boolean {
  if (!isBehindText || event?.style !== COLLECTION_STYLE.FLOW || /["']/.test(text.charAt(keyStart))) return false
  return /^\s*[,}]/.test(text.slice(keyEnd, keyEnd + 100))
}

/** `{ amount: 12,500 }`, `{ amount: 12,5 miljoen }`: behind a number and a comma comes a key that begins with a digit and says nothing. */
function isRestOfNumber({ text }: Composition, { event, number, keyStart, keyEnd }: Frame): boolean {
  if (number === undefined || event?.style !== COLLECTION_STYLE.FLOW || !/\d/.test(text.charAt(keyStart))) return false
  return /^\s*,\s*$/.test(text.slice(number.end, keyStart)) && /^\s*[,}]/.test(text.slice(keyEnd, keyEnd + 100))
}

/** Neither half of the figure counts: € 12 is another amount. Of `12,500,000` all is one mistake. */
function cutNumber(composition: Composition, frame: Frame): void {
  const { number, keyStart, keyEnd } = frame
  frame.next = 'drop'
  frame.number = { key: undefined, end: keyEnd }
  if (number?.key === undefined) return
  const place = { path: pathOf(composition), ...(keyStart >= 0 && { offset: keyStart }) }
  composition.problems.push({ rule: 'split-text', words: words.splitNumber, ...place })
  delete frame.mapping[number.key]
  frame.empty ??= new Set()
  frame.empty.add(number.key)
}

function mergeValue(composition: Composition, frame: Frame, value: unknown): void {
  const sources: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (const source of sources) {
    if (isMapping(source)) mergeMapping(frame, source)
    else reportMerge(composition, frame)
  }
}

function mergeMapping(frame: Frame, source: Mapping): void {
  frame.merged ??= new Set()
  for (const key of Object.keys(source)) {
    if (Object.hasOwn(frame.mapping, key) || frame.empty?.has(key)) continue
    frame.mapping[key] = source[key]
    frame.merged.add(key)
  }
}

function reportMerge(composition: Composition, frame: Frame): void {
  const place = { path: pathOf(composition), at: 'key', offset: frame.keyStart } as const
  composition.problems.push({ rule: 'merge-not-mapping', words: words.mergeNotMapping, ...place })
}

/** Text on a line of its own below a key, such as `naam:Foo` or `-foo`, was meant as a field or an item. */
function reportMissingSpace(composition: Composition, frame: Frame, event: NodeEvent): void {
  if (event.type !== EVENT_ID.SCALAR || event.valueStart - frame.keyEnd <= 2 || event.style !== SCALAR_STYLE.PLAIN)
    return
  const { text, problems } = composition
  if (!text.slice(frame.keyEnd, event.valueStart).includes('\n')) return
  const found = missingSpace(text.slice(event.valueStart, event.valueEnd).split(/[\r\n]/, 1)[0] ?? '')
  if (!found) return
  const offset = event.valueStart + found.index
  problems.push({ rule: 'missing-space', words: found.words, path: pathOf(composition), offset })
}
