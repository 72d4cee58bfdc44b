import { nameOf } from '../../graph/ecosystem.ts'
import { takesPart } from '../party.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { judge, spots } from './pps-judging.ts'

const trust: SignalFact = ({ orchestration, partners }, { asOf }) => {
  const trusting = new Set(orchestration?.trusted_by ?? [])
  const asked = partners.filter((one) => takesPart(one, asOf) && one.id !== orchestration?.holder)
  const asks = new Set(asked)
  const short = spots(partners, ['partners'], called, (one) => asks.has(one) && !trusting.has(one.id))
  return judge(trusting.size > 0 && asked.length > 0, short, ['orchestration', 'trusted_by'], {
    unknown: {
      nl: 'Er staat nog niet welke partners hun vertrouwen in de aanjager uitspraken.',
      en: 'It does not say yet which partners said that they trust the driver.',
    },
    clear: {
      nl: `Partners die hun vertrouwen in de aanjager uitspraken: ${asked.length} van de ${asked.length}.`,
      en: `Partners that said they trust the driver: ${asked.length} of ${asked.length}.`,
    },
    signal: (names) => ({
      nl: `Vertrouwen is uitgesproken door ${asked.length - short.length} van de ${asked.length} partners; nog niet door ${names.nl}.`,
      en: `Trust was voiced by ${asked.length - short.length} of ${asked.length} partners; not yet by ${names.en}.`,
    }),
  })
}

const stake: SignalFact = ({ orchestration }) => {
  const { independent, stake: named } = orchestration ?? {}
  const isKnown = independent !== undefined || Boolean(named)
  const short =
    independent === true ? [] : [{ name: named ?? '', path: ['orchestration', named ? 'stake' : 'independent'] }]
  return judge(isKnown, short, ['orchestration', 'independent'], {
    unknown: {
      nl: 'Er staat nog niet of de aanjager een eigen belang heeft.',
      en: 'It does not say yet whether the driver has a stake of its own.',
    },
    clear: {
      nl: 'De aanjager heeft geen eigen belang bij het hogere doel.',
      en: 'The driver has no stake of its own in the higher purpose.',
    },
    signal: (names) => ({
      nl: `De aanjager heeft een eigen belang${named ? `: ${names.nl}` : ''}.`,
      en: `The driver has a stake of its own${named ? `: ${names.en}` : ''}.`,
    }),
  })
}

const payers: SignalFact = (ecosystem) => {
  const paying = [...new Set(ecosystem.orchestration?.paid_by ?? [])]
  const [only = ''] = paying
  const place = ['orchestration', 'paid_by']
  const isAlone = paying.length === 1 && ecosystem.index.get('partners')?.has(only) === true
  const short = isAlone ? [{ name: nameOf(ecosystem, ['partners'], only), path: place }] : []
  return judge(paying.length > 0, short, place, {
    unknown: {
      nl: 'Er staat nog niet wie de aanjager betaalt.',
      en: 'It does not say yet who pays the driver.',
    },
    clear: {
      nl: `De aanjager hangt niet aan één partner: het aantal betalers is ${paying.length}.`,
      en: `The driver does not depend on a single partner: the number of payers is ${paying.length}.`,
    },
    signal: (names) => ({
      nl: `Eén partner betaalt de aanjager: ${names.nl}.`,
      en: `A single partner pays the driver: ${names.en}.`,
    }),
  })
}

const entity: SignalFact = (ecosystem) => {
  const { entity: where, holder } = ecosystem.orchestration ?? {}
  const place = ['orchestration', 'entity']
  const name = holder === undefined ? '' : nameOf(ecosystem, ['partners', 'bodies'], holder)
  return judge(where !== undefined, where === 'partner' ? [{ name, path: place }] : [], place, {
    unknown: {
      nl: 'Er staat nog niet waar de aanjager is ondergebracht.',
      en: 'It does not say yet where the driver sits.',
    },
    clear:
      where === 'own'
        ? { nl: 'De aanjager zit in een eigen entiteit.', en: 'The driver sits in an entity of its own.' }
        : { nl: 'De aanjager zit bij een extern bureau.', en: 'The driver sits at an external office.' },
    signal: (names) => ({
      nl: `De aanjager zit bij een van de partners${name === '' ? '' : ` (${names.nl})`} en staat dus niet tussen hen in.`,
      en: `The driver sits at one of the partners${name === '' ? '' : ` (${names.en})`} and so does not stand between them.`,
    }),
  })
}

export const ppsOrchestratorSignals = {
  'pps-orchestrator-trust': trust,
  'pps-orchestrator-stake': stake,
  'pps-orchestrator-payers': payers,
  'pps-orchestrator-entity': entity,
} as const satisfies Record<string, SignalFact>
