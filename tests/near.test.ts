import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { choicesIn, nearest } from '../src/near.ts'

const word = fc.stringMatching(/^[a-c]{1,4}(?:-[0-3]{1,3})?$/)

describe('nearest', () => {
  it('gives the first of those that are as near, however the candidates are given', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 12 }), (wanted, candidates) => {
        const most = Math.max(1, Math.floor(wanted.length / 3))
        const distances = candidates.map((one) => distance(wanted, one))
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
})
