import { type Ecosystem, find } from '../../graph/ecosystem.ts'
import type { Partner } from '../../model/definition.ts'
import { broughtBy } from '../contributions.ts'
import { takesPart } from '../party.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { census, lackingIn, type Named, unknown } from './direction-census.ts'

/**
 * Whether the agreements on data are signed, and everyone who shares data signed one: both ends of a flow the same one.
 */
export const dataSharedWithoutAgreement: SignalFact = (ecosystem, { asOf }) => {
  const signed = dataAgreements(ecosystem)
  const agreements = ecosystem.governance?.agreements ?? []
  const flows = ecosystem.value_flows
    .map(({ what, from, to, kind }) => ({ what, kind, ends: endsOf(ecosystem, from, to) }))
    .map((flow) => ({ ...flow, isShared: flow.kind === 'data' && flow.ends.length > 0 }))
  const bringsData = (partner: Partner) =>
    takesPart(partner, asOf) &&
    broughtBy(partner, asOf).now.some(({ kind, state }) => kind === 'data' && state !== 'possible')
  const givers = ecosystem.partners.filter(bringsData).length
  const total = flows.filter(({ isShared }) => isShared).length + givers + agreements.filter(isOnData).length
  if (total === 0)
    return unknown(['value_flows'], {
      nl: 'Er staat niet dat partners data delen (value_flows, brings of agreements met kind: data).',
      en: 'It does not say that partners share data (value_flows, brings or agreements with kind: data).',
    })
  const uncovered = ecosystem.partners.flatMap((partner, at): readonly Named[] =>
    bringsData(partner) && !signed.has(partner.id) ? [{ name: called(partner), path: ['partners', at, 'brings'] }] : [],
  )
  return census({
    total,
    lacking: [
      ...lackingIn(['value_flows'], flows, ({ isShared, ends }) => isShared && !haveCommon(ends, signed)),
      ...uncovered,
      ...lackingIn(['governance', 'agreements'], agreements, (one) => isOnData(one) && !one.signed_by?.length),
    ],
    what: {
      nl: ['De enige datastroom of data-afspraak', 'datastromen, databrengers en data-afspraken'],
      en: ['The only data flow or agreement', 'data flows, providers and agreements'],
    },
    fine: {
      nl: ['is met handtekeningen geregeld', 'zijn met handtekeningen geregeld'],
      en: ['is covered by signatures', 'are covered by signatures'],
    },
    short: {
      nl: ['is niet met handtekeningen geregeld', 'zijn niet met handtekeningen geregeld'],
      en: ['is not covered by signatures', 'are not covered by signatures'],
    },
  })
}

function isOnData({ kind }: { readonly kind?: string | undefined }): boolean {
  return kind === 'data'
}

function endsOf(ecosystem: Ecosystem, from: string, to: string): readonly string[] {
  return [from, to].filter((id) => find(ecosystem, 'partners', id) !== undefined)
}

/** The data agreements that each partner signed. */
function dataAgreements({ governance }: Ecosystem): ReadonlyMap<string, ReadonlySet<string>> {
  const signed = new Map<string, Set<string>>()
  for (const { id, signed_by = [] } of (governance?.agreements ?? []).filter(isOnData)) {
    for (const partner of signed_by) signed.set(partner, (signed.get(partner) ?? new Set()).add(id))
  }
  return signed
}

function haveCommon(ends: readonly string[], signed: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [first, ...others] = ends.map((id) => signed.get(id) ?? new Set<string>())
  return first !== undefined && [...first].some((id) => others.every((other) => other.has(id)))
}
