import { describe, expect, test } from 'vitest'
import { audienceRhythms, plannedMessages, sentMessages } from '../../src/facts/messages.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const asOf = '2026-11-30'

const communication: NonNullable<Definition['communication']> = {
  audiences: [
    { id: 'free', group: 'Zonder ritme' },
    { id: 'late', group: 'Te laat', every: 'month' },
    { id: 'never', group: 'Nooit', every: 'week' },
    { id: 'weekly', group: 'Wekelijks', every: 'week' },
    { id: 'fine', group: 'Op tijd', every: 'month' },
  ],
  messages: [
    { date: '2026-08-31', what: 'Zomer', audience: 'late' },
    { date: '2026-11-05', what: 'Herfst', audience: 'fine' },
    { date: '2026-10', what: 'Eerder', audience: 'fine' },
    { date: '2026-11-28', what: 'Week', audience: 'weekly' },
    { date: '2026-12-24', what: 'Kerst', audience: 'late' },
    { date: '2026-11', what: 'Los' },
  ],
}

describe('the rhythm of audiences', () => {
  const rhythms = audienceRhythms(resolve({ communication }).ecosystem, asOf, '2027-02-28')
  const of = (id: string) => rhythms.find(({ audience }) => audience.id === id)

  test('puts what is overdue first, then who was never addressed, then by date; no rhythm last', () => {
    expect(rhythms.map(({ audience }) => audience.id)).toEqual(['late', 'never', 'weekly', 'fine', 'free'])
  })

  test('counts from the last message that was sent, no more precise than the rhythm', () => {
    expect(of('late')).toMatchObject({ due: '2026-09', isOverdue: true, sent: 1, last: { what: 'Zomer' } })
    expect(of('fine')).toMatchObject({ due: '2026-12', isOverdue: false, sent: 2, last: { what: 'Herfst' } })
    expect(of('weekly')).toMatchObject({ due: '2026-12-05', isOverdue: false })
    expect(of('never')).toMatchObject({ due: undefined, isOverdue: false, sent: 0 })
  })

  test('knows the first message that is planned', () => {
    expect(of('late')?.planned).toMatchObject({ what: 'Kerst' })
    expect(of('never')?.planned).toBeUndefined()
    const far = { ...communication, messages: [{ date: '2028-06-01', what: 'Ooit', audience: 'never' }] }
    const [never] = audienceRhythms(resolve({ communication: far }).ecosystem, asOf, '2027-02-28').filter(
      ({ audience }) => audience.id === 'never',
    )
    expect(never?.planned).toBeUndefined()
  })

  test('names the months after the next message, and after this month for what is overdue', () => {
    expect(of('fine')?.later).toEqual(['2027-01', '2027-02'])
    expect(of('late')?.later).toEqual(['2026-12', '2027-01', '2027-02'])
    expect(of('weekly')?.later).toEqual([])
    expect(of('free')?.later).toEqual([])
  })
})

describe('messages', () => {
  test('are sent, the newest first, or still to come', () => {
    expect(sentMessages(communication, asOf).map(({ what }) => what)).toEqual([
      'Los',
      'Week',
      'Herfst',
      'Eerder',
      'Zomer',
    ])
    expect(plannedMessages(communication, asOf).map(({ what }) => what)).toEqual(['Kerst'])
    expect(sentMessages(undefined, asOf)).toEqual([])
  })
})
