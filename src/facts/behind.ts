import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Action, Partner } from '../model/definition.ts'
import { broughtBy, type Contribution } from './contributions.ts'
import { isOver } from './date-order.ts'
import { yearOf } from './dates.ts'
import { type Deliverable, lateDeliverables } from './deliverables.ts'
import { isBehindStart, isLate } from './progress.ts'
import { type Reliance, reliance } from './reliance.ts'
import { lookup } from './ties.ts'

/** What a partner gets, with more than a name. */
export type Benefit = Exclude<NonNullable<Partner['gets']>[number], string>

/** What a partner has not done yet of what was agreed, and what it was to get by now. */
export interface Behind {
  /** Open actions that it leads and that should have been finished. */
  readonly late: readonly Action[]
  /** Actions that it leads, still planned although their start has passed; those that are late are not repeated. */
  readonly unstarted: readonly Action[]
  /** What is not delivered of actions that are not late themselves. */
  readonly deliverables: readonly Deliverable[]
  /** Promised for a period that is over, and nothing says that it was delivered. */
  readonly expired: readonly Contribution[]
  /** Only possible, for a period that has begun. */
  readonly undecided: readonly Contribution[]
  /** Promised for now and not in writing; left out where the budget of this year says it already. */
  readonly unwritten: readonly Contribution[]
  /** Lines of the budget of this year and later that are not secured. */
  readonly funding: Reliance['funding']
  /** What the partner was to get by a day that is over. */
  readonly benefits: readonly Benefit[]
}

/** Per partner what is behind; made once, asked per partner. */
export function behind(ecosystem: Ecosystem, asOf: string): (partner: Partner) => Behind {
  const rely = reliance(ecosystem, asOf)
  const owed = lookup(lateDeliverables(ecosystem, asOf), ({ action }) => [action.owner])
  return (partner) => {
    const { actions, funding } = rely(partner.id)
    const late = actions.filter((action) => isLate(action, asOf))
    return {
      late,
      unstarted: actions.filter((action) => isBehindStart(action, asOf) && !isLate(action, asOf)),
      deliverables: owed(partner.id),
      ...contributionsBehind(partner, funding, asOf),
      funding,
      benefits: benefitsOf(partner).filter(({ by }) => isOver(by, asOf)),
    }
  }
}

function contributionsBehind(partner: Partner, funding: Reliance['funding'], asOf: string) {
  const { now, past } = broughtBy(partner, asOf)
  const isBudgeted = funding.some(({ year }) => year === yearOf(asOf))
  return {
    expired: past.filter(({ state }) => state === 'committed'),
    undecided: now.filter(({ state, from }) => state === 'possible' && from !== undefined),
    unwritten: isBudgeted ? [] : now.filter(({ state, secured }) => state === 'committed' && secured === false),
  }
}

function benefitsOf({ gets = [] }: Partner): readonly Benefit[] {
  return gets.filter((item) => typeof item !== 'string')
}
