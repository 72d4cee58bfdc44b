import { describe, expect, test } from 'vitest'
import { agenda } from '../../src/facts/agenda.ts'
import { agendaPage } from '../../src/facts/agenda-page.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action } from '../../src/model/definition.ts'

describe('the agenda on one page', () => {
  test('shows every open action where there is room, and no goal without one', () => {
    expect(page([2, 0, 3], 8)).toEqual(['g0: g0-0 g0-1 of 2', 'g2: g2-0 g2-1 g2-2 of 3'])
  })

  test('shows as many of each goal as fit, one line for each goal counted', () => {
    expect(page([5, 2], 8)).toEqual(['g0: g0-0 g0-1 g0-2 g0-3 of 5', 'g1: g1-0 g1-1 of 2'])
    expect(page([5, 2], 6)).toEqual(['g0: g0-0 g0-1 of 5', 'g1: g1-0 g1-1 of 2'])
  })

  test('shows the most urgent of all when there are more goals than room', () => {
    expect(page([1, 1, 1, 1, 1, 1], 6)).toEqual(['g0: g0-0 of 1', 'g1: g1-0 of 1', 'g2: g2-0 of 1'])
  })

  test('puts what is late first, and leaves out what is finished', () => {
    const actions: readonly Action[] = [
      { id: 'high', title: 'h', priority: 'high', deadline: '2027-01-01' },
      { id: 'late', title: 'l', priority: 'low', deadline: '2026-01-01' },
      { id: 'done', title: 'd', status: 'done' },
      { id: 'stopped', title: 's', status: 'stopped' },
    ]
    const { goals, open, shown } = agendaPage(agenda(resolve({ actions: [...actions] }).ecosystem), '2026-11-30', 9)
    expect(goals.map((goal) => goal.shown.map(({ id }) => id))).toEqual([['late', 'high']])
    expect([open, shown]).toEqual([2, 2])
  })

  test('has room for nothing of nothing', () => {
    expect(agendaPage([], '2026-11-30', 9)).toEqual({ goals: [], shown: 0, open: 0 })
  })
})

/** A page of goals with so many open actions each, the first ones most urgent. */
function page(counts: readonly number[], room: number): readonly string[] {
  const goals = counts.map((_, at) => ({ id: `g${at}`, title: `Goal ${at}` }))
  const actions = counts.flatMap((count, at) =>
    Array.from({ length: count }, (_, number) => ({ id: `g${at}-${number}`, title: 'a', goals: [`g${at}`] })),
  )
  return agendaPage(agenda(resolve({ goals, actions }).ecosystem), '2026-11-30', room).goals.map(
    ({ goal, shown, open }) => `${goal?.id}: ${shown.map(({ id }) => id).join(' ')} of ${open}`,
  )
}
