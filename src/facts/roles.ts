import { type Ecosystem, find, nameOf } from '../graph/ecosystem.ts'
import type { Role } from '../model/definition.ts'
import { roleSets } from '../model/role-sets.ts'
import { isOver } from './date-order.ts'
import { firstDay } from './dates.ts'
import { isGone } from './party.ts'

/** How one role of a role set stands on a day. */
export interface RoleStand {
  readonly role: Role['role']
  /** Names of who holds it now. */
  readonly holders: readonly string[]
  /** Names of who holds it in each phase: now in the present phase, at any time in the others. */
  readonly byPhase: Readonly<Record<RolePhase, readonly string[]>>
  /** Why the role is not needed, when someone decided so. */
  readonly spared: string | undefined
  /** Nobody holds it and nobody said that it is not needed. */
  readonly isGap: boolean
  /** Two or more hold it now in one phase. */
  readonly isShared: boolean
}

export interface RoleSet {
  readonly set: keyof typeof roleSets
  readonly roles: readonly RoleStand[]
  /** Who holds more than half of the roles of the set now. */
  readonly dominant: { readonly name: string; readonly count: number } | undefined
}

export type RolePhase = 'direct' | 'organise' | 'perform'

const phases: readonly RolePhase[] = ['direct', 'organise', 'perform']

/** Every role of the four role sets, side by side and never merged: who holds it per phase, gaps and overlaps. */
export function rolesBySet(ecosystem: Ecosystem, asOf: string): readonly RoleSet[] {
  return Object.entries(roleSets).map(([set, names]) => {
    const roles = names.map((role) => stand(role, ecosystem, asOf))
    return { set: set as keyof typeof roleSets, roles, dominant: dominantIn(roles, ecosystem) }
  })
}

/** The phase that the work is in now; an ecosystem that names none is at the first. */
export function presentPhase({ ecosystem }: Ecosystem): RolePhase {
  return ecosystem?.phase ?? 'direct'
}

function stand(role: Role['role'], ecosystem: Ecosystem, asOf: string): RoleStand {
  const all = ecosystem.roles.filter((one) => one.role === role)
  const held = all.filter((one) => one.holder !== undefined)
  const now = held.filter((one) => isCurrent(one, asOf) && !isHolderGone(one, ecosystem, asOf))
  const named = (ones: readonly Role[]) => [
    ...new Set(ones.map(({ holder = '' }) => nameOf(ecosystem, ['partners', 'bodies'], holder))),
  ]
  const present = presentPhase(ecosystem)
  const inPhase = (phase: RolePhase) => named((phase === present ? now : held).filter((one) => holdsIn(one, phase)))
  const holders = named(now)
  const spared = all.find(({ needed, reason }) => needed === false && reason !== undefined)?.reason
  return {
    role,
    holders,
    byPhase: { direct: inPhase('direct'), organise: inPhase('organise'), perform: inPhase('perform') },
    spared,
    isGap: holders.length === 0 && spared === undefined,
    isShared: phases.some((phase) => named(now.filter((one) => holdsIn(one, phase))).length > 1),
  }
}

/** The roles that are needed on this day and, where the phase of the work is known, in this phase; whoever holds them. */
export function currentRoles({ ecosystem, roles }: Ecosystem, asOf: string): readonly Role[] {
  const phase = ecosystem?.phase
  return roles.filter(
    (role) => role.needed !== false && isCurrent(role, asOf) && (phase === undefined || holdsIn(role, phase)),
  )
}

/** Whether the partner that would hold a role takes part no more: it has left, or is idle. */
export function isHolderGone({ holder }: Role, ecosystem: Ecosystem, asOf: string): boolean {
  const partner = find(ecosystem, 'partners', holder)
  return partner !== undefined && isGone(partner, asOf)
}

/** Whether the days of a role include this one, whoever holds it. The one definition for all. */
export function isCurrent({ from, to }: Role, asOf: string): boolean {
  return (from === undefined || firstDay(from) <= asOf) && !isOver(to, asOf)
}

/** Whether a role holds in a phase; one without phases holds in all of them. */
function holdsIn({ phases: own }: Role, phase: RolePhase): boolean {
  return own === undefined || own.length === 0 || own.includes(phase)
}

/** Whether a role holds in the phase that the work is in, or in one that is still to come; while no phase is known, any does. */
export function holdsFromNow({ phases: own }: Role, { ecosystem }: Ecosystem): boolean {
  const now = ecosystem?.phase
  return (
    now === undefined ||
    own === undefined ||
    own.length === 0 ||
    own.some((phase) => phases.indexOf(phase) >= phases.indexOf(now))
  )
}

function dominantIn(roles: readonly RoleStand[], { ecosystem }: Ecosystem): RoleSet['dominant'] {
  const phase = ecosystem?.phase
  const now = roles.map(({ holders, byPhase }) => (phase === undefined ? holders : byPhase[phase]))
  return [...new Set(now.flat())]
    .map((name) => ({ name, count: now.filter((holders) => holders.includes(name)).length }))
    .find(({ count }) => count * 2 > roles.length)
}
