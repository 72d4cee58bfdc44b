import type { Action, Goal } from '../model/definition.ts'
import { type AgendaGoal, byUrgency } from './agenda.ts'
import { isLate } from './progress.ts'
import { isFinished } from './work.ts'

/** The open actions of one goal that there is room for. */
export interface PageGoal {
  readonly goal: Goal | undefined
  readonly shown: readonly Action[]
  readonly open: number
}

export interface AgendaPage {
  /** The goals with an open action on the page, in the order of the agenda. */
  readonly goals: readonly PageGoal[]
  readonly shown: number
  readonly open: number
}

/**
 * The open actions that fit on so many lines, each goal with a line of its own: of every goal the first few, as many as
 * there is room for; with more goals than room, the most urgent actions of all. What is late comes first.
 */
export function agendaPage(goals: readonly AgendaGoal[], asOf: string, room: number): AgendaPage {
  const byNeed = (one: Action, other: Action) =>
    Number(isLate(other, asOf)) - Number(isLate(one, asOf)) || byUrgency(one, other)
  const open = goals
    .map(({ goal, actions }) => ({ goal, actions: actions.filter((action) => !isFinished(action)).sort(byNeed) }))
    .filter(({ actions }) => actions.length > 0)
  const each = roomEach(
    open.map(({ actions }) => actions.length),
    room - open.length,
  )
  const kept = each === 0 ? firstOf(open.flatMap(({ actions }) => actions).sort(byNeed), room / 2) : undefined
  const page = open
    .map(({ goal, actions }) => ({
      goal,
      shown: kept === undefined ? actions.slice(0, each) : actions.filter((action) => kept.has(action)),
      open: actions.length,
    }))
    .filter(({ shown }) => shown.length > 0)
  return {
    goals: page,
    shown: total(page.map(({ shown }) => shown.length)),
    open: total(open.map(({ actions }) => actions.length)),
  }
}

/** The most that every list may show, so that all of them together fit; 0 when not even one of each fits. */
function roomEach(counts: readonly number[], room: number): number {
  const longest = counts.reduce((most, count) => Math.max(most, count), 0)
  let each = 0
  while (each < longest && total(counts.map((count) => Math.min(count, each + 1))) <= room) each++
  return each
}

function firstOf(actions: readonly Action[], most: number): ReadonlySet<Action> {
  return new Set(actions.slice(0, most))
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
