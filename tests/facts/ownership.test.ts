import { describe, expect, test } from 'vitest'
import { ownership } from '../../src/facts/ownership.ts'
import { loadPerParty } from '../../src/facts/party-load.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const definition: Definition = {
  ecosystem: { id: 'e', name: 'E', phase: 'perform' },
  partners: [
    { id: 'stad', name: 'Stad' },
    { id: 'oud', name: 'Oud', left: '2026-06' },
    { id: 'nieuw', name: 'Nieuw', status: 'approached' },
  ],
  governance: { bodies: [{ id: 'groep', name: 'Groep', chair: 'stad' }] },
  roles: [
    { id: 'r1', role: 'chair', holder: 'stad' },
    { id: 'r2', role: 'chair', holder: 'stad', from: 2026 },
    { id: 'r3', role: 'driver', holder: 'oud' },
    { id: 'r4', role: 'connector', holder: 'oud', to: '2026-05' },
    { id: 'r5', role: 'framer', holder: 'stad', phases: ['direct'] },
    { id: 'r6', role: 'guide', needed: false },
    { id: 'r7', role: 'mediator' },
  ],
  goals: [
    { id: 'klaar', title: 'Klaar' },
    { id: 'open', title: 'Open' },
    { id: 'weg', title: 'Weg', owner: 'oud' },
    { id: 'stad', title: 'Stad', owner: 'stad' },
  ],
  actions: [
    { id: 'a', title: 'A', goals: ['klaar'], status: 'done' },
    { id: 'b', title: 'B', goals: ['open'] },
    { id: 'c', title: 'C', goals: ['open'], owner: 'nieuw', contributors: ['stad', 'stad', 'groep'] },
    { id: 'd', title: 'D', goals: ['open'], owner: 'stad', contributors: ['stad'] },
    { id: 'e', title: 'E', goals: ['open'], owner: 'oud', status: 'stopped' },
  ],
}
const { ecosystem } = resolve(definition)
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('ownership', () => {
  const { actions, goals, roles } = ownership(ecosystem, asOf)

  test('is missing for open work only', () => {
    expect(ids(actions.nobody)).toEqual(['b'])
    expect(ids(goals.nobody)).toEqual(['open'])
    expect(ids(roles.nobody)).toEqual(['r7'])
  })

  test('is found with who has left or has not said yes', () => {
    expect(ids(actions.left)).toEqual([])
    expect(ids(actions.uncommitted)).toEqual(['c'])
    expect(ids(goals.left)).toEqual(['weg'])
    expect(ids(roles.left)).toEqual(['r3'])
  })
})

describe('what a party carries', () => {
  test('is counted once each, for today and for the present phase', () => {
    expect(loadPerParty(ecosystem, asOf)).toEqual([
      { party: 'stad', roles: ['chair'], chairs: 1, goals: 1, leads: 1, helps: 1, total: 4 },
      { party: 'oud', roles: ['driver'], chairs: 0, goals: 1, leads: 0, helps: 0, total: 2 },
      { party: 'nieuw', roles: [], chairs: 0, goals: 0, leads: 1, helps: 0, total: 1 },
      { party: 'groep', roles: [], chairs: 0, goals: 0, leads: 0, helps: 1, total: 0 },
    ])
  })

  test('leaves out parties that this reader may not know, who would count as one', () => {
    const actions = ['a', 'b'].map((id) => ({ id, title: id, owner: '-' }))
    expect(loadPerParty(resolve({ actions }).ecosystem, asOf)).toEqual([])
  })

  test('holds the roles of every phase while the phase of the work is not known', () => {
    const { ecosystem: without } = resolve({ ...definition, ecosystem: { id: 'e', name: 'E' } })
    expect(loadPerParty(without, asOf)[0]?.roles).toEqual(['chair', 'framer'])
  })
})
