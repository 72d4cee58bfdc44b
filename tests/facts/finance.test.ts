import { describe, expect, test } from 'vitest'
import { booksOf } from '../../src/facts/books.ts'
import { isUnwatched, subsidyConditions } from '../../src/facts/conditions.ts'
import { certaintyOf, countedOn, payersOf } from '../../src/facts/payers.ts'
import { pledgedIn, pledgeMismatches } from '../../src/facts/pledges.ts'
import { smallAid, yearsBefore } from '../../src/facts/small-aid.ts'
import { costPosts, spendingOf, spendingPerYear } from '../../src/facts/spending.ts'
import { subsidyShares, yearWithoutSubsidy } from '../../src/facts/subsidy-share.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition, Finance, Partner } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const of = (finance: Finance, rest: Definition = {}) => resolve({ ...rest, finance }).ecosystem

describe('who pays', () => {
  const funding: NonNullable<Finance['funding']> = [
    { id: 'a', kind: 'fee', what: 'Cursusgeld', year: 2026, amount: 0.1, secured: true },
    { id: 'b', kind: 'fee', what: ' Cursusgeld ', year: 2027, amount: 0.2 },
    { id: 'c', kind: 'cash', from: 'stad', what: 'Cursusgeld', year: 2026, amount: 5, secured: false },
    { id: 'd', kind: 'subsidy', from: 'regeling', year: 2026, amount: 100, secured: true },
    { id: 'e', kind: 'subsidy', from: 'regeling', year: 2027, amount: 50, secured: true },
  ]

  test('is one payer for the lines from one party, and for those with one purpose and no party', () => {
    expect(payersOf(funding).map(({ from, what, lines }) => [from ?? what, lines.length])).toEqual([
      ['regeling', 2],
      ['stad', 1],
      ['Cursusgeld', 2],
    ])
  })

  test('counts as secured only what says so, in whole cents', () => {
    expect(certaintyOf(funding.slice(0, 2))).toEqual({ amount: 0.3, secured: 0.1, open: 0.2 })
  })

  test('counts what the budget expects of a subsidy over all years', () => {
    expect(countedOn(of({ funding })).get('regeling')).toBe(150)
  })
})

describe('spending', () => {
  const costs: NonNullable<Finance['costs']> = [
    { id: 'a', what: 'Bureau', year: 2025, amount: 100, actual: 110, work_package: 'regie' },
    { id: 'b', what: 'Huur', year: 2025, amount: 40 },
    { id: 'c', what: 'Bureau', year: 2026, amount: 200, actual: 50, work_package: 'regie' },
    { id: 'd', what: 'Huur', year: 2027, amount: 40 },
    { id: 'e', what: 'Data', year: 2025, amount: 60, actual: 0, work_package: 'data' },
  ]
  const ecosystem = of(
    { costs },
    {
      work_packages: [
        { id: 'data', title: 'Data' },
        { id: 'regie', title: 'Regie' },
      ],
    },
  )

  test('compares only the lines that say what was spent, and tells a running year apart', () => {
    expect(spendingPerYear(ecosystem, booksOf(ecosystem, asOf))).toEqual([
      { year: 2025, cost: 200, budget: 160, actual: 110, over: -50, unknown: 1, lines: 3, isRunning: false },
      { year: 2026, cost: 200, budget: 200, actual: 50, over: -150, unknown: 0, lines: 1, isRunning: true },
    ])
  })

  test('counts nothing spent as spent zero, and a line without a figure as unknown', () => {
    expect(spendingOf(costs.slice(4))).toEqual({ budget: 60, actual: 0, over: -60 })
    expect(spendingOf(costs.slice(1, 2))).toBeUndefined()
  })

  test('takes the work packages in their own order, then what belongs to none by its name', () => {
    expect(costPosts(ecosystem).map(({ workPackage, what, lines }) => [workPackage ?? what, lines.length])).toEqual([
      ['data', 1],
      ['regie', 2],
      ['Huur', 2],
    ])
  })
})

describe('the share of subsidy', () => {
  const finance: Finance = {
    costs: [
      { id: 'a', what: 'A', year: 2026, amount: 300 },
      { id: 'b', what: 'A', year: 2027, amount: 300 },
    ],
    funding: [
      { id: 'c', kind: 'subsidy', year: 2026, amount: 100, secured: true },
      { id: 'd', kind: 'fee', year: 2026, amount: 200, secured: true },
      { id: 'e', kind: 'fee', year: 2027, amount: 150, secured: true },
      { id: 'f', kind: 'in-kind', year: 2027, amount: 100 },
    ],
    self_sustaining: {
      by: '2027-06',
      subsidy_share: [
        { year: 2026, share: 40 },
        { year: 2028, share: 0 },
      ],
    },
  }

  test('is that of the funding, beside the plan, to one decimal', () => {
    expect(subsidyShares(of(finance)).map(({ year, planned, computed }) => [year, planned, computed])).toEqual([
      [2026, 40, 33.3],
      [2027, undefined, 0],
      [2028, 0, undefined],
    ])
  })

  test('leaves the cost that nothing but subsidy covers, and says how much of the rest is secured', () => {
    expect(subsidyShares(of(finance))[0]).toMatchObject({ cost: 300, own: 200, ownSecured: 200, gap: 100 })
    expect(yearWithoutSubsidy(of(finance))).toMatchObject({ year: 2027, own: 250, ownSecured: 150, gap: 50 })
  })

  test('is not judged in a year without costs, nor without a date', () => {
    expect(yearWithoutSubsidy(of({ ...finance, self_sustaining: { by: 2028 } }))).toBeUndefined()
    expect(yearWithoutSubsidy(of({ ...finance, self_sustaining: undefined }))).toBeUndefined()
  })
})

describe('the conditions of subsidies', () => {
  const conditions = [
    { what: 'Later', due: '2027-03', owner: 'stad' },
    { what: 'Deze maand', due: '2026-11', owner: 'stad' },
    { what: 'Zonder dag', owner: 'oud' },
    { what: 'Voorbij', due: '2026-10-31', owner: 'stad' },
    { what: 'Niemand', due: 2029 },
    { what: 'Gehaald', due: '2026-09', met_on: '2026-08-30' },
  ]
  const subsidies = [
    { id: 'klaar', name: 'Klaar', settled: 10, conditions: [{ what: 'Afgedaan', due: 2025 }] },
    { id: 'loopt', name: 'Loopt', conditions },
  ]
  const partners: Partner[] = [
    { id: 'stad', name: 'Stad' },
    { id: 'oud', name: 'Oud', status: 'left', left: '2025' },
  ]
  const stands = subsidyConditions(of({ subsidies }, { partners }), asOf)

  test('come overdue first, then unwatched, then by date, and last what was met or a settlement closed', () => {
    expect(stands.map(({ condition, state, watcher }) => [condition.what, state, watcher])).toEqual([
      ['Voorbij', 'overdue', 'present'],
      ['Niemand', 'coming', 'nobody'],
      ['Zonder dag', 'undated', 'left'],
      ['Deze maand', 'coming', 'present'],
      ['Later', 'coming', 'present'],
      ['Afgedaan', 'closed', 'nobody'],
      ['Gehaald', 'met', 'nobody'],
    ])
  })

  test('say where they stand in the data', () => {
    expect(stands[0]?.path).toEqual(['finance', 'subsidies', 1, 'conditions', 3])
  })

  test('are unwatched as long as they count', () => {
    expect(stands.filter(isUnwatched).map(({ condition }) => condition.what)).toEqual(['Niemand', 'Zonder dag'])
  })
})

describe('de minimis aid', () => {
  const grant = (partner: string, amount: number, date: string | number) => ({ partner, amount, date })

  test('counts within three years to the day, and a loose date when it may fall within', () => {
    const de_minimis = [
      grant('a', 10.1, '2023-12-01'),
      grant('a', 20.2, '2026-11-30'),
      grant('a', 40, '2023-11-30'),
      grant('b', 1, 2023),
      grant('b', 2, '2026-12'),
      grant('c', 99, '2023-11'),
    ]
    const counted = smallAid(of({ de_minimis }), asOf)
    expect(counted.map(({ partner, total, before, after }) => [partner, total, before.length, after.length])).toEqual([
      ['a', 30.3, 1, 0],
      ['b', 1, 0, 1],
      ['c', 0, 1, 0],
    ])
  })

  test('begins the day after the same day so many years before', () => {
    expect(yearsBefore('2026-11-30', 3)).toBe('2023-12-01')
    expect(yearsBefore('2028-02-29', 3)).toBe('2025-03-01')
    expect(yearsBefore('2027-12-31', 3)).toBe('2025-01-01')
    expect(yearsBefore('2027-12-31', 1)).toBe('2027-01-01')
    expect(yearsBefore('2027-12-31', 1e14)).toBe('0011-01-01')
  })
})

describe('what a partner pledges', () => {
  const partner = (brings: Partner['brings']): Partner => ({ id: 'p', name: 'P', brings })
  const cash = { what: 'Geld', kind: 'cash', amount: 12 } as const

  test('is told for whole years, whole months and single payments only', () => {
    expect(pledgedIn(partner([{ ...cash, per: 'year', from: 2026, to: 2027 }]), 'cash', 2027)).toBe(12)
    expect(pledgedIn(partner([{ ...cash, per: 'year', from: 2026, to: 2027 }]), 'cash', 2028)).toBe(0)
    expect(pledgedIn(partner([{ ...cash, per: 'year', from: '2026-07' }]), 'cash', 2026)).toBeUndefined()
    expect(pledgedIn(partner([{ ...cash, per: 'month', from: '2026-11', to: '2027-01' }]), 'cash', 2026)).toBe(24)
    expect(pledgedIn(partner([{ ...cash, per: 'once', from: 2026, to: 2026 }]), 'cash', 2026)).toBe(12)
    expect(pledgedIn(partner([{ ...cash, per: 'once' }]), 'cash', 2026)).toBeUndefined()
    expect(pledgedIn(partner([cash]), 'cash', 2026)).toBeUndefined()
    expect(pledgedIn(partner(['Geld', { ...cash, kind: 'knowledge' }]), 'cash', 2026)).toBeUndefined()
  })

  test('is not told for part of a month, in the year in which that month falls', () => {
    const from = (begin: string | number, end?: string | number) =>
      partner([{ ...cash, per: 'month', from: begin, ...(end === undefined ? {} : { to: end }) }])
    expect(pledgedIn(from('2027-03-31', '2027-05-01'), 'cash', 2027)).toBeUndefined()
    expect(pledgedIn(from('2027-03-01', '2027-05-01'), 'cash', 2027)).toBeUndefined()
    expect(pledgedIn(from('2026-03-20', '2026-03-25'), 'cash', 2026)).toBeUndefined()
    expect(pledgedIn(from('2027-03-01', '2027-05-31'), 'cash', 2027)).toBe(36)
    expect(pledgedIn(from('2028-02', '2028-02-29'), 'cash', 2028)).toBe(12)
    expect(pledgedIn(from('2028-02', '2028-02-28'), 'cash', 2028)).toBeUndefined()
    expect(pledgedIn(from('2026-03-20'), 'cash', 2026)).toBeUndefined()
    expect(pledgedIn(from('2026-03-20'), 'cash', 2027)).toBe(144)
  })

  test('leaves out what is only possible, and is not told while nothing else stands for the year', () => {
    const yearly = { ...cash, per: 'year' } as const
    const possible = { ...yearly, amount: 90, state: 'possible' } as const
    const afterwards = partner([
      { ...yearly, to: 2027 },
      { ...possible, from: 2028 },
    ])
    expect(pledgedIn(partner([yearly, possible]), 'cash', 2027)).toBe(12)
    expect(pledgedIn(partner([yearly, { ...cash, state: 'possible' }]), 'cash', 2027)).toBe(12)
    expect(pledgedIn(partner([{ ...possible, state: 'committed' }]), 'cash', 2027)).toBe(90)
    expect(pledgedIn(partner([possible]), 'cash', 2027)).toBeUndefined()
    expect(pledgedIn(afterwards, 'cash', 2027)).toBe(12)
    expect(pledgedIn(afterwards, 'cash', 2028)).toBeUndefined()
    expect(pledgedIn(partner([{ ...yearly, to: 2027 }, possible]), 'in-kind', 2028)).toBeUndefined()
  })

  test('begins when the partner joins and ends when it leaves', () => {
    const yearly = { ...partner([{ ...cash, per: 'year' }]), joined: '2027-03', left: '2029-06' }
    const told = (one: Partner) => [2026, 2027, 2028, 2029, 2030].map((year) => pledgedIn(one, 'cash', year))
    expect(told(yearly)).toEqual([0, undefined, 12, undefined, 0])
    expect(told({ ...yearly, brings: [{ ...cash, per: 'month' }] })).toEqual([0, 120, 144, 72, 0])
    expect(told({ ...yearly, brings: [{ ...cash, per: 'once' }] })).toEqual([0, undefined, undefined, undefined, 0])
    const monthly = partner([{ ...cash, per: 'month' }])
    const left = (day: string | number, year: number) => pledgedIn({ ...monthly, left: day }, 'cash', year)
    expect([left('2027-01-01', 2027), left('2027-07-01', 2027), left('2027-06-29', 2027)]).toEqual([0, 72, undefined])
    expect([left('2027-06-30', 2027), left('2027-12-31', 2027), left('2027-12-31', 2028)]).toEqual([72, 144, 0])
    expect([left(2027, 2027), left(2027, 2028)]).toEqual([undefined, 0])
    expect(pledgedIn({ ...monthly, joined: 2027 }, 'cash', 2027)).toBeUndefined()
    const before = partner([{ ...cash, per: 'month', to: '2027-01' }])
    expect(pledgedIn({ ...before, joined: '2027-03' }, 'cash', 2027)).toBe(0)
    expect(pledgedIn({ ...before, joined: '', left: '' }, 'cash', 2027)).toBe(12)
  })

  test('is set beside the budget per kind, from this year on, for who takes part', () => {
    const brings: Partner['brings'] = [
      { ...cash, per: 'year' },
      { what: 'Uren', kind: 'in-kind', amount: 5, per: 'year' },
    ]
    const funding: Finance['funding'] = [
      { id: 'a', kind: 'cash', from: 'p', year: 2025, amount: 1 },
      { id: 'b', kind: 'cash', from: 'p', year: 2026, amount: 10 },
      { id: 'c', kind: 'fee', from: 'p', year: 2026, amount: 2 },
      { id: 'd', kind: 'in-kind', from: 'p', year: 2026, amount: 4 },
      { id: 'e', kind: 'in-kind', from: 'weg', year: 2026, amount: 4 },
    ]
    const partners = [partner(brings), { ...partner(brings), id: 'weg', status: 'left' as const }]
    expect(
      pledgeMismatches(of({ funding }, { partners }), asOf).map(({ partner: { id }, year, kind, budget, pledged }) => [
        id,
        year,
        kind,
        budget,
        pledged,
      ]),
    ).toEqual([['p', 2026, 'in-kind', 4, 5]])
  })
})
