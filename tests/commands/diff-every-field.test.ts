import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../src/assess.ts'
import { sentenceOf } from '../../src/commands/diff/sentences.ts'
import { tellerFor } from '../../src/commands/diff/teller.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape, type Shape } from '../../src/model/shape.ts'
import { compare } from '../../src/revisions/compare.ts'
import { languages } from '../../src/text.ts'
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

function assessedOf(definition: unknown): Assessment {
  const { ecosystem } = resolve(definition as Definition)
  return {
    ecosystem,
    asOf: '2026-11-30',
    verdicts: [],
    diagnostics: [],
    methods: [],
    audience: 'internal',
  } as unknown as Assessment
}

type Pair = readonly [before: Assessment, after: Assessment]

/** What changed, as the team is told it in each language: what it is, which takes most of the work, is found out once. */
function sentences([before, after]: Pair): readonly string[] {
  const changes = compare(before.ecosystem, after.ecosystem)
  return languages.flatMap((language) => {
    const teller = tellerFor(before, after, changes, language)
    return changes.map((change) => sentenceOf(change, teller))
  })
}

/** Each section of the model by itself, worked out once: most ways lead into the same few. */
const sections = new Map(
  Object.entries(full).map(([name, value]): [string | number, Assessment] => [name, assessedOf({ [name]: value })]),
)

/** What is at a way gone, come and, when it is one value, another. */
function pairsOf({ way, shape }: { readonly way: Steps; readonly shape: Shape }): readonly Pair[] {
  const [name = ''] = way
  const section = { [name]: full[name as keyof Definition] }
  const whole = sections.get(name) as Assessment
  const without = assessedOf(changed(section, way, () => undefined))
  const gone: readonly Pair[] = [
    [whole, without],
    [without, whole],
  ]
  const isLeaf = !['group', 'list', 'either'].includes(shape.kind)
  return isLeaf ? [...gone, [whole, assessedOf(changed(section, way, (old) => other(old, shape)))]] : gone
}

describe('a sentence for every field of the model', () => {
  const ways = waysIn(full, definitionShape)
  const pairs = ways
    .filter(({ shape }) => shape.kind !== 'id')
    .flatMap((one) => pairsOf(one).map((pair) => ({ way: one.way.join('.'), pair })))

  it('knows hundreds of them', () => {
    expect(ways.length).toBeGreaterThan(500)
  })

  it('in either language, for what came, went and changed', () => {
    const told = pairs.map(({ way, pair }) => ({ way, texts: sentences(pair) }))
    const slips = told.flatMap(({ way, texts }) => texts.filter((text) => !isSound(text)).map((text) => [way, text]))
    expect(slips).toEqual([])
    // In which version of the notation it is written says nothing about an ecosystem; to write out what a field means
    // anyway says nothing either.
    expect([...new Set(told.filter(({ texts }) => texts.length === 0).map(({ way }) => way))]).toEqual([
      'ecosystem.format',
      'roles.0.needed',
      'actions.0.status',
      'risks.0.status',
    ])
  })
})

/** Thousands of sentences are looked at: an `expect` for each of them would take longer than telling them. */
function isSound(text: string): boolean {
  return /^\S.*[.!?…”]$/u.test(text) && !/undefined|\[object|NaN|‘’|“”|null| {2}|\( *\)/.test(text)
}
