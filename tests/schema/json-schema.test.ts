import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaText } from '../../src/commands/schema.ts'
import { validate } from '../../src/load/validate.ts'
import { isDate, isDay, isId } from '../../src/model/notation.ts'
import { checklistShape, configShape, definitionShape, type GroupShape } from '../../src/model/shape.ts'
import { dateText, dayText, idText } from '../../src/schema/patterns.ts'
import { languages } from '../../src/text.ts'
import { written, writtenFor } from '../load/model-values.ts'

const kinds = [
  ['ecosystem', definitionShape, written],
  ['config', configShape, writtenFor(configShape)],
  ['checklist', checklistShape, writtenFor(checklistShape)],
] as const

/** Code that is run a few hundred times is not worth making smaller first: that took most of making it. */
const plain = { strict: false, code: { optimize: false } }

describe.each(kinds)('the schema of %s', (kind, shape, values) => {
  it.each(languages)('agrees with eco check on what fits and where it does not (%s)', (language) => {
    const check = new Ajv({ ...plain, allErrors: true }).compile(JSON.parse(schemaText(kind, language)) as object)
    fc.assert(
      fc.property(values as fc.Arbitrary<unknown>, (value) => {
        fc.pre(!holdsEmptyItem(value))
        const isFine = check(value)
        const refused = new Set(
          (check.errors ?? []).map((one) => placeOf(one.instancePath.split('/').slice(1), one.params)),
        )
        expect([isFine, ...[...refused].sort()]).toEqual([refused.size === 0, ...placesOfCheck(value, shape)])
      }),
      { numRuns: 300 },
    )
  })
})

/**
 * What `eco check` refuses and a schema lets pass, or the other way around. Nothing else may differ:
 * - `24.000` for 24 thousand: only the text shows it, and a schema sees the number 24;
 * - a dash with nothing behind it in a list: reading gives it a finding of its own (empty-value, a warning), and hands on
 *   an empty text, which the schema refuses as the wrong type;
 * - a key with nothing behind it: the same finding (empty-value); the schema sees null, which is the wrong type;
 * - a required key that is misspelt: the schema says that it is missing as well;
 * - what is no schema rule: references to what is not there, ids that come twice, a section in two files.
 */
it('differs only where it is said to', () => {
  const check = new Ajv(plain).compile(JSON.parse(schemaText('ecosystem', 'nl')) as object)
  const subject = { file: 'a.yaml', raw: () => '24.000', hasThousands: true }
  const costs = { actions: [{ id: 'a', title: 'A', budget: 24 }] }
  expect(check(costs)).toBe(true)
  expect(validate(costs, definitionShape, subject).diagnostics.map(({ rule }) => rule)).toEqual(['not-a-number'])
  expect(check({ partners: [''] })).toBe(false)
  expect(check({ ecosystem: { id: 'a', name: 'A', region: null } })).toBe(false)
  expect(check({ goals: [{ id: 'a', title: 'A', owner: 'niemand' }] })).toBe(true)
  const misspelt = { goals: [{ id: 'a', titel: 'A' }] }
  expect(validate(misspelt, definitionShape, subject).diagnostics.map(({ rule }) => rule)).toEqual(['unknown-key'])
  expect([check(misspelt), check.errors?.map(({ keyword }) => keyword)]).toEqual([false, ['required']])
})

describe('the patterns', () => {
  const texts = fc.oneof(
    fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10)),
    fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
      .map(([year, month, day]) => [String(year).padStart(4, '0'), two(month), two(day)].join('-')),
    fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 14 }))
      .map(([year, month]) => `${String(year).padStart(4, '0')}-${two(month)}`),
    fc.integer({ min: 0, max: 99999 }).map(String),
    fc.stringMatching(/^[a-z0-9-]{0,8}\n?$/),
    fc.string(),
  )

  it('judge dates and ids as eco does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect([matches(dayText, text), matches(dateText, text), matches(idText, text)]).toEqual([
          isDay(text),
          isDate(text),
          isId(text),
        ])
      }),
      { numRuns: 10_000 },
    )
  })

  it('know leap years', () => {
    const days = ['2024-02-29', '2023-02-29', '2000-02-29', '1900-02-29', '0008-02-29', '9992-02-29']
    expect(days.filter((day) => matches(dayText, day))).toEqual(days.filter(isDay))
  })
})

it('says everything in the language, and nothing in the other', () => {
  const [dutch, english] = languages.map((language) => schemaText('ecosystem', language))
  expect(dutch).toContain('Naam van de organisatie')
  expect(dutch).toContain('onderwijs en onderzoek')
  expect(english).toContain('Name of the organisation')
  expect(english).not.toMatch(/Naam van|Het id van|Kies uit|zoals /)
  expect(dutch).not.toMatch(/Name of|The id of|Choose from|such as /)
})

it('tells of every field what belongs there', () => {
  const silent: string[] = []
  const look = (schema: Record<string, unknown>, path: string): void => {
    for (const [key, one] of Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>)) {
      if (one.$ref === undefined && !one.description) silent.push(`${path}${key}`)
      look(one, `${path}${key}.`)
    }
    if (schema.items) look(schema.items as Record<string, unknown>, path)
    for (const one of (schema.anyOf ?? []) as Record<string, unknown>[]) look(one, path)
  }
  const whole = JSON.parse(schemaText('ecosystem', 'nl')) as Record<string, unknown>
  look(whole, '')
  for (const [name, one] of Object.entries(whole.definitions as object))
    look(one as Record<string, unknown>, `#${name}.`)
  expect(silent).toEqual([])
})

function two(number: number): string {
  return String(number).padStart(2, '0')
}

const patterns = new Map<string, RegExp>()

function matches(pattern: string, text: string): boolean {
  const made = patterns.get(pattern) ?? new RegExp(pattern, 'u')
  patterns.set(pattern, made)
  return made.test(text)
}

function placesOfCheck(value: unknown, shape: GroupShape): string[] {
  const { diagnostics } = validate(value, shape, { file: 'a.yaml', raw: () => undefined })
  return [...new Set(diagnostics.map(({ place }) => placeOf(place.path)))].sort()
}

/** The section, and the number of the item in it: near enough to lead someone there. */
function placeOf(
  path: readonly (string | number)[],
  params: { missingProperty?: string; additionalProperty?: string } = {},
): string {
  const key = params.missingProperty ?? params.additionalProperty
  return [...path, ...(key === undefined ? [] : [key])].slice(0, 2).join('/')
}

function holdsEmptyItem(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => item === '' || holdsEmptyItem(item))
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsEmptyItem)
}
