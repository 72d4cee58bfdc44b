import type { Action, Goal, Indicator } from '../../model/definition.ts'
import { isOver } from '../date-order.ts'
import { isTargetMissed, latestMeasurement, pastLimit } from '../measuring.ts'
import type { SignalFact } from '../signal.ts'
import { census, lackingIn, unknown, type Words } from './direction-census.ts'

const goalWords: Words = { nl: ['Het enige doel', 'doelen'], en: ['The only goal', 'goals'] }
const actionWords: Words = { nl: ['De enige actie', 'acties'], en: ['The only action', 'actions'] }

/** Whether every goal was written down as a sentence; where none was, nobody noted more than titles. */
export const goalsUnwritten: SignalFact = ({ goals }) => {
  if (goals.length === 0) return unknown(['goals'], { nl: 'Er staan nog geen doelen.', en: 'There are no goals yet.' })
  if (goals.every(({ statement }) => !statement))
    return unknown(['goals'], {
      nl: `Bij geen enkel doel staat een omschrijving (statement); doelen: ${goals.length}.`,
      en: `No goal has a statement; goals: ${goals.length}.`,
    })
  return census({
    total: goals.length,
    lacking: lackingIn(['goals'], goals, ({ statement }) => !statement),
    what: goalWords,
    fine: { nl: ['is uitgeschreven', 'zijn uitgeschreven'], en: ['is written out', 'are written out'] },
    short: {
      nl: ['heeft alleen een titel', 'hebben alleen een titel'],
      en: ['has a title only', 'have a title only'],
    },
  })
}

/** Whether each action hangs on a goal that itself, or through a goal above it, serves a shared interest or ambition. */
export const actionsOutsideStrategy: SignalFact = ({ actions, goals }) => {
  const isAsked = ({ status }: Action) => status !== 'stopped'
  const total = actions.filter(isAsked).length
  const anchored = anchoredGoals(goals)
  if (anchored.size === 0 || actions.every((one) => !isAsked(one) || !one.goals?.length))
    return unknown(['goals'], {
      nl: 'Geen enkele actie noemt een doel, of geen enkel doel een gedeeld belang (serves) of ambitie.',
      en: 'No action names a goal, or no goal names a shared interest (serves) or ambition.',
    })
  return census({
    total,
    lacking: lackingIn(['actions'], actions, (one) => isAsked(one) && !one.goals?.some((id) => anchored.has(id))),
    what: actionWords,
    fine: { nl: ['hangt aan de strategie', 'hangen aan de strategie'], en: ['hangs on strategy', 'hang on strategy'] },
    short: {
      nl: ['hangt niet aan de strategie', 'hangen niet aan de strategie'],
      en: ['does not hang on strategy', 'do not hang on strategy'],
    },
  })
}

/** Whether each indicator that was measured and is due, or fell below its limit, is reached or has a cause on paper. */
export const targetsMissed: SignalFact = ({ indicators }, { asOf }) => {
  const isJudged = (one: Indicator) =>
    latestMeasurement(one, asOf) !== undefined &&
    ((isOver(one.by, asOf) && one.target !== undefined) || one.thresholds?.under !== undefined)
  const isMissed = (one: Indicator) => pastLimit(one, asOf) === 'under' || isTargetMissed(one, asOf)
  const total = indicators.filter(isJudged).length
  if (total === 0)
    return unknown(['indicators'], {
      nl: 'Geen enkele gemeten indicator is al aan zijn streefdatum of langs een grens te leggen.',
      en: 'No measured indicator has come to its target date or can be held against a limit yet.',
    })
  return census({
    total,
    lacking: lackingIn(['indicators'], indicators, (one) => isJudged(one) && isMissed(one) && !one.diagnosis),
    what: {
      nl: ['De enige te beoordelen indicator', 'te beoordelen indicatoren'],
      en: ['The only indicator that can be judged', 'indicators that can be judged'],
    },
    fine: {
      nl: ['is op koers of heeft een oorzaak erbij', 'zijn op koers of hebben een oorzaak erbij'],
      en: ['is on course or has its cause noted', 'are on course or have their cause noted'],
    },
    short: {
      nl: ['is niet gehaald, zonder oorzaak erbij', 'zijn niet gehaald, zonder oorzaak erbij'],
      en: ['was not reached and has no cause noted', 'were not reached and have no cause noted'],
    },
  })
}

/** The goals that serve a shared interest or ambition, by themselves or through a goal above them; each climbed once. */
function anchoredGoals(goals: readonly Goal[]): ReadonlySet<string> {
  const byId = new Map(goals.map((goal) => [goal.id, goal]))
  const settled = new Map<string, boolean>()
  for (const goal of goals) {
    const trail: string[] = []
    let at: Goal | undefined = goal
    while (at !== undefined && !settled.has(at.id) && !isAnchor(at)) {
      settled.set(at.id, false)
      trail.push(at.id)
      at = byId.get(at.parent ?? '')
    }
    if (at === undefined || !(isAnchor(at) || settled.get(at.id) === true)) continue
    for (const id of [...trail, at.id]) settled.set(id, true)
  }
  return new Set([...settled].filter(([, isHeld]) => isHeld).map(([id]) => id))
}

function isAnchor({ serves, ambition }: Goal): boolean {
  return Boolean(serves?.length) || Boolean(ambition)
}
