import { describe, expect, test } from 'vitest'
import { goalTrends, indicatorState, lagOf, movement, trendRule } from '../../src/facts/indicator-trend.ts'
import { isStale, isTargetReached, measurementsUntil } from '../../src/facts/measuring.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action, Goal, Indicator } from '../../src/model/definition.ts'

const asOf = '2026-11-30'

/** From 0 to 100 in a hundred days, measured after fifty of them. */
function halfway(value: number, more: Partial<Indicator> = {}): Indicator {
  const run = { baseline: 0, baseline_date: '2026-09-01', target: 100, by: '2026-12-10' }
  return { id: 'i', name: 'I', ...run, measurements: [{ date: '2026-10-21', value }], ...more }
}

describe('the state of an indicator', () => {
  test('follows from how far the way lies behind the time', () => {
    expect(lagOf(halfway(50), asOf)).toBe(0)
    expect(indicatorState(halfway(50 - trendRule.close), asOf)).toBe('on-track')
    expect(indicatorState(halfway(49 - trendRule.close), asOf)).toBe('at-risk')
    expect(indicatorState(halfway(50 - trendRule.far), asOf)).toBe('at-risk')
    expect(indicatorState(halfway(49 - trendRule.far), asOf)).toBe('off')
    expect(indicatorState(halfway(100), asOf)).toBe('reached')
  })

  test('follows the percentages that documents print', () => {
    // 22 of 365 days is 6%, and 4 of 1000 is printed as 1%: five points, which is on track.
    const year = { baseline: 0, baseline_date: '2026-01-01', target: 1000, by: '2026-12-31' }
    const measuredOn = (date: string): Indicator => ({
      id: 'i',
      name: 'I',
      ...year,
      measurements: [{ date, value: 4 }],
    })
    expect([lagOf(measuredOn('2026-01-23'), asOf), indicatorState(measuredOn('2026-01-23'), asOf)]).toEqual([
      5,
      'on-track',
    ])
    expect([lagOf(measuredOn('2026-03-18'), asOf), indicatorState(measuredOn('2026-03-18'), asOf)]).toEqual([
      20,
      'at-risk',
    ])
  })

  test('is the same where less is better', () => {
    const less = (value: number) => halfway(value, { baseline: 100, target: 0 })
    expect(indicatorState(less(55), asOf)).toBe('on-track')
    expect(indicatorState(less(80), asOf)).toBe('off')
    expect(indicatorState(less(0), asOf)).toBe('reached')
    expect(indicatorState(less(-1), asOf)).toBe('reached')
  })

  test('is off under a limit and after the day of the target, whatever the pace', () => {
    expect(indicatorState(halfway(60, { thresholds: { under: 70 } }), asOf)).toBe('off')
    expect(indicatorState(halfway(99, { by: '2026-11-01' }), asOf)).toBe('off')
    expect(indicatorState(halfway(50, { thresholds: { over: 40 } }), asOf)).toBe('on-track')
  })

  test('is at risk at best when it should have been measured again', () => {
    expect(isStale(halfway(50, { every: 'week' }), asOf)).toBe(true)
    expect(indicatorState(halfway(50, { every: 'week' }), asOf)).toBe('at-risk')
    expect(indicatorState(halfway(10, { every: 'week' }), asOf)).toBe('off')
    const settled = halfway(100, { every: 'week', by: '2026-11-01' })
    expect([isStale(settled, asOf), indicatorState(settled, asOf)]).toEqual([false, 'reached'])
  })

  test('cannot be told without a measurement, or without a way and a limit', () => {
    expect(indicatorState(halfway(50, { measurements: [] }), asOf)).toBeUndefined()
    expect(indicatorState(halfway(50, { measurements: [{ date: '2027-01-01', value: 50 }] }), asOf)).toBeUndefined()
    const bare: Indicator = { id: 'i', name: 'I', target: 9, measurements: [{ date: '2026-10-01', value: 10 }] }
    expect(indicatorState(bare, asOf)).toBeUndefined()
    expect(isTargetReached(bare, asOf)).toBeUndefined()
    expect(indicatorState({ ...bare, every: 'week' }, asOf)).toBeUndefined()
    expect(indicatorState({ ...bare, thresholds: { under: 5 } }, asOf)).toBe('on-track')
  })
})

describe('the last two measurements', () => {
  const two = (before: number, last: number, more: Partial<Indicator> = {}) =>
    halfway(0, {
      measurements: [
        { date: '2026-10-01', value: last },
        { date: '2026-09-15', value: before },
        { date: '2027-01-01', value: 1000 },
      ],
      ...more,
    })

  test('say whether it gets better', () => {
    expect(movement(two(3, 4), asOf)).toBe('better')
    expect(movement(two(4, 3), asOf)).toBe('worse')
    expect(movement(two(4, 4), asOf)).toBe('same')
    expect(movement(two(4, 3, { baseline: 100, target: 0 }), asOf)).toBe('better')
    expect(movement(two(4, 3, { baseline: undefined }), asOf)).toBe('down')
    expect(movement(halfway(1), asOf)).toBeUndefined()
  })

  test('hold a correction of the same day once', () => {
    const measurements = [
      { date: '2026-10-01', value: 1 },
      { date: '2026-10-01', value: 2 },
    ]
    expect(measurementsUntil(halfway(0, { measurements }), asOf)).toEqual([{ date: '2026-10-01', value: 2 }])
  })
})

describe('a goal', () => {
  const indicators = [
    halfway(50),
    { ...halfway(10), id: 'slow' },
    { ...halfway(100), id: 'done' },
    { ...halfway(1), id: 'new', measurements: [] },
    { ...halfway(100), id: 'old', every: 'week' as const },
    {
      id: 'limited',
      name: 'L',
      target: 20,
      thresholds: { under: 10 },
      measurements: [{ date: '2026-10-21', value: 25 }],
    },
  ]
  const trend = (goal: Partial<Goal>, actions: readonly Action[] = []) => {
    const { ecosystem } = resolve({ goals: [{ id: 'g', title: 'G', ...goal }], indicators, actions: [...actions] })
    return goalTrends(ecosystem, asOf)[0]
  }

  test('stands as its worst indicator', () => {
    expect(trend({ indicators: ['i', 'done'] })?.state).toBe('on-track')
    expect(trend({ indicators: ['done', 'i', 'slow', 'slow'] })?.state).toBe('off')
    expect(trend({ indicators: ['done', 'slow', 'slow'] })?.indicators).toHaveLength(2)
    expect(trend({ indicators: ['i', 'new'] })?.state).toBe('on-track')
    expect(trend({ indicators: ['new'] })?.state).toBeUndefined()
    expect(trend({ indicators: ['done', 'new'] })?.state).toBeUndefined()
    expect(trend({})?.state).toBeUndefined()
  })

  test('is off after its deadline, unless it was reached or nothing more is known than that the work is done', () => {
    const deadline = '2026-10-31'
    const done: Action = { id: 'a', title: 'A', goals: ['g'], status: 'done' }
    expect(trend({ deadline, indicators: ['i'] })).toMatchObject({ state: 'off', isOverdue: true })
    expect(trend({ deadline, indicators: ['done'] })).toMatchObject({ state: 'reached', isOverdue: false })
    expect(trend({ deadline })).toMatchObject({ state: 'off', isOverdue: true })
    expect(trend({ deadline }, [done])?.state).toBeUndefined()
    expect(trend({ deadline: '2026-11' })?.isOverdue).toBe(false)
    expect(trend({ deadline, indicators: ['old'] })).toMatchObject({ state: 'at-risk', isOverdue: false })
    expect(trend({ deadline, indicators: ['old', 'slow'] }, [done])?.isOverdue).toBe(true)
    expect(trend({ deadline, indicators: ['limited'] })?.isOverdue).toBe(true)
    expect(trend({ deadline, indicators: ['limited'] }, [done])).toMatchObject({ state: 'on-track', isOverdue: false })
    expect(trend({ deadline, indicators: ['limited', 'done'] })?.isOverdue).toBe(false)
    expect(trend({ deadline, indicators: ['done', 'new'] }, [done])?.isOverdue).toBe(true)
    expect(trend({ deadline, indicators: ['new'] }, [done])?.isOverdue).toBe(false)
  })
})
