import { describe, expect, test } from 'vitest'
import { newsOf } from '../../src/facts/news.ts'
import { isWithin, reportingPeriod } from '../../src/facts/reporting-period.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const of = (definition: Definition) => resolve(definition).ecosystem
const period = (definition: Definition, day = asOf) => reportingPeriod(of(definition), day)

describe('the period of a report', () => {
  const report = (id: string, date: string | number) => ({ id, title: id, kind: 'report' as const, date })
  const meetings = [
    { id: 'm', date: '2026-09-24', title: 'Derde', kind: 'steering-group' as const },
    { id: 'n', date: '2026-10-20', body: 's' },
    { id: 'o', date: '2026-11-20', kind: 'dialogue' as const },
  ]
  const governance = { bodies: [{ id: 's', name: 'S', kind: 'steering-group' as const }] }

  test('begins at the last report before this day', () => {
    const documents = [report('oud', 2020), report('laatste', '2026-11-16'), report('dit', asOf)]
    const plan = { id: 'p', title: 'P', kind: 'plan' as const, date: '2026-11-20' }
    expect(period({ documents: [...documents, plan], meetings })).toMatchObject({
      basis: 'report',
      title: 'laatste',
      from: '2026-11-16',
      to: asOf,
    })
  })

  test('else at the last meeting of a steering group, by its kind or its body', () => {
    expect(period({ meetings })).toMatchObject({ basis: 'meeting', title: 'Derde', from: '2026-09-24' })
    expect(period({ meetings, governance })).toMatchObject({ basis: 'meeting', title: undefined, from: '2026-10-20' })
  })

  test('else three months back', () => {
    expect(period({})).toMatchObject({ basis: 'months', from: '2026-08-30' })
    expect(period({}, '2026-05-31').from).toBe('2026-02-28')
  })

  test('holds its first day, a month of which it has a part, and a year that began in it', () => {
    const days = { basis: 'months', since: '', title: undefined, from: '2026-11-16', to: asOf } as const
    expect(['2026-11-15', '2026-11-16', '2026-11-30', '2026-12-01'].map((date) => isWithin(date, days))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(['2026-10', '2026-11', 2026, '2027'].map((date) => isWithin(date, days))).toEqual([
      false,
      true,
      false,
      false,
    ])
    expect(isWithin(2026, { ...days, from: '2025-12-01' })).toBe(true)
  })
})

describe('the news of a period', () => {
  const ecosystem = of({
    changes: [{ id: 'c', what: 'Anders', reason: 'Moest', decision: 'b1', date: '2026-11-20' }],
    decisions: [
      { id: 'b1', topic: 'Over anders', status: 'taken', decided_on: '2026-11-19', body: 's' },
      { id: 'b2', topic: 'Nee', status: 'rejected', decided_on: '2026-11-21' },
      { id: 'b3', topic: 'Gevraagd', status: 'asked', decided_on: '2026-11-21' },
      { id: 'b4', topic: 'Lang geleden', status: 'taken', decided_on: '2025-11-21' },
    ],
    partners: [
      { id: 'p', name: 'Nieuw', joined: '2026-11', caveat: 'Onder voorbehoud.' },
      { id: 'q', name: 'Weg', left: '2026-11-22', left_reason: 'Verkocht' },
      { id: 'r', name: 'Straks weg', left: '2027-01' },
      { id: 't', name: 'In beeld', status: 'prospect', joined: '2026-11-20' },
    ],
    actions: [
      {
        id: 'a',
        title: 'A',
        owner: 'p',
        status: 'active',
        deliverables: [{ what: 'Kaart', delivered_on: '2026-11-23' }],
      },
      { id: 'd', title: 'D', status: 'done', deliverables: [{ what: 'Van wat klaar is', delivered_on: '2026-11-23' }] },
    ],
  })

  test('tells everything once, in order of date', () => {
    const days = { basis: 'months', since: '', title: undefined, from: '2026-11-16', to: asOf } as const
    expect(newsOf(ecosystem, days).map(({ kind, what, who }) => [kind, what, who])).toEqual([
      ['change', 'Anders', 's'],
      ['rejected', 'Nee', undefined],
      ['left', 'Weg', undefined],
      ['delivered', 'Kaart', 'p'],
      ['joined', 'Nieuw', undefined],
    ])
    expect(newsOf(ecosystem, { ...days, to: '2026-11-19' }).map(({ what }) => what)).toEqual(['Over anders', 'Nieuw'])
  })
})
