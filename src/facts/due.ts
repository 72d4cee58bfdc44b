import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import { type CalendarEvent, datedEvents, type EventKind } from './calendar-events.ts'
import { isOver } from './date-order.ts'
import { addDays, lastDay } from './dates.ts'
import { byDayAndKind } from './placing.ts'
import { compare } from './progress.ts'
import { finishedGoals } from './work.ts'

/** So many days ahead is soon, in every document and in `eco status`. */
export const soonDays = 90

/** What a party has to have ready soon, in order of date. */
export interface DueOfOwner {
  /** Undefined for what nobody is named for. */
  readonly who: string | undefined
  readonly events: readonly CalendarEvent[]
}

/** A start and a meeting are planned, and not owed. */
const owed: ReadonlySet<EventKind> = new Set(['decision', 'deadline', 'ends', 'deliverable', 'condition', 'goal'])

/**
 * What must be ready from today to so many days on, by the date that is expected now, per owner: most first, of equals the
 * earliest. What is late already, and a goal for which all the work is done, are left out.
 */
export function dueSoon(ecosystem: Ecosystem, asOf: string, days = soonDays): readonly DueOfOwner[] {
  const until = addDays(asOf, days)
  const events = datedEvents(ecosystem)
    .filter((event) => owed.has(event.kind) && !isOver(event.date, asOf) && lastDay(event.date) <= until)
    .filter(isToDo(ecosystem))
    .sort(byDayAndKind)
  return [...grouped(events, ({ who }) => who)].map(([who, own]) => ({ who, events: own })).sort(byNumber)
}

/** Whether something is still to do: all but the deadline of a goal for which all the work is done. */
export function isToDo(ecosystem: Ecosystem): (event: CalendarEvent) => boolean {
  const finished = finishedGoals(ecosystem)
  return ({ kind, goals }) => kind !== 'goal' || !goals.every((id) => finished.has(id))
}

function byNumber(one: DueOfOwner, other: DueOfOwner): number {
  return (
    other.events.length - one.events.length ||
    compare(lastDay(one.events[0]?.date ?? ''), lastDay(other.events[0]?.date ?? ''))
  )
}
