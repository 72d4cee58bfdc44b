import { expect, test } from 'vitest'
import { table } from '../../src/format/table.ts'

test('of a text of a hundred thousand words one cell holds the beginning', () => {
  const shown = table(['Naam'], [['woord '.repeat(100_000)]], [20])
  expect(shown.split('\n').length).toBeLessThan(120)
  expect(shown).toContain('…')
})
