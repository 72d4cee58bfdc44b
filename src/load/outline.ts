import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml'
import { EVENT_ID } from 'js-yaml'

export type NodeEvent = ScalarEvent | AliasEvent | SequenceEvent | MappingEvent

/** How the events of a text hang together. */
export interface Outline {
  /** For each event that opens a collection: the event that closes it. */
  readonly closes: Int32Array
  /** For each alias: the event that its node begins with. */
  readonly targets: ReadonlyMap<number, number>
}

export function isNode(event: Event | undefined): event is NodeEvent {
  return event !== undefined && event.type !== EVENT_ID.DOCUMENT && event.type !== EVENT_ID.POP
}

export function isCollection(event: Event | undefined): event is SequenceEvent | MappingEvent {
  return event?.type === EVENT_ID.SEQUENCE || event?.type === EVENT_ID.MAPPING
}

/** Only a finished collection can be the target of an alias, so that no chain of aliases ever comes round. */
export function outlineOf(text: string, events: readonly Event[]): Outline {
  const closes = new Int32Array(events.length)
  const targets = new Map<number, number>()
  const anchors = new Map<string, number>()
  const opened: number[] = []
  const name = (event: NodeEvent, at: number) => {
    if (event.anchorStart !== -1) anchors.set(text.slice(event.anchorStart, event.anchorEnd), at)
  }
  for (let at = 1; at < events.length; at++) {
    const event = events[at]
    if (event === undefined || event.type === EVENT_ID.DOCUMENT) break
    if (event.type === EVENT_ID.SCALAR) name(event, at)
    else if (event.type === EVENT_ID.ALIAS) {
      const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd))
      if (target !== undefined) targets.set(at, target)
    } else if (event.type !== EVENT_ID.POP) opened.push(at)
    else {
      const start = opened.pop()
      if (start === undefined) break
      closes[start] = at
      name(events[start] as NodeEvent, start)
    }
  }
  for (const start of opened) closes[start] = events.length
  return { closes, targets }
}
