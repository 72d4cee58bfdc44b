import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween } from '../../src/facts/dates.ts'
import { workAhead } from '../../src/facts/load.ts'
import { overloads } from '../../src/facts/overload.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action, Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const of = (definition: Partial<Definition>) => resolve({ ecosystem: { id: 'e', name: 'E' }, ...definition }).ecosystem
const work = (...actions: Partial<Action>[]) =>
  workAhead(of({ actions: actions.map((action, at) => ({ id: `a${at}`, title: 'A', ...action })) }), asOf)

describe('the hours per month', () => {
  test('are spread evenly over the days, and stand with the owner', () => {
    // 31 days in December, 31 in January, 28 in February: one hour a day.
    const { months, parties, later } = work({
      owner: 'p',
      contributors: ['q'],
      hours: 90,
      start: '2026-12',
      deadline: '2027-02',
    })
    expect(months).toHaveLength(12)
    expect([months[0], months[11]]).toEqual(['2026-12', '2027-11'])
    expect(parties.map(({ party }) => party)).toEqual(['p'])
    expect(parties[0]?.hours.map(Math.round)).toEqual([31, 31, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(later).toBe(0)
  })

  test('leave out what is done or stopped, and tell apart what cannot be placed or nobody leads', () => {
    const found = work(
      { owner: 'p', hours: 10, start: '2026-12', deadline: '2026-12', status: 'done' },
      { owner: 'p', hours: 20, deadline: '2027-01' },
      { owner: 'p', hours: 40, start: '2027-02', deadline: '2027-01' },
      { hours: 31, start: '2026-12-01', deadline: '2026-12-31' },
    )
    expect(found.parties).toEqual([])
    expect([found.undated, Math.round(found.nobody)]).toEqual([60, 31])
  })

  test('take the new date of what is late', () => {
    const action = { owner: 'p', hours: 62, start: '2026-10-01', deadline: '2026-10-31' }
    expect(work(action)).toMatchObject({ parties: [], earlier: 62, overdue: 62 })
    expect(work({ ...action, deadline: '2026-12-31' })).toMatchObject({ overdue: 0 })
    const moved = work({ ...action, start: '2026-12-01', recovery: { how: 'Later', new_date: '2027-01-31' } })
    expect(moved.parties[0]?.hours.slice(0, 2).map(Math.round)).toEqual([31, 31])
  })

  test('are kept whole, whatever the dates, and agree with a count day by day', () => {
    const actions = fc.array(
      fc.record({
        from: fc.integer({ min: -400, max: 800 }),
        length: fc.integer({ min: 1, max: 700 }),
        hours: fc.nat(5000),
        owner: fc.constantFrom('p', 'q', undefined),
        dated: fc.boolean(),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(actions, (all) => {
        const made = all.map(({ from, length, hours, owner, dated }) => {
          const start = addDays(asOf, from)
          return { hours, owner, start, ...(dated ? { deadline: addDays(start, length - 1) } : {}) }
        })
        const { months, parties, nobody, earlier, later, undated } = work(...(made as Partial<Action>[]))
        const placed = parties.reduce((sum, { total }) => sum + total, 0)
        const whole = all.reduce((sum, { hours }) => sum + hours, 0)
        expect(placed + nobody + earlier + later + undated).toBeCloseTo(whole, 6)
        const march = months.indexOf('2027-03')
        const expected = all
          .filter(({ owner, dated }) => owner === 'p' && dated)
          .reduce(
            (sum, one) => sum + (one.hours * daysIn('2027-03', addDays(asOf, one.from), one.length)) / one.length,
            0,
          )
        expect(parties.find(({ party }) => party === 'p')?.hours[march] ?? 0).toBeCloseTo(expected, 6)
      }),
    )
  })
})

describe('too much work for the hours promised', () => {
  const office = { partners: [{ id: 'p', name: 'P' }], orchestration: { holder: 'p', hours_per_week: 7 } }
  const alone = { id: 'a', title: 'A', owner: 'p', start: '2027-01-01', deadline: '2027-01-31' }
  const found = (definition: Partial<Definition>) => overloads(of(definition), asOf)

  test('is more than one and a half times those of the month', () => {
    // Seven hours a week are 31 in January; one and a half times that is 46.5.
    expect(found({ ...office, actions: [{ ...alone, hours: 46 }] })).toEqual([])
    expect(found({ ...office, actions: [{ ...alone, hours: 47 }] })).toMatchObject([
      { party: 'p', month: '2027-01', promised: 31, months: 1, path: ['orchestration', 'hours_per_week'] },
    ])
  })

  test('counts an equal part of what others work on too, as far as they take part', () => {
    const partners = [...office.partners, { id: 'q', name: 'Q' }, { id: 'r', name: 'R', status: 'prospect' as const }]
    const actions = [{ ...alone, hours: 90, contributors: ['q', 'r'] }]
    expect(found({ ...office, partners, actions })).toEqual([])
    expect(found({ ...office, partners, actions: [{ ...alone, hours: 94, contributors: ['q', 'r'] }] })).toHaveLength(1)
  })

  test('is not said of who promised nothing, or hours for another role', () => {
    const actions = [{ ...alone, hours: 1000 }]
    expect(found({ partners: office.partners, actions })).toEqual([])
    const roles = [{ id: 'r', role: 'chair' as const, holder: 'p', hours_per_week: 1 }]
    expect(found({ partners: office.partners, roles, actions })).toEqual([])
    const manager = { id: 'm', role: 'programme-manager' as const, holder: 'p', hours_per_week: 1 }
    expect(found({ partners: office.partners, roles: [manager], actions })).toMatchObject([
      { path: ['roles', 0, 'hours_per_week'] },
    ])
    expect(found({ partners: office.partners, roles: [{ ...manager, to: '2026-12' }], actions })).toEqual([])
  })
})

function daysIn(month: string, start: string, length: number): number {
  return Array.from({ length }, (_, at) => addDays(start, at)).filter((day) => day.startsWith(month)).length
}

test('the count by day is right about a month', () => {
  expect(daysIn('2027-03', '2027-02-20', daysBetween('2027-02-20', '2027-04-02') + 1)).toBe(31)
})
