import type { Ecosystem } from '../../graph/ecosystem.ts'
import { formatDate } from '../../i18n/format.ts'
import type { Action, Partner } from '../../model/definition.ts'
import { addDays, firstDay, type LooseDate, lastDay } from '../dates.ts'
import { hasLeft, isUncommitted } from '../party.ts'
import { placed } from '../placed.ts'
import { byDate, statusOf } from '../progress.ts'
import type { SignalFact } from '../signal.ts'
import { fewOf, found, per } from './execution-shared.ts'

/** Whether every partner of the core and the ring had an action and was at a meeting in the past half year. */
export const workSharedByPartners: SignalFact = (ecosystem, { asOf }) => {
  const partners = placed(['partners'], ecosystem.partners).filter(({ item }) => isClose(item, asOf))
  const working = partiesAtWork(ecosystem, asOf)
  const attending = new Set(
    ecosystem.meetings.flatMap(({ date, participants }) => (isRecent(date, asOf) ? (participants ?? []) : [])),
  )
  if (partners.length === 0 || working.size === 0 || attending.size === 0)
    return found(
      'unknown',
      'Er staat niet wie het afgelopen half jaar aan acties werkte en bij bijeenkomsten was (contributors, participants).',
      'It does not say who worked on actions and was at meetings in the past half year (contributors, participants).',
    )
  const aside = partners.filter(({ item }) => !working.has(item.id) || !attending.has(item.id))
  if (aside.length === 0)
    return found(
      'clear',
      `Partners met een actie en bij een bijeenkomst in het afgelopen half jaar: ${partners.length} van de ${partners.length}.`,
      `Partners with an action and at a meeting in the past half year: ${partners.length} of ${partners.length}.`,
    )
  return found(
    'signal',
    `${aside.length} van de ${partners.length} partners ${per(aside.length, 'had', 'hadden')} het afgelopen half jaar geen actie of ${per(aside.length, 'was', 'waren')} bij geen bijeenkomst: ${fewOf(aside, 'nl')}.`,
    `${aside.length} of ${partners.length} partners had no action or ${per(aside.length, 'was', 'were')} at no meeting in the past half year: ${fewOf(aside, 'en')}.`,
    aside,
  )
}

/** Whether the people inside heard something in the past sixty days. */
export const communicationInsideRecent: SignalFact = (ecosystem, { asOf }) => {
  const { audiences, messages } = ecosystem.communication ?? {}
  const inside = new Set((audiences ?? []).filter(({ kind }) => kind === 'internal').map(({ id }) => id))
  const newest = placed(['communication', 'messages'], messages)
    .filter(({ item }) => inside.has(item.audience ?? '') && firstDay(item.date) <= asOf)
    .sort((one, other) => byDate(one.item.date, other.item.date))
    .at(-1)
  if (newest === undefined)
    return found(
      'unknown',
      'Er is geen bericht aan een interne doelgroep (messages met audience).',
      'There is no message to an internal audience (messages with audience).',
    )
  const { date, what } = newest.item
  return found(
    lastDay(date) < addDays(asOf, -60) ? 'signal' : 'clear',
    `Laatste bericht aan de eigen mensen: ${formatDate(date, 'nl')} (${what}).`,
    `Last message to the people inside: ${formatDate(date, 'en')} (${what}).`,
    [newest],
  )
}

/** Who leads or helps with an action that is open or was finished lately; members of a body count with it. */
function partiesAtWork(ecosystem: Ecosystem, asOf: string): ReadonlySet<string> {
  const parties = new Set<string>()
  for (const action of ecosystem.actions)
    if (isAtHand(action, asOf)) {
      if (action.owner !== undefined) parties.add(action.owner)
      for (const id of action.contributors ?? []) parties.add(id)
    }
  const members = (ecosystem.governance?.bodies ?? [])
    .filter(({ id }) => parties.has(id))
    .flatMap((body) => body.members ?? [])
  return new Set([...parties, ...members])
}

function isAtHand(action: Action, asOf: string): boolean {
  const status = statusOf(action)
  return status === 'done' ? isRecent(action.done_on, asOf) : status !== 'stopped'
}

function isRecent(date: LooseDate | undefined, asOf: string): boolean {
  return date !== undefined && firstDay(date) <= asOf && lastDay(date) >= addDays(asOf, -183)
}

function isClose(partner: Partner, asOf: string): boolean {
  const { status, involvement } = partner
  const isAtDistance = involvement === 'following' || involvement === 'outside'
  return !hasLeft(partner, asOf) && !isUncommitted(partner) && status !== 'inactive' && !isAtDistance
}
