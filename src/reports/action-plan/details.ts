import { byUrgency } from '../../facts/agenda.ts'
import { isFinished } from '../../facts/work.ts'
import { clause, filled } from '../sentences.ts'
import { table } from '../table.ts'
import { type Plan, titleOf } from './plan.ts'

/** Per open action who helps, and how its progress is followed. */
export function actionDetails(plan: Plan) {
  const { words } = plan
  const open = plan.ecosystem.actions.filter((action) => !isFinished(action)).sort(byUrgency)
  const followed = open.filter((action) => filled(action.progress_method) !== null).length
  const known = open.filter(
    (action) => (action.contributors ?? []).length > 0 || filled(action.progress_method) !== null,
  )
  return {
    any: known.length > 0,
    table: table(known, [
      { title: words.columns.action, cell: titleOf },
      { title: words.columns.contributors, cell: (action) => plan.partiesNow(action.contributors) },
      { title: words.columns.method, cell: (action) => clause(action.progress_method) },
    ]),
    followed: words.progress.methods(followed, open.length),
  }
}
