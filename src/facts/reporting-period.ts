import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Item } from '../model/definition.ts'
import { addDays, firstDay, type LooseDate, lastDay, monthOf, nextMonth } from './dates.ts'
import { byDate } from './progress.ts'

/** The days that a progress report is about: from the last report, else the last steering group, else three months back. */
export interface ReportingPeriod {
  readonly basis: 'report' | 'meeting' | 'months'
  readonly since: LooseDate
  /** What the report or the meeting is called; undefined where it has no title. */
  readonly title: string | undefined
  readonly from: string
  readonly to: string
}

export function reportingPeriod(ecosystem: Ecosystem, asOf: string): ReportingPeriod {
  const report = lastBefore(
    ecosystem.documents.filter(({ kind }) => kind === 'report'),
    asOf,
  )
  if (report?.date !== undefined) return since('report', report.date, report.title, asOf)
  const meeting = lastBefore(steeringMeetings(ecosystem), asOf)
  if (meeting !== undefined) return since('meeting', meeting.date, meeting.title, asOf)
  return since('months', threeMonthsBefore(asOf), undefined, asOf)
}

/**
 * Whether a date falls in a period, its first day included: better told twice than not at all. A month counts when part of
 * it does; a bare year says too little, and counts when it began in the period.
 */
export function isWithin(date: LooseDate | undefined, { from, to }: ReportingPeriod): boolean {
  if (date === undefined || date === '' || firstDay(date) > to) return false
  return (String(date).length === 4 ? firstDay(date) : lastDay(date)) >= from
}

function since(basis: ReportingPeriod['basis'], date: LooseDate, title: string | undefined, to: string) {
  return { basis, since: date, title, from: firstDay(date), to }
}

/** The last one before a day: the report of today is the one that is being written. */
function lastBefore<T extends { readonly date?: LooseDate | undefined }>(items: readonly T[], asOf: string) {
  return items
    .filter(({ date }) => date !== undefined && date !== '' && firstDay(date) < asOf)
    .sort((one, other) => byDate(one.date, other.date))
    .at(-1)
}

function steeringMeetings({ meetings, governance }: Ecosystem): readonly Item<'meetings'>[] {
  const groups = new Set((governance?.bodies ?? []).filter(({ kind }) => kind === 'steering-group').map(({ id }) => id))
  return meetings.filter(({ kind, body }) => kind === 'steering-group' || groups.has(body ?? ''))
}

/** The same day of the month, or its last day where the month has no such day. */
function threeMonthsBefore(day: string): string {
  const month = nextMonth(monthOf(day), -3)
  const end = addDays(firstDay(nextMonth(month)), -1)
  return end.slice(8) < day.slice(8) ? end : `${month}${day.slice(7)}`
}
