import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Partner } from '../model/definition.ts'
import type { Benefit } from './behind.ts'
import { broughtBy, type Contribution } from './contributions.ts'
import { joinsLater, takesPart } from './party.ts'
import { type Flow, isPresent, lookup } from './ties.ts'

/** What one partner gives and gets, as the data have it. */
export interface GiveAndGet {
  readonly partner: Partner
  /** Flows to and from others that are there. */
  readonly out: readonly Flow[]
  readonly in: readonly Flow[]
  /** What it brings now, or will bring where it joins later, more than only possible, and what it is to get. */
  readonly brings: readonly Contribution[]
  readonly gets: readonly Benefit[]
  /** How many flows of each kind go out and come in, in the order in which the kinds occur. */
  readonly kinds: ReadonlyMap<Flow['kind'], { readonly out: number; readonly in: number }>
  /** Flows, contributions and benefits counted. */
  readonly balance: Balance
  /** Flows only. */
  readonly flows: Balance
}

export type Balance = 'both' | 'only-gives' | 'only-gets' | 'neither'

/** What each partner that takes part gives and gets, in the order of the data. */
export function giveAndGet(ecosystem: Ecosystem, asOf: string): readonly GiveAndGet[] {
  const flows = ecosystem.value_flows.filter(
    ({ from, to }) => from !== to && isPresent(ecosystem, from, asOf) && isPresent(ecosystem, to, asOf),
  )
  const leaving = lookup(flows, ({ from }) => [from])
  const coming = lookup(flows, ({ to }) => [to])
  return ecosystem.partners
    .filter((partner) => takesPart(partner, asOf))
    .map((partner) => {
      const found = { out: leaving(partner.id), in: coming(partner.id) }
      const { now, later } = broughtBy(partner, asOf)
      const brings = (joinsLater(partner, asOf) ? later : now).filter(({ state }) => state !== 'possible')
      const gets = (partner.gets ?? []).map((item): Benefit => (typeof item === 'string' ? { what: item } : item))
      return {
        partner,
        ...found,
        brings,
        gets,
        kinds: kindsOf(found.out, found.in),
        balance: balanceOf(found.out.length + brings.length, found.in.length + gets.length),
        flows: balanceOf(found.out.length, found.in.length),
      }
    })
}

function balanceOf(gives: number, gets: number): Balance {
  if (gives > 0) return gets > 0 ? 'both' : 'only-gives'
  return gets > 0 ? 'only-gets' : 'neither'
}

function kindsOf(out: readonly Flow[], into: readonly Flow[]): GiveAndGet['kinds'] {
  const kinds = new Map<Flow['kind'], { out: number; in: number }>()
  const count = (flows: readonly Flow[], way: 'out' | 'in') => {
    for (const { kind } of flows) {
      const counts = kinds.get(kind) ?? { out: 0, in: 0 }
      counts[way]++
      kinds.set(kind, counts)
    }
  }
  count(out, 'out')
  count(into, 'in')
  return kinds
}
