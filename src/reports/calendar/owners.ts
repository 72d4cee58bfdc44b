import { isOver } from '../../facts/date-order.ts'
import { measurementDue } from '../../facts/measuring.ts'
import type { PlannedKind } from '../../facts/placing.ts'
import { compare } from '../../facts/progress.ts'
import { grouped } from '../../grouping.ts'
import { indicatorName } from '../action-plan/indicator-words.ts'
import { headingText, titleOf } from '../action-plan/plan.ts'
import { table } from '../table.ts'
import { type Days, eventName } from './days.ts'
import { overdueKind } from './overdue.ts'
import { spanText } from './timing.ts'

interface Line {
  readonly who: string | undefined
  readonly when: string | null
  readonly kind: string
  readonly what: string
}

/** What each party has on its plate in two years, by name; what nobody has taken on comes last. */
export function ownerLists(days: Days) {
  const { text, partyNow } = days
  const perOwner = grouped([...overdueLines(days), ...comingLines(days), ...repeatingLines(days)], ({ who }) => who)
  const named = [...perOwner].map(([who, lines]) => ({ who, name: partyNow(who) ?? text.nobody, lines }))
  const namesakes = grouped(named, ({ name }) => headingText(name))
  return named
    .sort(
      (one, other) => Number(one.who === undefined) - Number(other.who === undefined) || compare(one.name, other.name),
    )
    .map(({ who, name, lines }) => {
      const bare = headingText(name)
      const isOnly = bare !== '' && namesakes.get(bare)?.length === 1
      return {
        title: isOnly ? bare : days.words.detail(bare, who ?? '').trim(),
        table: table(lines, [
          { title: text.columns.when, cell: ({ when }) => when },
          { title: text.columns.kind, cell: ({ kind }) => kind },
          { title: text.columns.what, cell: ({ what }) => what },
        ]),
      }
    })
}

function overdueLines(days: Days): readonly Line[] {
  const { planner, text, words, date } = days
  return planner.overdue.map((event) => ({
    who: event.who,
    when: words.detail(date(event.date) ?? '', text.overdue),
    kind: overdueKind(event.kind, days),
    what: eventName(event, days),
  }))
}

/** No party owns these by itself, or they are told once below as what comes back. */
const notOwned: readonly PlannedKind[] = [
  'pilot-start',
  'pilot-end',
  'subsidy-end',
  'ends',
  'occurrence',
  'measurement',
]

function comingLines(days: Days): readonly Line[] {
  const { planner, text, date } = days
  return [...planner.near, ...planner.later]
    .flatMap(({ events }) => events)
    .filter(({ kind }) => !notOwned.includes(kind))
    .map((event) => ({
      who: event.who,
      when: date(event.date),
      kind: text.kinds[event.kind],
      what: eventName(event, days),
    }))
}

function repeatingLines(days: Days): readonly Line[] {
  const { planner, ecosystem, text, words, every, date, asOf } = days
  return [
    ...planner.recurring.map(({ action }) => ({
      who: action.owner,
      when: spanText(action, days),
      kind: text.kinds.occurrence,
      what: titleOf(action),
    })),
    ...ecosystem.indicators.flatMap((indicator) => {
      const due = measurementDue(indicator, asOf)
      const next = date(due)
      if (indicator.every === undefined || isOver(indicator.by, asOf)) return []
      const how = every[indicator.every]
      return {
        who: indicator.measured_by,
        when: next === null ? how : words.detail(how, text.next(next, isOver(due, asOf))),
        kind: text.kinds.measurement,
        what: indicatorName(indicator, days),
      }
    }),
  ]
}
