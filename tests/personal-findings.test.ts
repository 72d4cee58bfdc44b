import { expect, test } from 'vitest'
import { parseDocument } from '../src/load/document.ts'
import { createLocator } from '../src/load/locate.ts'
import type { Located } from '../src/located.ts'
import { personalFindings } from '../src/personal-findings.ts'

const addresses = (count: number) => Array.from({ length: count }, (_, at) => `b${at}@verzonnen.nl`)
const text = `# ${addresses(6).join(' ')}\n`
const locatorOf = () => createLocator(text)

/** What a rule found in a value, from one place in the text to another. */
function found(from: string, to: string, file = 'a.yaml', rule = 'personal-data'): Located {
  const [offset, endOffset] = [text.indexOf(from), text.indexOf(to) + to.length]
  const position = { line: 1, column: 1 + offset, endLine: 1, endColumn: 1 + endOffset, offset, endOffset }
  return { rule, severity: 'error', message: { nl: '', en: '' }, place: { file, path: [] }, position }
}

const left = (known: readonly Located[]) =>
  personalFindings(new Map([['a.yaml', { text }]]), known, locatorOf, 20).map(({ position }) =>
    text.slice(position.offset, position.endOffset),
  )

test('what a rule found in a value is not told again, however the values lie in and over each other', () => {
  const all = addresses(6)
  expect(left([])).toEqual(all)
  expect(left([found('b4@', 'b4@verzonnen.nl'), found('b0@', 'b0@verzonnen.nl')])).toEqual([
    all[1],
    all[2],
    all[3],
    all[5],
  ])
  expect(left([found('b1@', 'b4@verzonnen.nl'), found('b2@', 'b2@verzonnen.nl')])).toEqual([all[0], all[5]])
  expect(left([found('b0@', 'b9', 'b.yaml'), found('b0@', 'b5@verzonnen.nl', 'a.yaml', 'other')])).toEqual(all)
})

test('no more is told of a file than so many, and that there is more', () => {
  const told = personalFindings(new Map([['a.yaml', { text }]]), [], locatorOf, 2)
  expect(told.map(({ rule, position }) => [rule, position.offset])).toEqual([
    ['personal-data', text.indexOf('b0@')],
    ['personal-data', text.indexOf('b1@')],
    ['too-many-findings', text.indexOf('b2@')],
  ])
})

test('each finding of a rule is looked at once, however much stands in the text', () => {
  let times = 0
  const { position, ...rest } = found('b3@', 'b3@verzonnen.nl')
  const counted = Array.from(
    { length: 100 },
    (): Located => ({
      ...rest,
      get position() {
        times++
        return position
      },
    }),
  )
  expect(left(counted)).toHaveLength(5)
  expect(times).toBe(100)
})

/** What is told of a file: the text that each finding points at. */
function toldOf(yaml: string, known: readonly Located[] = []): string[] {
  const { document } = parseDocument({ file: 'a.yaml', content: Buffer.from(yaml) })
  const locator = createLocator(yaml, document.events)
  return personalFindings(new Map([['a.yaml', document]]), known, () => locator, 20).map(({ position }) =>
    yaml.slice(position.offset, position.endOffset),
  )
}

test.each([
  ['a: "jan\\x40voorbeeld.nl"\n', ['"jan\\x40voorbeeld.nl"']],
  ['a: "Balie\\n06-12345678"\n', ['"Balie\\n06-12345678"']],
  ['"jan\\x40voorbeeld.nl": 1\n', ['"jan\\x40voorbeeld.nl"']],
  ["a: 'mevrouw O''Brien'\n", ["'mevrouw O''Brien'"]],
  ['a: Vraag mevrouw\n  De Vries\n', ['Vraag mevrouw\n  De Vries']],
  ['a: >-\n  Vraag mevrouw\n  De Vries\n', ['Vraag mevrouw\n  De Vries']],
  ['a: |\r\n  Vraag mevrouw\r\n    De Vries\r\n', ['Vraag mevrouw\r\n    De Vries']],
  ['a: Bel 06\n  12345678\n', ['Bel 06\n  12345678']],
  ['a: |\n  Met dhr. Jansen\n  en jan@voorbeeld.nl\n', ['dhr. Jansen', 'jan@voorbeeld.nl']],
  [
    'a: |\n  jan@voorbeeld.nl\n  en mevrouw\n  De Vries\n',
    ['jan@voorbeeld.nl', 'jan@voorbeeld.nl\n  en mevrouw\n  De Vries'],
  ],
  ['a: "BSN\\t111222333"\n', ['"BSN\\t111222333"']],
])('what %j says is found where it is written, once', (yaml, expected) => expect(toldOf(yaml)).toEqual(expected))

test.each([
  'a: "begroot\\t111222333"\n',
  'a: |\n  netnummer 053\n  - 4891234\n  - 4891235\n',
  'a: |\n  Geachte mevrouw\n\n  Het Programma\n',
  'a: |\n  Vermogen 12 mw\n  Wind en 20\n  mw Hollandse Kust\n',
  'a: "Zie https://voorbeeld.nl/0612345678\\nen verder"\n',
])('nothing is found in %j', (yaml) => expect(toldOf(yaml)).toEqual([]))

test('a value over several lines in which a rule found something is not told again', () => {
  const yaml = 'a: |\n  jan@voorbeeld.nl\n  en mevrouw\n  De Vries\nb: "jan\\x40voorbeeld.nl"\n'
  const position = createLocator(yaml).locate({ path: ['a'] })
  expect(toldOf(yaml, [{ ...found('b0@', 'b0@'), position }])).toEqual(['"jan\\x40voorbeeld.nl"'])
})
