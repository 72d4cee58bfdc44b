import { statusOf } from '../../facts/progress.ts'
import type { Obstacle, Waiting } from '../../facts/waiting.ts'
import { clause, short } from '../sentences.ts'
import { table } from '../table.ts'
import { timing } from './agenda.ts'
import { notesOn } from './notes.ts'
import { opening, type Plan, titleOf } from './plan.ts'

/** A drawing with more lines than this is a knot. */
const drawable = 30

/** What waits for what, as a table and a drawing, and which partner counts on whom. */
export function dependencies(plan: Plan) {
  const { words, waiting: all } = plan
  const count = new Set(all.map(({ action }) => action)).size
  const begun = all.some(({ action }) => statusOf(action) !== 'planned')
  const parties = partyDependencies(plan)
  return {
    any: all.length > 0,
    annexed: all.length > 0 || parties !== null,
    intro: opening(words.dependencies.intro(count, begun)),
    table: waitingTable(all, plan),
    drawing: drawing(all.slice(0, drawable)),
    blocked: all.some(({ obstacle }) => obstacle !== undefined),
    drawn: all.length > drawable ? words.dependencies.drawn(drawable) : null,
    parties,
    notes: notesOn(
      plan.ecosystem.dependencies.map(({ what, caveat }) => ({ name: clause(what) ?? '', caveat })),
      plan,
    ),
  }
}

function waitingTable(all: readonly Waiting[], plan: Plan) {
  const { columns } = plan.words
  return table(all, [
    { title: columns.action, cell: ({ action }) => titleOf(action) },
    { title: columns.waitsFor, cell: ({ on }) => titleOf(on) },
    { title: columns.owner, cell: ({ on }) => plan.partyNow(on.owner) },
    { title: columns.deadline, cell: ({ on }) => timing(on, plan) },
    { title: columns.attention, cell: ({ obstacle }) => obstacleText(obstacle, plan) },
  ])
}

function obstacleText(obstacle: Obstacle | undefined, { words }: Plan): string | null {
  return obstacle === undefined ? null : words.dependencies.obstacle[obstacle]
}

/** The actions as boxes and the dependencies as arrows, numbered so that no id can break the diagram. */
function drawing(all: readonly Waiting[]) {
  const actions = [...new Set(all.flatMap(({ on, action }) => [on, action]))]
  const key = (action: Waiting['action']) => `n${actions.indexOf(action) + 1}`
  return {
    boxes: actions.map((action) => ({ key: key(action), title: short(titleOf(action), 48) })),
    arrows: all.map(({ on, action, obstacle }) => ({
      from: key(on),
      to: key(action),
      blocked: obstacle !== undefined,
    })),
  }
}

/** Which partner counts on whom, the most critical first. */
function partyDependencies({ ecosystem, words, nameNow, label }: Plan) {
  const rank = (level: string | undefined) => ['high', 'medium', 'low', undefined].indexOf(level)
  const all = [...ecosystem.dependencies].sort((one, other) => rank(one.criticality) - rank(other.criticality))
  return table(all, [
    { title: words.columns.party, cell: ({ from }) => nameNow(['partners'], from) },
    { title: words.columns.countsOn, cell: ({ to }) => nameNow(['partners', 'stakeholders'], to) },
    { title: words.columns.what, cell: ({ what }) => clause(what) },
    {
      title: words.columns.criticality,
      cell: ({ criticality }) => label(['dependencies', 'criticality'], criticality),
    },
  ])
}
