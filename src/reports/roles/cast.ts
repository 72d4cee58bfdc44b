import type { Assessment } from '../../assess.ts'
import { presentPhase, type RoleSet, rolesBySet } from '../../facts/roles.ts'
import { checklistWords } from '../../methods/verdict-words.ts'
import type { Language } from '../../text.ts'
import { plan } from '../action-plan/plan.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** What every chapter of the document on roles builds on; goals and actions are called as in the action plan. */
export type Cast = ReturnType<typeof cast>

export function cast(assessment: Assessment, language: Language) {
  const base = plan(assessment, language)
  const sets = rolesBySet(assessment.ecosystem, assessment.asOf)
  const present = presentPhase(assessment.ecosystem)
  return {
    ...base,
    own: language === 'nl' ? nl : en,
    sets,
    used: usedSets(sets),
    present,
    /** Null while the data do not say in which phase the work is. */
    phase: assessment.ecosystem.ecosystem?.phase === undefined ? null : checklistWords[language].phases[present],
    setTitle: ({ set }: RoleSet) => checklistWords[language].roleSets[set],
    role: (role: string) => base.label(['roles', 'role'], role) ?? role,
  }
}

/**
 * The sets that the data use: those with a role of their own that someone holds, held or was found not to be needed.
 * Two sets may share a role; where only such a role is there, it counts for the first set that has it.
 */
export function usedSets(sets: readonly RoleSet[]): readonly RoleSet[] {
  const known = ({ roles }: RoleSet) => roles.filter(isKnown).map(({ role }) => role)
  const elsewhere = (set: RoleSet) =>
    new Set(sets.filter((other) => other !== set).flatMap(({ roles }) => roles.map(({ role }) => role)))
  const used = new Set(sets.filter((set) => known(set).some((role) => !elsewhere(set).has(role))))
  for (const set of sets) {
    const covered = new Set([...used].flatMap(known))
    if (known(set).some((role) => !covered.has(role))) used.add(set)
  }
  return sets.filter((set) => used.has(set))
}

function isKnown({ byPhase, holders, spared }: RoleSet['roles'][number]): boolean {
  return spared !== undefined || holders.length > 0 || Object.values(byPhase).some((names) => names.length > 0)
}
