import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meant, referrersOf } from '../../src/graph/referrers.ts'
import { resolve } from '../../src/graph/resolve.ts'
import { mappingsIn, thingsIn, walkAll } from '../../src/graph/things.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { fitting } from '../load/model-values.ts'

const definition: Definition = {
  ecosystem: { id: 'e', name: 'E' },
  orchestration: { holder: 'roc' },
  governance: {
    leader: 'roc',
    bodies: [
      { id: 'kernteam', name: 'Kernteam', members: ['zodedak', 'roc'], chair: 'roc' },
      { id: 'beraad', name: 'Beraad' },
    ],
    escalation: [{ level: 1, who: 'roc' }],
  },
  partners: [
    { id: 'roc', name: 'Roc', autonomy: { gives_up: [{ topic: 'Rooster', to: 'kernteam' }] } },
    { id: 'zodedak', name: 'Zodedak', replaced_by: 'roc' },
  ],
  target_groups: [{ id: 'mkb', name: 'Mkb', pains: [{ id: 'water', what: 'Water' }] }],
  propositions: [{ id: 'pakket', name: 'Pakket', addresses: ['water'], components: [{ what: 'Les', partner: 'roc' }] }],
}

function found(index: string, id: string, of: Definition = definition): string[] {
  return referrersOf(resolve(of).ecosystem, { index, id }).map(
    ({ path, from }) => `${from.join('/')}: ${path.slice(from.length).join('/')}`,
  )
}

describe('what refers to a thing', () => {
  test('is found wherever the model has a reference, with the nearest thing around it', () => {
    expect(found('partners', 'roc')).toEqual([
      'orchestration: holder',
      'governance: leader',
      'governance/bodies/0: members/1',
      'governance/bodies/0: chair',
      'governance: escalation/0/who',
      'partners/1: replaced_by',
      'propositions/0: components/0/partner',
    ])
  })

  test('is found for lists inside other things as well', () => {
    expect(found('bodies', 'kernteam')).toEqual(['partners/0: autonomy/gives_up/0/to'])
    expect(found('needs', 'water')).toEqual(['propositions/0: addresses/0'])
  })

  test('is nothing for what nobody names, and for what does not exist', () => {
    expect(found('bodies', 'beraad')).toEqual([])
    expect(found('partners', 'weg')).toEqual([])
    expect(found('partners', '')).toEqual([])
  })

  test('of one id in two lists is what a reference means: the first list that it may lead to', () => {
    const both: Definition = {
      partners: [{ id: 'bureau', name: 'Bureau' }],
      governance: { bodies: [{ id: 'bureau', name: 'Het bureau' }] },
      goals: [{ id: 'g', title: 'G', owner: 'bureau' }],
      decisions: [{ id: 'd', topic: 'D', body: 'bureau' }],
    }
    expect(found('partners', 'bureau', both)).toEqual(['goals/0: owner'])
    expect(found('bodies', 'bureau', both)).toEqual(['decisions/0: body'])
  })

  test('does not depend on the order of the files', () => {
    const turned = Object.fromEntries(Object.entries(definition).reverse()) as Definition
    expect(found('partners', 'roc', turned)).toEqual(found('partners', 'roc'))
  })

  test('is every reference that leads somewhere, once, in any ecosystem', () => {
    fc.assert(
      fc.property(fitting(definitionShape) as fc.Arbitrary<Definition>, (any) => {
        const { ecosystem } = resolve(any)
        const leading: string[] = []
        walkAll(ecosystem, {
          item: () => {},
          reference: ({ to }, id, path) => {
            if (meant(ecosystem, to, id) !== undefined) leading.push(path.join('/'))
          },
        })
        const known = [...ecosystem.index].flatMap(([index, items]) => [...items.keys()].map((id) => ({ index, id })))
        const all = known.flatMap((thing) => referrersOf(ecosystem, thing).map(({ path }) => path.join('/')))
        expect(all.sort()).toEqual(leading.sort())
      }),
      { numRuns: 60 },
    )
  })
})

describe('the things', () => {
  test('come in the order of the model, each with its place', () => {
    const { ecosystem } = resolve(definition)
    expect(thingsIn(ecosystem).map(({ index, id, path }) => `${index}/${id} ${path.join('/')}`)).toEqual([
      'bodies/kernteam governance/bodies/0',
      'bodies/beraad governance/bodies/1',
      'target_groups/mkb target_groups/0',
      'needs/water target_groups/0/pains/0',
      'partners/roc partners/0',
      'partners/zodedak partners/1',
      'propositions/pakket propositions/0',
    ])
    expect(mappingsIn(ecosystem).map(({ index }) => index)).toEqual(['ecosystem', 'orchestration', 'governance'])
  })
})
