import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDay } from '../../src/facts/dates.ts'
import { after, occurrences, occurringMonths, type Rhythm, type Series } from '../../src/facts/recurrence.ts'

describe('occurrences', () => {
  test('a month that is too short takes its last day, and the day comes back after it', () => {
    expect(within({ start: '2027-01-31', every: 'month' }, '2027-01-01', '2027-05-31')).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ])
  })

  test('February has 29 days in a leap year', () => {
    expect(within({ start: '2027-11-30', every: 'quarter' }, '2028-01-01', '2028-06-30')).toEqual([
      '2028-02-29',
      '2028-05-30',
    ])
    expect(within({ start: '2024-02-29', every: 'year' }, '2025-01-01', '2028-12-31')).toEqual([
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ])
  })

  test('weeks count in days, over the end of the year', () => {
    expect(within({ start: '2026-12-21', every: 'two-weeks' }, '2026-12-22', '2027-01-31')).toEqual([
      '2027-01-04',
      '2027-01-18',
    ])
  })

  test('the deadline is the last day, also when it is a month', () => {
    expect(
      within({ start: '2027-01-15', every: 'quarter', deadline: '2027-07-15' }, '2027-01-01', '2028-01-01'),
    ).toEqual(['2027-01-15', '2027-04-15', '2027-07-15'])
    expect(within({ start: '2027-01-31', every: 'month', deadline: '2027-02' }, '2027-01-01', '2028-01-01')).toEqual([
      '2027-01-31',
      '2027-02-28',
    ])
    expect(within({ start: '2027-01-15', every: 'year', deadline: '2026-06-30' }, '2026-01-01', '2028-01-01')).toEqual(
      [],
    )
  })

  test('a series that ended before the first day falls nowhere, also not in the month in which it ended', () => {
    expect(within({ every: 'week', deadline: '2026-11-01' }, '2026-11-30', '2027-01-31')).toEqual([])
    expect(within({ every: 'week', deadline: '2026-11' }, '2026-11-30', '2027-01-31')).toEqual(['2026-11'])
  })

  test('begins no earlier than the start, however long ago or far off that is', () => {
    expect(within({ start: '2027-03-10', every: 'month' }, '2027-01-01', '2027-04-30')).toEqual([
      '2027-03-10',
      '2027-04-10',
    ])
    expect(within({ start: '1027-03-10', every: 'year' }, '2027-01-01', '2027-12-31')).toEqual(['2027-03-10'])
    expect(within({ start: '1900-01-01', every: 'day' }, '2027-01-01', '2027-01-03')).toHaveLength(3)
    expect(within({ start: '2031-01-01', every: 'day' }, '2027-01-01', '2027-12-31')).toEqual([])
  })

  test('a start that is a month gives months', () => {
    expect(within({ start: '2026-11', every: 'half-year' }, '2027-01-10', '2027-12-31')).toEqual(['2027-05', '2027-11'])
    expect(within({ start: '2027-02', every: 'week' }, '2027-01-10', '2027-03-31')).toEqual(['2027-02', '2027-03'])
  })

  test('without a month to start in, what comes monthly or more falls in every month', () => {
    expect(within({ every: 'month' }, '2027-01-10', '2027-03-01')).toEqual(['2027-01', '2027-02', '2027-03'])
    expect(within({ every: 'week', start: 2027 }, '2026-12-01', '2027-02-28')).toEqual(['2027-01', '2027-02'])
  })

  test('a rarer one without a month to start in cannot be placed, nor one without rhythm', () => {
    expect(within({ every: 'quarter' }, '2027-01-01', '2027-12-31')).toBeUndefined()
    expect(within({ every: 'year', start: 2027 }, '2027-01-01', '2027-12-31')).toBeUndefined()
    expect(within({ start: '2027-01-01' }, '2027-01-01', '2027-12-31')).toBeUndefined()
  })
})

describe('the months of a series', () => {
  const day = fc
    .integer({ min: 0, max: 2500 })
    .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10))
  const rhythm = fc.constantFrom(
    'day',
    'week',
    'two-weeks',
    'month',
    'quarter',
    'half-year',
    'year',
  ) as fc.Arbitrary<Rhythm>
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))

  test('are those of its dates, each once, and its dates are all that there are', () => {
    fc.assert(
      fc.property(
        fc.record({ start: date, every: rhythm }),
        fc.option(date),
        day,
        day,
        (series, deadline, from, to) => {
          const all = { ...series, deadline: deadline ?? undefined }
          const dates = occurrences(all, from, to)
          expect(occurringMonths(all, from, to)).toEqual(dates && [...new Set(dates.map((one) => one.slice(0, 7)))])
          if (series.start.length < 10 || dates === undefined) return
          const end = deadline === null || lastDay(deadline) > to ? to : lastDay(deadline)
          const each = Array.from({ length: 2600 }, (_, times) => after(series.start, series.every, times))
          expect(dates).toEqual(each.filter((one) => one >= from && one <= end))
        },
      ),
    )
  })
})

describe('after', () => {
  test.each([
    ['2026-08-31', 'half-year', '2027-02-28'],
    ['2026-09', 'quarter', '2026-12'],
    ['2026-09', 'week', '2026-10-07'],
    [2026, 'year', '2027'],
    [2026, 'quarter', '2027-03'],
  ] as const)('%s and a %s later is %s', (date, every, later) => {
    expect(after(date, every)).toBe(later)
  })
})

function within(series: Series, from: string, to: string) {
  return occurrences(series, from, to)
}
