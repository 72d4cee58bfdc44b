import { expect, test } from 'vitest'
import type { Path } from '../../src/diagnostic.ts'
import { createLocator } from '../../src/load/locate.ts'

const text = `# Kop
partners:
  - id: acme
    name: "De Acme"
    goals: [talent, 'geld']
  - name: |
      Twee
      regels
    amount: 1.10
    deadline:
base: &base
  currency: EUR
  &k nested: {a: 1}
uses:
  <<: *base
  other: *base
empty: []
grid:
  - - 1
  -
`

/** \`line:column text\` of what a place points at. */
function at(path: Path, key?: 'key', from = text): string {
  const { line, column, offset, endOffset } = createLocator(from).locate({ path, ...(key && { at: key }) })
  return `${line}:${column} ${from.slice(offset, endOffset)}`
}

test.each<[string, Path, string]>([
  ['a scalar is its text', ['partners', 0, 'id'], '3:9 acme'],
  ['quotes are part of it', ['partners', 0, 'name'], '4:11 "De Acme"'],
  ['an item of a flow list is its text', ['partners', 0, 'goals', 1], "5:21 'geld'"],
  ['a block of text is its lines', ['partners', 1, 'name'], '7:7 Twee\n      regels'],
  ['a collection is the key that holds it', ['partners'], '2:1 partners'],
  ['an item that is a mapping is its first key', ['partners', 1], '6:5 name'],
  ['an item that is a list is its first item', ['grid', 0], '19:7 1'],
  ['an empty list is its key', ['empty'], '17:1 empty'],
  ['a value that is not filled in is its key', ['partners', 1, 'deadline'], '10:5 deadline'],
  ['an item that is not filled in is its dash', ['grid', 1], '20:3 -'],
  ['a missing key is the key of its mapping', ['uses', 'missing'], '14:1 uses'],
  ['a missing key of an item is the first key of the item', ['partners', 0, 'missing'], '3:5 id'],
  ['a missing key below a missing key as well', ['partners', 0, 'missing', 'deeper', 3], '3:5 id'],
  ['a missing item is the key of its list', ['partners', 7, 'name'], '2:1 partners'],
  ['a path through a scalar is the scalar', ['partners', 0, 'id', 'x'], '3:9 acme'],
  ['the root is its first key', [], '2:1 partners'],
  ['an alias is the place of use', ['uses', 'other'], '16:10 *base'],
  ['so is what is inside', ['uses', 'other', 'currency'], '16:10 *base'],
  ['a merged key is the alias', ['uses', 'currency'], '15:7 *base'],
])('%s', (_, path, expected) => expect(at(path)).toBe(expected))

test('at the key it points at the key itself, or the nearest parent when there is none', () => {
  expect(at(['partners', 0, 'name'], 'key')).toBe('4:5 name')
  expect(at(['partners', 0, 'missing'], 'key')).toBe('3:5 id')
  expect(at(['partners', 1], 'key')).toBe('6:5 name')
})

test('an offset points at the word, quote or tab there', () => {
  const from = 'a: @foo bar, "x y"\n\t\tb: c'
  const word = (offset: number) => {
    const found = createLocator(from).locate({ path: [], offset })
    return from.slice(found.offset, found.endOffset)
  }
  expect([3, 13, 19, 22, from.length, 999].map(word)).toEqual(['@foo bar', '"x y"', '\t\t', ':', '', ''])
})

test('lines end with CRLF, LF or CR, and columns count UTF-16 units', () => {
  expect(at(['b'], undefined, 'a: 1\r\nb: 2')).toBe('2:4 2')
  expect(at(['b'], undefined, 'a: 1\rb: 2')).toBe('2:4 2')
  expect(at(['a', 1], undefined, 'a: ["😀", x]')).toBe('1:11 x')
})

test('ends are exclusive and may be on another line', () => {
  const { locate } = createLocator(text)
  expect(locate({ path: ['partners', 0, 'id'] })).toEqual({
    line: 3,
    column: 9,
    endLine: 3,
    endColumn: 13,
    offset: 24,
    endOffset: 28,
  })
  expect(locate({ path: ['partners', 1, 'name'] })).toMatchObject({ line: 7, endLine: 8, endColumn: 13 })
})

test('a broken or empty file is its start', () => {
  expect(at(['a'], undefined, 'a: [')).toBe('1:1 ')
  expect(at(['a'], undefined, '')).toBe('1:1 ')
})

test('chains of merges are found and never go round', () => {
  expect(at(['c', 'x'], undefined, 'a: &a {x: 1}\nb: &b {<<: *a}\nc:\n  <<: [*b, *b]')).toBe('4:8 *b')
  expect(at(['a', 'x'], undefined, 'a: &a\n  <<: *a')).toBe('1:1 a')
  const doubling = Array.from(
    { length: 60 },
    (_, level) => `a${level + 1}: &a${level + 1} {<<: [*a${level}, *a${level}]}`,
  )
  expect(at(['a60', 'none'], undefined, ['a0: &a0 {x: 1}', ...doubling].join('\n'))).toBe('61:1 a60')
})

test('raw gives the text of a scalar before it became a number, through aliases too', () => {
  const { raw } = createLocator('a: 1.10\nb: "x\\ny"\nc: &c {d: 007}\ne: *c\nf: {<<: *c}\ng:')
  expect([['a'], ['b'], ['c', 'd'], ['e', 'd'], ['f', 'd']].map(raw)).toEqual(['1.10', 'x\ny', '007', '007', '007'])
  expect([['c'], ['missing'], ['a', 'x'], []].map(raw)).toEqual([undefined, undefined, undefined, undefined])
  expect(raw(['g'])).toBe('')
})
