import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Finance } from '../model/definition.ts'
import { isOver } from './date-order.ts'
import { hasLeft } from './party.ts'
import { byDate } from './progress.ts'

type Subsidy = NonNullable<Finance['subsidies']>[number]
type Condition = NonNullable<Subsidy['conditions']>[number]

/** A condition of a subsidy on a day. Whether it was met is not in the data. */
export interface ConditionStand {
  readonly subsidy: Subsidy
  readonly condition: Condition
  /** `overdue`: its date is over; `closed`: so it is, and the subsidy was settled since. */
  readonly state: 'overdue' | 'coming' | 'undated' | 'closed'
  readonly watcher: 'nobody' | 'left' | 'present'
}

/** Overdue first, then what nobody watches, then the rest by date; what a settlement closed comes last. */
export function subsidyConditions(ecosystem: Ecosystem, asOf: string): readonly ConditionStand[] {
  return (ecosystem.finance?.subsidies ?? [])
    .flatMap((subsidy) =>
      (subsidy.conditions ?? []).map((condition) => ({
        subsidy,
        condition,
        state: stateOf(condition, subsidy, asOf),
        watcher: watcherOf(condition, ecosystem, asOf),
      })),
    )
    .sort((one, other) => rank(one) - rank(other) || byDate(one.condition.due, other.condition.due))
}

/** Whether nobody who is still there watches a condition that still counts. */
export function isUnwatched({ state, watcher }: ConditionStand): boolean {
  return state !== 'closed' && watcher !== 'present'
}

function stateOf({ due }: Condition, { settled }: Subsidy, asOf: string): ConditionStand['state'] {
  if (due === undefined) return 'undated'
  if (!isOver(due, asOf)) return 'coming'
  return settled === undefined ? 'overdue' : 'closed'
}

function watcherOf({ owner }: Condition, ecosystem: Ecosystem, asOf: string): ConditionStand['watcher'] {
  if (owner === undefined) return 'nobody'
  const partner = find(ecosystem, 'partners', owner)
  return partner !== undefined && hasLeft(partner, asOf) ? 'left' : 'present'
}

function rank(stand: ConditionStand): number {
  if (stand.state === 'overdue') return 0
  if (stand.state === 'closed') return 3
  return isUnwatched(stand) ? 1 : 2
}
