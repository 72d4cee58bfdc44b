import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'

/**
 * For whom a document is: everyone where it is public, else the steering group where there is one; `also` adds who leads an
 * action, or the partners that must agree.
 */
export function readersOf(
  { ecosystem, audience }: Assessment,
  language: Language,
  also?: 'leads' | 'agreeing',
): string {
  const hasGroup = ecosystem.governance?.bodies?.some(({ kind }) => kind === 'steering-group') ?? false
  const { everyone, group, partners, ...others } = words[language]
  if (audience === 'public') return `${everyone}.`
  if (!hasGroup && also === 'agreeing') return `${partners}.`
  return `${hasGroup ? group : partners}${also === undefined ? '' : others[also]}.`
}

const words = {
  nl: {
    everyone: 'Voor iedereen',
    group: 'Voor de voorzitter en de leden van de stuurgroep',
    partners: 'Voor de partners en wie met hen besluit',
    leads: ', en voor iedereen die een actie trekt',
    agreeing: ', en voor iedere partner die ermee moet instemmen',
  },
  en: {
    everyone: 'For everyone',
    group: 'For the chair and the members of the steering group',
    partners: 'For the partners and those who decide with them',
    leads: ', and for everyone who leads an action',
    agreeing: ', and for every partner who must agree to it',
  },
} as const
