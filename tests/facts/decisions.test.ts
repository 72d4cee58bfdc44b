import { describe, expect, test } from 'vitest'
import { type Decision, decisionGaps, decisionRegister, longOpenDays } from '../../src/facts/decisions.ts'
import { resolve } from '../../src/graph/resolve.ts'

describe('the register of decisions', () => {
  test('puts every decision in one list', () => {
    const { tooLong, asked, postponed, taken, rejected } = registerOf(
      { id: 'a', status: 'asked', needed_by: '2026-12-01' },
      { id: 'b', status: 'postponed', needed_by: '2027-01' },
      { id: 'c', status: 'asked', needed_by: '2026-11-29' },
      { id: 'd', status: 'taken', decided_on: '2026-01-01' },
      { id: 'e', status: 'rejected' },
      { id: 'f' },
      { id: 'g', decided_on: '2026-02-01' },
    )
    expect([tooLong, asked, postponed].map((list) => list.map(({ decision }) => decision.id))).toEqual([
      ['c'],
      ['a', 'f'],
      ['b'],
    ])
    expect([taken, rejected].map((list) => list.map(({ id }) => id))).toEqual([['g', 'd'], ['e']])
  })

  test('calls too long what is past its date, from the day after', () => {
    expect(open({ needed_by: '2026-11-30' })).toEqual([undefined, undefined, []])
    expect(open({ needed_by: '2026-11-29' })).toEqual([undefined, 1, ['needed']])
    expect(open({ needed_by: '2026-11' })).toEqual([undefined, undefined, []])
    expect(open({ needed_by: '2026-10' })).toEqual([undefined, 30, ['needed']])
    expect(open({ needed_by: 2025 })).toEqual([undefined, 334, ['needed']])
    expect(open({ needed_by: 2025, status: 'postponed' })).toEqual([undefined, undefined, []])
  })

  test('calls too long what was asked for more than ninety days ago', () => {
    expect(longOpenDays).toBe(90)
    expect(open({ raised_on: '2026-09-01' })).toEqual([90, undefined, []])
    expect(open({ raised_on: '2026-08-31' })).toEqual([91, undefined, ['raised']])
    expect(open({ raised_on: '2026-09' })).toEqual([undefined, undefined, []])
    expect(open({ raised_on: '2026-08' })).toEqual([undefined, undefined, ['raised']])
    expect(open({ raised_on: '2026-12-24' })).toEqual([undefined, undefined, []])
    expect(open({ raised_on: '2026-01-01', needed_by: '2026-11-01' })[2]).toEqual(['needed', 'raised'])
  })

  test('asks first what is needed first, and ends with what has no date', () => {
    const { asked } = registerOf(
      { id: 'none' },
      { id: 'late', needed_by: '2027-03' },
      { id: 'soon', needed_by: '2026-12-31', raised_on: '2026-11-02' },
      { id: 'same', needed_by: '2026-12-31', raised_on: '2026-11-01' },
    )
    expect(asked.map(({ decision }) => decision.id)).toEqual(['same', 'soon', 'late', 'none'])
  })

  test('tells the newest taken decision first, and last what has no date', () => {
    const taken = { status: 'taken' } as const
    expect(
      registerOf(
        { id: 'none', ...taken },
        { id: 'old', ...taken, decided_on: 2024 },
        { id: 'new', ...taken, decided_on: '2026-05-01' },
      ).taken.map(({ id }) => id),
    ).toEqual(['new', 'old', 'none'])
  })

  test('takes the middle of the days between asking and deciding, where both are days in that order', () => {
    const decided = (raised_on: string, decided_on: string) => ({ status: 'taken', raised_on, decided_on }) as const
    const ten = decided('2026-01-01', '2026-01-11')
    expect(registerOf({ id: 'a', ...ten }).leadTime).toEqual({ median: 10, decisions: 1 })
    expect(registerOf({ id: 'a', ...ten }, { id: 'b', ...decided('2026-01-01', '2026-01-31') }).leadTime).toEqual({
      median: 20,
      decisions: 2,
    })
    expect(
      registerOf({ id: 'a', ...decided('2026-01', '2026-01-11') }, { id: 'b', ...decided('2026-02-01', '2026-01-11') })
        .leadTime,
    ).toBeUndefined()
  })

  test('knows what a decision does not say', () => {
    const gaps = decisionGaps(
      of(
        { id: 'open' },
        { id: 'whole', body: 's', needed_by: '2027', raised_on: '2026' },
        { id: 'taken', status: 'taken', strategic: true, reason: ' ' },
        { id: 'rejected', status: 'rejected', strategic: true, reason: 'Te duur', decided_on: 2025 },
      ),
    )
    expect(Object.entries(gaps).map(([field, found]) => [field, found.map(({ id }: Decision) => id)])).toEqual([
      ['body', ['open']],
      ['needed', ['open']],
      ['raised', ['open']],
      ['decided', ['taken']],
      ['reason', ['taken']],
      ['vision', ['taken']],
    ])
  })
})

type Fields = Omit<Partial<Decision>, 'id'> & { readonly id: string }

function of(...decisions: readonly Fields[]) {
  return resolve({ decisions: decisions.map((fields) => ({ topic: fields.id, ...fields })) }).ecosystem
}

function registerOf(...decisions: readonly Fields[]) {
  return decisionRegister(of(...decisions), '2026-11-30')
}

/** Days open, days late, and the rules that say it is open too long. */
function open(fields: Partial<Decision>): readonly unknown[] {
  const { tooLong, asked, postponed } = registerOf({ ...fields, id: 'x' })
  const [one] = [...tooLong, ...asked, ...postponed]
  return [one?.daysOpen, one?.daysLate, one?.tooLong]
}
