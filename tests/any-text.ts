import fc from 'fast-check'

/** From the first code point to the last, without the halves of pairs that are none. */
const [halves, count] = [0xd800, 0x800]

const character = fc.integer({ min: 0, max: 0x10ffff - count }).map(
  (number) => String.fromCodePoint(number < halves ? number : number + count),
  (value) => {
    const point = typeof value === 'string' ? (value.codePointAt(0) ?? -1) : -1
    if (point === -1 || String.fromCodePoint(point) !== value) throw new Error('no character')
    return point < halves ? point : point - count
  },
)

/**
 * Texts of any characters that there are. The unit `binary` of fast-check gives the same, but writes all of them down
 * first: a million, in every worker.
 */
export function anyText(minLength = 0): fc.Arbitrary<string> {
  return fc.string({ unit: character, minLength })
}
