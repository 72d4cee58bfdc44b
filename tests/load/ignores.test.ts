import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { ignoresIn } from '../../src/load/ignores.ts'

/** Each comment as `line: rules: reason`. */
const told = (text: string) =>
  ignoresIn(text).map(({ line, rules, reason }) => `${line}: ${rules.join('+')}: ${reason}`)

describe('eco-ignore', () => {
  test.each<[string, string, string[]]>([
    ['behind a value', 'a: 1 # eco-ignore x: y\nb: 2', ['1: x: y']],
    ['above a line', '# eco-ignore x: y\na: 1', ['2: x: y']],
    ['above empty lines and comments', '# eco-ignore x: y\n\n  # z\n# eco-ignore v: w\na: 1', ['5: x: y', '5: v: w']],
    ['at the end of the file', 'a: 1\n# eco-ignore x: y\n', ['3: x: y']],
    ['with Windows line ends', '# eco-ignore x: y\r\n\r\na: 1\r\n', ['3: x: y']],
    ['without spaces', 'a: 1 #eco-ignore x:y', ['1: x: y']],
    ['with a reason that holds colons', '# eco-ignore x: y: z # q\na: 1', ['2: x: y: z # q']],
    ['behind another comment', 'a: 1 # z # eco-ignore x: y', ['1: x: y']],
    ['behind the head of a block of text', 'a: | # eco-ignore x: y\n  b\n', ['1: x: y']],
    ['in a list between brackets', 'a: [1, # eco-ignore x: y\n  2]', ['1: x: y']],
    ['without a rule', '# eco-ignore\na: 1', ['2: : ']],
    ['in a block of text', 'a: |\n  # eco-ignore x: y\n  b\nc: 1', []],
    ['in a folded block', 'a: >-\n  b\n  # eco-ignore x: y\n', []],
    ['between quotes', 'a: "b # eco-ignore x: y"\nb: \'# eco-ignore x: y\'', []],
    ['between quotes over lines', 'a: "b\n  # eco-ignore x: y\n  c"', []],
    ['that is part of a longer word', '# eco-ignored x: y\n# geen-eco-ignore x: y\na: b#eco-ignore x: y', []],
    ['in text that is no YAML', 'a: [ # eco-ignore x: y', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('is never found in what YAML reads as a value', () => {
    const value = fc.string({ unit: fc.constantFrom('# eco-ignore a: b', '\n', ' ', 'x', '"', "'", ':', '#') })
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), (values) => {
        expect(ignoresIn(dump({ values }))).toEqual([])
      }),
    )
  })

  test('is read in time that grows with the file', () => {
    const many = Array.from({ length: 40_000 }, (_, at) => `# eco-ignore a: b\nk${at}: 1`).join('\n')
    expect(ignoresIn(`${'# eco-ignore a: b\n\n'.repeat(40_000)}${many}`)).toHaveLength(80_000)
  })
})
