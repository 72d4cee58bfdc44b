import { describe, expect, test } from 'vitest'
import { agenda } from '../../src/facts/agenda.ts'
import { type Bar, chart } from '../../src/facts/bars.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action } from '../../src/model/definition.ts'

describe('the chart', () => {
  test('runs from three months back to fifteen ahead and cuts off what lies outside', () => {
    expect(drawn({ start: '2020-01-01', deadline: '2040-01-01', status: 'active' })).toEqual([
      'active 2026-08-01 2028-02-29',
    ])
    expect(chartOf({ start: '2028-03-01', deadline: 2029 }).outside).toHaveLength(1)
  })

  test('draws a mark where only the end is known, and nothing without an end', () => {
    expect(drawn({ deadline: '2027-01' })).toEqual(['planned 2027-01-31 mark'])
    expect(chartOf({ start: '2027-01-01' }).undated).toHaveLength(1)
  })

  test('lets what is late run on to this day, or to its new date', () => {
    expect(drawn({ deadline: '2026-10-01' })).toEqual(['late 2026-10-01 2026-11-30'])
    expect(
      drawn({ start: '2026-09-01', deadline: '2026-10-01', recovery: { how: 'Sneller', new_date: '2027-02-01' } }),
    ).toEqual(['late 2026-09-01 2027-02-01'])
    expect(drawn({ deadline: 2019 })).toEqual(['late 2026-08-01 2026-11-30'])
  })

  test('draws a recurring action that is under way, also without start or end', () => {
    expect(drawn({ kind: 'recurring', status: 'active' })).toEqual(['active 2026-08-01 2028-02-29'])
    expect(drawn({ kind: 'recurring', start: '2027-01-01' })).toEqual(['planned 2027-01-01 2028-02-29'])
    expect(chartOf({ kind: 'recurring', deadline: '2027-01-01' }).undated).toHaveLength(1)
  })

  test('ends what is done on the day it was done, and leaves out what was stopped or done long ago', () => {
    expect(drawn({ start: '2026-09-01', deadline: '2027-01-01', status: 'done', done_on: '2026-10-01' })).toEqual([
      'done 2026-09-01 2026-10-01',
    ])
    expect(drawn({ start: '2026-09-01', deadline: '2027-06-30', status: 'done' })).toEqual([
      'done 2026-09-01 2026-11-30',
    ])
    expect(drawn({ start: '2027-01-01', deadline: '2027-06-30', status: 'done' })).toEqual([])
    const { goals, outside, undated } = chartOf({ deadline: '2027-01-01', status: 'stopped' })
    expect([...goals, ...outside, ...undated]).toEqual([])
    expect(chartOf({ status: 'done', done_on: '2025-01-01' }).outside).toEqual([])
  })

  test('keeps room for the most urgent', () => {
    const actions = ['low', 'high', 'medium'].map((priority) => ({
      ...action({ deadline: '2027-01-01', priority: priority as Action['priority'] }),
      id: priority,
    }))
    const { goals, crowdedOut } = chart(agenda(resolve({ actions }).ecosystem), '2026-11-30', { room: 2 })
    expect(goals[0]?.bars.map(({ action: one }) => one.id)).toEqual(['high', 'medium'])
    expect(crowdedOut.map(({ id }) => id)).toEqual(['low'])
  })
})

function action(fields: Partial<Action>): Action {
  return { id: 'a', title: 'A', ...fields }
}

function chartOf(fields: Partial<Action>) {
  return chart(agenda(resolve({ actions: [action(fields)] }).ecosystem), '2026-11-30')
}

function drawn(fields: Partial<Action>): readonly string[] {
  return chartOf(fields).goals.flatMap(({ bars }) => bars.map(text))
}

function text({ state, start, end, milestone }: Bar): string {
  return `${state} ${start} ${milestone ? 'mark' : end}`
}
