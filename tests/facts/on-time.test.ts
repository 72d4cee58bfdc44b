import { expect, test } from 'vitest'
import { onTime } from '../../src/facts/on-time.ts'
import type { Action } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const done = (deadline: string | number | undefined, on: string | undefined): Action =>
  ({ id: 'a', title: 'A', status: 'done', deadline, done_on: on }) as Action

test('counts the finished actions of which both dates are known', () => {
  const actions = [
    done('2026-05-31', '2026-05-31'),
    done('2026-05-31', '2026-06-01'),
    done('2026-05', '2026-05-31'),
    done(2025, '2026-01-01'),
    done(undefined, '2026-01-01'),
    done('2026-05', undefined),
    { ...done('2026-01-01', '2026-06-01'), status: 'stopped' } as Action,
    { ...done('2026-01-01', undefined), status: 'active' } as Action,
  ]
  expect(onTime(actions, asOf)).toEqual({ inTime: 2, known: 4, rate: 50, unknown: 2 })
})

test('keeps to the first deadline, also when a new date was agreed on', () => {
  const moved = { ...done('2026-05-31', '2026-06-10'), recovery: { how: 'Later', new_date: '2026-06-30' } } as Action
  expect(onTime([moved], asOf)).toMatchObject({ inTime: 0, known: 1, rate: 0 })
})

test('is unknown without both dates, and does not count what is done in the future', () => {
  expect(onTime([], asOf)).toBeUndefined()
  expect(onTime([done(undefined, '2026-05-31')], asOf)).toBeUndefined()
  expect(onTime([done('2027-05-31', '2027-01-01')], asOf)).toBeUndefined()
})

test('is all of them or none of them only where it is', () => {
  const inTime = Array.from({ length: 249 }, () => done('2026-05-31', '2026-05-31'))
  expect(onTime([...inTime, done('2026-05-31', '2026-06-01')], asOf)?.rate).toBe(99)
})
