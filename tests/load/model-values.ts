import fc from 'fast-check'
import { definitionShape, type GroupShape, type Shape } from '../../src/model/shape.ts'

const arbitraries = new Map<Shape, fc.Arbitrary<unknown>>()

const odd: readonly unknown[] = [
  ...['', 'x', 'Net_Beheer', '2026-13-40', '2026-05', 'eenmalig', 'nee', '12.500,00', '__proto__', 'constructor'],
  ...[0, -1, 1.5, 2026, 1e300, Number.NaN, Number.POSITIVE_INFINITY, true, false],
  ...[[], {}, ['x'], [['x']], [{}], { x: 1 }, { id: 'a' }, { what: 'x' }],
]

/** Values that fit a shape, small enough to try thousands of them. */
export function fitting(shape: Shape): fc.Arbitrary<unknown> {
  const known = arbitraries.get(shape) ?? made(shape)
  arbitraries.set(shape, known)
  return known
}

/** Values as a file may hold them: some fit, some have a few things wrong, some are anything at all. */
export const written: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { arbitrary: writtenFor(definitionShape), weight: 7 },
  { arbitrary: anything(), weight: 1 },
) as fc.Arbitrary<Record<string, unknown>>

/** Values for a shape: some fit, some have a few things wrong. */
export function writtenFor(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof(
    { arbitrary: fitting(shape), weight: 2 },
    {
      arbitrary: fc.tuple(fitting(shape), fc.array(mutation(), { minLength: 1, maxLength: 4 })).map(mutated),
      weight: 5,
    },
  )
}

function made(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'group':
      return groupOf(shape)
    case 'list':
      return fc.array(
        fc.constant(null).chain(() => fitting(shape.of).filter((item) => item !== '' || shape.of.kind === 'text')),
        { maxLength: 3 },
      )
    case 'either':
      return fc.oneof(fc.string(), fitting(shape.group))
    case 'choice':
      return fc.constantFrom(...Object.keys(shape.labels))
    case 'id':
    case 'reference':
      return fc.constantFrom('a', 'b', 'netbeheer', 'warmte-2027')
    case 'day':
      return fc.constantFrom('2026-05-01', '2024-02-29', '1999-12-31', '0206-03-01', '9990-12-31')
    case 'date':
      return fc.constantFrom(
        '2026-05-01',
        '2026-05',
        '2026',
        2026,
        1999,
        '0206-03-01',
        '0026',
        1000,
        '9990-12',
        '9990-12-31',
      )
    case 'flag':
      return fc.boolean()
    case 'count':
      return fc.nat()
    case 'amount':
      return fc.double({ noNaN: true, min: -1e12, max: 1e12 })
    case 'number':
    case 'percentage':
      return fc.double({ noNaN: true, min: -1e14, max: 1e14 })
    default:
      return fc.string()
  }
}

function groupOf({ fields, required }: GroupShape): fc.Arbitrary<unknown> {
  const optional = Object.keys(fields).filter((key) => !required.includes(key))
  return fc
    .subarray(optional, { maxLength: Math.min(4, optional.length) })
    .chain((keys) =>
      fc.record(Object.fromEntries([...required, ...keys].map((key) => [key, fitting(fields[key] as Shape)]))),
    )
}

interface Mutation {
  readonly at: number
  readonly value: unknown
  readonly how: 'replace' | 'remove' | 'add'
}

function mutation(): fc.Arbitrary<Mutation> {
  return fc.record({
    at: fc.nat(),
    value: fc.oneof(fc.constantFrom(...odd), fc.string(), fc.integer()),
    how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
  }) as fc.Arbitrary<Mutation>
}

function mutated([value, mutations]: [unknown, readonly Mutation[]]): unknown {
  const copy = structuredClone(value)
  for (const { at, value: odd, how } of mutations) {
    const places = placesIn(copy)
    const place = places[at % Math.max(1, places.length)]
    if (place === undefined) break
    const [holder, key] = place
    // Reading makes an empty item of a list into '', with a finding of its own: see `document.ts`.
    if (how === 'replace' && !(Array.isArray(holder) && odd === '')) Reflect.set(holder, key, structuredClone(odd))
    else if (how === 'remove' && !Array.isArray(holder)) Reflect.deleteProperty(holder, key)
    else if (how === 'add' && !Array.isArray(holder)) Reflect.set(holder, 'kartrekker', structuredClone(odd))
  }
  return copy
}

function placesIn(value: unknown): [object, string | number][] {
  if (typeof value !== 'object' || value === null) return []
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => [[value, key] as [object, string | number], ...placesIn(Reflect.get(value, key))])
}

/** Any tree of text, numbers, yes or no, lists and groups below names of sections. */
function anything(): fc.Arbitrary<unknown> {
  const names = fc.constantFrom(...Object.keys(definitionShape.fields), 'doelen', 'id', 'name', 'owner', 'what', 'date')
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('a', 'b', 'x', 1, 2026, true, '2026-05-01'),
      fc.array(
        tie('tree').filter((item) => item !== ''),
        { maxLength: 3 },
      ),
      fc.dictionary(names, tie('tree'), { maxKeys: 4 }),
    ),
  }))
  return fc.dictionary(names, tree as fc.Arbitrary<unknown>, { maxKeys: 6 })
}
