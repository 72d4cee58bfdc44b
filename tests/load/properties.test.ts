import fc from 'fast-check'
import { CORE_SCHEMA, dump, load, mergeTag } from 'js-yaml'
import { expect, test } from 'vitest'
import { parse as parseYaml, stringify } from 'yaml'
import type { Path } from '../../src/diagnostic.ts'
import { codeFrame } from '../../src/load/code-frame.ts'
import { parseDocument } from '../../src/load/document.ts'
import { createLocator } from '../../src/load/locate.ts'
import { anyText } from '../any-text.ts'
import { parse } from './parse.ts'

const schema = CORE_SCHEMA.withTags(mergeTag)

const key = fc
  .oneof(fc.stringMatching(/^[a-z][a-z -]{0,8}[a-z]$/), fc.string({ minLength: 1 }))
  .filter((name) => name !== '__proto__' && name !== '<<')
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.lorem(),
)
const { value: plain } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value')), fc.dictionary(key, tie('value'))),
}))
const data = fc.dictionary(key, plain, { minKeys: 1 })

/** Pieces of YAML in any order, which come closer to it than random characters. */
const yamlish = fc
  .array(
    fc.constantFrom(
      'a',
      'b:',
      ': ',
      '- ',
      '\n',
      '\n  ',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '&x ',
      '*x',
      '<<: ',
      '!t ',
      '!!int ',
      '|',
      '>',
      '#',
      '? ',
      '---\n',
      '...',
      '%',
      '~',
      '1',
      '\r\n',
      '\uFEFF',
      '@',
      '\\',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

const sound = { wrong: [], isSilent: false }

test('no bytes make it throw, and every finding has a place that can be shown', () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.oneof(anyText(), yamlish).map((text) => new TextEncoder().encode(text)),
  )
  fc.assert(
    fc.property(anything, (content) => {
      const { document, diagnostics } = parseDocument({ file: 'a.yaml', content })
      const { locate } = createLocator(document.text)
      const wrong = diagnostics.filter(({ place, message }) => {
        const position = locate(place)
        const isInText = position.offset <= position.endOffset && position.endOffset <= document.text.length
        return !isInText || !codeFrame(document.text, position).includes('~') || !message.nl || !message.en
      })
      expect({ wrong, isSilent: document.value === undefined && diagnostics.length === 0 }).toEqual(sound)
    }),
    { numRuns: 400 },
  )
})

test('what js-yaml refuses gives a finding, and what has no finding is what js-yaml reads', () => {
  fc.assert(
    fc.property(yamlish, (text) => {
      const { text: decoded, value, diagnostics } = parse(text)
      if (diagnostics.length === 0) expect(value).toEqual(load(decoded, { schema }))
      else expect(diagnostics.every(({ message }) => message.nl)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('values are those of js-yaml and of the yaml package', () => {
  fc.assert(
    fc.property(data, fc.boolean(), (written, byYaml) => {
      const text = byYaml ? stringify(written) : dump(written)
      const { value, diagnostics } = parse(text)
      const refused = diagnostics.filter(({ rule }) => rule === 'number-too-large')
      expect(diagnostics).toEqual(refused)
      expect(value).toEqual(load(text, { schema }))
      if (refused.length === 0) expect(value).toEqual(parseYaml(text, { merge: true }))
    }),
    { numRuns: 40, examples: [[{ a: { '1E310': 'b' } }, false]] },
  )
})

test('the place of every scalar is the text that was written there', () => {
  fc.assert(
    fc.property(data, fc.integer({ min: -1, max: 2 }), (written, flowLevel) => {
      const text = dump(written, { flowLevel })
      const { locate, raw } = createLocator(text)
      const other = scalarsOf(parse(text).value).filter(({ path, value }) => {
        const { offset, endOffset } = locate({ path })
        return !says(text.slice(offset, endOffset), value) || (typeof value === 'string' && raw(path) !== value)
      })
      expect(other).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('no path makes locating throw', () => {
  const path = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constantFrom('a', 'b', '__proto__', 'constructor', 0)))
  fc.assert(
    fc.property(yamlish, path, fc.constantFrom('key' as const, undefined), (text, segments, at) => {
      const { locate, raw } = createLocator(text)
      expect(locate({ path: segments, ...(at && { at }) }).line).toBeGreaterThan(0)
      raw(segments)
    }),
  )
})

/** Whether this is how a scalar is written. */
function says(piece: string, value: unknown): boolean {
  if (typeof value !== 'string' || /^["']/.test(piece))
    return Object.is(load(piece.replace(/\n */g, '\n '), { schema }), value)
  const words = value.replace(/\s+/g, '')
  return words === '' || piece.replace(/\s+/g, '') === words
}

function scalarsOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([segment, child]) => scalarsOf(child, [...path, segment]))
}
