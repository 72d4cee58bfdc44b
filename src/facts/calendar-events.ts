import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action, Goal, Item, Mapping } from '../model/definition.ts'
import { goalsOf } from './agenda.ts'
import { isOver } from './date-order.ts'
import type { LooseDate } from './dates.ts'
import { type Deliverable, deliverables, isOwed } from './deliverables.ts'
import { expectedEnd, isLate, isRecurring, movedTo, statusOf } from './progress.ts'
import { isFinished } from './work.ts'

export const eventKinds = [
  'decision',
  'meeting',
  'start',
  'deadline',
  'ends',
  'deliverable',
  'condition',
  'goal',
] as const

export type EventKind = (typeof eventKinds)[number]

/** Something that falls on a date: `ends` is the last date of a recurring action, `goal` the deadline of a goal. */
export interface CalendarEvent<K extends string = EventKind> {
  readonly kind: K
  readonly what: string
  /** Id of the partner or body that does it. */
  readonly who: string | undefined
  readonly date: LooseDate
  /** The date agreed on for what is late. */
  readonly movedTo?: LooseDate | undefined
  /** Ids of the goals that it serves. */
  readonly goals: readonly string[]
  /** What qualifies it for a reader. */
  readonly caveat: string | undefined
}

type Decision = Item<'decisions'>

/** Everything open that has a date, by the date that is expected now; no recurring activities. */
export function datedEvents(ecosystem: Ecosystem): readonly CalendarEvent[] {
  return [...workEvents(ecosystem), ...recordEvents(ecosystem)]
}

/** What had to be ready or decided and is not: actions by the date that was agreed first. */
export function lateEvents(ecosystem: Ecosystem, asOf: string): readonly CalendarEvent[] {
  return [
    ...lateActionEvents(ecosystem, asOf),
    ...ecosystem.decisions.filter((decision) => isDecisionLate(decision, asOf)).flatMap(decisionEvent),
    ...deliverables(ecosystem)
      .filter((item) => isOwed(item, asOf))
      .flatMap((item) => deliverableEvent(ecosystem, item)),
  ]
}

function lateActionEvents(ecosystem: Ecosystem, asOf: string): readonly CalendarEvent[] {
  return ecosystem.actions
    .filter((action) => isLate(action, asOf))
    .flatMap((action) =>
      actionEvent(ecosystem, endKind(action), action, action.deadline).map((late) => ({
        ...late,
        movedTo: movedTo(action),
      })),
    )
}

/** What open actions and deliverables bring. */
function workEvents(ecosystem: Ecosystem): readonly CalendarEvent[] {
  const open = ecosystem.actions.filter((action) => !isFinished(action))
  return [
    ...open
      .filter((action) => statusOf(action) === 'planned' && !isRecurring(action))
      .flatMap((action) => actionEvent(ecosystem, 'start', action, action.start)),
    ...open.flatMap((action) => actionEvent(ecosystem, endKind(action), action, expectedEnd(action))),
    ...deliverables(ecosystem)
      .filter((item) => !item.delivered)
      .flatMap((item) => deliverableEvent(ecosystem, item)),
  ]
}

function deliverableEvent(ecosystem: Ecosystem, { what, due: date, action, caveat }: Deliverable) {
  return event('deliverable', { what, date, who: action.owner, goals: goalsOf(ecosystem, action), caveat })
}

/** What the rest of the dossier brings: decisions, meetings, conditions of a subsidy, deadlines of goals. */
function recordEvents(ecosystem: Ecosystem): readonly CalendarEvent[] {
  return [
    ...ecosystem.decisions.filter(isAsked).flatMap(decisionEvent),
    ...ecosystem.meetings.flatMap(({ title: what = '', date, body: who, caveat }) =>
      event('meeting', { what, date, who, caveat }),
    ),
    ...conditionsOf(ecosystem.finance?.subsidies ?? []),
    ...ecosystem.goals.flatMap((goal) => goalEvent(goal)),
  ]
}

function decisionEvent({ topic: what, needed_by: date, body: who, caveat }: Decision) {
  return event('decision', { what, date, who, caveat })
}

/** The conditions of subsidies that have a date and were not met yet. */
export function conditionsOf(subsidies: NonNullable<Mapping<'finance'>['subsidies']>) {
  return subsidies
    .flatMap(({ conditions = [] }) => conditions.filter(({ met_on: met }) => met === undefined))
    .flatMap(({ what, due: date, owner: who, caveat }) => event('condition', { what, date, who, caveat }))
}

/** When a goal must be reached. */
export function goalEvent({ id, title: what, deadline: date, owner: who, caveat }: Goal) {
  return event('goal', { what, date, who, goals: [id], caveat })
}

/** Whether a decision is still to be taken: one without status is asked until it has a date. */
export function isAsked(decision: Decision): boolean {
  const { status } = decision
  return status === undefined ? decision.decided_on === undefined : status === 'asked' || status === 'postponed'
}

/** Whether a decision should have been taken before this day and was not; one that was postponed is not late. */
export function isDecisionLate(decision: Decision, asOf: string): boolean {
  const { status, decided_on, needed_by } = decision
  return isAsked(decision) && status !== 'postponed' && decided_on === undefined && isOver(needed_by, asOf)
}

function endKind(action: Action): EventKind {
  return isRecurring(action) ? 'ends' : 'deadline'
}

/** Something about an action on a date. */
export function actionEvent<K extends string>(
  ecosystem: Ecosystem,
  kind: K,
  action: Action,
  date: LooseDate | undefined,
): CalendarEvent<K>[] {
  const { title: what, owner: who, caveat } = action
  return event(kind, { what, date, who, goals: goalsOf(ecosystem, action), caveat })
}

interface Told {
  readonly what: string
  readonly date: LooseDate | undefined
  readonly who: string | undefined
  readonly goals?: readonly string[] | undefined
  readonly caveat: string | undefined
}

/** The event, if it has a date. */
export function event<const K extends string>(kind: K, { date, goals = [], ...told }: Told): CalendarEvent<K>[] {
  return date === undefined ? [] : [{ kind, ...told, date, goals }]
}
