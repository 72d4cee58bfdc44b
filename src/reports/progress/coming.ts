import { addDays } from '../../facts/dates.ts'
import { eventColumns } from '../action-plan/calendar.ts'
import { eventsUntil } from '../action-plan/summary.ts'
import { type Progress, shown } from './progress.ts'

/** What must be ready or takes place in the next ninety days; decisions and starts are told before, and the chapter says so. */
export function coming(progress: Progress) {
  const until = addDays(progress.asOf, 90)
  const all = eventsUntil(progress, until)
  const events = all.filter(({ kind }) => kind !== 'decision' && kind !== 'start')
  return {
    until: progress.date(until),
    any: events.length > 0,
    all: shown(events, eventColumns(progress), progress),
    decisions: all.some(({ kind }) => kind === 'decision'),
    starts: all.some(({ kind }) => kind === 'start'),
  }
}
