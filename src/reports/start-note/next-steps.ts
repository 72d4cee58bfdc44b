import { lacksNewDate } from '../../facts/action-trend.ts'
import { addDays, firstDay, type LooseDate, lastDay } from '../../facts/dates.ts'
import { isFinished } from '../../facts/work.ts'
import type { Action } from '../../model/definition.ts'
import { called, clauses, quoted } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'

const horizon = 90

/** What starts or must be ready in the coming ninety days. */
export function nextSteps(wording: Wording) {
  const { asOf, date, spoken, some } = wording
  const until = addDays(asOf, horizon)
  const open = openActions(wording)
  const soon = open
    .filter((action) => moment(action, asOf, until) !== null)
    .sort((a, b) => byText(moment(a, asOf, until), moment(b, asOf, until)) || byText(called(a), called(b)))
  const late = open.filter(({ deadline }) => deadline !== undefined && lastDay(deadline) < asOf)
  const underway = open.filter(
    (action) => action.status === 'active' && !soon.includes(action) && !late.includes(action),
  )
  return {
    until: date(until),
    table: actionTable(soon, wording),
    underway: underway.length === 0 ? null : spoken(underway.length, 'runningAction'),
    lateCount: late.length === 0 ? null : spoken(late.length, 'action'),
    late: some(
      late.map((action) => lateText(action, wording)),
      4,
    ),
    any: wording.ecosystem.actions.length > 0,
  }
}

/** A late action with the day on which it is to be ready now, where that day is still to come. */
function lateText(action: Action, { words, date, asOf }: Wording): string {
  const moved = lacksNewDate(action, asOf) ? null : date(action.recovery?.new_date)
  return moved === null ? quoted(called(action)) : words.movedTo(quoted(called(action)), moved)
}

function openActions({ ecosystem }: Wording): readonly Action[] {
  return ecosystem.actions.filter((action) => !isFinished(action))
}

/** The first day within the period on which the action starts or must be ready. */
function moment({ start, deadline }: Action, from: string, until: string): string | null {
  const days = [start && firstDay(start), deadline && lastDay(deadline)]
  return days.filter((day): day is string => typeof day === 'string' && day >= from && day <= until).sort()[0] ?? null
}

function actionTable(actions: readonly Action[], { words, date, name, nameNow }: Wording) {
  const shown = (day: LooseDate | undefined) => date(day)
  return table(actions, [
    { title: words.columns.action, cell: called },
    { title: words.columns.owner, cell: ({ owner }) => nameNow(['partners', 'bodies'], owner) },
    { title: words.columns.start, cell: ({ start }) => shown(start) },
    { title: words.columns.deadlineAction, cell: ({ deadline }) => shown(deadline) },
    { title: words.columns.goal, cell: ({ goals = [] }) => clauses(goals.map((id) => name(['goals'], id))) },
  ])
}

function byText(a: string | null, b: string | null): number {
  const [first, second] = [a ?? '', b ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}
