import { formatDate, formatPercentage } from '../i18n/format.ts'
import type { Action } from '../model/definition.ts'
import type { Text } from '../text.ts'
import { each } from './each.ts'
import type { Rule } from './rule.ts'
import { called, when } from './wording.ts'

const doneWithoutDate: Rule = {
  id: 'done-without-date',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    each(['actions'], ecosystem.actions, (action, path) =>
      action.status !== 'done' || action.done_on !== undefined
        ? undefined
        : {
            path: [...path, 'done_on'],
            message: {
              nl: `"${called(action)}" is klaar, maar er staat niet bij sinds wanneer.`,
              en: `"${called(action)}" is done, but it does not say since when.`,
            },
            hint: {
              nl: `Zet de dag erbij, bijvoorbeeld: done_on: ${asOf}`,
              en: `Add the day, such as: done_on: ${asOf}`,
            },
          },
    ),
}

const doneInFuture: Rule = {
  id: 'done-in-future',
  severity: 'error',
  check: (ecosystem, { asOf }) =>
    each(['actions'], ecosystem.actions, (action, path) =>
      action.done_on === undefined || action.done_on <= asOf
        ? undefined
        : {
            path: [...path, 'done_on'],
            message: {
              nl: `"${called(action)}" zou ${when(action.done_on, 'nl')} zijn afgerond, maar het is nu ${formatDate(asOf, 'nl')}.`,
              en: `"${called(action)}" was finished ${when(action.done_on, 'en')}, it says, but today is ${formatDate(asOf, 'en')}.`,
            },
            hint: {
              nl: 'Een verwachte einddatum hoort bij "deadline".',
              en: 'The day you expect to finish belongs in "deadline".',
            },
          },
    ),
}

const completeButNotDone: Rule = {
  id: 'complete-but-not-done',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    each(['actions'], ecosystem.actions, (action, path) => {
      if (action.status === 'done') return undefined
      const sign = signOfCompletion(action, asOf)
      return (
        sign && {
          path: [...path, sign.field],
          message: sign.message,
          hint: {
            nl: 'Zet "status: done" als de actie klaar is.',
            en: 'Set "status: done" when the action is finished.',
          },
        }
      )
    }),
}

const doneButNotComplete: Rule = {
  id: 'done-but-not-complete',
  severity: 'warning',
  check: (ecosystem) =>
    each(['actions'], ecosystem.actions, (action, path) =>
      action.status !== 'done' || action.progress === undefined || action.progress >= 100
        ? undefined
        : {
            path: [...path, 'progress'],
            message: {
              nl: `"${called(action)}" heet klaar, maar de voortgang staat op ${formatPercentage(action.progress, 'nl')}.`,
              en: `"${called(action)}" is called done, but its progress says ${formatPercentage(action.progress, 'en')}.`,
            },
            hint: {
              nl: 'Zet de voortgang op 100 of haal hem weg; is er nog werk, zet dan "status: active".',
              en: 'Set the progress to 100 or remove it; if work is left, set "status: active".',
            },
          },
    ),
}

export const progressRules = [doneWithoutDate, doneInFuture, completeButNotDone, doneButNotComplete] as const

function signOfCompletion(action: Action, asOf: string): { field: string; message: Text } | undefined {
  const name = called(action)
  if (action.progress === 100) {
    return {
      field: 'progress',
      message: {
        nl: `De voortgang van "${name}" staat op 100%, maar de actie staat niet op klaar.`,
        en: `The progress of "${name}" says 100%, but the action is not marked as done.`,
      },
    }
  }
  if (action.done_on === undefined || action.done_on > asOf) return undefined
  return {
    field: 'done_on',
    message: {
      nl: `"${name}" was ${when(action.done_on, 'nl')} klaar, maar de actie staat niet op klaar.`,
      en: `"${name}" was finished ${when(action.done_on, 'en')}, but the action is not marked as done.`,
    },
  }
}
