import type { AgendaGoal } from '../../facts/agenda.ts'
import { goalsOf } from '../../facts/agenda.ts'
import { isLate, isRecurring, statusOf } from '../../facts/progress.ts'
import { isFinished } from '../../facts/work.ts'
import { find } from '../../graph/ecosystem.ts'
import type { Action } from '../../model/definition.ts'
import { table } from '../start-note/table.ts'
import { goalReference } from './goals.ts'
import { described, type Plan, titleOf } from './plan.ts'

/** Per goal the open actions as a table, and in a sentence what is done, was stopped, or stands elsewhere. */
export function actionAgenda(plan: Plan) {
  return { any: plan.ecosystem.actions.length > 0, goals: plan.goals.map((goal) => agendaOf(goal, plan)) }
}

function agendaOf({ goal, actions, shared }: AgendaGoal, plan: Plan) {
  const { words, list } = plan
  const named = (status: string) =>
    list(actions.filter((action) => statusOf(action) === status).map((action) => finished(action, plan)))
  const [done, stopped, elsewhere] = [
    named('done'),
    named('stopped'),
    list(shared.map((action) => sharedName(action, plan))),
  ]
  return {
    title: plan.goalTitle(goal),
    id: goal?.id ?? null,
    table: actionTable(
      actions.filter((action) => !isFinished(action)),
      plan,
    ),
    done: done && words.agenda.done(done),
    stopped: stopped && words.agenda.stopped(stopped),
    shared: elsewhere && words.agenda.shared(elsewhere),
    empty: actions.length + shared.length === 0,
  }
}

function actionTable(actions: readonly Action[], plan: Plan) {
  const { words, label } = plan
  return table(actions, [
    { title: words.columns.action, cell: (action) => actionTitle(action, plan) },
    { title: words.columns.owner, cell: (action) => plan.party(action.owner) },
    { title: words.columns.contributors, cell: (action) => plan.parties(action.contributors) },
    { title: words.columns.priority, cell: (action) => label(['actions', 'priority'], action.priority) },
    { title: words.columns.when, cell: (action) => timing(action, plan) },
    { title: words.columns.state, cell: (action) => state(action, plan) },
  ])
}

function actionTitle(action: Action, { words }: Plan): string {
  return action.kind === 'project' ? words.project(titleOf(action)) : titleOf(action)
}

/** By when, or how often: `1 mei 2027`, `1 mei 2027 (was maart 2027)`, `elk kwartaal, tot en met juni 2027`. */
export function timing(action: Action, { words, every, date }: Plan): string | null {
  const [deadline, moved] = [date(action.deadline), date(action.recovery?.new_date)]
  const end = deadline !== null && moved !== null ? words.moved(moved, deadline) : (moved ?? deadline)
  if (!isRecurring(action) || action.every === undefined) return end
  return end === null ? every[action.every] : `${every[action.every]}, ${words.until(end)}`
}

/** `loopt, 40%`, `te laat (gepland)`. */
function state(action: Action, { words, label, percentage, asOf }: Plan): string {
  const status = label(['actions', 'status'], statusOf(action)) ?? ''
  const { progress = 0 } = action
  const plain = progress === 0 ? status : words.agenda.progress(status, percentage(progress))
  return isLate(action, asOf) ? words.detail(words.late, plain) : plain
}

function finished(action: Action, plan: Plan): string {
  return described(action, plan, plan.party(action.owner), plan.date(action.done_on))
}

function sharedName(action: Action, plan: Plan): string {
  const first = find(plan.ecosystem, 'goals', goalsOf(plan.ecosystem, action)[0])
  return plan.words.agenda.under(plan.quote(action), goalReference(first, plan) ?? '')
}
