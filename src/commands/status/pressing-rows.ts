import type { Status } from '../../facts/status.ts'
import type { StatusRow } from '../../format/status.ts'
import { formatPercentage } from '../../i18n/format.ts'
import type { Action } from '../../model/definition.ts'
import type { Telling } from './telling.ts'

/** What is late, and the longest late of that. */
export function lateRow({ late, missing }: Status, telling: Telling): StatusRow | undefined {
  const { words, list, language } = telling
  const { actions, deliverables, goals, onTime } = late
  if (missing.includes('actions') && goals.length === 0) return undefined
  const counts = (['actions', 'deliverables', 'goals'] as const)
    .filter((kind) => late[kind].length > 0)
    .map((kind) => words.late[kind](late[kind].length))
  const rate = onTime && words.late.onTime(onTime.inTime, onTime.known, formatPercentage(onTime.rate, language))
  return {
    label: words.label.late,
    text: `${counts.length === 0 ? words.late.nothing : list(counts)}${worst(late, telling)}${rate ?? ''}`,
    lines: 3,
    severity: actions.length + deliverables.length + goals.length > 0 ? 'error' : undefined,
  }
}

function worst({ actions: [action], deliverables: [item], goals: [goal] }: Status['late'], telling: Telling): string {
  const { words, quote } = telling
  if (action !== undefined) return words.late.worst(named(action, telling), sinceOf(action, telling))
  const [what, since] = goal === undefined ? [item?.what, item?.due] : [goal.title, goal.deadline]
  return what === undefined ? '' : words.late.worst(quote(what), words.late.since(telling.date(since ?? '')))
}

function named({ title, owner }: Action, { quote, party }: Telling): string {
  return owner === undefined ? quote(title) : `${quote(title)} (${party(owner)})`
}

function sinceOf({ deadline = '', recovery }: Action, { words, date }: Telling): string {
  const since = words.late.since(date(deadline))
  return recovery?.new_date === undefined ? since : `${since}, ${words.late.movedTo(date(recovery.new_date))}`
}

/** How many decisions wait, and which is needed first. */
export function decisionRow({ decisions }: Status, telling: Telling): StatusRow | undefined {
  const { words, ecosystem, quote, party, date } = telling
  if (ecosystem.decisions.length === 0) return undefined
  const { label, decisions: says } = words
  const [first] = decisions
  if (first === undefined) return { label: label.decisions, text: says.none, lines: 1 }
  const { topic, body, needed_by: needed } = first.decision
  const rest = [...(body === undefined ? [] : [party(body)]), ...(needed === undefined ? [] : [says.by(date(needed))])]
  const late = decisions.filter(({ daysLate }) => daysLate !== undefined).length
  return {
    label: label.decisions,
    text: `${says.open(decisions.length)}${says.late(late)}${says.first(quote(topic), rest.join(', '))}`,
    lines: 2,
    severity: late > 0 ? 'error' : 'warning',
  }
}
