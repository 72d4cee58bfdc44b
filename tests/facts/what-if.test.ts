import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dropped } from '../../src/facts/dropped.ts'
import { minimumViable } from '../../src/facts/minimum-viable.ts'
import { cut, slips } from '../../src/facts/what-if.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const asOf = '2026-01-01'
const of = (definition: Partial<Definition>) => resolve({ ecosystem: { id: 'e', name: 'E' }, ...definition }).ecosystem

describe('what if an action takes longer', () => {
  const ecosystem = of({
    goals: [
      { id: 'g', title: 'G', deadline: '2026-03' },
      { id: 'h', title: 'H', deadline: '2027' },
    ],
    actions: [
      { id: 'a', title: 'a', start: '2026-01-01', deadline: '2026-01-31', goals: ['h'] },
      { id: 'b', title: 'b', start: '2026-03-01', deadline: '2026-03-20', depends_on: ['a'], goals: ['g', 'h'] },
      { id: 'c', title: 'c', start: '2026-02-01', deadline: '2026-02-10' },
    ],
  })

  test('what waits for it slips by what it has no room for, and the goals that are missed are named', () => {
    const found = slips(ecosystem, asOf, new Map([['a', 42]]))
    expect(
      found.map(({ action, to, days, isDelayed, missed }) => [
        action.id,
        to,
        days,
        isDelayed,
        missed.map(({ id }) => id),
      ]),
    ).toEqual([
      ['a', '2026-03-14', 42, true, []],
      ['b', '2026-04-03', 14, false, ['g']],
    ])
  })

  test('a goal that other work misses already is not missed by this', () => {
    const twice = of({
      goals: [{ id: 'g', title: 'G', deadline: '2026-03' }],
      actions: [
        { id: 'klein', title: 'k', start: '2026-01-01', deadline: '2026-03-15', goals: ['g'] },
        { id: 'groot', title: 'g', start: '2026-01-01', deadline: '2026-06-30', goals: ['g'] },
      ],
    })
    const found = slips(twice, asOf, new Map([['klein', 30]]))
    expect(found.map(({ missed, missedBefore }) => [missed.length, missedBefore.map(({ id }) => id)])).toEqual([
      [0, ['g']],
    ])
  })

  test('nothing that waits for it slips while there is room', () => {
    expect(slips(ecosystem, asOf, new Map([['a', 28]])).map(({ action }) => action.id)).toEqual(['a'])
  })
})

describe('what if a partner leaves', () => {
  const ecosystem = of({
    partners: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
    relations: [
      { id: '1', from: 'a', to: 'b' },
      { id: '2', from: 'b', to: 'c' },
    ],
    capabilities: [
      { id: 'k', name: 'k', provided_by: ['b'] },
      { id: 'l', name: 'l', provided_by: ['b', 'c'] },
    ],
    actions: [{ id: 'x', title: 'x', owner: 'b' }],
  })

  test('it says what nobody sees to, who stands alone, and in how many groups the rest falls', () => {
    const found = dropped(ecosystem, asOf, new Set(['b']))
    expect(found.unmet.map(({ item }) => item)).toMatchObject([{ id: 'k' }])
    expect(found.loose.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(found.groups).toEqual([1, 2])
    expect(found.departures.map(({ actions }) => actions.length)).toEqual([1])
  })

  test('it never covers more', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const some = fc.subarray(ids)
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), some, (providers, gone) => {
        const partners = ids.map((id) => ({ id, name: id }))
        const capabilities = providers.map((provided_by, at) => ({ id: `k${at}`, name: 'k', provided_by }))
        const met = (left: typeof partners) =>
          minimumViable(of({ partners: left, capabilities }), asOf).requirements.filter(
            (one) => one.providers.length > 0,
          ).length
        expect(met(partners.filter(({ id }) => !gone.includes(id)))).toBeLessThanOrEqual(met(partners))
      }),
    )
  })
})

describe('what if funding does not come', () => {
  const ecosystem = of({
    finance: {
      costs: [2025, 2026, 2027].map((year) => ({ id: `k${year}`, what: 'k', year, amount: 1000 })),
      funding: [
        { id: 'f1', kind: 'cash', year: 2025, amount: 1000, from: 'a' },
        { id: 'f2', kind: 'cash', year: 2026, amount: 700.1, from: 'a' },
        { id: 'f3', kind: 'subsidy', year: 2026, amount: 500, from: 's' },
        { id: 'f4', kind: 'cash', year: 2027, amount: 1000, from: 'b' },
      ],
    },
  })

  test('the gap of each coming year is told, to the cent', () => {
    expect(cut(ecosystem, asOf, new Map([['a', 30]]))).toEqual([
      { year: 2026, cost: 1000, before: 1200.1, after: 990.07, gapBefore: 0, gap: 9.93 },
    ])
  })

  test('one line can be cut, and a party with its line is not cut twice', () => {
    expect(cut(ecosystem, asOf, new Map([['f4', 100]]))).toMatchObject([{ year: 2027, after: 0, gap: 1000 }])
    expect(
      cut(
        ecosystem,
        asOf,
        new Map([
          ['b', 50],
          ['f4', 50],
        ]),
      ),
    ).toMatchObject([{ after: 500 }])
  })
})
