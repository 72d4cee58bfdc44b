import { isOver } from '../../facts/date-order.ts'
import { type Deliverable, deliverables } from '../../facts/deliverables.ts'
import { clause } from '../start-note/sentences.ts'
import { table } from '../start-note/table.ts'
import { type Plan, titleOf } from './plan.ts'

/** What the actions deliver, by date. */
export function deliverableList(plan: Plan) {
  const { words, ecosystem, asOf } = plan
  const all = deliverables(ecosystem)
  const delivered = all.filter((item) => item.delivered).length
  return {
    any: all.length > 0,
    intro: words.deliverables.intro(
      plan.count(all.length, 'deliverable'),
      delivered,
      all.filter((item) => isLate(item, asOf)).length,
    ),
    open: deliverableTable(
      all.filter((item) => !item.delivered),
      plan,
    ),
    delivered: deliverableTable(
      all.filter((item) => item.delivered),
      plan,
    ),
  }
}

function deliverableTable(all: readonly Deliverable[], plan: Plan) {
  const { columns } = plan.words
  return table(all, [
    { title: columns.deliverable, cell: (item) => clause(item.what) },
    { title: columns.from, cell: (item) => titleOf(item.action) },
    { title: columns.owner, cell: (item) => plan.party(item.action.owner) },
    { title: columns.when, cell: (item) => plan.date(item.due) },
    { title: columns.state, cell: (item) => stateOf(item, plan) },
  ])
}

/** Only what is open has a state worth a column. */
function stateOf(item: Deliverable, { words, asOf }: Plan): string | null {
  if (item.delivered) return null
  return isLate(item, asOf) ? words.late : words.deliverables.open
}

function isLate(item: Deliverable, asOf: string): boolean {
  return !item.delivered && isOver(item.due, asOf)
}
