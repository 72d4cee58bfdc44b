import type { Assessment } from '../../assess.ts'
import { yearOf } from '../../facts/dates.ts'
import { formatPercentage, formatShare } from '../../i18n/format.ts'
import type { Language } from '../../text.ts'
import { wording } from '../wording.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** What every chapter of the financial document builds on: how to word things, and the year of the document. */
export type Ledger = ReturnType<typeof ledger>

export function ledger(assessment: Assessment, language: Language) {
  const base = wording(assessment, language)
  return {
    ...base,
    own: language === 'nl' ? nl : en,
    finance: assessment.ecosystem.finance ?? {},
    thisYear: yearOf(assessment.asOf),
    /** An amount, or null for a cell that stays empty where there is nothing. */
    figure: (amount: number | undefined) => (amount === undefined || amount === 0 ? null : base.money(amount)),
    percentage: (value: number | undefined) => (value === undefined ? null : formatPercentage(value, language)),
    /** The same of what was computed. */
    shareText: (value: number | undefined, digits?: 0) =>
      value === undefined ? null : formatShare(value, language, digits),
    /** The first three by name and the rest as a number; years in a row, up to six. */
    names3: (names: readonly string[]) => base.some(names, 3) ?? '',
    some6: (years: readonly string[]) => base.some(years, 6) ?? '',
    party: (id: string | undefined) => base.name(['partners', 'bodies'], id),
  }
}
