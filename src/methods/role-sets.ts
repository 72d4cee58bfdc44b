import { presentPhase, type RoleSet, type RoleStand, rolesBySet } from '../facts/roles.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { formatList } from '../i18n/format.ts'
import { labelOf } from '../model/look-up.ts'
import type { Language } from '../text.ts'
import { type Phase, phases } from './verdict.ts'
import { checklistWords } from './verdict-words.ts'

/** A role set in words, as the checklist prints it. */
export interface RoleSetWords {
  readonly title: string
  readonly rows: readonly { readonly role: string; readonly phases: readonly string[]; readonly remark: string }[]
  /** One party holds more than half of the set; null when none does. */
  readonly dominant: string | null
  /** The roles that nobody holds in the present phase. */
  readonly gaps: string
}

export function roleSetsIn(ecosystem: Ecosystem, asOf: string, language: Language): readonly RoleSetWords[] {
  const words = checklistWords[language]
  const present = presentPhase(ecosystem)
  return rolesBySet(ecosystem, asOf).map((set) => ({
    title: words.roleSets[set.set],
    rows: set.roles.map((one) => ({
      role: labelOf('roles.role', one.role, language),
      phases: phases.map((phase) => holdersIn(one, phase, language)),
      remark: [one.spared === undefined ? [] : [words.spared(one.spared)], one.isShared ? [words.shared] : []]
        .flat()
        .join('; '),
    })),
    dominant: dominantIn(set, language),
    gaps: gapsIn(set, present, language),
  }))
}

/** Who holds a role in a phase, "nobody", or a dash for a role that is not needed. */
function holdersIn({ byPhase, spared }: RoleStand, phase: Phase, language: Language): string {
  const holders = byPhase[phase]
  if (holders.length > 0) return formatList(holders, language)
  return spared === undefined ? checklistWords[language].gap : '–'
}

function gapsIn({ roles }: RoleSet, present: Phase, language: Language): string {
  const gaps = roles.filter(({ byPhase, spared }) => byPhase[present].length === 0 && spared === undefined)
  const phase = checklistWords[language].phases[present]
  const named = gaps.map(({ role }) => labelOf('roles.role', role, language))
  if (gaps.length === 0) return language === 'nl' ? `niets open in ${phase}` : `nothing open in ${phase}`
  return language === 'nl'
    ? `niemand in ${phase} voor ${gaps.length} van de ${roles.length}: ${formatList(named, language)}`
    : `nobody in ${phase} for ${gaps.length} of ${roles.length}: ${formatList(named, language)}`
}

function dominantIn({ dominant, roles }: RoleSet, language: Language): string | null {
  if (dominant === undefined) return null
  return language === 'nl'
    ? `${dominant.name} vervult ${dominant.count} van de ${roles.length} rollen; meer dan de helft bij één partij.`
    : `${dominant.name} holds ${dominant.count} of the ${roles.length} roles; more than half with one party.`
}
