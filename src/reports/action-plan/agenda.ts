import type { AgendaGoal } from '../../facts/agenda.ts'
import { goalsOf } from '../../facts/agenda.ts'
import { isLate, isRecurring, movedTo, statusOf } from '../../facts/progress.ts'
import { isFinished } from '../../facts/work.ts'
import { find } from '../../graph/ecosystem.ts'
import { grouped } from '../../grouping.ts'
import type { Action } from '../../model/definition.ts'
import { table } from '../table.ts'
import { notesOn } from './notes.ts'
import { described, type Plan, titleOf } from './plan.ts'

/** Per goal the open actions as a table, and in a sentence what is done, was stopped, or stands elsewhere. */
export function actionAgenda(plan: Plan) {
  const isEmpty = ({ actions, shared }: AgendaGoal) => actions.length + shared.length === 0
  const names = plan.list(plan.goals.filter(isEmpty).map(({ goal }) => plan.goalReference(goal)))
  return {
    any: plan.ecosystem.actions.length > 0,
    goals: plan.goals.filter((goal) => !isEmpty(goal)).map((goal) => agendaOf(goal, plan)),
    without: names && plan.words.agenda.without(names),
  }
}

function agendaOf({ goal, actions, shared }: AgendaGoal, plan: Plan) {
  const { words, list } = plan
  const open = actions.filter((action) => !isFinished(action))
  const named = (status: string) =>
    list(
      actions
        .filter((action) => statusOf(action) === status)
        .map((action) => described(action, plan, plan.date(action.done_on))),
    )
  const [done, stopped, elsewhere] = [named('done'), named('stopped'), sharedNames(shared, plan)]
  return {
    title: plan.goalTitle(goal),
    table: actionTable(open, plan),
    done: done && words.agenda.done(done),
    stopped: stopped && words.agenda.stopped(stopped),
    shared: elsewhere && words.agenda.shared(elsewhere),
    notes: notesOn(
      open.map((action) => ({ name: titleOf(action), caveat: action.caveat })),
      plan,
    ),
  }
}

function actionTable(actions: readonly Action[], plan: Plan) {
  const { words, label } = plan
  return table(actions, [
    { title: words.columns.action, cell: (action) => actionTitle(action, plan) },
    { title: words.columns.owner, cell: (action) => plan.partyNow(action.owner) },
    { title: words.columns.priority, cell: (action) => label(['actions', 'priority'], action.priority) },
    { title: words.columns.when, cell: (action) => timing(action, plan) },
    { title: words.columns.state, cell: (action) => state(action, plan) },
  ])
}

function actionTitle(action: Action, { words }: Plan): string {
  return action.kind === 'project' ? words.project(titleOf(action)) : titleOf(action)
}

/** By when, or how often: `1 mei 2027`, `1 mei 2027 in plaats van maart 2027`, `elk kwartaal, tot en met juni 2027`. */
export function timing(action: Action, plan: Plan): string | null {
  const end = ending(action, plan)
  if (!isRecurring(action) || action.every === undefined) return end
  const every = plan.every[action.every]
  return end === null ? every : `${every}, ${plan.words.until(end)}`
}

/** How often, or else by when: enough where there is little room. */
export function briefTiming(action: Action, plan: Plan): string | null {
  return isRecurring(action) && action.every !== undefined ? plan.every[action.every] : ending(action, plan)
}

function ending(action: Action, { words, date }: Plan): string | null {
  const [deadline, moved] = [date(action.deadline), date(movedTo(action))]
  return deadline !== null && moved !== null ? words.moved(moved, deadline) : (moved ?? deadline)
}

/** `loopt, 40%`, `te laat (gepland)`. */
export function state(action: Action, { words, label, percentage, asOf }: Plan): string {
  const status = label(['actions', 'status'], statusOf(action)) ?? ''
  const { progress = 0 } = action
  const plain = progress === 0 ? status : words.agenda.progress(status, percentage(progress))
  return isLate(action, asOf) ? words.detail(words.late, plain) : plain
}

/** The actions that stand under another goal, by that goal; the closed ones with their state. */
function sharedNames(shared: readonly Action[], plan: Plan): string | null {
  const { ecosystem, label } = plan
  const where = (action: Action) => {
    const goal = plan.goalReference(find(ecosystem, 'goals', goalsOf(ecosystem, action)[0])) ?? ''
    return isFinished(action) ? `${goal}, ${label(['actions', 'status'], statusOf(action))}` : goal
  }
  const parts = [...grouped(shared, where)].map(([place, actions]) =>
    plan.words.detail(plan.list(actions.map(plan.quote)) ?? '', place),
  )
  return parts.join('; ') || null
}
