import { type PlannedKind, plannedKinds } from '../../facts/placing.ts'
import type { PlannedEvent } from '../../facts/planner.ts'
import { grouped } from '../../grouping.ts'
import { type Days, eventName } from './days.ts'

/** What has to be finished or settled on its date. */
const owed: readonly PlannedKind[] = ['decision', 'deadline', 'deliverable', 'condition', 'goal']

/** Fewer than this in a month or with one party is no crowd. */
const crowd = 4

/** How much is overdue, what comes first, when and with whom it gets busy. */
export function summary(days: Days): readonly string[] {
  const near = days.planner.near.flatMap(({ events }) => events)
  return [overdueText(days), nearText(near, days), busiestText(days)].filter((text) => text !== null)
}

function overdueText(days: Days): string | null {
  const { planner, text, list } = days
  const parts = list(plannedKinds.map((kind) => countOf(planner.overdue, kind, days)))
  return parts && text.short.overdue(parts)
}

function nearText(near: readonly PlannedEvent[], days: Days): string | null {
  const { planner, text, list, date, when } = days
  const until = date(planner.nearTo) ?? ''
  const told = near.filter(({ kind }) => kind !== 'occurrence' && kind !== 'measurement')
  const parts = list(plannedKinds.map((kind) => countOf(told, kind, days)))
  const [first] = told
  if (parts === null || first === undefined) return null
  const about = [text.kinds[first.kind], days.party(first.who)].filter((part) => part !== null).join(', ')
  return [
    text.short.near(until, parts),
    text.short.first(days.words.quoted(eventName(first, days)), about, when(first.date) ?? ''),
    heaviestText(told, days),
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** With whom most comes together in these months; null when nobody stands out. */
function heaviestText(near: readonly PlannedEvent[], { text, party }: Days): string | null {
  const perParty = grouped(
    near.filter(({ kind, who }) => who !== undefined && owed.includes(kind)),
    ({ who }) => who,
  )
  const top = standsOut([...perParty].map(([who, events]) => ({ of: who, count: events.length })))
  return top === undefined ? null : text.short.heaviest(party(top.of) ?? '', top.count)
}

function busiestText({ planner, text, date }: Days): string | null {
  const months = [...planner.near, ...planner.later].map(({ month, events }) => ({
    of: month,
    count: events.filter(({ kind }) => owed.includes(kind)).length,
  }))
  const top = standsOut(months)
  return top === undefined ? null : text.short.busiest(date(top.of) ?? '', top.count)
}

/** The one with most, when no other has as many and it is a crowd. */
function standsOut<T>(counts: readonly { of: T; count: number }[]): { of: T; count: number } | undefined {
  const [first, second] = [...counts].sort((one, other) => other.count - one.count)
  return first !== undefined && first.count >= crowd && first.count !== second?.count ? first : undefined
}

function countOf(events: readonly PlannedEvent[], kind: PlannedKind, { text, words }: Days): string | null {
  const count = events.filter((event) => event.kind === kind).length
  const [one = '', many = ''] = text.counted[kind]
  return count === 0 ? null : `${words.numeral(count)} ${count === 1 ? one : many}`
}
