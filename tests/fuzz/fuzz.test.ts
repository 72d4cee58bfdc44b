import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { caseOf } from './case.ts'
import { judge } from './judge.ts'

const root = resolve(import.meta.dirname, '../..')

/** The first cases that `npm run fuzz -- --seed 1` would try. */
const names = Array.from({ length: 20 }, (_, at) => String(at + 1))

test.each(names)('case %s by chance ends as it should', async (name) => {
  expect((await judge(caseOf(name, root))).fault).toBeUndefined()
})

test('letters that were garbled when they were given are written as they were given, and no fault', async () => {
  expect((await judge(caseOf('20286758', root))).fault).toBeUndefined()
})

test('the same name is the same case', () => {
  expect(caseOf('7.12.3', root)).toEqual(caseOf('7.12.3', root))
})
