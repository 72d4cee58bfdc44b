import { firstDay, type LooseDate } from '../facts/dates.ts'
import { takesPart } from '../facts/party.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Change } from './change.ts'
import type { States } from './states.ts'

/** What a partner said yes on: when this changes, that yes no longer says what it said. */
const grounds = ['interests', 'autonomy', 'commitment']

interface Endorsement {
  readonly partner: string
  readonly date?: LooseDate | undefined
}

/** A text that everyone who took part had endorsed: the vision, or a goal. */
interface Endorsed {
  readonly by: (state: Ecosystem) => readonly Endorsement[]
}

/**
 * Whether a change has to be re-confirmed: interests, autonomy or commitment of a partner, changed after every partner
 * that took part had endorsed the vision or a goal. It no longer has to once that partner endorses that text again: with
 * a later date than its endorsement had before the change.
 */
export function isSuspect({ index, id, was, field, kind }: Change, { before, after, asOf }: States): boolean {
  if (index !== 'partners' || kind !== 'changed' || !grounds.includes(field[0] ?? '')) return false
  const former = was ?? id
  return endorsedTexts({ before, after, asOf }).some(({ by }) => {
    const old = by(before).find(({ partner }) => partner === former)
    return old !== undefined && !by(after).some((one) => one.partner === id && isLater(one, old))
  })
}

function isLater({ date }: Endorsement, { date: before }: Endorsement): boolean {
  return date !== undefined && (before === undefined || firstDay(date) > firstDay(before))
}

/** The same for every change between two states. */
function endorsedTexts(states: States): readonly Endorsed[] {
  const known = texts.get(states.before) ?? endorsedByAll(states.before, states.asOf)
  texts.set(states.before, known)
  return known
}

const texts = new WeakMap<Ecosystem, readonly Endorsed[]>()

function endorsedByAll(before: Ecosystem, asOf: string): readonly Endorsed[] {
  const all = before.partners.filter((partner) => takesPart(partner, asOf)).map(({ id }) => id)
  const possible: readonly Endorsed[] = [
    { by: ({ vision }) => vision?.endorsed_by ?? [] },
    ...before.goals.map(({ id }) => ({
      by: ({ goals }: Ecosystem) => goals.find((goal) => goal.id === id)?.agreed_by ?? [],
    })),
  ]
  return possible.filter(({ by }) => {
    const partners = new Set(by(before).map(({ partner }) => partner))
    return all.length > 0 && all.every((id) => partners.has(id))
  })
}
