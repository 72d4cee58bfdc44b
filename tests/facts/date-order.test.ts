import { describe, expect, test } from 'vitest'
import { isAfter, isOver } from '../../src/facts/date-order.ts'
import { addDays, firstDay, lastDay, nextMonth } from '../../src/facts/dates.ts'

describe('isAfter', () => {
  test.each([
    ['2026-05-02', '2026-05-01'],
    ['2026-06', '2026-05-31'],
    ['2027-01-01', 2026],
    [2027, '2026-12'],
  ])('%s certainly comes after %s', (one, other) => {
    expect(isAfter(one, other)).toBe(true)
  })

  test.each([
    ['2026-05-01', '2026-05-01'],
    ['2026-05', '2026-05-10'],
    ['2026-05-10', '2026-05'],
    ['2026-12-31', 2026],
    [2026, '2026-05'],
    ['', '2026-05'],
    ['2026-05', ''],
    [undefined, '2026-05'],
  ])('%s may come before %s', (one, other) => {
    expect(isAfter(one, other)).toBe(false)
  })
})

describe('isOver', () => {
  test('a month is over on the first day of the next one', () => {
    expect(isOver('2026-11', '2026-11-30')).toBe(false)
    expect(isOver('2026-11', '2026-12-01')).toBe(true)
  })

  test('a year is over on New Year’s Day', () => {
    expect(isOver(2026, '2026-12-31')).toBe(false)
    expect(isOver(2026, '2027-01-01')).toBe(true)
  })

  test('a day is over on the next day, and a date that is not there never', () => {
    expect(isOver('2026-11-30', '2026-11-30')).toBe(false)
    expect(isOver('2026-11-29', '2026-11-30')).toBe(true)
    expect(isOver(undefined, '2026-11-30')).toBe(false)
    expect(isOver('', '2026-11-30')).toBe(false)
  })
})

test('the last day of any month is the day before the first of the next', () => {
  const months = Array.from({ length: 12 * 420 }, (_, at) => nextMonth('1890-01', at))
  expect(months.map(lastDay)).toEqual(months.map((month) => addDays(firstDay(nextMonth(month)), -1)))
})
