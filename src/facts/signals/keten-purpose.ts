import type { Ecosystem } from '../../graph/ecosystem.ts'
import type { Mapping } from '../../model/definition.ts'
import { isOver } from '../date-order.ts'
import { addDays } from '../dates.ts'
import type { SignalFact } from '../signal.ts'
import { partnersLacking, unknown } from './direction-census.ts'

/** Whether every partner taking part endorses the vision, and with it the higher purpose. */
export const purposeNotSharedByAll: SignalFact = (ecosystem, { asOf }) => {
  const sharing = new Set(endorsements(ecosystem).map(({ partner }) => partner))
  if (sharing.size === 0) return nobodyEndorses
  return partnersLacking(ecosystem, asOf, ({ id }) => !sharing.has(id), {
    fine: {
      nl: ['onderschrijft de visie', 'onderschrijven de visie'],
      en: ['endorses the vision', 'endorse the vision'],
    },
    short: {
      nl: ['onderschrijft de visie niet', 'onderschrijven de visie niet'],
      en: ['does not endorse the vision', 'do not endorse the vision'],
    },
  })
}

/** After so many days the question whether a partner still shares the purpose is asked again. */
const reaffirmedWithin = 180

/** Whether every partner taking part said again not long ago that it shares the purpose. */
export const purposeNotReaffirmed: SignalFact = (ecosystem, { asOf }) => {
  const since = addDays(asOf, -reaffirmedWithin)
  const all = endorsements(ecosystem)
  if (all.length === 0) return nobodyEndorses
  const recent = new Set(
    all.filter(({ date }) => date !== undefined && !isOver(date, since)).map(({ partner }) => partner),
  )
  return partnersLacking(ecosystem, asOf, ({ id }) => !recent.has(id), {
    fine: {
      nl: [
        `bevestigde het doel in de laatste ${reaffirmedWithin} dagen`,
        `bevestigden het doel in de laatste ${reaffirmedWithin} dagen`,
      ],
      en: [
        `confirmed the purpose in the last ${reaffirmedWithin} days`,
        `confirmed the purpose in the last ${reaffirmedWithin} days`,
      ],
    },
    short: {
      nl: [
        `heeft in de gegevens geen bevestiging van de laatste ${reaffirmedWithin} dagen`,
        `hebben in de gegevens geen bevestiging van de laatste ${reaffirmedWithin} dagen`,
      ],
      en: [
        `has no confirmation in the data from the last ${reaffirmedWithin} days`,
        `have no confirmation in the data from the last ${reaffirmedWithin} days`,
      ],
    },
  })
}

/** Whether every partner taking part agrees with the same definition of the problem. */
export const frameNotSharedByAll: SignalFact = (ecosystem, { asOf }) => {
  const agreed = new Set(ecosystem.problem?.agreed_by?.map(({ partner }) => partner))
  if (agreed.size === 0)
    return unknown(['problem'], {
      nl: 'Er staat nog niet wie het met de omschrijving van het probleem eens is.',
      en: 'It does not say yet who agrees with the definition of the problem.',
    })
  return partnersLacking(ecosystem, asOf, ({ id }) => !agreed.has(id), {
    fine: {
      nl: ['is het eens met de omschrijving van het probleem', 'zijn het eens met de omschrijving van het probleem'],
      en: ['agrees with the definition of the problem', 'agree with the definition of the problem'],
    },
    short: {
      nl: [
        'stemde nog niet in met de omschrijving van het probleem',
        'stemden nog niet in met de omschrijving van het probleem',
      ],
      en: [
        'did not agree yet with the definition of the problem',
        'did not agree yet with the definition of the problem',
      ],
    },
  })
}

const nobodyEndorses = unknown(['vision'], {
  nl: 'Er staat nog niet wie de visie onderschrijft.',
  en: 'It does not say yet who endorses the vision.',
})

function endorsements({ vision }: Ecosystem): NonNullable<Mapping<'vision'>['endorsed_by']> {
  return vision?.endorsed_by ?? []
}
