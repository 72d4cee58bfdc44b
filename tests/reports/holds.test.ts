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

test('every piece of a text, wherever it begins and ends, also one that is shorter than a block', () => {
  const whole = 'abcdefghijklmnopqrstuvwxyz0123456789'
  const isHeld = holds(whole)
  for (let start = 0; start <= whole.length; start++)
    for (let end = start; end <= whole.length; end++) {
      const piece = whole.slice(start, end)
      expect(isHeld(piece), piece).toBe(true)
      expect(isHeld(`${piece}a`), `${piece}a`).toBe(piece === '')
      expect(isHeld(`9${piece}`), `9${piece}`).toBe(piece === '')
    }
})
