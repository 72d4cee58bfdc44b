import { isAfter } from '../../facts/date-order.ts'
import { hasLeft, isUncommitted, joinsLater, takesPart } from '../../facts/party.ts'
import type { Partner } from '../../model/definition.ts'
import type { Change } from '../../revisions/change.ts'
import type { Sentence } from './sentences.ts'
import { dayIn, type Teller } from './teller.ts'

export const partnerSentences: Readonly<Record<string, Sentence>> = {
  'partners added': (change, teller) => {
    const partner = partnerOf(change, teller)
    const { words, choice, states, date } = teller
    if (isUncommitted(partner)) return words.inView(partner.name, choice('partners.status', partner.status))
    if (joinsLater(partner, states.asOf)) return words.joinsOn(partner.name, date(partner.joined), null)
    return takesPart(partner, states.asOf) ? words.joined(partner.name) : undefined
  },
  'partners removed': (change, teller) => teller.words.gone(partnerOf(change, teller).name),
  'partners.status': statusSentence,
  'partners.left': (change, teller) => {
    const { after, before } = change
    const partner = partnerOf(change, teller)
    if (after === undefined || before !== undefined) return undefined
    const date = teller.date(after)
    if (dayIn(after) > teller.states.asOf) return teller.words.leavesOn(partner.name, date, '')
    return teller.words.leaves(partner.name, date, '')
  },
  'partners.brings': bringsSentence,
  'partners.gets': (change, teller) => {
    if (change.field.length > 1) return undefined
    const { name } = partnerOf(change, teller)
    const what = (value: unknown) => (value as { readonly what: string }).what
    return change.before === undefined
      ? teller.words.getsNew(name, what(change.after))
      : teller.words.getsNoMore(name, what(change.before))
  },
}

function statusSentence(change: Change, teller: Teller): string | undefined {
  const { before = 'active', after = 'active' } = change
  const partner = partnerOf(change, teller)
  const { words, choice, date } = teller
  const told = (value: unknown) => choice('partners.status', value)
  if (after === 'left') {
    const say = isAfter(partner.left, teller.states.asOf) ? words.leavesOn : words.leaves
    return say(partner.name, date(partner.left), sentenceEnd(partner.left_reason))
  }
  if (!saysJoined(change) || hasLeft(partner, teller.states.asOf))
    return words.status(partner.name, told(before), told(after))
  return joinsLater(partner, teller.states.asOf)
    ? words.joinsOn(partner.name, date(partner.joined), told(before))
    : words.joins(partner.name, date(partner.joined), told(before))
}

/** Whether a new status is that of who now takes part: its sentence names the day on which that began. */
export function saysJoined({ before = 'active', after = 'active' }: Change): boolean {
  const wasOut = ['prospect', 'approached', 'inactive', 'left'].includes(String(before))
  return wasOut && (after === 'active' || after === 'committed')
}

function sentenceEnd(text = ''): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`
}

interface Contribution {
  readonly what: string
  readonly amount?: number
  readonly per?: string
}

function bringsSentence(change: Change, teller: Teller): string | undefined {
  const { before, after, field, items } = change
  const { name } = partnerOf(change, teller)
  const { words, money } = teller
  if (field.length === 1)
    return before === undefined
      ? words.bringsNew(name, contribution(after as Contribution, teller))
      : words.bringsNoMore(name, contribution(before as Contribution, teller))
  const [what = ''] = items
  if (field[1] === 'secured' && after === true) return words.bringsSecured(name, what)
  if (field[1] === 'secured') return before === true ? words.bringsUnsecured(name, what) : undefined
  if (field[1] !== 'amount' || before === undefined || after === undefined) return undefined
  const say = Number(after) > Number(before) ? words.bringsMore : words.bringsLess
  const { per = '' } = contributionOf(what, partnerOf(change, teller))
  // Ten thousand a year and a thousand a month cannot be held against each other by their amounts.
  if (contributionOf(what, teller.itemBefore(change) as unknown as Partner).per !== (per || undefined)) return undefined
  return say(name, what, money(before), [money(after), words.per[per] ?? ''].join(' ').trim())
}

/** A contribution, by what it is. */
function contributionOf(what: string, { brings = [] }: Partner): { readonly per?: string | undefined } {
  return brings.find((one): one is Exclude<typeof one, string> => typeof one !== 'string' && one.what === what) ?? {}
}

function contribution({ what, amount, per }: Contribution, { money, words }: Teller): string {
  const worth = amount === undefined ? '' : `, ${money(amount)}${per === undefined ? '' : ` ${words.per[per] ?? ''}`}`
  return `${what}${worth}`
}

/** A partner of which the name could not be read is called by its id. */
function partnerOf(change: Change, teller: Teller): Partner {
  const partner = teller.itemOf(change) as unknown as Partner
  return { ...partner, name: partner.name || teller.title(change) }
}
