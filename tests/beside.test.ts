import { describe, expect, it } from 'vitest'
import { beside } from '../src/beside.ts'

describe('beside', () => {
  it('gives back what was kept with an object, and the latest of it', () => {
    const kept = beside<object, number>()
    const holder = {}
    expect(kept.get(holder)).toBeUndefined()
    kept.set(holder, 1)
    kept.set(holder, 2)
    expect(kept.get(holder)).toBe(2)
    expect(beside<object, number>().get(holder)).toBeUndefined()
  })

  it('keeps it out of copies, walks and prints', () => {
    const kept = beside<object, number>()
    const [group, list, bytes] = [{ id: 'roc' }, ['roc'], new Uint8Array([1])]
    for (const holder of [group, list, bytes]) kept.set(holder, 1)
    expect(kept.get({ ...group })).toBeUndefined()
    expect(Object.entries(group)).toEqual([['id', 'roc']])
    expect(JSON.stringify([group, list])).toBe('[{"id":"roc"},["roc"]]')
    expect(list).toEqual(['roc'])
    expect(bytes).toEqual(new Uint8Array([1]))
  })
})
