import { isOver } from '../../facts/date-order.ts'
import type { LooseDate } from '../../facts/dates.ts'
import { byDate, movedTo } from '../../facts/progress.ts'
import type { Status } from '../../facts/status.ts'
import type { StatusRow } from '../../format/status.ts'
import { formatPercentage } from '../../i18n/format.ts'
import type { Action } from '../../model/definition.ts'
import type { Telling } from './telling.ts'

/** One thing that is late: by what it is called, and what was agreed on since. */
interface Late {
  readonly since: LooseDate | undefined
  readonly name: string
  readonly note?: string
}

/** What is late, and the longest late of that. */
export function lateRow({ late, missing }: Status, telling: Telling): StatusRow | undefined {
  const { words, list, language } = telling
  const { goals, conditions, onTime } = late
  if (missing.includes('actions') && goals.length + conditions.length === 0) return undefined
  const counts = (['actions', 'deliverables', 'goals', 'conditions'] as const)
    .filter((kind) => late[kind].length > 0)
    .map((kind) => words.late[kind](late[kind].length))
  const rate = onTime && words.late.onTime(onTime.inTime, onTime.known, formatPercentage(onTime.rate, language))
  return {
    label: words.label.late,
    text: `${counts.length === 0 ? words.late.nothing : list(counts)}${worst(late, telling)}${rate ?? ''}`,
    lines: 3,
    severity: counts.length > 0 ? 'error' : undefined,
  }
}

/** What is late since the earliest date: of the same date first the action, which has an owner to ask. */
function worst({ actions, deliverables, goals, conditions }: Status['late'], telling: Telling): string {
  const { words, quote, date } = telling
  const all: readonly Late[] = [
    ...actions.map((action) => ({
      since: action.deadline,
      name: named(action, telling),
      note: movedText(action, telling),
    })),
    ...goals.map(({ title, deadline }) => ({ since: deadline, name: quote(title) })),
    ...deliverables.map(({ what, due }) => ({ since: due, name: quote(what) })),
    ...conditions.map(({ condition }) => ({ since: condition.due, name: quote(condition.what) })),
  ]
  const [first] = all.toSorted((one, other) => byDate(one.since, other.since))
  if (first === undefined) return ''
  return words.late.worst(first.name, `${words.late.since(date(first.since ?? ''))}${first.note ?? ''}`)
}

function named({ title, owner }: Action, { quote, party }: Telling): string {
  return owner === undefined ? quote(title) : `${quote(title)} (${party(owner)})`
}

function movedText(action: Action, { words, date }: Telling): string {
  const moved = movedTo(action)
  return moved === undefined ? '' : `, ${words.late.movedTo(date(moved))}`
}

/** How many decisions wait, and which is needed first. */
export function decisionRow({ decisions }: Status, telling: Telling): StatusRow | undefined {
  const { words, ecosystem, asOf, quote, party, date } = telling
  if (ecosystem.decisions.length === 0) return undefined
  const { label, decisions: says } = words
  const [first] = decisions
  if (first === undefined) return { label: label.decisions, text: says.none, lines: 1 }
  const { topic, body, needed_by: needed } = first.decision
  const rest = [...(body === undefined ? [] : [party(body)]), ...(needed === undefined ? [] : [says.by(date(needed))])]
  const isPast = first.decision.status === 'postponed' && isOver(needed, asOf)
  const next = isPast ? '' : says.first(quote(topic), rest.join(', '))
  const late = decisions.filter(({ daysLate }) => daysLate !== undefined).length
  return {
    label: label.decisions,
    text: `${says.open(decisions.length)}${says.late(late)}${next}`,
    lines: 2,
    severity: late > 0 ? 'error' : 'warning',
  }
}
