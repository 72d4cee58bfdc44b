import type { Ecosystem } from '../../graph/ecosystem.ts'
import type { Partner } from '../../model/definition.ts'
import { addDays, firstDay, type LooseDate, lastDay } from '../dates.ts'
import { eachHand, membersOf } from '../hands.ts'
import { hasLeft } from '../party.ts'
import type { SignalFact } from '../signal.ts'
import { isFinished } from '../work.ts'
import { census, lackingIn, namesOf, partnerWords, unknown } from './direction-census.ts'

/** After so many days without an action or a meeting a partner counts as silent. */
const silence = 120

/** Whether an active partner has gone silent, or one went inactive or left with a promise still open. */
export const partnerGoingInactive: SignalFact = (ecosystem, { asOf }) => {
  const since = addDays(asOf, -silence)
  const owing = lackingIn(['partners'], ecosystem.partners, (one) => isGone(one, asOf) && hasOpenPromise(one))
  const isWatched = (one: Partner) => isActive(one, asOf) && !isNewcomer(one, since)
  const watched = ecosystem.partners.filter(isWatched).length
  const hasTraces = watched > 0 && saysWho(ecosystem)
  if (!hasTraces && owing.length === 0)
    return unknown(['partners'], {
      nl: 'Zonder acties of bijeenkomsten met namen van partners is niet te zien wie er nog meedoet.',
      en: 'Without actions or meetings that name partners nobody can see who still takes part.',
    })
  const busy = busyPartners(ecosystem, since, asOf)
  const silent = lackingIn(['partners'], ecosystem.partners, (one) => isWatched(one) && !busy.has(one.id))
  const activity = hasTraces ? [census({ total: watched, lacking: silent, what: partnerWords, ...words })] : []
  const debt = {
    nl: `Inactief of vertrokken met een toezegging open${namesOf(owing, 'nl')}.`,
    en: `Inactive or gone with a promise still open${namesOf(owing, 'en')}.`,
  }
  const facts = [...activity.map((one) => one.facts), ...(owing.length === 0 ? [] : [debt])]
  return {
    state: owing.length > 0 || activity.some(({ state }) => state === 'signal') ? 'signal' : 'clear',
    facts: { nl: facts.map(({ nl }) => nl).join(' '), en: facts.map(({ en }) => en).join(' ') },
    paths: [...activity.flatMap(({ paths }) => paths), ...owing.map(({ path }) => path)],
  }
}

const words = {
  fine: {
    nl: [
      `heeft werk in handen of was de laatste ${silence} dagen bij een bijeenkomst`,
      `hebben werk in handen of waren de laatste ${silence} dagen bij een bijeenkomst`,
    ],
    en: [
      `has work in hand or came to a meeting in the last ${silence} days`,
      `have work in hand or came to a meeting in the last ${silence} days`,
    ],
  },
  short: {
    nl: [
      `heeft geen lopende actie en was de laatste ${silence} dagen bij geen bijeenkomst`,
      `hebben geen lopende actie en waren de laatste ${silence} dagen bij geen bijeenkomst`,
    ],
    en: [
      `has no action in hand and came to no meeting in the last ${silence} days`,
      `have no action in hand and came to no meeting in the last ${silence} days`,
    ],
  },
} as const

/** Who works on something or met lately. Work and meetings of a body count for its members. */
function busyPartners(ecosystem: Ecosystem, since: string, asOf: string): ReadonlySet<string> {
  const members = membersOf(ecosystem)
  const people = (id: string | undefined) => (id === undefined ? [] : (members.get(id) ?? [id]))
  const isRecent = (date: LooseDate | undefined) =>
    date !== undefined && lastDay(date) >= since && firstDay(date) <= asOf
  const busy = new Set<string>()
  const add = (id: string) => busy.add(id)
  for (const action of ecosystem.actions)
    if (!isFinished(action) || isRecent(action.done_on ?? action.deadline)) eachHand(action, members, add)
  for (const { date, participants, body } of ecosystem.meetings)
    if (isRecent(date)) for (const id of participants ?? people(body)) busy.add(id)
  return busy
}

/** Whether some action or meeting names a partner or a body. */
function saysWho({ actions, meetings }: Ecosystem): boolean {
  return (
    actions.some(({ owner, contributors }) => owner !== undefined || contributors?.length) ||
    meetings.some(({ participants, body }) => body !== undefined || participants?.length)
  )
}

function isActive(partner: Partner, asOf: string): boolean {
  return (partner.status ?? 'active') === 'active' && !hasLeft(partner, asOf)
}

function isGone(partner: Partner, asOf: string): boolean {
  return partner.status === 'inactive' || hasLeft(partner, asOf)
}

function isNewcomer({ joined }: Partner, since: string): boolean {
  return joined !== undefined && lastDay(joined) > since
}

function hasOpenPromise({ brings }: Partner): boolean {
  return brings?.some((one) => typeof one !== 'string' && one.state === 'committed') ?? false
}
