import { describe, expect, test } from 'vitest'
import { planner } from '../../src/facts/planner.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action, Definition, Indicator } from '../../src/model/definition.ts'

describe('the planner', () => {
  test('holds the rest of this month, three months whole and two years in all', () => {
    const { near, later, nearTo, to } = made({})
    expect(near.map(({ month }) => month)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02'])
    expect([later.length, later[0]?.month, later.at(-1)?.month]).toEqual([21, '2027-03', '2028-11'])
    expect([nearTo, to]).toEqual(['2027-02-28', '2028-11-30'])
  })

  test('expands what comes back to days where the start is a day, and to months where it is a month', () => {
    const half = { every: 'half-year', status: 'active' } as const
    expect(coming({ actions: [action({ ...half, start: '2026-06-15' })] })).toEqual([
      '2026-12-15 occurrence a',
      '2027-06-15 occurrence a',
      '2027-12-15 occurrence a',
      '2028-06-15 occurrence a',
    ])
    expect(coming({ actions: [action({ ...half, start: '2026-06', deadline: '2027-07-01' })] })).toEqual([
      '2026-12 occurrence a',
      '2027-06 occurrence a',
      '2027-07-01 ends a',
    ])
  })

  test('tells once what comes back every month or more often, and its days only in the near months', () => {
    const monthly = { every: 'month', status: 'active' } as const
    expect(coming({ actions: [action({ ...monthly, start: '2026-01' })] })).toEqual([])
    expect(coming({ actions: [action({ ...monthly, start: '2026-01-31' })] })).toEqual([
      '2026-11-30 occurrence a',
      '2026-12-31 occurrence a',
      '2027-01-31 occurrence a',
      '2027-02-28 occurrence a',
    ])
    for (const every of ['day', 'week', 'two-weeks', 'month'] as const) {
      const { steady } = made({ actions: [action({ every, start: '2026-01-31', status: 'active' })] })
      expect(steady.actions).toHaveLength(1)
    }
    expect(coming({ actions: [action({ every: 'day', start: '2026-01-01' })] })).toEqual([])
    expect(made({ actions: [action({ every: 'week', deadline: '2026-11-01' })] }).steady.actions).toEqual([])
  })

  test('plans measurements by their rhythm until the target, and tells monthly ones once', () => {
    const measured: Partial<Indicator> = { every: 'quarter', measurements: [{ date: '2026-09-30', value: 1 }] }
    expect(coming({ indicators: [indicator({ ...measured, by: '2027-06' })] })).toEqual([
      '2026-12 measurement i',
      '2027-03 measurement i',
      '2027-06 measurement i',
    ])
    const monthly = made({ indicators: [indicator({ ...measured, every: 'month' })] })
    expect(monthly.steady.indicators.map(({ id }) => id)).toEqual(['i'])
    expect(made({ indicators: [indicator({ every: 'month', by: 2025 })] }).steady.indicators).toEqual([])
  })

  test('names the goals that an event serves', () => {
    const { near } = made({
      goals: [{ id: 'g', title: 'G', indicators: ['i'] }],
      actions: [action({ deadline: '2026-12-01', goals: ['g', 'onbekend'] })],
      indicators: [indicator({ every: 'quarter', measurements: [{ date: '2026-09-01', value: 1 }] })],
    })
    expect(near.flatMap(({ events }) => events.map(({ kind, goals }) => [kind, goals]))).toEqual([
      ['deadline', ['g']],
      ['measurement', ['g']],
    ])
  })

  test('calls overdue what had to be begun, measured or reached, and is not', () => {
    const { overdue } = made({
      actions: [
        action({ id: 'b', title: 'b', start: '2026-10-01', deadline: '2027-01-01' }),
        action({ id: 'c', title: 'c', start: '2026-09-01', deadline: '2026-11-01' }),
        action({ id: 'd', title: 'd', start: '2026-09-01', deadline: '2027-11-01', status: 'active' }),
      ],
      indicators: [indicator({ every: 'quarter', measurements: [{ date: '2026-07-31', value: 1 }] })],
      goals: [{ id: 'g', title: 'g', deadline: '2026-06' }],
    })
    expect(overdue.map(({ date, kind, what }) => `${date} ${kind} ${what}`)).toEqual([
      '2026-06 goal g',
      '2026-10-01 start b',
      '2026-10 measurement i',
      '2026-11-01 deadline c',
    ])
  })

  test('calls no measurement late of what reached its target in time', () => {
    const late = (value: number) =>
      made({
        indicators: [
          indicator({
            every: 'quarter',
            baseline: 0,
            target: 10,
            by: '2026-06-30',
            measurements: [{ date: '2026-02-28', value }],
          }),
        ],
      }).overdue.map(({ date, kind }) => `${date} ${kind}`)
    expect(late(9)).toEqual(['2026-05 measurement'])
    expect(late(10)).toEqual([])
  })

  test('calls no goal missed that its indicators say is reached, whatever work for it is open, and one that they deny', () => {
    const open = action({ goals: ['g'] })
    const missed = (value: number, work: Action) =>
      made({
        goals: [{ id: 'g', title: 'g', deadline: '2026-06', indicators: ['i'] }],
        indicators: [
          indicator({ baseline: 0, target: 10, by: '2026-06', measurements: [{ date: '2026-05-31', value }] }),
        ],
        actions: [work],
      }).overdue.map(({ kind }) => kind)
    expect(missed(10, open)).toEqual([])
    expect(missed(9, open)).toEqual(['goal'])
    expect(missed(9, { ...open, status: 'done' })).toEqual(['goal'])
  })

  test('holds open experiments and subsidies that run out, and conditions past their date of what was not settled', () => {
    const definition: Definition = {
      experiments: [
        { id: 'e', title: 'E', start: '2026-12-01', end: '2027-01' },
        { id: 'f', title: 'F', start: '2026-12-01', end: '2027-01', decision: 'stop' },
        { id: 'g', title: 'G', start: '2026-12-01', end: '2027-01', outcome: 'Het werkte' },
      ],
      finance: {
        subsidies: [
          { id: 's', name: 'S', until: '2027-02-01', conditions: [{ what: 'Verslag', due: '2026-10' }] },
          { id: 't', name: 'T', until: '2026-01-01', settled: 1, conditions: [{ what: 'Bezoek', due: '2025' }] },
        ],
      },
    }
    expect(coming(definition)).toEqual(['2026-12-01 pilot-start E', '2027-01 pilot-end E', '2027-02-01 subsidy-end S'])
    expect(made(definition).passedConditions.map(({ what }) => what)).toEqual(['Verslag'])
  })
})

function made(definition: Definition) {
  return planner(resolve(definition).ecosystem, '2026-11-30')
}

function coming(definition: Definition): readonly string[] {
  const { near, later } = made(definition)
  return [...near, ...later].flatMap(({ events }) => events.map(({ date, kind, what }) => `${date} ${kind} ${what}`))
}

function action(fields: Partial<Action>): Action {
  return { id: 'a', title: 'a', ...fields }
}

function indicator(fields: Partial<Indicator>): Indicator {
  return { id: 'i', name: 'i', ...fields }
}
