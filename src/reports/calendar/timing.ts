import { expectedEnd, isLate, isRecurring, movedTo, statusOf } from '../../facts/progress.ts'
import { isFrequent } from '../../facts/recurrence.ts'
import type { Action } from '../../model/definition.ts'
import { type Days, monthNames } from './days.ts'

/** When an action runs: `1 maart 2027 tot en met 29 oktober 2027`, `elk kwartaal: maart en juni; tot en met mei 2027`. */
export function spanText(action: Action, days: Days): string | null {
  const { text, words, date, label, asOf } = days
  const to = date(expectedEnd(action))
  const span = isRecurring(action) ? rhythmText(action, to, days) : onceText(action, to, days)
  const status = statusOf(action)
  const was = movedTo(action) === undefined ? null : date(action.deadline)
  const remarks = [
    was === null ? null : text.timing.was(was),
    was === null && isLate(action, asOf) ? words.late : null,
    status === 'paused' ? label(['actions', 'status'], status) : null,
  ].filter((remark) => remark !== null)
  return span === null || remarks.length === 0 ? span : words.detail(span, remarks.join(', '))
}

/** What is under way needs no start. */
function onceText(action: Action, to: string | null, { text, date }: Days): string | null {
  const from = statusOf(action) === 'planned' ? date(action.start) : null
  if (from === null) return to === null ? null : text.timing.to(to)
  return to === null ? text.timing.from(from) : text.timing.span(from, to)
}

function rhythmText(action: Action, to: string | null, days: Days): string | null {
  const { text } = days
  if (action.every === undefined) return to === null ? null : text.timing.to(to)
  const every = rhythm(action, days) ?? ''
  return to === null ? every : text.timing.upTo(every, to)
}

/** How often, and in which months where that is not every month. */
function rhythm(action: Action, days: Days): string | null {
  if (action.every === undefined) return null
  const every = days.every[action.every]
  const months = isFrequent(action.every) ? null : monthNames(days.monthsOf(action), days)
  return months === null ? every : days.text.timing.inMonths(every, months)
}
