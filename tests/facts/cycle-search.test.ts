import { describe, expect, test } from 'vitest'
import { findCycles, onCycles } from '../../src/facts/cycle-search.ts'

describe('findCycles', () => {
  test('finds none in a tree, nor where two ways lead to the same end', () => {
    expect(cyclesOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([])
  })

  test('finds something that points at itself', () => {
    expect(cyclesOf({ a: ['a'] })).toEqual(['a'])
  })

  test('names each of several circles once, from its first id in the file', () => {
    expect(cyclesOf({ a: ['c'], b: ['c'], c: ['b'], d: ['e'], e: ['f'], f: ['d', 'e'] })).toEqual([
      'b c',
      'd e f',
      'e f',
    ])
  })

  test('names two circles that share an action', () => {
    expect(cyclesOf({ a: ['b'], b: ['a', 'c'], c: ['b'] })).toEqual(['a b', 'b c'])
  })

  test('passes over ids that do not exist', () => {
    expect(cyclesOf({ a: ['nobody', 'b'], b: ['a'] })).toEqual(['a b'])
  })

  test('walks a chain of 100,000 that ends where it began', () => {
    const size = 100_000
    const links = new Map(Array.from({ length: size }, (_, at) => [`${at}`, [`${(at + 1) % size}`]]))
    expect(findCycles(links)).toHaveLength(1)
    expect(findCycles(links)[0]).toHaveLength(size)
  })

  test('stops after a hundred where everything waits for everything', () => {
    const ids = Array.from({ length: 300 }, (_, at) => `${at}`)
    expect(findCycles(new Map(ids.map((id) => [id, ids])))).toHaveLength(100)
  })
})

function cyclesOf(links: Record<string, string[]>): readonly string[] {
  return findCycles(new Map(Object.entries(links))).map((cycle) => cycle.join(' '))
}

describe('onCycles', () => {
  const on = (links: Record<string, string[]>) => [...onCycles(new Map(Object.entries(links)))].sort().join(' ')

  test.each<[string, Record<string, string[]>, string]>([
    ['nothing in a tree, nor where two ways lead to one end', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, ''],
    ['what points at itself', { a: ['a', 'b'], b: [] }, 'a'],
    [
      'all of a circle, and not what leads to it or from it',
      { a: ['b'], b: ['c'], c: ['d', 'e'], d: ['b'], e: [] },
      'b c d',
    ],
    [
      'two circles, and not what lies between them',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['e'], e: ['d'] },
      'a b d e',
    ],
    ['a circle within a circle', { a: ['b'], b: ['c', 'a'], c: ['d'], d: ['a'] }, 'a b c d'],
    ['a circle that is come to again', { a: ['b', 'c'], b: ['a'], c: ['b'] }, 'a b c'],
    ['nothing through ids that do not exist', { a: ['nobody'] }, ''],
  ])('finds %s', (_, links, expected) => {
    expect(on(links)).toBe(expected)
  })

  test('walks a chain of 100,000, and a circle', () => {
    const chain = Array.from({ length: 100_000 }, (_, at): [string, string[]] => [`${at}`, [`${at + 1}`]])
    expect(onCycles(new Map(chain)).size).toBe(0)
    expect(onCycles(new Map([...chain, ['100000', ['0']]])).size).toBe(100_001)
  })
})
