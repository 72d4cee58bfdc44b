import { describe, expect, test } from 'vitest'
import {
  isStale,
  isTargetMissed,
  latestMeasurement,
  measurementDue,
  measurementsDue,
  pastLimit,
  shareOfTime,
  shareOfWay,
} from '../../src/facts/measuring.ts'
import type { Indicator } from '../../src/model/definition.ts'

const asOf = '2026-11-30'

describe('an indicator', () => {
  test('stands where it was last measured, measurements to come left aside', () => {
    const measurements = [
      { date: '2026-09-30', value: 3 },
      { date: '2099-01-01', value: 9 },
      { date: 2025, value: 2 },
    ]
    expect(latestMeasurement(indicator({ measurements }), asOf)?.value).toBe(3)
    expect(latestMeasurement(indicator({}), asOf)).toBeUndefined()
  })

  test('is due for measurement no more precisely than its rhythm', () => {
    const measurements = [{ date: '2026-09-30', value: 3 }]
    expect(measurementDue(indicator({ measurements, every: 'quarter' }), asOf)).toBe('2026-12')
    expect(measurementDue(indicator({ measurements, every: 'week' }), asOf)).toBe('2026-10-07')
    expect(measurementDue(indicator({ measurements }), asOf)).toBeUndefined()
    expect(measurementDue(indicator({ every: 'quarter', baseline_date: '2026-01-31' }), asOf)).toBe('2026-04')
    expect(measurementDue(indicator({ every: 'quarter' }), asOf)).toBeUndefined()
  })

  test('is due by its rhythm, month by month until the target must be reached', () => {
    const due = (fields: Partial<Indicator>) => measurementsDue(indicator(fields), asOf, '2027-12-31')
    const half = (date: string | number): Partial<Indicator> => ({
      every: 'half-year',
      measurements: [{ date, value: 1 }],
    })
    expect(due(half('2026-08-31'))).toEqual(['2027-02', '2027-08'])
    expect(due(half(2025))).toEqual(['2026-12', '2027-06', '2027-12'])
    expect(due({ ...half('2026-08-31'), by: '2027-07' })).toEqual(['2027-02', '2027-07'])
    expect(due({ ...half('2026-05-31'), every: 'year' })).toEqual(['2027-05'])
    expect(due({ ...half('2026-11-15'), every: 'month' })[0]).toBe('2026-12')
    expect(due({ ...half('2026-11-15'), every: 'week' })).toEqual([])
    expect(due({ every: 'month' })).toEqual([])
  })

  test('is not due after the day of its target, nor again once the target was reached in time', () => {
    const due = (by: string | number, value: number, date: string | number = '2026-03-31') => {
      const one = indicator({ every: 'quarter', baseline: 0, target: 10, by, measurements: [{ date, value }] })
      return [measurementDue(one, asOf), isStale(one, asOf), measurementsDue(one, asOf, '2028-12-31')]
    }
    expect(due('2026-10-31', 9)).toEqual(['2026-06', true, []])
    expect(due('2026-10-31', 10)).toEqual([undefined, false, []])
    expect(due('2026-10-31', 9, '2026-10-31')).toEqual([undefined, false, []])
    expect(due('2026-12-31', 10, '2026-11-30')).toEqual([undefined, false, []])
    expect(due('2027-02-01', 10, '2026-11-15')).toEqual(['2027-02', false, ['2027-02']])
    const yearly = indicator({ every: 'year', by: '2027-06-30', measurements: [{ date: 2026, value: 1 }] })
    expect(measurementDue(yearly, asOf)).toBe('2027-06-30')
    expect(measurementDue({ ...yearly, by: 2027 }, asOf)).toBe('2027')
  })

  test('is due at its target where the rhythm leads to no day before it', () => {
    const due = (fields: Partial<Indicator>, day = asOf) => {
      const one = indicator({ every: 'quarter', ...fields })
      return [measurementDue(one, day), isStale(one, day), measurementsDue(one, day, '2028-12-31')]
    }
    const never = { baseline_date: '2026-03', by: '2026-05' }
    expect(due(never, '2026-04-15')).toEqual(['2026-05', false, ['2026-05']])
    expect(due(never, '2026-06-08')).toEqual(['2026-05', true, []])
    expect(due({ by: '2026-12-10' })).toEqual(['2026-12-10', false, ['2026-12-10']])
    const measurements = [{ date: '2026-09-30', value: 3 }]
    expect(due({ measurements, by: '2026-11-15' })).toEqual(['2026-11-15', true, []])
    expect(due({ measurements, by: '2026-11' })).toEqual(['2026-11', false, ['2026-11']])
    expect(due({ measurements, by: '2027-01' })).toEqual(['2026-12', false, ['2026-12']])
    expect(due({ measurements, by: '2026-10-31' })).toEqual([undefined, false, []])
    expect(due({ measurements, every: 'week', by: '2026-10-31' })).toEqual([undefined, false, []])
  })

  test('is due without a rhythm once the day of its target has passed, until it was measured or reached', () => {
    const due = (fields: Partial<Indicator>) => measurementDue(indicator({ by: '2026-10-31', ...fields }), asOf)
    expect(due({ measurements: [] })).toBe('2026-10-31')
    expect(due({ measurements: [{ date: '2026-05-01', value: 3 }] })).toBe('2026-10-31')
    expect(due({ measurements: [{ date: '2026-10-15', value: 3 }] })).toBeUndefined()
    expect(due({ measurements: [], by: '2026-12-31' })).toBeUndefined()
  })

  test('is due however long ago it was measured, and soon', () => {
    const due = (date: string) =>
      measurementsDue(indicator({ every: 'quarter', baseline_date: date }), asOf, '2027-06-30')
    for (let day = 0; day < 20_000; day++) expect(due('0010-01-31')).toEqual(['2027-01', '2027-04'])
    expect(due('1999-12')).toEqual(['2026-12', '2027-03', '2027-06'])
  })

  test('went part of the way, upwards or downwards', () => {
    expect(shareOfWay(measured(30, { baseline: 20, target: 60 }), asOf)).toBe(25)
    expect(shareOfWay(measured(45, { baseline: 60, target: 30 }), asOf)).toBe(50)
    expect(shareOfWay(measured(10, { baseline: 20, target: 40 }), asOf)).toBe(-50)
    expect(shareOfWay(measured(5, { baseline: 5, target: 5 }), asOf)).toBeUndefined()
  })

  test('had part of the time', () => {
    const times = { baseline_date: '2026-01-01', by: '2026-12-31' }
    expect(Math.round(shareOfTime(measured(1, times), asOf) ?? 0)).toBe(75)
    expect(shareOfTime(measured(1, { baseline_date: 2027, by: 2026 }), asOf)).toBeUndefined()
  })

  test('passes a limit on the side that is bad for it', () => {
    const thresholds = { under: 40, over: 60 }
    expect(pastLimit(measured(39, { thresholds }), asOf)).toBe('under')
    expect(pastLimit(measured(40, { thresholds }), asOf)).toBeUndefined()
    expect(pastLimit(measured(61, { thresholds }), asOf)).toBe('over')
    expect(pastLimit(measured(61, { baseline: 90, target: 10, thresholds: { under: 60, over: 40 } }), asOf)).toBe(
      'under',
    )
    expect(pastLimit(measured(61, { thresholds: { under: 60, over: 40 } }), asOf)).toBe('under')
  })

  test('misses its target once the date is over', () => {
    expect(isTargetMissed(measured(9, { target: 10, by: '2026-10' }), asOf)).toBe(true)
    expect(isTargetMissed(measured(9, { target: 10, by: '2026-11' }), asOf)).toBe(false)
    expect(isTargetMissed(measured(9, { baseline: 20, target: 10, by: 2025 }), asOf)).toBe(false)
  })
})

function indicator(fields: Partial<Indicator>): Indicator {
  return { id: 'i', name: 'Indicator', ...fields }
}

function measured(value: number, fields: Partial<Indicator> = {}): Indicator {
  return indicator({ measurements: [{ date: '2026-09-30', value }], ...fields })
}
