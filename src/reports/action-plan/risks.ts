import { isFinished } from '../../facts/work.ts'
import { find } from '../../graph/ecosystem.ts'
import type { Risk } from '../../model/definition.ts'
import { clause } from '../start-note/sentences.ts'
import { table } from '../start-note/table.ts'
import { goalReference } from './goals.ts'
import { type Plan, titleOf } from './plan.ts'

const weights = { low: 1, medium: 2, high: 3 } as const

/** The open risks that touch a goal or someone who leads an open action, heaviest first. */
export function risks(plan: Plan) {
  const open = openRisks(plan)
  const touching = open.filter((risk) => touches(risk, plan)).sort(byWeight)
  return {
    any: touching.length > 0,
    table: riskTable(touching, plan),
    other: open.length === touching.length ? null : plan.words.risks.other(open.length - touching.length),
  }
}

export function openRisks({ ecosystem }: Plan): readonly Risk[] {
  return ecosystem.risks.filter(({ status }) => status !== 'closed')
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
    { title: words.columns.mitigation, cell: ({ mitigation }) => clause(mitigation) ?? words.risks.noMitigation },
    { title: words.columns.watches, cell: ({ owner }) => party(owner) },
  ])
}

function touched(risk: Risk, plan: Plan): string | null {
  const goals = [...new Set(risk.goals ?? [])].map((id) => goalReference(find(plan.ecosystem, 'goals', id), plan))
  return plan.list([...goals, plan.party(risk.partner)])
}

function byWeight(one: Risk, other: Risk): number {
  return weightOf(other) - weightOf(one)
}

/** Likelihood times impact; what is unknown counts as medium. */
function weightOf({ likelihood = 'medium', impact = 'medium' }: Risk): number {
  return weights[likelihood] * weights[impact]
}
