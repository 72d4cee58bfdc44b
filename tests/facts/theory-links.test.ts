import { describe, expect, test } from 'vitest'
import { type PlacedEffect, reachedFromActions, theoryLinks } from '../../src/facts/theory-links.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

describe('the links of a theory of change', () => {
  test('run from results to effects to impact, and leave out what does not exist and loops to itself', () => {
    expect(theory().arrows.map(({ from, to }) => `${from.effect.id} ${to.effect.id}`)).toEqual([
      'scan effect',
      'stopped effect',
      'effect impact',
      'circle-1 circle-2',
      'circle-2 circle-1',
    ])
  })

  test('number the parts within their level', () => {
    expect(theory().effects.map(({ level, number }) => `${level} ${number}`)).toEqual([
      'outputs 1',
      'outputs 2',
      'outcomes 1',
      'outcomes 2',
      'outcomes 3',
      'outcomes 4',
      'impact 1',
    ])
  })

  test('tell what nothing leads to, also when only a stopped action does', () => {
    expect(ids(theory().unfed)).toEqual(['stopped', 'alone'])
  })

  test('tell what is led to by a line that begins at no action, circles included', () => {
    expect(ids(theory().unreached)).toEqual(['circle-1', 'circle-2'])
    expect([...reachedFromActions(ecosystem())]).toEqual(['scan', 'effect', 'impact'])
  })

  test('tell which results and effects lead nowhere, never impact', () => {
    expect(ids(theory().deadEnds)).toEqual(['alone'])
  })

  test('are empty without a theory of change', () => {
    expect(theoryLinks(resolve({}).ecosystem)).toEqual({
      effects: [],
      arrows: [],
      unfed: [],
      unreached: [],
      deadEnds: [],
    })
  })

  test('cope with thousands of parts in one long line', () => {
    const outcomes = Array.from({ length: 5000 }, (_, i) => ({ id: `e${i}`, what: `E${i}`, leads_to: [`e${i + 1}`] }))
    const links = theoryLinks(resolve({ theory_of_change: { outcomes } }).ecosystem)
    expect(links.arrows).toHaveLength(4999)
    expect(ids(links.deadEnds)).toEqual(['e4999'])
  })
})

function theory() {
  return theoryLinks(ecosystem())
}

function ecosystem() {
  const definition: Definition = {
    actions: [
      { id: 'scannen', title: 'Scannen' },
      { id: 'gestopt', title: 'Gestopt', status: 'stopped' },
    ],
    theory_of_change: {
      outputs: [
        { id: 'scan', what: 'Scans', leads_to: ['effect', 'nowhere', 'effect', 'scan'], from_actions: ['scannen'] },
        { id: 'stopped', what: 'Stil', leads_to: ['effect'], from_actions: ['gestopt'] },
      ],
      outcomes: [
        { id: 'effect', what: 'Effect', leads_to: ['impact'] },
        { id: 'circle-1', what: 'Rond', leads_to: ['circle-2'] },
        { id: 'circle-2', what: 'Rond', leads_to: ['circle-1'] },
        { id: 'alone', what: 'Alleen', leads_to: [] },
      ],
      impact: [{ id: 'impact', what: 'Impact' }],
    },
  }
  return resolve(definition).ecosystem
}

function ids(placed: readonly PlacedEffect[]): readonly string[] {
  return placed.map(({ effect }) => effect.id)
}
