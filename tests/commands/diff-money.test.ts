import { expect, test } from 'vitest'
import { eco } from './run.ts'

const home = 'ecosystem: { id: k, name: K }\n'
const parties = `partners:
  - { id: gem, name: Gemeente }
  - { id: roc, name: Roc, brings: [{ what: Hal, amount: BRINGS }] }
  - { id: geh, name: Geheim BV, visibility: internal }
`
const base = {
  line: 'kind: cash, year: 2027, amount: 60000, from: gem',
  brings: '10000, per: year',
  cost: 'year: 2027, amount: 100',
}

function state({ line, brings, cost }: typeof base, more = ''): string {
  const funding = `  funding:\n    - { id: f, ${line} }\n${more}`
  return `${home}${parties.replace('BRINGS', brings)}finance:\n  costs:\n    - { id: c, what: Huur, ${cost} }\n${funding}`
}

async function told(change: Partial<typeof base>, options = '', more = ''): Promise<string> {
  const files = { 'oud/ecosystem.yaml': state(base, more), 'nieuw/ecosystem.yaml': state({ ...base, ...change }, more) }
  return (await eco(`diff oud nieuw ${options}`.trim(), { files })).out
}

test.each([
  [
    'another payer',
    { line: 'kind: cash, year: 2027, amount: 50000, from: roc' },
    'Weg uit de dekking van 2027: Gemeente, € 60.000. Erbij in de dekking van 2027: Roc, € 50.000, nog niet zeker.',
  ],
  [
    'another payer of as much',
    { line: 'kind: cash, year: 2027, amount: 60000, from: roc' },
    'Weg uit de dekking van 2027: Gemeente, € 60.000. Erbij in de dekking van 2027: Roc, € 60.000, nog niet zeker.',
  ],
  [
    'another year',
    { line: 'kind: cash, year: 2028, amount: 50000, from: gem' },
    'Weg uit de dekking van 2027: Gemeente, € 60.000. Erbij in de dekking van 2028: Gemeente, € 50.000, nog niet zeker.',
  ],
  [
    'costs in another year',
    { cost: 'year: 2028, amount: 90' },
    'Weg uit de begroting van 2027: Huur, € 100. Erbij in de begroting van 2028: Huur, € 90.',
  ],
])('of %s no amount goes up or down', async (_, change, sentence) => {
  const out = await told(change)
  expect(out).toContain(sentence)
  expect(out).not.toContain(' gaat van ')
})

test('a payer that is filled in later takes nothing away', async () => {
  const state1 = state({ ...base, line: 'kind: cash, year: 2027, amount: 60000' })
  const { out } = await eco('diff oud nieuw', {
    files: { 'oud/ecosystem.yaml': state1, 'nieuw/ecosystem.yaml': state(base) },
  })
  expect(out).toContain('wie betaalt')
  expect(out).not.toContain('Weg uit')
})

test('a contribution per month is not less than one per year', async () => {
  expect(await told({ brings: '1000, per: month' })).not.toMatch(/brengt (?:meer|minder)/)
  expect(await told({ brings: '1000, per: year' })).toContain(
    'Roc brengt minder: ‘Hal’ gaat van € 10.000 naar € 1.000 per jaar.',
  )
})

test('of a payer with more lines in a year it is said which one', async () => {
  const line = 'kind: cash, year: 2027, amount: 50000, from: gem'
  expect(await told({ line })).toContain('De dekking van 2027 door Gemeente gaat van')
  const more = '    - { id: f2, kind: in-kind, year: 2027, amount: 14000, from: gem }\n'
  expect(await told({ line }, '', more)).toContain(
    'De dekking van 2027 door Gemeente (in geld) gaat van € 60.000 naar € 50.000 (−€ 10.000).',
  )
})

test('a payer that is not for the reader is no other one, and not called by the kind of money', async () => {
  const files = (amount: string) => state({ ...base, line: `kind: cash, year: 2027, amount: ${amount}, from: geh` })
  const { out } = await eco('diff oud nieuw --audience partners', {
    files: {
      'oud/ecosystem.yaml': files('60000'),
      'nieuw/ecosystem.yaml': files('50000'),
    },
  })
  expect(out).toContain('De dekking van 2027 (in geld) gaat van € 60.000 naar € 50.000')
})

test('another payer is told, also when one of the two may not be named, with the amount once', async () => {
  const between = async (before: string, after: string) => {
    const line = (rest: string) => state({ ...base, line: `what: Bijdrage, kind: cash, year: 2027, ${rest}` })
    const files = { 'oud/ecosystem.yaml': line(before), 'nieuw/ecosystem.yaml': line(after) }
    return (await eco('diff oud nieuw --audience partners', { files })).out
  }
  const hidden = await between('amount: 60000, from: gem, secured: true', 'amount: 60000, from: geh, secured: false')
  expect(hidden).toContain('1 wijziging')
  expect(hidden).toContain(
    'Weg uit de dekking van 2027: Gemeente, € 60.000 (was zeker gesteld). Erbij in de dekking van 2027: ‘Bijdrage’, € 60.000, nog niet zeker.',
  )
  expect(hidden).not.toContain('Geheim')
  const shown = await between('amount: 60000, from: geh', 'amount: 50000, from: gem')
  expect(shown).toContain('1 wijziging')
  expect(shown).toContain(
    'Weg uit de dekking van 2027: ‘Bijdrage’, € 60.000. Erbij in de dekking van 2027: Gemeente, € 50.000, nog niet zeker.',
  )
  expect(await between('amount: 60000, from: geh', 'amount: 60000')).toBe('')
})

test('another unit is no higher target, and a date that became less precise no move', async () => {
  const rest = (unit: string, target: number, deadline: string) =>
    `${home}indicators:\n  - { id: i, name: Stages, unit: ${unit}, target: ${target} }\nactions:\n  - { id: a, title: Eerste, deadline: ${deadline} }\n`
  const files = {
    'oud/ecosystem.yaml': rest('stages', 60, '2027-06-30'),
    'nieuw/ecosystem.yaml': rest('uren', 600, '2027-06'),
  }
  const { out } = await eco('diff oud nieuw', { files })
  expect(out).not.toMatch(/omhoog|eerder|0 dagen/)
  expect(out).toContain('einddatum: van 30 juni 2027 naar juni 2027')
})
