import type { Archetype } from './archetypes.ts'
import type { Plan } from './plan.ts'
import { writing } from './writing.ts'
import { scalar } from './yaml-text.ts'

/** `doelen.yaml`: what has to be reached, and how that is measured. */
export function goalsFile(plan: Plan): readonly string[] {
  const { comment, hints } = writing(plan)
  return [
    comment(
      'Wat jullie willen bereiken. Een goed doel zegt wie of wat verandert, hoeveel en wanneer.',
      'What you want to reach. A good goal says who or what changes, how much and by when.',
    ),
    comment('Nog een doel: eco add goal', 'Another goal: eco add goal'),
    '#',
    ...hints('Vul bij elk doel ook aan:', 'Fill in for each goal as well:', [
      [`deadline: ${plan.year + 1}-12-31`, 'wanneer het is bereikt', 'when it is reached'],
      [
        `owner: ${party(plan)}`,
        'wie het trekt: id van een partner of een orgaan',
        'who leads it: id of a partner or a body',
      ],
    ]),
    '',
    'goals:',
    ...plan.archetype.goals.flatMap((about, at) => goal(about, at === 0, plan)),
    ...indicators(plan),
  ]
}

/** `acties.yaml`: who does what by when. */
export function actionsFile(plan: Plan): readonly string[] {
  const { say, comment, hints } = writing(plan)
  const { action, goals } = plan.archetype
  const [first] = goals
  return [
    comment(
      'Wie wat wanneer doet, en voor welk doel. Een actie om mee te beginnen; nog een actie: eco add action',
      'Who does what by when, and for which goal. One action to begin with; another action: eco add action',
    ),
    '#',
    ...hints('Vul bij elke actie ook aan:', 'Fill in for each action as well:', [
      [
        `owner: ${party(plan)}`,
        'wie haar trekt: id van een partner of een orgaan',
        'who leads it: id of a partner or a body',
      ],
      [`deadline: ${plan.year + 1}-06-30`, 'uiterlijk klaar', 'finished by'],
    ]),
    '',
    'actions:',
    `  - id: ${say('eerste-stap', 'first-step')}`,
    `    title: ${scalar(say(action.nl, action.en))}`,
    `    kind: one-off  # ${say('eenmalig; ook goed: recurring (terugkerend) of project (deelproject)', 'or recurring, or project')}`,
    `    goals: [${first === undefined ? '' : goalId(first, plan)}]`,
  ]
}

type Goal = Archetype['goals'][number]

function goal(about: Goal, isFirst: boolean, plan: Plan): readonly string[] {
  const { open, choice } = writing(plan)
  return [
    `  - id: ${goalId(about, plan)}`,
    `    title: ${aboutGoal(about, plan)}`,
    `    statement: ${open('wie of wat er verandert, hoeveel en wanneer', 'who or what changes, how much and by when')}`,
    `    ${choice('level', 'goals.level', 'main')}`,
    ...(about.kind === undefined ? [] : [`    ${choice('kind', 'goals.kind', about.kind)}`]),
    ...(plan.phase === 'perform' && isFirst ? ['    indicators: [indicator-1]'] : []),
    `    ambition: ${open('waarom dit meer is dan gewoon doorgaan', 'why this is more than just going on')}`,
    `    realism: ${open('waarom dit haalbaar is', 'why this is feasible')}`,
  ]
}

/** A kind of collaboration has its usual goals; where nobody said the kind there is only their order. */
function aboutGoal({ kind, nl, en }: Goal, plan: Plan): string {
  const { open } = writing(plan)
  return kind === undefined ? open(nl, en) : open(`doel, hier meestal: ${nl}`, `goal, here usually: ${en}`)
}

/** Whoever is at work already measures something. */
function indicators(plan: Plan): readonly string[] {
  if (plan.phase !== 'perform') return []
  const { hints, open } = writing(plan)
  return [
    '',
    ...hints('Vul bij elke indicator ook aan:', 'Fill in for each indicator as well:', [
      ['baseline: 20', 'beginwaarde', 'baseline'],
      ['target: 60', 'streefwaarde', 'target'],
      [`by: ${plan.year + 1}-12`, 'wanneer de streefwaarde is bereikt', 'when the target is reached'],
    ]),
    'indicators:',
    '  - id: indicator-1',
    `    name: ${open('wat jullie meten', 'what you measure')}`,
    `    unit: ${open('eenheid, zoals stages per jaar', 'unit, such as placements a year')}`,
  ]
}

/** Someone who could be named; an id as an example while there is none. */
function party({ partners: [first] }: Plan): string {
  return first?.id ?? 'partner-1'
}

function goalId({ id: [nl, en] }: Goal, plan: Plan): string {
  return writing(plan).say(nl, en)
}
