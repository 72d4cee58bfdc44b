import { describe, expect, test } from 'vitest'
import { merge } from '../../src/load/merge.ts'
import type { Definition } from '../../src/model/definition.ts'

const ecosystem = { id: 'warmtebond', name: 'Warmtebond Lindewijk' }
const part = (file: string, definition: Definition) => ({ file, definition })
const partners = (...ids: string[]) => ({ partners: ids.map((id) => ({ id, name: id })) })

describe('a list over many files', () => {
  const { definition, origin, diagnostics } = merge(
    [
      part('ecosystem.yaml', { ecosystem, ...partners('gemeente') }),
      part('leeg.yaml', { partners: [] }),
      part('partners/net.yaml', partners('netbeheer', 'aannemer')),
      part('partners/wijk.yaml', { vision: { statement: 'Warm' }, ...partners('wijkraad') }),
    ],
    'ecosystem.yaml',
  )

  test('is one list in the order of the files', () => {
    expect(definition.partners?.map(({ id }) => id)).toEqual(['gemeente', 'netbeheer', 'aannemer', 'wijkraad'])
    expect(diagnostics).toEqual([])
  })

  test.each([
    [['partners', 0], 'ecosystem.yaml', ['partners', 0]],
    [['partners', 2, 'name'], 'partners/net.yaml', ['partners', 1, 'name']],
    [['partners', 3, 'brings', 0, 'what'], 'partners/wijk.yaml', ['partners', 0, 'brings', 0, 'what']],
  ])('leads from %j back to its file', (path, file, original) => {
    expect(origin(path)).toEqual({ file, path: original })
  })

  test('itself, or an item that it does not have, is in the first file that has it', () => {
    expect(origin(['partners'])).toEqual({ file: 'ecosystem.yaml', path: ['partners'] })
    expect(origin(['partners', 9, 'name'])).toEqual({ file: 'ecosystem.yaml', path: ['partners', 9, 'name'] })
  })

  test('leaves what stands in a mapping in the file of that mapping', () => {
    expect(origin(['vision', 'why'])).toEqual({ file: 'partners/wijk.yaml', path: ['vision', 'why'] })
  })

  test('sends what stands in no file to ecosystem.yaml', () => {
    expect(origin(['finance', 'costs', 0])).toEqual({ file: 'ecosystem.yaml', path: ['finance', 'costs', 0] })
  })

  test('leaves the files as they were', () => {
    const first = part('a.yaml', { ecosystem, ...partners('gemeente') })
    merge([first, part('b.yaml', partners('netbeheer'))], 'a.yaml')
    expect(first.definition.partners).toHaveLength(1)
  })
})

describe('a mapping in two files', () => {
  const { definition, diagnostics } = merge(
    [
      part('ecosystem.yaml', { ecosystem, vision: { statement: 'Warm' } }),
      part('visie.yaml', { vision: { statement: 'Koel', why: 'Zomer' } }),
      part('visie-oud.yaml', { vision: { statement: 'Lauw' } }),
    ],
    'ecosystem.yaml',
  )

  test('counts once: the first', () => expect(definition.vision).toEqual({ statement: 'Warm' }))

  test('is a finding at the second and third, which shows where the first is', () => {
    expect(diagnostics).toMatchObject([
      {
        rule: 'section-in-two-files',
        message: { nl: expect.stringContaining('"vision" staat al in ecosystem.yaml') },
        place: { file: 'visie.yaml', path: ['vision'], at: 'key' },
        related: [{ place: { file: 'ecosystem.yaml', path: ['vision'] } }],
      },
      { place: { file: 'visie-oud.yaml' }, related: [{ place: { file: 'ecosystem.yaml' } }] },
    ])
  })
})

describe('an ecosystem that does not say what it is called', () => {
  test('is a finding in ecosystem.yaml, with what to write there', () => {
    expect(merge([part('groep/a.yaml', partners('gemeente'))], 'groep/ecosystem.yaml').diagnostics).toMatchObject([
      {
        rule: 'missing-section',
        severity: 'error',
        hint: { nl: expect.stringContaining('"ecosystem:"') },
        place: { file: 'groep/ecosystem.yaml' },
      },
    ])
  })

  test('may say so in any of its files', () => {
    expect(merge([part('a.yaml', {}), part('b.yaml', { ecosystem })], 'ecosystem.yaml').diagnostics).toEqual([])
  })

  test('also when there is no file at all', () => {
    expect(merge([], 'ecosystem.yaml').diagnostics.map(({ rule }) => rule)).toEqual(['missing-section'])
  })
})
