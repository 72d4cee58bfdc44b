import type { Assessment } from '../assess.ts'
import { formatDate } from '../i18n/format.ts'
import type { Language } from '../text.ts'

/** What stands at the top of every document. */
export interface Heading {
  readonly ecosystem: string
  readonly summary: string | null
  readonly date: string
  /** The ecosystem, or something in it, is made up for an example. */
  readonly illustrative: boolean
}

export function heading(assessment: Assessment, language: Language): Heading {
  const { ecosystem, asOf } = assessment
  return {
    ecosystem: ecosystem.ecosystem?.name ?? '',
    summary: ecosystem.ecosystem?.summary ?? null,
    date: formatDate(asOf, language),
    illustrative: ecosystem.ecosystem?.illustrative === true,
  }
}
