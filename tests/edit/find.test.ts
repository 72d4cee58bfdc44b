import { expect, test } from 'vitest'
import { entryNamed } from '../../src/edit/find.ts'
import { type MappingNode, treeOf } from '../../src/edit/tree.ts'

test('of two entries with one name the first counts', () => {
  const root = treeOf('a: 1\nb: 2\na: 3\n') as MappingNode
  expect(entryNamed(root, 'a')?.key.start).toBe(0)
  expect(entryNamed(root, 'c')).toBeUndefined()
})

test('all entries are gone through once, however many are asked for', () => {
  let times = 0
  const { entries, ...rest } = treeOf('a: 1\nb: 2\n') as MappingNode
  const root: MappingNode = {
    ...rest,
    get entries() {
      times++
      return entries
    },
  }
  for (const name of ['a', 'b', 'c', 'a']) entryNamed(root, name)
  expect(times).toBe(1)
})
