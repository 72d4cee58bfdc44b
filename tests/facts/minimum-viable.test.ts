import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minimumViable } from '../../src/facts/minimum-viable.ts'
import { smallestCover } from '../../src/facts/set-cover.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const of = (definition: Partial<Definition>) =>
  minimumViable(resolve({ ecosystem: { id: 'e', name: 'E' }, ...definition }).ecosystem, '2026-11-30')
const partners = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }))

describe('the minimum viable ecosystem, worked out by hand', () => {
  const definition: Partial<Definition> = {
    partners: [...partners, { id: 'weg', name: 'weg', status: 'left' }],
    capabilities: [
      { id: 'k1', name: 'k1', provided_by: ['a', 'b'] },
      { id: 'k2', name: 'k2', provided_by: ['b'], fallback: ['c'] },
      { id: 'k3', name: 'k3', provided_by: ['weg'] },
      { id: 'k4', name: 'k4', fallback: ['c'] },
    ],
    chain: [{ id: 's1', name: 's1', partners: ['c', 'd'] }],
    roles: [
      { id: 'r1', role: 'chair', holder: 'd' },
      { id: 'r2', role: 'driver', holder: 'a', to: '2025-12-31' },
      { id: 'r3', role: 'architect', needed: false, holder: 'a' },
    ],
  }

  test('is the fewest partners that still do everything', () => {
    const found = of(definition)
    expect(found.partners.map(({ id }) => id)).toEqual(['b', 'd'])
    expect(found.isSmallest).toBe(true)
    expect(found.unmet.map(({ item }) => (typeof item === 'string' ? item : item.id))).toEqual(['k3', 'k4'])
  })

  test('says how many may leave, and what breaks first', () => {
    const found = of(definition)
    expect(found.mayLeave).toBe(0)
    expect(found.weakest.map(({ kind, item }) => [kind, item])).toEqual([['role', 'chair']])
    expect(of({ ...definition, roles: [] }).mayLeave).toBe(1)
  })

  test('counts only what is marked as minimum, once something is', () => {
    const [first, ...rest] = definition.capabilities ?? []
    const marked = of({
      ...definition,
      roles: [],
      chain: [],
      capabilities: [{ id: 'k1', name: 'k1', ...first, minimum: true }, ...rest],
    })
    expect(marked.requirements).toHaveLength(1)
    expect(marked.partners.map(({ id }) => id)).toEqual(['a'])
  })

  test('says nothing of an ecosystem in which nothing is required', () => {
    expect(of({ partners })).toMatchObject({ partners: [], mayLeave: undefined, unmet: [], isSmallest: true })
  })
})

const sets = (numbers: number) =>
  fc.array(fc.uniqueArray(fc.nat(numbers - 1), { minLength: 1, maxLength: 4 }), { maxLength: 14 })

describe('the smallest cover', () => {
  test('is as small as the smallest of all choices', () => {
    fc.assert(
      fc.property(sets(15), (all) => {
        const { chosen } = smallestCover(all, 40)
        expect(chosen.size).toBe(fewest(all))
        expect(all.every((set) => set.some((one) => chosen.has(one)))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('covers everything, and says so when it may not be the smallest', () => {
    fc.assert(
      fc.property(sets(60), (all) => {
        const { chosen, isSmallest } = smallestCover(all, 10)
        expect(all.every((set) => set.some((one) => chosen.has(one)))).toBe(true)
        expect(isSmallest).toBe(new Set(all.flat()).size <= 10)
      }),
    )
  })

  test('never needs fewer when one partner less is there', () => {
    fc.assert(
      fc.property(sets(12), fc.nat(11), (all, gone) => {
        const without = all.map((set) => set.filter((one) => one !== gone))
        fc.pre(without.every((set) => set.length > 0))
        expect(smallestCover(without, 40).chosen.size).toBeGreaterThanOrEqual(smallestCover(all, 40).chosen.size)
      }),
    )
  })

  test('of forty partners who each share a task with three others is found', () => {
    const all = Array.from({ length: 80 }, (_, at) => [at % 40, (at * 7 + 3) % 40, (at * 11 + 5) % 40])
    expect(smallestCover(all, 40).isSmallest).toBe(true)
  })
})

/** Every choice out of the numbers tried. */
function fewest(all: readonly (readonly number[])[]): number {
  const numbers = [...new Set(all.flat())]
  let best = numbers.length
  for (let bits = 0; bits < 2 ** numbers.length; bits++) {
    const choice = numbers.filter((_, at) => (bits >> at) & 1)
    if (choice.length < best && all.every((set) => set.some((one) => choice.includes(one)))) best = choice.length
  }
  return best
}
