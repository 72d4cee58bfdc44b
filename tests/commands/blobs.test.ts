import { expect, it } from 'vitest'
import { readBlobs } from '../../src/commands/git/blobs.ts'
import type { Repository } from '../../src/commands/git/repository.ts'
import { defaultLimits, mostByConfiguration } from '../../src/load/limits.ts'

/** A repository of objects of these sizes, all zeros; which of them were fetched. */
function repositoryOf(sizes: Readonly<Record<string, number>>) {
  const fetched: string[] = []
  const ask = ([, how = '']: readonly string[], input = '') => {
    const ids = input.trim().split('\n')
    if (how !== '--batch') return Buffer.from(ids.map((id) => `${id} blob ${sizes[id]}\n`).join(''))
    fetched.push(...ids)
    return Buffer.concat(
      ids.flatMap((id) => [Buffer.from(`${id} blob ${sizes[id]}\n`), Buffer.alloc(sizes[id] ?? 0), Buffer.from('\n')]),
    )
  }
  return { repository: { ask } as unknown as Repository, fetched }
}

it('git gives what a configuration may allow, and what is larger is too large for every configuration', () => {
  const { repository, fetched } = repositoryOf({ a: 3, b: defaultLimits.bytes + 1, c: mostByConfiguration.bytes + 1 })
  const contents = readBlobs(['a', 'b', 'c'], repository)
  expect(fetched).toEqual(['a', 'b'])
  expect([...contents].map(([id, { length }]) => [id, length]).sort()).toEqual([
    ['a', 3],
    ['b', defaultLimits.bytes + 1],
    ['c', mostByConfiguration.bytes + 1],
  ])
})
