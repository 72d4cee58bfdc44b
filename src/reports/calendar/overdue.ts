import { table } from '../table.ts'
import { type Days, eventName, namesByWho } from './days.ts'

/** What should have been done and was not, and the conditions of which nobody can tell. */
export function overdue(days: Days) {
  const { planner, text, date, partyNow } = days
  const conditions = namesByWho(planner.passedConditions, days)
  return {
    table: table(planner.overdue, [
      { title: text.columns.when, cell: (event) => date(event.date) },
      { title: text.columns.kind, cell: ({ kind }) => overdueKind(kind, days) },
      { title: text.columns.what, cell: (event) => eventName(event, days) },
      { title: text.columns.who, cell: ({ who }) => partyNow(who) },
      { title: text.columns.newDate, cell: ({ movedTo }) => date(movedTo) },
    ]),
    conditions: conditions && text.conditions(conditions, planner.passedConditions.length === 1),
  }
}

export function overdueKind(kind: keyof Days['text']['kinds'], { text }: Days): string {
  const special: Partial<Record<string, string>> = text.overdueKinds
  return special[kind] ?? text.kinds[kind]
}
