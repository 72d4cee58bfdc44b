import { describe, expect, test } from 'vitest'
import { roleOverlaps } from '../../src/facts/role-overlap.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Role } from '../../src/model/definition.ts'

describe('roleOverlaps', () => {
  test('sees two holders without dates', () => {
    expect(overlaps({}, {})).toEqual(['0 1'])
  })

  test('sees the same holder twice', () => {
    expect(overlaps({ holder: 'zelfde' }, { holder: 'zelfde' })).toEqual(['0 1'])
  })

  test('allows a handover on one day, in one month or in one year', () => {
    expect(overlaps({ to: '2026-05-01' }, { from: '2026-05-01' })).toEqual([])
    expect(overlaps({ to: '2026-05' }, { from: '2026-05' })).toEqual([])
    expect(overlaps({ to: 2026 }, { from: '2026-05' })).toEqual([])
  })

  test('sees an overlap of a month, in whatever order they are written', () => {
    expect(overlaps({ to: '2026-06' }, { from: '2026-05' })).toEqual(['0 1'])
    expect(overlaps({ from: '2026-05' }, { to: '2026-06' })).toEqual(['1 0'])
  })

  test('compares with the one that lasts longest, not only with the one before', () => {
    expect(
      overlaps({ from: 2020, to: 2030 }, { from: 2021, to: 2022 }, { from: 2024, to: 2025 }, { from: 2031 }),
    ).toEqual(['0 1', '0 2'])
  })

  test('lets phases divide a role, and counts no phase as all of them', () => {
    expect(overlaps({ phases: ['direct'] }, { phases: ['organise', 'perform'] })).toEqual([])
    expect(overlaps({ phases: ['direct', 'organise'] }, { phases: ['organise', 'perform'] })).toEqual(['0 1'])
    expect(overlaps({}, { phases: ['perform'] })).toEqual(['0 1'])
  })

  test('passes over roles that are not needed, without a holder, or of another kind', () => {
    expect(overlaps({}, { needed: false })).toEqual([])
    expect(overlaps({}, { holder: '' })).toEqual([])
    expect(overlaps({}, { role: 'connector' })).toEqual([])
  })
})

function overlaps(...roles: readonly Partial<Role>[]): readonly string[] {
  const whole = roles.map((role, at): Role => ({ id: `rol-${at}`, role: 'driver', holder: `partner-${at}`, ...role }))
  return roleOverlaps(resolve({ roles: whole }).ecosystem).map(([one, other]) => `${one.position} ${other.position}`)
}
