import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { practising } from '../../../src/commands/watch/practising.ts'

const pause = () => setImmediate()

/** A clock on which each check takes so many milliseconds, and how many checks there were. */
function checks(each: number) {
  const made = { count: 0 }
  const check = async () => {
    made.count++
  }
  return { made, check, io: { clock: () => made.count * each, pause } }
}

describe('what is done while nobody saves', () => {
  it('checks over and over, and ends by itself', async () => {
    const { made, check, io } = checks(40)
    practising(check, 40, io)
    await vi.waitFor(() => expect(made.count).toBe(20))
    for (let turn = 0; turn < 3; turn++) await pause()
    expect(made.count).toBe(20)
  })

  it('ends as soon as it is asked to', async () => {
    const { made, check, io } = checks(0)
    const end = practising(check, 0, io)
    await vi.waitFor(() => expect(made.count).toBeGreaterThan(3))
    await end()
    const ended = made.count
    for (let turn = 0; turn < 3; turn++) await pause()
    expect(made.count).toBe(ended)
  })

  it('does not begin where a check keeps who saves waiting, and ends at the first that does', async () => {
    const { made, check, io } = checks(300)
    await practising(check, 300, io)()
    expect(made.count).toBe(0)
    practising(check, 40, io)
    for (let turn = 0; turn < 3; turn++) await pause()
    expect(made.count).toBe(1)
  })

  it('leaves it to the next save to tell what fails', async () => {
    const failing = vi.fn(() => Promise.reject(new Error('gone')))
    await expect(practising(failing, 0, { clock: () => 0, pause })()).resolves.toBeUndefined()
    expect(failing).toHaveBeenCalledTimes(1)
  })
})
