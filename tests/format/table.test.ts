import { expect, test } from 'vitest'
import { table } from '../../src/format/table.ts'

test('of a text of a hundred thousand words one cell holds the beginning', () => {
  const shown = table(['Naam'], [['woord '.repeat(100_000)]], [20])
  expect(shown.split('\n').length).toBeLessThan(120)
  expect(shown).toContain('…')
})

test('of hundreds of rows is one table, with a line between each two', () => {
  const rows = Array.from({ length: 250 }, (_, at) => [`Rij ${at}`])
  const lines = table(['Naam'], rows, [10]).trimEnd().split('\n')
  expect(lines.filter((line) => line.startsWith('│')).map((line) => line.slice(1, -1).trim())).toEqual(
    ['Naam'].concat(...rows),
  )
  expect(
    lines
      .filter((line) => !line.startsWith('│'))
      .map((line) => line[0])
      .join(''),
  ).toBe(`┌${'├'.repeat(250)}└`)
})
