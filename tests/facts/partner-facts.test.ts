import { describe, expect, test } from 'vitest'
import { behind } from '../../src/facts/behind.ts'
import { chainLinks } from '../../src/facts/chain.ts'
import { broughtBy, perYear, worthOf } from '../../src/facts/contributions.ts'
import { successorOf } from '../../src/facts/party.ts'
import { isWeak, reliance } from '../../src/facts/reliance.ts'
import { stakeholderField } from '../../src/facts/stakeholder-field.ts'
import { themes } from '../../src/facts/themes.ts'
import { apart, tiesOf } from '../../src/facts/ties.ts'
import { resolve } from '../../src/graph/resolve.ts'
import { groupedByEach } from '../../src/grouping.ts'
import type { Definition, Partner } from '../../src/model/definition.ts'

const asOf = '2026-11-30'

describe('what a partner brings', () => {
  const partner: Partner = {
    id: 'a',
    name: 'A',
    brings: [
      'Kennis',
      { what: 'Geld', kind: 'cash', amount: 12_000, per: 'year', from: 2026, to: 2026, secured: true },
      { what: 'Uren', kind: 'in-kind', amount: 500, per: 'month', state: 'committed' },
      { what: 'Eenmalig', kind: 'cash', amount: 9000, per: 'once' },
      { what: 'Misschien', kind: 'cash', amount: 7000, per: 'year', state: 'possible' },
      { what: 'Oud', amount: 100, per: 'year', to: '2026-10' },
      { what: 'Straks', amount: 100, per: 'year', from: '2026-12' },
    ],
  }

  test('is now, later or over by its period, a year until its last day', () => {
    const { now, later, past } = broughtBy(partner, asOf)
    expect(now.map(({ what }) => what)).toEqual(['Kennis', 'Geld', 'Uren', 'Eenmalig', 'Misschien'])
    expect([...later, ...past].map(({ what }) => what)).toEqual(['Straks', 'Oud'])
  })

  test('is nothing yet of who joins later, and nothing any more of who is gone', () => {
    const states = (rest: Partial<Partner>) => {
      const { now, later, past } = broughtBy({ ...partner, ...rest }, asOf)
      return [now, later, past].map((items) => items.length)
    }
    expect(states({})).toEqual([5, 1, 1])
    expect(states({ joined: '2026-12' })).toEqual([0, 6, 1])
    expect(states({ joined: '2026-11' })).toEqual([5, 1, 1])
    for (const rest of [{ status: 'left' }, { left: '2026-11-30' }, { status: 'inactive' }] as const)
      expect(states(rest)).toEqual([0, 1, 6])
    expect(states({ left: '2026-12' })).toEqual([5, 1, 1])
    expect(states({ left: '2026-12', brings: ['Nu', { what: 'Straks', from: 2027 }] })).toEqual([1, 0, 0])
    const since = (from: string) => ({ left: '2025-06-30', brings: [{ what: 'Geld', from }] })
    expect([states(since('2026-01')), states(since('2025-01'))]).toEqual([
      [0, 1, 0],
      [0, 0, 1],
    ])
    const until = (to: string | number) => ({ joined: '2027-06', brings: [{ what: 'Zaal', to }] })
    expect([states(until('2027-03')), states(until(2027)), states(until('2026-10'))]).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
  })

  test('is worth per year what is promised or delivered with a period, and nothing else', () => {
    const worth = worthOf(broughtBy(partner, asOf).now)
    expect(worth).toMatchObject({ perYear: 18_000, cash: 12_000, inKind: 6000, secured: 12_000, counted: 2 })
    expect(worth.saysSecured).toBe(false)
    expect(perYear([{ what: 'Tien cent', amount: 0.1, per: 'month' }])).toBe(1.2)
  })
})

test('who took over is a partner that is there', () => {
  const next = (rest: Partial<Partner>) => {
    const partners = [
      { id: 'a', name: 'A', status: 'left' as const, replaced_by: 'b' },
      { id: 'b', name: 'B', ...rest },
    ]
    const { ecosystem } = resolve({ partners })
    return successorOf(ecosystem, ecosystem.partners[0] as Partner, asOf)?.id
  }
  expect([next({}), next({ status: 'inactive' }), next({ left: '2026-01' })]).toEqual(['b', undefined, undefined])
})

describe('ties between parties', () => {
  const ecosystem = of({
    partners: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
      { id: 'c', name: 'C' },
      { id: 'd', name: 'D' },
      { id: 'e', name: 'E' },
      { id: 'weg', name: 'Weg', status: 'left' },
    ],
    governance: { bodies: [{ id: 'bureau', name: 'Bureau' }] },
    relations: [
      { id: 'r1', from: 'a', to: 'b' },
      { id: 'r2', from: 'c', to: 'a', state: 'desired' },
      { id: 'r3', from: 'd', to: 'weg' },
      { id: 'r4', from: 'e', to: 'e' },
    ],
    value_flows: [{ id: 'f', from: 'a', to: 'b', what: 'Geld' }],
    actions: [
      { id: 'x', title: 'X', owner: 'c', contributors: ['bureau'], status: 'done' },
      { id: 'y', title: 'Y', owner: 'd', contributors: ['e'], status: 'stopped' },
      { id: 'z', title: 'Z', owner: 'e' },
    ],
  })

  test('are found from both sides, and never from a party to itself or for an empty id', () => {
    const ties = tiesOf(ecosystem)
    expect(ties.relations('a').map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect(ties.relations('e')).toEqual([])
    expect(ties.flows('b').map(({ id }) => id)).toEqual(['f'])
    expect(tiesOf(of({ relations: [{ id: 'r', from: '', to: 'a' }] })).relations('')).toEqual([])
  })

  test('do not count when they are only desired, stopped, alone, or with who has left', () => {
    const found = apart(ecosystem, asOf)
    const ids = (partners: readonly Partner[]) => partners.map(({ id }) => id).join('')
    expect(ids(found.withoutRelation)).toBe('cde')
    expect(ids(found.withoutFlow)).toBe('cde')
    expect(ids(found.withoutAction)).toBe('abde')
    expect(ids(found.alone)).toBe('de')
  })
})

describe('what others count on', () => {
  const ecosystem = of({
    partners: [
      { id: 'a', name: 'A', commitment: { level: 'intention' } },
      { id: 'b', name: 'B', commitment: { level: 'signed' } },
      { id: 'p', name: 'P', status: 'prospect' },
    ],
    chain: [
      { id: 'k1', name: 'K1', partners: ['a', 'p'] },
      { id: 'k2', name: 'K2', partners: ['a', 'b'] },
      { id: 'k3', name: 'K3', partners: ['p'] },
      { id: 'k4', name: 'K4' },
    ],
    capabilities: [
      { id: 'c1', name: 'C1', provided_by: ['a'] },
      { id: 'c2', name: 'C2', provided_by: ['a'], fallback: ['b'] },
    ],
    roles: [
      { id: 'r1', role: 'chair', holder: 'a' },
      { id: 'r2', role: 'chair', holder: 'a', to: '2026-10' },
      { id: 'r3', role: 'guide', holder: 'a', needed: false },
    ],
    dependencies: [{ id: 'd', from: 'b', to: 'a', what: 'Geld' }],
    finance: {
      funding: [
        { id: 'f1', kind: 'cash', year: 2025, amount: 1, from: 'a' },
        { id: 'f2', kind: 'cash', year: 2026, amount: 2, from: 'a' },
        { id: 'f3', kind: 'cash', year: 2027, amount: 4, from: 'a', secured: true },
      ],
    },
  })

  test('is where nobody else is there, what runs today, and what the budget still has to be sure of', () => {
    const found = reliance(ecosystem, asOf)('a')
    expect(found.links.map(({ id }) => id)).toEqual(['k1'])
    expect(found.capabilities.map(({ id }) => id)).toEqual(['c1'])
    expect(found.roles.map(({ id }) => id)).toEqual(['r1'])
    expect(found.dependents.map(({ from }) => from)).toEqual(['b'])
    expect(found.funding.map(({ id }) => id)).toEqual(['f2'])
    expect(reliance(ecosystem, asOf)('p').links.map(({ id }) => id)).toEqual(['k3'])
  })

  test('weighs more when the partner only intends to take part; without a word nobody knows', () => {
    expect(ecosystem.partners.map(isWeak)).toEqual([true, false, true])
    expect(isWeak({ id: 'x', name: 'X' })).toBe(undefined)
  })

  test('in the chain, only partners that take part fill a link', () => {
    expect(chainLinks(ecosystem, asOf).map(({ fillers, others }) => [fillers, others])).toEqual([
      [['a'], ['p']],
      [['a', 'b'], []],
      [[], ['p']],
      [[], []],
    ])
  })
})

describe('what is behind', () => {
  const action = { title: 'T', owner: 'a' }
  const ecosystem = of({
    partners: [
      {
        id: 'a',
        name: 'A',
        brings: [
          { what: 'Verlopen', state: 'committed', to: 2025 },
          { what: 'Geleverd', state: 'delivered', to: 2025 },
          { what: 'Onbeslist', state: 'possible', from: 2026 },
          { what: 'Ooit', state: 'possible' },
          { what: 'Mondeling', state: 'committed', secured: false },
          { what: 'Onbekend', state: 'committed' },
        ],
        gets: ['Iets', { what: 'Te laat', by: '2026-10' }, { what: 'Nog niet', by: '2026-11' }],
      },
    ],
    actions: [
      { ...action, id: 'laat', deadline: '2026-10', deliverables: ['Rapport'] },
      { ...action, id: 'niet-begonnen', start: '2026-10', deadline: '2027-10' },
      { ...action, id: 'loopt', status: 'active', start: '2026-10', deliverables: [{ what: 'Film', due: '2026-09' }] },
      { ...action, id: 'klaar', status: 'done', deadline: '2026-01' },
      { ...action, id: 'helpt', owner: 'b', contributors: ['a'], deadline: '2026-01' },
    ],
  })

  test('is what the partner leads, promised or should have got, each once', () => {
    const [partner] = ecosystem.partners
    const found = behind(ecosystem, asOf)(partner as Partner)
    expect(found.late.map(({ id }) => id)).toEqual(['laat'])
    expect(found.unstarted.map(({ id }) => id)).toEqual(['niet-begonnen'])
    expect(found.deliverables.map(({ what }) => what)).toEqual(['Film'])
    expect(found.expired.map(({ what }) => what)).toEqual(['Verlopen'])
    expect(found.undecided.map(({ what }) => what)).toEqual(['Onbeslist'])
    expect(found.unwritten.map(({ what }) => what)).toEqual(['Mondeling'])
    expect(found.benefits.map(({ what }) => what)).toEqual(['Te laat'])
    expect(found.funding).toEqual([])
  })
})

test('themes are the same however they are capitalised, and only of who takes part', () => {
  const { partners } = of({
    partners: [
      { id: 'a', name: 'A', themes: ['Water', 'water ', ''] },
      { id: 'b', name: 'B', themes: ['WATER', 'Hitte'] },
      { id: 'c', name: 'C', themes: ['Hitte'], status: 'prospect' },
    ],
  })
  const found = themes(of({ partners: [...partners] }), asOf)
  expect(found.map(({ name, partners: all }) => [name, all.size])).toEqual([
    ['Water', 2],
    ['Hitte', 1],
  ])
})

test('a stakeholder has a place only with both its interest and its influence', () => {
  const field = stakeholderField(
    of({
      stakeholders: [
        { id: 'a', name: 'A', interest: 'high', influence: 'low' },
        { id: 'b', name: 'B', interest: 'high' },
      ],
    }),
  )
  expect(field.at('high', 'low').map(({ id }) => id)).toEqual(['a'])
  expect(field.at('low', 'high')).toEqual([])
  expect(field.unplaced.map(({ id }) => id)).toEqual(['b'])
})

test('grouping by several keys puts an item under each key once', () => {
  expect([...groupedByEach(['ab', 'aa'], (text) => text)]).toEqual([
    ['a', ['ab', 'aa']],
    ['b', ['ab']],
  ])
})

function of(definition: Definition) {
  return resolve(definition).ecosystem
}
