import { type Bar, chart } from '../../facts/bars.ts'
import type { Goal } from '../../model/definition.ts'
import { short } from '../sentences.ts'
import { type Plan, titleOf } from './plan.ts'

/** Signs before each name, so that the chart can be read in black and white too. */
const signs = { planned: '○', active: '▶', paused: '‖', done: '✓', stopped: '×', late: '!' } as const

/** What Mermaid colours; what is only planned has no colour of its own. */
const tags = { planned: null, active: 'active', paused: null, done: 'done', stopped: 'done', late: 'crit' } as const

/** The actions over time, as a Mermaid Gantt chart, and what it leaves out. */
export function planning(plan: Plan) {
  const { words, list, quote } = plan
  const facts = chart(plan.goals, plan.asOf)
  const [undated, outside] = [list(facts.undated.map(quote)), list(facts.outside.map(quote))]
  return {
    any: facts.goals.length > 0,
    asOf: plan.asOf,
    tick: '1month',
    date: plan.date(plan.asOf),
    today: words.planning.today,
    from: plan.date(facts.from.slice(0, 7)),
    to: plan.date(facts.to.slice(0, 7)),
    sections: facts.goals.map(({ goal, bars }) => ({ title: sectionTitle(goal, plan), bars: bars.map(barView) })),
    undated: undated && words.planning.undated(undated, facts.undated.length),
    outside: outside && words.planning.outside(outside, facts.outside.length),
    crowdedOut: facts.crowdedOut.length === 0 ? null : words.planning.crowdedOut(facts.crowdedOut.length),
  }
}

export function sectionTitle(goal: Goal | undefined, plan: Plan): string {
  return short(plan.goalTitle(goal), 40)
}

/** A bar as the partial `action-plan-gantt` draws it. */
export function barView({ action, state, start, end, milestone }: Bar) {
  return { sign: signs[state], title: short(titleOf(action), 48), tag: tags[state], start, end, milestone }
}
