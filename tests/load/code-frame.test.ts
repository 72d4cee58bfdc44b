import { expect, test } from 'vitest'
import { codeFrame } from '../../src/load/code-frame.ts'
import { createLocator } from '../../src/load/locate.ts'

const frame = (text: string, offset: number) =>
  `\n${codeFrame(text, createLocator(text).locate({ path: [], offset }))}\n`

test('shows a span between the lines around it', () => {
  const text = `${'#\n'.repeat(12)}    title: Studentendagen bij de leden\n    owner: polderstal\n    goals: [talent]\n`
  expect(frame(text, text.indexOf('polderstal'))).toBe(`
13 │     title: Studentendagen bij de leden
14 │     owner: polderstal
   │            ~~~~~~~~~~
15 │     goals: [talent]
`)
})

test('aligns numbers of different length and leaves out lines that are not there', () => {
  expect(frame(`${'\n'.repeat(8)}a: b\r\nc: d\r\n`, 8)).toBe(`
 8 │
 9 │ a: b
   │ ~
10 │ c: d
`)
  expect(frame('a: b\n', 3)).toBe('\n1 │ a: b\n  │    ~\n')
  expect(frame('', 0)).toBe('\n1 │\n  │ ~\n')
})

test('shows what hides: tabs, control, bidi and zero-width characters', () => {
  expect(frame('\ta\u202eb: \u200b@x \u001b[31m', 7)).toBe(`
1 │ → a\\u{202e}b: \\u{200b}@x \\u{1b}[31m
  │                       ~~~~~~~~~
`)
})

test('puts the tildes below wide characters', () => {
  expect(frame('a: 😀日 @x', 7)).toBe('\n1 │ a: 😀日 @x\n  │         ~~\n')
})

test('cuts a long line around its span, and other long lines at the end', () => {
  const text = `${'k'.repeat(300)}\na: ${'x'.repeat(200)}, hier, ${'y'.repeat(200)}`
  const [before = '', line = '', tildes = ''] = frame(text, text.indexOf('hier')).trim().split('\n')
  expect(before).toBe(`1 │ ${'k'.repeat(100)}…`)
  expect(line).toMatch(/^2 │ …x+, hier, y+…$/)
  expect(line.length).toBe(106)
  expect(line.indexOf('hier')).toBe(tildes.indexOf('~'))
})

test('of a span of several lines marks the first', () => {
  const text = 'a: |\n  een\n  twee\n'
  expect(codeFrame(text, createLocator(text).locate({ path: ['a'] }))).toBe(
    '1 │ a: |\n2 │   een\n  │   ~~~\n3 │   twee',
  )
})
