import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds } from '../../src/reports/holds.ts'

/** Of few letters, so that blocks of them come back. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 300 })

test('a text holds what stands anywhere in it, and nothing else', () => {
  const piece = fc.tuple(
    text,
    fc.nat(),
    fc.nat({ max: 60 }),
    text.map((one) => one.slice(0, 2)),
  )
  fc.assert(
    fc.property(text, piece, (whole, [other, at, length, tail]) => {
      const isHeld = holds(whole)
      const start = at % (whole.length + 1)
      const part = whole.slice(start, start + length)
      expect(isHeld(part)).toBe(true)
      for (const one of [`${part}${tail}`, `${tail}${part}`, other, other.slice(0, length)])
        expect(isHeld(one)).toBe(whole.includes(one))
    }),
    { numRuns: 2000 },
  )
})

test('at its beginning and at its end too, and also what is shorter than a block', () => {
  const isHeld = holds('abcdefghijklmnopqrstuvwxyz')
  for (const piece of ['', 'a', 'z', 'abcdefghijklmnop', 'klmnopqrstuvwxyz', 'abcdefghijklmnopqrstuvwxyz'])
    expect(isHeld(piece), piece).toBe(true)
  for (const piece of ['az', 'abcdefghijklmnoq', 'xyzabcdefghijklmnop', 'abcdefghijklmnopqrstuvwxyza'])
    expect(isHeld(piece), piece).toBe(false)
})
