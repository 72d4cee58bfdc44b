import { describe, expect, test } from 'vitest'
import { agenda } from '../../src/facts/agenda.ts'
import { budgetPerYear } from '../../src/facts/spread.ts'
import { loadOf, loadPerGoal, workPerParty } from '../../src/facts/workload.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action } from '../../src/model/definition.ts'

const actions: Action[] = [
  { id: 'a', title: 'A', goals: ['een', 'twee'], owner: 'p', contributors: ['q', 'p', 'q'], hours: 100, budget: 0.1 },
  { id: 'b', title: 'B', goals: ['twee'], owner: 'q', hours: 40, budget: 0.2, status: 'done' },
  { id: 'c', title: 'C', owner: 'p', status: 'stopped', hours: 1000, budget: 1000 },
  { id: 'd', title: 'D' },
]

const { ecosystem } = resolve({
  goals: [
    { id: 'een', title: 'Eén' },
    { id: 'twee', title: 'Twee' },
  ],
  actions,
})

describe('the load', () => {
  test('counts each action once, and what was stopped not at all', () => {
    expect(loadOf([...actions, ...actions])).toEqual({
      actions: 3,
      hours: 140,
      budget: 0.3,
      withoutHours: 1,
      withoutBudget: 1,
    })
  })

  test('per goal adds up to the whole, also where an action serves two', () => {
    const parts = loadPerGoal(agenda(ecosystem)).map(({ goal, load }) => [goal?.id, load.actions, load.hours])
    expect(parts).toEqual([
      ['een', 1, 100],
      ['twee', 1, 40],
      [undefined, 1, 0],
    ])
  })

  test('per party tells who leads, who helps and who is ready; nobody comes last', () => {
    const parties = workPerParty(ecosystem).map(
      ({ party, leads, contributes, load, openLoad }) =>
        `${party} ${leads.length} ${contributes.length} ${load.hours} ${openLoad.hours}`,
    )
    expect(parties).toEqual(['p 1 0 100 100', 'q 0 1 40 0', 'undefined 1 0 0 0'])
  })
})

describe('the budget per year', () => {
  test('is spread evenly over the days and adds up to the whole', () => {
    const { years, undated } = spreadOf({ budget: 1000.5, start: '2026-07-01', deadline: '2028-06-30' })
    expect(years.map(({ year }) => year)).toEqual([2026, 2027, 2028])
    expect(years.reduce((total, { amount }) => total + amount, 0)).toBe(1000.5)
    expect(years[1]?.amount).toBe(499)
    expect(undated).toBe(0)
  })

  test('falls in one year when only one date is known, and in none without dates', () => {
    expect(spreadOf({ budget: 10, deadline: 2027 })).toEqual({ years: [{ year: 2027, amount: 10 }], undated: 0 })
    expect(spreadOf({ budget: 10, start: '2026-03' })).toEqual({ years: [{ year: 2026, amount: 10 }], undated: 0 })
    expect(spreadOf({ budget: 10 })).toEqual({ years: [], undated: 10 })
  })

  test('bears dates in the wrong order', () => {
    expect(spreadOf({ budget: 10, start: '2028-01-01', deadline: '2027-01-01' }).years).toEqual([
      { year: 2027, amount: 10 },
    ])
  })
})

function spreadOf(fields: Partial<Action>) {
  return budgetPerYear([{ id: 'x', title: 'X', ...fields }])
}
