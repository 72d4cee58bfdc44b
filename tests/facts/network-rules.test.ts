import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import type { Rule } from '../../src/facts/rule.ts'
import { consistencyRules } from '../../src/facts/rules.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const found = (id: string, definition: Partial<Definition>) => {
  const { ecosystem } = resolve({ ecosystem: { id: 'e', name: 'E' }, ...definition })
  const rule = (consistencyRules as readonly Rule[]).find((one) => one.id === id)
  return [...(rule?.check(ecosystem, { asOf }) ?? [])]
}
const placesOf = (id: string, definition: Partial<Definition>) =>
  found(id, definition).map(({ path }) => path.join('.'))
const messages = (id: string, definition: Partial<Definition>) => found(id, definition).map(({ message }) => message.nl)
const partners = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() }))

describe('a capability on one partner', () => {
  const capability = { id: 'k', name: 'K', provided_by: ['a'] }
  const rule = 'capability-on-one-partner'

  test('is a finding only while it is required for something still to come', () => {
    const goals = [{ id: 'g', title: 'G' }]
    const done = [{ id: 'x', title: 'X', goals: ['g'], status: 'done' as const }]
    const capabilities = [{ ...capability, required_for: ['g'] }]
    expect(placesOf(rule, { partners, capabilities, goals })).toEqual(['capabilities.0.provided_by'])
    expect(placesOf(rule, { partners, capabilities, goals, actions: done })).toEqual([])
    expect(placesOf(rule, { partners, capabilities: [capability] })).toEqual([])
  })

  test('is not one when a name is not known, since that may be the second', () => {
    for (const unknown of [{ fallback: ['x'] }, { provided_by: ['a', 'x'] }])
      expect(placesOf(rule, { partners, capabilities: [{ ...capability, minimum: true, ...unknown }] })).toEqual([])
  })

  test('stands at the stand-in that does not take part, and nowhere when the one is leaving', () => {
    const gone = [...partners, { id: 'weg', name: 'Weg', status: 'left' as const }]
    const capabilities = [{ ...capability, minimum: true, fallback: ['weg'] }]
    expect(placesOf(rule, { partners: gone, capabilities })).toEqual(['capabilities.0.fallback'])
    const leaving = [{ id: 'a', name: 'A', left: '2027' }, ...partners.slice(1)]
    expect(placesOf(rule, { partners: leaving, capabilities: [{ ...capability, minimum: true }] })).toEqual([])
  })
})

describe('who fills it and does not take part, or leaves', () => {
  test('is named with how it stands, the first three', () => {
    const absent = ['p', 'q', 'r', 's'].map((id) => ({ id, name: id.toUpperCase(), status: 'approached' as const }))
    const chain = [{ id: 'l', name: 'L', partners: ['p', 'q', 'r', 's'] }]
    expect(messages('provider-not-taking-part', { partners: absent, chain })).toEqual([
      'Bij de schakel "L" staat alleen wie niet meedoet: "P" (benaderd), "Q" (benaderd), "R" (benaderd) en nog 1.',
    ])
  })

  test('matters no more once the goals of a capability are reached', () => {
    const goals = [{ id: 'g', title: 'G' }]
    const actions = [{ id: 'x', title: 'X', goals: ['g'], status: 'done' as const }]
    const capabilities = [{ id: 'k', name: 'K', provided_by: ['weg'], required_for: ['g'] }]
    const gone = [{ id: 'weg', name: 'Weg', status: 'left' as const }]
    expect(placesOf('provider-not-taking-part', { partners: gone, capabilities, goals })).toHaveLength(1)
    expect(placesOf('provider-not-taking-part', { partners: gone, capabilities, goals, actions })).toEqual([])
  })

  test('leaves nobody when the stand-in leaves as well', () => {
    const leaving = [
      { id: 'a', name: 'A', left: '2027-03-01' },
      { id: 'b', name: 'B', left: '2027-06' },
      { id: 'c', name: 'C' },
    ]
    const capabilities = [{ id: 'k', name: 'K', provided_by: ['a'], fallback: ['b'] }]
    expect(messages('last-provider-leaves', { partners: leaving, capabilities })).toEqual([
      'Bij de bekwaamheid "K" blijft niemand over: wie er staat, vertrekt: "A" (1 maart 2027) en "B" (juni 2027).',
    ])
    const more = [{ id: 'k', name: 'K', provided_by: ['a'], fallback: ['b', 'c'] }]
    expect(placesOf('last-provider-leaves', { partners: leaving, capabilities: more })).toEqual([])
  })
})

describe('a partner without a part', () => {
  const relations = [
    { id: 'r', from: 'a', to: 'b' },
    { id: 's', from: 'a', to: 'c' },
  ]

  test('is a finding where three in four have one', () => {
    expect(placesOf('partner-without-part', { partners, relations })).toEqual(['partners.3'])
    expect(placesOf('partner-without-part', { partners, relations: relations.slice(1) })).toEqual([])
  })

  test.each([
    ['sits on a body', { governance: { bodies: [{ id: 'x', name: 'X', members: ['d'] }] } }],
    ['takes part in an experiment', { experiments: [{ id: 'x', title: 'X', partners: ['d'] }] }],
    [
      'is handed control',
      {
        partners: [
          { ...partners[0], autonomy: { gives_up: [{ topic: 'Planning', to: 'd' }] } },
          ...partners.slice(1),
        ] as Definition['partners'],
      },
    ],
    ['joins later', { partners: [...partners.slice(0, 3), { id: 'd', name: 'D', joined: '2027' }] }],
  ])('is not one who %s', (_, more: Partial<Definition>) => {
    expect(placesOf('partner-without-part', { partners, relations, ...more })).toEqual([])
  })

  test('is still one when its own name or another text of its own reads as its id', () => {
    const same = [...partners.slice(0, 3), { id: 'd', name: 'd', sector: 'd' }]
    expect(placesOf('partner-without-part', { partners: same, relations })).toEqual(['partners.3'])
  })

  test('is told once, as essential when it is called that', () => {
    const essential = [...partners.slice(0, 3), { id: 'd', name: 'D', essential: true }]
    const roles = [{ id: 'r', role: 'chair' as const, holder: 'a' }]
    expect(placesOf('partner-without-part', { partners: essential, relations, roles })).toEqual([])
    expect(placesOf('essential-without-part', { partners: essential, relations, roles })).toEqual([
      'partners.3.essential',
    ])
    expect(placesOf('essential-without-part', { partners: essential })).toEqual([])
  })
})

test('funding from one payer is not judged when a line could not be read', () => {
  const judged = (broken: string) => {
    const text = `ecosystem: {id: e, name: E}
partners: [{id: a, name: A}]
finance: {funding: [{id: f, kind: cash, year: 2028, amount: 10, from: a}${broken}]}
`
    const source = { file: 'ecosystem.yaml', content: new TextEncoder().encode(text) }
    return assess([source], { asOf }).diagnostics.filter(({ rule }) => rule === 'funding-from-one-payer').length
  }
  expect([judged(''), judged(', {id: g, kind: cash, year: 2028, amount: veel}')]).toEqual([1, 0])
})
