import { EVENT_ID, type Event, getScalarValue } from 'js-yaml'
import { type Span, writtenSpan } from './written.ts'

/** A value or key that reads otherwise than it is written, and where it is written. */
export interface Rewritten extends Span {
  readonly value: string
}

/** Every value and key with escapes in it or over several lines: the others stand in the text as they are. */
export function rewrittenIn(text: string, events: readonly Event[]): readonly Rewritten[] {
  const found: Rewritten[] = []
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.fast) continue
    const span = writtenSpan(text, event)
    if (span !== undefined) found.push({ ...span, value: getScalarValue(text, event) })
  }
  return found
}
