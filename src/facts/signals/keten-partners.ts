import type { Partner } from '../../model/definition.ts'
import { giveAndGet } from '../give-and-get.ts'
import type { SignalFact } from '../signal.ts'
import { partnersLacking, unknown } from './direction-census.ts'

/** Whether every partner taking part both gives and gets something in the value flows. */
export const partnersWithoutValueFlow: SignalFact = (ecosystem, { asOf }) => {
  if (ecosystem.value_flows.length === 0)
    return unknown(['value_flows'], { nl: 'Er staan nog geen waardestromen.', en: 'There are no value flows yet.' })
  const balances = new Map(giveAndGet(ecosystem, asOf).map(({ partner, flows }) => [partner, flows]))
  return partnersLacking(ecosystem, asOf, (partner) => balances.get(partner) !== 'both', {
    fine: {
      nl: ['heeft een waardestroom erin en eruit', 'hebben een waardestroom erin en eruit'],
      en: ['has a value flow in and out', 'have a value flow in and out'],
    },
    short: {
      nl: ['mist een waardestroom erin of eruit', 'missen een waardestroom erin of eruit'],
      en: ['lacks a value flow in or out', 'lack a value flow in or out'],
    },
  })
}

/** Whether of every partner taking part something is known of its own world: values, culture or language. */
export const partnersWithoutOwnFrame: SignalFact = (ecosystem, { asOf }) => {
  const isUnknown = ({ values, culture, language }: Partner) => !values && !culture && !language
  if (ecosystem.partners.every(isUnknown))
    return unknown(['partners'], {
      nl: 'Van geen enkele partner staan de waarden, de cultuur of de taal er.',
      en: 'Of no partner are the values, the culture or the language known.',
    })
  return partnersLacking(ecosystem, asOf, isUnknown, {
    fine: {
      nl: ['heeft waarden, cultuur of taal erbij staan', 'hebben waarden, cultuur of taal erbij staan'],
      en: ['has its values, culture or language noted', 'have their values, culture or language noted'],
    },
    short: {
      nl: [
        'heeft nog geen waarden, cultuur of taal erbij staan',
        'hebben nog geen waarden, cultuur of taal erbij staan',
      ],
      en: ['has no values, culture or language noted yet', 'have no values, culture or language noted yet'],
    },
  })
}
