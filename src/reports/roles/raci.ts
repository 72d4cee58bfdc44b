import { isFinished } from '../../facts/work.ts'
import type { Action } from '../../model/definition.ts'
import { titleOf } from '../action-plan/plan.ts'
import { table } from '../table.ts'
import type { Cast } from './cast.ts'

/** So many actions are read where they stand; more go to an annex. */
const fewActions = 25

/** Who answers for each open action and who does the work, per goal. */
export function raci(cast: Cast) {
  const goals = cast.goals
    .map(({ goal, actions }) => ({ goal, open: actions.filter((action) => !isFinished(action)) }))
    .filter(({ open }) => open.length > 0)
  const count = goals.reduce((total, { open }) => total + open.length, 0)
  return {
    any: cast.ecosystem.actions.length > 0,
    count: count === 0 ? null : cast.count(count, 'action'),
    one: count === 1,
    few: count <= fewActions,
    goals: goals.map(({ goal, open }) => ({
      title: cast.goalTitle(goal),
      leader: cast.partyNow(goal?.owner),
      hasGoal: goal !== undefined,
      table: actionTable(open, cast),
    })),
  }
}

function actionTable(actions: readonly Action[], cast: Cast) {
  const { own, partyNow, partiesNow } = cast
  return table(actions, [
    { title: own.columns.action, cell: titleOf },
    { title: own.columns.accountable, cell: ({ owner }) => partyNow(owner) ?? own.nobody },
    {
      title: own.columns.responsible,
      cell: ({ owner, contributors = [] }) => partiesNow(contributors.filter((party) => party !== owner)),
    },
  ])
}
