import type { Assessment } from '../../assess.ts'
import type { Status } from '../../facts/status.ts'
import { statusOfEcosystem } from '../../facts/status.ts'
import type { StatusRow, StatusScreen } from '../../format/status.ts'
import { nextQuestions } from '../../methods/next.ts'
import type { Language } from '../../text.ts'
import { openTexts } from '../open-counts.ts'
import { dueRow } from './due-row.ts'
import { moneyRows } from './money-rows.ts'
import { decisionRow, lateRow } from './pressing-rows.ts'
import { goalRow, indicatorRow } from './standing-rows.ts'
import { type Telling, tellingOf } from './telling.ts'
import { weakestRow } from './weakest-row.ts'

/** So many questions stand under the status. */
export const mostQuestions = 5

export function screenOf(assessment: Assessment, language: Language): StatusScreen {
  const status = statusOfEcosystem(assessment.ecosystem, assessment.asOf)
  const telling = tellingOf(assessment, language)
  return {
    title: titleOf(assessment, telling),
    rows: [...rowsOf(status, telling), ...openRow(assessment, telling, language)],
    head: telling.words.questions,
    questions: nextQuestions(assessment.verdicts(), mostQuestions).map(({ item }) => ({
      ask: item.ask[language] ?? item.ask.nl,
      id: item.id,
    })),
  }
}

function titleOf({ ecosystem: { ecosystem }, asOf }: Assessment, { words, date }: Telling): string {
  const name = ecosystem?.name || ecosystem?.id || '?'
  return [name, date(asOf), ...(ecosystem?.illustrative === true ? [words.example] : [])].join(' · ')
}

/** What the data say nothing about is left out, and told together in the last row. */
function rowsOf(status: Status, telling: Telling): readonly StatusRow[] {
  return [
    phaseRow(telling),
    lateRow(status, telling),
    decisionRow(status, telling),
    goalRow(status, telling),
    indicatorRow(status, telling),
    ...moneyRows(status, telling),
    weakestRow(status, telling),
    dueRow(status, telling),
    missingRow(status, telling),
  ].filter((row) => row !== undefined)
}

/** What is still to be filled in, and by whom. */
function openRow(assessment: Assessment, { words }: Telling, language: Language): readonly StatusRow[] {
  const open = openTexts(assessment, language)
  return open === undefined ? [] : [{ label: words.label.open, text: `${open.sections}; ${open.owners}`, lines: 3 }]
}

function phaseRow({ words, ecosystem }: Telling): StatusRow | undefined {
  const phase = ecosystem.ecosystem?.phase
  return phase && { label: words.label.phase, text: words.phases[phase], lines: 1 }
}

function missingRow({ missing }: Status, { words }: Telling): StatusRow | undefined {
  if (missing.length === 0) return undefined
  return { label: words.label.missing, text: missing.map((one) => words.missing[one]).join(', '), lines: 2 }
}
