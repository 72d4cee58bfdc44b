import type { Action, Goal } from '../model/definition.ts'
import { type AgendaGoal, byUrgency } from './agenda.ts'
import { isAfter } from './date-order.ts'
import { firstDay, lastDay, monthOf, nextMonth } from './dates.ts'
import { expectedEnd, isLate, isRecurring, type Status, statusOf } from './progress.ts'
import { isFinished } from './work.ts'

/** One action in a chart over time. */
export interface Bar {
  readonly action: Action
  readonly state: Status | 'late'
  /** Within the chart; equal to `end` for what has only a deadline. */
  readonly start: string
  readonly end: string
  readonly milestone: boolean
}

export interface Chart {
  readonly from: string
  readonly to: string
  readonly goals: readonly { readonly goal: Goal | undefined; readonly bars: readonly Bar[] }[]
  /** Open actions whose dates say too little to draw them. */
  readonly undated: readonly Action[]
  /** Open actions that fall wholly after the chart. */
  readonly outside: readonly Action[]
  /** Actions for which there was no room; the most urgent ones have it. */
  readonly crowdedOut: readonly Action[]
}

/** So many months back and ahead, with at most so many bars; stopped actions are left out. */
export function chart(goals: readonly AgendaGoal[], asOf: string, { room = 40, back = 3, ahead = 15 } = {}): Chart {
  const from = firstDay(nextMonth(monthOf(asOf), -back))
  const to = lastDay(nextMonth(monthOf(asOf), ahead))
  const actions = goals.flatMap((goal) => goal.actions).filter((action) => statusOf(action) !== 'stopped')
  const spans = new Map(actions.map((action) => [action, spanOf(action, asOf, from, to)]))
  const inside = actions.filter((action) => overlaps(spans.get(action), from, to)).sort(byUrgency)
  const open = actions.filter((action) => !isFinished(action))
  const fits = new Set(inside)
  const drawn = new Set(inside.slice(0, room))
  return {
    from,
    to,
    goals: goals
      .map(({ goal, actions: own }) => ({
        goal,
        bars: own
          .filter((action) => drawn.has(action))
          .map((action) => bar(action, spans.get(action) ?? [to, to], from, to, asOf))
          .sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0)),
      }))
      .filter(({ bars }) => bars.length > 0),
    undated: open.filter((action) => spans.get(action) === undefined),
    outside: open.filter((action) => spans.get(action) !== undefined && !fits.has(action)),
    crowdedOut: inside.slice(room),
  }
}

type Span = readonly [from: string, to: string]

/**
 * A recurring action without end goes on to the end of the chart, and one that is under way began before it. What is
 * late goes on to this day, at least, and what is done no further than this day; what was done before its start, nobody says
 * when, is not drawn. Any other action needs a date to end on; without a start it is that one day.
 */
function spanOf(action: Action, asOf: string, from: string, to: string): Span | undefined {
  const begun = isRecurring(action) && statusOf(action) === 'active' ? from : undefined
  const start = action.start === undefined ? begun : firstDay(action.start)
  const end = endOf(action, asOf, start, to)
  if (isFinished(action) && action.done_on === undefined && isAfter(action.start, asOf)) return undefined
  if (end === undefined || (isRecurring(action) && start === undefined)) return undefined
  const first = start === undefined || start > end ? end : start
  return [first, isLate(action, asOf) ? later(end, asOf) : end]
}

function endOf(action: Action, asOf: string, start: string | undefined, to: string): string | undefined {
  const due = action.done_on ?? expectedEnd(action)
  const end = due === undefined ? (isRecurring(action) ? later(to, start ?? to) : undefined) : lastDay(due)
  return end !== undefined && isFinished(action) && end > asOf ? asOf : end
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

function overlaps(span: Span | undefined, from: string, to: string): boolean {
  return span !== undefined && span[0] <= to && span[1] >= from
}

function bar(action: Action, [start, end]: Span, from: string, to: string, asOf: string): Bar {
  return {
    action,
    state: isLate(action, asOf) ? 'late' : statusOf(action),
    start: start < from ? from : start,
    end: end > to ? to : end,
    milestone: start === end,
  }
}
