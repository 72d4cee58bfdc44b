import type { Assessment } from '../../assess.ts'
import { type ReportingPeriod, reportingPeriod } from '../../facts/reporting-period.ts'
import type { Language } from '../../text.ts'
import { plan } from '../action-plan/plan.ts'
import { tightest } from '../start-note/leaning.ts'
import { type Column, type Table, table } from '../table.ts'
import { wording } from '../wording.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** What every chapter of the progress report builds on: the wording of the action plan, words of its own, and the period. */
export type Progress = ReturnType<typeof progressOf>

export function progressOf(assessment: Assessment, language: Language) {
  const says: typeof nl = language === 'nl' ? nl : en
  const period: ReportingPeriod = reportingPeriod(assessment.ecosystem, assessment.asOf)
  return { ...plan(assessment, language), says, period, tight: tightest(wording(assessment, language)) }
}

/** So many rows in a chapter; the annex has the others. */
const most = 15

/** A table of the first rows, one of the others for the annex, and the sentence that says so. */
export interface Shown {
  readonly table: Table | null
  readonly rest: Table | null
  readonly more: string | null
}

/** Two rows too many is no reason for an annex. */
export function shown<T>(items: readonly T[], columns: readonly Column<T>[], { says }: Progress): Shown {
  const room = items.length > most + 2 ? most : items.length
  const rest = items.length - room
  return {
    table: table(items.slice(0, room), columns),
    rest: table(items.slice(room), columns),
    more: rest === 0 ? null : says.more(room, rest),
  }
}
