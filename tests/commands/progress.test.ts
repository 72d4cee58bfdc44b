import { describe, expect, it } from 'vitest'
import { main } from '../../src/main.ts'
import { lean, small } from '../bench/lean.ts'
import { memoryIo } from '../memory-io.ts'

const size = { ...small, partners: 1, actions: 1, goals: 1, flows: 1, risks: 1 }
const files = Object.fromEntries(
  Array.from({ length: 12 }, (_, seed) => [`${seed + 10}/ecosystem.yaml`, lean(size, { seed })]),
)

/** A run in which each look at the clock is so many milliseconds after the last one. */
async function passed(step: number, ...words: string[]) {
  let now = 0
  const clock = () => {
    now += step
    return now
  }
  const io = memoryIo({ files, clock })
  await main([...words, '--as-of', '2026-11-30'], io)
  return io.passed
}

describe('how far a long run is', () => {
  it('is told after a second, a few times a second', async () => {
    expect(await passed(150, 'check')).toEqual(['6/12', '8/12', '10/12'])
    expect(await passed(500, 'report', 'rollen', 'risicos', 'kalender', '10', '-o', '-')).toEqual(['1/3', '2/3'])
  })

  it('is not told of what is done within one', async () => {
    expect(await passed(50, 'check')).toEqual([])
    expect(await passed(2000, 'check', '10')).toEqual([])
  })
})
