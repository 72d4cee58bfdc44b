import { type Ecosystem, nameOf } from '../../graph/ecosystem.ts'
import type { Item } from '../../model/definition.ts'
import { takesPart } from '../party.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { judge, type Spot, spots } from './pps-judging.ts'

type Relation = Item<'relations'>

const missingActors: SignalFact = (ecosystem, { asOf }) => {
  const { chain, capabilities, problem, stakeholders } = ecosystem
  const present = idsTakingPart(ecosystem, asOf)
  const isEmpty = (partners: readonly string[] = []) => !partners.some((id) => present.has(id))
  const isPlaced = chain.some(({ partners }) => partners?.length)
  const isProvided = capabilities.some(({ provided_by }) => provided_by?.length)
  const links = isPlaced ? chain : []
  const isAsked = (one: Item<'capabilities'>) => isProvided && isNeeded(one)
  const needed = capabilities.filter(isAsked).length
  const named = (problem?.system_failures ?? []).filter(({ kind }) => kind === 'actor').length
  const absent = stakeholders.filter(({ missing }) => missing !== undefined).length
  const total = links.length + needed + named + absent
  const short = [
    ...spots(links, ['chain'], called, ({ partners }) => isEmpty(partners)),
    ...spots(capabilities, ['capabilities'], called, (one) => isAsked(one) && isEmpty(one.provided_by)),
    ...unansweredFailures(ecosystem, 'actor'),
    ...spots(stakeholders, ['stakeholders'], called, ({ missing }) => missing !== undefined && !missing.next_step),
  ]
  return judge(total > 0, short, ['problem', 'system_failures'], {
    unknown: {
      nl: 'Er staat nog niet welke partner welke schakel of nodige bekwaamheid invult, en welke partij ontbreekt.',
      en: 'It does not say yet which partner fills which link or needed capability, and which party is missing.',
    },
    clear: {
      nl: `Schakels, bekwaamheden en genoemde gaten met een partner of een aanpak: ${total} van de ${total}.`,
      en: `Links, capabilities and named gaps with a partner or an approach: ${total} of ${total}.`,
    },
    signal: (names) => ({
      nl: `Zonder partner of aanpak: ${names.nl} (${short.length} van de ${total} schakels, bekwaamheden en gaten).`,
      en: `Without a partner or an approach: ${names.en} (${short.length} of ${total} links, capabilities and gaps).`,
    }),
  })
}

const weakLinks: SignalFact = (ecosystem) => {
  const { relations, problem } = ecosystem
  const named = (problem?.system_failures ?? []).filter(({ kind }) => kind === 'interaction').length
  const total = relations.length + named
  const isRated = relations.some(({ state, strength }) => state !== undefined || strength !== undefined)
  const short = [
    ...spots(relations, ['relations'], (relation) => pairName(ecosystem, relation), isWeak),
    ...unansweredFailures(ecosystem, 'interaction'),
  ]
  return judge(isRated || named > 0, short, ['relations'], {
    unknown: {
      nl: 'Er staan nog geen relaties met hun stand of sterkte (state, strength), en geen zwakke wisselwerkingen.',
      en: 'No relations with their state or strength are recorded yet, and no weak interactions.',
    },
    clear: {
      nl: `Geen van de ${relations.length} relaties is zwak of alleen nog gewenst.`,
      en: `None of the ${relations.length} relations is weak or only desired.`,
    },
    signal: (names) => ({
      nl: `Zwak, alleen gewenst of zonder aanpak: ${names.nl} (${short.length} van de ${total} relaties en genoemde gaten).`,
      en: `Weak, only desired or without an approach: ${names.en} (${short.length} of ${total} relations and named gaps).`,
    }),
  })
}

const transformation: SignalFact = ({ problem }) => {
  const failures = problem?.transformation_failures ?? []
  const place = ['problem', 'transformation_failures']
  const short = spots(
    failures,
    place,
    ({ what }) => what,
    ({ response }) => !response,
  )
  return judge(failures.length > 0, short, place, {
    unknown: {
      nl: 'Er staat nog niet of en waar het bestaande stelsel vastzit.',
      en: 'It does not say yet whether and where the existing system is stuck.',
    },
    clear: {
      nl: `Bij alles wat vastzit (${failures.length}) staat een aanpak.`,
      en: `Everything that is stuck (${failures.length}) has an approach.`,
    },
    signal: (names) => ({
      nl: `Nog geen aanpak bij ${short.length} van de ${failures.length} punten die vastzitten: ${names.nl}.`,
      en: `No approach yet for ${short.length} of ${failures.length} points that are stuck: ${names.en}.`,
    }),
  })
}

export const ppsSystemSignals = {
  'pps-missing-actors': missingActors,
  'pps-weak-links': weakLinks,
  'pps-transformation-failures': transformation,
} as const satisfies Record<string, SignalFact>

function idsTakingPart({ partners }: Ecosystem, asOf: string): ReadonlySet<string> {
  return new Set(partners.filter((partner) => takesPart(partner, asOf)).map(({ id }) => id))
}

function isNeeded({ required_for, minimum }: Item<'capabilities'>): boolean {
  return minimum === true || Boolean(required_for?.length)
}

function unansweredFailures({ problem }: Ecosystem, wanted: 'actor' | 'interaction'): readonly Spot[] {
  return spots(
    problem?.system_failures,
    ['problem', 'system_failures'],
    ({ what }) => what,
    ({ kind, response }) => kind === wanted && !response,
  )
}

/** Competitors need no strong link. */
function isWeak({ kind, state, strength }: Relation): boolean {
  return kind !== 'competition' && (state === 'desired' || strength === 'weak')
}

function pairName(ecosystem: Ecosystem, { from, to }: Relation): string {
  return [from, to].map((id) => nameOf(ecosystem, ['partners', 'stakeholders', 'target_groups'], id)).join(' – ')
}
