import { expect, test } from 'vitest'
import { resolve } from '../../src/graph/resolve.ts'
import { figuresOf } from '../../src/revisions/figures.ts'

test('the number of partners is of who takes part on the day, and not of who joins later', () => {
  const { ecosystem } = resolve({
    partners: [
      { id: 'a', name: 'A', joined: '2026-11' },
      { id: 'b', name: 'B', status: 'committed', joined: '2026-12-15' },
      { id: 'c', name: 'C', status: 'approached' },
    ],
  })
  const on = (asOf: string) => figuresOf({ ecosystem, asOf, methods: [], verdicts: () => [], diagnostics: [] }).partners
  expect([on('2026-11-30'), on('2026-12-15')]).toEqual([1, 2])
})
