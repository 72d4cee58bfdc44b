import { expect, test } from 'vitest'
import { unknownReference } from '../../src/graph/words.ts'

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
  const shape = { kind: 'reference', doc: { nl: '', en: '' }, to: ['partners'] } as const
  const hints = Array.from({ length: 100 }, (_, at) => unknownReference(shape, `q${at}xyz`, ['owner'], referable).hint)
  expect(hints.map((hint) => hint?.nl)).toEqual(
    Array.from({ length: 100 }, () => 'Voeg een partner met dat id toe, of kies een id dat er al is.'),
  )
  expect(things.times).toBe(1)
})
