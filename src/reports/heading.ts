import type { Assessment } from '../assess.ts'
import { formatDate } from '../i18n/format.ts'
import type { Language } from '../text.ts'
import { clause } from './sentences.ts'

/** What stands at the top of every document. */
export interface Heading {
  readonly ecosystem: string
  readonly date: string
  /** How many errors there are in the data: figures and lists may then be incomplete. Null when there are none. */
  readonly faults: string | null
}

export function heading(assessment: Assessment, language: Language): Heading {
  const { ecosystem, asOf, diagnostics } = assessment
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  return {
    ecosystem: clause(ecosystem.ecosystem?.name) ?? ecosystem.ecosystem?.id ?? '',
    date: formatDate(asOf, language),
    faults: errors === 0 ? null : counted(errors, language),
  }
}

function counted(errors: number, language: Language): string {
  if (language === 'nl') return errors === 1 ? 'zit nog 1 fout' : `zitten nog ${errors} fouten`
  return errors === 1 ? '1 error' : `${errors} errors`
}
