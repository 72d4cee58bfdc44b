import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action, Finance, Goal, Item, Mapping, Partner, Role } from '../model/definition.ts'
import { chainLinks } from './chain.ts'
import { yearOf } from './dates.ts'
import { isUncommitted, takesPart } from './party.ts'
import { currentRoles } from './roles.ts'
import { lookup } from './ties.ts'
import { finishedGoals, isFinished } from './work.ts'

type FundingLine = NonNullable<Finance['funding']>[number]
type Body = NonNullable<Mapping<'governance'>['bodies']>[number]

/** What others count on a partner for. */
export interface Reliance {
  readonly goals: readonly Goal[]
  /** Open actions that it leads. */
  readonly actions: readonly Action[]
  readonly roles: readonly Role[]
  readonly seats: readonly Body[]
  /** Dependencies of other partners on it. */
  readonly dependents: readonly Item<'dependencies'>[]
  /** Links of the chain and capabilities for which no other partner that takes part is named. */
  readonly links: readonly Item<'chain'>[]
  readonly capabilities: readonly Item<'capabilities'>[]
  /** Lines of the budget of this year and later that are not secured. */
  readonly funding: readonly FundingLine[]
}

/** Per partner what others count on it for; made once, asked per partner. */
export function reliance(ecosystem: Ecosystem, asOf: string): (partner: string) => Reliance {
  const finished = finishedGoals(ecosystem)
  const ask = {
    goals: lookup(
      ecosystem.goals.filter(({ id }) => !finished.has(id)),
      ({ owner }) => [owner],
    ),
    actions: lookup(
      ecosystem.actions.filter((action) => !isFinished(action)),
      ({ owner }) => [owner],
    ),
    roles: lookup(rolesHeld(ecosystem, asOf), ({ holder }) => [holder]),
    seats: lookup(ecosystem.governance?.bodies ?? [], ({ members = [], chair }) => [...members, chair]),
    dependents: lookup(
      ecosystem.dependencies.filter(({ from, to }) => from !== to),
      ({ to }) => [to],
    ),
    ...onlyOnes(ecosystem, asOf),
    funding: lookup(unsecured(ecosystem, asOf), ({ from }) => [from]),
  }
  return (partner) => ({
    goals: ask.goals(partner),
    actions: ask.actions(partner),
    roles: ask.roles(partner),
    seats: ask.seats(partner),
    dependents: ask.dependents(partner),
    links: ask.links(partner),
    capabilities: ask.capabilities(partner),
    funding: ask.funding(partner),
  })
}

/** The roles that somebody holds on this day. */
export function rolesHeld(ecosystem: Ecosystem, asOf: string): readonly Role[] {
  return currentRoles(ecosystem, asOf).filter(({ holder }) => holder !== undefined)
}

/** Whether a partner said no more than that it is interested or intends to; undefined while nothing says how firm it is. */
export function isWeak(partner: Partner): boolean | undefined {
  const level = partner.commitment?.level
  if (level !== undefined) return level === 'interested' || level === 'intention'
  return isUncommitted(partner) ? true : undefined
}

function onlyOnes(ecosystem: Ecosystem, asOf: string) {
  const present = new Set(ecosystem.partners.filter((partner) => takesPart(partner, asOf)).map(({ id }) => id))
  const links = chainLinks(ecosystem, asOf).map(({ link, fillers, others }) => ({ link, only: only(fillers, others) }))
  const capabilities = ecosystem.capabilities.map((capability) => {
    const named = [...new Set([...(capability.provided_by ?? []), ...(capability.fallback ?? [])])]
    const there = named.filter((id) => present.has(id))
    return { capability, only: only(there, capability.provided_by ?? []) }
  })
  return {
    links: listOf(links, ({ link }) => link),
    capabilities: listOf(capabilities, ({ capability }) => capability),
  }
}

/** Who is the only one there; when nobody is there, who is the only one named. */
function only(there: readonly string[], named: readonly string[]): string | undefined {
  const ids = there.length > 0 ? there : named
  return ids.length === 1 ? ids[0] : undefined
}

function listOf<T extends { readonly only: string | undefined }, U>(items: readonly T[], take: (item: T) => U) {
  const ask = lookup(items, ({ only: id }) => [id])
  return (partner: string) => ask(partner).map(take)
}

function unsecured({ finance }: Ecosystem, asOf: string): readonly FundingLine[] {
  return (finance?.funding ?? []).filter(
    ({ secured, year, amount }) => secured !== true && amount !== 0 && year >= yearOf(asOf),
  )
}
