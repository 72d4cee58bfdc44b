import { find } from '../../graph/ecosystem.ts'
import type { Risk } from '../../model/definition.ts'
import { clause } from '../sentences.ts'
import { heaviest, openRisks, tiedWith } from '../start-note/risks.ts'
import { table } from '../table.ts'
import { notesOn } from './notes.ts'
import { opening, type Plan, titleOf } from './plan.ts'

/** The open risks, the heaviest here and the rest in an annex: the same ones, in the same order, as in the start note. */
export function risks(plan: Plan) {
  const open = openRisks(plan)
  const shown = heaviest(open)
  const tied = tiedWith(shown, open)
  const rest = open.slice(shown.length)
  return {
    any: open.length > 0,
    some: tied === null ? null : opening(plan.words.risks.some(shown.length, tied, tied === open.length)),
    table: riskTable(shown, plan),
    rest: riskTable(rest, plan),
    notes: riskNotes(shown, plan),
    restNotes: riskNotes(rest, plan),
  }
}

export function riskNotes(all: readonly Risk[], plan: Plan) {
  return notesOn(
    all.map((risk) => ({ name: titleOf(risk), caveat: risk.caveat })),
    plan,
  )
}

export function riskTable(all: readonly Risk[], plan: Plan) {
  const { words, label, partyNow } = plan
  return table(all, [
    { title: words.columns.risk, cell: (risk) => titleOf(risk) },
    { title: words.columns.goals, cell: (risk) => touched(risk, plan) },
    { title: words.columns.likelihood, cell: ({ likelihood }) => label(['risks', 'likelihood'], likelihood) },
    { title: words.columns.impact, cell: ({ impact }) => label(['risks', 'impact'], impact) },
    { title: words.columns.mitigation, cell: ({ mitigation }) => clause(mitigation) },
    { title: words.columns.watches, cell: ({ owner }) => partyNow(owner) },
  ])
}

function touched(risk: Risk, plan: Plan): string | null {
  const goals = [...new Set(risk.goals ?? [])].map((id) => plan.goalReference(find(plan.ecosystem, 'goals', id)))
  return plan.list([...goals, plan.partyNow(risk.partner)])
}
