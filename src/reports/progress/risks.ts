import { about, opening } from '../action-plan/plan.ts'
import { riskNotes, riskTable } from '../action-plan/risks.ts'
import { called } from '../sentences.ts'
import { isHeavy, openRisks } from '../start-note/risks.ts'
import type { Progress } from './progress.ts'

/** So many heavy risks are steered on here; the others stand in the annex. */
const most = 8

/** The heavy risks that are open, in the one order of all documents. */
export function risks(progress: Progress) {
  const { says, words } = progress
  const open = openRisks(progress)
  const heavy = open.filter(isHeavy)
  const room = heavy.length > most + 2 ? most : heavy.length
  const unjudged = open.filter(({ likelihood, impact }) => likelihood === undefined || impact === undefined)
  return {
    any: open.length > 0,
    summary: open.length === 0 ? null : opening(says.risks.heavy(heavy.length, open.length)),
    isKnown: unjudged.length < open.length,
    table: riskTable(heavy.slice(0, room), progress),
    rest: riskTable(heavy.slice(room), progress),
    more: heavy.length === room ? null : says.more(room, heavy.length - room),
    notes: riskNotes(heavy, progress),
    unjudged:
      about(
        unjudged.map((risk) => words.quoted(called(risk))),
        says.risks.unjudged,
        progress,
      )[0] ?? null,
  }
}
