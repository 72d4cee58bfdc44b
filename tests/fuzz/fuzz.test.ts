import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { caseOf } from './case.ts'
import { judge } from './judge.ts'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))

/** Cases that once found something, and the first ones that `npm run fuzz` would try. */
const seeds = Array.from({ length: 40 }, (_, at) => at + 1)

test.each(seeds)('case %d by chance ends as it should', async (seed) => {
  expect(await judge(caseOf(seed, examples))).toBeUndefined()
})

test('the same number is the same case', () => {
  expect(caseOf(7, examples)).toEqual(caseOf(7, examples))
})
