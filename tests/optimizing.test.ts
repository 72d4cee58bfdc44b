import v8 from 'node:v8'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { optimizing } from '../src/optimizing.ts'

const asked = vi.spyOn(v8, 'setFlagsFromString').mockImplementation(() => {})
const words = () => asked.mock.calls.map(([flags]) => flags.split(' ')[0])
afterEach(() => asked.mockClear())
afterAll(() => asked.mockRestore())

describe('faster code', () => {
  it('waits until there is much to do, and comes back after what must be done while it waits', () => {
    const faster = optimizing([])
    expect(faster.isUntouched()).toBe(true)
    faster.wait()
    faster.begin()
    faster.begin()
    expect(faster.waiting(() => words().at(-1))).toBe('--no-opt')
    expect(words()).toEqual(['--no-opt', '--opt', '--no-opt', '--opt'])
    faster.wait()
    expect(words()).toHaveLength(4)
    expect(faster.isUntouched()).toBe(false)
  })

  it('comes later on the V8 of Node 20, and while it waits all is as it came', () => {
    const faster = optimizing([])
    faster.begin()
    const isHasty = process.versions.v8.startsWith('11.')
    const given = isHasty ? ['--opt --interrupt-budget=600000'] : []
    expect(asked.mock.calls.map(([flags]) => flags)).toEqual(given)
    const kept = faster.waiting(() => asked.mock.calls.at(-1)?.[0])
    expect(kept).toBe(isHasty ? '--no-opt --interrupt-budget=67584' : '--no-opt')
  })

  it.each(['--jitless', '--no-opt', '--max-lazy --interrupt-budget=1000', '--lite-mode', '--no-sparkplug'])(
    'is left to whoever says %s',
    (given) => {
      const faster = optimizing([given])
      faster.wait()
      faster.begin()
      expect(faster.waiting(() => asked.mock.calls)).toEqual([])
    },
  )
})
