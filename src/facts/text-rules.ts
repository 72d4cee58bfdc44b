import { nameOf } from '../graph/ecosystem.ts'
import { shown } from '../visible.ts'
import { doubleWork } from './double-work.ts'
import { each } from './each.ts'
import { placeholderIn } from './placeholder.ts'
import type { Rule } from './rule.ts'
import { isSentence, saysHowMuchOrWhen } from './statement.ts'
import { called } from './wording.ts'

/** A statement that is too short, or still to be written, is told by other rules. */
const goalWithoutNumberOrDate: Rule = {
  id: 'goal-without-number-or-date',
  severity: 'warning',
  check: (ecosystem) =>
    each(['goals'], ecosystem.goals, (goal, path) => {
      const { statement = '' } = goal
      if (!isSentence(statement) || placeholderIn(statement) !== undefined || saysHowMuchOrWhen(statement))
        return undefined
      return {
        path: [...path, 'statement'],
        message: {
          nl: `In de zin van "${called(goal)}" staat geen getal en geen datum.`,
          en: `The sentence of "${called(goal)}" holds no number and no date.`,
        },
        hint: {
          nl: 'Zeg hoeveel en wanneer: statement: Eind 2028 delen twintig bedrijven op het terrein één aansluiting',
          en: 'Say how much and when: statement: By the end of 2028 twenty companies on the estate share one connection',
        },
      }
    }),
}

const nearDuplicateAction: Rule = {
  id: 'near-duplicate-action',
  severity: 'warning',
  check: (ecosystem) =>
    doubleWork(ecosystem).map(({ later, earlier }) => {
      const [name, other] = [called(later.action), called(earlier.action)]
      const owner = shown(nameOf(ecosystem, ['partners', 'bodies'], earlier.action.owner ?? ''))
      const isForGoal = (later.action.goals ?? []).length > 0
      return {
        path: ['actions', later.at, 'title'],
        message: {
          nl: `"${name}" lijkt op "${other}" van ${owner}, ${isForGoal ? 'voor hetzelfde doel en ' : ''}in dezelfde tijd.`,
          en: `"${name}" looks like "${other}" of ${owner}, ${isForGoal ? 'for the same goal and ' : ''}at the same time.`,
        },
        hint: {
          nl: 'Is het één werk, maak er dan één actie van en noem de ander bij "contributors"; zo niet, zeg in de titel wat er verschilt.',
          en: 'If it is one piece of work, make it one action with the other under "contributors"; if not, let the title say what differs.',
        },
        related: [
          {
            path: ['actions', earlier.at, 'title'],
            message: { nl: 'Dit is de andere actie.', en: 'This is the other action.' },
          },
        ],
      }
    }),
}

export const textRules = [goalWithoutNumberOrDate, nearDuplicateAction] as const
