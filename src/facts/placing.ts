import { grouped } from '../grouping.ts'
import { type CalendarEvent, eventKinds } from './calendar-events.ts'
import { firstDay, lastDay, monthOf, nextMonth } from './dates.ts'
import { compare } from './progress.ts'

/** Kinds in the order in which they stand on one day: those that only the calendar document has come last. */
export const plannedKinds = [
  ...eventKinds,
  'pilot-start',
  'pilot-end',
  'subsidy-end',
  'occurrence',
  'measurement',
] as const

export type PlannedKind = (typeof plannedKinds)[number]

export interface Month<K extends PlannedKind> {
  /** `2026-12` */
  readonly month: string
  readonly events: readonly CalendarEvent<K>[]
}

const atTheirStart: readonly PlannedKind[] = ['start', 'meeting', 'pilot-start', 'occurrence']

/** Starts are placed by the first day that their date may mean, all else by the last. */
export function dayOf({ kind, date }: CalendarEvent<PlannedKind>): string {
  return atTheirStart.includes(kind) ? firstDay(date) : lastDay(date)
}

/** The events of this month and the so many months after it; every month is there, also one without events. */
export function byMonth<K extends PlannedKind>(
  events: readonly CalendarEvent<K>[],
  asOf: string,
  months: number,
): readonly Month<K>[] {
  const placed = grouped([...events].sort(byDayAndKind), (event) => monthOf(later(dayOf(event), asOf)))
  return Array.from({ length: months + 1 }, (_, at) => nextMonth(monthOf(asOf), at)).map((month) => ({
    month,
    events: placed.get(month) ?? [],
  }))
}

export function byDayAndKind(one: CalendarEvent<PlannedKind>, other: CalendarEvent<PlannedKind>): number {
  return (
    compare(dayOf(one), dayOf(other)) ||
    plannedKinds.indexOf(one.kind) - plannedKinds.indexOf(other.kind) ||
    compare(one.what, other.what)
  )
}

function later(one: string, other: string): string {
  return one > other ? one : other
}
