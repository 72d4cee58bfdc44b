import type { Path } from '../../diagnostic.ts'
import { type Ecosystem, find } from '../../graph/ecosystem.ts'
import type { Mapping } from '../../model/definition.ts'
import { isCurrent } from '../roles.ts'
import type { Signal, SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { type Forms, form, listed, outOf, participants, partnerForms, unknown } from './basis-counting.ts'

/** What holds for every partner, or for most of them. */
export const basisPartnerSignals = {
  'basis-partners-dependent': (ecosystem, { asOf }) => {
    const dependent = dependentPartners(ecosystem)
    if (dependent.size === 0) {
      return unknown(
        ['dependencies'],
        'Nergens staat welke partner van welke andere afhangt.',
        'Nowhere does it say which partner depends on which other.',
      )
    }
    return coverage(ecosystem, asOf, dependent, {
      nl: ['staat in een afhankelijkheid met een andere', 'staan in een afhankelijkheid met een andere'],
      en: ['is in a dependency with another', 'are in a dependency with another'],
    })
  },
  'basis-partner-roles': (ecosystem, { asOf }) => {
    const busy = partnersWithPart(ecosystem, asOf)
    if (busy.size === 0) return unknown(['roles'], 'Er zijn nog geen rollen verdeeld.', 'No roles have been given yet.')
    return coverage(ecosystem, asOf, busy, {
      nl: [
        'heeft een aanwijsbare rol (rol, zetel, schakel, inbreng of actie)',
        'hebben een aanwijsbare rol (rol, zetel, schakel, inbreng of actie)',
      ],
      en: [
        'has a visible part (role, seat, link, capability or action)',
        'have a visible part (role, seat, link, capability or action)',
      ],
    })
  },
  'basis-proposition-endorsed': (ecosystem, { asOf }) =>
    endorsement(ecosystem, asOf, ecosystem.value_proposition, ['value_proposition', 'endorsed_by'], {
      nl: ['onderschrijft de waardepropositie', 'onderschrijven de waardepropositie'],
      en: ['endorses the value proposition', 'endorse the value proposition'],
    }),
  'basis-vision-endorsed': (ecosystem, { asOf }) =>
    endorsement(
      ecosystem,
      asOf,
      ecosystem.vision,
      ['vision', 'endorsed_by'],
      {
        nl: ['onderschrijft de visie', 'onderschrijven de visie'],
        en: ['endorses the vision', 'endorse the vision'],
      },
      80,
    ),
} as const satisfies Record<string, SignalFact>

type Endorsed = Pick<Mapping<'vision'>, 'endorsed_by'> | undefined

function endorsement(
  ecosystem: Ecosystem,
  asOf: string,
  text: Endorsed,
  path: Path,
  forms: Forms,
  least = 100,
): Signal {
  const names = new Set((text?.endorsed_by ?? []).map(({ partner }) => partner))
  if (names.size === 0) {
    return unknown(path, `Geen enkele partner ${forms.nl[0]}.`, `Not a single partner ${forms.en[0]}.`)
  }
  return { ...coverage(ecosystem, asOf, names, forms, least), paths: [path] }
}

/** Whether at least this percentage of the partners taking part is among those named. */
function coverage(ecosystem: Ecosystem, asOf: string, among: ReadonlySet<string>, forms: Forms, least = 100): Signal {
  const all = participants(ecosystem, asOf)
  if (all.length === 0) return unknown(['partners'], 'Er doen nog geen partners mee.', 'No partners take part yet.')
  const without = all.filter(({ partner }) => !among.has(partner.id))
  const good = all.length - without.length
  const names = without.map(({ partner }) => called(partner))
  const sentence = (language: 'nl' | 'en', notYet: string) =>
    `${outOf(good, all.length, partnerForms, language)} ${form(good, forms, language)}${names.length === 0 ? '' : `; ${notYet}: ${listed(names, language)}`}.`
  return {
    state: good * 100 >= all.length * least ? 'clear' : 'signal',
    facts: { nl: sentence('nl', 'nog niet'), en: sentence('en', 'not yet') },
    paths: without.map(({ path }) => path),
  }
}

/** Partners that depend on another partner, or on whom another depends. */
function dependentPartners(ecosystem: Ecosystem): ReadonlySet<string> {
  const relations = ecosystem.relations.filter(({ kind, state }) => kind === 'dependence' && state !== 'desired')
  return new Set(
    [...ecosystem.dependencies, ...relations]
      .filter(({ from, to }) => from !== to && isPartner(ecosystem, from) && isPartner(ecosystem, to))
      .flatMap(({ from, to }) => [from, to]),
  )
}

function isPartner(ecosystem: Ecosystem, id: string): boolean {
  return find(ecosystem, 'partners', id) !== undefined
}

/** Whoever holds a role, sits on a body, fills a link, brings a capability, or leads a goal or an action. */
function partnersWithPart(ecosystem: Ecosystem, asOf: string): ReadonlySet<string> {
  const named = [
    ...ecosystem.roles.filter((role) => role.needed !== false && isCurrent(role, asOf)).map(({ holder }) => holder),
    ...(ecosystem.governance?.bodies ?? []).flatMap(({ chair, members = [] }) => [chair, ...members]),
    ...ecosystem.chain.flatMap(({ partners = [] }) => partners),
    ...ecosystem.capabilities.flatMap(({ provided_by = [] }) => provided_by),
    ...ecosystem.goals.map(({ owner }) => owner),
    ...ecosystem.actions.map(({ owner }) => owner),
  ]
  return new Set(named.flatMap((id) => (id ? [id] : [])))
}
