import { addDays } from '../../facts/dates.ts'
import { eventColumns } from '../action-plan/calendar.ts'
import { eventsUntil } from '../action-plan/summary.ts'
import { type Progress, shown } from './progress.ts'

/** What must be ready or takes place in the next ninety days; decisions and starts are told before. */
export function coming(progress: Progress) {
  const until = addDays(progress.asOf, 90)
  const events = eventsUntil(progress, until).filter(({ kind }) => kind !== 'decision' && kind !== 'start')
  return { until: progress.date(until), any: events.length > 0, all: shown(events, eventColumns(progress), progress) }
}
