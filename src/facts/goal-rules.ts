import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Goal } from '../model/definition.ts'
import type { Text } from '../text.ts'
import { each } from './each.ts'
import type { Rule } from './rule.ts'
import { isSentence } from './statement.ts'
import { called } from './wording.ts'
import { withGoalsAbove } from './work.ts'

const goalWithoutAction: Rule = {
  id: 'goal-without-action',
  severity: 'warning',
  needsAll: true,
  check: (ecosystem) => {
    const served = ecosystem.actions.flatMap((action) => (action.status === 'stopped' ? [] : (action.goals ?? [])))
    const withWork = withGoalsAbove(ecosystem.goals, served)
    return each(['goals'], ecosystem.goals, (goal, path) =>
      withWork.has(goal.id)
        ? undefined
        : {
            path,
            message: {
              nl: `Er staat geen actie bij "${called(goal)}".`,
              en: `There is no action on paper for "${called(goal)}".`,
            },
            hint: {
              nl: `Zet bij een actie: goals: [${goal.id}]`,
              en: `Write with an action: goals: [${goal.id}]`,
            },
          },
    )
  },
}

const goalNotSpecific = missing(
  'goal-not-specific',
  'statement',
  (goal) => !isSentence(goal.statement),
  (name, goal) =>
    goal.statement
      ? {
          nl: `De omschrijving van "${name}" is te kort om te zeggen wat er straks anders is.`,
          en: `The statement of "${name}" is too short to say what will be different.`,
        }
      : {
          nl: `Bij "${name}" staat niet in één zin wat er straks anders is.`,
          en: `"${name}" does not say in one sentence what will be different.`,
        },
  {
    nl: 'Wie doet wat, voor wie en waar: statement: Twintig bedrijven op het terrein delen in 2028 één aansluiting',
    en: 'Who does what, for whom and where: statement: Twenty companies on the estate share one grid connection by 2028',
  },
)

const goalNotMeasurable = missing(
  'goal-not-measurable',
  'indicators',
  (goal, ecosystem) => {
    const ids = goal.indicators ?? []
    const indicators = ids.map((id) => find(ecosystem, 'indicators', id))
    return !indicators.some(
      (indicator) => indicator === undefined || (indicator.unit && indicator.target !== undefined),
    )
  },
  (name, goal) =>
    goal.indicators?.length
      ? {
          nl: `Geen indicator van "${name}" heeft zowel een eenheid als een streefwaarde.`,
          en: `No indicator of "${name}" has both a unit and a target.`,
        }
      : {
          nl: `Er staat niet waaraan je merkt dat "${name}" is bereikt.`,
          en: `It does not say how you will notice that "${name}" is reached.`,
        },
  {
    nl: 'Noem een indicator (indicators: [aansluitingen]) en geef die "unit" en "target".',
    en: 'Give an indicator (indicators: [connections]) and give that one "unit" and "target".',
  },
)

const goalNotAmbitious = missing(
  'goal-not-ambitious',
  'ambition',
  (goal) => !goal.ambition,
  (name) => ({
    nl: `Er staat niet wat "${name}" ambitieus maakt.`,
    en: `It does not say what makes "${name}" ambitious.`,
  }),
  {
    nl: 'Schrijf op waarom dit meer is dan gewoon doorgaan: ambition: Nergens in Nederland is dit al gelukt',
    en: 'Say why this is more than carrying on: ambition: Nobody in the country has managed this yet',
  },
)

const goalNotRealistic = missing(
  'goal-not-realistic',
  'realism',
  (goal) => !goal.realism,
  (name) => ({ nl: `Er staat niet waarom "${name}" haalbaar is.`, en: `It does not say why "${name}" is feasible.` }),
  {
    nl: 'Schrijf op waar het vertrouwen op steunt: realism: De proef met vier bedrijven draait al een jaar',
    en: 'Say what the confidence rests on: realism: The pilot with four companies has run for a year',
  },
)

const goalNotTimeBound = missing(
  'goal-not-time-bound',
  'deadline',
  (goal) => goal.deadline === undefined,
  (name) => ({
    nl: `Er staat niet wanneer "${name}" bereikt moet zijn.`,
    en: `It does not say by when "${name}" must be reached.`,
  }),
  { nl: 'Een maand of jaar volstaat: deadline: 2028', en: 'A month or year will do: deadline: 2028' },
)

const goalWithoutOwner = missing(
  'goal-without-owner',
  'owner',
  (goal) => goal.owner === undefined,
  (name) => ({ nl: `Er staat niet wie de kartrekker is van "${name}".`, en: `It does not say who leads "${name}".` }),
  {
    nl: 'Noem één partner of orgaan: owner: naam-van-de-partner',
    en: 'Give one partner or body: owner: id-of-the-partner',
  },
)

export const goalRules = [
  goalWithoutAction,
  goalNotSpecific,
  goalNotMeasurable,
  goalNotAmbitious,
  goalNotRealistic,
  goalNotTimeBound,
  goalWithoutOwner,
] as const

/** A rule about goals on which one field is missing or falls short. */
function missing(
  id: string,
  field: keyof Goal,
  isMissing: (goal: Goal, ecosystem: Ecosystem) => boolean,
  message: (name: string, goal: Goal) => Text,
  hint: Text,
): Rule {
  return {
    id,
    severity: 'warning',
    check: (ecosystem) =>
      each(['goals'], ecosystem.goals, (goal, path) =>
        isMissing(goal, ecosystem) ? { path: [...path, field], message: message(called(goal), goal), hint } : undefined,
      ),
  }
}
