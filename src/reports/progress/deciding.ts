import { lacksNewDate } from '../../facts/action-trend.ts'
import { isAsked } from '../../facts/calendar-events.ts'
import { addDays, lastDay, yearOf } from '../../facts/dates.ts'
import { openEnds } from '../../facts/experiments.ts'
import { isWithin } from '../../facts/reporting-period.ts'
import { find } from '../../graph/ecosystem.ts'
import type { Item } from '../../model/definition.ts'
import { lateGoals, moneyTexts, ownersLeft } from '../action-plan/attention.ts'
import { pastLimits } from '../action-plan/attention-indicators.ts'
import { notesOn } from '../action-plan/notes.ts'
import { about, described } from '../action-plan/plan.ts'
import { asked, neededText } from '../action-plan/summary.ts'
import { called, clause } from '../sentences.ts'
import { table } from '../table.ts'
import type { Progress } from './progress.ts'

type Decision = Item<'decisions'>

/** What the steering group has to decide on now: the decisions asked for, the postponed ones at the end, and what asks for one. */
export function deciding(progress: Progress) {
  const { says, asOf, words, date } = progress
  const soon = addDays(asOf, 90)
  const isSoon = ({ needed_by: by }: Decision) => by === undefined || lastDay(by) <= soon
  const now = asked(progress).filter(isSoon)
  const later = asked(progress).filter((decision) => !isSoon(decision))
  const names = progress.some(
    later.map(({ topic, id, needed_by: by }) => words.detail(words.quoted(clause(topic) ?? id), date(by) ?? '')),
    3,
  )
  return {
    decisions: decisionTable(now, progress),
    notes: notesOn(
      now.map(({ topic, caveat }) => ({ name: clause(topic) ?? '', caveat })),
      progress,
    ),
    later: names && says.later(names),
    points: points(progress),
  }
}

function decisionTable(decisions: readonly Decision[], progress: Progress) {
  const { words, says } = progress
  return table(decisions, [
    { title: words.columns.decision, cell: ({ topic, id }) => clause(topic) ?? id },
    { title: words.columns.proposal, cell: ({ proposal }) => clause(proposal) },
    { title: says.columns.reason, cell: ({ reason }) => clause(reason) },
    { title: words.columns.body, cell: ({ body }) => progress.name(['bodies'], body) },
    { title: words.columns.needed, cell: (decision) => neededText(decision, progress) },
  ])
}

/** What nobody put on the agenda as a decision, and still asks for one. */
function points(progress: Progress): readonly string[] {
  const { says, ecosystem, asOf, words } = progress
  const untold = openEnds(ecosystem, asOf)
  const experiments = [...untold.overdue, ...untold.withoutDecision].map((one) => words.quoted(called(one)))
  return [
    ...pastLimits(progress),
    ...lateGoals(progress),
    ...ownersLeft(progress),
    ...about(lateWithoutDate(progress), says.points.noNewDate, progress),
    ...changes(progress),
    ...about(experiments, says.points.experiments, progress),
    ...moneyTexts(progress, yearOf(asOf) + 1),
  ]
}

function lateWithoutDate(progress: Progress): readonly string[] {
  const { ecosystem, asOf, says, words, date } = progress
  return ecosystem.actions
    .filter((action) => lacksNewDate(action, asOf))
    .map((action) =>
      described(
        action,
        progress,
        progress.party(action.owner),
        words.by(date(action.deadline) ?? ''),
        action.recovery?.possible === false ? says.points.beyondRepair : null,
      ),
    )
}

/** Changes of this period (or without a date) that nobody decided on, and changes that wait for a decision. */
function changes(progress: Progress): readonly string[] {
  const { ecosystem, period, says, words } = progress
  const isNew = ({ date }: Item<'changes'>) => date === undefined || isWithin(date, period)
  const quote = ({ what, id, reason }: Item<'changes'>) => {
    const [name, why] = [words.quoted(clause(what) ?? id), clause(reason)]
    return why === null ? name : words.detail(name, why)
  }
  const undecided = ecosystem.changes.filter((change) => change.decision === undefined && isNew(change))
  const waiting = ecosystem.changes.flatMap((change) => {
    const decision = find(ecosystem, 'decisions', change.decision)
    return decision === undefined || !isAsked(decision)
      ? []
      : [says.points.onDecision(quote(change), words.quoted(clause(decision.topic) ?? decision.id))]
  })
  return [
    ...about(undecided.map(quote), says.points.undecided, progress),
    ...about(waiting, says.points.waiting, progress),
  ]
}
