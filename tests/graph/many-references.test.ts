import { expect, test } from 'vitest'
import { unknownReference } from '../../src/graph/words.ts'

const shape = { kind: 'reference', doc: { nl: '', en: '' }, to: ['partners'] } as const

/** Tells how often someone went through all of it. */
class Counted extends Map<string, never> {
  times = 0
  override keys() {
    this.times++
    return super.keys()
  }
}

test('of thousands of references that lead nowhere, only the first goes through all things that there are', () => {
  const things = new Counted(Array.from({ length: 1000 }, (_, at) => [`p${at}`, { item: {}, path: [] } as never]))
  const referable = { index: new Map([['partners', things]]), refused: undefined, unreadable: [] }
  const hints = Array.from({ length: 100 }, (_, at) => unknownReference(shape, `q${at}xyz`, ['owner'], referable).hint)
  expect(hints.map((hint) => hint?.nl)).toEqual(
    Array.from({ length: 100 }, () => 'Voeg een partner met dat id toe, of kies een id dat er al is.'),
  )
  expect(things.times).toBe(1)
})

test.each([
  [4, 'Misschien staat het in 0.yaml, 1.yaml, 2.yaml, 3.yaml; dat is nu niet te lezen.'],
  [5, 'Misschien staat het in 0.yaml, 1.yaml, 2.yaml of een van 2 andere bestanden; die zijn nu niet te lezen.'],
])('of %i files that cannot be read, no more than a few are named', (count, hint) => {
  const unreadable = Array.from({ length: count }, (_, at) => `${at}.yaml`)
  expect(unknownReference(shape, 'q', ['owner'], { index: new Map(), refused: undefined, unreadable }).hint?.nl).toBe(
    hint,
  )
})
