import type { Decision } from '../../facts/decisions.ts'
import { called, clause, remarkCell } from '../sentences.ts'
import { type Table, table } from '../table.ts'
import type { Wording } from '../wording.ts'
import { words } from './words.ts'

/** So many decisions stand in the chapter, the older ones in an annex. */
const recent = 20

/** Decisions taken or rejected, the newest in the chapter and the older ones apart; null tables for none. */
export function decided(decisions: readonly Decision[], wording: Wording) {
  return {
    newest: decidedTable(decisions.slice(0, recent), wording),
    older: decidedTable(decisions.slice(recent), wording),
    count: decisions.length,
    shown: Math.min(decisions.length, recent),
  }
}

function decidedTable(decisions: readonly Decision[], wording: Wording): Table | null {
  const { columns } = words[wording.language]
  return table(decisions, [
    { title: columns.date, cell: ({ decided_on: on }) => wording.date(on) },
    { title: columns.decision, cell: called },
    { title: columns.proposal, cell: ({ proposal }) => clause(proposal) },
    { title: columns.body, cell: ({ body }) => wording.name(['bodies'], body) },
    { title: columns.reason, cell: ({ reason }) => clause(reason) },
    { title: columns.vision, cell: (decision) => visionText(decision, wording) },
    { title: columns.remark, cell: remarkCell },
  ])
}

function visionText({ strategic, status, tests_vision: test }: Decision, { language }: Wording): string | null {
  const text = clause(test)
  return text === null && strategic === true && status !== 'rejected' ? words[language].untested : text
}
