import { describe, expect, test } from 'vitest'
import { lacksNewDate, troubledActions } from '../../src/facts/action-trend.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const troubles = (...actions: Partial<Action>[]) =>
  troubledActions(
    resolve({ actions: actions.map((action, at) => ({ id: `a${at}`, title: `A${at}`, ...action })) }).ecosystem,
    asOf,
  )

describe('an action that does not go as planned', () => {
  test('is late, and may lack a new date', () => {
    const late = (recovery?: Action['recovery']) =>
      lacksNewDate({ id: 'a', title: 'A', deadline: '2026-10-31', ...(recovery && { recovery }) }, asOf)
    expect(late()).toBe(true)
    expect(late({ how: 'Anders' })).toBe(true)
    expect(late({ how: 'Anders', new_date: '2027-01' })).toBe(false)
    expect(late({ how: 'Anders', new_date: '2026-11-15' })).toBe(true)
    expect(late({ how: 'Niet', possible: false, new_date: '2027-01' })).toBe(true)
    expect(lacksNewDate({ id: 'a', title: 'A', deadline: '2026-11' }, asOf)).toBe(false)
  })

  test('is behind its start, paused, or waits for what cannot be', () => {
    expect(troubles({ start: '2026-10' })[0]).toMatchObject({ isBehindStart: true, isLate: false })
    expect(troubles({ status: 'paused' })[0]).toMatchObject({ isPaused: true })
    const [, waiting] = troubles({ deadline: '2026-10-01', priority: 'high' }, { depends_on: ['a0'] })
    expect(waiting?.obstacles).toMatchObject([{ on: { id: 'a0' }, obstacle: 'late' }])
    expect(troubles({ deadline: '2027-01-01' }, { depends_on: ['a0'], start: '2027-02-01' })).toEqual([])
  })

  test('made too little progress for its time: more than twenty points', () => {
    const run = { status: 'active', start: '2026-08-22', deadline: '2027-03-10' } as const
    expect(troubles({ ...run, progress: 30 })).toEqual([])
    expect(troubles({ ...run, progress: 29 })[0]?.slow).toEqual({ progress: 29, time: 50 })
    expect(troubles({ ...run })).toEqual([])
    expect(troubles({ ...run, status: 'done', progress: 0 })).toEqual([])
    expect(troubles({ ...run, deadline: '2026-11-01', progress: 0 })[0]).toMatchObject({
      isLate: true,
      slow: undefined,
    })
  })
})
