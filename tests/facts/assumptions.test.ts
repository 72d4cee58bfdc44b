import { describe, expect, test } from 'vitest'
import { type Assumption, byConcern, isStale, needsPlanB } from '../../src/facts/assumptions.ts'

describe('assumptions', () => {
  test('stand with what failed first, then what is open, each the heaviest and the longest unseen first', () => {
    const all = [
      assumption('holds', { status: 'holds', critical: 'high' }),
      assumption('open-low', { status: 'open', critical: 'low' }),
      assumption('open-new', { status: 'open', critical: 'high', checked_on: '2026-10-01' }),
      assumption('open-old', { status: 'open', critical: 'high', checked_on: '2026-01-01' }),
      assumption('unknown', {}),
      assumption('failed', { status: 'failed', critical: 'low' }),
    ]
    expect(byConcern(all).map(({ id }) => id)).toEqual([
      'failed',
      'open-old',
      'open-new',
      'open-low',
      'unknown',
      'holds',
    ])
  })

  test('ask for a plan B when they failed, weigh heavily or were not weighed', () => {
    expect(needsPlanB(assumption('a', { critical: 'medium' }))).toBe(false)
    expect(needsPlanB(assumption('a', { critical: 'low', status: 'failed' }))).toBe(true)
    expect(needsPlanB(assumption('a', { critical: 'high' }))).toBe(true)
    expect(needsPlanB(assumption('a', {}))).toBe(true)
  })

  test('go stale after half a year, unless they failed', () => {
    expect(isStale(assumption('a', { checked_on: '2026-06-03' }), '2026-11-30')).toBe(false)
    expect(isStale(assumption('a', { checked_on: '2026-06-02' }), '2026-11-30')).toBe(true)
    expect(isStale(assumption('a', { checked_on: '2026-06' }), '2026-11-30')).toBe(false)
    expect(isStale(assumption('a', {}), '2026-11-30')).toBe(true)
    expect(isStale(assumption('a', { status: 'failed' }), '2026-11-30')).toBe(false)
  })
})

function assumption(id: string, fields: Partial<Assumption>): Assumption {
  return { id, statement: id, ...fields }
}
