import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concentrations, onePayers } from '../../src/facts/concentration.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const ecosystemOf = (definition: Partial<Definition>) =>
  resolve({ ecosystem: { id: 'e', name: 'E' }, ...definition }).ecosystem
const of = (definition: Partial<Definition>) =>
  concentrations(ecosystemOf(definition), asOf).map(({ of: what, partner, part, whole, share }) => [
    what,
    partner.id,
    part,
    whole,
    Math.round(share * 10) / 10,
  ])
const partners = ['a', 'b', 'c'].map((id) => ({ id, name: id }))
const line = (id: string, year: number, amount: number, from?: string, secured?: boolean) => ({
  id,
  kind: 'cash' as const,
  year,
  amount,
  ...(from === undefined ? {} : { from }),
  ...(secured === undefined ? {} : { secured }),
})

describe('what one partner carries more than half of, worked out by hand', () => {
  test('funding from this year on, all of it and what is secured', () => {
    const funding = [
      line('1', 2025, 900, 'b', true),
      line('2', 2026, 300, 'a', true),
      line('3', 2027, 200, 'b', true),
      line('4', 2027, 100),
      line('5', 2028, 300, 'a'),
      line('6', 2028, -500, 'b'),
    ]
    expect(of({ partners, finance: { funding } })).toEqual([
      ['funding', 'a', 600, 900, 66.7],
      ['secured', 'a', 300, 500, 60],
    ])
  })

  test('half is not more than half, also in cents', () => {
    const halves = [line('1', 2027, 0.1, 'a'), line('2', 2027, 0.2, 'a'), line('3', 2027, 0.3, 'b')]
    expect(of({ partners, finance: { funding: halves } })).toEqual([])
  })

  test('open actions, roles of today and capabilities that anyone provides', () => {
    const found = of({
      partners: [...partners, { id: 'weg', name: 'weg', status: 'left' }],
      actions: [
        { id: '1', title: '1', owner: 'a' },
        { id: '2', title: '2', owner: 'a', status: 'paused' },
        { id: '3', title: '3' },
        { id: '4', title: '4', owner: 'b', status: 'done' },
      ],
      roles: [
        { id: '1', role: 'chair', holder: 'b' },
        { id: '2', role: 'driver', holder: 'b', from: '2026-01' },
        { id: '3', role: 'guide', holder: 'c' },
        { id: '4', role: 'framer', holder: 'c', to: '2026-10' },
        { id: '5', role: 'mediator' },
        { id: '6', role: 'architect', holder: 'c', needed: false },
      ],
      capabilities: [
        { id: '1', name: '1', provided_by: ['a', 'c'] },
        { id: '2', name: '2', provided_by: ['a', 'c'] },
        { id: '3', name: '3', provided_by: ['b'] },
        { id: '4', name: '4', provided_by: ['weg'] },
      ],
    })
    expect(found).toEqual([
      ['roles', 'b', 2, 3, 66.7],
      ['actions', 'a', 2, 3, 66.7],
      ['capabilities', 'a', 2, 3, 66.7],
      ['capabilities', 'c', 2, 3, 66.7],
    ])
  })

  test('says nothing of two things, of a partner that left, or where one partner takes part', () => {
    const actions = ['1', '2', '3'].map((id) => ({ id, title: id, owner: 'a' }))
    expect(of({ partners, actions: actions.slice(0, 2) })).toEqual([])
    expect(of({ partners: [{ id: 'a', name: 'a', status: 'left' }, ...partners.slice(1)], actions })).toEqual([])
    expect(of({ partners: partners.slice(0, 1), actions })).toEqual([])
    expect(of({})).toEqual([])
  })
})

describe('who pays more than half of a year to come', () => {
  test('by year, partner or subsidy, and never of this year', () => {
    const ecosystem = ecosystemOf({
      partners,
      finance: {
        subsidies: [{ id: 'regeling', name: 'Regeling' }],
        funding: [
          line('0', 2026, 100, 'b'),
          line('1', 2028, 80, 'a'),
          line('2', 2028, 20),
          line('3', 2027, 40, 'regeling'),
          line('4', 2027, 30, 'regeling'),
          line('5', 2027, 30, 'a'),
          line('6', 2029, 100, 'regeling'),
          line('7', 2030, 50, 'a'),
          line('8', 2030, 50, 'b'),
          line('9', 2031, 100),
        ],
      },
    })
    expect(onePayers(ecosystem, asOf).map(({ from, years, line: first }) => [from, years, first.id])).toEqual([
      [
        'regeling',
        [
          { year: 2027, share: 70 },
          { year: 2029, share: 100 },
        ],
        '3',
      ],
      ['a', [{ year: 2028, share: 80 }], '1'],
    ])
  })
})

describe('concentration, against counting by hand of the computer', () => {
  const owners = fc.array(fc.option(fc.constantFrom('a', 'b', 'c', 'elders'), { nil: undefined }), { maxLength: 12 })

  test('names the owner of more than half of the actions, and nobody else', () => {
    fc.assert(
      fc.property(owners, (all) => {
        const actions = all.map((owner, at) => ({
          id: `x${at}`,
          title: 'x',
          ...(owner === undefined ? {} : { owner }),
        }))
        const most = ['a', 'b', 'c'].filter((id) => all.filter((owner) => owner === id).length > all.length / 2)
        const found = of({ partners, actions })
        expect(found.map(([, id]) => id)).toEqual(all.length < 3 ? [] : most)
        for (const [, , part, whole, share] of found)
          expect(Number(share)).toBeCloseTo((Number(part) / Number(whole)) * 100, 0)
      }),
    )
  })

  test('of money is at most one partner for each kind', () => {
    const lines = fc.array(
      fc.record({
        from: fc.constantFrom('a', 'b', 'c'),
        amount: fc.integer({ min: -5, max: 50 }),
        secured: fc.boolean(),
      }),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(lines, (all) => {
        const funding = all.map(({ from, amount, secured }, at) => line(`l${at}`, 2027, amount, from, secured))
        for (const kind of ['funding', 'secured']) {
          const counted = all.filter((one) => one.amount > 0 && (kind === 'funding' || one.secured))
          const total = counted.reduce((all, { amount }) => all + amount, 0)
          const most = ['a', 'b', 'c'].filter(
            (id) => counted.filter(({ from }) => from === id).reduce((all, { amount }) => all + amount, 0) > total / 2,
          )
          const found = of({ partners, finance: { funding } }).filter(([what]) => what === kind)
          expect(found.map(([, id]) => id)).toEqual(most)
        }
      }),
    )
  })
})
