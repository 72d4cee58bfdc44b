import type { Ecosystem } from '../../graph/ecosystem.ts'
import { grouped } from '../../grouping.ts'
import type { Item, Partner } from '../../model/definition.ts'
import { isAfter } from '../date-order.ts'
import { addDays, type LooseDate } from '../dates.ts'
import { isUncommitted, takesPart } from '../party.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { census, lackingIn, type Named, namesOf, unknown } from './direction-census.ts'

/** Whether of every party that may join next it is known why it would. */
export const newcomersWithoutSharedPurpose: SignalFact = ({ partners, stakeholders }) => {
  const isMissed = ({ missing }: Item<'stakeholders'>) => missing !== undefined
  const total = partners.filter(isUncommitted).length + stakeholders.filter(isMissed).length
  if (total === 0)
    return unknown(['partners'], {
      nl: 'Er is geen partij in beeld die kan aanhaken.',
      en: 'There is no party in view that may join.',
    })
  const lacking = [
    ...lackingIn(['partners'], partners, (one) => isUncommitted(one) && !one.reason_to_join),
    ...lackingIn(['stakeholders'], stakeholders, (one) => isMissed(one) && !one.wants),
  ]
  if (lacking.length === total)
    return unknown(['partners'], {
      nl: `Van geen enkele partij in beeld staat waarom die zou aanhaken${namesOf(lacking, 'nl')}.`,
      en: `Of no party in view does it say why it would join${namesOf(lacking, 'en')}.`,
    })
  return census({
    total,
    lacking,
    what: { nl: ['De enige partij in beeld', 'partijen in beeld'], en: ['The only party in view', 'parties in view'] },
    fine: {
      nl: ['heeft een reden om aan te haken', 'hebben een reden om aan te haken'],
      en: ['has a reason to join', 'have a reason to join'],
    },
    short: {
      nl: ['heeft nog geen reden om aan te haken', 'hebben nog geen reden om aan te haken'],
      en: ['has no reason to join yet', 'have no reason to join yet'],
    },
  })
}

/**
 * Whether a partner has an interest that arose after it joined and of which nobody spoke since: no tension, no note at
 * the interest, and the partner did not endorse the vision again.
 */
export const interestsShiftedInSilence: SignalFact = (ecosystem, { asOf }) => {
  const dated = ecosystem.partners.filter((one) => takesPart(one, asOf) && datedInterests(one).length > 0)
  if (dated.length === 0)
    return unknown(['partners'], {
      nl: 'Bij geen enkel belang staat sinds wanneer het speelt.',
      en: 'No interest says since when it plays.',
    })
  const talks = talksPerPartner(ecosystem)
  const lacking = ecosystem.partners.flatMap((partner, position): readonly Named[] => {
    if (!takesPart(partner, asOf)) return []
    const from = partner.joined ?? ecosystem.ecosystem?.start ?? addDays(asOf, -365)
    const silent = datedInterests(partner).find(
      ({ since, note }) => isAfter(since, from) && note === undefined && !isSpokenOf(talks.get(partner.id), since),
    )
    return silent === undefined
      ? []
      : [{ name: `${called(partner)} (${silent.what})`, path: ['partners', position, 'interests'] }]
  })
  return census({
    total: dated.length,
    lacking,
    what: {
      nl: ['De enige partner met gedateerde belangen', 'partners met gedateerde belangen'],
      en: ['The only partner with dated interests', 'partners with dated interests'],
    },
    fine: {
      nl: ['heeft geen nieuw belang dat onbesproken is', 'hebben geen nieuw belang dat onbesproken is'],
      en: ['has no new interest left undiscussed', 'have no new interest left undiscussed'],
    },
    short: {
      nl: ['heeft een nieuw belang dat nog niet besproken is', 'hebben een nieuw belang dat nog niet besproken is'],
      en: ['has a new interest that was not discussed yet', 'have a new interest that was not discussed yet'],
    },
  })
}

function datedInterests({ interests = [] }: Partner) {
  return interests.flatMap((one) =>
    typeof one === 'string' || one.since === undefined ? [] : [{ ...one, since: one.since }],
  )
}

interface Talk {
  readonly partner: string
  /** Undefined for a tension that was discussed without a date. */
  readonly date: LooseDate | undefined
}

/** Of each partner when it spoke about where it stands. */
function talksPerPartner({ tensions, vision }: Ecosystem): ReadonlyMap<string, readonly Talk[]> {
  const isSpoken = ({ status, discussed_on: date }: Item<'tensions'>) =>
    date !== undefined || status === 'discussed' || status === 'settled'
  const tense = tensions
    .filter(isSpoken)
    .flatMap(({ parties = [], discussed_on: date }) => parties.map((partner): Talk => ({ partner, date })))
  const renewed = (vision?.endorsed_by ?? []).flatMap(({ partner, date }) =>
    date === undefined ? [] : [{ partner, date }],
  )
  return grouped([...tense, ...renewed], ({ partner }) => partner)
}

function isSpokenOf(talks: readonly Talk[] = [], since: LooseDate): boolean {
  return talks.some(({ date }) => date === undefined || !isAfter(since, date))
}
