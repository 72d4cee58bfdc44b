import type { Ecosystem } from '../graph/ecosystem.ts'
import { nameOf } from '../graph/ecosystem.ts'
import type { Role } from '../model/definition.ts'
import { roleSets } from '../model/role-sets.ts'
import { firstDay, lastDay } from './dates.ts'

/** How one role of a role set stands on a day. */
export interface RoleStand {
  readonly role: Role['role']
  /** Names of who holds it now. */
  readonly holders: readonly string[]
  /** The phases in which it is held, when that was said. */
  readonly phases: readonly string[]
  /** Why the role is not needed, when someone decided so. */
  readonly spared: string | undefined
  /** Nobody holds it and nobody said that it is not needed. */
  readonly isGap: boolean
  /** Two or more hold it at once. */
  readonly isShared: boolean
}

export interface RoleSet {
  readonly set: keyof typeof roleSets
  readonly roles: readonly RoleStand[]
}

/** Every role of the four role sets, side by side and never merged: who holds it now, gaps and overlaps. */
export function rolesBySet(ecosystem: Ecosystem, asOf: string): readonly RoleSet[] {
  return Object.entries(roleSets).map(([set, roles]) => ({
    set: set as keyof typeof roleSets,
    roles: roles.map((role) => stand(role, ecosystem, asOf)),
  }))
}

function stand(role: Role['role'], ecosystem: Ecosystem, asOf: string): RoleStand {
  const all = ecosystem.roles.filter((one) => one.role === role)
  const held = all.filter((one) => one.holder !== undefined && isNow(one, asOf))
  const holders = [...new Set(held.map(({ holder = '' }) => nameOf(ecosystem, ['partners', 'bodies'], holder)))]
  const spared = all.find(({ needed, reason }) => needed === false && reason !== undefined)?.reason
  const phases = [...new Set(held.flatMap((one) => one.phases ?? []))]
  return {
    role,
    holders,
    phases,
    spared,
    isGap: holders.length === 0 && spared === undefined,
    isShared: holders.length > 1,
  }
}

function isNow({ from, to }: Role, asOf: string): boolean {
  return (from === undefined || firstDay(from) <= asOf) && (to === undefined || lastDay(to) >= asOf)
}
