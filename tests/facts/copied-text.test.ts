import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copiedTexts, enoughWords, wordsIn } from '../../src/facts/copied-text.ts'
import { resolve } from '../../src/graph/resolve.ts'

const long = 'Twintig bedrijven delen in 2028 samen één zware aansluiting'

test('words are counted as splitting at white space does, no further than is enough', () => {
  const text = fc.array(fc.constantFrom('a', 'é', ' ', '\t', '\u00a0', '\u2003', '\n', '.', '\ufeff'), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, (parts) => {
      const words = parts
        .join('')
        .split(/\s+/)
        .filter((word) => word !== '')
      expect(wordsIn(parts.join(''))).toBe(Math.min(words.length, enoughWords))
    }),
  )
})

test('a text is copied when it stands at two kinds of fields, whatever its case and full stop', () => {
  const { ecosystem } = resolve({
    vision: { statement: long },
    problem: { statement: `${long.toUpperCase()}.` },
    partners: [
      { id: 'a', name: 'A', note: long },
      { id: 'b', name: 'B' },
    ],
  })
  expect([...copiedTexts(ecosystem).values()]).toEqual([
    [
      ['vision', 'statement'],
      ['problem', 'statement'],
    ],
  ])
})

test('a text may return at the same field of other items, and a short one anywhere', () => {
  const { ecosystem } = resolve({
    vision: { statement: 'Samen sterk' },
    problem: { statement: 'Samen sterk' },
    goals: [
      { id: 'a', title: 'A', ambition: long },
      { id: 'b', title: 'B', ambition: long },
    ],
  })
  expect(copiedTexts(ecosystem).size).toBe(0)
})

test('eight words of one letter are a text as well', () => {
  const letters = 'a b c d e f g h'
  const sections = (text: string) => resolve({ vision: { statement: text }, problem: { statement: text } }).ecosystem
  expect(copiedTexts(sections(letters)).size).toBe(1)
  expect(copiedTexts(sections(letters.slice(0, -2))).size).toBe(0)
})
