import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Role } from '../model/definition.ts'
import { firstDay, lastDay } from './dates.ts'

/** One holding of a role. */
export interface Turn {
  readonly role: Role
  readonly position: number
  /** Its phase when only for some phases; a role for all phases has a turn in each. */
  readonly phase: string
}

const everyPhase = ['direct', 'organise', 'perform'] as const

/** Pairs of roles that are the same, in the same phase, at certainly overlapping times; each later one once. */
export function roleOverlaps(ecosystem: Ecosystem): readonly (readonly [Turn, Turn])[] {
  const turns = ecosystem.roles.flatMap((role, position) =>
    role.role && role.holder && role.needed !== false
      ? (role.phases?.length ? role.phases : everyPhase).map((phase) => ({ role, position, phase }))
      : [],
  )
  const perKind = grouped(turns, ({ role, phase }) => `${role.role} ${phase}`)
  const pairs = [...perKind.values()].flatMap(overlapsInTime)
  return [...new Map(pairs.map((pair) => [pair[1].position, pair])).values()]
}

/** In order of beginning, each against the one so far that lasts longest. */
function overlapsInTime(turns: readonly Turn[]): readonly (readonly [Turn, Turn])[] {
  const [first, ...others] = turns.toSorted((one, other) =>
    beginOf(one) < beginOf(other) ? -1 : beginOf(one) > beginOf(other) ? 1 : one.position - other.position,
  )
  const pairs: (readonly [Turn, Turn])[] = []
  let longest = first
  for (const turn of others) {
    if (longest === undefined) break
    if (beginOf(turn) < endOf(longest)) pairs.push([longest, turn])
    if (endOf(turn) > endOf(longest)) longest = turn
  }
  return pairs
}

/** The last day on which it may begin; a handover within one month is no overlap. */
function beginOf({ role }: Turn): string {
  return role.from ? lastDay(role.from) : ''
}

/** The first day on which it may end. */
function endOf({ role }: Turn): string {
  return role.to ? firstDay(role.to) : '9999-12-31'
}
