import { firstSentence } from '../../full-stop.ts'
import type { Item } from '../../model/definition.ts'
import type { Language, Text } from '../../text.ts'
import type { SignalFact } from '../signal.ts'
import { census, lackingIn, unknown, type Words } from './direction-census.ts'

export const tensionProfitPurpose = tension(
  { nl: 'winst en doel', en: 'profit and purpose' },
  /winst|rendement|marge|omzet|commerci|verdien|profit|margin|revenue|commercial/iu,
  /\bdoel(?!groep)|maatschapp|missie|publiek|purpose|mission|societ|public/iu,
)

export const tensionSpeedProcess = tension(
  { nl: 'snelheid en proces', en: 'speed and process' },
  /snel|tempo|vaart|haast|speed|pace|fast|quick/iu,
  /proces|procedure|inspraak|besluitvorming|vergunning|zorgvuldig|process|consultation|permit/iu,
)

export const tensionBoldCareful = tension(
  { nl: 'durf en voorzichtigheid', en: 'boldness and caution' },
  /durf|\blef\b|waag|bold|daring|courage/iu,
  /voorzicht|behoedzaam|terughoud|caut|careful|prudent/iu,
)

/** A tension with its two sides, known by the words of both: talked through with an outcome, or still open. */
function tension(between: Text, one: RegExp, other: RegExp): SignalFact {
  const what = (language: Language, single: string, many: string): Words['nl'] => [
    `${single} ${between[language]}`,
    `${many} ${between[language]}`,
  ]
  return ({ tensions }) => {
    const isMeant = ({ what: text }: Item<'tensions'>) => one.test(text) && other.test(text)
    const short = tensions.map((each) => ({ ...each, isMeant: isMeant(each), what: firstSentence(each.what) }))
    const total = short.filter((each) => each.isMeant).length
    if (total === 0)
      return unknown(['tensions'], {
        nl: `Er staat geen spanning tussen ${between.nl}; bespreek of die er is.`,
        en: `There is no tension between ${between.en} on paper; discuss whether there is one.`,
      })
    return census({
      total,
      lacking: lackingIn(['tensions'], short, (each) => each.isMeant && !isHandled(each)),
      what: {
        nl: what('nl', 'De spanning tussen', 'spanningen tussen'),
        en: what('en', 'The tension between', 'tensions between'),
      },
      fine: {
        nl: ['is besproken, met een uitkomst', 'zijn besproken, met een uitkomst'],
        en: ['was talked through, with an outcome', 'were talked through, with an outcome'],
      },
      short: {
        nl: ['is nog niet besproken of heeft geen uitkomst', 'zijn nog niet besproken of hebben geen uitkomst'],
        en: ['was not talked through or has no outcome', 'were not talked through or have no outcome'],
      },
    })
  }
}

function isHandled({ status, discussed_on: discussed, outcome }: Item<'tensions'>): boolean {
  return status === 'settled' || ((status === 'discussed' || discussed !== undefined) && Boolean(outcome))
}
