import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossTies } from '../../src/facts/cross-ties.ts'
import { missingTies, pairsUpTo } from '../../src/facts/missing-ties.ts'
import { partnerTies } from '../../src/facts/partner-ties.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition, Partner } from '../../src/model/definition.ts'

const asOf = '2026-11-30'
const ecosystemOf = (definition: Partial<Definition>) =>
  resolve({ ecosystem: { id: 'e', name: 'E' }, ...definition }).ecosystem
const tiesOf = (definition: Partial<Definition>) => partnerTies(ecosystemOf(definition), asOf)
const missingIn = (definition: Partial<Definition>) => {
  const ecosystem = ecosystemOf(definition)
  return missingTies(ecosystem, partnerTies(ecosystem, asOf)).pairs.map(
    ({ between: [one, other], goals }) => `${one.id}-${other.id}: ${goals.map(({ id }) => id).join(' ')}`,
  )
}
const partners = (...ids: string[]) => ids.map((id) => ({ id, name: id }))
const from = (helix: Partner['helix'], ...ids: string[]) =>
  ids.map((id) => ({ id, name: id, ...(helix === undefined ? {} : { helix }) }))

describe('ties between worlds, worked out by hand', () => {
  const all = [
    ...from('company', 'c1', 'c2'),
    ...from('knowledge', 'k1'),
    ...from('government', 'g1'),
    ...from(undefined, 'x'),
    { id: 's1', name: 's1', helix: 'society' as const, status: 'left' as const },
  ]

  test('count ties of which both worlds are known, and name worlds without any tie between them', () => {
    const relations = [
      { id: '1', from: 'c1', to: 'c2' },
      { id: '2', from: 'k1', to: 'c1' },
      { id: '3', from: 'c2', to: 'k1' },
      { id: '4', from: 'g1', to: 'x' },
      { id: '5', from: 'g1', to: 's1' },
      { id: '6', from: 'g1', to: 'c1', state: 'desired' as const },
    ]
    expect(crossTies(tiesOf({ partners: all, relations }))).toEqual({
      known: 3,
      crossing: 2,
      untied: [
        ['company', 'government'],
        ['knowledge', 'government'],
      ],
    })
  })

  test('of one world are none', () => {
    expect(crossTies(tiesOf({ partners: all.slice(0, 2) }))).toEqual({ known: 0, crossing: 0, untied: [] })
  })

  test('turn with the worlds: give each partner a world of its own and every tie crosses', () => {
    const worlds = ['company', 'knowledge', 'government', 'society', 'intermediary'] as const
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4)), { selector: String })
    fc.assert(
      fc.property(pairs, (chosen) => {
        const found = crossTies(
          tiesOf({
            partners: worlds.map((helix) => ({ id: helix, name: helix, helix })),
            relations: chosen.map(([one, other], at) => ({
              id: `r${at}`,
              from: worlds[one] ?? '',
              to: worlds[other] ?? '',
            })),
          }),
        )
        const tied = new Set(chosen.filter(([a, b]) => a !== b).map(([a, b]) => [a, b].sort().join()))
        expect(found.crossing).toBe(tied.size)
        expect(found.known).toBe(tied.size)
        expect(found.untied).toHaveLength(10 - tied.size)
      }),
    )
  })
})

describe('missing ties, worked out by hand', () => {
  const definition: Partial<Definition> = {
    partners: [...partners('a', 'b', 'c', 'd'), { id: 'weg', name: 'weg', status: 'left' }],
    governance: { bodies: [{ id: 'bureau', name: 'Bureau' }] },
    goals: [
      { id: 'droog', title: 'Droog', owner: 'a' },
      { id: 'koel', title: 'Koel', owner: 'd' },
      { id: 'klaar', title: 'Klaar', owner: 'a' },
    ],
    actions: [
      { id: '1', title: '1', goals: ['droog'], owner: 'b', contributors: ['c'] },
      { id: '2', title: '2', goals: ['droog', 'koel'], owner: 'bureau', contributors: ['d', 'weg'] },
      { id: '3', title: '3', goals: ['koel'], owner: 'a', status: 'done' },
      { id: '4', title: '4', goals: ['koel'], owner: 'c', status: 'stopped' },
      { id: '5', title: '5', goals: ['klaar'], owner: 'c', status: 'done' },
    ],
    relations: [{ id: '1', from: 'b', to: 'a' }],
  }

  test('are between who shares a goal still to reach, and weigh more the fewer partners a goal has', () => {
    expect(missingIn(definition)).toEqual(['a-d: koel droog', 'a-c: droog', 'b-d: droog', 'c-d: droog'])
  })

  test('of one small goal come before those of one large goal', () => {
    const goals = ['groot', 'klein'].map((id) => ({ id, title: id }))
    const actions = [
      ...['a', 'b', 'c'].map((owner) => ({ id: `g-${owner}`, title: 'x', goals: ['groot'], owner })),
      ...['c', 'd'].map((owner) => ({ id: `k-${owner}`, title: 'x', goals: ['klein'], owner })),
    ]
    expect(missingIn({ partners: partners('a', 'b', 'c', 'd'), goals, actions })).toEqual([
      'c-d: klein',
      'a-b: groot',
      'a-c: groot',
      'b-c: groot',
    ])
  })

  test('end with a tie of any kind, or an action that both help with', () => {
    const relations = [{ id: '1', from: 'b', to: 'a' }]
    const value_flows = [{ id: '1', from: 'd', to: 'a', what: 'x' }]
    const actions = [
      ...(definition.actions ?? []),
      { id: '6', title: '6', owner: 'bureau', contributors: ['d', 'b', 'c'] },
    ]
    expect(missingIn({ ...definition, relations, value_flows, actions })).toEqual(['a-c: droog'])
  })

  test('of a goal with many partners are those between its owner and the owners of its actions', () => {
    const crowd = Array.from({ length: pairsUpTo + 5 }, (_, at) => `p${at}`)
    const actions = crowd.slice(2).map((id) => ({ id, title: id, goals: ['g'], owner: 'p1', contributors: [id] }))
    const goals = [{ id: 'g', title: 'G', owner: 'p0' }]
    expect(missingIn({ partners: partners(...crowd), goals, actions })).toEqual(['p0-p1: g'])
    const ecosystem = ecosystemOf({ partners: partners(...crowd), goals, actions })
    expect(missingTies(ecosystem, partnerTies(ecosystem, asOf)).bounded.map(({ id }) => id)).toEqual(['g'])
    expect(missingIn({ partners: partners(...crowd), goals: [{ id: 'g', title: 'G' }], actions })).toEqual([])
  })
})

describe('missing ties, against looking at every pair', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const someone = fc.constantFrom(...ids)
  const cases = fc.record({
    owners: fc.array(fc.option(someone, { nil: undefined }), { minLength: 1, maxLength: 3 }),
    actions: fc.array(
      fc.record({
        owner: fc.option(someone, { nil: undefined }),
        contributors: fc.array(someone, { maxLength: 2 }),
        goals: fc.array(fc.nat(2), { maxLength: 2 }),
      }),
      { maxLength: 6 },
    ),
    relations: fc.array(fc.tuple(someone, someone), { maxLength: 4 }),
  })

  test('finds each pair that shares a goal and nothing else', () => {
    fc.assert(
      fc.property(cases, ({ owners, actions, relations }) => {
        const given = (owner: string | undefined) => (owner === undefined ? {} : { owner })
        const goals = owners.map((owner, at) => ({ id: `g${at}`, title: 'G', ...given(owner) }))
        const found = missingIn({
          partners: partners(...ids),
          goals,
          actions: actions.map((one, at) => ({
            id: `x${at}`,
            title: 'x',
            contributors: one.contributors,
            goals: one.goals.map((goal) => `g${goal}`),
            ...given(one.owner),
          })),
          relations: relations.map(([one, other], at) => ({ id: `r${at}`, from: one, to: other })),
        })
        const works = (id: string, { owner, contributors }: (typeof actions)[number]) =>
          owner === id || contributors.includes(id)
        const expected = ids.flatMap((one, at) =>
          ids.slice(at + 1).flatMap((other) => {
            const isTied =
              relations.some((pair) => pair.includes(one) && pair.includes(other)) ||
              actions.some((action) => works(one, action) && works(other, action))
            const serves = (id: string, goal: number) =>
              owners[goal] === id || actions.some((action) => action.goals.includes(goal) && works(id, action))
            const shared = owners.flatMap((_, goal) => (serves(one, goal) && serves(other, goal) ? [`g${goal}`] : []))
            return isTied || shared.length === 0 ? [] : [`${one}-${other}: ${shared.join(' ')}`]
          }),
        )
        const inOrder = (pair: string) => [pair.split(': ')[0], (pair.split(': ')[1] ?? '').split(' ').sort()]
        expect([...found].sort().map(inOrder)).toEqual(expected.sort().map(inOrder))
      }),
      { numRuns: 300 },
    )
  })
})
