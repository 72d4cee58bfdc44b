import { expect, test } from 'vitest'
import { weakestPoint } from '../../src/facts/weakest-point.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const partners = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id.toUpperCase() }))

function weakest(definition: Definition): unknown {
  const found = weakestPoint(resolve({ partners, ...definition }).ecosystem, '2026-11-30')
  if (found?.kind === 'departure') return [found.kind, found.departure.partner.id]
  if (found?.kind === 'bridge') return [found.kind, found.partner.id, found.cutOff]
  if (found?.kind === 'single') return [found.kind, found.partner.id, found.requirements.length]
  return found && [found.kind, found.requirements.length]
}

const able = (id: string, ...by: string[]) => ({ id, name: id, provided_by: by })
const tied = (...pairs: [string, string][]) =>
  pairs.map(([from, to], at) => ({ id: `r${at}`, from, to, kind: 'cooperation' as const }))

test('is first of all what nobody sees to', () => {
  expect(weakest({ capabilities: [able('x'), able('y', 'a')], relations: tied(['a', 'b'], ['b', 'c']) })).toEqual([
    'unmet',
    1,
  ])
})

test('is then the partner that is alone with most, of equals the one whose departure weighs most', () => {
  const capabilities = [able('w', 'a'), able('x', 'b'), able('y', 'b'), able('z', 'c', 'd')]
  expect(weakest({ capabilities })).toEqual(['single', 'b', 2])
  const actions = [{ id: 'w', title: 'Werk', owner: 'c' }]
  expect(weakest({ capabilities: [able('w', 'a'), able('x', 'c')], actions })).toEqual(['single', 'c', 1])
  expect(weakest({ capabilities: [{ ...able('w', 'a'), fallback: ['b'] }] })).not.toEqual(['single', 'a', 1])
})

test('is then the partner between most others, with those that it ties to the rest', () => {
  // a – b – c – d – e: without c two stay together and two come loose, and c stands between most.
  expect(weakest({ relations: tied(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e']) })).toEqual(['bridge', 'c', 2])
  // A triangle a b c with d and e hanging on a: without a, d and e come loose.
  expect(weakest({ relations: tied(['a', 'b'], ['b', 'c'], ['c', 'a'], ['a', 'd'], ['a', 'e']) })).toEqual([
    'bridge',
    'a',
    2,
  ])
})

test('is last the heaviest departure, where a ring has no bridge', () => {
  const relations = tied(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e'], ['e', 'a'])
  expect(weakest({ relations, actions: [{ id: 'w', title: 'Werk', owner: 'd' }] })).toEqual(['departure', 'd'])
  expect(weakest({ relations })).toBeUndefined()
  expect(weakest({ partners: [] })).toBeUndefined()
})

test('does not call a role that one partner holds a weak spot', () => {
  expect(weakest({ roles: [{ id: 'r', role: 'lead-partner', holder: 'a' }] })).toEqual(['departure', 'a'])
})
