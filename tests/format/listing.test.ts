import { expect, test } from 'vitest'
import { listing } from '../../src/format/listing.ts'

const words = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'

test('a listing has the names in one column and the texts beside them, as wide as the terminal', () => {
  const text = listing(
    [
      { title: 'Eerst', rows: [['naam', words]] },
      { title: 'Dan', rows: [['langere naam', 'kort']] },
    ],
    50,
  )
  expect(text.split('\n')).toEqual([
    'Eerst',
    '  naam          een twee drie vier vijf zes zeven',
    '                acht negen tien elf twaalf',
    '',
    'Dan',
    '  langere naam  kort',
    '',
  ])
})

test('a name that is too long for the column has a line to itself', () => {
  const name = 'x'.repeat(60)
  const lines = listing([
    {
      title: 'T',
      rows: [
        [name, 'tekst'],
        ['kort', ''],
      ],
    },
  ]).split('\n')
  expect(lines).toEqual(['T', `  ${name}`, `${' '.repeat(48)}tekst`, '  kort', ''])
})

test('nothing in it hides', () => {
  expect(listing([{ title: 'a\u202e', rows: [['\u001b[2J', '\u200b']] }])).toBe('a\\u{202e}\n  \\u{1b}[2J  \\u{200b}\n')
})
