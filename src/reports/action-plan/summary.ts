import { type CalendarEvent, type EventKind, isAsked, isDecisionLate } from '../../facts/calendar-events.ts'
import { addDays, lastDay } from '../../facts/dates.ts'
import { byPostponed } from '../../facts/decisions.ts'
import { isToDo } from '../../facts/due.ts'
import { openPoints } from '../../facts/open-points.ts'
import { byDate, isLate, movedTo, type Status, statusOf } from '../../facts/progress.ts'
import { loadOf } from '../../facts/workload.ts'
import type { Action, Item } from '../../model/definition.ts'
import { clause } from '../sentences.ts'
import { table } from '../table.ts'
import { attention } from './attention.ts'
import { notesOn } from './notes.ts'
import { described, opening, type Plan } from './plan.ts'

const states: readonly Status[] = ['done', 'active', 'planned', 'paused', 'stopped']

/** What the chair reads first: how much there is, what is late, what comes, what it takes, what asks for attention. */
export function summary(plan: Plan) {
  const { goals, actions } = plan.ecosystem
  const hasActions = actions.length > 0
  return {
    empty: goals.length + actions.length === 0,
    steps: firstSteps(plan),
    size: [size(plan), stateText(plan)].filter((text) => text !== null).join(' '),
    late: hasActions ? lateText(plan) : null,
    coming: hasActions ? comingText(plan) : null,
    load: hasActions ? loadText(plan) : null,
    attention: attention(plan),
    decisions: decisionTable(plan),
    decisionNotes: notesOn(
      asked(plan).map(({ topic, caveat }) => ({ name: clause(topic) ?? '', caveat })),
      plan,
    ),
  }
}

/** What to do first while there are no goals or no actions yet; nothing once there are both. */
function firstSteps({ ecosystem, words }: Plan): readonly string[] {
  const { goals, actions } = ecosystem
  if (goals.length > 0 && actions.length > 0) return []
  const gaps = openPoints(ecosystem).goals.map(({ field }) => field)
  const { steps } = words.summary
  return [
    goals.length === 0 ? steps.goals : null,
    gaps.includes('statement') ? steps.statement : null,
    gaps.includes('deadline') || gaps.includes('owner') ? steps.details : null,
    goals.length === 0 || gaps.includes('indicators') ? steps.indicators : null,
    actions.length === 0 ? steps.actions : steps.link,
    steps.again,
  ].filter((step) => step !== null)
}

function size({ ecosystem, words, count }: Plan): string | null {
  const [goals, actions] = [ecosystem.goals.length, ecosystem.actions.length]
  if (goals === 0) return actions === 0 ? null : words.summary.noGoals(count(actions, 'action'))
  if (actions === 0) return words.summary.noActions(count(goals, 'goal'))
  return words.summary.size(count(goals, 'goal'), count(actions, 'action'))
}

function stateText({ ecosystem, words, list }: Plan): string | null {
  const number = (status: Status) => ecosystem.actions.filter((action) => statusOf(action) === status).length
  const parts = list(
    states.map((status) => (number(status) === 0 ? null : words.summary.state[status](words.numeral(number(status))))),
  )
  return parts && words.summary.states(parts)
}

function lateText(plan: Plan): string {
  const { words, ecosystem, asOf } = plan
  const late = ecosystem.actions
    .filter((action) => isLate(action, asOf))
    .sort((one, other) => byDate(one.deadline, other.deadline))
  const moved = (action: Action) => {
    const date = plan.date(movedTo(action))
    return date && words.movedTo(date)
  }
  const names = late.map((action) =>
    described(action, plan, plan.party(action.owner), words.by(plan.date(action.deadline) ?? ''), moved(action)),
  )
  if (late.length > 0) return opening(words.summary.late(late.length, plan.some(names, 4) ?? ''))
  return ecosystem.actions.some(({ deadline }) => deadline !== undefined)
    ? words.summary.noneLate
    : words.summary.noDeadlines
}

function comingText(plan: Plan): string {
  const { words, list, date, asOf } = plan
  const until = addDays(asOf, 90)
  const found = (kind: EventKind) => within(plan, kind, until)
  const named = (items: readonly string[]) =>
    plan.some(
      items.map((what) => words.quoted(clause(what) ?? '')),
      3,
    ) ?? ''
  const [due, starting] = [found('deadline'), found('start')]
  const [deliver, decide] = [found('deliverable').length, found('decision').length]
  const parts = list([
    due.length === 0 ? null : words.summary.due(due.length, named(due)),
    starting.length === 0 ? null : words.summary.starting(starting.length, named(starting)),
    deliver === 0 ? null : words.summary.deliver(deliver),
    decide === 0 ? null : words.summary.decide(decide),
  ])
  const day = date(until) ?? ''
  return parts === null ? words.summary.nothingComing(day) : words.summary.coming(day, parts)
}

function within(plan: Plan, wanted: EventKind, until: string): readonly string[] {
  return eventsUntil(plan, until)
    .filter(({ kind }) => kind === wanted)
    .map(({ what }) => what)
}

/** What is still to do of the coming events that fall certainly before or on the day. */
export function eventsUntil({ calendar, ecosystem }: Plan, until: string): readonly CalendarEvent[] {
  return calendar.months
    .flatMap(({ events }) => events)
    .filter(({ date }) => lastDay(date) <= until)
    .filter(isToDo(ecosystem))
}

function loadText({ ecosystem, words, list, effort }: Plan): string {
  const load = loadOf(ecosystem.actions)
  const done = loadOf(ecosystem.actions.filter((action) => statusOf(action) === 'done'))
  const [parts, finished] = [effort(load.hours, load.budget), effort(done.hours, done.budget)]
  if (parts === null) return words.summary.noLoad
  const { withoutHours: hours, withoutBudget: budget } = load
  const noBudget = hours === 0 ? words.summary.onlyWithoutBudget : words.summary.withoutBudget
  const gaps = list([hours === 0 ? null : words.summary.withoutHours(hours), budget === 0 ? null : noBudget(budget)])
  return [
    finished === null ? words.summary.load(parts) : words.summary.loadWithDone(parts, finished),
    gaps === null ? null : words.summary.loadGaps(gaps),
  ]
    .filter((text) => text !== null)
    .join(' ')
}

/** The decisions still to be taken, the most pressing first; what was postponed comes last. */
export function asked({ ecosystem }: Plan) {
  return ecosystem.decisions
    .filter(isAsked)
    .sort((one, other) => byPostponed(one, other) || byDate(one.needed_by, other.needed_by))
}

/** By when a decision is needed, and whether that has passed or it was postponed. */
export function neededText(decision: Item<'decisions'>, { words, asOf, date, label }: Plan): string | null {
  const needed = date(decision.needed_by)
  const postponed = decision.status === 'postponed' ? label(['decisions', 'status'], decision.status) : null
  if (needed === null) return postponed
  const detail = isDecisionLate(decision, asOf) ? words.progress.overdue : postponed
  return detail === null ? needed : words.detail(needed, detail)
}

/** The decisions that this document asks for, the most pressing first. */
function decisionTable(plan: Plan) {
  const { words } = plan
  return table(asked(plan), [
    { title: words.columns.decision, cell: ({ topic }) => clause(topic) },
    { title: words.columns.proposal, cell: ({ proposal }) => clause(proposal) },
    { title: words.columns.body, cell: ({ body }) => plan.name(['bodies'], body) },
    { title: words.columns.needed, cell: (decision) => neededText(decision, plan) },
  ])
}
