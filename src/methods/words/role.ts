import { isCurrent, isHolderGone } from '../../facts/roles.ts'
import { nameOf } from '../../graph/ecosystem.ts'
import { fieldFacts } from '../facts-words.ts'
import type { Result } from '../result.ts'
import type { Question } from '../subject.ts'

/** `role: connector`: someone who takes part holds the role on this day. A role that was put down as not needed counts as settled. */
export function role(wanted: string): Question {
  const nobody: Result = { state: 'open', facts: fieldFacts.roleOpen(wanted, false), paths: [['roles']] }
  return ({ ecosystem, asOf }) => {
    const all = ecosystem.roles.flatMap((one, index) => (one.role === wanted ? [{ one, path: ['roles', index] }] : []))
    if (all.length === 0) return nobody
    const held = all.filter(
      ({ one }) => one.holder !== undefined && isCurrent(one, asOf) && !isHolderGone(one, ecosystem, asOf),
    )
    const names = held.map(({ one }) => nameOf(ecosystem, ['partners', 'bodies'], one.holder ?? ''))
    if (held.length > 0)
      return { state: 'answered', facts: fieldFacts.roleHeld(wanted, names), paths: held.map(({ path }) => path) }
    const spared = all.find(({ one }) => one.needed === false && one.reason !== undefined)
    if (spared !== undefined)
      return { state: 'waived', facts: fieldFacts.roleSpared(wanted, spared.one.reason ?? ''), paths: [spared.path] }
    return { state: 'partial', facts: fieldFacts.roleOpen(wanted, true), paths: all.map(({ path }) => path) }
  }
}
