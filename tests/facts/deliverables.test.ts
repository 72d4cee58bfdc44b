import { expect, test } from 'vitest'
import { calendar } from '../../src/facts/calendar.ts'
import { deliverables, lateDeliverables } from '../../src/facts/deliverables.ts'
import { openPoints } from '../../src/facts/open-points.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action, Definition } from '../../src/model/definition.ts'

test('a deliverable without date takes the date of its action, unless that recurs', () => {
  expect(listed({ deadline: '2027-01', deliverables: ['Rapport'] })).toEqual(['Rapport 2027-01 false'])
  expect(listed({ every: 'month', deadline: '2027-01', deliverables: ['Rapport'] })).toEqual([
    'Rapport undefined false',
  ])
})

test('a finished action has delivered what says nothing else, a stopped one owes nothing', () => {
  const two = ['Rapport', { what: 'Film', status: 'open' as const }]
  expect(listed({ status: 'done', deliverables: two })).toEqual(['Film undefined false', 'Rapport undefined true'])
  expect(listed({ status: 'stopped', deliverables: two })).toEqual([])
})

test('what is still open of an action that is done is late in the calendar and among the late deliverables', () => {
  const late = (fields: Partial<Action>) => {
    const action = { id: 'a', title: 'A', deliverables: [{ what: 'Film', due: '2026-10-01', status: 'open' as const }] }
    const { ecosystem } = resolve({ actions: [{ ...action, ...fields }] })
    const overdue = calendar(ecosystem, '2026-11-30').overdue.filter(({ kind }) => kind === 'deliverable')
    return [overdue.length, lateDeliverables(ecosystem, '2026-11-30').length]
  }
  expect(late({ status: 'active' })).toEqual([1, 1])
  expect(late({ status: 'done', done_on: '2026-11-01' })).toEqual([1, 1])
  expect(late({ status: 'stopped' })).toEqual([0, 0])
})

test('a deliverable keeps its own day of delivery apart from the day its action was done', () => {
  const days = (fields: Partial<Action>) => {
    const { ecosystem } = resolve({ actions: [{ id: 'a', title: 'A', ...fields }] })
    return deliverables(ecosystem).map(({ delivered, deliveredOn, deliveredBy }) => [
      delivered,
      deliveredOn,
      deliveredBy,
    ])
  }
  const own = { what: 'Film', delivered_on: '2026-03' }
  expect(days({ status: 'active', deliverables: [own] })).toEqual([[true, '2026-03', undefined]])
  expect(days({ status: 'done', done_on: '2026-05-01', deliverables: ['Film'] })).toEqual([
    [true, undefined, '2026-05-01'],
  ])
  expect(days({ deliverables: [{ ...own, status: 'open' }] })).toEqual([[false, undefined, undefined]])
})

test('open points name each empty field of what is still open', () => {
  const points = pointsOf({
    goals: [
      { id: 'hoofd', title: 'Hoofd' },
      { id: 'sub', title: 'Sub', parent: 'hoofd', owner: 'p', deadline: 2027, indicators: ['i'] },
    ],
    actions: [
      {
        id: 'a',
        title: 'A',
        goals: ['sub'],
        owner: 'p',
        deadline: 2027,
        hours: 1,
        budget: 0,
        deliverables: ['Rapport'],
      },
      { id: 'b', title: 'B', kind: 'recurring', goals: ['weg'] },
      { id: 'c', title: 'C', status: 'done' },
    ],
  })
  expect(points.goals).toEqual(['statement hoofd,sub', 'indicators hoofd', 'owner hoofd', 'deadline hoofd'])
  expect(points.actions).toEqual(['owner b', 'every b', 'hours b', 'budget b', 'deliverables b', 'goals b'])
})

function listed(fields: Partial<Action>): readonly string[] {
  const { ecosystem } = resolve({ actions: [{ id: 'a', title: 'A', ...fields }] })
  return deliverables(ecosystem).map(({ what, due, delivered }) => `${what} ${due} ${delivered}`)
}

function pointsOf(definition: Definition) {
  const { goals, actions } = openPoints(resolve(definition).ecosystem)
  const named = (gap: { field: string; items: readonly { id: string }[] }) =>
    `${gap.field} ${gap.items.map(({ id }) => id)}`
  return { goals: goals.map(named), actions: actions.map(named) }
}
