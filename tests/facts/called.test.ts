import { expect, it } from 'vitest'
import { called } from '../../src/facts/wording.ts'

it('calls a thing by its id where its name is still to be filled in, and by its name where only a part of it is', () => {
  const names = ['[[Naam van het lab]]', '[[Lab]] Noord', 'Lab Noord']
  expect(names.map((name) => called({ id: 'lab', name }))).toEqual(['lab', '[[Lab]] Noord', 'Lab Noord'])
})
