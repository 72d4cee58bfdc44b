import { join, resolve as pathTo } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assessFound } from '../../src/commands/assess-found.ts'
import { locateEcosystems } from '../../src/commands/locate-ecosystems.ts'
import { signals } from '../../src/facts/signals.ts'
import type { Ecosystem } from '../../src/graph/ecosystem.ts'
import { resolve } from '../../src/graph/resolve.ts'
import { systemIo } from '../../src/io.ts'
import { validate } from '../../src/load/validate.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'

const asOf = '2026-11-30'
const root = pathTo(import.meta.dirname, '../..')
const bare = { id: 'proef', name: 'Proef' }

/** Signals that may judge an ecosystem with only an id and a name, each with the reason; there are none. */
const exceptions: Readonly<Record<string, string>> = {}

describe('where nothing is stated, nothing is said', () => {
  it.each(Object.keys(signals))('%s is unknown for an ecosystem with only an id and a name', (name) => {
    if (name in exceptions) return
    expect(judgedIn(ecosystemOf({}), name)).toBe('unknown')
  })

  /** Sections in which only what must be there is there: each says that something exists, and nothing about it. */
  it.each(
    Object.entries({
      'a start long ago': { ecosystem: { ...bare, start: '2019-11-15' } },
      'a start just now': { ecosystem: { ...bare, start: '2026-10-15' } },
      partners: { partners: named('name') },
      actions: { actions: named('title') },
      experiments: { experiments: named('title') },
      stakeholders: { stakeholders: named('name') },
      tensions: { tensions: named('what') },
      decisions: { decisions: named('topic') },
      indicators: { indicators: named('name') },
      ideas: { ideas: named('what') },
      risks: { risks: named('title') },
      capabilities: { capabilities: named('name') },
      propositions: { propositions: named('name') },
      'solution directions': { solution_directions: named('name') },
      'links of a chain': { chain: named('name') },
      learnings: { learnings: named('what') },
      assumptions: { assumptions: named('statement') },
      'work packages and partners': { work_packages: named('title'), partners: named('name') },
      'bodies and partners': { governance: { bodies: [{ id: 'k', name: 'Kernteam' }] }, partners: named('name') },
      trends: { ecosystem: { ...bare, start: '2019-11-15' }, trends: named('name') },
      'iterations and documents': {
        iterations: [{ id: 'i', start: '2023' }],
        documents: [{ id: 'd', title: 'Rapport', date: '2019-10' }],
      },
    }),
  )('no signal judges bare %s', (_, definition) => {
    expect(allJudged(ecosystemOf(definition))).toEqual([])
  })

  it('judges bare goals by one thing only: that they are there', () => {
    expect(allJudged(ecosystemOf({ goals: named('title') }))).toEqual(['basis-proposition-lingers: clear'])
  })
})

it('the real cluster, of which only public facts are recorded, is judged by one thing only: it has goals', () => {
  const io = systemIo(join(root, 'templates'))
  const [found] = locateEcosystems([join(root, 'examples/noordoostpolder')], io)
  if (found === undefined) throw new Error('no ecosystem')
  expect(allJudged(assessFound(found, asOf, {}, io).assessment.ecosystem)).toEqual(['basis-proposition-lingers: clear'])
})

describe('what is stated is enough for a warning', () => {
  const builders = (...sectors: string[]) =>
    sectors.map((sector, index) => ({ id: `p${index}`, name: `Bedrijf ${index}`, sector }))

  it('that the cluster sits in one sector: from five partners on, without a word on its actions', () => {
    const state = (...sectors: string[]) =>
      judgedIn(ecosystemOf({ partners: builders(...sectors) }), 'basis-cluster-renews')
    expect(state('Metaal', 'metaal', 'Metaal', 'Metaal')).toBe('unknown')
    expect(state('Metaal', 'metaal', 'Metaal', 'Metaal', 'Metaal')).toBe('signal')
    expect(state('Metaal', 'metaal', 'Metaal', 'Metaal', 'Bouw')).toBe('unknown')
  })

  it('that money and talent are no shared concern: every goal says its kind and only costs are filled in', () => {
    const state = (finance: object, kind?: string) =>
      judgedIn(
        ecosystemOf({ goals: [{ id: 'g', title: 'Doel', ...(kind && { kind }) }], finance }),
        'basis-organising-capacity',
      )
    const costs = [{ id: 'c', what: 'Huur', year: 2026, amount: 900 }]
    expect(state({ costs }, 'market')).toBe('signal')
    expect(state({ costs })).toBe('unknown')
    expect(state({}, 'market')).toBe('unknown')
    expect(state({ costs }, 'talent')).toBe('unknown')
  })

  it.each([
    ['meetings', { meetings: [{ id: 'm', date: '2026-01-10' }] }],
    ['messages', { communication: { messages: [{ date: '2026-01-10', what: 'Kom kijken' }] } }],
    ['decisions', { decisions: [{ id: 'd', topic: 'Huur', decided_on: '2026-01-10' }] }],
    ['contacts', { partners: [{ id: 'p', name: 'P', last_contact: '2026-01-10' }] }],
    ['measurements', { indicators: [{ id: 'i', name: 'I', measurements: [{ date: '2026-01-10', value: 1 }] }] }],
  ])('that it is quiet: where %s are kept and the last is old', (_, log) => {
    expect(judgedIn(ecosystemOf(log), 'basis-silent')).toBe('signal')
    const since = { ...log, iterations: [{ id: 'ronde', start: '2026-10-01' }] }
    expect(judgedIn(ecosystemOf(since), 'basis-silent')).toBe('clear')
  })

  it('that it is quiet by the newest date that has begun, and of equal ones by the first', () => {
    const meetings = ['2026-01-10', '2025-12-01', '2026-01-10', '2027-01-01'].map((date, at) => ({
      id: `m${at}`,
      date,
    }))
    expect(signals['basis-silent']?.(ecosystemOf({ meetings }), { asOf })).toMatchObject({
      state: 'signal',
      paths: [['meetings', 0, 'date']],
      facts: { nl: expect.stringContaining('10 januari 2026') },
    })
  })
})

function judgedIn(ecosystem: Ecosystem, name: string): string | undefined {
  return signals[name]?.(ecosystem, { asOf }).state
}

function allJudged(ecosystem: Ecosystem): string[] {
  const states = Object.keys(signals).map((name) => ({ name, state: judgedIn(ecosystem, name) }))
  return states.filter(({ state }) => state !== 'unknown').map(({ name, state }) => `${name}: ${state}`)
}

function ecosystemOf(definition: object): Ecosystem {
  const whole = { ecosystem: bare, ...definition }
  const { value, diagnostics } = validate(whole, definitionShape, { file: 'x', raw: () => undefined })
  expect(diagnostics).toEqual([])
  return resolve(value as Definition).ecosystem
}

/** Two things with an id and the one field that each must have. */
function named(field: string): object[] {
  return [
    { id: 'a', [field]: 'Dit' },
    { id: 'b', [field]: 'Dat' },
  ]
}
