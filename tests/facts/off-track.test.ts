import { describe, expect, test } from 'vitest'
import { assumptionsUnder, isSurelyMissed, offTrack } from '../../src/facts/off-track.ts'
import { restsOn } from '../../src/facts/resting.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition, Indicator } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const run = { name: 'I', baseline: 0, baseline_date: '2026-01-01', target: 100 }
const measured = (value: number, date = '2026-11-01') => [{ date, value }]

const definition: Definition = {
  goals: [{ id: 'g', title: 'Doel', indicators: ['under'] }],
  theory_of_change: { outcomes: [{ id: 'o', what: 'Effect', indicators: ['under'] }] },
  indicators: [
    { id: 'under', ...run, by: '2027-06-01', thresholds: { under: 60 }, measurements: measured(59) },
    { id: 'missed', ...run, by: '2026-11-10', measurements: measured(99) },
    { id: 'slow', ...run, by: '2027-01-01', measurements: measured(10), diagnosis: 'execution' },
    { id: 'fine', ...run, by: '2027-06-01', measurements: measured(90) },
  ],
  assumptions: [
    { id: 'holds', statement: 'Klopt', status: 'holds', under: ['under'] },
    { id: 'goal', statement: 'Onder het doel', status: 'open', under: ['g', 'under'] },
    { id: 'effect', statement: 'Onder het effect', status: 'failed', under: ['o'] },
    { id: 'loose', statement: 'Los', status: 'failed' },
  ],
}
const { ecosystem } = resolve(definition)

describe('what is off track', () => {
  test('says why, and what lies under it with what failed first', () => {
    const found = offTrack(ecosystem, asOf)
    expect(found.map(({ indicator, because, diagnosis }) => [indicator.id, because, diagnosis])).toEqual([
      ['under', 'limit', undefined],
      ['missed', 'missed', undefined],
      ['slow', 'pace', 'execution'],
    ])
    expect(found.map(({ assumptions }) => assumptions.map(({ id }) => id))).toEqual([
      ['effect', 'goal', 'holds'],
      [],
      [],
    ])
  })

  test('finds an assumption once, through the indicator, its goal and its effect', () => {
    const [under] = ecosystem.indicators
    expect(assumptionsUnder(ecosystem)(under as Indicator).map(({ id }) => id)).toEqual(['holds', 'goal', 'effect'])
  })

  test('calls a target missed for sure only when it was measured about then', () => {
    const missed = (date: string): Indicator => ({ id: 'i', ...run, by: '2026-10-31', measurements: measured(9, date) })
    expect(isSurelyMissed(missed('2026-10-31'), asOf)).toBe(true)
    expect(isSurelyMissed(missed('2026-09-30'), asOf)).toBe(true)
    expect(isSurelyMissed(missed('2026-09-29'), asOf)).toBe(false)
    expect(isSurelyMissed(missed('2026-11-15'), asOf)).toBe(true)
    expect(isSurelyMissed({ ...missed('2026-10-31'), by: '2026-11' }, asOf)).toBe(false)
  })
})

test('what rests on an assumption names what is off first, and not what is settled', () => {
  const on = restsOn(ecosystem, asOf)
  const names = (under: string[]) => on({ id: 'a', statement: 'A', under }).map(({ name, isOff }) => `${name} ${isOff}`)
  expect(names(['g', 'under', 'o', 'nergens'])).toEqual(['I true', 'Doel false', 'Effect false'])
  const done = resolve({ ...definition, actions: [{ id: 'w', title: 'W', goals: ['g'], status: 'done' }] }).ecosystem
  expect(restsOn(done, asOf)({ id: 'a', statement: 'A', under: ['g'] })).toEqual([])
})
