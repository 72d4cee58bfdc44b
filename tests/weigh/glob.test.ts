import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fits } from '../../src/weigh/glob.ts'

describe('a pattern', () => {
  test.each([
    ['a.yaml', 'a.yaml', true],
    ['map/a.yaml', 'a.yaml', false],
    ['map/a.yaml', 'map', true],
    ['map/a.yaml', 'map/', true],
    ['map/diep/a.yaml', 'map/', true],
    ['kaart/a.yaml', 'map/', false],
    ['map/a.yaml', './map/*.yaml', true],
    ['map/diep/a.yaml', 'map/*.yaml', false],
    ['map/diep/a.yaml', 'map/**/*.yaml', true],
    ['map/a.yaml', 'map/**/*.yaml', true],
    ['a.yaml', '**/a.yaml', true],
    ['b/c/a.yaml', '**/a.yaml', true],
    ['a.yml', '*.yaml', false],
    ['a.yaml', 'A.yaml', false],
    ['a+b.yaml', 'a+b.yaml', true],
    ['ab.yaml', 'a.b.yaml', false],
    ['a.yaml', '', false],
    ['a.yaml', '*', true],
    ['map/a.yaml', '**', true],
  ])('%s fits %s: %s', (path, pattern, expected) => {
    expect(fits(path, pattern)).toBe(expected)
  })

  test('of stars takes what a regular expression would take', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 6 })
    const path = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 6 })
    const property = fc.property(path, name, (typed, pattern) => {
      const expected = new RegExp(`^${pattern.replace(/\*+/g, '.*')}$`).test(typed)
      if (!pattern.includes('**')) expect(fits(typed, pattern)).toBe(expected)
    })
    fc.assert(property)
  })

  test('of nothing but stars ends on a very long path', () => {
    const path = Array.from({ length: 2000 }, () => 'a'.repeat(20)).join('/')
    expect(fits(`${path}/b`, `${'**/a*a*a*/'.repeat(200)}c`)).toBe(false)
    expect(fits('a'.repeat(20_000), `${'*a'.repeat(200)}b`)).toBe(false)
  })
})
