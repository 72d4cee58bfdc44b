import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml'
import { EVENT_ID, SCALAR_STYLE } from 'js-yaml'
import { type Anchor, type Composition, createFrame } from './frame.ts'
import type { Limits } from './limits.ts'
import { type NodeEvent, putValue, takeKey } from './mapping.ts'
import { isCollection } from './outline.ts'
import type { Problem } from './problem.ts'
import {
  isFull,
  placeOf,
  reportCutText,
  reportSwallowedItem,
  reportTag,
  reportTooLarge,
  reportUnusedAnchors,
} from './reports.ts'
import { scalarValue } from './scalar.ts'
import { words } from './words.ts'

/**
 * `stopped` says that a limit ended the reading; there is no value then. `nodes` counts what aliases stand for as well, and
 * `events` those that were looked at, with the next that is written: there stands what comes behind an item that says nothing.
 */
export interface Composed {
  readonly value: unknown
  readonly problems: readonly Problem[]
  readonly stopped: boolean
  readonly nodes: number
  readonly events: number
}

/**
 * Builds the plain value of the first document from js-yaml's events, as its own composer would, but with problems
 * instead of exceptions. The value is undefined when there is no document or when it goes over a limit.
 */
export function compose(text: string, events: readonly Event[], limits: Limits): Composed {
  const composition: Composition = {
    text,
    limits,
    frames: [createFrame(undefined, true, 0)],
    anchors: new Map(),
    problems: [],
    nodes: 0,
    stopped: false,
  }
  let index = 1
  for (; index < events.length && !composition.stopped; index++) {
    const event = events[index]
    if (event === undefined || event.type === EVENT_ID.DOCUMENT) break
    step(composition, event)
    if (isFull(composition) && event.type !== EVENT_ID.POP) stop(composition, 'too-many-findings', event)
  }
  if (!composition.stopped) reportUnusedAnchors(composition)
  while (isCollection(events[index])) index++
  const { stopped, problems, frames, nodes } = composition
  return { value: stopped ? undefined : frames[0]?.list?.[0], problems, stopped, nodes, events: index + 1 }
}

function step(composition: Composition, event: Exclude<Event, { type: typeof EVENT_ID.DOCUMENT }>): void {
  if (event.type === EVENT_ID.SCALAR) addScalar(composition, event)
  else if (event.type === EVENT_ID.POP) close(composition)
  else if (event.type === EVENT_ID.ALIAS) addAlias(composition, event)
  else open(composition, event)
}

function addScalar(composition: Composition, event: ScalarEvent): void {
  const value = scalarValue(composition.text, event)
  if (event.tagStart !== -1) reportTag(composition, event)
  else if (event.style === SCALAR_STYLE.PLAIN && typeof value === 'string') {
    reportTooLarge(composition, value, event)
    reportCutText(composition, value, event)
  }
  if (!event.fast && event.style === SCALAR_STYLE.PLAIN) reportSwallowedItem(composition, event)
  if (event.anchorStart !== -1) nameAnchor(composition, event, value, true)
  if (typeof value === 'string' && value.length > composition.limits.text) stop(composition, 'text-too-long', event)
  countNodes(composition, 1, event)
  addNode(composition, value, 0, event)
}

function open(composition: Composition, event: SequenceEvent | MappingEvent): void {
  const { frames, nodes } = composition
  if (event.tagStart !== -1) reportTag(composition, event)
  const isList = event.type === EVENT_ID.SEQUENCE
  const anchor = event.anchorStart === -1 ? undefined : nameAnchor(composition, event, undefined, false)
  frames.push(createFrame(event, isList, nodes, anchor))
  countNodes(composition, 1, event)
}

function close(composition: Composition): void {
  const { frames, nodes } = composition
  if (frames.length === 1) return
  const frame = frames.pop()
  if (frame?.event === undefined) return
  const value = frame.list ?? frame.mapping
  const { anchor } = frame
  if (anchor) Object.assign(anchor, { value, size: nodes - frame.nodesBefore, height: frame.height, done: true })
  addNode(composition, value, frame.height, frame.event)
}

function addAlias(composition: Composition, event: AliasEvent): void {
  const { text, anchors, frames, limits } = composition
  const name = text.slice(event.anchorStart, event.anchorEnd)
  const anchor = anchors.get(name)
  if (anchor) anchor.used = true
  if (!anchor?.done) {
    addBrokenAlias(composition, event, name, anchor)
    return
  }
  if (frames.length + anchor.height > limits.depth) stop(composition, 'too-deep', event)
  countNodes(composition, anchor.size, event)
  addNode(composition, anchor.value, anchor.height, event)
}

/** An alias that leads nowhere stands for its own text, so that its field is not missing as well. */
function addBrokenAlias(composition: Composition, event: AliasEvent, name: string, anchor: Anchor | undefined): void {
  const found = anchor
    ? ({ rule: 'alias-cycle', words: words.aliasCycle(name) } as const)
    : ({ rule: 'unknown-alias', words: words.unknownAlias(name) } as const)
  composition.problems.push({ ...found, ...placeOf(composition, event) })
  countNodes(composition, 1, event)
  addNode(composition, `*${name}`, 0, event)
}

function addNode(composition: Composition, value: unknown, height: number, event: NodeEvent): void {
  const { frames } = composition
  const frame = frames[frames.length - 1]
  if (frame === undefined) return
  if (height >= frame.height) frame.height = height + 1
  if (frame.list === undefined) {
    if (frame.next === 'key') takeKey(composition, frame, value, event)
    else putValue(composition, frame, value, event)
  } else if (value === null && frames.length > 1) addEmptyItem(composition, frame.list, event)
  else frame.list.push(value)
}

/** An item without a value stays in its place as empty text, so that the items after it keep their number. */
function addEmptyItem(composition: Composition, list: unknown[], event: NodeEvent): void {
  composition.problems.push({ rule: 'empty-value', words: words.emptyItem, ...placeOf(composition, event) })
  list.push('')
}

function nameAnchor(composition: Composition, event: Exclude<NodeEvent, AliasEvent>, value: unknown, done: boolean) {
  const name = composition.text.slice(event.anchorStart, event.anchorEnd)
  const anchor: Anchor = { value, size: 1, height: 0, done, used: false, isScalar: done, start: event.anchorStart - 1 }
  composition.anchors.set(name, anchor)
  return anchor
}

function countNodes(composition: Composition, nodes: number, event: NodeEvent): void {
  composition.nodes += nodes
  if (composition.nodes > composition.limits.values) stop(composition, 'too-much-expansion', event)
}

function stop(
  composition: Composition,
  rule: 'too-deep' | 'too-many-findings' | 'too-much-expansion' | 'text-too-long',
  event: NodeEvent,
): void {
  if (composition.stopped) return
  const { depth, values, text, findings } = composition.limits
  const found = {
    'too-deep': () => words.tooDeep(depth),
    'too-many-findings': () => words.tooManyFindings(findings),
    'too-much-expansion': () => words.tooMuchExpansion(values),
    'text-too-long': () => words.textTooLong(text),
  }[rule]()
  composition.problems.push({ rule, words: found, ...placeOf(composition, event) })
  composition.stopped = true
}
