import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Language } from '../text.ts'

/** For whom a document is: the steering group where there is one; `leads` adds everyone who leads an action. */
export function readersOf({ governance }: Ecosystem, language: Language, also?: 'leads'): string {
  const hasGroup = governance?.bodies?.some(({ kind }) => kind === 'steering-group') ?? false
  const { group, partners, leads } = words[language]
  return `${hasGroup ? group : partners}${also === undefined ? '' : leads}.`
}

const words = {
  nl: {
    group: 'Voor de voorzitter en de leden van de stuurgroep',
    partners: 'Voor de partners en wie met hen besluit',
    leads: ', en voor iedereen die een actie trekt',
  },
  en: {
    group: 'For the chair and the members of the steering group',
    partners: 'For the partners and those who decide with them',
    leads: ', and for everyone who leads an action',
  },
} as const
