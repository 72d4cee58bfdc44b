import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Path } from '../../src/diagnostic.ts'
import { addItem } from '../../src/edit/add-item.ts'
import { mended } from '../../src/edit/mend.ts'
import { commentsOf, isEqual, readingOf, withValue } from '../../src/edit/proof.ts'
import { renameId } from '../../src/edit/rename-id.ts'
import { setValue } from '../../src/edit/set-value.ts'
import { keyOrderAt } from '../../src/model/key-order.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { fitting } from '../load/model-values.ts'
import { attached } from './attached.ts'
import { hostile } from './hostile.ts'

const root = resolve(import.meta.dirname, '../../examples')
const examples = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file): [string, string] => [file, readFileSync(resolve(root, file), 'utf8')])

const texts = hostile(fitting(definitionShape) as fc.Arbitrary<Record<string, unknown>>)
const scalars = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.lorem({ maxCount: 30 }),
  fc.integer(),
  fc.boolean(),
)

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([step, inner]) => leaves(inner, [...path, step]))
}

function groups(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [
    ...(Array.isArray(value) ? [] : [path]),
    ...entries.flatMap(([step, inner]) => groups(inner, [...path, step])),
  ]
}

let [written, refused] = [0, 0]

/** That an edit does what it says, or is refused; the proof inside the edit is not what is relied on here. */
function isOnly(text: string, path: Path, put: unknown): void {
  const edited = setValue(text, path, put, keyOrderAt)
  if ('fault' in edited) {
    refused++
    return
  }
  written++
  if (before.text !== text)
    before = { text, value: readingOf(text).value, comments: commentsOf(text), places: attached(text) }
  expect(isEqual(readingOf(edited.text).value, withValue(before.value, path, put))).toBe(true)
  expect(commentsOf(edited.text)).toEqual(before.comments)
  expect(attached(edited.text)).toEqual(expect.arrayContaining([...(before.places ?? [])]))
  const kept = new Set(edited.text.split(/\r?\n/))
  const lost = text.split(/\r?\n/).filter((line) => !kept.has(line))
  expect(lost.length).toBeLessThanOrEqual(12)
}

/** What was read in the text of the last edit: one text is edited at many places. */
let before: {
  readonly text?: string
  readonly value?: unknown
  readonly comments?: readonly string[]
  readonly places?: readonly string[]
} = {}

test('set changes one value in any text, and hardly ever has to refuse', () => {
  fc.assert(
    fc.property(texts, fc.nat(), scalars, fc.boolean(), ({ text, value }, at, put, isNew) => {
      const places = isNew ? groups(value).map((path) => [...path, 'note']) : leaves(value)
      const path = places[at % Math.max(1, places.length)]
      if (path !== undefined && path.length > 0) isOnly(text, path, put)
    }),
    { numRuns: 70 },
  )
  expect(written).toBeGreaterThan(refused * 9)
})

test.each(examples)('set changes one value in %s', (_, text) => {
  const { value } = readingOf(text)
  const places = leaves(value)
  for (let at = 0; at < places.length; at += Math.ceil(places.length / 2))
    isOnly(text, places[at] as Path, 'iets anders: ja')
  const all = groups(value)
  for (let at = 0; at < all.length; at += Math.ceil(all.length / 2)) isOnly(text, [...(all[at] as Path), 'note'], 'N')
})

function lists(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [...(Array.isArray(value) ? [path] : []), ...entries.flatMap(([step, inner]) => lists(inner, [...path, step]))]
}

const at = (value: unknown, path: Path) =>
  path.reduce<unknown>((inner, step) => Reflect.get(inner as object, step), value)

test('add puts one item behind the others in any text, and hardly ever has to refuse', () => {
  const item = {
    id: 'nieuw',
    title: 'Iets: nieuws',
    goals: ['a', 'b'],
    brings: [{ what: 'Brood, en koek', amount: 5 }],
  }
  let [added, not] = [0, 0]
  fc.assert(
    fc.property(texts, fc.nat(), ({ text, value }, number) => {
      const all = lists(value)
      const path = all[number % Math.max(1, all.length)]
      if (path === undefined) return
      const edited = addItem(text, path, item, keyOrderAt)
      if ('fault' in edited) {
        not++
        return
      }
      added++
      const expected = withValue(value, path, [...(at(value, path) as unknown[]), item])
      expect(isEqual(readingOf(edited.text).value, expected)).toBe(true)
      expect(commentsOf(edited.text)).toEqual(commentsOf(text))
      expect(attached(edited.text)).toEqual(expect.arrayContaining([...attached(text)]))
      const lines = new Set(edited.text.split(/\r?\n/))
      expect(text.split(/\r?\n/).filter((line) => !lines.has(line)).length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 130 },
  )
  expect(added).toBeGreaterThan(not * 9)
})

/** Each comment with the value of what it is about, and with its path where that lies outside of this list. */
function spoken(text: string, list: Path): readonly string[] {
  const { value } = readingOf(text)
  return attached(text).map((one) => {
    const [comment = '', ...paths] = one.split(/ @ | (?=\S+$)/)
    const path = paths.at(-1)?.split('.') ?? []
    const isInside = path.length > list.length && list.every((step, depth) => String(step) === path[depth])
    const said = path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), value)
    return isInside ? `${comment} ${JSON.stringify(said)}` : one
  })
}

test('a list that gets other items keeps each comment with what it is about, or is refused', () => {
  const kinds = fc.constantFrom<(items: readonly unknown[], at: number) => unknown[]>(
    (items, at) => items.toSpliced(at, 1),
    (items, at) => items.toSpliced(at, 0, 'nieuw'),
    (items, at) => items.toSpliced(at, 1, { what: 'nieuw', amount: 5 }, 'nieuw'),
    (items) => [...items, 'nieuw'],
  )
  let changed = 0
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), kinds, ({ text, value }, number, index, kind) => {
      const all = lists(value).filter((path) => (at(value, path) as unknown[]).length > 0)
      const path = all[number % Math.max(1, all.length)]
      if (path === undefined) return
      const items = at(value, path) as unknown[]
      const put = kind(items, index % items.length)
      const edited = setValue(text, path, put, keyOrderAt)
      if ('fault' in edited) return
      changed++
      expect(isEqual(readingOf(edited.text).value, withValue(value, path, put))).toBe(true)
      expect(commentsOf(edited.text)).toEqual(commentsOf(text))
      expect(spoken(edited.text, path)).toEqual(expect.arrayContaining([...spoken(text, path)]))
    }),
    { numRuns: 100 },
  )
  expect(changed).toBeGreaterThan(50)
})

test('a key gets another name in any text, and nothing else changes', () => {
  fc.assert(
    fc.property(texts, fc.nat(), ({ text, value }, number) => {
      const all = groups(value).flatMap((path) => Object.keys(at(value, path) as object).map((key) => [...path, key]))
      const path = all[number % Math.max(1, all.length)]
      if (path === undefined) return
      const edited = mended(text, [{ path, key: 'zo-heet-niets' }], keyOrderAt)
      if (edited.done.length === 0) return
      const other = [...path.slice(0, -1), 'zo-heet-niets']
      const back = mended(edited.text, [{ path: other, key: String(path.at(-1)) }], keyOrderAt)
      if (back.done.length === 1 && !/["']/.test(text)) expect(back.text).toBe(text)
      expect(commentsOf(edited.text)).toEqual(commentsOf(text))
    }),
    { numRuns: 70 },
  )
})

test('an id becomes another and back again to the byte', () => {
  const ids = fc.constantFrom('a', 'b', 'netbeheer', 'warmte-2027')
  fc.assert(
    fc.property(texts, ids, fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/), ({ text, value }, from, to) => {
      const paths = leaves(value).filter(
        (path) => path.reduce<unknown>((at, step) => Reflect.get(at as object, step), value) === from,
      )
      const there = renameId(
        text,
        paths.map((path) => ({ path, from, to })),
      )
      if ('fault' in there) return
      const back = renameId(
        there.text,
        paths.map((path) => ({ path, from: to, to: from })),
      )
      expect(back).toEqual({ text })
    }),
    { numRuns: 70 },
  )
})
