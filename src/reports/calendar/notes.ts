import { isFinished } from '../../facts/work.ts'
import { notesOn } from '../action-plan/notes.ts'
import { titleOf } from '../action-plan/plan.ts'
import { called } from '../sentences.ts'
import { type Days, eventName } from './days.ts'

/** The caveats at all that this calendar names, each once. */
export function calendarNotes(days: Days) {
  const { planner, ecosystem } = days
  const events = [...planner.overdue, ...[...planner.near, ...planner.later].flatMap((month) => month.events)]
  return notesOn(
    [
      ...events.map((event) => ({ name: eventName(event, days), caveat: event.caveat })),
      ...ecosystem.actions
        .filter((action) => !isFinished(action))
        .map((action) => ({ name: titleOf(action), caveat: action.caveat })),
      ...[...ecosystem.goals, ...ecosystem.indicators, ...(ecosystem.governance?.bodies ?? [])].map((item) => ({
        name: called(item),
        caveat: item.caveat,
      })),
    ],
    days,
  )
}
