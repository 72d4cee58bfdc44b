import type { Path } from '../../diagnostic.ts'
import type { Ecosystem } from '../../graph/ecosystem.ts'
import { formatNumber } from '../../i18n/format.ts'
import { isOver } from '../date-order.ts'
import { sum } from '../money.ts'
import { isCurrent, isHolderGone } from '../roles.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import {
  type Forms,
  form,
  judged,
  listed,
  naming,
  outOf,
  participants,
  partnerForms,
  some,
  unknown,
} from './basis-counting.ts'
import { basisPartnerSignals } from './basis-partners.ts'

/** A tenth of a working week of forty hours: less is no organising power. */
const leastHours = 4

/** The challenges of section 2.3 that data can show. */
export const basisChallengeSignals = {
  'basis-organising-capacity': (ecosystem, { asOf }) => {
    const { hours, isWhole } = organisingHours(ecosystem, asOf)
    const topics = [hasTalentGoal(ecosystem), hasFunds(ecosystem)]
    const paths: Path[] = [['orchestration'], ['goals']]
    const nl = `${hours === undefined ? 'Geen uren voor regie genoemd' : `${formatNumber(hours, 'nl')} uur regie per week`}; talent ${topics[0] ? 'wel als doel' : 'niet als doel genoemd'}, geld ${topics[1] ? 'wel geregeld' : 'niet genoemd'}.`
    const en = `${hours === undefined ? 'No hours for orchestration given' : `${formatNumber(hours, 'en')} hours of orchestration a week`}; talent is ${topics[0] ? 'a goal' : 'not given as a goal'}, money is ${topics[1] ? 'arranged' : 'not mentioned'}.`
    const isShort = hours !== undefined && isWhole && hours < leastHours
    if (isShort || isNeglected(ecosystem)) return judged(true, paths, nl, en)
    const isFine = hours !== undefined && hours >= leastHours && topics.includes(true)
    return isFine ? judged(false, paths, nl, en) : { state: 'unknown', facts: { nl, en }, paths }
  },
  'basis-give-get': (ecosystem, context) => {
    const losing = participants(ecosystem, context.asOf).filter(({ partner }) => partner.net_value === 'negative')
    const endorsed = basisPartnerSignals['basis-proposition-endorsed'](ecosystem, context)
    const names = losing.map(({ partner }) => called(partner))
    const cost = (language: 'nl' | 'en') =>
      losing.length === 0
        ? ''
        : ` ${some(losing.length, partnerForms, language)} ${form(losing.length, lose, language)}${naming(names, language)}`
    return {
      state: losing.length > 0 ? 'signal' : endorsed.state,
      facts: { nl: endorsed.facts.nl + cost('nl'), en: endorsed.facts.en + cost('en') },
      paths: [...losing.map(({ path }) => [...path, 'net_value']), ...endorsed.paths],
    }
  },
  'basis-communication-pain': (ecosystem, { asOf }) => {
    const told = ecosystem.experiments
      .map((experiment, position) => ({ experiment, path: ['experiments', position, 'pain_points'] }))
      .filter(({ experiment }) => experiment.pain_points !== undefined)
    if (told.length === 0) {
      return unknown(['experiments'], 'Bij geen proef staan pijnpunten.', 'No experiment has pain points.')
    }
    const sore = told.filter(
      ({ experiment: { decision, end, pain_points = [] } }) =>
        decision === undefined && !isOver(end, asOf) && pain_points.some(({ kind }) => kind === 'communication'),
    )
    const names = sore.map(({ experiment }) => called(experiment))
    const sentence = (language: 'nl' | 'en') =>
      `${outOf(sore.length, told.length, trialForms, language)} ${form(sore.length, stumble, language)}${naming(names, language)}`
    return judged(
      sore.length > 0,
      sore.map(({ path }) => path),
      sentence('nl'),
      sentence('en'),
    )
  },
  'basis-market-capability': (ecosystem) => {
    const goals = ecosystem.goals.filter(({ kind }) => kind)
    const skills = ecosystem.capabilities.filter(({ kind }) => kind)
    const found = [
      ...goals.filter(({ kind }) => kind === 'market').map(called),
      ...skills.filter(({ kind }) => kind === 'access').map(called),
    ]
    const paths: Path[] = [['goals'], ['capabilities']]
    if (found.length > 0) {
      return judged(
        false,
        paths,
        `Gericht op de markt: ${listed(found, 'nl')}.`,
        `Aimed at the market: ${listed(found, 'en')}.`,
      )
    }
    if (goals.length + skills.length === 0) {
      return unknown(['goals'], 'Geen doel of bekwaamheid heeft een soort.', 'No goal or capability has a kind.')
    }
    return judged(
      true,
      paths,
      `${some(goals.length, goalForms, 'nl')} en ${some(skills.length, skillForms, 'nl')}, en geen daarvan is gericht op de markt.`,
      `${some(goals.length, goalForms, 'en')} and ${some(skills.length, skillForms, 'en')}, and none of them aims at the market.`,
    )
  },
} as const satisfies Record<string, SignalFact>

const lose: Forms = {
  nl: ['geeft meer dan hij krijgt', 'geven meer dan ze krijgen'],
  en: ['gives more than it gets', 'give more than they get'],
}
const trialForms: Forms = {
  nl: ['proef met pijnpunten', 'proeven waarbij pijnpunten staan'],
  en: ['experiment with pain points', 'experiments with a word on pain points'],
}
const stumble: Forms = {
  nl: ['stuit nu op slechte communicatie', 'stuiten nu op slechte communicatie'],
  en: ['now runs into poor communication', 'now run into poor communication'],
}
const goalForms: Forms = { nl: ['doel', 'doelen'], en: ['goal', 'goals'] }
const skillForms: Forms = { nl: ['bekwaamheid', 'bekwaamheden'], en: ['capability', 'capabilities'] }

/** Hours a week of the orchestration, or else of the roles that steer; whole when each of those says its hours. */
function organisingHours(ecosystem: Ecosystem, asOf: string): { hours: number | undefined; isWhole: boolean } {
  const own = ecosystem.orchestration?.hours_per_week
  if (typeof own === 'number') return { hours: own, isWhole: true }
  const steering = ['conductor', 'programme-manager', 'project-orchestrator']
  const held = ecosystem.roles.filter(
    (one) => steering.includes(one.role) && isCurrent(one, asOf) && !isHolderGone(one, ecosystem, asOf),
  )
  const hours = held.flatMap(({ hours_per_week }) => (typeof hours_per_week === 'number' ? [hours_per_week] : []))
  return { hours: hours.length === 0 ? undefined : sum(hours), isWhole: hours.length === held.length }
}

/** Every goal says its kind and the costs are there, and yet talent is no goal and nobody pays. */
function isNeglected(ecosystem: Ecosystem): boolean {
  const { goals, finance } = ecosystem
  const isFilledIn = goals.length > 0 && goals.every(({ kind }) => kind) && (finance?.costs?.length ?? 0) > 0
  return isFilledIn && !hasTalentGoal(ecosystem) && !hasFunds(ecosystem)
}

function hasTalentGoal({ goals }: Ecosystem): boolean {
  return goals.some(({ kind }) => kind === 'talent')
}

function hasFunds({ finance, actions }: Ecosystem): boolean {
  const lines = (finance?.funding?.length ?? 0) + (finance?.subsidies?.length ?? 0)
  return lines > 0 || actions.some(({ category }) => category === 'fundraising')
}
