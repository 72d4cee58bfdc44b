import { expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { wording } from '../../src/reports/wording.ts'

/** Of three lines one has no number, and one has a number and a key that does not exist. */
function budget(lines: number): string {
  const line = (at: number) => (at % 3 === 0 ? 'amount: veel' : at % 3 === 1 ? 'amount: 1, ampunt: 2' : 'amount: 1')
  const all = Array.from({ length: lines }, (_, at) => `    - { what: Post ${at}, year: 2027, ${line(at)} }\n`)
  return `ecosystem: { id: kade, name: Kade }\nfinance:\n  costs:\n${all.join('')}`
}

test('lines of the budget that do not count are counted once, and looked up once for all errors together', () => {
  const assessment = assess([{ file: 'ecosystem.yaml', content: new TextEncoder().encode(budget(600)) }], {
    asOf: '2026-11-30',
  })
  let looked = 0
  const placeOf: typeof assessment.placeOf = (path) => {
    looked++
    return assessment.placeOf(path)
  }
  expect(wording({ ...assessment, placeOf }, 'nl').unread()).toMatch(/^200 regels van de begroting /)
  expect(looked).toBeLessThanOrEqual(600)
})
