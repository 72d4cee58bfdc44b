import type { Change } from '../../revisions/change.ts'
import type { Sentence } from './sentences.ts'
import type { Teller } from './teller.ts'

export const governanceSentences: Readonly<Record<string, Sentence>> = {
  'bodies.members': (change, teller) => {
    const { before, after } = change
    const party = teller.name(['partners'], after ?? before)
    const body = theBody(teller.title(change), teller)
    return before === undefined ? teller.words.member(party, body) : teller.words.memberNoMore(party, body)
  },
  'bodies.chair': (change, teller) => {
    const { before, after } = change
    if (after === undefined) return undefined
    const name = (id: unknown) => (id === undefined ? '' : teller.name(['partners'], id))
    return teller.words.chair(theBody(teller.title(change), teller), name(after), name(before))
  },
  'roles.holder': (change, teller) => {
    const name = (id: unknown) => (id === undefined ? '' : teller.name(['partners', 'bodies'], id))
    const role = teller.choice('roles.role', teller.itemOf(change).role)
    return teller.words.holds(role, name(change.after), name(change.before))
  },
  'agreements.signed_by': (change, teller) =>
    change.before === undefined
      ? teller.words.signed(teller.name(['partners'], change.after), teller.title(change))
      : undefined,
  'risks.status': (change, teller) =>
    (change.after === 'closed' ? teller.words.riskClosed : teller.words.riskOpen)(teller.title(change)),
  'decisions added': (change, teller) => decisionSentence(change, teller, teller.itemOf(change).status),
  'decisions.status': (change, teller) => decisionSentence(change, teller, change.after),
}

function decisionSentence(change: Change, teller: Teller, status: unknown = 'asked'): string | undefined {
  const { needed_by, decided_on } = teller.itemOf(change)
  const { words, date } = teller
  const topic = teller.title(change)
  switch (status) {
    case 'asked':
      return words.asked(topic, date(needed_by))
    case 'taken':
      return words.taken(topic, date(decided_on))
    case 'postponed':
      return words.postponed(topic)
    default:
      return status === 'rejected' ? words.rejected(topic) : undefined
  }
}

/** A body has a name of its own, which may begin with its kind: `Stuurgroep Weerwerk`. */
function theBody(name: string, { words }: Teller): string {
  return words.quote(name)
}
