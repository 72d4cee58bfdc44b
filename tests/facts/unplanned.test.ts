import { describe, expect, test } from 'vitest'
import { pausedRecurring, postponedDecisions, undatedDecisions, unplanned } from '../../src/facts/unplanned.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

describe('what has a rhythm and no date', () => {
  test('names a body whose next meeting is not known, with the last one and when the rhythm expects it', () => {
    const bodies = [
      { id: 'a', name: 'A', meets: 'quarter', chair: 'p' },
      { id: 'b', name: 'B', meets: 'two-weeks' },
      { id: 'c', name: 'C', meets: 'week' },
      { id: 'd', name: 'D' },
    ] as const
    const meetings = [
      { id: '1', date: '2026-09-24', body: 'a' },
      { id: '2', date: '2026-03', body: 'a' },
      { id: '3', date: '2026-11-10', body: 'b' },
      { id: '4', date: '2026-12-01', body: 'c' },
    ]
    expect(found({ governance: { bodies: [...bodies] }, meetings })).toEqual([
      'body B two-weeks 2026-11-10 2026-11-24',
      'body A quarter 2026-09-24 2026-12',
    ])
  })

  test('passes over a meeting whose date could not be read and came through empty', () => {
    const bodies = [{ id: 'a', name: 'A', meets: 'week' }] as const
    const held = { id: '2', date: '2026-11-10', body: 'a' }
    const unread = { id: '1', date: '', body: 'a' }
    expect(found({ governance: { bodies: [...bodies] }, meetings: [unread] })).toHaveLength(1)
    expect(found({ governance: { bodies: [...bodies] }, meetings: [unread, held] })).toEqual([
      'body A week 2026-11-10 2026-11-17',
    ])
  })

  test('names audiences by their last message, and first measurements, following and reporting', () => {
    expect(
      found({
        communication: {
          audiences: [
            { id: 'x', group: 'Buren', every: 'month' },
            { id: 'y', group: 'Raad', every: 'year' },
            { id: 'z', group: 'Pers' },
          ],
          messages: [
            { date: '2026-10-05', what: 'Brief', audience: 'x' },
            { date: '2026-10-09', what: 'Aan allen' },
          ],
        },
        indicators: [
          { id: 'i', name: 'Peil', every: 'quarter' },
          { id: 'j', name: 'Vaak', every: 'week' },
          { id: 'k', name: 'Gemeten', every: 'quarter', measurements: [{ date: 2026, value: 1 }] },
          { id: 'l', name: 'Voorbij', every: 'quarter', by: 2025 },
          { id: 'm', name: 'Met nulmeting', every: 'quarter', baseline_date: 2026 },
          { id: 'n', name: 'Met streefdatum', every: 'quarter', by: 2028 },
        ],
        monitoring: {
          plan: [{ object: 'goals', every: 'quarter' }, { object: 'environment' }],
          reporting: { who: 'p', every: 'half-year' },
        },
      }),
    ).toEqual([
      'audience Buren month 2026-10-05 2026-11',
      'audience Raad year - -',
      'indicator Peil quarter - -',
      'goals - quarter - -',
      'reporting - half-year - -',
    ])
  })

  test('names decisions without a date or postponed past it, and recurring actions that lie still', () => {
    const { ecosystem } = resolve({
      decisions: [
        { id: 'a', topic: 'A' },
        { id: 'b', topic: 'B', needed_by: 2027 },
        { id: 'c', topic: 'C', status: 'taken' },
        { id: 'd', topic: 'D', status: 'postponed', needed_by: '2026-10' },
        { id: 'e', topic: 'E', status: 'postponed', needed_by: '2026-11' },
        { id: 'f', topic: 'F', needed_by: '2026-10' },
      ],
      actions: [
        { id: 'a', title: 'A', every: 'month', status: 'paused' },
        { id: 'b', title: 'B', status: 'paused' },
      ],
    })
    expect(undatedDecisions(ecosystem).map(({ id }) => id)).toEqual(['a'])
    expect(postponedDecisions(ecosystem, '2026-11-30').map(({ id }) => id)).toEqual(['d'])
    expect(pausedRecurring(ecosystem).map(({ id }) => id)).toEqual(['a'])
  })
})

function found(definition: Definition): readonly string[] {
  return unplanned(resolve(definition).ecosystem, '2026-11-30').map(
    ({ kind, what = '-', every, last = '-', expected = '-' }) => `${kind} ${what} ${every} ${last} ${expected}`,
  )
}
