import type { Path } from '../diagnostic.ts'
import { nameOf } from '../graph/ecosystem.ts'
import { shown } from '../visible.ts'
import { copiedTexts, fieldOf } from './copied-text.ts'
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

/** What something is called may return wherever it is spoken of. */
const isName = (path: Path) => ['name', 'title', 'what', 'topic', 'term'].includes(String(path.at(-1)))

/** At the first place in another field than where it stood before. */
const copiedText: Rule = {
  id: 'copied-text',
  severity: 'warning',
  check: (ecosystem) =>
    [...copiedTexts(ecosystem).values()].flatMap((places) => {
      const [first, ...others] = places.filter((path) => !isName(path))
      const copy = first === undefined ? undefined : others.find((path) => fieldOf(path) !== fieldOf(first))
      if (first === undefined || copy === undefined) return []
      return {
        path: copy,
        message: {
          nl: 'Deze tekst staat woord voor woord ook bij een ander veld.',
          en: 'This text stands word for word at another field too.',
        },
        hint: {
          nl: 'Zeg hier wat dit veld vraagt, of haal de tekst hier weg.',
          en: 'Say here what this field asks, or remove the text here.',
        },
        related: [{ path: first, message: { nl: 'Hier staat dezelfde tekst.', en: 'Here stands the same text.' } }],
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

export const textRules = [goalWithoutNumberOrDate, nearDuplicateAction, copiedText] as const
