import { describe, expect, test } from 'vitest'
import { currentRoles, rolesBySet } from '../../src/facts/roles.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Role } from '../../src/model/definition.ts'

describe('rolesBySet', () => {
  test('holds a role without phases in all phases', () => {
    expect(driver({ holder: 'a' })).toMatchObject({ byPhase: { direct: ['a'], organise: ['a'], perform: ['a'] } })
  })

  test('has gaps per phase', () => {
    expect(driver({ holder: 'a', phases: ['organise'] })).toMatchObject({
      byPhase: { direct: [], organise: ['a'], perform: [] },
      isGap: false,
    })
  })

  test('counts from and to in the present phase only', () => {
    expect(driver({ holder: 'a', to: 2025 })).toMatchObject({
      byPhase: { direct: ['a'], organise: [], perform: ['a'] },
      isGap: true,
    })
    expect(driver({ holder: 'a', from: 2027 }).byPhase.organise).toEqual([])
  })

  test('is a gap once the partner that held it has left or is idle', () => {
    const stand = (left: string, status: 'active' | 'inactive' = 'active') => {
      const partners = [{ id: 'a', name: 'A', left, status }]
      const { ecosystem } = resolve({ partners, roles: [{ id: 'd', role: 'driver', holder: 'a' }] })
      return rolesBySet(ecosystem, '2026-11-30')
        .flatMap(({ roles }) => roles)
        .find(({ role }) => role === 'driver')
    }
    expect(stand('2026-10-31')).toMatchObject({ holders: [], isGap: true })
    expect(stand('2027-10-31')).toMatchObject({ holders: ['A'], isGap: false })
    expect(stand('2027-10-31', 'inactive')).toMatchObject({ holders: [], isGap: true })
  })

  test('sees two at once in one phase, and not those who divide the phases', () => {
    expect(driver({ holder: 'a' }, { holder: 'b', phases: ['perform'] }).isShared).toBe(true)
    expect(driver({ holder: 'a', phases: ['direct'] }, { holder: 'b', phases: ['perform'] }).isShared).toBe(false)
  })

  test('names who holds more than half of a set', () => {
    const barth = (...names: Role['role'][]) =>
      sets(...names.map((role) => ({ role, holder: 'a' }))).find(({ set }) => set === 'barth')?.dominant
    expect(barth('facilitator', 'guide', 'driver')).toEqual({ name: 'a', count: 3 })
    expect(barth('facilitator', 'guide')).toBeUndefined()
    const early = (['facilitator', 'guide', 'driver'] as const).map((role) => ({
      role,
      holder: 'a',
      phases: ['direct' as const],
    }))
    expect(sets(...early).find(({ set }) => set === 'barth')?.dominant).toBeUndefined()
  })
})

describe('the roles of now', () => {
  const roles: Role[] = [
    { id: 'r1', role: 'driver', phases: ['direct'] },
    { id: 'r2', role: 'guide', phases: ['organise', 'perform'] },
    { id: 'r3', role: 'chair', to: 2025 },
    { id: 'r4', role: 'puller', needed: false },
    { id: 'r5', role: 'mediator' },
  ]
  const of = (phase?: 'direct' | 'organise') =>
    currentRoles(resolve({ ecosystem: { id: 'e', name: 'E', phase }, roles }).ecosystem, '2026-11-30').map(
      ({ id }) => id,
    )

  test('are those of this day, and of this phase where it is known', () => {
    expect(of('organise')).toEqual(['r2', 'r5'])
    expect(of('direct')).toEqual(['r1', 'r5'])
    expect(of()).toEqual(['r1', 'r2', 'r5'])
  })
})

function sets(...roles: readonly Partial<Role>[]) {
  const whole = roles.map((role, at): Role => ({ id: `rol-${at}`, role: 'driver', ...role }))
  const { ecosystem } = resolve({ ecosystem: { id: 'e', name: 'E', phase: 'organise' }, roles: whole })
  return rolesBySet(ecosystem, '2026-11-30')
}

function driver(...roles: readonly Partial<Role>[]) {
  const found = sets(...roles)
    .flatMap((set) => set.roles)
    .find(({ role }) => role === 'driver')
  if (found === undefined) throw new Error('no driver')
  return found
}
