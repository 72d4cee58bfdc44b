import { expect, it, vi } from 'vitest'
import { locatorsOf } from '../../src/located.ts'
import { weigh } from '../../src/weigh/weigh.ts'

it('works out no marks where only comments set findings aside', () => {
  const marks = vi.fn(() => new Map())
  const place = { file: 'e.yaml', path: ['goals', 0] }
  const position = { line: 1, column: 1, offset: 0, endLine: 1, endColumn: 5, endOffset: 4 }
  const finding = {
    rule: 'goal-without-owner',
    severity: 'warning',
    message: { nl: '', en: '' },
    place,
    position,
  } as const
  const weighed = weigh([finding], {
    marks,
    texts: new Map([['e.yaml', 'name: x # eco-ignore goal-without-owner: komt later\n']]),
    locatorOf: locatorsOf([]),
    policy: { file: undefined, rules: [], waivers: [], baseline: undefined },
    fitsFile: () => true,
    phase: 'direct',
    asOf: '2026-11-30',
    known: new Set(['goal-without-owner']),
    baseline: new Set(),
    keepsLeftOut: false,
  })
  expect(weighed.setAside).toHaveLength(1)
  expect(marks).not.toHaveBeenCalled()
})
