import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action, Item } from '../model/definition.ts'
import type { LooseDate } from './dates.ts'
import { deliverables } from './deliverables.ts'
import { expectedEnd, isLate, isRecurring, statusOf } from './progress.ts'
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
export interface CalendarEvent {
  readonly kind: EventKind
  readonly what: string
  /** Id of the partner or body that does it. */
  readonly who: string | undefined
  readonly date: LooseDate
  /** The date agreed on for what is late. */
  readonly movedTo?: LooseDate | undefined
}

type Decision = Item<'decisions'>

/** Everything open that has a date, by the date that is expected now; no recurring activities. */
export function datedEvents(ecosystem: Ecosystem): readonly CalendarEvent[] {
  return [...workEvents(ecosystem), ...recordEvents(ecosystem)]
}

/** The actions that should have been finished, by the date that was agreed first. */
export function lateEvents(ecosystem: Ecosystem, asOf: string): readonly CalendarEvent[] {
  return ecosystem.actions
    .filter((action) => isLate(action, asOf))
    .flatMap((action) =>
      event(endKind(action), action.title, action.deadline, action.owner).map((late) => ({
        ...late,
        movedTo: action.recovery?.new_date,
      })),
    )
}

/** What open actions and deliverables bring. */
function workEvents(ecosystem: Ecosystem): readonly CalendarEvent[] {
  const open = ecosystem.actions.filter((action) => !isFinished(action))
  return [
    ...open
      .filter((action) => statusOf(action) === 'planned' && !isRecurring(action))
      .flatMap((action) => event('start', action.title, action.start, action.owner)),
    ...open.flatMap((action) => event(endKind(action), action.title, expectedEnd(action), action.owner)),
    ...deliverables(ecosystem)
      .filter((item) => !item.delivered)
      .flatMap((item) => event('deliverable', item.what, item.due, item.action.owner)),
  ]
}

/** What the rest of the dossier brings: decisions, meetings, conditions of a subsidy, deadlines of goals. */
function recordEvents(ecosystem: Ecosystem): readonly CalendarEvent[] {
  const subsidies = ecosystem.finance?.subsidies ?? []
  return [
    ...ecosystem.decisions
      .filter(isAsked)
      .flatMap((decision) => event('decision', decision.topic, decision.needed_by, decision.body)),
    ...ecosystem.meetings.flatMap((meeting) => event('meeting', meeting.title ?? '', meeting.date, meeting.body)),
    ...subsidies.flatMap((subsidy) =>
      (subsidy.conditions ?? []).flatMap((condition) =>
        event('condition', condition.what, condition.due, condition.owner),
      ),
    ),
    ...ecosystem.goals.flatMap((goal) => event('goal', goal.title, goal.deadline, goal.owner)),
  ]
}

/** Whether a decision is still to be taken. */
export function isAsked(decision: Decision): boolean {
  const { status } = decision
  return status === undefined ? decision.decided_on === undefined : status === 'asked' || status === 'postponed'
}

function endKind(action: Action): EventKind {
  return isRecurring(action) ? 'ends' : 'deadline'
}

function event(kind: EventKind, what: string, date: LooseDate | undefined, who: string | undefined): CalendarEvent[] {
  return date === undefined ? [] : [{ kind, what, who, date }]
}
