import { lastDay } from '../../facts/dates.ts'
import type { Month, PlannedKind } from '../../facts/placing.ts'
import type { PlannedEvent } from '../../facts/planner.ts'
import { capital } from '../sentences.ts'
import { table } from '../table.ts'
import { type Days, eventName } from './days.ts'

/** So many names in one cell; the lists per goal and per owner have them all. */
const most = 4

/** The months after the near ones, one line each: names of the few, numbers of the many. */
export function laterMonths(days: Days) {
  const { planner, text, date } = days
  const months = planner.later.filter(({ events }) => events.length > 0)
  const named = (kinds: readonly PlannedKind[]) => (month: Month<PlannedKind>) => namesOf(month, kinds, days)
  return {
    from: date(planner.later[0]?.month),
    to: date(lastDay(planner.to).slice(0, 7)),
    counted: months.some(({ events }) => events.some(({ kind }) => kind === 'deliverable' || kind === 'measurement')),
    table: table(months, [
      { title: text.columns.month, cell: ({ month }) => capital(date(month) ?? '') },
      { title: text.columns.begins, cell: named(['start', 'pilot-start']) },
      { title: text.columns.ready, cell: (month) => readyText(month, days) },
      { title: text.columns.decided, cell: named(['decision', 'meeting', 'condition']) },
      { title: text.columns.repeats, cell: named(['occurrence']) },
      { title: text.columns.measured, cell: (month) => countText(month, 'measurement', days) },
    ]),
  }
}

function readyText(month: Month<PlannedKind>, days: Days): string | null {
  const names = namesOf(month, ['goal', 'deadline', 'ends', 'pilot-end', 'subsidy-end'], days)
  const delivered = countText(month, 'deliverable', days)
  return [names, delivered].filter((part) => part !== null).join('; ') || null
}

/** The first few names with a semicolon in between, as they hold commas of their own. */
function namesOf({ events }: Month<PlannedKind>, kinds: readonly PlannedKind[], days: Days): string | null {
  const names = [...new Set(events.filter(({ kind }) => kinds.includes(kind)).map((event) => nameOf(event, days)))]
  const shown = names.length <= most + 1 ? names : [...names.slice(0, most), days.words.more(names.length - most)]
  return shown.join('; ') || null
}

function nameOf(event: PlannedEvent, days: Days): string {
  const tags: Partial<Record<PlannedKind, string>> = days.text.tags
  const [name, tag] = [eventName(event, days), tags[event.kind]]
  return tag === undefined ? name : days.words.detail(name, tag)
}

function countText({ events }: Month<PlannedKind>, kind: PlannedKind, { text, words }: Days): string | null {
  const count = events.filter((event) => event.kind === kind).length
  const [one = '', many = ''] = text.counted[kind]
  return count === 0 ? null : `${words.numeral(count)} ${count === 1 ? one : many}`
}
