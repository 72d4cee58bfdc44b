import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/facts/dates.ts'
import { expectedEnd } from '../../src/facts/progress.ts'
import { chainTo, criticalPath, type Delays, schedule } from '../../src/facts/schedule.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action, Definition } from '../../src/model/definition.ts'

const asOf = '2026-01-01'
const of = (definition: Partial<Definition>, delays?: Delays) =>
  schedule(resolve({ ecosystem: { id: 'e', name: 'E' }, ...definition }).ecosystem, asOf, delays)

/** An action that takes so many days, from a day of January 2026 on. */
function lasting(id: string, from: number, length: number, ...before: string[]): Action {
  const start = addDays('2026-01-01', from - 1)
  return { id, title: id, start, deadline: addDays(start, length - 1), depends_on: before }
}

describe('the schedule, worked out by hand', () => {
  // a 5 days, b 10 days, c 3 days after both, d 4 days after a; the goal of c and d is due on 20 January.
  const actions = [
    { ...lasting('a', 1, 5), goals: ['g'] },
    { ...lasting('b', 1, 10), goals: ['g'] },
    { ...lasting('c', 6, 3, 'a', 'b'), goals: ['g'] },
    { ...lasting('d', 6, 4, 'a'), goals: ['g'] },
  ]
  const goals = [{ id: 'g', title: 'G', deadline: '2026-01-20' }]
  const { tasks } = of({ actions, goals })
  const row = (id: string) => {
    const { earliestStart, earliestEnd, latestEnd, slack } = tasks.get(id) ?? expect.fail()
    return [earliestStart.slice(8), earliestEnd.slice(8), latestEnd?.slice(8), slack]
  }

  test('starts each action when it is free, and counts back from the deadline of the goal', () => {
    expect(row('a')).toEqual(['01', '05', '16', 11])
    expect(row('b')).toEqual(['01', '10', '17', 7])
    expect(row('c')).toEqual(['11', '13', '20', 7])
    expect(row('d')).toEqual(['06', '09', '20', 11])
  })

  test('names the chain that decides when all is done', () => {
    expect(criticalPath(of({ actions, goals })).map(({ action }) => action.id)).toEqual(['b', 'c'])
    expect(chainTo(tasks.get('d') ?? expect.fail()).map(({ action }) => action.id)).toEqual(['d'])
  })

  test('says what slips when an action takes longer', () => {
    const slipped = of({ actions, goals }, new Map([['a', 14]]))
    expect(slipped.tasks.get('c')?.earliestEnd).toBe('2026-01-22')
    expect(slipped.tasks.get('c')?.slack).toBe(-2)
    expect(slipped.tasks.get('d')?.slack).toBe(-3)
    expect(slipped.tasks.get('b')?.earliestEnd).toBe('2026-01-10')
  })

  test('never plans in the past: what is planned starts today, what is under way ends today at the earliest', () => {
    const late = [
      { id: 'p', title: 'p', start: '2025-12-01', deadline: '2025-12-10' },
      { id: 'q', title: 'q', start: '2025-12-01', deadline: '2025-12-10', status: 'active' as const },
      { id: 'r', title: 'r', start: '2025-12-11', deadline: '2025-12-12', depends_on: ['q'] },
    ]
    const found = of({ actions: late }).tasks
    expect(found.get('p')?.earliestEnd).toBe('2026-01-10')
    expect(found.get('q')?.earliestEnd).toBe('2026-01-01')
    expect(found.get('r')?.earliestEnd).toBe('2026-01-03')
    expect(found.get('r')?.slack).toBeUndefined()
  })

  test('keeps the plan of what was paused after its start; what was paused before is still to be done whole', () => {
    const paused = { status: 'paused' as const, progress: 90 }
    const { tasks: found } = of({
      actions: [
        { id: 'p', title: 'p', start: 2024, deadline: '2026-02', ...paused },
        { id: 'q', title: 'q', start: '2024-03', deadline: '2025-12', ...paused },
        { ...lasting('r', 5, 3), ...paused },
      ],
    })
    const dates = ['p', 'q', 'r'].map((id) => [found.get(id)?.earliestStart, found.get(id)?.earliestEnd])
    expect(dates).toEqual([
      ['2024-01-01', '2026-02-28'],
      ['2024-03-01', '2026-01-01'],
      ['2026-01-05', '2026-01-07'],
    ])
  })

  test('lets what may start somewhere in a month or a year be done as planned while that lasts', () => {
    const ends = (start: string | number, deadline: string | number, on = asOf) => {
      const action = { id: 'p', title: 'p', start, deadline }
      return schedule(resolve({ actions: [action] }).ecosystem, on).tasks.get('p')?.earliestEnd
    }
    expect(ends(2026, 2027)).toBe('2027-12-31')
    expect(ends(2026, 2027, '2026-11-30')).toBe('2027-12-31')
    expect(ends('2026-01', '2026-02', '2026-01-31')).toBe('2026-02-28')
    expect(ends('2026-01', '2026-02', '2026-02-10')).toBe('2026-04-09')
    expect(ends('2026-01-20', '2026-02', '2026-01-25')).toBe('2026-03-05')
    expect(ends('2026-01', '2026-01', '2026-01-31')).toBe('2026-01-31')
    expect(ends(2026, '2026-06', '2026-06-30')).toBe('2026-06-30')
    expect(ends(2026, '2026-06', '2026-07-01')).toBe('2026-07-01')
    expect(ends(2026, '2026-06', '2027-01-01')).toBe('2027-06-30')
    const waiting = of({
      actions: [lasting('a', 1, 20), { id: 'b', title: 'b', start: '2026-01', deadline: '2026-03', depends_on: ['a'] }],
    })
    expect(waiting.tasks.get('b')).toMatchObject({ earliestStart: '2026-01-21', earliestEnd: '2026-03-31' })
  })

  test('counts on the new date, unless the deadline was moved past it', () => {
    const end = (deadline: string, date: string) => {
      const action = { id: 'p', title: 'p', status: 'active' as const, start: '2025-06-01', deadline }
      return of({ actions: [{ ...action, recovery: { how: 'x', new_date: date } }] }).tasks.get('p')?.earliestEnd
    }
    expect(end('2025-12-31', '2026-02-10')).toBe('2026-02-10')
    expect(end('2026-09-30', '2025-12-15')).toBe('2026-09-30')
    expect(end('2026-02', '2026-02-10')).toBe('2026-02-10')
    const lost = { how: 'x', new_date: '2026-02-10', possible: false }
    expect(expectedEnd({ id: 'p', title: 'p', deadline: '2025-12-31', recovery: lost })).toBe('2025-12-31')
  })

  test('leaves out what is done, stopped or comes back, and waits for none of it', () => {
    const some: Action[] = [
      { ...lasting('a', 1, 50), status: 'done' },
      { ...lasting('b', 1, 60), kind: 'recurring', every: 'month' },
      lasting('c', 2, 3, 'a', 'b', 'nowhere'),
    ]
    const { tasks: found } = of({ actions: some })
    expect([...found.keys()]).toEqual(['c'])
    expect(found.get('c')?.earliestEnd).toBe('2026-01-04')
  })

  test('says of a circle, and of what waits for it, that nobody knows', () => {
    const { tasks: found, unscheduled } = of({
      actions: [lasting('a', 1, 1, 'b'), lasting('b', 1, 1, 'a'), lasting('c', 1, 1, 'b'), lasting('d', 1, 1)],
    })
    expect([...found.keys()]).toEqual(['d'])
    expect(unscheduled.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})

const plans = fc
  .array(
    fc.record({ from: fc.integer({ min: 1, max: 20 }), length: fc.integer({ min: 1, max: 15 }), links: fc.nat(255) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((all) =>
    all.map(({ from, length, links }, at) =>
      lasting(
        `a${at}`,
        from,
        length,
        ...all.slice(0, at).flatMap((_, other) => ((links >> other) & 1 ? [`a${other}`] : [])),
      ),
    ),
  )

describe('the schedule, against every path', () => {
  test('ends each action on the longest path to it', () => {
    fc.assert(
      fc.property(plans, (actions) => {
        const { tasks } = of({ actions })
        for (const action of actions)
          expect(tasks.get(action.id)?.earliestEnd).toBe(addDays(asOf, longest(action, actions) - 1))
      }),
    )
  })

  test('leaves exactly the slack by which an action can take longer without missing the goal', () => {
    fc.assert(
      fc.property(plans, fc.nat(7), fc.integer({ min: 40, max: 160 }), (actions, pick, due) => {
        const goals = [{ id: 'g', title: 'G', deadline: addDays(asOf, due) }]
        const all = actions.map((action) => ({ ...action, goals: ['g'] }))
        const chosen = all[pick % all.length] as Action
        const slack = of({ actions: all, goals }).tasks.get(chosen.id)?.slack ?? 0
        fc.pre(slack >= 0)
        const misses = (delay: number) =>
          [...of({ actions: all, goals }, new Map([[chosen.id, delay]])).tasks.values()].some(
            (one) => (one.slack ?? 0) < 0,
          )
        const already = [...of({ actions: all, goals }).tasks.values()].some((one) => (one.slack ?? 0) < 0)
        fc.pre(!already)
        expect(misses(slack)).toBe(false)
        expect(misses(slack + 1)).toBe(true)
      }),
    )
  })

  test('never gets shorter when something takes longer', () => {
    fc.assert(
      fc.property(plans, fc.nat(7), fc.nat(30), (actions, pick, delay) => {
        const end = (delays?: Delays) => criticalPath(of({ actions }, delays)).at(-1)?.earliestEnd ?? ''
        expect(end(new Map([[`a${pick % actions.length}`, delay]])) >= end()).toBe(true)
      }),
    )
  })
})

/** The day on which an action ends, counted from 1: every path to it tried. */
function longest(action: Action, all: readonly Action[]): number {
  const first = Number(String(action.start).slice(8)) + (String(action.start).slice(5, 7) === '02' ? 31 : 0)
  const length = (Date.parse(String(action.deadline)) - Date.parse(String(action.start))) / 86_400_000 + 1
  const before = (action.depends_on ?? []).map((id) => longest(all.find((one) => one.id === id) as Action, all))
  return Math.max(first, ...before.map((day) => day + 1)) + length - 1
}
