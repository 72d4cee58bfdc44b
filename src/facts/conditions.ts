import type { Path } from '../diagnostic.ts'
import { type Ecosystem, find } from '../graph/ecosystem.ts'
import { isOver } from './date-order.ts'
import { hasLeft } from './party.ts'
import type { Subsidy } from './payers.ts'
import { byDate } from './progress.ts'

type Condition = NonNullable<Subsidy['conditions']>[number]

/** A condition of a subsidy on a day. */
export interface ConditionStand {
  readonly path: Path
  readonly subsidy: Subsidy
  readonly condition: Condition
  /** `overdue`: its date is over and nobody says that it was met; `closed`: so it is, and the subsidy was settled since. */
  readonly state: 'overdue' | 'coming' | 'undated' | 'met' | 'closed'
  readonly watcher: 'nobody' | 'left' | 'present'
}

/** Overdue first, then what nobody watches, then the rest by date; what was met or a settlement closed comes last. */
export function subsidyConditions(ecosystem: Ecosystem, asOf: string): readonly ConditionStand[] {
  return (ecosystem.finance?.subsidies ?? [])
    .flatMap((subsidy, at) =>
      (subsidy.conditions ?? []).map((condition, position) => ({
        path: ['finance', 'subsidies', at, 'conditions', position],
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
  return stillCounts(state) && watcher !== 'present'
}

/** Whether a condition asks for something yet. */
export function stillCounts(state: ConditionStand['state']): boolean {
  return state !== 'met' && state !== 'closed'
}

function stateOf({ due, met_on: met }: Condition, { settled }: Subsidy, asOf: string): ConditionStand['state'] {
  if (met !== undefined) return 'met'
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
  if (!stillCounts(stand.state)) return 3
  return isUnwatched(stand) ? 1 : 2
}
