import type { Action, Item } from '../../model/definition.ts'
import { needsPlanB } from '../assumptions.ts'
import { latestMeasurement } from '../measuring.ts'
import { isSurelyOff, offTrack } from '../off-track.ts'
import type { SignalFact } from '../signal.ts'
import { type Effect, reachedFromActions } from '../theory-links.ts'
import { called } from '../wording.ts'
import { judge, spots } from './pps-judging.ts'

const withoutYield: SignalFact = ({ actions }) => {
  const counts = (action: Action) => action.status !== 'stopped'
  const total = actions.filter(counts).length
  const short = spots(actions, ['actions'], called, (action) => counts(action) && !hasYield(action))
  return judge(short.length < total, short, ['actions'], {
    unknown: {
      nl: 'Er staat nog bij geen enkele actie wat zij oplevert.',
      en: 'No action says yet what it yields.',
    },
    clear: {
      nl: `Acties met een opbrengst: ${total} van de ${total}.`,
      en: `Actions with a yield: ${total} of ${total}.`,
    },
    signal: (names) => ({
      nl: `Geen opbrengst bij ${short.length} van de ${total} acties: ${names.nl}.`,
      en: `No yield for ${short.length} of ${total} actions: ${names.en}.`,
    }),
  })
}

const withoutPath: SignalFact = (ecosystem) => {
  const { impact = [], outcomes = [] } = ecosystem.theory_of_change ?? {}
  const reached = reachedFromActions(ecosystem)
  const name = ({ what }: Effect) => what
  const isLoose = ({ id }: Effect) => !reached.has(id)
  const short = [
    ...spots(outcomes, ['theory_of_change', 'outcomes'], name, isLoose),
    ...spots(impact, ['theory_of_change', 'impact'], name, isLoose),
  ]
  const total = outcomes.length + impact.length
  return judge(impact.length > 0 && reached.size > 0, short, ['theory_of_change'], {
    unknown: {
      nl: 'Er loopt nog geen lijn van acties (from_actions, leads_to) naar impact.',
      en: 'There is no line yet from actions (from_actions, leads_to) to impact.',
    },
    clear: {
      nl: `Effecten en impactdoelen met een pad vanuit acties: ${total} van de ${total}.`,
      en: `Outcomes and impact goals with a path from actions: ${total} of ${total}.`,
    },
    signal: (names) => ({
      nl: `Geen pad vanuit acties naar ${short.length} van de ${total} effecten en impactdoelen: ${names.nl}.`,
      en: `No path from actions to ${short.length} of ${total} outcomes and impact goals: ${names.en}.`,
    }),
  })
}

const undiagnosed: SignalFact = (ecosystem, { asOf }) => {
  const { indicators } = ecosystem
  const off = new Set(offTrack(ecosystem, asOf).flatMap((one) => (isSurelyOff(one, asOf) ? [one.indicator] : [])))
  const isHeldAgainst = ({ target, by, thresholds }: Item<'indicators'>) =>
    (target !== undefined && by !== undefined) || thresholds?.under !== undefined
  const isMeasured = indicators.some((one) => isHeldAgainst(one) && latestMeasurement(one, asOf) !== undefined)
  const isBehind = (one: Item<'indicators'>) => off.has(one)
  const total = indicators.filter(isBehind).length
  const short = spots(indicators, ['indicators'], called, (one) => isBehind(one) && one.diagnosis === undefined)
  return judge(isMeasured, short, ['indicators'], {
    unknown: {
      nl: 'Er is nog geen meting om langs een streefwaarde met datum of een ondergrens te leggen.',
      en: 'There is no measurement yet to hold against a target with a date or a lower limit.',
    },
    clear:
      total === 0
        ? {
            nl: 'Van geen enkele gemeten indicator staat vast dat die uit koers is.',
            en: 'No measured indicator is off track for sure.',
          }
        : {
            nl: `Indicatoren uit koers met een benoemde oorzaak: ${total} van de ${total}.`,
            en: `Indicators off track with a named cause: ${total} of ${total}.`,
          },
    signal: (names) => ({
      nl: `Geen oorzaak bij ${short.length} van de ${total} indicatoren die uit koers zijn: ${names.nl}.`,
      en: `No cause for ${short.length} of ${total} indicators that are off track: ${names.en}.`,
    }),
  })
}

const planBMissing: SignalFact = ({ assumptions }) => {
  const total = assumptions.filter(needsPlanB).length
  const short = spots(
    assumptions,
    ['assumptions'],
    ({ statement }) => statement,
    (one) => needsPlanB(one) && !one.plan_b,
  )
  const isWeighed = assumptions.some(({ critical, status, plan_b }) => critical ?? (status === 'failed' || plan_b))
  return judge(isWeighed, short, ['assumptions'], {
    unknown: {
      nl: 'Bij geen enkele aanname staat of het plan erop leunt (critical) of wat het plan B is.',
      en: 'No assumption says whether the plan leans on it (critical) or what the plan B is.',
    },
    clear: {
      nl: `Aannames waar het plan op leunt, met een plan B: ${total} van de ${total}.`,
      en: `Assumptions that the plan leans on, with a plan B: ${total} of ${total}.`,
    },
    signal: (names) => ({
      nl: `Geen plan B bij ${short.length} van de ${total} belangrijke of mislukte aannames: ${names.nl}.`,
      en: `No plan B for ${short.length} of ${total} important or failed assumptions: ${names.en}.`,
    }),
  })
}

export const ppsActionSignals = {
  'pps-actions-without-yield': withoutYield,
  'pps-impact-without-path': withoutPath,
  'pps-undiagnosed-indicators': undiagnosed,
  'pps-plan-b-missing': planBMissing,
} as const satisfies Record<string, SignalFact>

function hasYield({ yield: yielded, deliverables }: Action): boolean {
  return Boolean(yielded) || Boolean(deliverables?.length)
}
