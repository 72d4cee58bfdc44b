import { type Ecosystem, find } from '../graph/ecosystem.ts'
import type { Action, Goal, Role } from '../model/definition.ts'
import { hasLeft, isUncommitted } from './party.ts'
import { currentRoles } from './roles.ts'
import { finishedGoals, isFinished } from './work.ts'

/** What has nobody to answer for it, or somebody who cannot. */
export interface OwnerGaps<T> {
  readonly nobody: readonly T[]
  /** In the hands of a partner that has left. */
  readonly left: readonly T[]
  /** In the hands of a partner that has not said yes. */
  readonly uncommitted: readonly T[]
}

/** The open actions, the goals not yet reached and the roles of today without a party that can answer for them. */
export function ownership(ecosystem: Ecosystem, asOf: string) {
  const finished = finishedGoals(ecosystem)
  const gaps = <T>(items: readonly T[], holder: (item: T) => string | undefined) =>
    gapsOf(items, holder, ecosystem, asOf)
  return {
    actions: gaps<Action>(openActions(ecosystem), ({ owner }) => owner),
    goals: gaps<Goal>(
      ecosystem.goals.filter(({ id }) => !finished.has(id)),
      ({ owner }) => owner,
    ),
    roles: gaps<Role>(currentRoles(ecosystem, asOf), ({ holder }) => holder),
  }
}

/** What is still to be done by rhythm or by date: neither done nor stopped. */
export function openActions({ actions }: Ecosystem): readonly Action[] {
  return actions.filter((action) => !isFinished(action))
}

function gapsOf<T>(
  items: readonly T[],
  holder: (item: T) => string | undefined,
  ecosystem: Ecosystem,
  asOf: string,
): OwnerGaps<T> {
  const partner = (item: T) => find(ecosystem, 'partners', holder(item))
  const left = (item: T) => {
    const one = partner(item)
    return one !== undefined && hasLeft(one, asOf)
  }
  const uncommitted = (item: T) => {
    const one = partner(item)
    return one !== undefined && !hasLeft(one, asOf) && isUncommitted(one)
  }
  return {
    nobody: items.filter((item) => holder(item) === undefined),
    left: items.filter(left),
    uncommitted: items.filter(uncommitted),
  }
}
