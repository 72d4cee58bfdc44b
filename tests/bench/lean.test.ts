import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { builtIn } from '../../src/methods/built-in.ts'
import { lean, type Size, small } from './lean.ts'

const medium: Size = { partners: 200, goals: 4, actions: 1000, roles: 8, flows: 300, risks: 20 }

function findingsIn(text: string) {
  const source = { file: 'ecosystem.yaml', content: new TextEncoder().encode(text) }
  const { diagnostics } = assess([source], { asOf: '2026-11-30' }, { methods: builtIn })
  return diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)
}

describe('the ecosystem of the benchmarks', () => {
  test.each([
    ['small', small],
    ['medium', medium],
  ])('%s, has no finding unless it is asked for', (_, size) => {
    expect(findingsIn(lean(size))).toEqual([])
  })

  test.each([
    ['small', small, 14],
    ['medium, where half of the lines that can be wrong are wrong', medium, 1000],
  ])('%s, has exactly as many findings as faults', (_, size, faults) => {
    const rules = findingsIn(lean(size, { faults }))
    expect(rules).toHaveLength(faults)
    expect(new Set(rules)).toEqual(
      new Set(['unknown-reference', 'not-allowed', 'not-a-number', 'unknown-key', 'not-a-date']),
    )
  })
})
