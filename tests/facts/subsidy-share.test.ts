import { describe, expect, test } from 'vitest'
import { wayToSelfSustaining } from '../../src/facts/subsidy-share.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Finance } from '../../src/model/definition.ts'

const finance: Finance = {
  costs: [
    { id: 'k1', what: 'Bureau', year: 2027, amount: 300 },
    { id: 'k2', what: 'Bureau', year: 2029, amount: 100 },
  ],
  funding: [
    { id: 'f1', kind: 'subsidy', year: 2026, amount: 75 },
    { id: 'f2', kind: 'cash', year: 2026, amount: 225 },
    { id: 'f3', kind: 'subsidy', year: 2029, amount: 10 },
  ],
  self_sustaining: {
    by: '2028-06',
    subsidy_share: [
      { year: 2028, share: 0 },
      { year: 2026, share: 25 },
      { year: 2030, share: 0 },
    ],
  },
}

describe('the way to doing without subsidy', () => {
  test('holds each year with lines or a planned share, up to the year of the date', () => {
    const { by, years, last } = wayToSelfSustaining(resolve({ finance }).ecosystem)
    expect(years.map(({ year, money, computed, planned }) => [year, money?.cost, computed, planned])).toEqual([
      [2026, 0, 25, 25],
      [2027, 300, undefined, undefined],
      [2028, undefined, undefined, 0],
    ])
    expect([by, last?.year]).toEqual(['2028-06', 2028])
  })

  test('holds every year while no date is known', () => {
    const { costs = [], funding = [] } = finance
    const { by, years, last } = wayToSelfSustaining(resolve({ finance: { costs, funding } }).ecosystem)
    expect(years.map(({ year }) => year)).toEqual([2026, 2027, 2029])
    expect([by, last]).toEqual([undefined, undefined])
  })

  test('is empty without data', () => {
    expect(wayToSelfSustaining(resolve({}).ecosystem)).toEqual({ by: undefined, years: [], last: undefined })
  })
})
