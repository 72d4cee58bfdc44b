import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Action, Goal, Item, Mapping, Partner, Role } from '../model/definition.ts'
import { type CapabilityCover, type Cover, capabilityCoverage, chainCoverage, type LinkCover } from './coverage.ts'
import { yearOf } from './dates.ts'
import { sum } from './money.ts'
import { takesPart } from './party.ts'
import { rolesHeld } from './reliance.ts'
import { type Shares, sharesBy, sharesByEach } from './shares.ts'
import { finishedGoals, isFinished } from './work.ts'

type Body = NonNullable<Mapping<'governance'>['bodies']>[number]

/** What falls when a partner that takes part leaves. */
export interface Departure {
  readonly partner: Partner
  /** The open actions and the goals still to reach that it leads. */
  readonly actions: readonly Action[]
  readonly goals: readonly Goal[]
  /** The roles that it holds on this day. */
  readonly roles: readonly Role[]
  readonly chairs: readonly Body[]
  /** What it does for all together: the orchestration, and leading the ecosystem. */
  readonly steers: readonly ('orchestration' | 'leadership')[]
  readonly functions: readonly Item<'joint_functions'>[]
  /** The propositions that lose a component. */
  readonly propositions: readonly Item<'propositions'>[]
  /** What only this partner provides. */
  readonly capabilities: readonly CapabilityCover[]
  readonly links: readonly LinkCover[]
  /** What one other partner is left alone with. */
  readonly thinned: readonly (CapabilityCover | LinkCover)[]
  /** Its funding in this year and later ones, in order of year. */
  readonly funding: readonly YearOfFunding[]
  /** What other partners that take part count on it for. */
  readonly dependants: readonly Item<'dependencies'>[]
  /** The parts that fall of all actions, goals, roles, capabilities, links and funding, added up. */
  readonly weight: number
}

export interface YearOfFunding {
  readonly year: number
  readonly amount: number
  readonly secured: number
  /** A part of this year is over, and a part of the amount may have been paid. */
  readonly isRunning: boolean
}

/** What falls with each partner that takes part, the heaviest first; equals in the order of the file. */
export function departures(ecosystem: Ecosystem, asOf: string): readonly Departure[] {
  const holdings = holdingsOf(ecosystem, asOf)
  return ecosystem.partners
    .filter((partner) => partner.id !== '' && takesPart(partner, asOf))
    .map((partner) => departureOf(partner, holdings))
    .sort((one, other) => other.weight - one.weight)
}

/** The funding of the years after the current one together. */
export function laterFunding(years: readonly YearOfFunding[]): { readonly amount: number; readonly secured: number } {
  const later = years.filter(({ isRunning }) => !isRunning)
  return { amount: sum(later.map(({ amount }) => amount)), secured: sum(later.map(({ secured }) => secured)) }
}

type Holdings = ReturnType<typeof holdingsOf>

/** Who holds what, looked up once for all partners. */
function holdingsOf(ecosystem: Ecosystem, asOf: string) {
  const capabilities = capabilityCoverage(ecosystem, asOf)
  const links = chainCoverage(ecosystem, asOf)
  return {
    ...leadership(ecosystem, asOf),
    propositions: sharesByEach(ecosystem.propositions, ({ components = [] }) =>
      components.map(({ partner }) => partner),
    ),
    capabilities: restingOn(1, capabilities),
    links: restingOn(1, links),
    thinned: restingOn<CapabilityCover | LinkCover>(2, [...capabilities, ...links]),
    funding: fundingByPayer(ecosystem, yearOf(asOf)),
    dependants: dependantsOf(ecosystem, asOf),
  }
}

function leadership(ecosystem: Ecosystem, asOf: string) {
  const finished = finishedGoals(ecosystem)
  const owner = (item: { readonly owner?: string | undefined }) => item.owner
  return {
    actions: sharesBy(
      ecosystem.actions.filter((action) => !isFinished(action)),
      owner,
    ),
    goals: sharesBy(
      ecosystem.goals.filter(({ id }) => !finished.has(id)),
      owner,
    ),
    functions: sharesBy(ecosystem.joint_functions, owner),
    roles: sharesBy(rolesHeld(ecosystem, asOf), ({ holder }) => holder),
    chairs: sharesBy(ecosystem.governance?.bodies ?? [], ({ chair }) => chair),
    steers: sharesBy(['orchestration', 'leadership'] as const, (what) =>
      what === 'orchestration' ? ecosystem.orchestration?.holder : ecosystem.governance?.leader,
    ),
  }
}

/** What rests on so many partners. */
function restingOn<C extends Cover<unknown>>(count: number, covers: readonly C[]): Shares<C> {
  return sharesByEach(
    covers.filter(({ providers }) => providers.length === count),
    ({ providers }) => providers.map(({ id }) => id),
    covers.length,
  )
}

function fundingByPayer(ecosystem: Ecosystem, now: number) {
  const coming = (ecosystem.finance?.funding ?? []).filter(({ year }) => year >= now)
  const lines = sharesBy(coming, ({ from }) => from)
  return {
    all: sum(coming.map(({ amount }) => amount)),
    of: (partner: Partner): readonly YearOfFunding[] =>
      [...grouped(lines.of(partner), ({ year }) => year)]
        .sort(([one], [other]) => one - other)
        .map(([year, all]) => ({
          year,
          amount: sum(all.map(({ amount }) => amount)),
          secured: sum(all.filter(({ secured }) => secured === true).map(({ amount }) => amount)),
          isRunning: year === now,
        })),
  }
}

function dependantsOf(ecosystem: Ecosystem, asOf: string): Shares<Item<'dependencies'>> {
  const present = new Set(ecosystem.partners.filter((one) => takesPart(one, asOf)).map(({ id }) => id))
  return sharesBy(
    ecosystem.dependencies.filter(({ from, to }) => from !== to && present.has(from)),
    ({ to }) => to,
  )
}

function departureOf(partner: Partner, holdings: Holdings): Departure {
  const loss = {
    partner,
    actions: holdings.actions.of(partner),
    goals: holdings.goals.of(partner),
    roles: holdings.roles.of(partner),
    chairs: holdings.chairs.of(partner),
    steers: holdings.steers.of(partner),
    functions: holdings.functions.of(partner),
    propositions: holdings.propositions.of(partner),
    capabilities: holdings.capabilities.of(partner),
    links: holdings.links.of(partner),
    thinned: holdings.thinned.of(partner),
    funding: holdings.funding.of(partner),
    dependants: holdings.dependants.of(partner),
  }
  return { ...loss, weight: weightOf(loss, holdings) }
}

const counted = ['actions', 'goals', 'roles', 'capabilities', 'links'] as const

function weightOf(loss: Omit<Departure, 'weight'>, holdings: Holdings): number {
  const part = (fallen: number, all: number) => (all > 0 ? fallen / all : 0)
  const money = part(sum(loss.funding.map(({ amount }) => amount)), holdings.funding.all)
  return counted.reduce((total, kind) => total + part(loss[kind].length, holdings[kind].all), money)
}
