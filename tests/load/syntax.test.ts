import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createLocator } from '../../src/load/locate.ts'
import { reasonWords, syntaxWords } from '../../src/load/syntax-words.ts'
import { parse } from './parse.ts'

/** The one finding of a broken text: its place and what it says in Dutch. */
function explained(text: string): string {
  const { text: decoded, diagnostics } = parse(text)
  const [finding] = diagnostics
  if (diagnostics.length !== 1 || !finding) return `${diagnostics.length} findings`
  const { line, column } = createLocator(decoded).locate(finding.place)
  return `${line}:${column} ${finding.message.nl}`
}

const { apostrophe, reserved, unclosedQuote, unclosedBracket, afterQuote, afterBracket, looseLine, belowValue } =
  syntaxWords
const {
  amountInWhole,
  bullet,
  colonInText,
  conflict,
  continuation,
  curlyQuotes,
  hardSpace,
  indentation,
  listOnSameLine,
  tab,
} = syntaxWords
const noFit = reasonWords['end of the stream or a document separator is expected'] ?? looseLine
const block = reasonWords['a line break is expected'] ?? looseLine
const backslash = reasonWords['unknown escape sequence'] ?? looseLine
const comma = reasonWords["expected the node content, but found ','"] ?? looseLine
const invisible = reasonWords['expected valid JSON character'] ?? looseLine
const apart = reasonWords['missed comma between flow collection entries'] ?? looseLine
const space = (name: string) => ({ message: { nl: `Achter de dubbele punt van "${name}" ontbreekt een spatie.` } })
const dash = { message: { nl: 'Achter het streepje ontbreekt een spatie, dus dit is geen punt van een lijst.' } }

describe('a common mistake is explained where it was made', () => {
  test.each<[string, string, { message: { nl: string } }]>([
    ['a:\n\tb: c', '2:1', tab],
    ['a:\n  - b: 1\n  \tc: 2', '3:3', tab],
    ['titel: doel: meer leden', '1:12', colonInText],
    ['titel: “doel: meer leden”', '1:13', curlyQuotes],
    ['l:\n  - a: 1\n\u00a0\u00a0\u00a0 b: 2\n    c: 3', '3:1', hardSpace],
    ['l:\n  - a: 1\n    helix:\u00a0company\n    b: 2', '3:11', hardSpace],
    ['l:\n  - a: 1\n  -\u00a0a: 2\n', '3:4', hardSpace],
    ['l:\n  - a: 1\n  • a: 2', '3:3', bullet],
    ['l:\n  – a: 1\n    b: 2', '2:3', bullet],
    ['l:\n  - a: b: c', '2:9', colonInText],
    ['a: @naam', '1:4', reserved['@']],
    ['a: `x`', '1:4', reserved['`']],
    ['a: %x', '1:4', reserved['%']],
    ['%x\na: 1', '1:1', reserved['%']],
    ['a: *Let op* dit', '1:4', reserved['*']],
    ['a: & co', '1:4', reserved['&']],
    ['a: !x!y!z w', '1:8', reserved['!']],
    ['a: {x} y', '1:4', afterBracket],
    ['l:\n  - [x] y', '2:5', afterBracket],
    ['a: "x" y', '1:8', afterQuote],
    ["a: 'foto's'", '1:10', afterQuote],
    ['a: "x\nb: 1', '1:4', unclosedQuote],
    ["b: 1\na: 'is mooi", '2:4', unclosedQuote],
    ["b: 1\na: 's-Hertogenbosch", '2:4', apostrophe],
    ["a: 't Nest", '1:4', apostrophe],
    ["a: 'a community plan", '1:4', unclosedQuote],
    ["a: 't Nest moet 't doen", '1:4', apostrophe],
    ['a: {b: 12.500,-, c: d}', '1:8', amountInWhole('12.500,-', '12500')],
    ['a: {b: 12.50,-, c: d}', '1:14', apart],
    ['a: [€ 8.000,-]', '1:7', amountInWhole('8.000,-', '8000')],
    ['a: [x, y\nb: 1', '1:4', unclosedBracket],
    ['a: {x: 1', '1:4', unclosedBracket],
    ['a: [\n  x\n]', '3:1', continuation],
    ['naam:Foo\nb: c', '1:5', space('naam')],
    ['l:\n  - id:x\n    n: y', '2:7', space('id')],
    ['l:\n  - x\n  -y', '3:3', dash],
    ['a: 1\n  b: 2', '2:3', belowValue],
    ['a:\n    b: 1\n  c: 2', '3:3', indentation],
    ['a: 1\nlos\nb: 2', '2:1', looseLine],
    ['a: 1\n- b', '2:1', noFit],
    ['a: |x', '1:4', block],
    ['a: "c:\\qux"', '1:8', backslash],
    ['a: [x,, y]', '1:7', comma],
    ['a: \u0007', '1:4', invisible],
    ['a: - b', '1:4', listOnSameLine],
    ['a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x', '2:1', conflict],
    ['a: 1\n=======\nb: 2', '2:1', conflict],
    ['a: 1\n||||||| base\nb: 2', '2:1', conflict],
    ['a: 1\n>>>>>>> collega\nb: 2', '2:1', conflict],
  ])('%j', (text, place, words) => expect(explained(text)).toBe(`${place} ${words.message.nl}`))
})

test('every reason that js-yaml can give has words of our own', () => {
  const source = readFileSync('node_modules/js-yaml/dist/js-yaml.mjs', 'utf8')
  const parser = source.slice(source.indexOf('#region src/parser/parser.ts'), source.indexOf('#region src/load.ts'))
  const reasons = [...parser.matchAll(/throw(?:Error|At)\((?:state|input, nullpos), (["`])(.*?)\1/g)].map(
    ([, , reason]) => reason ?? '',
  )
  expect(reasons.length).toBeGreaterThan(50)
  const known = Object.keys(reasonWords)
  expect(reasons.filter((reason) => !known.some((start) => reason.startsWith(start)))).toEqual([])
})
