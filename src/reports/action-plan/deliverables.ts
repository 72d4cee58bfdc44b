import { isOver } from '../../facts/date-order.ts'
import { addDays, lastDay } from '../../facts/dates.ts'
import type { Deliverable } from '../../facts/deliverables.ts'
import { clause } from '../sentences.ts'
import { table } from '../table.ts'
import { notesOn } from './notes.ts'
import { type Plan, titleOf } from './plan.ts'

/** With so many open deliverables the chapter shows them all. */
const few = 8

/** What the actions deliver: what is late or near in the chapter, the rest by date in an annex. */
export function deliverableList(plan: Plan) {
  const { words, asOf, count } = plan
  const all = plan.deliverables
  const [open, delivered] = [all.filter((item) => !item.delivered), all.filter((item) => item.delivered)]
  const near = open.length <= few ? open : open.filter((item) => isNear(item, asOf))
  const later = open.filter((item) => !near.includes(item))
  const late = open.filter((item) => isOver(item.due, asOf)).length
  return {
    any: all.length > 0,
    intro: words.deliverables.intro(count(all.length, 'deliverable'), all.length === 1, delivered.length, late),
    isAll: later.length === 0,
    near: openTable(near, plan),
    later: openTable(later, plan),
    delivered: deliveredTable(delivered, plan),
    notes: notesOf(near, plan),
    otherNotes: notesOf([...later, ...delivered], plan),
    annexed: later.length + delivered.length > 0,
  }
}

function notesOf(all: readonly Deliverable[], plan: Plan) {
  return notesOn(
    all.map((item) => ({ name: clause(item.what) ?? '', caveat: item.caveat })),
    plan,
  )
}

/** Late, or due within ninety days. */
function isNear({ due }: Deliverable, asOf: string): boolean {
  return due !== undefined && lastDay(due) <= addDays(asOf, 90)
}

function openTable(all: readonly Deliverable[], plan: Plan) {
  const { columns } = plan.words
  return table(all, [
    { title: columns.deliverable, cell: (item) => clause(item.what) },
    { title: columns.from, cell: (item) => titleOf(item.action) },
    { title: columns.owner, cell: (item) => plan.partyNow(item.action.owner) },
    { title: columns.deliverBy, cell: (item) => dueText(item, plan) },
  ])
}

function dueText({ due }: Deliverable, { words, asOf, date }: Plan): string | null {
  const text = date(due)
  return text !== null && isOver(due, asOf) ? words.detail(text, words.late) : text
}

/** When it was there, next to the date agreed on: the one says nothing about the other. */
function deliveredTable(all: readonly Deliverable[], plan: Plan) {
  const { columns } = plan.words
  return table(all, [
    { title: columns.deliverable, cell: (item) => clause(item.what) },
    { title: columns.from, cell: (item) => titleOf(item.action) },
    { title: columns.owner, cell: (item) => plan.partyNow(item.action.owner) },
    { title: columns.agreedDate, cell: (item) => plan.date(item.due) },
    { title: columns.deliveredOn, cell: (item) => deliveredText(item, plan) },
  ])
}

/** A day of its own, else that it was there when its action was done. */
function deliveredText({ deliveredOn, deliveredBy }: Deliverable, { words, date }: Plan): string | null {
  const by = date(deliveredBy)
  return date(deliveredOn) ?? (by === null ? null : words.by(by))
}
