import type { Action } from '../model/definition.ts'
import type { Text } from '../text.ts'
import { each } from './each.ts'
import { isRecurring } from './progress.ts'
import type { Rule } from './rule.ts'
import { called } from './wording.ts'
import { isFinished } from './work.ts'

const actionWithoutGoal = missing(
  'action-without-goal',
  'warning',
  'goals',
  (action) => action.status !== 'stopped' && !action.goals?.length,
  (name) => ({
    nl: `Er staat niet aan welk doel "${name}" bijdraagt.`,
    en: `It does not say which goal "${name}" serves.`,
  }),
  {
    nl: 'Noem een doel (goals: [naam-van-het-doel]) of schrap de actie.',
    en: 'Give a goal (goals: [id-of-the-goal]) or drop the action.',
  },
)

const actionWithoutOwner = missing(
  'action-without-owner',
  'warning',
  'owner',
  (action) => !isFinished(action) && action.owner === undefined,
  (name) => ({ nl: `"${name}" heeft geen trekker.`, en: `"${name}" has no owner.` }),
  {
    nl: 'Noem één partner of orgaan: owner: naam-van-de-partner',
    en: 'Give one partner or body: owner: id-of-the-partner',
  },
)

const actionWithoutDeadline = missing(
  'action-without-deadline',
  'warning',
  'deadline',
  (action) => !isFinished(action) && !isRecurring(action) && action.deadline === undefined,
  (name) => ({ nl: `"${name}" heeft geen einddatum.`, en: `"${name}" has no deadline.` }),
  { nl: 'Een maand volstaat: deadline: 2027-06', en: 'A month will do: deadline: 2027-06' },
)

const recurringWithoutRhythm = missing(
  'recurring-without-rhythm',
  'error',
  'every',
  (action) => action.kind === 'recurring' && action.every === undefined,
  (name) => ({
    nl: `"${name}" keert terug, maar er staat niet hoe vaak.`,
    en: `"${name}" recurs, but it does not say how often.`,
  }),
  {
    nl: 'Zet erbij hoe vaak: every: quarter (of week, month, half-year, year).',
    en: 'Say how often: every: quarter (or week, month, half-year, year).',
  },
)

const recurringWithoutEnd = missing(
  'recurring-without-end',
  'warning',
  'deadline',
  (action) => isRecurring(action) && !isFinished(action) && action.deadline === undefined,
  (name) => ({
    nl: `"${name}" keert terug zonder einde.`,
    en: `"${name}" recurs without an end.`,
  }),
  {
    nl: 'Spreek af tot wanneer, en beslis dan opnieuw: deadline: 2027-12',
    en: 'Agree until when, and decide again then: deadline: 2027-12',
  },
)

export const actionRules = [
  actionWithoutGoal,
  actionWithoutOwner,
  actionWithoutDeadline,
  recurringWithoutRhythm,
  recurringWithoutEnd,
] as const

/** A rule about actions on which one field is missing. */
function missing(
  id: string,
  severity: Rule['severity'],
  field: keyof Action,
  isMissing: (action: Action) => boolean,
  message: (name: string) => Text,
  hint: Text,
): Rule {
  return {
    id,
    severity,
    check: (ecosystem) =>
      each(['actions'], ecosystem.actions, (action, path) =>
        isMissing(action) ? { path: [...path, field], message: message(called(action)), hint } : undefined,
      ),
  }
}
