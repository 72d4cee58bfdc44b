import { unnamedParty } from '../graph/audience.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Role } from '../model/definition.ts'
import { openActions } from './ownership.ts'
import { compare } from './progress.ts'
import { currentRoles } from './roles.ts'
import { finishedGoals } from './work.ts'

/** What one partner or body carries on a day. */
export interface PartyLoad {
  readonly party: string
  /** The roles it holds, each once; where the phase of the work is known, only those for that phase. */
  readonly roles: readonly Role['role'][]
  readonly chairs: number
  readonly goals: number
  /** Open actions that it leads, and those it helps with and does not lead. */
  readonly leads: number
  readonly helps: number
  /** Roles, chairs, goals and actions led together: what it answers for. */
  readonly total: number
}

/** Everyone with a name who holds a role, chairs, leads a goal or works on an action; who answers for most comes first. */
export function loadPerParty(ecosystem: Ecosystem, asOf: string): readonly PartyLoad[] {
  const loads = new Map<string, Counting>()
  const of = (party: string) => {
    const known = loads.get(party) ?? { roles: new Set(), chairs: 0, goals: 0, leads: 0, helps: 0 }
    loads.set(party, known)
    return known
  }
  const finished = finishedGoals(ecosystem)
  for (const { holder, role } of currentRoles(ecosystem, asOf)) if (holder !== undefined) of(holder).roles.add(role)
  for (const { chair } of ecosystem.governance?.bodies ?? []) if (chair !== undefined) of(chair).chairs++
  for (const { id, owner } of ecosystem.goals) if (owner !== undefined && !finished.has(id)) of(owner).goals++
  for (const { owner, contributors } of openActions(ecosystem)) {
    if (owner !== undefined) of(owner).leads++
    for (const party of new Set(contributors)) if (party !== owner) of(party).helps++
  }
  loads.delete(unnamedParty)
  return [...loads].map(([party, load]) => summed(party, load)).sort(byLoad)
}

interface Counting {
  readonly roles: Set<Role['role']>
  chairs: number
  goals: number
  leads: number
  helps: number
}

function summed(party: string, { roles, ...counts }: Counting): PartyLoad {
  return { party, roles: [...roles], ...counts, total: roles.size + counts.chairs + counts.goals + counts.leads }
}

function byLoad(one: PartyLoad, other: PartyLoad): number {
  return other.total - one.total || other.helps - one.helps || compare(one.party, other.party)
}
