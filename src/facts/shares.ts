import { grouped } from '../grouping.ts'
import type { Partner } from '../model/definition.ts'

/** How a whole is divided over partners: what falls to each, and how many there are in all. */
export interface Shares<T> {
  readonly all: number
  readonly of: (partner: Partner) => readonly T[]
}

/** Each item under the one party that it names. */
export function sharesBy<T>(items: readonly T[], partyOf: (item: T) => string | undefined): Shares<T> {
  return sharesByEach(items, (item) => [partyOf(item)])
}

/** Each item under every party that it names, once. */
export function sharesByEach<T>(
  items: readonly T[],
  partiesOf: (item: T) => readonly (string | undefined)[],
  all = items.length,
): Shares<T> {
  const pairs = items.flatMap((item) => [...new Set(partiesOf(item))].map((party) => ({ party, item })))
  const perParty = grouped(pairs, ({ party }) => party)
  return { all, of: ({ id }) => (perParty.get(id) ?? []).map(({ item }) => item) }
}
