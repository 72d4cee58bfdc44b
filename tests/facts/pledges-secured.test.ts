import { describe, expect, test } from 'vitest'
import { securedWhilePossible } from '../../src/facts/pledges.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

const possible = { what: 'Gift', kind: 'cash', amount: 5, per: 'year', state: 'possible' }

function found(line: object, brings: readonly object[], partner: object = {}): number {
  const { ecosystem } = resolve({
    partners: [{ id: 'a', name: 'A', brings, ...partner }],
    finance: { funding: [{ id: 'f', kind: 'cash', year: 2027, amount: 5, from: 'a', secured: true, ...line }] },
  } as unknown as Definition)
  return securedWhilePossible(ecosystem, '2026-11-30').length
}

describe('funding that is secured while its partner says only that it may come', () => {
  test.each<[string, number, object, readonly object[], object?]>([
    ['in the same kind and year', 1, {}, [possible]],
    ['of who has not said yes', 1, {}, [possible], { status: 'prospect' }],
    ['of who is idle', 1, {}, [possible], { status: 'inactive' }],
    ['once, in that year', 1, {}, [{ ...possible, per: 'once', from: '2027-02' }]],
    ['once, in another year', 0, {}, [{ ...possible, per: 'once', from: '2026-02' }]],
    ['in another kind', 0, {}, [{ ...possible, kind: 'in-kind' }]],
    ['in another year', 0, {}, [{ ...possible, from: '2028' }]],
    ['beside what is promised', 0, {}, [possible, { ...possible, state: 'committed' }]],
    ['beside what says nothing of its state', 0, {}, [possible, { ...possible, state: undefined }]],
    ['when the line is for something that is bought', 0, { kind: 'fee' }, [possible]],
    ['when the line is not secured', 0, { secured: false }, [possible]],
    ['in a year that is over', 0, { year: 2025 }, [possible]],
    ['when the line says itself how that is', 0, { caveat: 'De brief komt' }, [possible]],
    ['of who left, which is another finding', 0, {}, [possible], { status: 'left', left: '2026-01' }],
    ['in kind', 1, { kind: 'in-kind' }, [{ ...possible, kind: 'in-kind' }]],
    [
      'in kind beside data that are promised',
      0,
      { kind: 'in-kind' },
      [
        { ...possible, kind: 'in-kind' },
        { what: 'Meetdata', kind: 'data', state: 'committed' },
      ],
    ],
  ])('%s: %i', (_, count, line, brings, partner) => {
    expect(found(line, brings, partner)).toBe(count)
  })
})
