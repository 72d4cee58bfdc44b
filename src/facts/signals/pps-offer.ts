import type { Ecosystem } from '../../graph/ecosystem.ts'
import { formatPercentage } from '../../i18n/format.ts'
import { yearOf } from '../dates.ts'
import { moneyPerYear } from '../money.ts'
import { takesPart } from '../party.ts'
import type { Signal, SignalFact } from '../signal.ts'
import { called, money } from '../wording.ts'
import { judge, spots } from './pps-judging.ts'

const chainUncovered: SignalFact = ({ chain, partners }, { asOf }) => {
  const present = new Set(partners.filter((partner) => takesPart(partner, asOf)).map(({ id }) => id))
  const short = spots(chain, ['chain'], called, (link) => !(link.partners ?? []).some((id) => present.has(id)))
  return judge(
    chain.some((link) => link.partners?.length),
    short,
    ['chain'],
    {
      unknown: {
        nl: 'Er staat nog geen keten met partners bij de schakels.',
        en: 'There is no chain with partners in its links yet.',
      },
      clear: {
        nl: `Schakels van de keten met een partner die meedoet: ${chain.length} van de ${chain.length}.`,
        en: `Links of the chain with a partner taking part: ${chain.length} of ${chain.length}.`,
      },
      signal: (names) => ({
        nl: `Geen partner die meedoet bij ${short.length} van de ${chain.length} schakels: ${names.nl}.`,
        en: `No partner taking part in ${short.length} of ${chain.length} links: ${names.en}.`,
      }),
    },
  )
}

const bundledOffer: SignalFact = ({ propositions }) => {
  const total = propositions.filter(({ components }) => components?.length).length
  const isSpecified = propositions.some(({ components }) =>
    components?.some((one) => one.partner ?? one.new !== undefined),
  )
  const short = spots(propositions, ['propositions'], called, ({ components = [] }) => {
    const makers = new Set(components.flatMap(({ partner }) => partner ?? []))
    return components.length > 0 && (makers.size < 2 || !components.some((component) => component.new === true))
  })
  return judge(isSpecified, short, ['propositions'], {
    unknown: {
      nl: 'Er staat nog niet uit welke onderdelen het aanbod bestaat, van welke partner en of ze nieuw zijn.',
      en: 'It does not say yet which components the propositions consist of, from which partner and whether new.',
    },
    clear: {
      nl: `Proposities van minstens twee partners en met iets nieuws: ${total} van de ${total}.`,
      en: `Propositions from at least two partners and with something new: ${total} of ${total}.`,
    },
    signal: (names) => ({
      nl: `Van één partner, of zonder iets nieuws: ${names.nl} (${short.length} van de ${total} proposities).`,
      en: `From one partner, or with nothing new: ${names.en} (${short.length} of ${total} propositions).`,
    }),
  })
}

/** Without subsidy in the year that was agreed on or the one after, with income that covers the cost of that year. */
const selfSustaining: SignalFact = (ecosystem) => {
  const { by, subsidy_share: shares = [] } = ecosystem.finance?.self_sustaining ?? {}
  const place = ['finance', 'self_sustaining']
  if (by === undefined || shares.length === 0) return { state: 'unknown', facts: noForecast, paths: [place] }
  const target = yearOf(by)
  const last = shares.filter(({ year }) => year >= target && year <= target + 1).sort((a, b) => a.share - b.share)[0]
  if (last === undefined || last.share > 0) {
    const said = (language: 'nl' | 'en') => (last === undefined ? '' : formatPercentage(last.share, language))
    return {
      state: 'signal',
      facts:
        last === undefined
          ? {
              nl: `De raming van het subsidieaandeel loopt niet door tot ${target}.`,
              en: `The forecast of the subsidy share does not reach ${target}.`,
            }
          : {
              nl: `In ${last.year} is het aandeel subsidie nog ${said('nl')}; het moest nul zijn.`,
              en: `In ${last.year} the subsidy share is still ${said('en')}; it was to be zero.`,
            },
      paths: [[...place, 'subsidy_share']],
    }
  }
  return coverage(ecosystem, last.year)
}

export const ppsOfferSignals = {
  'pps-chain-uncovered': chainUncovered,
  'pps-bundled-offer': bundledOffer,
  'pps-self-sustaining': selfSustaining,
} as const satisfies Record<string, SignalFact>

const noForecast = {
  nl: 'Er staat nog niet wanneer de subsidie stopt en hoe haar aandeel per jaar afloopt.',
  en: 'It does not say yet when the subsidy ends and how its share declines per year.',
}

function coverage(ecosystem: Ecosystem, year: number): Signal {
  const { cost = 0, funding = 0, subsidy = 0 } = moneyPerYear(ecosystem).find((one) => one.year === year) ?? {}
  const gap = cost - (funding - subsidy)
  const isShort = cost > 0 && gap > cost * 0.01
  return {
    state: isShort ? 'signal' : 'clear',
    facts: isShort
      ? {
          nl: `In ${year} zonder subsidie komt er ${money(ecosystem, gap, 'nl')} tekort op ${money(ecosystem, cost, 'nl')} aan kosten.`,
          en: `Without subsidy in ${year}, ${money(ecosystem, gap, 'en')} is lacking on ${money(ecosystem, cost, 'en')} of costs.`,
        }
      : {
          nl: `In ${year} is het aandeel subsidie nul${cost > 0 ? ' en dekken de inkomsten de kosten' : '; de kosten van dat jaar staan er nog niet'}.`,
          en: `In ${year} the subsidy share is zero${cost > 0 ? ' and income covers the costs' : '; the costs of that year are not there yet'}.`,
        },
    paths: [['finance', isShort ? 'funding' : 'self_sustaining']],
  }
}
