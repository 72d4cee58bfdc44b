import { describe, expect, test } from 'vitest'
import { departures, laterFunding } from '../../src/facts/departure.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'

const definition: Definition = {
  partners: [
    { id: 'klein', name: 'Klein' },
    { id: 'groot', name: 'Groot' },
    { id: 'oud', name: 'Oud', status: 'left' },
    { id: 'straks', name: 'Straks', status: 'prospect' },
  ],
  goals: [
    { id: 'open', title: 'Open', owner: 'groot' },
    { id: 'bereikt', title: 'Bereikt', owner: 'groot' },
  ],
  actions: [
    { id: 'a', title: 'A', owner: 'groot', goals: ['open'] },
    { id: 'b', title: 'B', owner: 'groot', goals: ['bereikt'], status: 'done' },
    { id: 'c', title: 'C', owner: 'klein', contributors: ['groot'] },
    { id: 'd', title: 'D', owner: 'oud' },
    { id: 'e', title: 'E' },
  ],
  roles: [
    { id: 'r1', role: 'chair', holder: 'groot', from: '2026-11' },
    { id: 'r2', role: 'driver', holder: 'groot', to: '2026-10' },
    { id: 'r3', role: 'puller', holder: 'groot', from: '2026-12-01' },
    { id: 'r4', role: 'guide', holder: 'groot', needed: false },
    { id: 'r5', role: 'mediator' },
  ],
  orchestration: { holder: 'groot' },
  governance: {
    leader: 'klein',
    bodies: [{ id: 'stuurgroep', name: 'Stuurgroep', chair: 'groot', members: ['klein'] }],
  },
  joint_functions: [{ id: 'loket', what: 'Loket', owner: 'groot' }],
  propositions: [
    {
      id: 'pakket',
      name: 'Pakket',
      components: [
        { what: 'Dak', partner: 'groot' },
        { what: 'Straat', partner: 'groot' },
      ],
    },
  ],
  capabilities: [
    { id: 'alleen', name: 'Alleen', provided_by: ['groot', 'oud'], fallback: ['klein'] },
    { id: 'samen', name: 'Samen', provided_by: ['groot', 'klein'] },
  ],
  chain: [
    { id: 'bouw', name: 'Bouw', partners: ['klein'] },
    { id: 'beheer', name: 'Beheer', partners: ['oud'] },
  ],
  finance: {
    funding: [
      { id: 'f1', kind: 'cash', year: 2025, amount: 99, from: 'groot', secured: true },
      { id: 'f2', kind: 'cash', year: 2028, amount: 0.2, from: 'groot' },
      { id: 'f3', kind: 'in-kind', year: 2027, amount: 0.1, from: 'groot', secured: true },
      { id: 'f4', kind: 'cash', year: 2027, amount: 0.2, from: 'groot', secured: false },
      { id: 'f5', kind: 'cash', year: 2026, amount: 5, from: 'groot', secured: true },
      { id: 'f6', kind: 'fee', year: 2027, amount: 4.5, from: 'klein' },
    ],
  },
  dependencies: [
    { id: 'd1', from: 'klein', to: 'groot', what: 'Klanten', criticality: 'high' },
    { id: 'd2', from: 'oud', to: 'groot', what: 'Vroeger' },
    { id: 'd3', from: 'groot', to: 'groot', what: 'Zichzelf' },
  ],
}

describe('what falls when a partner leaves', () => {
  const [groot, klein, ...others] = departures(resolve(definition).ecosystem, asOf)

  test('is told of the partners that take part, the heaviest first', () => {
    expect([groot?.partner.id, klein?.partner.id, others.length]).toEqual(['groot', 'klein', 0])
  })

  test('holds the work that is still to do, and the roles of today', () => {
    expect(groot?.actions.map(({ id }) => id)).toEqual(['a'])
    expect(groot?.goals.map(({ id }) => id)).toEqual(['open'])
    expect(groot?.roles.map(({ id }) => id)).toEqual(['r1'])
    expect(groot?.chairs.map(({ id }) => id)).toEqual(['stuurgroep'])
    expect([groot?.steers, klein?.steers]).toEqual([['orchestration'], ['leadership']])
    expect(groot?.functions.map(({ id }) => id)).toEqual(['loket'])
    expect(groot?.propositions.map(({ id }) => id)).toEqual(['pakket'])
  })

  test('holds what only it provides, with who could take over, and what one other is left alone with', () => {
    expect(groot?.capabilities.map(({ item, fallback }) => [item.id, fallback[0]?.id])).toEqual([['alleen', 'klein']])
    expect(groot?.links).toEqual([])
    expect(klein?.links.map(({ item }) => item.id)).toEqual(['bouw'])
    expect(groot?.thinned.map(({ item }) => item.id)).toEqual(['samen'])
    expect(klein?.thinned.map(({ item }) => item.id)).toEqual(['samen'])
  })

  test('holds its funding per year from this year on, exact to the cent', () => {
    expect(groot?.funding).toEqual([
      { year: 2026, amount: 5, secured: 5, isRunning: true },
      { year: 2027, amount: 0.3, secured: 0.1, isRunning: false },
      { year: 2028, amount: 0.2, secured: 0, isRunning: false },
    ])
    expect(laterFunding(groot?.funding ?? [])).toEqual({ amount: 0.5, secured: 0.1 })
  })

  test('holds what others that take part count on it for', () => {
    expect(groot?.dependants.map(({ id }) => id)).toEqual(['d1'])
    expect(klein?.dependants).toEqual([])
  })

  test('weighs the part of the whole that falls', () => {
    // actions 1/4, goals 1/1, roles 1/1, capabilities 1/2, links 0/2, funding 5.5/10
    expect(groot?.weight).toBeCloseTo(0.25 + 1 + 1 + 0.5 + 0 + 0.55)
    // actions 1/4, links 1/2, funding 4.5/10
    expect(klein?.weight).toBeCloseTo(0.25 + 0.5 + 0.45)
  })

  test('is nothing where nothing is known, in the order of the file', () => {
    const partners = ['c', 'a', 'b'].map((id) => ({ id, name: id }))
    const all = departures(resolve({ partners }).ecosystem, asOf)
    expect(all.map(({ partner, weight }) => [partner.id, weight])).toEqual([
      ['c', 0],
      ['a', 0],
      ['b', 0],
    ])
  })

  test('is worked out for thousands of partners and actions', () => {
    const partners = Array.from({ length: 2000 }, (_, at) => ({ id: `p${at}`, name: `P${at}` }))
    const actions = Array.from({ length: 10_000 }, (_, at) => ({ id: `a${at}`, title: 'A', owner: `p${at % 2000}` }))
    const capabilities = partners.map(({ id, name }) => ({ id: `k-${id}`, name, provided_by: [id] }))
    const { ecosystem } = resolve({ partners, actions, capabilities })
    const all = departures(ecosystem, asOf)
    expect(all.map(({ actions, capabilities: own }) => [actions.length, own.length])).toEqual(
      partners.map(() => [5, 1]),
    )
  })
})
