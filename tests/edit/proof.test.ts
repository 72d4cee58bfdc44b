import { describe, expect, it } from 'vitest'
import { keepsAll, proved } from '../../src/edit/proof.ts'

const unreadable = [
  ['no YAML', 'a: ['],
  ['two documents', 'a: 1\n---\nb: 2\n'],
] as const

describe('a text that keeps all of another', () => {
  it('has the same words and comments, in whatever order', () => {
    expect(keepsAll('a: 1 # een\nb: *x\n', 'b: *x\na: "1" # een\n')).toBe(true)
  })

  it.each([
    ['a word', 'a: 1\nb: 2\n', 'a: 1\n'],
    ['a word that stood there twice', 'a: 1\na: 1\n', 'a: 1\n'],
    ['an alias', 'a: &x 1\nb: *x\n', 'a: &x 1\nb: 1\n'],
    ['a comment', 'a: 1 # een\n', 'a: 1\n'],
  ])('has lost not %s', (_, before, after) => {
    expect(keepsAll(before, after)).toBe(false)
  })

  it.each(unreadable)('can be read: %s', (_, text) => {
    expect([keepsAll(text, text), keepsAll('a: 1\n', text)]).toEqual([false, false])
  })
})

describe('a proven edit', () => {
  it('says what was meant', () => {
    expect(proved('a: 1 # een\n', 'a: 2 # een\n', () => ({ a: 2 }))).toEqual({ text: 'a: 2 # een\n' })
  })

  it('can be read, also where nothing could be read before', () => {
    expect(proved('a: [', 'a: [ ', (value) => value)).toHaveProperty('fault')
    expect(proved('a: 1\n', 'a: [', () => undefined)).toHaveProperty('fault')
  })

  it('is refused with an anchor for a reason only where there is one', () => {
    expect(proved('a: 1\n', 'a: 2\n', (value) => value)).toMatchObject({
      fault: { nl: expect.not.stringContaining('anker') },
    })
    for (const text of ['a: &q 1\n', '&q a: 1\n', 'a: &q 1\nb: *q\n'])
      expect(proved(text, 'a: 2\n', (value) => value)).toMatchObject({
        fault: { nl: expect.stringContaining('anker') },
      })
  })
})
