import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { giveAndGet } from '../../src/facts/give-and-get.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const of = (definition: Partial<Definition>) =>
  giveAndGet(resolve({ ecosystem: { id: 'e', name: 'E' }, ...definition }).ecosystem, asOf)

describe('what partners give and get, worked out by hand', () => {
  const found = of({
    partners: [
      { id: 'a', name: 'a', gets: ['Bekendheid'] },
      { id: 'b', name: 'b' },
      { id: 'c', name: 'c', brings: [{ what: 'Geld', to: '2025' }, { what: 'Uren', state: 'possible' }, 'Kennis'] },
      { id: 'd', name: 'd', gets: [{ what: 'Klanten', kind: 'market' }] },
      { id: 'e', name: 'e', brings: [{ what: 'Straks', from: '2027' }] },
      { id: 'weg', name: 'weg', status: 'left' },
      { id: 'f', name: 'f', joined: '2027', brings: ['Zaal', { what: 'Na een jaar', from: '2028' }] },
    ],
    target_groups: [{ id: 'huurders', name: 'Huurders' }],
    value_flows: [
      { id: '1', from: 'a', to: 'b', what: 'x', kind: 'money' },
      { id: '2', from: 'a', to: 'huurders', what: 'x', kind: 'money' },
      { id: '3', from: 'b', to: 'a', what: 'x', kind: 'data' },
      { id: '4', from: 'a', to: 'a', what: 'x' },
      { id: '5', from: 'd', to: 'weg', what: 'x' },
      { id: '6', from: 'c', to: 'huurders', what: 'x' },
    ],
  })
  const named = (id: string) => found.find(({ partner }) => partner.id === id)

  test('counts flows in and out by kind, but for those to itself and to who left', () => {
    expect(found.map(({ partner, out, in: into }) => [partner.id, out.length, into.length])).toEqual([
      ['a', 2, 1],
      ['b', 1, 1],
      ['c', 1, 0],
      ['d', 0, 0],
      ['e', 0, 0],
      ['f', 0, 0],
    ])
    expect([...(named('a')?.kinds ?? [])]).toEqual([
      ['money', { out: 2, in: 0 }],
      ['data', { out: 0, in: 1 }],
    ])
  })

  test('tells who only gives and who only gets, with contributions and benefits and without', () => {
    expect(found.map(({ balance }) => balance)).toEqual([
      'both',
      'both',
      'only-gives',
      'only-gets',
      'neither',
      'only-gives',
    ])
    expect(found.map(({ flows }) => flows)).toEqual(['both', 'both', 'only-gives', 'neither', 'neither', 'neither'])
    expect(named('c')?.brings.map(({ what }) => what)).toEqual(['Kennis'])
    expect(named('f')?.brings.map(({ what }) => what)).toEqual(['Zaal', 'Na een jaar'])
  })
})

test('every flow between partners goes out once and comes in once', () => {
  const ids = ['a', 'b', 'c', 'd']
  const flows = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 20 })
  fc.assert(
    fc.property(flows, (pairs) => {
      const found = of({
        partners: ids.map((id) => ({ id, name: id })),
        value_flows: pairs.map(([from, to], at) => ({ id: `s${at}`, from, to, what: 'x' })),
      })
      const between = pairs.filter(([from, to]) => from !== to)
      for (const { partner, out, in: into, flows: balance } of found) {
        expect(out).toHaveLength(between.filter(([from]) => from === partner.id).length)
        expect(into).toHaveLength(between.filter(([, to]) => to === partner.id).length)
        expect(balance === 'both').toBe(out.length > 0 && into.length > 0)
        expect(balance === 'neither').toBe(out.length + into.length === 0)
      }
    }),
  )
})
