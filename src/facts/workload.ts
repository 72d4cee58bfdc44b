import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped, groupedByEach } from '../grouping.ts'
import type { Action } from '../model/definition.ts'
import { type AgendaGoal, byUrgency } from './agenda.ts'
import { sum } from './money.ts'
import { compare, statusOf } from './progress.ts'
import { isFinished } from './work.ts'

/** What a number of actions take together; each counts once, stopped actions not at all. */
export interface Load {
  readonly actions: number
  readonly hours: number
  readonly budget: number
  readonly withoutHours: number
  readonly withoutBudget: number
}

export function loadOf(actions: Iterable<Action>): Load {
  const counted = [...new Set(actions)].filter((action) => statusOf(action) !== 'stopped')
  return {
    actions: counted.length,
    hours: counted.reduce((total, { hours = 0 }) => total + hours, 0),
    budget: sum(counted.map(({ budget = 0 }) => budget)),
    withoutHours: counted.filter(({ hours }) => hours === undefined).length,
    withoutBudget: counted.filter(({ budget }) => budget === undefined).length,
  }
}

/** The load under each goal; an action counts under its first goal, so that the parts add up to the whole. */
export function loadPerGoal(goals: readonly AgendaGoal[]): readonly { goal: AgendaGoal['goal']; load: Load }[] {
  return goals.map(({ goal, actions }) => ({ goal, load: loadOf(actions) })).filter(({ load }) => load.actions > 0)
}

/** What a partner or body does: the open actions that it leads and helps with, and all that it leads or led. */
export interface PartyWork {
  /** Undefined for the actions that nobody leads. */
  readonly party: string | undefined
  readonly leads: readonly Action[]
  readonly contributes: readonly Action[]
  /** Of the open actions that it leads, and of those with the finished ones. */
  readonly openLoad: Load
  readonly load: Load
}

/** Everyone who leads or helps with an action that was not stopped, most open actions led first; nobody comes last. */
export function workPerParty(ecosystem: Ecosystem): readonly PartyWork[] {
  const actions = ecosystem.actions.filter((action) => statusOf(action) !== 'stopped').sort(byUrgency)
  const led = grouped(actions, ({ owner }) => owner)
  const helped = groupedByEach(actions, ({ owner, contributors = [] }) => contributors.filter((one) => one !== owner))
  const parties = new Set(actions.flatMap(({ owner, contributors = [] }) => [owner, ...contributors]))
  return [...parties].map((party) => workOf(party, led.get(party) ?? [], helped.get(party ?? '') ?? [])).sort(byLead)
}

function workOf(party: string | undefined, led: readonly Action[], helped: readonly Action[]): PartyWork {
  const leads = led.filter((action) => !isFinished(action))
  return {
    party,
    leads,
    contributes: party === undefined ? [] : helped.filter((action) => !isFinished(action)),
    openLoad: loadOf(leads),
    load: loadOf(led),
  }
}

function byLead(one: PartyWork, other: PartyWork): number {
  if (one.party === undefined || other.party === undefined) {
    return Number(one.party === undefined) - Number(other.party === undefined)
  }
  return (
    other.leads.length - one.leads.length ||
    other.contributes.length - one.contributes.length ||
    compare(one.party, other.party)
  )
}
