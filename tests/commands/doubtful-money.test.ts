import { describe, expect, test } from 'vitest'
import { eco, sound } from './run.ts'

const text = (funding: string, left = 'left: 2026-04-30') => `${sound}  phase: perform
partners:
  - {id: roc, name: ROC}
  - {id: klimax, name: Klimax, status: left, ${left}}
goals: [{id: talent, title: Meer vakmensen, owner: roc}]
actions: [{id: les, title: Lessen, goals: [talent], owner: roc, deadline: 2027-06-30}]
finance:
  costs: [{id: k, what: Lessen, year: 2027, amount: 30000}]
  funding: [${funding}]
  subsidies: [{id: sprong, name: Regeling Sprong, granted: 2000, conditions: [{what: Verklaring, due: 2026-05-01}]}]
`
const line = (year: number, more = '') =>
  `{id: f, kind: cash, year: ${year}, amount: 30000, from: klimax, secured: true${more}}`
const run = (words: string, funding: string, left?: string) =>
  eco(words, { files: { 'ecosystem.yaml': text(funding, left) } })
const found = async (funding: string, left?: string) =>
  (await run('check --format short', funding, left)).out.split('\n').filter((one) => one.includes('payer-left'))

describe('money from a partner that left', () => {
  test('is a finding in the years after it left, and not in years that are over', async () => {
    expect(await found(line(2027))).toHaveLength(1)
    expect(await found(line(2026))).toEqual([])
    expect(await found(line(2025), 'left: 2024')).toEqual([])
    expect(await found(line(2026), 'left: 2025-12-31')).toHaveLength(1)
  })

  test('is one of later years only when nobody knows when it left', async () => {
    expect(await found(line(2026), 'left_reason: Overgenomen')).toEqual([])
    expect(await found(line(2027), 'left_reason: Overgenomen')).toHaveLength(1)
  })

  test('is none when the line says itself how it is, or is a subsidy of the same name', async () => {
    expect(await found(line(2027, ', caveat: De nieuwe eigenaar betaalt'))).toEqual([])
    expect(await found(line(2027).replace('cash', 'subsidy').replace('from: klimax', 'from: sprong'))).toEqual([])
  })

  test('counts what a partner passes on as subsidy as well', async () => {
    expect(await found(line(2027).replace('cash', 'subsidy'))).toHaveLength(1)
  })

  test.each([
    [
      'nl',
      'alles zeker, € 30.000 van wie dan al is vertrokken',
      '1 subsidievoorwaarde; het langst ‘Verklaring’, sinds 1 mei 2026',
    ],
    [
      'en',
      'all secured, €30,000 from partners that have left by then',
      '1 subsidy condition; longest ‘Verklaring’, since 1 May 2026',
    ],
  ])(
    'stands in the status beside what is secured, and so does an overdue condition (%s)',
    async (language, money, late) => {
      const { out } = await run(`status --lang ${language}`, line(2027))
      const said = out.replace(/\s+/g, ' ')
      expect(said).toContain(money)
      expect(said).toContain(late)
    },
  )

  test('stands in the status for machines', async () => {
    const { out } = await run('status --format json', line(2027))
    const [{ late, money }] = (JSON.parse(out) as { ecosystems: [{ late: object; money: object[] }] }).ecosystems
    expect(late).toMatchObject({ conditions: [{ what: 'Verklaring', due: '2026-05-01', subsidy: 'sprong' }] })
    expect(money).toEqual([expect.objectContaining({ year: 2027, secured: 30_000, from_left: 30_000 })])
  })

  test.each([
    ['nl', 'startnotitie', 'dat hele bedrag is zeker gesteld; € 30.000 komt van wie dan al is vertrokken.'],
    ['en', 'start-note', 'all of it is secured; €30,000 comes from partners that have left by then.'],
    ['nl', 'actieplan', '- De dekking rekent op wie dan al is vertrokken: Klimax (€ 30.000 voor 2027).'],
    ['en', 'progress', '- The funding counts on partners that have left by then: Klimax (€30,000 for 2027).'],
    ['nl', 'voortgang', '- De dekking rekent bij ‘Regeling Sprong’ op € 3.000 meer dan de € 2.000 die is toegekend.'],
    ['en', 'action-plan', '- The funding counts on ‘Regeling Sprong’ for €3,000 more than the €2,000 granted.'],
    [
      'nl',
      'financien',
      '- **De begroting rekent op een bijdrage van een partner die is vertrokken.** Klimax (€ 30.000 in 2027).',
    ],
    [
      'en',
      'finance',
      '- **The budget counts on a contribution from a partner that has left.** Klimax (€30,000 in 2027).',
    ],
  ])('stands in the documents (%s): %s', async (language, name, sentence) => {
    const subsidy = '{id: g, kind: subsidy, year: 2027, amount: 5000, from: sprong, secured: true}'
    const { out } = await run(`report ${name} -o - --lang ${language}`, `${line(2027)}, ${subsidy}`)
    expect(out).toContain(sentence)
  })
})

const money = (finance: string) => ({
  files: {
    'ecosystem.yaml': `${sound}  phase: perform
partners: [{id: alfa, name: Alfa}, {id: beta, name: Beta}, {id: niets, name: Niets}]
finance: ${finance}
`,
  },
})

test('a year that is booked to its end is not worked out any further', async () => {
  const costs = '{costs: [{id: k, what: Bureau, year: 2026, amount: 100, actual: 99}], booked_until: 2026-12-31}'
  const { out } = await eco('report financien -o - --as-of 2026-12-31', money(costs))
  expect(out).toContain('100% van het jaar.')
  expect(out).not.toContain('doorgerekend')
})

test('who pays most bears no more than all, and who pays nothing does not count', async () => {
  const facts = async (amount: number) => {
    const costs = `{costs: [{id: k, what: K, year: 2027, amount: ${amount}}], funding: [
  {id: a, kind: cash, year: 2027, amount: 90, from: alfa}, {id: b, kind: cash, year: 2027, amount: 45, from: beta},
  {id: c, kind: cash, year: 2027, amount: 0, from: niets}]}`
    return (await eco('explain bs-benefit-low-investment', money(costs))).out.replace(/\s+/g, ' ')
  }
  expect(await facts(100)).toContain('Alfa draagt 66,7% van de dekking, het meest van 2 betalende partners.')
  expect(await facts(150)).toContain('Alfa draagt 60% van de kosten, het meest van 2 betalende partners.')
})

test('a line of nothing is no money that is not secured yet', async () => {
  const funding = (amount: number) =>
    money(`{funding: [{id: c, kind: cash, year: 2028, amount: ${amount}, from: niets}]}`)
  const profiles = async (amount: number) => (await eco('report partnerprofielen -o -', funding(amount))).out
  expect(await profiles(10)).toContain('nog niet zeker')
  expect(await profiles(0)).not.toContain('nog niet zeker')
})

test('the cause of an indicator is asked where it is sure that it is off, as the rule does', async () => {
  const facts = async (start: string) => {
    const dates = `baseline: 0, baseline_date: ${start}, target: 100, by: 2027-12-31`
    const indicator = `{id: i, name: Stages, ${dates}, measurements: [{date: 2026-11-30, value: 1}]}`
    const files = { 'ecosystem.yaml': `${sound}indicators: [${indicator}]\n` }
    return (await eco('explain ea-toc-diagnose', { files })).out.replace(/\s+/g, ' ')
  }
  expect(await facts('2025-01-01')).toContain('Geen oorzaak bij 1 van de 1 indicatoren die uit koers zijn: Stages.')
  expect(await facts('2026-05-01')).toContain('Van geen enkele gemeten indicator staat vast dat die uit koers is.')
})
