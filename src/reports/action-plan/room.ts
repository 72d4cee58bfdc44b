import { type GoalRoom, goalRooms } from '../../facts/goal-room.ts'
import { criticalPath, type Schedule, schedule, type Task } from '../../facts/schedule.ts'
import { table } from '../table.ts'
import { about, type Plan, titleOf } from './plan.ts'

const mostRows = 10
const fewestRows = 3
/** More days than this are no reason to watch a goal. */
const ample = 183

/** What may not slip: per goal what decides when its work is done, and what decides when all is done. */
export function room(plan: Plan) {
  const { words, ecosystem } = plan
  const planned = schedule(ecosystem, plan.asOf)
  const all = goalRooms(ecosystem, planned)
  const shown = all.filter(({ days }, at) => at < fewestRows || (at < mostRows && days <= ample))
  return {
    any: shown.length > 0 || planned.unscheduled.length > 0,
    table: roomTable(shown, plan),
    rest: all.length === shown.length ? null : words.room.rest(all.length - shown.length),
    whole: whole(planned, plan),
    unplanned: about(planned.unscheduled.map(plan.quote), words.room.unplanned, plan)[0] ?? null,
  }
}

function roomTable(rooms: readonly GoalRoom[], plan: Plan) {
  const { columns, room: own } = plan.words
  return table(rooms, [
    { title: columns.goal, cell: ({ goal }) => plan.goalTitle(goal) },
    { title: columns.decides, cell: ({ chain }) => arrows(chain, titleOf) },
    { title: columns.owner, cell: ({ chain }) => plan.partyNow(chain.at(-1)?.action.owner) },
    { title: columns.earliest, cell: ({ end }) => plan.date(end) },
    { title: columns.goalBy, cell: ({ deadline }) => plan.date(deadline) },
    { title: columns.room, cell: ({ days }) => (days < 0 ? own.late(-days) : own.days(days)) },
  ])
}

/** The last few of a chain; a longer one begins with dots. */
function arrows(chain: readonly Task[], name: (action: Task['action']) => string): string {
  const names = chain.slice(-4).map(({ action }) => name(action))
  return (chain.length > names.length ? ['…', ...names] : names).join(' → ')
}

function whole(planned: Schedule, plan: Plan): string | null {
  const path = criticalPath(planned)
  const end = path.at(-1)?.earliestEnd
  const date = plan.date(end)
  return date === null
    ? null
    : plan.words.room.whole(date, arrows(path, plan.quote), path.length, planned.unscheduled.length === 0)
}
