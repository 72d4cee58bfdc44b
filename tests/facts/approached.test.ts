import { expect, test } from 'vitest'
import { prospectsNotApproached } from '../../src/facts/signals/direction-partners.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'

test.each<[string, string, readonly object[]]>([
  ['one that left says nothing of the others', 'unknown', [{}, { status: 'left', left: '2026-05' }]],
  ['one that was spoken to says that it is known', 'clear', [{ last_contact: '2026-05' }, { status: 'left' }]],
])('%s: whether all were approached is %s', (_, state, all) => {
  const partners = all.map((one, at) => ({ id: `p${at}`, name: `P${at}`, ...one }))
  const { ecosystem } = resolve({ partners, value_proposition: { statement: 'Samen' } } as unknown as Definition)
  expect(prospectsNotApproached(ecosystem, { asOf: '2026-11-30' })).toMatchObject({ state })
})
