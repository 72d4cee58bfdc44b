import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Mapping } from '../model/definition.ts'
import { isOver } from './date-order.ts'
import { firstDay, lastDay, monthOf } from './dates.ts'
import { byDate } from './progress.ts'
import { dueAfter, isMonthly, occurringMonths, type Rhythm } from './recurrence.ts'

type Communication = Mapping<'communication'>

export type CommunicationAudience = NonNullable<Communication['audiences']>[number]
export type Message = NonNullable<Communication['messages']>[number]

/** How an audience was kept informed, and what its rhythm asks for. */
export interface AudienceRhythm {
  readonly audience: CommunicationAudience
  readonly sent: number
  readonly last: Message | undefined
  /** The first that is to be sent, within the rhythm from today; undefined where none is. */
  readonly planned: Message | undefined
  /** When the next message is due, counted from the last one: no more precise than the rhythm. */
  readonly due: string | undefined
  readonly isOverdue: boolean
  /** The months after that in which the rhythm asks for a message; none for what goes out more often than monthly. */
  readonly later: readonly string[]
}

/** Every audience, looking ahead to a day: what is overdue first, then what was never addressed, then by date; no rhythm last. */
export function audienceRhythms({ communication }: Ecosystem, asOf: string, to: string): readonly AudienceRhythm[] {
  const perAudience = grouped(sentMessages(communication, asOf), ({ audience }) => audience)
  const planned = grouped(plannedMessages(communication, asOf), ({ audience }) => audience)
  const all = (communication?.audiences ?? []).map((audience) => {
    const [sent = [], [next] = []] = audience.id === '' ? [] : [perAudience.get(audience.id), planned.get(audience.id)]
    const isInTime =
      next !== undefined &&
      audience.every !== undefined &&
      firstDay(next.date) <= lastDay(dueAfter(asOf, audience.every))
    return { ...rhythmOf(audience, sent, asOf, to), planned: isInTime ? next : undefined }
  })
  return all.sort((one, other) => rank(one) - rank(other) || byDate(one.due, other.due))
}

/** What was sent by this day, the newest first. */
export function sentMessages(communication: Communication | undefined, asOf: string): readonly Message[] {
  return (communication?.messages ?? [])
    .filter(({ date }) => date !== '' && firstDay(date) <= asOf)
    .sort((one, other) => byDate(other.date, one.date))
}

/** What is to be sent after this day, the first first. */
export function plannedMessages(communication: Communication | undefined, asOf: string): readonly Message[] {
  return (communication?.messages ?? [])
    .filter(({ date }) => date !== '' && firstDay(date) > asOf)
    .sort((one, other) => byDate(one.date, other.date))
}

function rhythmOf(
  audience: CommunicationAudience,
  messages: readonly Message[],
  asOf: string,
  to: string,
): Omit<AudienceRhythm, 'planned'> {
  const [last] = messages
  const { every } = audience
  const due = last === undefined || every === undefined ? undefined : dueAfter(last.date, every)
  const isOverdue = isOver(due, asOf)
  const from = isOverdue ? monthOf(asOf) : due
  const months = every !== undefined && isMonthly(every) && last !== undefined ? monthsOf(last, every, asOf, to) : []
  const later = months.filter((month) => from !== undefined && month > from)
  return { audience, sent: messages.length, last, due, isOverdue, later }
}

function monthsOf({ date }: Message, every: Rhythm, asOf: string, to: string): readonly string[] {
  return occurringMonths({ start: date, every }, asOf, to) ?? []
}

function rank({ audience, due, isOverdue }: AudienceRhythm): number {
  if (isOverdue) return 0
  if (due !== undefined) return 2
  return audience.every === undefined ? 3 : 1
}
