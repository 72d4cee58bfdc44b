import { describe, expect, it } from 'vitest'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'
import { compare } from '../../src/revisions/compare.ts'
import { keyOf } from '../../src/revisions/plain.ts'

const stateOf = (definition: object) => resolve(definition as Definition).ecosystem
const many = (count: number, item: (at: number) => object) => Array.from({ length: count }, (_, at) => item(at))

/** Each would take minutes, and not a second, if comparing cost the square of what is compared. */
describe('comparing what somebody made large on purpose', () => {
  it('ends for many items that are alike', () => {
    const state = (value: number) =>
      stateOf({ indicators: [{ id: 'a', name: 'A', measurements: many(10_000, () => ({ date: '2026', value })) }] })
    expect(compare(state(1), state(2))).toHaveLength(10_000)
  })

  it('ends for many things that got another id and are alike', () => {
    const state = (prefix: string) =>
      stateOf({
        actions: many(12_000, (at) => ({ id: `${prefix}-${at}`, title: 'Overleg', owner: `wie-${at}-${prefix}` })),
      })
    expect(compare(state('a'), state('b'))).toHaveLength(24_000)
  })

  it('ends for a long row of names that depend on each other', () => {
    const state = (prefix: string) =>
      stateOf({
        goals: many(3_000, (at) => ({ id: `${prefix}-${at}`, title: `Doel ${at}`, parent: `${prefix}-${at + 1}` })),
      })
    expect(compare(state('a'), state('b')).length).toBeGreaterThan(0)
  })
})

it('gives one key to lists in another order, and another key to another value', () => {
  expect(keyOf({ a: [1, 2], b: 'x' })).toBe(keyOf({ b: 'x', a: [2, 1] }))
  expect(keyOf(['a,b'])).not.toBe(keyOf(['a', 'b']))
})
