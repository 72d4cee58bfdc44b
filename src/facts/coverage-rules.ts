import type { Path } from '../diagnostic.ts'
import { type Ecosystem, find } from '../graph/ecosystem.ts'
import { formatDate, formatList } from '../i18n/format.ts'
import type { Item, Partner } from '../model/definition.ts'
import { labelOf } from '../model/look-up.ts'
import type { Language, Text } from '../text.ts'
import {
  type CapabilityCover,
  type Cover,
  capabilityCoverage,
  chainCoverage,
  isFragile,
  isServed,
  restsOnLeavers,
} from './coverage.ts'
import { hasLeft } from './party.ts'
import type { Rule } from './rule.ts'
import { called } from './wording.ts'
import { finishedGoals } from './work.ts'

const capabilityOnOnePartner: Rule = {
  id: 'capability-on-one-partner',
  severity: 'warning',
  check: (ecosystem, { asOf }) => {
    const finished = finishedGoals(ecosystem)
    return capabilityCoverage(ecosystem, asOf).flatMap((cover, position) => {
      const [only] = cover.providers
      if (only === undefined || !isFragile(cover) || !isRequired(cover, finished)) return []
      if (restsOnLeavers(cover, ecosystem, asOf) || !isReadable(cover.item, ecosystem)) return []
      const field = cover.item.fallback?.length ? 'fallback' : 'provided_by'
      return {
        path: ['capabilities', position, field],
        message: {
          nl: `Alleen "${called(only)}" levert "${called(cover.item)}", en niemand die meedoet kan het overnemen.`,
          en: `Only "${called(only)}" provides "${called(cover.item)}", and nobody that takes part could take over.`,
        },
        hint: {
          nl: 'Zoek een tweede partner (provided_by), of spreek af wie het anders kan: fallback: [partner-b]',
          en: 'Find a second partner (provided_by), or agree on who else can: fallback: [partner-b]',
        },
      }
    })
  },
}

const providerNotTakingPart: Rule = {
  id: 'provider-not-taking-part',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    coversThat(
      ({ strength, fallback, absent }) => strength === 'none' && fallback.length === 0 && absent.length > 0,
      ecosystem,
      asOf,
    ).map(({ cover, kind, path }) => {
      const names = (language: Language) =>
        few(cover.absent, (partner) => `"${called(partner)}" (${stateOf(partner, asOf, language)})`, language)
      return {
        path,
        message: {
          nl: `Bij ${kind.nl} "${called(cover.item)}" staat alleen wie niet meedoet: ${names('nl')}.`,
          en: `${kind.en} "${called(cover.item)}" names only who does not take part: ${names('en')}.`,
        },
        hint: {
          nl: 'Noem een partner die meedoet, of werk de status van deze partner bij zodra hij toezegt.',
          en: 'Give a partner that takes part, or update the status of this partner once it says yes.',
        },
      }
    }),
}

const lastProviderLeaves: Rule = {
  id: 'last-provider-leaves',
  severity: 'warning',
  check: (ecosystem, { asOf }) =>
    coversThat((cover) => restsOnLeavers(cover, ecosystem, asOf), ecosystem, asOf).map(({ cover, kind, path }) => {
      const names = (language: Language) =>
        few(
          [...cover.providers, ...cover.fallback],
          (partner) => `"${called(partner)}" (${formatDate(partner.left ?? '', language)})`,
          language,
        )
      return {
        path,
        message: {
          nl: `Bij ${kind.nl} "${called(cover.item)}" blijft niemand over: wie er staat, vertrekt: ${names('nl')}.`,
          en: `${kind.en} "${called(cover.item)}" is left with nobody: whoever it names leaves: ${names('en')}.`,
        },
        hint: {
          nl: 'Zoek op tijd een ander, of noem bij de partner die vertrekt de opvolger: replaced_by: partner-b',
          en: 'Find another in time, or name the successor at the partner that leaves: replaced_by: partner-b',
        },
      }
    }),
}

/** Rules about on whom capabilities and the links of the chain rest. */
export const coverageRules = [capabilityOnOnePartner, providerNotTakingPart, lastProviderLeaves] as const

interface Placed {
  readonly cover: Cover<Item<'capabilities'> | Item<'chain'>>
  readonly kind: Text
  readonly path: Path
}

/** The capabilities that are needed for something still to be reached, and the links, of which this holds. */
function coversThat(holds: (cover: Cover<unknown>) => boolean, ecosystem: Ecosystem, asOf: string): readonly Placed[] {
  const capabilities = capabilityCoverage(ecosystem, asOf).map((cover, at) => ({
    cover,
    kind: { nl: 'de bekwaamheid', en: 'The capability' },
    path: ['capabilities', at, cover.item.provided_by?.length ? 'provided_by' : 'fallback'],
  }))
  const links = chainCoverage(ecosystem, asOf).map((cover, at) => ({
    cover,
    kind: { nl: 'de schakel', en: 'The link' },
    path: ['chain', at, 'partners'],
  }))
  const found = capabilities.filter(({ cover }) => holds(cover))
  const finished = found.length === 0 ? new Set<string>() : finishedGoals(ecosystem)
  const needed = found.filter(({ cover }) => !isServed(cover.item, finished))
  return [...needed, ...links.filter(({ cover }) => holds(cover))].filter(({ cover }) =>
    isReadable(cover.item, ecosystem),
  )
}

/** Whether everyone that it names is known; a name that is not is a finding already, and may be meant for somebody. */
function isReadable(item: Partial<Item<'capabilities'> & Item<'chain'>>, ecosystem: Ecosystem): boolean {
  const { provided_by: providing = [], fallback = [], partners = [] } = item
  return [...providing, ...fallback, ...partners].every((id) => find(ecosystem, 'partners', id) !== undefined)
}

/** Marked as minimum, or required for a proposition or for a goal that is still to be reached. */
function isRequired({ item }: CapabilityCover, finished: ReadonlySet<string>): boolean {
  return item.minimum === true || (item.required_for ?? []).some((id) => !finished.has(id))
}

function stateOf(partner: Partner, asOf: string, language: Language): string {
  return labelOf('partners.status', hasLeft(partner, asOf) ? 'left' : (partner.status ?? 'active'), language)
}

/** The first three in a sentence, and how many more there are. */
function few(partners: readonly Partner[], text: (partner: Partner) => string, language: Language): string {
  const rest = partners.length - 3
  const more = rest <= 0 ? [] : [language === 'nl' ? `nog ${rest}` : `${rest} more`]
  return formatList([...partners.slice(0, 3).map(text), ...more], language)
}
