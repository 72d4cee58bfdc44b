import { type TroubledAction, troubledActions } from '../../facts/action-trend.ts'
import { addDays } from '../../facts/dates.ts'
import { onTime } from '../../facts/on-time.ts'
import { byDate, statusOf } from '../../facts/progress.ts'
import { isWithin } from '../../facts/reporting-period.ts'
import type { Action } from '../../model/definition.ts'
import { timing } from '../action-plan/agenda.ts'
import { lateDeliverables } from '../action-plan/attention.ts'
import { notesOn } from '../action-plan/notes.ts'
import { about, described, titleOf } from '../action-plan/plan.ts'
import { eventsUntil } from '../action-plan/summary.ts'
import { clause, clauses } from '../sentences.ts'
import { type Progress, shown } from './progress.ts'

/** The actions that do not go as planned, what was finished, and what starts soon. */
export function actions(progress: Progress) {
  const { ecosystem, words, says, asOf } = progress
  const troubled = troubledActions(ecosystem, asOf)
  const rows = troubled
    .map((one) => ({ ...one, trouble: troubleText(one, progress) }))
    .filter(({ trouble }) => trouble !== null)
  return {
    any: ecosystem.actions.length > 0,
    fine: troubled.length > 0 ? null : fineText(progress),
    elsewhere: troubled.some(({ lacksNewDate }) => lacksNewDate),
    troubled: shown(
      rows,
      [
        { title: words.columns.action, cell: ({ action }) => titleOf(action) },
        { title: words.columns.owner, cell: ({ action }) => progress.partyNow(action.owner) },
        { title: words.columns.deadline, cell: ({ action }) => timing(action, progress) },
        { title: says.columns.trouble, cell: ({ trouble }) => trouble },
      ],
      progress,
    ),
    notes: notesOn(
      rows.map(({ action }) => ({ name: titleOf(action), caveat: action.caveat })),
      progress,
    ),
    deliverables: lateDeliverables(progress)[0] ?? null,
    room: progress.tight,
    finished: finishedText(progress),
    onTime: onTimeText(progress),
    starting: startingText(progress),
  }
}

/** Every reason in one cell; that an action has no new date is told in the first chapter, and not again. */
function troubleText(troubled: TroubledAction, progress: Progress): string | null {
  const { action, obstacles, slow } = troubled
  const { says, words, quote, when, percentage, shareText } = progress
  return clauses([
    troubled.isLate && !troubled.lacksNewDate ? lateText(action, progress) : null,
    troubled.isBehindStart ? says.trouble.start(when(action.start) ?? '') : null,
    troubled.isPaused ? says.trouble.paused : null,
    ...obstacles.map(({ on, obstacle }) =>
      obstacle === undefined ? null : says.trouble.waits(quote(on), words.dependencies.obstacle[obstacle]),
    ),
    slow === undefined ? null : says.trouble.slow(percentage(slow.progress), shareText(slow.time)),
  ])
}

/** The new date stands in the column beside it. */
function lateText({ recovery }: Action, { says }: Progress): string {
  const how = clause(recovery?.how)
  return how === null ? says.trouble.late : says.trouble.how(says.trouble.late, how)
}

/** Without a deadline nobody can be late. */
function fineText({ ecosystem, words, says }: Progress): string | null {
  if (ecosystem.actions.length === 0) return null
  return ecosystem.actions.some(({ deadline }) => deadline !== undefined)
    ? says.actions.fine(words.summary.noneLate)
    : words.summary.noDeadlines
}

function finishedText(progress: Progress): string {
  const { ecosystem, period, says, date } = progress
  const finished = ecosystem.actions
    .filter((action) => statusOf(action) === 'done' && isWithin(action.done_on, period))
    .sort((one, other) => byDate(other.done_on, one.done_on))
    .map((action) => described(action, progress, progress.party(action.owner), date(action.done_on)))
  return finished.length === 0 ? says.actions.noneFinished : says.actions.finished(progress.some(finished, 8) ?? '')
}

/** Of all actions ever finished: in one period there are too few to say anything. */
function onTimeText({ ecosystem, asOf, says, shareText }: Progress): string | null {
  const found = onTime(ecosystem.actions, asOf)
  return found === undefined
    ? null
    : says.actions.onTime(found.inTime, found.known, shareText(found.rate), found.unknown)
}

function startingText(progress: Progress): string | null {
  const { says, asOf, words, party, date } = progress
  const names = eventsUntil(progress, addDays(asOf, 90))
    .filter(({ kind }) => kind === 'start')
    .map(({ what, who, date: day }) =>
      words.detail(
        words.quoted(clause(what) ?? ''),
        [party(who), date(day)].filter((part) => part !== null).join(', '),
      ),
    )
  return about(names, says.actions.starting, progress)[0] ?? null
}
