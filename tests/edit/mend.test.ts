import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mending, mended } from '../../src/edit/mend.ts'
import { commentsOf } from '../../src/edit/proof.ts'

const order = () => []

test('puts right what can be, and says which of it that is', () => {
  const text = '# kop\na: &x 1  # een\nb: *x\nc: [ja, nee]\ntitel: "t"\n'
  const all: Mending[] = [
    { path: ['a'], value: 2 },
    { path: ['b', 'd'], value: true },
    { path: ['c', 1], value: false },
    { path: ['titel'], key: 'title' },
    { path: ['c'], key: 'a' },
  ]
  const { text: after, done } = mended(text, all, order)
  // The first counts for `b` as well, so by itself it is not safe.
  expect(done).toEqual([all[2], all[3]])
  expect(after).toBe('# kop\na: &x 1  # een\nb: *x\nc: [ja, false]\ntitle: "t"\n')
})

test('does of two that cannot go together the first', () => {
  const all: Mending[] = [
    { path: ['titel'], key: 'title' },
    { path: ['tietel'], key: 'title' },
  ]
  expect(mended('titel: a\ntietel: b\n', all, order)).toEqual({ text: 'title: a\ntietel: b\n', done: [all[0]] })
})

test('leaves a text that is no YAML, and one in which there is nothing to do', () => {
  expect(mended('a: [', [{ path: ['a'], value: 1 }], order)).toEqual({ text: 'a: [', done: [] })
  expect(mended('a: 1', [], order)).toEqual({ text: 'a: 1', done: [] })
})

/** One reading for each of them would take longer than any test may. */
test('puts thousands right in one file', () => {
  const numbers = Array.from({ length: 5000 }, (_, at) => at)
  const text = `actions:\n${numbers.map((at) => `  - { id: a-${at}, kind: eenmalig }  # ${at}\n`).join('')}`
  const { text: after, done } = mended(
    text,
    numbers.map((at): Mending => ({ path: ['actions', at, 'kind'], value: 'one-off' })),
    order,
  )
  expect(done).toHaveLength(numbers.length)
  expect(after).toBe(text.replaceAll('eenmalig', 'one-off'))
})

test('loses no comment and does nothing by halves, whatever is asked', () => {
  const keys = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const mending: fc.Arbitrary<Mending> = fc.oneof(
    fc.record({ path: fc.tuple(keys, keys), value: fc.oneof(fc.lorem({ maxCount: 2 }), fc.integer(), fc.boolean()) }),
    fc.record({ path: fc.tuple(keys, keys), key: keys }),
  )
  const text = 'a: { a: 1, b: &y "x" }  # een\nb:\n  c: *y # twee\n  d: |-\n    x\nc: [1]\ne: {}\n'
  fc.assert(
    fc.property(fc.array(mending, { maxLength: 12 }), (all) => {
      const { text: after, done } = mended(text, all, order)
      expect(commentsOf(after)).toEqual(commentsOf(text))
      expect(done.every((one) => all.includes(one))).toBe(true)
      if (done.length === 0) expect(after).toBe(text)
    }),
    { numRuns: 150 },
  )
})
