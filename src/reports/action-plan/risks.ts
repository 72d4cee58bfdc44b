import { isFinished } from '../../facts/work.ts'
import { find } from '../../graph/ecosystem.ts'
import type { Risk } from '../../model/definition.ts'
import { clause } from '../sentences.ts'
import { table } from '../table.ts'
import { notesOn } from './notes.ts'
import { opening, type Plan, titleOf } from './plan.ts'

const weights = { low: 1, medium: 2, high: 3 } as const

/** With so many risks the chapter shows them all. */
const few = 8

/** The open risks that touch a goal or someone who leads an open action: the heaviest here, the rest in an annex. */
export function risks(plan: Plan) {
  const { words } = plan
  const open = openRisks(plan)
  const touching = open.filter((risk) => touches(risk, plan)).sort(byWeight)
  const heavy = touching.filter((risk) => weightOf(risk) >= weights.high * weights.medium)
  const shown = touching.length <= few ? touching : heavy.length === 0 ? touching.slice(0, few) : heavy
  const rest = touching.slice(shown.length)
  return {
    any: touching.length > 0,
    table: riskTable(shown, plan),
    rest: riskTable(rest, plan),
    isHeavy: rest.length > 0 && heavy.length > 0,
    other: open.length === touching.length ? null : opening(words.risks.other(open.length - touching.length)),
    notes: notesOf(shown, plan),
    restNotes: notesOf(rest, plan),
  }
}

export function openRisks({ ecosystem }: Plan): readonly Risk[] {
  return ecosystem.risks.filter(({ status }) => status !== 'closed')
}

function notesOf(all: readonly Risk[], plan: Plan) {
  return notesOn(
    all.map((risk) => ({ name: titleOf(risk), note: risk.note })),
    plan,
  )
}

function touches(risk: Risk, { ecosystem }: Plan): boolean {
  const owners = new Set(ecosystem.actions.filter((action) => !isFinished(action)).flatMap(({ owner }) => owner ?? []))
  const goals = (risk.goals ?? []).some((id) => find(ecosystem, 'goals', id) !== undefined)
  return goals || [risk.partner, risk.owner].some((id) => id !== undefined && owners.has(id))
}

function riskTable(all: readonly Risk[], plan: Plan) {
  const { words, label, party } = plan
  return table(all, [
    { title: words.columns.risk, cell: (risk) => titleOf(risk) },
    { title: words.columns.goals, cell: (risk) => touched(risk, plan) },
    { title: words.columns.likelihood, cell: ({ likelihood }) => label(['risks', 'likelihood'], likelihood) },
    { title: words.columns.impact, cell: ({ impact }) => label(['risks', 'impact'], impact) },
    { title: words.columns.mitigation, cell: ({ mitigation }) => clause(mitigation) },
    { title: words.columns.watches, cell: ({ owner }) => party(owner) },
  ])
}

function touched(risk: Risk, plan: Plan): string | null {
  const goals = [...new Set(risk.goals ?? [])].map((id) => plan.goalReference(find(plan.ecosystem, 'goals', id)))
  return plan.list([...goals, plan.party(risk.partner)])
}

function byWeight(one: Risk, other: Risk): number {
  return weightOf(other) - weightOf(one)
}

/** Likelihood times impact; what is unknown counts as medium. */
function weightOf({ likelihood = 'medium', impact = 'medium' }: Risk): number {
  return weights[likelihood] * weights[impact]
}
