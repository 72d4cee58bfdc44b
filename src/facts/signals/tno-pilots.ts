import type { Ecosystem } from '../../graph/ecosystem.ts'
import type { Item } from '../../model/definition.ts'
import { isOver } from '../date-order.ts'
import { addDays } from '../dates.ts'
import type { SignalFact } from '../signal.ts'
import { census, lackingIn, unknown } from './direction-census.ts'
import { linksOf, neighbours } from './tno-pilot-links.ts'

type Experiment = Item<'experiments'>

/**
 * Whether each experiment that runs beside another for the same goal (those without a goal taken together) has a partner
 * or a lesson in common with one of them.
 */
export const pilotsNeverTouch: SignalFact = (ecosystem, { asOf }) => {
  const { experiments } = ecosystem
  const isRunning = (one: Experiment) => one.decision === undefined && !isOver(one.end, asOf)
  const running = experiments.filter(isRunning)
  if (experiments.length === 0 || (running.length > 1 && running.every(({ partners }) => !partners?.length)))
    return unknown(['experiments'], {
      nl: 'Er staan geen proeven, of er staat niet wie eraan meedoet (partners).',
      en: 'There are no experiments, or it does not say who takes part (partners).',
    })
  const { beside, touching } = neighbours(running, linksOf(ecosystem))
  if (beside.size === 0)
    return {
      state: 'clear',
      facts: {
        nl: `Lopende proeven: ${running.length}; geen twee voor hetzelfde doel.`,
        en: `Running experiments: ${running.length}; no two for the same goal.`,
      },
      paths: [['experiments']],
    }
  return census({
    total: beside.size,
    lacking: lackingIn(['experiments'], experiments, ({ id }) => beside.has(id) && !touching.has(id)),
    what: {
      nl: ['De enige parallelle proef', 'parallelle proeven'],
      en: ['The only parallel experiment', 'parallel experiments'],
    },
    fine: {
      nl: ['deelt een partner of een les met een andere', 'delen een partner of een les met een andere'],
      en: ['shares a partner or a lesson with another', 'share a partner or a lesson with another'],
    },
    short: {
      nl: ['deelt geen partner en geen les met een andere', 'delen geen partner en geen les met een andere'],
      en: ['shares no partner and no lesson with another', 'share no partner and no lesson with another'],
    },
  })
}

/** Eighteen months: how long it may take before a pilot goes further. */
const scalingTime = 548

/** Whether of the pilots that ended in the past eighteen months (or else ever) one went further than a pilot. */
export const pilotTrap: SignalFact = ({ experiments }, { asOf }) => {
  const isFinished = (one: Experiment) => one.decision !== undefined || isOver(one.end, asOf) || isBeyondPilot(one)
  const isRecent = ({ end }: Experiment) => !isOver(end, addDays(asOf, -scalingTime))
  const finished = experiments.filter(isFinished)
  if (finished.length === 0)
    return unknown(['experiments'], { nl: 'Er is nog geen proef afgerond.', en: 'No experiment has ended yet.' })
  const recent = finished.filter(isRecent)
  const judged = new Set(recent.length > 0 ? recent : finished)
  if ([...judged].every(({ decision, stage }) => decision === undefined && stage === undefined))
    return unknown(['experiments'], {
      nl: 'Bij geen enkele afgeronde proef staat wat er daarna is besloten (decision) of hoe ver zij kwam (stage).',
      en: 'No experiment that ended says what was decided next (decision) or how far it came (stage).',
    })
  const further = [...judged].filter((one) => one.decision === 'scale-up' || isBeyondPilot(one)).length
  return {
    state: further === 0 ? 'signal' : 'clear',
    facts: {
      nl: `Proeven die zijn afgerond${recent.length > 0 ? ' in de laatste anderhalf jaar' : ''} of al verder zijn dan een pilot: ${judged.size}, waarvan verder: ${further}.`,
      en: `Experiments that ended${recent.length > 0 ? ' in the past year and a half' : ''} or are beyond a pilot already: ${judged.size}, of which beyond: ${further}.`,
    },
    paths: lackingIn(['experiments'], experiments, (one) => judged.has(one)).map(({ path }) => path),
  }
}

/** Whether pilots and messages hang on the strategy: a pilot on a goal, a message on an audience with a purpose. */
export const pilotsOrMessagesAdrift: SignalFact = ({ experiments, communication }) => {
  const { messages = [], audiences = [] } = communication ?? {}
  const meant = new Set(audiences.filter(({ purpose }) => purpose).map(({ id }) => id))
  const total = experiments.length + messages.length
  const isTied = experiments.some(({ goals }) => goals?.length) || messages.some(({ audience }) => audience)
  if (!isTied)
    return unknown(['experiments'], {
      nl: 'Bij geen enkele proef staat een doel en bij geen enkele boodschap een doelgroep.',
      en: 'No experiment names a goal and no message an audience.',
    })
  return census({
    total,
    lacking: [
      ...lackingIn(['experiments'], experiments, ({ goals }) => !goals?.length),
      ...lackingIn(['communication', 'messages'], messages, ({ audience }) => !meant.has(audience ?? '')),
    ],
    what: {
      nl: ['De enige proef of boodschap', 'proeven en boodschappen'],
      en: ['The only pilot or message', 'pilots and messages'],
    },
    fine: { nl: ['hangt aan een doel', 'hangen aan een doel'], en: ['hangs on a goal', 'hang on a goal'] },
    short: { nl: ['hangt nergens aan', 'hangen nergens aan'], en: ['hangs on nothing', 'hang on nothing'] },
  })
}

/** Whether solutions answer a problem that the partners agreed on, and each proposition a need. */
export const solutionsBeforeProblem: SignalFact = (ecosystem) => {
  const { solution_directions: directions, propositions, problem } = ecosystem
  const total = directions.length + propositions.length
  if (total === 0)
    return unknown(['solution_directions'], {
      nl: 'Er zijn nog geen oplossingsrichtingen of proposities.',
      en: 'There are no solution directions or propositions yet.',
    })
  if (!problem?.statement && !saysWhoAgreed(ecosystem))
    return unknown(['problem'], {
      nl: 'Er staat niet welk probleem er is en wie het waarover eens is.',
      en: 'It does not say which problem there is and who agrees on what.',
    })
  const isAgreed = Boolean(problem?.statement) && (problem?.agreed_by?.length ?? 0) > 0
  return census({
    total,
    lacking: [
      ...lackingIn(['solution_directions'], directions, () => !isAgreed),
      ...lackingIn(['propositions'], propositions, ({ addresses }) => !isAgreed || !addresses?.length),
    ],
    what: { nl: ['De enige oplossing', 'oplossingen'], en: ['The only solution', 'solutions'] },
    fine: {
      nl: ['hoort bij een gedeeld probleem', 'horen bij een gedeeld probleem'],
      en: ['belongs to a shared problem', 'belong to a shared problem'],
    },
    short: {
      nl: [
        'hoort niet bij een probleem waarover iedereen het eens is',
        'horen niet bij een probleem waarover iedereen het eens is',
      ],
      en: ['belongs to no problem that was agreed on', 'belong to no problem that was agreed on'],
    },
  })
}

/** Whether agreement of partners is on paper anywhere; only then does its absence at the problem mean something. */
function saysWhoAgreed({ problem, goals, vision }: Ecosystem): boolean {
  return [problem?.agreed_by, vision?.endorsed_by, ...goals.map(({ agreed_by }) => agreed_by)].some(
    (one) => one?.length,
  )
}

function isBeyondPilot({ stage }: Experiment): boolean {
  return stage === 'business-case' || stage === 'market'
}
