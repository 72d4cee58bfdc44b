import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personalDataAt } from '../../src/facts/personal-data.ts'
import { personalDataInText } from '../../src/facts/personal-text.ts'

/** What was found, as the pieces of text. */
const pieces = (text: string) => personalDataInText(text).map(({ start, end }) => text.slice(start, end))

describe('personal data anywhere in a file', () => {
  test.each([
    ['# bel jan@pietersen.nl of 06-12345678', ['jan@pietersen.nl', '06-12345678']],
    ['# met mevr. Jansen, 06-12345678 of jan@pietersen.nl', ['mevr. Jansen', '06-12345678', 'jan@pietersen.nl']],
    ['contact: p.jansen@voorbeeldbedrijf.nl', ['p.jansen@voorbeeldbedrijf.nl']],
    ['a: 1\r\nb: 2 # met dhr. Jansen\r\n', ['dhr. Jansen']],
    ['links: [https://voorbeeld.nl,jan@pietersen.nl]', ['jan@pietersen.nl']],
    ['bsn: 123456782', ['123456782']],
    ['# sinds 123456782', ['123456782']],
    ['nummer: "BSN 111 222 333"', ['111 222 333']],
    ['BSN: 111.222.333', ['111.222.333']],
    ['telefoon: 0612345678', ['0612345678']],
    ['# bel 010/1234567', ['010/1234567']],
    ['# aan _mevr. Jansen_', ['mevr. Jansen']],
    ['# bel 06–12345678 of 06\u00a012\u00a034\u00a056\u00a078', ['06–12345678', '06\u00a012\u00a034\u00a056\u00a078']],
    ['# met\u00a0DHR.\u202fJANSEN, mw\tDe Vries', ['DHR.\u202fJANSEN', 'mw\tDe Vries']],
    ['# bel 06-12345678/020-1234567', ['06-12345678/020-1234567']],
  ])('%j', (text, expected) => expect(pieces(text)).toEqual(expected))

  test.each([
    'amount: 123456782',
    'budget: 12345678.50',
    'deadline: 2026-05-01 # of 01-05-2026 10:30',
    'id: pilot-0612345678',
    'url: https://voorbeeld.nl/0612345678?mail=jan@voorbeeld.nl',
    '# zie git@github.com:stroomnet/dossier.git en www.voorbeeld.nl/@stroomnet',
    '# begroot € 123456782 en KvK 12345678',
    'owner: heer-hugowaard # de heer en mevrouw',
  ])('is not in %j', (text) => expect(pieces(text)).toEqual([]))

  test.each([
    ['    amount: 123456782 # begroot in 2026\n', 0],
    ['# jan@pietersen.nl 06-12345678\n', 2],
    ['a@', 0],
  ])('is looked for in a file of megabytes of %j', (line, perLine) => {
    expect(personalDataInText(line.repeat(20_000))).toHaveLength(20_000 * perLine)
  })

  test('in a comment is what it would be in a value', () => {
    const piece = fc.constantFrom(
      ...['010', '06', '+31', '(', ')', '1234567', '123456782', '-', '/', '.', ' ', '_', 'é'],
      ...[
        '\t',
        '\u00a0',
        '–',
        '\u2011',
        ',',
        '06.12.34.56.78',
        'tel.',
        '2026',
        'BSN',
        '111.222.333',
        'www.',
        '|',
        '](',
      ],
      ...[
        'mevr.',
        'Dr.',
        'De heer ',
        'DE\u00a0HEER',
        'mw',
        '12',
        '*',
        "O'",
        'J.',
        '(Jan)',
        ' Jansen',
        'jan',
        '@',
        'stroomnet.nl',
      ],
    )
    const line = fc.array(piece, { maxLength: 8 }).map((all) => `# ${all.join('')}`)
    fc.assert(
      fc.property(line, (text) => {
        expect(pieces(text).length > 0).toBe(personalDataAt(text) !== undefined)
      }),
      { numRuns: 3000 },
    )
  })
})
