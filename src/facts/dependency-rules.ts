import type { Path } from '../diagnostic.ts'
import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Action } from '../model/definition.ts'
import { isAfter } from './date-order.ts'
import { deadlineOf } from './deadline-place.ts'
import { each } from './each.ts'
import { expectedEnd, isRecurring } from './progress.ts'
import type { Finding, Rule } from './rule.ts'
import { called, when } from './wording.ts'
import { isFinished } from './work.ts'

const startsBeforeDependencyEnds: Rule = {
  id: 'starts-before-dependency-ends',
  severity: 'warning',
  check: (ecosystem) =>
    ecosystem.actions.flatMap((action, position) =>
      isFinished(action) || action.start === undefined
        ? []
        : each(['actions', position, 'depends_on'], action.depends_on, (id, path) =>
            tooEarly(ecosystem, action, find(ecosystem, 'actions', id), path),
          ),
    ),
}

const dependsOnStopped: Rule = {
  id: 'depends-on-stopped',
  severity: 'warning',
  check: (ecosystem) =>
    ecosystem.actions.flatMap((action, position) =>
      each(['actions', position, 'depends_on'], action.depends_on, (id, path) => {
        const first = find(ecosystem, 'actions', id)
        if (first?.status !== 'stopped' || isFinished(action)) return undefined
        return {
          path,
          message: {
            nl: `"${called(action)}" wacht op "${called(first)}", maar die actie is gestopt.`,
            en: `"${called(action)}" waits for "${called(first)}", but that action was stopped.`,
          },
          hint: {
            nl: 'Haal de afhankelijkheid weg, wijs een andere actie aan of stop deze actie ook.',
            en: 'Remove the dependency, point at another action, or stop this action as well.',
          },
        }
      }),
    ),
}

export const dependencyRules = [startsBeforeDependencyEnds, dependsOnStopped] as const

function tooEarly(ecosystem: Ecosystem, action: Action, first: Action | undefined, path: Path): Finding | undefined {
  const { start } = action
  const end = first && expectedEnd(first)
  if (start === undefined || first === undefined || end === undefined || isFinished(first)) return undefined
  if (isRecurring(first) || !isAfter(end, start)) return undefined
  return {
    path,
    message: {
      nl: `"${called(action)}" begint ${when(start, 'nl')}, maar wacht op "${called(first)}", die pas ${when(end, 'nl')} klaar is.`,
      en: `"${called(action)}" starts ${when(start, 'en')}, but waits for "${called(first)}", which is only finished ${when(end, 'en')}.`,
    },
    hint: {
      nl: 'Laat deze actie later beginnen, of haal de afhankelijkheid weg als hij eerder kan starten.',
      en: 'Let this action start later, or remove the dependency if it can start earlier.',
    },
    related: deadlineOf(ecosystem, 'actions', first.id),
  }
}
