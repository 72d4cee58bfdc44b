import type { Ecosystem } from '../../graph/ecosystem.ts'
import type { Goal, Partner } from '../../model/definition.ts'
import { takesPart } from '../party.ts'
import type { Signal, SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { withGoalsAbove } from '../work.ts'
import { census, lackingIn, type Named, unknown, type Words } from './direction-census.ts'

/** Whether everyone who carries the work agreed to every goal; a sub-goal follows its main goal. */
export const goalsWithoutConsensus: SignalFact = (ecosystem, { asOf }) => {
  const deciders = new Set(ecosystem.partners.filter((one) => isDecider(one, asOf)).map(({ id }) => id))
  const isAsked = (goal: Goal) => goal.level !== 'sub'
  const asked = ecosystem.goals.filter(isAsked)
  if (deciders.size === 0 || asked.every(({ agreed_by }) => !agreed_by?.length))
    return unknown(['goals'], {
      nl: 'Er staat nog niet wie met welk doel instemde.',
      en: 'It does not say yet who agreed to which goal.',
    })
  const lacking = ecosystem.goals.flatMap((goal, index): readonly Named[] => {
    const agreed = new Set(goal.agreed_by?.map(({ partner }) => partner).filter((id) => deciders.has(id))).size
    if (!isAsked(goal) || agreed === deciders.size) return []
    return [{ name: `${called(goal)} (${agreed}/${deciders.size})`, path: ['goals', index] }]
  })
  return census({
    total: asked.length,
    lacking,
    what: goalWords,
    fine: {
      nl: ['heeft de instemming van alle partners', 'hebben de instemming van alle partners'],
      en: ['has the consent of every partner', 'have the consent of every partner'],
    },
    short: {
      nl: ['mist de instemming van een of meer partners', 'missen de instemming van een of meer partners'],
      en: ['lacks the consent of some partners', 'lack the consent of some partners'],
    },
  })
}

/** Whether every goal has a sub-goal or an action of its own. */
export const goalsWithoutRoute: SignalFact = (ecosystem) => {
  const parents = new Set(ecosystem.goals.flatMap(({ parent }) => parent ?? []))
  const served = new Set(servedGoals(ecosystem))
  if (parents.size === 0 && !isWorkLinked(ecosystem))
    return unknown(['goals'], {
      nl: 'Nergens staat welk subdoel of welke actie bij welk doel hoort.',
      en: 'Nowhere does it say which sub-goal or action belongs to which goal.',
    })
  return goalsLacking(ecosystem.goals, ({ id }) => !parents.has(id) && !served.has(id), {
    fine: {
      nl: ['heeft een subdoel of een actie', 'hebben een subdoel of een actie'],
      en: ['has a sub-goal or an action', 'have a sub-goal or an action'],
    },
    short: {
      nl: ['heeft geen subdoel en geen actie', 'hebben geen subdoel en geen actie'],
      en: ['has no sub-goal and no action', 'have no sub-goal and no action'],
    },
  })
}

/** Whether at every goal, or at a goal under it, someone is at work. */
export const goalsWithoutTasks: SignalFact = (ecosystem) => {
  const served = withGoalsAbove(ecosystem.goals, servedGoals(ecosystem))
  if (!isWorkLinked(ecosystem))
    return unknown(['actions'], {
      nl: 'Bij geen enkele actie staat aan welk doel zij bijdraagt.',
      en: 'No action says which goal it serves.',
    })
  return goalsLacking(ecosystem.goals, ({ id }) => !served.has(id), {
    fine: {
      nl: ['is uitgewerkt in acties', 'zijn uitgewerkt in acties'],
      en: ['was worked out into actions', 'were worked out into actions'],
    },
    short: {
      nl: ['moet nog in acties worden uitgewerkt', 'moeten nog in acties worden uitgewerkt'],
      en: ['still needs actions', 'still need actions'],
    },
  })
}

/** Whether of every goal at the top it is known what one must be able to do for it, or for a goal under it. */
export const goalsWithoutCapability: SignalFact = ({ goals, capabilities }) => {
  const ids = new Set(goals.map(({ id }) => id))
  const covered = withGoalsAbove(
    goals,
    capabilities.flatMap(({ required_for }) => required_for ?? []),
  )
  const isTop = ({ parent }: Goal) => parent === undefined || !ids.has(parent)
  if (covered.size === 0)
    return unknown(['capabilities'], {
      nl: 'Bij geen enkele bekwaamheid staat voor welk doel die nodig is.',
      en: 'No capability says for which goal it is needed.',
    })
  return goalsLacking(
    goals,
    ({ id }) => !covered.has(id),
    {
      fine: {
        nl: ['heeft de bekwaamheden erbij staan', 'hebben de bekwaamheden erbij staan'],
        en: ['has its capabilities named', 'have their capabilities named'],
      },
      short: {
        nl: ['heeft nog geen bekwaamheden erbij', 'hebben nog geen bekwaamheden erbij'],
        en: ['has no capabilities named yet', 'have no capabilities named yet'],
      },
    },
    isTop,
  )
}

const goalWords: Words = { nl: ['Het enige doel', 'doelen'], en: ['The only goal', 'goals'] }

function goalsLacking(
  goals: readonly Goal[],
  lacks: (goal: Goal) => boolean,
  words: { readonly fine: Words; readonly short: Words },
  isAsked: (goal: Goal) => boolean = () => true,
): Signal {
  const total = goals.filter(isAsked).length
  if (total === 0) return unknown(['goals'], { nl: 'Er staan nog geen doelen.', en: 'There are no goals yet.' })
  const lacking = lackingIn(['goals'], goals, (goal) => isAsked(goal) && lacks(goal))
  return census({ total, lacking, what: goalWords, ...words })
}

/** Whether some action, stopped or not, says which goal it serves. */
function isWorkLinked({ actions }: Ecosystem): boolean {
  return actions.some(({ goals }) => goals?.length)
}

function servedGoals({ actions }: Ecosystem): readonly string[] {
  return actions.flatMap(({ status, goals }) => (status === 'stopped' ? [] : (goals ?? [])))
}

/** Who follows or stays outside carries none of the work, and need not agree. */
function isDecider(partner: Partner, asOf: string): boolean {
  return takesPart(partner, asOf) && partner.involvement !== 'following' && partner.involvement !== 'outside'
}
