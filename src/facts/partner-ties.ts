import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Partner } from '../model/definition.ts'
import { takesPart } from './party.ts'
import { statusOf } from './progress.ts'

/** Why two partners are tied. */
export type TieKind = 'relation' | 'value-flow' | 'action'

export interface Tie {
  /** Ids, in the order of the partners in the data. */
  readonly between: readonly [string, string]
  readonly kinds: ReadonlySet<TieKind>
}

export interface PartnerTies {
  /** The partners that take part. */
  readonly partners: readonly Partner[]
  /** Each two of them that are tied, once. */
  readonly ties: readonly Tie[]
}

/**
 * The partners that take part and what ties them: an existing relation, a value flow, or an action that is not stopped of
 * which one is the owner and the other contributes. Who brings something, or provides the same capability as another, is tied
 * to the ecosystem by that and not to the other.
 */
export function partnerTies(ecosystem: Ecosystem, asOf: string): PartnerTies {
  const partners = ecosystem.partners.filter((partner) => partner.id !== '' && takesPart(partner, asOf))
  return { partners, ties: tiesBetween(partners, ecosystem) }
}

/** A pair of partners as one word, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

function tiesBetween(partners: readonly Partner[], ecosystem: Ecosystem): readonly Tie[] {
  const order = new Map(partners.map(({ id }, at) => [id, at]))
  const ties = new Map<string, { between: readonly [string, string]; kinds: Set<TieKind> }>()
  const tie = (one: string | undefined, other: string | undefined, kind: TieKind) => {
    const [from, to] = [order.get(one ?? ''), order.get(other ?? '')]
    if (from === undefined || to === undefined || from === to) return
    const between = from < to ? ([one, other] as [string, string]) : ([other, one] as [string, string])
    const key = between.join(' ')
    const known = ties.get(key) ?? { between, kinds: new Set() }
    known.kinds.add(kind)
    ties.set(key, known)
  }
  for (const { from, to, state } of ecosystem.relations) if (state !== 'desired') tie(from, to, 'relation')
  for (const { from, to } of ecosystem.value_flows) tie(from, to, 'value-flow')
  for (const action of ecosystem.actions)
    if (statusOf(action) !== 'stopped')
      for (const contributor of action.contributors ?? []) tie(action.owner, contributor, 'action')
  return [...ties.values()]
}
