import { describe, expect, test } from 'vitest'
import { capabilityCoverage, chainCoverage, isFragile, minimumEcosystem } from '../../src/facts/coverage.ts'
import { needsPerGroup } from '../../src/facts/needs.ts'
import { resolve } from '../../src/graph/resolve.ts'

const asOf = '2026-11-30'

const { ecosystem } = resolve({
  partners: [
    { id: 'dak', name: 'Dak', essential: true },
    { id: 'straat', name: 'Straat' },
    { id: 'oud', name: 'Oud', left: '2026-11-29', essential: true },
    { id: 'gaat', name: 'Gaat', left: '2026-12' },
    { id: 'weg', name: 'Weg', status: 'left', replaced_by: 'straat', essential: true },
    { id: 'straks', name: 'Straks', status: 'approached' },
    { id: 'stil', name: 'Stil', status: 'inactive' },
  ],
  capabilities: [
    { id: 'a', name: 'Twee', provided_by: ['dak', 'straat', 'dak'], fallback: ['dak', 'gaat'], minimum: true },
    { id: 'b', name: 'Een, met vervanger', provided_by: ['oud', 'dak'], fallback: ['straat'], minimum: true },
    { id: 'c', name: 'Een, vervanger weg', provided_by: ['dak', 'stil'], fallback: ['oud', 'straks', 'dak'] },
    { id: 'd', name: 'Niemand', provided_by: ['oud', 'straks', 'onbekend'] },
    { id: 'e', name: 'Leeg', fallback: ['straat'], minimum: false },
  ],
  chain: [
    { id: 'k1', name: 'Ontwerp', partners: ['dak', 'gaat'] },
    { id: 'k2', name: 'Bouw', partners: ['straat', 'oud'] },
    { id: 'k3', name: 'Beheer' },
  ],
})

describe('the coverage of capabilities', () => {
  const covers = capabilityCoverage(ecosystem, asOf)

  test('counts the partners that take part, each once', () => {
    const providers = covers.map((cover) => [cover.strength, ...cover.providers.map(({ id }) => id)])
    expect(providers).toEqual([['several', 'dak', 'straat'], ['single', 'dak'], ['single', 'dak'], ['none'], ['none']])
  })

  test('takes for a fallback only who takes part and does not provide it already', () => {
    expect(covers.map(({ fallback }) => fallback.map(({ id }) => id))).toEqual([
      ['gaat'],
      ['straat'],
      [],
      [],
      ['straat'],
    ])
  })

  test('keeps apart who is named and does not take part', () => {
    expect(covers.map(({ absent }) => absent.map(({ id }) => id))).toEqual([
      [],
      ['oud'],
      ['stil'],
      ['oud', 'straks'],
      [],
    ])
  })

  test('is fragile where at most one provides it and nobody could take over', () => {
    expect(covers.map(isFragile)).toEqual([false, false, true, true, false])
  })

  test('of the minimum viable ecosystem holds what is marked, also when it is not there, but for whom another took over', () => {
    const minimum = minimumEcosystem(ecosystem, asOf)
    expect(minimum.capabilities.map(({ item }) => item.id)).toEqual(['a', 'b'])
    expect(minimum.essential.map(({ id }) => id)).toEqual(['dak', 'oud'])
  })
})

describe('the coverage of the chain', () => {
  test('tells who fills each link; a partner that leaves next month still does', () => {
    const links = chainCoverage(ecosystem, asOf).map(({ strength, providers }) => [
      strength,
      ...providers.map(({ id }) => id),
    ])
    expect(links).toEqual([['several', 'dak', 'gaat'], ['single', 'straat'], ['none']])
  })
})

describe('the needs', () => {
  test('know which propositions answer them, each once, pains before gains', () => {
    const groups = needsPerGroup(
      resolve({
        target_groups: [
          { id: 'g', name: 'G', gains: [{ id: 'w', what: 'Winst' }], pains: [{ id: 'p', what: 'Pijn' }] },
          { id: 'h', name: 'H' },
        ],
        propositions: [
          { id: 'x', name: 'X', addresses: ['p', 'p'] },
          { id: 'y', name: 'Y', addresses: ['p', 'weg'] },
        ],
      }).ecosystem,
    )
    expect(
      groups.map(({ needs }) => needs.map(({ id, kind, answers }) => [id, kind, answers.map((one) => one.id)])),
    ).toEqual([
      [
        ['p', 'pain', ['x', 'y']],
        ['w', 'gain', []],
      ],
      [],
    ])
  })
})
