import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/load/document.ts'
import { parseDocuments } from '../../src/load/documents.ts'
import { defaultLimits } from '../../src/load/limits.ts'
import { createLocator } from '../../src/load/locate.ts'
import { isNotUnderstood, loadRules } from '../../src/load/rules.ts'
import { parse, rulesAt } from './parse.ts'

const lostAliases = (count: number) => `a:\n${'- *x\n'.repeat(count)}`

/** For every rule: a text that breaks it with the findings it gives, and a text close to it that does not. */
const examples: Record<keyof typeof loadRules, { failing: string; expected: string[]; passing: string }> = {
  'alias-cycle': { failing: 'a: &x\n  b: *x', expected: ['2:6 alias-cycle'], passing: 'a: &x\n  b: 1\nc: *x' },
  'complex-key': { failing: 'a:\n  {{ b }}: 1', expected: ['2:3 complex-key'], passing: '"[a]": 1' },
  'cut-text': {
    failing: 'a: Wij zijn de #1 haven\nb: [Meer  #talent\n  ]\nc:\n  - Motto #samen\n',
    expected: ['1:16 cut-text', '2:11 cut-text', '5:11 cut-text'],
    passing:
      'a: "Wij zijn de #1 haven" # goed\nb: C#1 # let op\nc: 2027-01-01 #datum\ng: roc-oost #vragen\nd: x #eco-ignore y: z\ne: tekst #\nf: 3 #drie\n',
  },
  'duplicate-key': {
    failing: 'a: 1\nb: 2\na: 3\na: 4\nc:\n  - id: x\n    title: X\n    id: y\n    title: Y\n',
    expected: ['3:1 duplicate-key', '4:1 duplicate-key', '8:5 duplicate-key'],
    passing: 'a: 1\nb: {a: 2}',
  },
  'empty-file': { failing: '# nog niets\n', expected: ['1:1 empty-file'], passing: 'a: 1' },
  'empty-value': {
    failing: 'a:\nb: ~\nc:\n  - 1\n  -\n',
    expected: ['1:1 empty-value', '2:1 empty-value', '5:3 empty-value'],
    passing: 'a: ""\nb: "null"',
  },
  encoding: { failing: 'a: \0', expected: ['1:1 encoding'], passing: 'a: é' },
  'garbled-text': {
    failing: '# vast\na: Het fonds PrivÃ©\nb: geÃ¯nd â€œzo',
    expected: ['2:18 garbled-text'],
    passing: 'a: Privé, “zo” en SÃO PAULO, Âge, €5 – ½, “AMANHÔ, IRMÖ, AMANHÃ… en ROMÂ»',
  },
  'merge-not-mapping': {
    failing: 'a:\n  <<: tekst',
    expected: ['2:3 merge-not-mapping'],
    passing: 'a: &x {b: 1}\nc:\n  <<: *x',
  },
  'missing-space': {
    failing: 'a:\n  naam:Foo\nb:\n  -een\n  -twee\nc: { jaar:2027 }',
    expected: ['2:7 missing-space', '4:3 missing-space', '6:6 missing-space'],
    passing: 'a:\n  https://x.nl\nb: om 9:30\nc: -een',
  },
  'not-a-mapping': { failing: '# lijst\n- a\n- b', expected: ['2:1 not-a-mapping'], passing: 'a: [b]' },
  'number-too-large': {
    failing: `a: 1e310\nb: [-2E999, 0x${'f'.repeat(300)}]\n9e999: c`,
    expected: ['1:4 number-too-large', '2:5 number-too-large', '2:13 number-too-large', '3:1 number-too-large'],
    passing: `a: "1e310"\nb: 1e308\nc: -Infinity\nd: 0b${'1'.repeat(1100)}\ne: .inf\nf: 1e310 m\ng: 0X${'f'.repeat(300)}\nh: 1e310\u00A0\ni: -e310\nj: 0o9${'7'.repeat(400)}`,
  },
  'several-documents': {
    failing: '---\na: |\n  tekst\n---\nb: 2',
    expected: ['4:1 several-documents'],
    passing: '---\na: 1\n...\n',
  },
  'split-text': {
    failing:
      'a: { b: Bureau, huur en licenties, c: 1 }\nd: { b: Bureau, huur }\ne: { b: 12,500, c: 3,500, d: 1 }\nf: { b: 2, d: 1,500,000 }\ng: { 2027: 5, b: 12,5 miljoen }\nh: { b: Plan 2026, 2027, c: 1 }\n',
    expected: [
      '1:17 split-text',
      '2:17 split-text',
      '3:12 split-text',
      '3:22 split-text',
      '4:17 split-text',
      '5:21 split-text',
      '6:20 split-text',
    ],
    passing:
      'a: { b: "Bureau, huur en licenties", c: 1 }\nd: { b: Bureau, c: huur }\ne: { b: 12500, c: 1.5, 2027: 3 }\nf: [1, 2]\n',
  },
  'swallowed-item': { failing: 'a:\n  - b\n   - c', expected: ['3:4 swallowed-item'], passing: 'a:\n  - b\n  - c - d' },
  'tab-indentation': { failing: 'a:\n\tb: 1', expected: ['2:1 tab-indentation'], passing: 'a:\tb' },
  'text-too-long': {
    failing: `a: b\nc: ${'x'.repeat(100_001)}`,
    expected: ['2:4 text-too-long'],
    passing: `a: ${'x'.repeat(100_000)}`,
  },
  'too-deep': {
    failing: '['.repeat(100_000),
    expected: ['1:100 too-deep'],
    passing: `a: ${'['.repeat(90)}${']'.repeat(90)}`,
  },
  'too-large': {
    failing: `a: ${'x'.repeat(5_000_000)}`,
    expected: ['1:1 too-large'],
    passing: `a: ${'x'.repeat(1000)}`,
  },
  'too-many-findings': {
    failing: lostAliases(20_005),
    expected: [...Array.from({ length: 20_001 }, (_, at) => `${at + 2}:3 unknown-alias`), '20002:3 too-many-findings'],
    passing: 'a: 1',
  },
  'too-much-expansion': { failing: laughs(10), expected: ['6:25 too-much-expansion'], passing: laughs(3) },
  'unknown-alias': { failing: 'a: *Belangrijk*', expected: ['1:4 unknown-alias'], passing: 'a: "*Belangrijk*"' },
  'unknown-tag': {
    failing: 'a: !!js/function x\nb: !foo [1]\nc: !!timestamp 2026-05-01\nd: !!int x',
    expected: ['1:4 unknown-tag', '2:4 unknown-tag', '3:4 unknown-tag', '4:4 unknown-tag'],
    passing: 'a: !!str 1\nb: !!seq [1]\nc: !!map {d: !!int "1"}\ne: ! 1',
  },
  'unsafe-key': {
    failing: 'a:\n  __proto__: {b: 1}',
    expected: ['2:3 unsafe-key'],
    passing: 'constructor: 1\nprototype: 2',
  },
  'unused-anchor': { failing: 'a: &Co is mooi', expected: ['1:4 unused-anchor'], passing: 'a: &co tekst\nb: *co' },
  'yaml-syntax': { failing: 'a: [b', expected: ['1:4 yaml-syntax'], passing: 'a: [b]' },
}

function laughs(levels: number): string {
  const lines = Array.from(
    { length: levels },
    (_, level) =>
      `l${level + 1}: &l${level + 1} [${Array(10)
        .fill(level ? `*l${level}` : 'ha')
        .join(', ')}]`,
  )
  return lines.join('\n')
}

describe.each(Object.entries(examples))('%s', (rule, { failing, expected, passing }) => {
  test('is found, with its place', () => {
    expect(rulesAt(failing)).toEqual(expected)
    expect(
      parse(failing).diagnostics.every(({ severity }) => severity === loadRules[rule as keyof typeof loadRules]),
    ).toBe(true)
  })

  test('is not found in what is close to it', () => {
    expect(rulesAt(passing)).toEqual([])
    expect(parse(passing).value).toBeTypeOf('object')
  })
})

describe('the value', () => {
  const base = { b: 1, c: 2 }
  test.each<[string, string, unknown]>([
    ['leaves dates as text', 'a: 2026-05-01', { a: '2026-05-01' }],
    ['keeps the first of two equal keys', 'a: 1\na: 2', { a: 1 }],
    ['leaves out keys without a value', 'a:\nb: 1', { b: 1 }],
    [
      'leaves out a number that a comma cuts in two, and nothing else',
      '{ a: 1, b: 12,500, c: 3,500, d: 4 }',
      { a: 1, d: 4 },
    ],
    ['takes a million with commas for one number', '{ a: 1, b: 12,500,000 }', { a: 1 }],
    [
      'does not let a number in two halves take along what a duplicate left',
      '{ a: 5, y: 2027, a: 6,500 }',
      { a: 5, y: 2027 },
    ],
    ['keeps a text before a number that says nothing', '{ a: Plan 2026, 2027, b: 7 }', { a: 'Plan 2026', b: 7 }],
    ['keeps the place of an empty list item', 'a: [1, ~, 3]', { a: [1, '', 3] }],
    ['makes text of a number as key', '2026: a\n1.5: b\ntrue: c', { '2026': 'a', '1.5': 'b', true: 'c' }],
    ['leaves out what has a list as key', '[a]: b\nc: d', { c: 'd' }],
    ['leaves out what has no key', '~: b\nc: d', { c: 'd' }],
    ['is the first of several documents', 'a: 1\n---\nb: 2', { a: 1 }],
    ['reads an unknown tag as text', 'a: !foo 12\nb: !!binary YQ==', { a: '12', b: 'YQ==' }],
    [
      'takes over merged keys, and its own keys win',
      'x: &x {b: 1, c: 2}\ny:\n  <<: *x\n  b: 3',
      { x: base, y: { b: 3, c: 2 } },
    ],
    [
      'lets the first of several merges win',
      'x: &x {b: 1, c: 2}\nz: &z {b: 9}\ny:\n  <<: [*z, *x]',
      { x: base, z: { b: 9 }, y: { b: 9, c: 2 } },
    ],
    [
      'lets an empty value cancel a merged one',
      'x: &x {b: 1, c: 2}\ny: {<<: *x, b: }\nz: {b: , <<: *x}',
      { x: base, y: { c: 2 }, z: { c: 2 } },
    ],
    ['takes "<<" in quotes as a name', 'a: {"<<": 1}', { a: { '<<': 1 } }],
    ['stands an alias to nothing for its own text', 'a: *b', { a: '*b' }],
    ['reads Windows line ends', 'a: 1\r\nb: |\r\n  x\r\n  y\r\n', { a: 1, b: 'x\ny\n' }],
    ['does not need the byte order mark', '\uFEFFa: 1', { a: 1 }],
  ])('%s', (_, text, value) => expect(parse(text).value).toEqual(value))

  test('is missing when the file is broken, empty or no mapping', () => {
    for (const text of ['a: [', '', '- a', 'tekst', laughs(10)]) expect(parse(text).value).toBeUndefined()
  })

  test('never changes the prototype of anything', () => {
    const { value } = parse('a: {__proto__: {polluted: 1}, constructor: {prototype: {polluted: 1}}}')
    expect(value).toEqual({ a: { constructor: { prototype: { polluted: 1 } } } })
    expect(Object.getPrototypeOf((value as { a: object }).a)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('the encoding', () => {
  const read = (...bytes: number[]) => parseDocument({ file: 'a.yaml', content: Uint8Array.from(bytes) })
  test.each<[string, number[], string]>([
    ['UTF-16 with a mark', [0xff, 0xfe, 0x61, 0], 'UTF-16'],
    ['UTF-16 without one', [0x61, 0, 0x3a, 0], 'UTF-16'],
    ['Latin-1', [0x61, 0x3a, 0x20, 0xe9], 'UTF-8'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0], 'tekstbestand'],
  ])('%s is refused with a way out', (_, bytes, word) => {
    const { document, diagnostics } = read(...bytes)
    expect(document.value).toBeUndefined()
    expect(diagnostics).toMatchObject([
      {
        rule: 'encoding',
        message: { nl: expect.stringContaining(word) },
        hint: { nl: expect.stringContaining('UTF-8') },
      },
    ])
  })

  test('points at the first letter that cannot be read', () => {
    expect(read(0x61, 0x3a, 0x20, 0xe9).diagnostics[0]?.place).toEqual({ file: 'a.yaml', path: [], offset: 3 })
  })
})

describe('places', () => {
  test('of a duplicate key name the first one', () => {
    const { diagnostics, text } = parse('a:\n  b: 1\n  b: 2')
    expect(diagnostics[0]?.place).toEqual({ file: 'a.yaml', path: ['a', 'b'], at: 'key', offset: 12 })
    expect(diagnostics[0]?.related?.map(({ place }) => createLocator(text).locate(place).line)).toEqual([2])
  })

  test('an item without its dash is one mistake, also when the items begin with what they take over', () => {
    const { diagnostics } = parse(
      'a: &b {id: q}\nl:\n  - <<: *b\n    id: x\n    t: X\n    id: y\n    t: Y\n    id: z\n    t: Z',
    )
    expect(diagnostics.map(({ hint }) => hint?.nl)).toEqual([expect.stringContaining('streepje voor: - id: …')])
  })

  test('of an empty value lead to it in the value', () => {
    expect(parse('a:\n  - b:\n  -').diagnostics.map(({ place }) => place.path)).toEqual([
      ['a', 0, 'b'],
      ['a', 1],
    ])
  })
})

describe('limits', () => {
  test('can be chosen', () => {
    const limited = (text: string, limits: object) =>
      parse(text, { ...defaultLimits, ...limits }).diagnostics.map(({ rule }) => rule)
    expect(limited('a: 12', { bytes: 4 })).toEqual(['too-large'])
    expect(limited('a: {b: {c: 1}}', { depth: 2 })).toEqual(['too-deep'])
    expect(limited('a: [1, 2, 3]', { values: 4 })).toEqual(['too-much-expansion'])
    expect(limited('['.repeat(100_000), { depth: 1_000_000 })).toEqual(['too-deep'])
  })

  test('end what is kept: of what is behind nobody asks the place', () => {
    const content = new TextEncoder().encode(`a:\n${'  -\n'.repeat(1000)}`)
    const { document, diagnostics } = parseDocument({ file: 'a.yaml', content }, { ...defaultLimits, findings: 3 })
    expect(document.events?.length).toBeLessThan(20)
    const { locate } = createLocator(document.text, document.events)
    expect(diagnostics.map(({ place }) => locate(place).line)).toEqual([2, 3, 4, 5, 6])
  })

  test('that end the reading before a group or a list are told where that begins', () => {
    const [text, limits] = ['x:\n  -\n  -\n  - a: 1\n    b: 2', { ...defaultLimits, findings: 1 }]
    const { document, diagnostics } = parseDocument({ file: 'a.yaml', content: new TextEncoder().encode(text) }, limits)
    const { locate } = createLocator(document.text, document.events)
    expect(diagnostics.map(({ place }) => locate(place).line)).toEqual([2, 3, 4])
  })

  test('of all files together leave of the file that goes beyond it only that it does', () => {
    const source = (file: string) => ({ file, content: new TextEncoder().encode('a: [1, *b, 3]\n') })
    const [limits, sources] = [{ ...defaultLimits, all_values: 6 }, [source('a.yaml'), source('b.yaml')]]
    const before = sources.map((one) => parseDocument(one, limits))
    const parsed = parseDocuments(sources, limits)
    expect(sources.map((one, at) => parseDocument(one, limits) === before[at])).toEqual([true, false])
    expect(parsed.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).toEqual([
      ['unknown-alias'],
      ['too-much-expansion'],
    ])
    expect(parsed.map(({ document: { value, events } }) => [value, events?.length])).toEqual([
      [{ a: [1, '*b', 3] }, expect.any(Number)],
      [undefined, undefined],
    ])
  })

  test('of depth count what aliases stand for', () => {
    const chain = Array.from(
      { length: 200 },
      (_, level) => `a${level + 1}: &a${level + 1} [${level ? `*a${level}` : 1}]`,
    )
    expect(parse(chain.join('\n')).diagnostics.map(({ rule }) => rule)).toEqual(['too-deep'])
  })
})

test('the same bytes are read once, and only as the same file', () => {
  const content = new TextEncoder().encode('partners: []\n')
  const first = parseDocument({ file: 'a.yaml', content })
  expect(parseDocument({ file: 'a.yaml', content })).toBe(first)
  expect(parseDocument({ file: 'b.yaml', content }).document.file).toBe('b.yaml')
  expect(parseDocument({ file: 'a.yaml', content: content.slice() })).not.toBe(first)
})

test.each([
  ['a: PrivÃ©', '"PrivÃ©" moet waarschijnlijk "Privé" zijn.'],
  ['a: 100 Â½ fte en Ã«Ã«n', '"Â½" moet waarschijnlijk "½" zijn, en zo op nog 1 plaats in dit bestand.'],
  ['a: Het gaatâ€™s morgens om â‚¬5', '"gaatâ€™s" moet waarschijnlijk "gaat’s" zijn, en zo op nog 1 plaats'],
  ['# financiÃ«le', '"financiÃ«le" moet waarschijnlijk "financiële" zijn.'],
  [
    'a: Priv\uFFFD en caf\uFFFD',
    'verloren gegaan of verkeerd omgezet: "Priv\uFFFD", en zo op nog 1 plaats in dit bestand.',
  ],
  [`a: ${'x'.repeat(50)}Ã©`, `"${'x'.repeat(20)}Ã©" moet waarschijnlijk "${'x'.repeat(20)}é" zijn.`],
  ['a: PrivÃƒÂ©', '"PrivÃƒÂ©" moet waarschijnlijk "Privé" zijn.'],
  ['a: bÃ©abcdefghijklmnopqrsÃ©n', '"bÃ©abcdefghijklmnopqrs" moet waarschijnlijk "béabcdefghijklmnopqrs" zijn.'],
  ['a: ConceiÃ§Ã£o en Ã©Ã©n', '"ConceiÃ§Ã£o" moet waarschijnlijk "Conceição" zijn, en zo op nog 1 plaats'],
  ['a: zo â€ dus', 'verloren gegaan of verkeerd omgezet: "â€".'],
  ['a: łódźÃ³', 'verloren gegaan of verkeerd omgezet: "łódźÃ³".'],
])('%j says what was probably meant', (text, said) => {
  const found = parse(text).diagnostics.filter(({ rule }) => rule === 'garbled-text')
  expect(found.map(({ message }) => message.nl)).toEqual([expect.stringContaining(said)])
})

test.each([
  ['p:\n  - id: a\n    sector:Zorg\n  - id: b\n    name: B\n', 'yaml-syntax'],
  ['naam:Foo', 'not-a-mapping'],
])('%j is lost whole, and no script may take it for a file that is empty', (text, rule) => {
  const { diagnostics, value } = parse(text)
  expect([value, diagnostics.map((one) => one.rule)]).toEqual([undefined, [rule]])
  expect(diagnostics.every(isNotUnderstood)).toBe(true)
  expect(diagnostics[0]?.message.nl).toContain('ontbreekt een spatie')
})
