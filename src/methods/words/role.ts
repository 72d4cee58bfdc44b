import { isCurrent } from '../../facts/roles.ts'
import { nameOf } from '../../graph/ecosystem.ts'
import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import type { Subject } from '../subject.ts'

/** `role: connector`: someone holds the role on this day. A role that was put down as not needed counts as settled. */
export function role(wanted: string, { ecosystem, asOf }: Subject): Result {
  const all = ecosystem.roles
    .map((one, index) => ({ one, path: ['roles', index] }))
    .filter(({ one }) => one.role === wanted)
  const held = all.filter(({ one }) => one.holder !== undefined && isCurrent(one, asOf))
  const names = held.map(({ one }) => nameOf(ecosystem, ['partners', 'bodies'], one.holder ?? ''))
  if (held.length > 0)
    return { state: 'answered', facts: fieldFacts.roleHeld(wanted, names), paths: held.map(({ path }) => path) }
  const spared = all.find(({ one }) => one.needed === false && one.reason !== undefined)
  if (spared !== undefined)
    return { state: 'waived', facts: fieldFacts.roleSpared(wanted, spared.one.reason ?? ''), paths: [spared.path] }
  const state = all.length > 0 ? 'partial' : 'open'
  return {
    state,
    facts: fieldFacts.roleOpen(wanted, all.length > 0),
    paths: all.length > 0 ? all.map(({ path }) => path) : [['roles']],
  }
}
