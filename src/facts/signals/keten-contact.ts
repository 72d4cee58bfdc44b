import type { Ecosystem } from '../../graph/ecosystem.ts'
import { formatList } from '../../i18n/format.ts'
import type { Language } from '../../text.ts'
import { isOver } from '../date-order.ts'
import { addDays, firstDay, type LooseDate } from '../dates.ts'
import type { SignalFact } from '../signal.ts'
import { partnersLacking, unknown } from './direction-census.ts'

/** After so many days without contact a partner is out of sight. */
const contactWithin = 60

/** Whether someone spoke every partner not long ago: a contact, a meeting or an answer to how it goes. */
export const partnersOutOfTouch: SignalFact = (ecosystem, { asOf }) => {
  const since = addDays(asOf, -contactWithin)
  const { partners, meetings } = ecosystem
  if (
    meetings.every(({ participants, body }) => participants === undefined && body === undefined) &&
    partners.every(({ last_contact, pulse }) => last_contact === undefined && !pulse?.length)
  )
    return unknown(['partners'], {
      nl: 'Van geen enkele partner staat wanneer die voor het laatst is gesproken.',
      en: 'Of no partner does it say when someone last spoke to it.',
    })
  const met = metSince(ecosystem, since, asOf)
  const isSpoken = (date: LooseDate | undefined) => isBetween(date, since, asOf)
  return partnersLacking(
    ecosystem,
    asOf,
    ({ id, last_contact, pulse }) =>
      !met.has(id) && ![last_contact, ...(pulse ?? []).map(({ date }) => date)].some(isSpoken),
    {
      fine: {
        nl: [
          `is in de laatste ${contactWithin} dagen gesproken`,
          `zijn in de laatste ${contactWithin} dagen gesproken`,
        ],
        en: [`was spoken to in the last ${contactWithin} days`, `were spoken to in the last ${contactWithin} days`],
      },
      short: {
        nl: [
          `is de laatste ${contactWithin} dagen niet gesproken`,
          `zijn de laatste ${contactWithin} dagen niet gesproken`,
        ],
        en: [
          `was not spoken to in the last ${contactWithin} days`,
          `were not spoken to in the last ${contactWithin} days`,
        ],
      },
    },
  )
}

/** In so many days a meeting or a contact counts as keeping the network warm. */
const warmFor = 180

const online = new Set(['website', 'linkedin', 'newsletter', 'video', 'podcast', 'online-platform'])

/** Whether the network is kept warm in all three ways: online, on the spot, and person to person. */
export const networkNotKeptWarm: SignalFact = ({ meetings, communication, partners }, { asOf }) => {
  const since = addDays(asOf, -warmFor)
  const audiences = communication?.audiences ?? []
  const channels: readonly string[] = [
    ...(communication?.channels ?? []),
    ...audiences.flatMap((audience) => audience.channels ?? []),
  ]
  const modes = meetings.flatMap(({ date, mode }) => (mode !== undefined && isBetween(date, since, asOf) ? [mode] : []))
  const isMet = (mode: string) => modes.some((one) => one === mode || one === 'hybrid')
  const ways = [
    { nl: 'online', en: 'online', isUsed: isMet('online') || channels.some((one) => online.has(one)) },
    { nl: 'fysiek', en: 'on the spot', isUsed: isMet('physical') || channels.includes('event') },
    {
      nl: 'persoonlijk',
      en: 'person to person',
      isUsed: channels.includes('conversation') || partners.some((one) => isBetween(one.last_contact, since, asOf)),
    },
  ]
  const [used, unused] = [ways.filter(({ isUsed }) => isUsed), ways.filter(({ isUsed }) => !isUsed)]
  const named = (some: typeof ways, language: Language) =>
    formatList(
      some.map((one) => one[language]),
      language,
    )
  if (used.length === 0)
    return unknown(['communication'], {
      nl: 'Er staan nog geen kanalen of recente bijeenkomsten.',
      en: 'There are no channels or recent meetings yet.',
    })
  if (unused.length === 0)
    return {
      state: 'clear',
      facts: { nl: `Er is contact ${named(used, 'nl')}.`, en: `There is contact ${named(used, 'en')}.` },
      paths: [['communication']],
    }
  return {
    state: 'signal',
    facts: {
      nl: `Er is wel contact ${named(used, 'nl')}, maar nog niet ${named(unused, 'nl')}.`,
      en: `There is contact ${named(used, 'en')}, but not yet ${named(unused, 'en')}.`,
    },
    paths: [['communication']],
  }
}

/** Who came to a meeting. A meeting that names nobody counts for the members of its body. */
function metSince({ meetings, governance }: Ecosystem, since: string, asOf: string): ReadonlySet<string> {
  const members = new Map((governance?.bodies ?? []).map((body) => [body.id, body.members ?? []]))
  return new Set(
    meetings
      .filter(({ date }) => isBetween(date, since, asOf))
      .flatMap(({ participants, body }) => participants ?? members.get(body ?? '') ?? []),
  )
}

function isBetween(date: LooseDate | undefined, since: string, asOf: string): boolean {
  return date !== undefined && !isOver(date, since) && firstDay(date) <= asOf
}
