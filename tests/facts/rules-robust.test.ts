import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { amountFields, percentageFields } from '../../src/facts/amount-rules.ts'
import { consistencyRules } from '../../src/facts/rules.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape, type GroupShape, type Shape } from '../../src/model/shape.ts'

const asOf = '2026-11-30'

describe('every rule', () => {
  test.each([
    ['nothing', {}],
    ['a broken value in every field', filled(definitionShape, () => '')],
    ['the same value in every field', filled(definitionShape, sample)],
  ])('survives %s', (_, definition) => {
    for (const { path, message } of findingsIn(definition as Definition)) {
      expect(path.length).toBeGreaterThan(0)
      expect(message.nl).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test.each(['a'.repeat(30_000), `[[${'a'.repeat(30_000)}]]`])('stays short with endless names', (name) => {
    const long = filled(definitionShape, (shape) => (shape.kind === 'text' ? name : sample(shape))) as Definition
    const found = findingsIn({ ...long, ecosystem: { ...long.ecosystem, currency: 'EUR' } } as Definition)
    expect(found.length).toBeGreaterThan(10)
    for (const { rule, message, hint } of found)
      for (const text of [message.nl, message.en, hint?.nl ?? '', hint?.en ?? ''])
        expect([rule, text.length <= 600]).toEqual([rule, true])
  })

  test('judges 10,000 actions that wait for each other in a circle', () => {
    const findings = findingsIn(chainOf(10_000))
    expect(findings.filter(({ rule }) => rule === 'dependency-cycle')).toHaveLength(1)
  })

  test('judges 3,000 roles, goals and partners', () => {
    const findings = findingsIn(manyOf(3_000))
    expect(findings.filter(({ rule }) => rule === 'role-holder-left')).toHaveLength(3_000)
    expect(findings.filter(({ rule }) => rule === 'goal-parent-cycle')).toHaveLength(0)
  })
})

describe('the rules about amounts and percentages know every such field of the model', () => {
  test('amounts', () => expect(fieldsOfKind('amount')).toEqual([...amountFields].sort()))
  test('percentages', () => expect(fieldsOfKind('percentage')).toEqual([...percentageFields].sort()))
})

describe('sums of money', () => {
  const money = ['year-out-of-balance', 'year-without-funding', 'budget-exceeds-costs']
  const found = (costs: string, funding: string) => {
    const text = `ecosystem: {id: bond, name: Bond}
actions: [{id: doen, title: Doen, budget: 5000}]
finance:
  costs: ${costs}
  funding: ${funding}
`
    const source = { file: 'ecosystem.yaml', content: new TextEncoder().encode(text) }
    return assess([source], { asOf }).diagnostics.flatMap(({ rule }) => (money.includes(rule) ? [rule] : []))
  }
  const cost = '{id: a, what: A, year: 2027, amount: 1000}'
  const fund = '{id: b, kind: cash, year: 2027, amount: 400}'
  const broken = '{id: c, what: C, kind: cash, year: 2027, amount: veel}'

  test('are judged when every line could be read', () => {
    expect(found(`[${cost}]`, `[${fund}]`)).toEqual(['budget-exceeds-costs', 'year-out-of-balance'])
    expect(found(`[${cost}]`, '[]')).toEqual(['budget-exceeds-costs', 'year-without-funding'])
  })

  test.each([
    ['a line of the costs', `[${cost}, ${broken}]`, `[${fund}]`, []],
    ['all costs', 'veel', `[${fund}]`, []],
    ['a line of the funding', `[${cost}]`, `[${fund}, ${broken}]`, ['budget-exceeds-costs']],
    ['the only line of the funding', `[${cost}]`, `[${broken}]`, ['budget-exceeds-costs']],
    ['all funding', `[${cost}]`, 'veel', ['budget-exceeds-costs']],
  ])('are not judged when %s could not be read', (_, costs, funding, expected) => {
    expect(found(costs, funding)).toEqual(expected)
  })
})

describe('year-out-of-range', () => {
  test('looks at every date of the model', () => {
    const dates = filled(definitionShape, (shape) => (/^(?:day|date)$/.test(shape.kind) ? '0206-03-01' : sample(shape)))
    const found = findingsIn(dates as Definition).filter(({ rule }) => rule === 'year-out-of-range')
    const written = JSON.stringify(dates).split('0206-03-01').length - 1
    expect(found.filter(({ message }) => message.nl.includes('0206'))).toHaveLength(written)
  })
})

function findingsIn(definition: Definition) {
  const { ecosystem } = resolve(definition)
  return consistencyRules.flatMap((rule) =>
    [...rule.check(ecosystem, { asOf })].map((finding) => ({ rule: rule.id as string, ...finding })),
  )
}

function chainOf(size: number): Definition {
  const actions = Array.from({ length: size }, (_, at) => ({
    id: `actie-${at}`,
    title: `Stap ${at} van het werk aan de aansluiting`,
    description: 'Overleg met de netbeheerder over de aansluiting van 2,5 MW in 2027 en 2028',
    goals: ['doel'],
    owner: 'partner',
    start: '2026-03',
    deadline: '2027-06',
    depends_on: [`actie-${(at + 1) % size}`],
  }))
  return { actions, goals: [{ id: 'doel', title: 'Doel' }], partners: [{ id: 'partner', name: 'Partner' }] }
}

function manyOf(size: number): Definition {
  const numbers = Array.from({ length: size }, (_, at) => at)
  return {
    goals: numbers.map((at) => ({ id: `doel-${at}`, title: `Doel ${at}`, parent: `doel-${at + 1}` })),
    partners: numbers.map((at) => ({ id: `partner-${at}`, name: `Partner ${at}`, status: 'left', left: 2025 })),
    roles: numbers.map((at) => ({ id: `rol-${at}`, role: 'driver', holder: `partner-${at}` })),
    risks: numbers.map((at) => ({ id: `risico-${at}`, title: `Risico ${at}`, owner: `partner-${at}` })),
  }
}

/** A definition with every field of the model filled, each list with two items. */
function filled(shape: Shape, value: (shape: Shape) => unknown): unknown {
  if (shape.kind === 'list') return [filled(shape.of, value), filled(shape.of, value)]
  if (shape.kind === 'either') return filled(shape.group, value)
  if (shape.kind !== 'group') return value(shape)
  return Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, filled(field, value)]))
}

function sample(shape: Shape): unknown {
  switch (shape.kind) {
    case 'choice':
      return Object.keys(shape.labels)[0]
    case 'flag':
      return true
    case 'day':
    case 'date':
      return '2026-05-01'
    case 'amount':
    case 'number':
    case 'count':
    case 'percentage':
      return -5
    default:
      return 'zelf'
  }
}

function fieldsOfKind(kind: Shape['kind'], shape: Shape = definitionShape): readonly string[] {
  const inGroup = ({ fields }: GroupShape) =>
    Object.entries(fields).flatMap(([key, field]) => (field.kind === kind ? [key] : fieldsOfKind(kind, field)))
  if (shape.kind === 'list') return fieldsOfKind(kind, shape.of)
  if (shape.kind === 'either') return [...new Set(inGroup(shape.group))]
  return shape.kind === 'group' ? [...new Set(inGroup(shape))].sort() : []
}
