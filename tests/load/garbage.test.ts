import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Assessment, assess } from '../../src/assess.ts'
import { consistencyRules } from '../../src/facts/rules.ts'
import { budgetPerYear } from '../../src/facts/spread.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Source } from '../../src/load/document.ts'
import { merge } from '../../src/load/merge.ts'
import { validate } from '../../src/load/validate.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { reports } from '../../src/reports/reports.ts'
import { allRules } from '../../src/rules.ts'
import { type Language, languages } from '../../src/text.ts'
import { written } from './model-values.ts'

const asOf = '2026-11-30'
const nothing = assess([], { asOf })
const language = fc.constantFrom(...languages)
const folder = new URL('../../examples/energiecoalitie-fout/', import.meta.url)
const example = readdirSync(folder).map((file) => {
  const content = readFileSync(new URL(file, folder))
  return { file, text: content.toString('utf8'), content }
})

describe('whatever a file says', () => {
  test('every rule and every document takes it, once it is validated', () => {
    fc.assert(
      fc.property(written, written, language, (first, second, chosen) => {
        const parts = [first, second].map((value, at) => ({
          file: `${at}.yaml`,
          definition: validate(value, definitionShape, { file: `${at}.yaml`, raw: () => undefined })
            .value as Definition,
        }))
        const { ecosystem } = resolve(merge(parts, '0.yaml').definition)
        const said = consistencyRules.flatMap((rule) => [...rule.check(ecosystem, { asOf })])
        expect(said.filter(({ message }) => /undefined|\[object/.test(message.nl))).toEqual([])
        viewed({ ...nothing, ecosystem }, chosen)
      }),
      { numRuns: 50 },
    )
  })
})

describe('whatever an ecosystem holds', () => {
  test('an action of the year 206 puts its money in no year, and the plan says no NaN', () => {
    const plan = (start: string, deadline: string) => {
      const text = `ecosystem: {id: bond, name: Bond}\nactions: [{id: a, title: A, start: ${start}, deadline: ${deadline}, budget: 100}]\n`
      const assessment = assess([{ file: 'ecosystem.yaml', content: new TextEncoder().encode(text) }], { asOf })
      const found = assessment.diagnostics.filter(({ rule }) => rule === 'year-out-of-range')
      viewed(assessment, 'nl')
      return [found.length, budgetPerYear(assessment.ecosystem.actions)]
    }
    const inOneYear = { years: [{ year: 2027, amount: 100 }], undated: 0 }
    expect(plan('0206-03-01', '2027-06')).toEqual([1, inOneYear])
    expect(plan('2027-03-01', '9027-06')).toEqual([1, inOneYear])
    expect(plan('0206-03-01', '9990-12')).toEqual([2, { years: [], undated: 100 }])
  })
})

describe('whatever happens to the lines of an ecosystem', () => {
  const edit = fc.record({
    file: fc.nat({ max: example.length - 1 }),
    line: fc.nat({ max: 80 }),
    how: fc.constantFrom('drop', 'twice', 'indent', 'outdent', 'cut', 'swap', 'insert'),
    piece: fc.constantFrom(
      '\t',
      ': ',
      '- ',
      '[',
      '}',
      '"',
      '&a ',
      '*a',
      '<<: *a',
      '\u0000',
      '\u202e',
      'id: x',
      '# ',
      '|',
    ),
  })

  test('there are findings that can be printed, of rules that exist, and documents', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), language, (edits, chosen) => {
        const assessment = assess(sources(edits), { asOf })
        const strange = assessment.diagnostics.filter(
          ({ rule, message, position }) =>
            !Object.hasOwn(allRules, rule) || !message.nl || !message.en || !(position.line > 0),
        )
        expect(strange).toEqual([])
        viewed(assessment, chosen)
      }),
      { numRuns: 25 },
    )
  })

  test('the order of the files changes no finding on one spot', () => {
    const findings = (all: readonly Source[]) =>
      assess(all, { asOf }, { home: 'ecosystem.yaml' }).diagnostics.map(({ rule, place }) => `${place.file} ${rule}`)
    const local = (all: readonly Source[]) => findings(all).filter((one) => /missing-key|not-a|unknown-key/.test(one))
    expect(local(sources([]).toReversed())).toEqual(local(sources([])))
    expect(local(sources([])).length).toBeGreaterThan(5)
  })

  interface Edit {
    readonly file: number
    readonly line: number
    readonly how: string
    readonly piece: string
  }

  function sources(edits: readonly Edit[]): Source[] {
    return example.map(({ file, text, content }, at) => {
      const own = edits.filter((one) => one.file === at)
      if (own.length === 0) return { file, content }
      return { file, content: new TextEncoder().encode(own.reduce(edited, text.split('\n')).join('\n')) }
    })
  }

  function edited(lines: string[], { line, how, piece }: Edit): string[] {
    const at = line % Math.max(1, lines.length)
    const [before, here, after] = [lines.slice(0, at), lines[at] ?? '', lines.slice(at + 1)]
    if (how === 'drop') return [...before, ...after]
    if (how === 'twice') return [...before, here, here, ...after]
    if (how === 'indent') return [...before, `  ${here}`, ...after]
    if (how === 'outdent') return [...before, here.replace(/^ {2}/, ''), ...after]
    if (how === 'cut') return [...before, here.slice(0, here.length / 2), ...after]
    if (how === 'swap') return [...before, ...after.slice(0, 1), here, ...after.slice(1)]
    return [...before, here.slice(0, here.length / 2) + piece + here.slice(here.length / 2), ...after]
  }
})

/** Every document's view; none may hold what is no value. */
function viewed(assessment: Assessment, language: Language): void {
  const views = reports.map(({ name, view }) => ({ name: name.en, view: view(assessment, language) }))
  const wrong = views.filter(
    ({ view }) => holdsNoNumber(view) || /undefined|\[object |NaN|Infinity/.test(JSON.stringify(view)),
  )
  expect(wrong).toEqual([])
}

/** Whether there is a number in it that is none, which JSON would write as nothing. */
function holdsNoNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return false
  return (Array.isArray(value) ? value : Object.values(value)).some(holdsNoNumber)
}
