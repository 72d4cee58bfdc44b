import { describe, expect, it } from 'vitest'
import type { Assessed } from '../../src/commands/assess-found.ts'
import { toldChanges } from '../../src/commands/diff/told.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape, type Shape } from '../../src/model/shape.ts'
import { filledWith, type Pen } from '../filled.ts'

/** A different value for each leaf, and ids that never clash. */
function pen(): Pen {
  let count = 0
  return {
    text: () => `Tekst ${++count}`,
    id: () => `ding-${++count}`,
    number: () => ++count,
    reference: () => 'ding-1',
  }
}

const full = filledWith(definitionShape, pen()) as Definition

type Steps = readonly (string | number)[]

/** The way to everything that can change by itself. */
function waysIn(
  value: unknown,
  shape: Shape,
  way: Steps = [],
): readonly { readonly way: Steps; readonly shape: Shape }[] {
  const own = way.length === 0 ? [] : [{ way, shape }]
  if (shape.kind === 'list') return [...own, ...waysIn((value as unknown[])[0], shape.of, [...way, 0])]
  const group = shape.kind === 'either' ? shape.group : shape
  if (group.kind !== 'group') return own
  return [
    ...own,
    ...Object.entries(value as object).flatMap(([key, inner]) =>
      waysIn(inner, group.fields[key] as Shape, [...way, key]),
    ),
  ]
}

function other(value: unknown, shape: Shape): unknown {
  if (shape.kind === 'choice') return Object.keys(shape.labels).at(-1)
  if (shape.kind === 'flag') return value !== true
  if (shape.kind === 'date' || shape.kind === 'day') return '2027-03-15'
  if (shape.kind === 'id') return value
  if (shape.kind === 'reference') return 'ding-2'
  return typeof value === 'number'
    ? value + 1
    : `${value} en nog een heel stuk tekst, dat langer is dan een korte zin ooit zou zijn`
}

/** The definition with what is at a way changed; without it when `value` is undefined. */
function changed(definition: unknown, [step, ...rest]: Steps, value: (old: unknown) => unknown): unknown {
  if (step === undefined) return value(definition)
  const holder = definition as Record<string | number, unknown>
  const inner = changed(holder[step], rest, value)
  if (Array.isArray(holder))
    return holder.flatMap((item, at) => (at !== step ? [item] : inner === undefined ? [] : [inner]))
  const { [step]: _, ...others } = holder
  return inner === undefined ? others : { ...holder, [step]: inner }
}

function assessedOf(definition: unknown): Assessed {
  const { ecosystem } = resolve(definition as Definition)
  const assessment = { ecosystem, asOf: '2026-11-30', verdicts: [], diagnostics: [], methods: [], audience: 'internal' }
  return { assessment, language: 'nl', visibility: 'partners' } as unknown as Assessed
}

function sentences(one: unknown, two: unknown, language: 'nl' | 'en'): readonly string[] {
  const changes = toldChanges(assessedOf(one), assessedOf(two), { audience: 'internal', language })
  return changes.map(({ text }) => text)
}

describe('a sentence for every field of the model', () => {
  const ways = waysIn(full, definitionShape)

  it('knows hundreds of them', () => {
    expect(ways.length).toBeGreaterThan(500)
  })

  it.each(['nl', 'en'] as const)('in %s, for what came, went and changed', (language) => {
    for (const { way, shape } of ways.filter((one) => one.shape.kind !== 'id')) {
      const section = { [String(way[0])]: full[way[0] as keyof Definition] }
      const without = changed(section, way, () => undefined)
      const isLeaf = !['group', 'list', 'either'].includes(shape.kind)
      const pairs = [
        [section, without],
        [without, section],
        ...(isLeaf ? [[section, changed(section, way, (old) => other(old, shape))]] : []),
      ]
      for (const [one, two] of pairs)
        for (const text of sentences(one, two, language)) {
          expect(text, way.join('.')).toMatch(/^\S.*[.!?”]$/u)
          expect(text, way.join('.')).not.toMatch(/undefined|\[object|NaN|‘’|“”|null| {2}|\( *\)/)
        }
    }
  })
})
