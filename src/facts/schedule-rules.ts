import type { Path } from '../diagnostic.ts'
import { find } from '../graph/ecosystem.ts'
import { formatDate } from '../i18n/format.ts'
import type { Goal } from '../model/definition.ts'
import { isAfter, isOver } from './date-order.ts'
import { type LooseDate, lastDay } from './dates.ts'
import { deadlineOf } from './deadline-place.ts'
import { each } from './each.ts'
import { expectedEnd, isRecurring, movedTo } from './progress.ts'
import type { Finding, Rule } from './rule.ts'
import { called, when } from './wording.ts'
import { isFinished } from './work.ts'

const startAfterDeadline: Rule = {
  id: 'start-after-deadline',
  severity: 'error',
  check: (ecosystem) =>
    each(['actions'], ecosystem.actions, (action, path) => {
      const { start, deadline } = action
      if (start === undefined || deadline === undefined || !isAfter(start, deadline)) return undefined
      return {
        path: [...path, 'start'],
        message: {
          nl: `"${called(action)}" begint ${when(start, 'nl')}, na de deadline van ${formatDate(deadline, 'nl')}.`,
          en: `"${called(action)}" starts ${when(start, 'en')}, after its deadline of ${formatDate(deadline, 'en')}.`,
        },
        hint: { nl: 'Zet de start eerder of de deadline later.', en: 'Move the start forward or the deadline back.' },
        related: [{ path: [...path, 'deadline'], message: { nl: 'Dit is de deadline.', en: 'This is the deadline.' } }],
      }
    }),
}

const endBeforeStart: Rule = {
  id: 'end-before-start',
  severity: 'error',
  check: (ecosystem) => {
    const { ecosystem: whole, experiments, iterations, roles, partners } = ecosystem
    return [
      ...each([], whole && [whole], ({ start, end }) => backwards(['ecosystem'], 'start', start, 'end', end)),
      ...each(['experiments'], experiments, ({ start, end }, path) => backwards(path, 'start', start, 'end', end)),
      ...each(['iterations'], iterations, ({ start, end }, path) => backwards(path, 'start', start, 'end', end)),
      ...each(['roles'], roles, ({ from, to }, path) => backwards(path, 'from', from, 'to', to)),
      ...partners.flatMap((partner, position) =>
        each(['partners', position, 'brings'], partner.brings, (brought, path) =>
          typeof brought === 'string' ? undefined : backwards(path, 'from', brought.from, 'to', brought.to),
        ),
      ),
    ]
  },
}

const actionAfterGoalDeadline: Rule = {
  id: 'action-after-goal-deadline',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    each(['actions'], ecosystem.actions, (action, path) => {
      const deadline = expectedEnd(action)
      if (deadline === undefined || isRecurring(action) || isFinished(action)) return undefined
      const goals = new Set(action.goals)
      const late = [...goals]
        .flatMap((id) => find(ecosystem, 'goals', id) ?? [])
        .filter((goal) => isAfter(deadline, goal.deadline) && !isOver(goal.deadline, asOf))
        // Of more the one that comes first, whatever the order in which the action names them.
        .reduce<Goal | undefined>(
          (first, goal) => (first === undefined || isSooner(goal, first) ? goal : first),
          undefined,
        )
      if (late?.deadline === undefined) return undefined
      return {
        path: [...path, ...(movedTo(action) === undefined ? ['deadline'] : ['recovery', 'new_date'])],
        message: {
          nl: `"${called(action)}" is pas ${when(deadline, 'nl')} klaar, maar het doel "${called(late)}" moet uiterlijk ${formatDate(late.deadline, 'nl')} bereikt zijn.`,
          en: `"${called(action)}" is only finished ${when(deadline, 'en')}, but the goal "${called(late)}" must be reached by ${formatDate(late.deadline, 'en')}.`,
        },
        hint: {
          nl: 'Haal de actie naar voren of spreek voor het doel een latere datum af.',
          en: 'Bring the action forward or agree on a later date for the goal.',
        },
        related: deadlineOf(ecosystem, 'goals', late.id),
      }
    }),
}

function isSooner(one: Goal, other: Goal): boolean {
  const [day, its] = [one, other].map(({ deadline = '' }) => lastDay(deadline)) as [string, string]
  return day < its || (day === its && one.id < other.id)
}

const subGoalAfterGoalDeadline: Rule = {
  id: 'sub-goal-after-goal-deadline',
  severity: 'warning',
  check: (ecosystem) =>
    each(['goals'], ecosystem.goals, (goal, path) => {
      const parent = find(ecosystem, 'goals', goal.parent)
      if (goal.deadline === undefined || parent?.deadline === undefined) return undefined
      if (!isAfter(goal.deadline, parent.deadline)) return undefined
      return {
        path: [...path, 'deadline'],
        message: {
          nl: `Het subdoel "${called(goal)}" (${formatDate(goal.deadline, 'nl')}) komt later dan het doel "${called(parent)}" (${formatDate(parent.deadline, 'nl')}).`,
          en: `The sub-goal "${called(goal)}" (${formatDate(goal.deadline, 'en')}) comes later than the goal "${called(parent)}" (${formatDate(parent.deadline, 'en')}).`,
        },
        hint: {
          nl: 'Zet het subdoel eerder of het hoofddoel later.',
          en: 'Move the sub-goal forward or the main goal back.',
        },
        related: deadlineOf(ecosystem, 'goals', parent.id),
      }
    }),
}

export const scheduleRules = [
  startAfterDeadline,
  endBeforeStart,
  actionAfterGoalDeadline,
  subGoalAfterGoalDeadline,
] as const

function backwards(
  path: Path,
  startKey: string,
  start: LooseDate | undefined,
  endKey: string,
  end: LooseDate | undefined,
): Finding | undefined {
  if (start === undefined || end === undefined || !isAfter(start, end)) return undefined
  return {
    path: [...path, endKey],
    message: {
      nl: `Het einde (${formatDate(end, 'nl')}) ligt vóór het begin (${formatDate(start, 'nl')}).`,
      en: `The end (${formatDate(end, 'en')}) comes before the beginning (${formatDate(start, 'en')}).`,
    },
    hint: { nl: 'Kijk of de datums verwisseld zijn.', en: 'See whether the dates were swapped.' },
    related: [{ path: [...path, startKey], message: { nl: 'Dit is het begin.', en: 'This is the beginning.' } }],
  }
}
