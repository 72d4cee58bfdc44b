import { describe, expect, test } from 'vitest'
import { booksOf } from '../../src/facts/books.ts'
import { unsecuredLines } from '../../src/facts/money.ts'
import { overspentIn, spendingPerYear } from '../../src/facts/spending.ts'
import { resolve } from '../../src/graph/resolve.ts'

const { ecosystem } = resolve({
  finance: {
    costs: [
      { id: 'a', what: 'A', year: 2026, amount: 100, actual: 130 },
      { id: 'b', what: 'B', year: 2026, amount: 50, actual: 50.1 },
      { id: 'c', what: 'C', year: 2026, amount: 900 },
      { id: 'd', what: 'D', year: 2025, amount: 10, actual: 0 },
      { id: 'e', what: 'E', year: 2027, amount: 10 },
    ],
    funding: [
      { id: 'f', kind: 'cash', year: 2027, amount: 5 },
      { id: 'g', kind: 'cash', year: 2027, amount: 8, secured: false },
      { id: 'h', kind: 'cash', year: 2027, amount: 9, secured: true },
    ],
  },
})

describe('what was spent', () => {
  test('is compared with the budget of the lines of which it is known', () => {
    expect(spendingPerYear(ecosystem, booksOf(ecosystem, '2026-11-30'))).toEqual([
      { year: 2025, cost: 10, budget: 10, actual: 0, over: -10, isRunning: false, unknown: 0, lines: 1 },
      { year: 2026, cost: 1050, budget: 150, actual: 180.1, over: 30.1, isRunning: true, unknown: 1, lines: 3 },
    ])
  })

  test('may be more than was budgeted, the largest first', () => {
    expect(overspentIn(ecosystem, 2026)).toEqual([
      { what: 'A', more: 30 },
      { what: 'B', more: 0.1 },
    ])
  })

  test('has to come from money that may not be certain', () => {
    expect(unsecuredLines(ecosystem, 2027).map(({ id }) => id)).toEqual(['g', 'f'])
  })
})
