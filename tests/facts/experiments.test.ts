import { describe, expect, test } from 'vitest'
import { experimentChart } from '../../src/facts/experiment-bars.ts'
import {
  type Experiment,
  experimentState,
  experimentsLearntFrom,
  lessonsInUse,
  openEnds,
} from '../../src/facts/experiments.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const one = (more: Partial<Experiment>): Experiment => ({ id: 'e', title: 'E', ...more })
const of = (definition: Definition) => resolve(definition).ecosystem

describe('an experiment', () => {
  test.each([
    ['decided', { decision: 'stop', end: '2027-01' }],
    ['ended', { end: '2026-10' }],
    ['ended', { outcome: 'Het werkt', end: '2027-01' }],
    ['running', { start: '2026-11', end: '2026-11' }],
    ['running', { start: 2026 }],
    ['running', { end: '2027' }],
    ['planned', { start: '2026-12-01' }],
    ['unknown', { outcome: ' ' }],
  ] as [string, Partial<Experiment>][])('is %s', (state, more) => {
    expect(experimentState(one(more), asOf)).toBe(state)
  })

  test('may leave something hanging', () => {
    const experiments = [
      one({ id: 'laat', start: '2026-01', end: '2026-10' }),
      one({ id: 'uit', outcome: 'Ja' }),
      one({ id: 'besluit', decision: 'adjust' }),
      one({ id: 'lang', start: '2025-01', end: '2027-01', goals: ['g'] }),
      one({ id: 'open', start: '2026-10' }),
    ]
    const ends = openEnds(
      of({ experiments, goals: [{ id: 'g', title: 'G' }], learnings: [{ id: 'l', what: 'L', experiment: 'uit' }] }),
      asOf,
    )
    const ids = Object.fromEntries(
      Object.entries(ends).map(([key, found]) => [key, found.map(({ id }: Experiment) => id)]),
    )
    expect(ids).toEqual({
      overdue: ['laat'],
      withoutDecision: ['uit'],
      withoutOutcome: ['besluit'],
      withoutLesson: ['laat', 'besluit'],
      long: ['lang'],
      withoutEnd: ['open'],
      withoutGoal: ['laat', 'uit', 'besluit', 'open'],
    })
  })
})

describe('a lesson', () => {
  const ecosystem = of({
    actions: [{ id: 'a', title: 'A' }],
    experiments: [one({})],
    learnings: [
      { id: 'oud', what: 'Oud', date: '2025', applied_in: ['a'], experiment: 'e' },
      { id: 'zonder', what: 'Zonder datum' },
      { id: 'nieuw', what: 'Nieuw', date: '2026-11-01', applied_in: [] },
    ],
    policy_issues: [{ id: 'p', what: 'Regel', evidence: ['nieuw', 'nieuw'] }],
  })

  test('is used in actions, experiments and for policy', () => {
    expect(
      lessonsInUse(ecosystem).map(({ lesson, isUsed, isShared, policy }) => [
        lesson.id,
        isUsed,
        isShared,
        policy.length,
      ]),
    ).toEqual([
      ['nieuw', true, false, 1],
      ['oud', true, false, 0],
      ['zonder', false, false, 0],
    ])
    expect([...experimentsLearntFrom(ecosystem)]).toEqual(['e'])
  })
})

describe('the chart of experiments', () => {
  const chart = (experiments: readonly Experiment[], room?: number) =>
    experimentChart(of({ experiments: [...experiments] }), asOf, room)

  test('draws what runs without an end up to this day, and one date as one day', () => {
    const { bars, undated, step } = chart([
      one({ id: 'loopt', start: '2026-10-05' }),
      one({ id: 'straks', start: '2027-02' }),
      one({ id: 'eind', end: '2026-12' }),
      one({ id: 'om', start: '2026-10-01', end: '2026-09-01' }),
      one({ id: 'niets' }),
      one({ id: 'nooit', start: '0206-01-01' }),
    ])
    expect(bars.map(({ experiment, start, end, milestone }) => [experiment.id, start, end, milestone])).toEqual([
      ['om', '2026-10-01', '2026-10-01', true],
      ['loopt', '2026-10-05', asOf, false],
      ['eind', '2026-12-31', '2026-12-31', true],
      ['straks', '2027-02-01', '2027-02-01', true],
    ])
    expect(undated.map(({ id }) => id)).toEqual(['niets', 'nooit'])
    expect(step).toBe(1)
  })

  test('keeps what is open, and marks a long time by the year', () => {
    const decided = Array.from({ length: 3 }, (_, at) => one({ id: `d${at}`, start: 2010 + at, decision: 'stop' }))
    const { bars, crowdedOut, step } = chart([...decided, one({ id: 'open', start: 2009 })], 2)
    expect(bars.map(({ experiment }) => experiment.id)).toEqual(['open', 'd2'])
    expect(crowdedOut.map(({ id }) => id)).toEqual(['d1', 'd0'])
    expect(step).toBe(24)
  })
})
