import { goalsOf } from '../../facts/agenda.ts'
import { statusOf } from '../../facts/progress.ts'
import { type Load, loadOf, loadPerGoal, workPerParty } from '../../facts/workload.ts'
import { table } from '../table.ts'
import { opening, type Plan } from './plan.ts'
import { perYear } from './years.ts'

/** What the actions take, per goal and per owner, and how that compares with the budget per year. */
export function hoursAndBudget(plan: Plan) {
  const { words, ecosystem, effort } = plan
  const counted = ecosystem.actions.filter((action) => statusOf(action) !== 'stopped')
  const total = loadOf(counted)
  const all = effort(total.hours, total.budget)
  const several = counted.filter((action) => goalsOf(ecosystem, action).length > 1).length
  const stopped = ecosystem.actions.length - counted.length
  return {
    any: all !== null,
    unread: plan.unread(),
    finance: ecosystem.finance?.costs !== undefined && ecosystem.finance.costs.length > 0,
    intro: [
      all && words.money.total(all),
      several === 0 ? null : words.money.shared(several),
      stopped === 0 ? null : words.money.stopped(stopped),
    ]
      .filter((text) => text !== null)
      .map(opening)
      .join(' '),
    goals: loadTable(words.columns.goal, perGoal(plan), total, plan),
    owners: loadTable(words.columns.owner, perOwner(plan), total, plan),
    years: perYear(plan),
  }
}

interface Line {
  readonly name: string
  readonly load: Load
}

function perGoal(plan: Plan): readonly Line[] {
  return loadPerGoal(plan.goals).map(({ goal, load }) => ({ name: plan.goalTitle(goal), load }))
}

function perOwner(plan: Plan): readonly Line[] {
  return workPerParty(plan.ecosystem)
    .filter(({ load }) => load.actions > 0)
    .sort((one, other) => other.load.hours - one.load.hours || other.load.budget - one.load.budget)
    .map(({ party, load }) => ({ name: plan.partyNow(party) ?? plan.words.nobody, load }))
}

function loadTable(title: string, lines: readonly Line[], total: Load, plan: Plan) {
  const { words, number, money } = plan
  const rows = lines.length < 2 ? lines : [...lines, { name: words.total, load: total }]
  return table(rows, [
    { title, cell: ({ name }) => name },
    { title: words.columns.actionCount, cell: ({ load }) => number(load.actions), right: true },
    {
      title: words.columns.hours,
      cell: ({ load }) => (load.withoutHours === load.actions ? null : number(load.hours)),
      right: true,
    },
    {
      title: words.columns.budget,
      cell: ({ load }) => (load.withoutBudget === load.actions ? null : money(load.budget)),
      right: true,
    },
  ])
}
