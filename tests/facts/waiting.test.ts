import { describe, expect, test } from 'vitest'
import { waiting } from '../../src/facts/waiting.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action } from '../../src/model/definition.ts'

describe('waiting', () => {
  test('is over once the other action is done, or this one is finished', () => {
    expect(obstacles({ status: 'done' })).toEqual([])
    expect(obstacles({}, { status: 'stopped' })).toEqual([])
  })

  test('meets an obstacle where the other action was stopped, is paused, or is late without a new date', () => {
    expect(obstacles({})).toEqual([undefined])
    expect(obstacles({ status: 'stopped' })).toEqual(['stopped'])
    expect(obstacles({ status: 'paused' })).toEqual(['paused'])
    expect(obstacles({ deadline: '2026-11-29' })).toEqual(['late'])
    expect(obstacles({ deadline: '2026-11-29', recovery: { how: 'Sneller', new_date: '2027-01-01' } })).toEqual([
      undefined,
    ])
  })

  test('is too long where the other action ends after this one must start or be done', () => {
    expect(obstacles({ deadline: '2027-03-01' }, { start: '2027-02' })).toEqual(['too-late'])
    expect(obstacles({ deadline: '2027-03-01' }, { start: '2027-03' })).toEqual([undefined])
    expect(obstacles({ deadline: '2027-03-01' }, { deadline: '2027-02-01' })).toEqual(['too-late'])
    expect(obstacles({ kind: 'recurring', deadline: '2027-03-01' }, { start: '2027-02' })).toEqual([undefined])
  })

  test('never ends in a circle, nor for an action that waits for itself', () => {
    expect(obstacles({ depends_on: ['b'] })).toEqual(['circle', 'circle'])
    expect(obstaclesOf([{ id: 'a', title: 'A', depends_on: ['a', 'weg', 'a'] }])).toEqual(['circle'])
  })
})

function obstacles(first: Partial<Action>, second: Partial<Action> = {}) {
  return obstaclesOf([
    { id: 'a', title: 'A', ...first },
    { id: 'b', title: 'B', depends_on: ['a'], ...second },
  ])
}

function obstaclesOf(actions: Action[]) {
  return waiting(resolve({ actions }).ecosystem, '2026-11-30').map(({ obstacle }) => obstacle)
}
