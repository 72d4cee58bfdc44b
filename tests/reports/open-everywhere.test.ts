import { describe, expect, it } from 'vitest'
import { type Assessment, assess } from '../../src/assess.ts'
import { openPlaces } from '../../src/facts/open-places.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { reports } from '../../src/reports/reports.ts'
import { type Language, languages } from '../../src/text.ts'
import { filledWith, type Pen } from '../filled.ts'
import { retold } from './poison.ts'
import { asOf, exampleCalled, printWhole } from './writing.ts'

const example = exampleCalled('pps-klimaatadaptatie')
const { index: _, ...sections } = example.ecosystem

/** Wherever a document prints a text that is still open, and nowhere else, it is known to. */
describe.each<[name: string, inWhich: readonly Language[], told: (texts: () => string) => unknown]>([
  ['in every text of the complete example', ['nl'], (texts) => retold(sections, texts)],
  ['in every field of the model', languages, (texts) => retold(filledWith(definitionShape, pen) as object, texts)],
])('what is still open %s', (_name, inWhich, told) => {
  it.each([
    ['alone', (number: string) => `[[nog invullen: K${number}. wat hier | hoort & <zo>]]`],
    [
      'behind a text',
      (number: string) => `Dit staat al vast. En verder [[nog invullen: K${number}; wat er nog komt]].`,
    ],
    ['in English', (number: string) => `[[To do: K${number} what "belongs" here]]`],
    ['by another word', (number: string) => `K${number} TODO`],
  ])('%s is found by the document that prints it', (_kind, worded) => {
    let count = 0
    const assessment = withSections(told(() => worded(String(count++).padStart(5, '0'))) as Definition)
    const all = openPlaces(assessment.ecosystem)
    for (const report of reports.filter(({ chapters }) => chapters === undefined))
      for (const language of inWhich) {
        const document = printWhole(report, assessment, language)
        if ('faults' in document) throw new Error(`${report.id}: ${JSON.stringify(document.faults)}`)
        const { text, open } = document
        const found = new Set(open.map((place) => keyOf(place.text)))
        const printed = new Set(text.match(/\b[kK]\d{5}\b/g)?.map((one) => one.toLowerCase()) ?? [])
        const shown = all.filter((place) => printed.has(keyOf(place.text)))
        const missed = shown.filter((place) => !found.has(keyOf(place.text))).map(({ path }) => path.join('.'))
        // Of a text that was cut off nobody can tell which one it was.
        const tooMany = /…|#8230;/.test(text) ? [] : [...found].filter((key) => !printed.has(key))
        expect({ id: report.id, language, missed, tooMany }).toEqual({
          id: report.id,
          language,
          missed: [],
          tooMany: [],
        })
      }
  })
})

const pen: Pen = { text: () => '', id: () => 'een', number: () => 12, reference: () => 'een' }

function keyOf(text: string): string {
  return /K\d{5}/.exec(text)?.[0].toLowerCase() ?? ''
}

function withSections(definition: Definition): Assessment {
  const { ecosystem } = resolve(JSON.parse(JSON.stringify(definition)) as Definition)
  return { ...assess([], { asOf }), ecosystem, methods: example.methods, verdicts: example.verdicts }
}
