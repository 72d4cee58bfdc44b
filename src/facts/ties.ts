import { type Ecosystem, find } from '../graph/ecosystem.ts'
import { groupedByEach } from '../grouping.ts'
import type { Action, Item, Partner } from '../model/definition.ts'
import { hasLeft, takesPart } from './party.ts'
import { statusOf } from './progress.ts'

export type Relation = Item<'relations'>
export type Flow = Item<'value_flows'>

/** What runs between the parties, ready to be asked for one party; what runs from a party to itself is left out. */
export interface Ties {
  readonly relations: (party: string) => readonly Relation[]
  readonly flows: (party: string) => readonly Flow[]
}

export function tiesOf(ecosystem: Ecosystem): Ties {
  return {
    relations: lookup(between(ecosystem.relations), ({ from, to }) => [from, to]),
    flows: lookup(between(ecosystem.value_flows), ({ from, to }) => [from, to]),
  }
}

/** The items of one key, from a map that is made once. Nothing goes by an empty id. */
export function lookup<T>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string | undefined>,
): (key: string) => readonly T[] {
  const groups = groupedByEach(items, keysOf)
  return (key) => (key === '' ? [] : (groups.get(key) ?? []))
}

/** The partners that take part and lack a tie to somebody who is there. */
export interface Apart {
  /** No existing relation; one that is only desired does not tie. */
  readonly withoutRelation: readonly Partner[]
  readonly withoutFlow: readonly Partner[]
  /** No action, open or done, that another partner or body leads or helps with too. */
  readonly withoutAction: readonly Partner[]
  /** None of the three. */
  readonly alone: readonly Partner[]
}

export function apart(ecosystem: Ecosystem, asOf: string): Apart {
  const partners = ecosystem.partners.filter((partner) => takesPart(partner, asOf))
  const isThere = (id: string) => isPresent(ecosystem, id, asOf)
  const related = tied(ecosystem.relations.filter(({ state }) => state !== 'desired').map(ends), isThere)
  const flowing = tied(ecosystem.value_flows.map(ends), isThere)
  const working = tied(ecosystem.actions.filter((action) => statusOf(action) !== 'stopped').map(workers), isThere)
  const without = (ids: ReadonlySet<string>) => partners.filter(({ id }) => !ids.has(id))
  return {
    withoutRelation: without(related),
    withoutFlow: without(flowing),
    withoutAction: without(working),
    alone: without(new Set([...related, ...flowing, ...working])),
  }
}

function ends({ from, to }: { readonly from: string; readonly to: string }): readonly string[] {
  return [from, to]
}

function workers({ owner, contributors = [] }: Action): readonly string[] {
  return owner === undefined ? contributors : [owner, ...contributors]
}

/** Everyone who is in a group with at least one other who is there. */
function tied(groups: readonly (readonly string[])[], isThere: (id: string) => boolean): ReadonlySet<string> {
  const present = groups.map((ids) => [...new Set(ids)].filter((id) => id !== '' && isThere(id)))
  return new Set(present.filter((ids) => ids.length > 1).flat())
}

/** Whether a party can be tied to today: a partner that has left or is idle cannot. */
export function isPresent(ecosystem: Ecosystem, id: string, asOf: string): boolean {
  const partner = find(ecosystem, 'partners', id)
  return partner === undefined || (partner.status !== 'inactive' && !hasLeft(partner, asOf))
}

function between<T extends { readonly from: string; readonly to: string }>(items: readonly T[]): readonly T[] {
  return items.filter(({ from, to }) => from !== to)
}
