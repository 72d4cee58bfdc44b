import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Action, Partner, Role } from '../model/definition.ts'
import { type CapabilityCover, capabilityCoverage, chainCoverage, type LinkCover } from './coverage.ts'
import { type Departure, departures } from './departure.ts'
import { minimumViable, type Requirement } from './minimum-viable.ts'
import { network } from './network.ts'
import { openActions } from './ownership.ts'
import { takesPart } from './party.ts'
import { rolesHeld } from './reliance.ts'

/** What falls, stands on nobody, or comes apart when partners leave together. */
export interface Dropped {
  readonly departures: readonly Departure[]
  /** What the minimum viable ecosystem needs and nobody sees to any more, and somebody did. */
  readonly unmet: readonly Requirement[]
  /** What nobody provides, fills or holds any more; with who could take it over. */
  readonly capabilities: readonly CapabilityCover[]
  readonly links: readonly LinkCover[]
  readonly roles: readonly Role['role'][]
  /** What one partner is left alone with. */
  readonly thinned: readonly (CapabilityCover | LinkCover)[]
  /** The open actions that wait, at once or in the end, for one of which the owner has gone. */
  readonly stranded: readonly Action[]
  /** Partners that were tied to others and are tied to nobody now. */
  readonly loose: readonly Partner[]
  /** Groups of partners without a tie to each other, before and after. */
  readonly groups: readonly [before: number, after: number]
}

export function dropped(ecosystem: Ecosystem, asOf: string, ids: ReadonlySet<string>): Dropped {
  const rest = { ...ecosystem, partners: ecosystem.partners.filter(({ id }) => !ids.has(id)) }
  const [before, after] = [network(ecosystem, asOf), network(rest, asOf)]
  const [whole, left] = [minimumViable(ecosystem, asOf), minimumViable(rest, asOf)]
  const alone = new Set(before.loose)
  const met = new Set(left.requirements.filter(({ providers }) => providers.length > 0).map(nameOf))
  const away = new Set(ecosystem.partners.filter((partner) => !takesPart(partner, asOf)).map(({ id }) => id))
  const roles = rolesHeld(ecosystem, asOf).filter(({ holder = '' }) => !away.has(holder))
  const held = new Set(roles.filter(({ holder = '' }) => !ids.has(holder)).map(({ role }) => role))
  const capabilities = [capabilityCoverage(ecosystem, asOf), capabilityCoverage(rest, asOf)] as const
  const links = [chainCoverage(ecosystem, asOf), chainCoverage(rest, asOf)] as const
  return {
    departures: departures(ecosystem, asOf).filter(({ partner }) => ids.has(partner.id)),
    unmet: whole.requirements.filter(
      (one) => one.providers.length > 0 && !met.has(nameOf(one)) && !(one.kind === 'role' && held.has(one.item)),
    ),
    capabilities: weakened(capabilities, 'none'),
    links: weakened(links, 'none'),
    thinned: [...weakened(capabilities, 'single'), ...weakened(links, 'single')],
    roles: [...new Set(roles.map(({ role }) => role))].filter((role) => !held.has(role)),
    stranded: stranded(ecosystem, ids),
    loose: after.loose.filter((partner) => !alone.has(partner)),
    groups: [before.components.length, after.components.length],
  }
}

function nameOf({ kind, item }: Requirement): string {
  return `${kind} ${typeof item === 'string' ? item : item.id}`
}

/** What is this weak after and was stronger before. */
function weakened<C extends CapabilityCover | LinkCover>(
  [before, after]: readonly [readonly C[], readonly C[]],
  strength: 'none' | 'single',
): readonly C[] {
  return after.filter((one, at) => one.strength === strength && before[at]?.strength !== strength)
}

/** Each action is reached once, so that a chain of thousands or a circle does no harm. */
function stranded(ecosystem: Ecosystem, ids: ReadonlySet<string>): readonly Action[] {
  const open = openActions(ecosystem)
  const ownerless = new Set(open.filter(({ owner = '' }) => ids.has(owner)))
  const waits = grouped(
    open.flatMap((action) => (action.depends_on ?? []).map((on) => ({ on, action }))),
    ({ on }) => on,
  )
  const reached = new Set(ownerless)
  for (const { id } of reached) for (const { action } of waits.get(id) ?? []) reached.add(action)
  return [...reached].filter((action) => !ownerless.has(action))
}
