import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { booksOf, isClosed, isComplete } from '../../src/facts/books.ts'
import { addDays, firstDay, lastDay } from '../../src/facts/dates.ts'
import { forecastOf, linesOffBudget } from '../../src/facts/forecast.ts'
import { sum } from '../../src/facts/money.ts'
import { overSecured } from '../../src/facts/payers.ts'
import { aidAboveCeiling, smallAid, yearsBefore } from '../../src/facts/small-aid.ts'
import type { CostLine } from '../../src/facts/spending.ts'
import { isBeforeItsAnswers, openQuestions } from '../../src/facts/state-aid.ts'
import { isAbovePlan, subsidyAfterEnd, subsidyShares } from '../../src/facts/subsidy-share.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Finance } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const of = (finance: Finance) => resolve({ finance }).ecosystem
const books = (booked_until?: string | number, day = asOf) => booksOf(of({ booked_until }), day)
const line = (amount: number, actual?: number, year = 2026): CostLine => ({
  id: 'k',
  what: 'Kosten',
  year,
  amount,
  actual,
})

describe('how far the books are', () => {
  test('is known from the data, to the day', () => {
    // 304 of the 365 days of 2026 have passed on 31 October.
    expect(books('2026-10-31')).toEqual({ until: '2026-10-31', year: 2026, part: 304 / 365 })
    expect(books('2026-10').until).toBe('2026-10-31')
    expect(books(2025)).toEqual({ until: '2025-12-31', year: 2026, part: 0 })
    expect(books('2024-06-30', '2024-07-10').part).toBe(182 / 366)
  })

  test('keeps last year open as long as it was not booked to its end', () => {
    const late = books('2026-10-31', '2027-02-01')
    expect([late.year, isClosed(2026, late), isClosed(2025, late)]).toEqual([2026, false, true])
  })

  test('is not known without a date, and a date to come or one that cannot be says nothing', () => {
    for (const date of [undefined, '', '2026-12-31', 2026, '0206-01-01'])
      expect(books(date)).toEqual({ until: undefined, year: 2026, part: undefined })
  })

  test('are complete for sure only when the data say so, or after three months', () => {
    const complete = (day: string, until?: string) => isComplete(2025, books(until, day), day)
    expect([complete('2026-03-31'), complete('2026-04-01'), complete('2027-01-01')]).toEqual([false, true, true])
    expect([complete('2026-01-10', '2025-12-31'), complete('2026-11-30', '2025-11-30')]).toEqual([true, false])
  })
})

describe('where the year ends at this pace', () => {
  test('is what was spent, over the part of the year that was booked', () => {
    // 182,5 of 365 days would be half; 73 days are a fifth and too few, 146 days are two fifths.
    const costs = [line(1000, 400), line(500, 100), line(700), line(900, 900, 2025)]
    expect(forecastOf(costs, books('2026-05-26'))).toEqual({ budget: 1500, actual: 500, over: -1000, expected: 1250 })
    expect(forecastOf(costs, books('2026-03-14'))).toBeUndefined()
    expect(forecastOf(costs, books())).toBeUndefined()
    expect(forecastOf([line(5)], books('2026-10-31'))).toBeUndefined()
  })

  const cents = fc.integer({ min: 0, max: 10_000_000 }).map((amount) => amount / 100)
  const lines = fc.array(fc.record({ amount: cents, actual: cents }), { minLength: 1, maxLength: 20 })
  const days = fc.integer({ min: 100, max: 330 }).map((day) => addDays('2026-01-01', day))

  test('is never less than what was spent, adds up over the lines, and never rises when something is cut', () => {
    fc.assert(
      fc.property(lines, days, fc.nat(), cents, (items, until, at, cut) => {
        const known = books(until)
        const costs = items.map(({ amount, actual }) => line(amount, actual))
        const whole = forecastOf(costs, known)?.expected ?? Number.NaN
        expect(whole).toBeGreaterThanOrEqual(sum(items.map(({ actual }) => actual)))
        expect(whole).toBe(sum(costs.map((one) => forecastOf([one], known)?.expected ?? Number.NaN)))
        const less = costs.map((one, position) =>
          position === at % costs.length ? { ...one, actual: Math.max(0, (one.actual ?? 0) - cut) } : one,
        )
        expect(forecastOf(less, known)?.expected).toBeLessThanOrEqual(whole)
      }),
    )
  })
})

describe('lines off their budget', () => {
  const overOf = (...costs: CostLine[]) =>
    linesOffBudget({ finance: { costs } }, books('2026-10-31')).map(({ over }) => over)

  test('differ by more than a tenth and at least a thousand', () => {
    expect(overOf(line(10_000, 11_000, 2025), line(10_000, 11_000.01, 2025))).toEqual([1000.01])
    expect(overOf(line(100, 1099, 2025), line(100, 1100, 2025), line(0, 1000, 2025))).toEqual([1000, 1000])
    expect(overOf(line(10_000, 8000, 2025), line(10_000, undefined, 2025))).toEqual([-2000])
  })

  test('differ by more than what the ecosystem states', () => {
    const costs = [line(10_000, 12_000, 2025)]
    expect(linesOffBudget({ finance: { costs, off_budget: 20 } }, books('2026-10-31'))).toEqual([])
    expect(linesOffBudget({ finance: { costs, off_budget: 19.9 } }, books('2026-10-31'))).toHaveLength(1)
  })

  test('are in a running year only those that spent too much already', () => {
    expect(overOf(line(10_000, 0), line(10_000, 12_000))).toEqual([2000])
    expect(linesOffBudget({ finance: { costs: [line(10_000, 12_000)] } }, books())[0]?.isRunning).toBe(true)
  })
})

describe('de minimis aid beside its ceiling', () => {
  const grant = (amount: number, date: string | number, partner = 'a') => ({ partner, amount, date })
  const aid = (de_minimis: Finance['de_minimis'], amount = 300, years = 3) =>
    of({ de_minimis, de_minimis_ceiling: { amount, years, checked_on: 2026 } })
  const above = (ecosystem: ReturnType<typeof aid>) =>
    aidAboveCeiling(ecosystem, asOf).map(({ partner, position, total }) => [partner, position, total])

  test('says how much is left today, in the stated number of years', () => {
    const grants = [grant(100, '2025-12-01'), grant(150, '2024-12-01'), grant(70, '2026-11-30', 'b')]
    expect(smallAid(aid(grants, 200, 1), asOf).map(({ partner, total, left }) => [partner, total, left])).toEqual([
      ['a', 100, 100],
      ['b', 70, 130],
    ])
    expect(smallAid(aid(grants, 200), asOf)[0]).toMatchObject({ total: 250, left: -50 })
    expect(smallAid(of({ de_minimis: grants }), asOf)[0]?.left).toBeUndefined()
  })

  test('is above it where any years up to a grant are, also still to come, but not long ago', () => {
    expect(above(aid([grant(200, '2027-02-28'), grant(200, '2024-03-01')]))).toEqual([['a', 0, 400]])
    expect(above(aid([grant(200, '2024-03-01'), grant(200, '2027-03-01')]))).toEqual([])
    expect(above(aid([grant(300, '2024-03-01')]))).toEqual([])
    expect(above(aid([grant(400, '2023-11-30')]))).toEqual([])
    expect(above(aid([grant(400, '2023-12-01')]))).toEqual([['a', 0, 400]])
    expect(above(aid([grant(200, 2024), grant(200, 2024, 'b')]))).toEqual([])
  })

  test('counts a loose date only where it falls within the years whatever day it meant', () => {
    expect(above(aid([grant(200, 2024), grant(200, '2026-12-31')]))).toEqual([['a', 1, 400]])
    expect(above(aid([grant(200, 2024), grant(200, '2027-01-01')]))).toEqual([])
  })

  test('has no ceiling where none can be counted with', () => {
    const grants = [grant(200, 2024)]
    for (const [amount, years] of [
      [0, 3],
      [100, 0],
    ])
      expect(above(aid(grants, amount, years))).toEqual([])
    expect(aidAboveCeiling(of({ de_minimis: grants }), asOf)).toEqual([])
    expect(above(aid(grants, 100, 1e14))).toEqual([['a', 0, 200]])
  })

  const date = fc.oneof(
    fc.integer({ min: 0, max: 4000 }).map((day) => addDays('2020-01-01', day)),
    fc.integer({ min: 0, max: 4000 }).map((day) => addDays('2020-01-01', day).slice(0, 7)),
    fc.integer({ min: 2020, max: 2030 }),
  )
  const grants = fc.array(
    fc.record({
      partner: fc.constantFrom('a', 'b'),
      amount: fc.integer({ min: 0, max: 20_000 }).map((amount) => amount / 100),
      date,
    }),
    { maxLength: 12 },
  )

  /** Every window that ends at a grant of the years that count, summed anew. */
  const bruteForce = (all: NonNullable<Finance['de_minimis']>, ceiling: number, years: number) =>
    ['a', 'b'].filter((partner) => {
      const own = all.filter((one) => one.partner === partner)
      return own.some((end) => {
        const [since, until] = [yearsBefore(lastDay(end.date), years), lastDay(end.date)]
        const counted = own.filter(({ date: day }) => firstDay(day) >= since && lastDay(day) <= until)
        return until >= yearsBefore(asOf, years) && sum(counted.map(({ amount }) => amount)) > ceiling
      })
    })

  test('is found as by trying every window, and cutting a grant never adds a partner', () => {
    fc.assert(
      fc.property(grants, fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 4 }), (all, ceiling, years) => {
        const found = (list: typeof all) =>
          aidAboveCeiling(aid(list, ceiling, years), asOf).map(({ partner }) => partner)
        expect(found(all).sort()).toEqual(bruteForce(all, ceiling, years))
        const less = all.map((one, at) => (at === 0 ? { ...one, amount: one.amount / 2 } : one))
        for (const partner of found(less)) expect(found(all)).toContain(partner)
      }),
    )
  })

  test('is kept whole over before, within and after', () => {
    fc.assert(
      fc.property(grants, (all) => {
        const amounts = smallAid(aid(all), asOf).flatMap(({ before, within, after }) => [
          ...before,
          ...within,
          ...after,
        ])
        expect(sum(amounts.map(({ amount }) => amount))).toBe(sum(all.map(({ amount }) => amount)))
      }),
    )
  })
})

describe('subsidy beside what was planned and granted', () => {
  test('is above plan from more than one point on', () => {
    const share = (computed?: number, planned?: number) => isAbovePlan({ computed, planned })
    expect([share(51, 50), share(51.1, 50), share(40, 50), share(undefined, 50), share(50)]).toEqual([
      false,
      true,
      false,
      false,
      false,
    ])
  })

  test('is after its end in the years that follow the agreed one', () => {
    const funding: Finance['funding'] = [
      { id: 'a', kind: 'subsidy', year: 2027, amount: 1 },
      { id: 'b', kind: 'fee', year: 2028, amount: 2 },
      { id: 'c', kind: 'subsidy', year: 2028, amount: 4 },
    ]
    const late = (by?: string) => subsidyAfterEnd(of({ funding, self_sustaining: by ? { by } : undefined }))
    expect(late('2027-01').map(({ id, position }) => [id, position])).toEqual([['c', 2]])
    expect(late('2028-12-31')).toEqual([])
    expect(late()).toEqual([])
  })

  test('is called secured for no more than was settled, or else granted', () => {
    const funding: Finance['funding'] = [
      { id: 'a', kind: 'subsidy', from: 'x', year: 2026, amount: 60, secured: true },
      { id: 'b', kind: 'subsidy', from: 'x', year: 2027, amount: 50, secured: true },
      { id: 'c', kind: 'subsidy', from: 'x', year: 2028, amount: 500 },
      { id: 'd', kind: 'cash', from: 'x', year: 2028, amount: 500, secured: true },
    ]
    const found = (granted?: number, settled?: number) =>
      overSecured(of({ funding, subsidies: [{ id: 'x', name: 'X', granted, settled }] }))
    expect(found(100)).toEqual([{ position: 0, field: 'granted', limit: 100, secured: 110, first: 0 }])
    expect(found(200, 100)).toMatchObject([{ field: 'settled', limit: 100 }])
    expect([...found(110), ...found(100, 110), ...found()]).toEqual([])
  })

  const funding = fc.array(
    fc.record({
      id: fc.constant('f'),
      kind: fc.constantFrom('cash' as const, 'subsidy' as const, 'in-kind' as const, 'fee' as const),
      year: fc.integer({ min: 2025, max: 2028 }),
      amount: fc.integer({ min: 0, max: 1_000_000 }).map((amount) => amount / 100),
      secured: fc.boolean(),
    }),
    { minLength: 1, maxLength: 20 },
  )

  test('and what is not subsidy are all of the funding, and less subsidy never is a larger share', () => {
    fc.assert(
      fc.property(funding, fc.nat(), (lines, at) => {
        const shares = subsidyShares(of({ funding: lines }))
        const subsidy = lines.filter(({ kind }) => kind === 'subsidy').map(({ amount }) => amount)
        const own = shares.map((share) => share.own)
        expect(sum([...own, ...subsidy])).toBe(sum(lines.map(({ amount }) => amount)))
        const less = lines.map((one, position) =>
          position === at % lines.length && one.kind === 'subsidy' ? { ...one, amount: one.amount / 2 } : one,
        )
        for (const [position, share] of subsidyShares(of({ funding: less })).entries())
          expect(share.computed ?? 0).toBeLessThanOrEqual((shares[position]?.computed ?? 0) + 1e-9)
      }),
    )
  })
})

describe('a review of state aid', () => {
  const all = {
    undertaking: 'yes',
    state_resources: 'yes',
    advantage: 'yes',
    selective: 'yes',
    distortion: 'yes',
  } as const

  test('is open for what has no yes or no', () => {
    expect(openQuestions({ ...all, selective: 'unknown', distortion: undefined })).toEqual(['selective', 'distortion'])
    expect(openQuestions(undefined)).toHaveLength(5)
  })

  test('is before its answers when it was done, nothing is no and something is open', () => {
    const done = { conclusion: 'Geen steun', reviewed_by: 'Bureau' }
    expect(isBeforeItsAnswers({ ...done, undertaking: 'yes' })).toBe(true)
    expect(isBeforeItsAnswers({ ...done, undertaking: 'no' })).toBe(false)
    expect(isBeforeItsAnswers({ ...done, ...all })).toBe(false)
    expect(isBeforeItsAnswers({ conclusion: 'Nog te bezien' })).toBe(false)
    expect(isBeforeItsAnswers({ reviewed_by: 'Bureau' })).toBe(false)
  })
})
