import { expect, it } from 'vitest'
import { parseDocument } from '../../src/load/document.ts'
import { createLocator } from '../../src/load/locate.ts'
import { main } from '../../src/main.ts'
import { memoryIo } from '../memory-io.ts'

const many = 1_000_000

it.each<[string, string, readonly (string | number)[]]>([
  ['words', `risks:\n  - id: r\n    title: ${'a '.repeat(many)}b\n`, ['risks', 0, 'title']],
  ['one quoted text', `title: '${'a'.repeat(4 * many)}'\n`, ['title']],
  ['line ends behind a dash', `risks:\n  -${'\n'.repeat(4 * many)}  -\n`, ['risks', 1]],
  ['comments behind a dash', `risks:\n  -\n${'# x\n'.repeat(many / 4)}  -\n`, ['risks', 1]],
  ['bare words', 'a '.repeat(many), []],
])('millions of %s have a place and are no fault of eco', (_, text, path) => {
  const { document, diagnostics } = parseDocument({ file: 'a.yaml', content: new TextEncoder().encode(text) })
  const locator = createLocator(document.text, document.events)
  const places = [{ path }, { path: [], offset: text.indexOf('a') }, ...diagnostics.map(({ place }) => place)]
  for (const place of places) expect(locator.locate(place).line).toBeGreaterThan(0)
})

it('a dash without a value is found behind whatever says nothing', () => {
  const text = 'a:\n  - # one\n  # two\n  -\n'
  expect(createLocator(text).locate({ path: ['a', 1] })).toMatchObject({ line: 4, column: 3 })
})

it.each(['\n', '\r', '\r\n'])('of half a million documents only the first is read', async (end) => {
  const first = ['ecosystem:', '  id: a', '  name: A', ''].join(end)
  const io = memoryIo({ files: { 'ecosystem.yaml': `${first}${`---${end}`.repeat(500_000)}` } })
  expect(await main(['check', '--format', 'short'], io)).toBe(1)
  expect(io.said.out).toMatch(/^ecosystem\.yaml:4:1: fout several-documents: [^\n]*\n$/)
})

it('a hundred thousand items that say nothing are left out one by one, and not each with all before it', async () => {
  const text = `ecosystem: { id: a, name: A }\nrisks:\n${'  -\n'.repeat(100_000)}`
  const io = memoryIo({ files: { 'ecosystem.yaml': text } })
  expect(await main(['check', '--format', 'short', '--limit', 'findings=200000'], io)).toBe(0)
  expect(io.said.out.split('\n').length).toBeGreaterThan(100_000)
})

it('of a hundred thousand fields that stand twice in one item more are told than anybody reads', () => {
  const fields = Array.from({ length: 100_000 }, (_, at) => `    v${at}: x\n`).join('')
  const { diagnostics } = parseDocument({
    file: 'a.yaml',
    content: new TextEncoder().encode(`l:\n  - id: a\n${fields}${fields}`),
  })
  expect(diagnostics.length).toBeGreaterThan(20_000)
})

it('tens of thousands of fields that an item takes over each have a place', () => {
  const count = 40_000
  const sources = Array.from({ length: count }, (_, at) => `  - &b${at} { v${at}: x }\n`).join('')
  const aliases = Array.from({ length: count }, (_, at) => `*b${at}, `).join('')
  const locator = createLocator(`a:\n${sources}b:\n  <<: [${aliases}]\n`)
  const starts = Array.from({ length: count }, (_, at) => locator.locate({ path: ['b', `v${at}`] }).offset)
  expect(new Set(starts).size).toBe(count)
})

it('an item may take over hundreds of thousands of times', () => {
  const locator = createLocator(`a: &a { z: 1 }\nb:\n  <<: [${'*a, '.repeat(200_000)}]\n`)
  expect(locator.locate({ path: ['b', 'z'] }).line).toBe(3)
})
