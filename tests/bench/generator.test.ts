import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { builtIn } from '../../src/methods/built-in.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { reports } from '../../src/reports/reports.ts'
import { asOf, print } from '../reports/writing.ts'
import { generated } from './generator.ts'

const definition = generated(40)

describe('a generated ecosystem', () => {
  test('has every section of the model, and grows with its partners', () => {
    const missing = Object.keys(definitionShape.fields).filter((section) => !(section in definition))
    expect(missing).toEqual(['methods_used', 'answers'])
    const counts = ({ partners, actions, relations }: typeof definition) =>
      [partners, actions, relations].map((list) => list?.length)
    expect(counts(definition)).toEqual([40, 200, 80])
    expect(counts(generated(80))).toEqual([80, 400, 160])
  })

  test('is the same each time', () => {
    expect(generated(40)).toEqual(definition)
  })

  test('fits the model, and every document can be written of it', () => {
    const source = { file: 'ecosystem.yaml', content: new TextEncoder().encode(JSON.stringify(definition)) }
    const assessment = assess([source], { asOf }, { methods: builtIn })
    const refused = assessment.diagnostics.filter(({ severity }) => severity === 'error')
    expect(refused.map(({ rule, place, message }) => `${rule} ${place.path.join('.')} ${message.en}`)).toEqual([])
    for (const { id } of reports) expect(print(id, assessment)).toMatch(/^# .*Verzonnen/)
  })
})
