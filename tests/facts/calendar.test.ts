import { describe, expect, test } from 'vitest'
import { calendar } from '../../src/facts/calendar.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action, Definition } from '../../src/model/definition.ts'

describe('the calendar', () => {
  test('holds the rest of this month and the twelve after it', () => {
    const { months, from, to } = made({})
    expect(months.map(({ month }) => month)).toEqual([
      '2026-11',
      '2026-12',
      ...Array.from({ length: 11 }, (_, at) => `2027-${String(at + 1).padStart(2, '0')}`),
    ])
    expect([from, to]).toEqual(['2026-11-30', '2027-11-30'])
  })

  test('places a vague start by its first day and a vague deadline by its last', () => {
    expect(eventsOf({ start: 2027, deadline: '2027-06' })).toEqual(['2027-01 start', '2027-06 deadline'])
  })

  test('leaves out what starts before today, is finished, or falls after the last month', () => {
    expect(eventsOf({ start: '2026-11-29', deadline: '2027-12-01' })).toEqual([])
    expect(eventsOf({ deadline: '2027-01-15', status: 'done' })).toEqual([])
    expect(eventsOf({ start: '2027-01-10', deadline: '2027-01-15', status: 'active' })).toEqual(['2027-01 deadline'])
  })

  test('keeps what is due today, and calls overdue what was due yesterday', () => {
    expect(eventsOf({ deadline: '2026-11-30' })).toEqual(['2026-11 deadline'])
    expect(overdueOf({ actions: [action({ deadline: '2026-11-29' })] })).toEqual(['deadline actie'])
    expect(overdueOf({ actions: [action({ deadline: '2026-11' })] })).toEqual([])
  })

  test('plans a late action again on its new date', () => {
    const late = { deadline: '2026-10-01', recovery: { how: 'Extra uren', new_date: '2027-02-01' } }
    expect(eventsOf(late)).toEqual(['2027-02 deadline'])
    expect(overdueOf({ actions: [action(late)] })).toEqual(['deadline actie'])
  })

  test('gives a recurring action the months that it falls in, and its end', () => {
    const quarterly = {
      kind: 'recurring',
      every: 'quarter',
      start: '2026-10-31',
      deadline: '2027-05',
      status: 'active',
    } as const
    expect(eventsOf(quarterly)).toEqual(['2027-05 ends'])
    expect(made({ actions: [action(quarterly)] }).recurring.map(({ months }) => months)).toEqual([
      ['2027-01', '2027-04'],
    ])
  })

  test('tells once what comes back, however often', () => {
    const { recurring, months } = made({ actions: [action({ every: 'week', start: '2026-01-15', status: 'active' })] })
    expect(recurring.map((one) => `${one.action.id} ${one.months.length}`)).toEqual(['actie 12'])
    expect(months.flatMap(({ events }) => events)).toEqual([])
  })

  test('does not plan what is paused, and names what it cannot place', () => {
    const paused = action({ every: 'month', start: '2026-01-15', status: 'paused' })
    expect(made({ actions: [paused] }).recurring).toEqual([])
    expect(made({ actions: [action({ every: 'quarter' })] }).unplaced).toHaveLength(1)
  })

  test('holds open decisions, deliverables, grant conditions, meetings and deadlines of goals', () => {
    const { months } = made({
      decisions: [
        { id: 'a', topic: 'Open', needed_by: '2026-12-01' },
        { id: 'b', topic: 'Genomen', status: 'taken', needed_by: '2026-12-01' },
        { id: 'c', topic: 'Al besloten', decided_on: '2026-10-01', needed_by: '2026-12-01' },
      ],
      actions: [
        action({
          deliverables: [
            { what: 'Rapport', due: '2026-12-02' },
            { what: 'Af', due: '2026-12-02', status: 'delivered' },
          ],
        }),
      ],
      finance: { subsidies: [{ id: 's', name: 'Regeling', conditions: [{ what: 'Verslag', due: '2026-12-03' }] }] },
      meetings: [{ id: 'm', date: '2026-12-04', title: 'Overleg' }],
      goals: [{ id: 'g', title: 'Doel', deadline: '2026-12' }],
    })
    expect(months[1]?.events.map(({ what }) => what)).toEqual(['Open', 'Rapport', 'Verslag', 'Overleg', 'Doel'])
  })

  test('calls overdue a decision and a deliverable that had to be there', () => {
    expect(
      overdueOf({
        decisions: [
          { id: 'd', topic: 'Besluit', status: 'asked', needed_by: '2026-10' },
          { id: 'e', topic: 'Geen stand', needed_by: '2026-11-01' },
          { id: 'f', topic: 'Aangehouden', status: 'postponed', needed_by: '2026-10' },
        ],
        actions: [action({ deliverables: [{ what: 'Rapport', due: 2025 }] })],
      }),
    ).toEqual(['deliverable Rapport', 'decision Besluit', 'decision Geen stand'])
  })
})

function made(definition: Definition) {
  return calendar(resolve(definition).ecosystem, '2026-11-30')
}

function action(fields: Partial<Action>): Action {
  return { id: 'actie', title: 'actie', ...fields }
}

function eventsOf(fields: Partial<Action>): readonly string[] {
  return made({ actions: [action(fields)] }).months.flatMap(({ month, events }) =>
    events.map(({ kind }) => `${month} ${kind}`),
  )
}

function overdueOf(definition: Definition): readonly string[] {
  return made(definition).overdue.map(({ kind, what }) => `${kind} ${what}`)
}
