import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatted } from '../../src/edit/format.ts'
import { commentsOf, isEqual, readingOf } from '../../src/edit/proof.ts'
import { keyOrderAt } from '../../src/model/key-order.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { isWordAt } from '../../src/model/word-kinds.ts'
import { fitting } from '../load/model-values.ts'
import { attached } from './attached.ts'
import { hostile } from './hostile.ts'

const forms = {
  orderOf: (path: readonly (string | number)[]) => (path.length === 0 ? [] : keyOrderAt(path)),
  isWord: isWordAt,
}

function format(text: string): string {
  const edited = formatted(text, forms)
  if ('fault' in edited) throw new Error(edited.fault.en)
  return edited.text
}

describe('a file in its one form', () => {
  test.each([
    [
      'keys in order, with their comments',
      'goals:\n  - id: a\n    # wie\n    owner: x # echt\n    note: n\n    title: T\n',
      'goals:\n  - id: a\n    title: T\n    # wie\n    owner: x # echt\n    note: n\n',
    ],
    [
      'keys that are not known behind the others',
      'goals:\n  - zus: 1\n    id: a\n    aap: 2\n    title: T\n',
      'goals:\n  - id: a\n    title: T\n    zus: 1\n    aap: 2\n',
    ],
    ['keys between braces', 'goals: [{ title: T, id: a }]\n', 'goals: [{ id: a, title: T }]\n'],
    [
      'an empty line keeps keys apart',
      'vision:\n  why: w\n\n  statement: s\n',
      'vision:\n  why: w\n\n  statement: s\n',
    ],
    [
      'a field under a comment that is indented unlike it stays there',
      'goals:\n  - title: T\n# komt nog\n    owner: x\n    deadline: 2028\n    id: g\nvision:\n # over why\n  why: x\n  statement: y\n',
      'goals:\n  - title: T\n# komt nog\n    owner: x\n    id: g\n    deadline: 2028\nvision:\n # over why\n  why: x\n  statement: y\n',
    ],
    [
      'a waiver stays above the first field of an item',
      'goals:\n  # eco-ignore r: s\n  - owner: x\n    title: T\n    id: g\n',
      'goals:\n  # eco-ignore r: s\n  - owner: x\n    id: g\n    title: T\n',
    ],
    [
      'a waiver goes with the line below it, however far it is indented',
      'goals:\n  - id: g\n    note: n\n        # eco-ignore r: s\n    owner: x\n    title: T\n',
      'goals:\n  - id: g\n    title: T\n        # eco-ignore r: s\n    owner: x\n    note: n\n',
    ],
    [
      'a field below a waiver and an empty line stays where it is',
      'goals:\n  - id: g\n    # eco-ignore r: s\n\n    owner: x\n    deadline: 2028\n    title: T\n',
      'goals:\n  - id: g\n    # eco-ignore r: s\n\n    owner: x\n    title: T\n    deadline: 2028\n',
    ],
    ['sections as they stood', 'goals: []\n\npartners: []\n', 'goals: []\n\npartners: []\n'],
    [
      'two spaces',
      'goals:\n-   id: a\n    title: |\n          een\n            twee\n    goals:\n          - x\n',
      'goals:\n  - id: a\n    title: |\n      een\n        twee\n    goals:\n      - x\n',
    ],
    [
      'comments go with what they stand above',
      'goals:\n# a\n- id: a\n  # o\n  owner: x\n# b\n- id: b\n',
      'goals:\n  # a\n  - id: a\n    # o\n    owner: x\n  # b\n  - id: b\n',
    ],
    [
      'white space',
      'goals :   \n\n\n\n  - {id: a,title:   T,}  \n  - [ x ,y ]\n\n\n',
      'goals:\n\n  - { id: a, title: T }\n  - [x, y]\n',
    ],
    ['a line break at the end', 'goals: []', 'goals: []\n'],
    ['line breaks as they were', 'goals:\r\n-   id: a\r\n', 'goals:\r\n  - id: a\r\n'],
    [
      'dates and words without quotes',
      'goals:\n  - { id: "a", title: \'T\', deadline: "2026-05", owner: \'b\', level: "main" }\n',
      'goals:\n  - { id: a, title: "T", level: main, deadline: 2026-05, owner: b }\n',
    ],
    [
      'quotes that count',
      'goals:\n  - { id: "2026", title: \'zeg "ja"\', deadline: "2026", owner: "yes" }\n',
      'goals:\n  - { id: "2026", title: \'zeg "ja"\', deadline: "2026", owner: "yes" }\n',
    ],
    [
      'anchors stand before their aliases',
      'goals:\n  - title: &t T\n    id: *t\n',
      'goals:\n  - title: &t T\n    id: *t\n',
    ],
    [
      'what stands twice is left',
      "goals:\n  - title: A\n    title: 'B'\n    id: a\n",
      "goals:\n  - title: A\n    title: 'B'\n    id: a\n",
    ],
  ])('%s', (_, text, expected) => {
    expect(format(text)).toBe(expected)
  })

  test('folds a text that is too long for its line, and leaves one that fits', () => {
    const long = Array.from({ length: 40 }, (_, at) => `woord${at}`).join(' ')
    expect(format(`vision:\n  statement: "${long}"\n`)).toMatch(
      /^vision:\n {2}statement: >-\n {4}woord0 [^\n]{90,}\n {4}woord/,
    )
    const fits = 'vision:\n  statement: >-\n    kort\n    gehouden\n'
    expect(format(fits)).toBe(fits)
    const commented = `vision:\n  statement: ${long} # waarom\n`
    expect(format(commented)).toBe(commented)
  })

  test('is refused for what is no YAML', () => {
    expect(formatted('a: [', forms)).toHaveProperty('fault')
  })
})

const root = resolve(import.meta.dirname, '../../examples')
const examples = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && readingOf(readFileSync(resolve(root, file), 'utf8')).value !== undefined)
  .map((file): [string, string] => [file, readFileSync(resolve(root, file), 'utf8')])

/** What a text says and its one form, found out once: nearly all that a test formats comes out as one and the same text. */
function seen(): (text: string) => ReturnType<typeof lookedAt> {
  const known = new Map<string, ReturnType<typeof lookedAt>>()
  return (text) => {
    const found = known.get(text) ?? lookedAt(text)
    known.set(text, found)
    return found
  }
}

function lookedAt(text: string) {
  return { form: format(text), value: readingOf(text).value, comments: commentsOf(text), places: attached(text) }
}

function isKept(text: string, look = seen()): void {
  const [before, after] = [look(text), look(look(text).form)]
  expect(isEqual(after.value, before.value)).toBe(true)
  expect(after.comments).toEqual(before.comments)
  const now = [...after.places]
  const elsewhere = before.places.filter((one) => {
    const at = now.indexOf(one)
    if (at !== -1) now.splice(at, 1)
    return at === -1
  })
  expect(elsewhere).toEqual([])
  expect(after.form).toBe(before.form)
}

test.each(examples)('%s means the same, keeps its comments in place, and is done at once', (_, text) => {
  const look = seen()
  isKept(text, look)
  isKept(text.replaceAll('\n', '\r\n'), look)
  isKept(
    text.replaceAll(
      /^( *)(?:- (?=[a-z_]+: ))?/gm,
      (found, spaces) => spaces + spaces + (found === spaces ? '' : '-   '),
    ),
    look,
  )
})

test('any file means the same, keeps its comments in place, and is done at once', () => {
  const texts = hostile(fitting(definitionShape) as fc.Arbitrary<Record<string, unknown>>)
  fc.assert(
    fc.property(texts, ({ text }) => isKept(text)),
    { numRuns: 70 },
  )
})
