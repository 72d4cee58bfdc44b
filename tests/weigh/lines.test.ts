import { expect, test } from 'vitest'
import { linesAbout } from '../../src/weigh/lines.ts'

test('lines about a rule come with where they stand, and are looked through once', () => {
  let times = 0
  const line = (rule: string) => ({
    get rule() {
      times++
      return rule
    },
  })
  const lines = [line('a'), line('b'), line('a')]
  expect(linesAbout('a', lines).map(([index]) => index)).toEqual([0, 2])
  expect(linesAbout('c', lines)).toEqual([])
  expect([linesAbout('b', lines).map(([index]) => index), times]).toEqual([[1], 3])
})
