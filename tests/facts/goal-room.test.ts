import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/facts/dates.ts'
import { goalRooms } from '../../src/facts/goal-room.ts'
import { schedule } from '../../src/facts/schedule.ts'
import { soonest } from '../../src/facts/soonest.ts'
import { slips } from '../../src/facts/what-if.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action, Definition } from '../../src/model/definition.ts'

const asOf = '2026-01-01'
const of = (definition: Partial<Definition>) => resolve({ ecosystem: { id: 'e', name: 'E' }, ...definition }).ecosystem
const goals = [{ id: 'g', title: 'G', deadline: '2026-12-31' }]

function lasting(id: string, from: number, length: number, ...before: string[]): Action {
  const start = addDays(asOf, from)
  return { id, title: id, start, deadline: addDays(start, length - 1), depends_on: before, goals: ['g'] }
}

describe('the room of a goal', () => {
  test('is what the chain to its last action leaves', () => {
    const ecosystem = of({ goals, actions: [lasting('a', 0, 31), lasting('b', 10, 28, 'a'), lasting('c', 5, 3)] })
    const [room] = goalRooms(ecosystem, schedule(ecosystem, asOf))
    expect(room?.chain.map(({ action }) => action.id)).toEqual(['a', 'b'])
    expect([room?.end, room?.days]).toEqual(['2026-02-28', 306])
  })

  test('is not known without a deadline, or with actions that have no date or come back', () => {
    const actions: Action[] = [
      { id: 'a', title: 'a', goals: ['g'] },
      { ...lasting('b', 0, 5), kind: 'recurring', every: 'week' },
      { ...lasting('c', 0, 5), goals: ['h'] },
    ]
    const ecosystem = of({ goals: [...goals, { id: 'h', title: 'H' }], actions })
    expect(goalRooms(ecosystem, schedule(ecosystem, asOf))).toEqual([])
  })

  test('is exactly by how much its last action may slip', () => {
    const plans = fc.array(
      fc.record({ from: fc.nat(60), length: fc.integer({ min: 1, max: 40 }), waits: fc.boolean() }),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(plans, (all) => {
        const actions = all.map(({ from, length, waits }, at) =>
          lasting(`a${at}`, from, length, ...(waits && at > 0 ? [`a${at - 1}`] : [])),
        )
        const ecosystem = of({ goals, actions })
        const [room] = goalRooms(ecosystem, schedule(ecosystem, asOf))
        const last = room?.chain.at(-1)?.action.id ?? ''
        const missed = (days: number) =>
          slips(ecosystem, asOf, new Map([[last, days]])).some((slip) => slip.missed.length > 0)
        expect([missed(room?.days ?? 0), missed((room?.days ?? 0) + 1)]).toEqual([false, true])
      }),
    )
  })
})

describe('the kindest reading of dates', () => {
  test('never ends an action later than the schedule does', () => {
    const dates = fc.constantFrom('2026', '2026-03', '2026-05-10', '2025-11', '2027-02', '2026-08-01', undefined)
    const plans = fc.array(
      fc.record({ start: dates, deadline: dates, waits: fc.nat(7), status: fc.constantFrom('planned', 'active') }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(plans, (all) => {
        const actions = all.map(({ start, deadline, waits, status }, at) => ({
          id: `a${at}`,
          title: 'a',
          ...(start === undefined ? {} : { start }),
          ...(deadline === undefined ? {} : { deadline }),
          status,
          depends_on: [0, 1, 2].flatMap((bit) => ((waits >> bit) & 1 && bit < at ? [`a${bit}`] : [])),
        })) as Action[]
        const ecosystem = of({ actions })
        const usual = schedule(ecosystem, asOf).tasks
        for (const [id, { end }] of soonest(ecosystem, asOf)) {
          expect(end <= (usual.get(id)?.earliestEnd ?? '')).toBe(true)
        }
      }),
    )
  })

  test('bears dates that cannot be, and a chain past the end of the calendar', () => {
    const actions = Array.from({ length: 100 }, (_, at) => ({
      id: `a${at}`,
      title: 'a',
      start: '1950-01-01',
      deadline: '2199-12-31',
      depends_on: at === 0 ? [] : [`a${at - 1}`],
    }))
    expect(schedule(of({ actions }), asOf).tasks.get('a99')?.earliestEnd).toBe('9999-12-31')
    const odd = [{ id: 'a', title: 'a', start: '0206-01-01', deadline: '9999' }]
    expect(schedule(of({ actions: odd }), asOf).tasks.get('a')?.earliestEnd).toBe(asOf)
  })
})
