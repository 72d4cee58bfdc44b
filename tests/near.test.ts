import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { choicesIn, nearest, onlyNear } from '../src/near.ts'

const word = fc.stringMatching(/^[a-c]{1,4}(?:-[0-3]{1,3})?$/)

/** The word with two letters next to each other in each other's place, at each of its places. */
function swapsOf(text: string): readonly string[] {
  return [...text].slice(1).map((letter, at) => text.slice(0, at) + letter + text.charAt(at) + text.slice(at + 2))
}

describe('nearest', () => {
  it('takes two letters that changed places for one slip', () => {
    expect(nearest('onwer', ['illustrative', 'owner'])).toBe('owner')
    expect(nearest('onwre', ['owner'])).toBeUndefined()
  })

  it('gives the first of those that are as near, however the candidates are given', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 12 }), (wanted, candidates) => {
        const most = Math.max(1, Math.floor(wanted.length / 3))
        const distances = candidates.map((one) =>
          swapsOf(wanted).includes(one) ? Math.min(1, distance(wanted, one)) : distance(wanted, one),
        )
        const least = Math.min(...distances)
        const first = least > most ? undefined : candidates[distances.indexOf(least)]
        expect(nearest(wanted, candidates)).toBe(first)
        expect(nearest(wanted, choicesIn(candidates))).toBe(first)
      }),
    )
  })

  it('finds what is written with more lines between its words', () => {
    expect(nearest('groene-kade-1', choicesIn(['groen-kade-2', 'groene--kade--1']))).toBe('groene--kade--1')
  })

  it('gives nothing any more once thousands of words were held against thousands that are like them', () => {
    const many = choicesIn(Array.from({ length: 2001 }, (_, at) => `partner-${at + 1000}`))
    expect([many.left, choicesIn(['partner-1']).left]).toEqual([10_000_000, Number.POSITIVE_INFINITY])
    expect(nearest('partner-99', many)).toBe('partner-1099')
    expect(many.left).toBeLessThan(10_000_000)
    many.left = 0
    expect(nearest('partner-99', many)).toBeUndefined()
  })

  it('sees what was added to a set since it was last asked', () => {
    const known = new Set(['kade'])
    expect(nearest('haven', known)).toBeUndefined()
    expect(nearest('haven', known.add('havens'))).toBe('havens')
  })

  it('looks for nothing near a word as long as a story', () => {
    const long = 'a'.repeat(201)
    expect(nearest(`${long.slice(0, 199)}b`, [long.slice(0, 200)])).toBe(long.slice(0, 200))
    expect(nearest(long, [`${long}b`])).toBeUndefined()
  })
})

describe('onlyNear', () => {
  it('gives the one that is near, none of two, and takes runs of separators as one', () => {
    const only = (word: string, ...all: string[]) => onlyNear(word, choicesIn(all))
    expect([only('kaden', 'kade', 'haven'), only('kade', 'kaden', 'kades')]).toEqual(['kade', undefined])
    expect(only('groene  -  kade', 'groene-kade', 'haven')).toBe('groene-kade')
    expect(only('scan-2026', 'scan-2025')).toBeUndefined()
  })
})
