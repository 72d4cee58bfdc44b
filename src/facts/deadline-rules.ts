import { formatDate } from '../i18n/format.ts'
import type { Action } from '../model/definition.ts'
import type { Text } from '../text.ts'
import { shown } from '../visible.ts'
import { isDecisionLate } from './calendar-events.ts'
import { isOver } from './date-order.ts'
import { lateDeliverablesOf } from './deliverables.ts'
import { each } from './each.ts'
import { overdueGoals } from './indicator-trend.ts'
import { missedDespiteWork } from './off-track.ts'
import { placed } from './placed.ts'
import { isLate, isRecurring } from './progress.ts'
import type { Rule } from './rule.ts'
import { called } from './wording.ts'

const deadlinePassed: Rule = {
  id: 'deadline-passed',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    each(['actions'], ecosystem.actions, (action, path) => {
      if (!action.deadline || !isLate(action, asOf)) return undefined
      const moved = action.recovery?.new_date
      const newDate = moved && !isOver(moved, asOf) ? moved : undefined
      return {
        path: [...path, 'deadline'],
        message: {
          nl: `"${called(action)}" had uiterlijk ${formatDate(action.deadline, 'nl')} klaar moeten zijn${newDate ? `; de nieuwe datum is ${formatDate(newDate, 'nl')}` : ''}.`,
          en: `"${called(action)}" should have been finished by ${formatDate(action.deadline, 'en')}${newDate ? `; the new date is ${formatDate(newDate, 'en')}` : ''}.`,
        },
        hint: newDate ? moveDeadline(newDate) : closeOrRecover(action),
      }
    }),
}

/** Of a goal whose target was missed though all its work is done, `work-done-target-missed` tells. */
const goalDeadlinePassed: Rule = {
  id: 'goal-deadline-passed',
  severity: 'warning',
  check: (ecosystem, { asOf }) => {
    const overdue = overdueGoals(ecosystem, asOf)
    const missed = missedDespiteWork(ecosystem, asOf)
    return each(['goals'], ecosystem.goals, (goal, path) => {
      if (!goal.deadline || !overdue.has(goal) || missed(goal) !== undefined) return undefined
      return {
        path: [...path, 'deadline'],
        message: {
          nl: `Het doel "${called(goal)}" had uiterlijk ${formatDate(goal.deadline, 'nl')} bereikt moeten zijn, maar uit de gegevens blijkt niet dat het is bereikt.`,
          en: `The goal "${called(goal)}" should have been reached by ${formatDate(goal.deadline, 'en')}, but the data do not show that it was.`,
        },
        hint: {
          nl: 'Zet erbij wat klaar is (status: done) en wat is gemeten (measurements), of spreek een nieuwe datum af.',
          en: 'Add what is done (status: done) and what was measured (measurements), or agree on a new date.',
        },
      }
    })
  },
}

const decisionOverdue: Rule = {
  id: 'decision-overdue',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    each(['decisions'], ecosystem.decisions, (decision, path) => {
      const { topic, needed_by } = decision
      if (!needed_by || !isDecisionLate(decision, asOf)) return undefined
      return {
        path: [...path, 'needed_by'],
        message: {
          nl: `Het besluit over "${shown(topic)}" was uiterlijk ${formatDate(needed_by, 'nl')} nodig en is nog niet genomen.`,
          en: `The decision on "${shown(topic)}" was needed by ${formatDate(needed_by, 'en')} and has not been taken.`,
        },
        hint: {
          nl: 'Is het besluit er, zet dan "status: taken" met "decided_on"; anders een nieuwe datum of "status: postponed".',
          en: 'If the decision is there, set "status: taken" with "decided_on"; else a new date or "status: postponed".',
        },
      }
    }),
}

/** Of an action that is late itself, `deadline-passed` tells. */
const deliverableOverdue: Rule = {
  id: 'deliverable-overdue',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    placed(['actions'], ecosystem.actions).flatMap(({ item: action, path }) =>
      lateDeliverablesOf(action, asOf).map(({ what, due = '', at }) => ({
        path: [...path, 'deliverables', at],
        message: {
          nl: `Het resultaat "${shown(what)}" van "${called(action)}" had uiterlijk ${formatDate(due, 'nl')} opgeleverd moeten zijn.`,
          en: `The deliverable "${shown(what)}" of "${called(action)}" should have been delivered by ${formatDate(due, 'en')}.`,
        },
        hint: {
          nl: 'Is het er, zet dan "status: delivered" met "delivered_on"; anders een nieuwe datum bij "due".',
          en: 'If it is there, set "status: delivered" with "delivered_on"; else a new date at "due".',
        },
      })),
    ),
}

export const deadlineRules = [deadlinePassed, goalDeadlinePassed, decisionOverdue, deliverableOverdue] as const

function moveDeadline(date: string | number): Text {
  return {
    nl: `Is de nieuwe datum afgesproken, zet hem dan ook hier: deadline: ${date}`,
    en: `Once the new date is agreed, put it here as well: deadline: ${date}`,
  }
}

function closeOrRecover(action: Action): Text {
  return isRecurring(action)
    ? {
        nl: 'Loopt de reeks door, geef dan een nieuwe einddatum; anders "status: done" met "done_on".',
        en: 'If the series goes on, give it a new end; else "status: done" with "done_on".',
      }
    : {
        nl: 'Zet "status: done" met "done_on", of schrijf bij "recovery" hoe en wanneer het alsnog lukt.',
        en: 'Set "status: done" with "done_on", or write under "recovery" how and when it will be done after all.',
      }
}
