import { expect, test } from 'vitest'
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
  personalFindings(new Map([['a.yaml', text]]), known, locatorOf, 20).map(({ position }) =>
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
  const told = personalFindings(new Map([['a.yaml', text]]), [], locatorOf, 2)
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
