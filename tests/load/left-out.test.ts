import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { merge } from '../../src/load/merge.ts'
import { validate } from '../../src/load/validate.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { parse } from './parse.ts'

const home = 'ecosystem:\n  id: bond\n  name: Bond\n'

function merged(...texts: string[]) {
  const parts = texts.map((text, at) => {
    const { value } = validate(parse(text).value, definitionShape, { file: `${at}.yaml`, raw: () => undefined })
    return { file: `${at}.yaml`, definition: value as Definition }
  })
  return merge(parts, '0.yaml')
}

function findings(text: string): string[] {
  const content = new TextEncoder().encode(`${home}${text}`)
  return assess([{ file: 'ecosystem.yaml', content }], { asOf: '2026-11-30' }).diagnostics.map(
    ({ rule, position, message, hint }) => `${position.line} ${rule}: ${message.nl} ${hint?.nl ?? ''}`.trim(),
  )
}

describe('an item of which a required number is missing or broken', () => {
  const text =
    'finance:\n  costs:\n    - {id: a, what: A, year: 2026, amount: veel}\n    - {id: b, what: B, year: 2026, amount: 5}\n' +
    '  funding:\n    - {id: c, kind: cash, year: later, amount: 5}\n    - {id: d, kind: cash, year: 2026, amount: 7}\n' +
    '  de_minimis:\n    - {partner: p, date: 2026}\n' +
    'indicators:\n  - {id: i, name: I, measurements: [{date: 2025, value: x}, {date: 2026, value: 3}]}'
  const { definition, origin } = merged(text)

  test('does not count, and the others do', () => {
    expect(definition.finance?.costs?.map(({ id }) => id)).toEqual(['b'])
    expect(definition.finance?.funding?.map(({ id }) => id)).toEqual(['d'])
    expect(definition.finance?.de_minimis).toEqual([])
    expect(definition.indicators?.[0]?.measurements).toEqual([{ date: 2026, value: 3 }])
  })

  test('leaves the others where they were written', () => {
    expect(origin(['finance', 'costs', 0, 'amount']).path).toEqual(['finance', 'costs', 1, 'amount'])
    expect(origin(['indicators', 0, 'measurements', 0, 'value']).path).toEqual([
      'indicators',
      0,
      'measurements',
      1,
      'value',
    ])
    expect(
      findings('finance:\n  costs:\n    - {id: a, amount: x}\n    - {id: b, what: B, year: 2026, amount: -5}'),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^7 negative-amount/)]))
  })

  test('stays as it was in what validating gives', () => {
    const { value } = validate(parse(text).value, definitionShape, { file: 'a.yaml', raw: () => undefined })
    expect((value as Definition).finance?.costs).toHaveLength(2)
  })
})

describe('an item that says nothing', () => {
  test('is left out of a list over many files, and the others keep their places', () => {
    const { definition, origin } = merged(
      'actions:\n  - {id: a, title: A}\n  -\n  - {id: b, title: B}',
      'actions:\n  - {}\n  - tekst\n  - {id: c, title: C}',
    )
    expect(definition.actions?.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(origin(['actions', 1, 'title'])).toEqual({ file: '0.yaml', path: ['actions', 2, 'title'] })
    expect(origin(['actions', 2])).toEqual({ file: '1.yaml', path: ['actions', 2] })
  })

  test('is one finding', () => {
    expect(findings('actions:\n  -')).toEqual([
      '5 empty-value: Dit punt van de lijst is leeg. Vul iets in of haal het streepje weg.',
    ])
  })

  test('does not change the number by which another item without a name is called', () => {
    const said = findings('actions:\n  -\n  - {title: [a], deadline: 2027, owner: x}').join('\n')
    expect(said).toContain('"actions 2"')
    expect(said).not.toContain('"?"')
  })
})

describe('what follows from something that was refused', () => {
  test.each([
    [
      'an id that is none',
      'partners:\n  - {id: Jansen Staal, name: Jansen}\nactions:\n  - {id: a, title: A, owner: jansen-staal}',
      ['not-an-id'],
    ],
    [
      'an id that is missing',
      'partners:\n  - {name: Jansen Staal}\nactions:\n  - {id: a, title: A, owner: jansen-staal}',
      ['missing-key'],
    ],
    [
      'a whole section',
      'goals: {talent: {title: T}}\nactions:\n  - {id: a, title: A, goals: [talent, techniek]}',
      ['wrong-type'],
    ],
    [
      'a section with another name',
      'doelen:\n  - {id: talent, title: T}\nactions:\n  - {id: a, title: A, goals: [talent]}',
      ['unknown-section'],
    ],
    ['a section around the list', 'governance: geen\nactions:\n  - {id: a, title: A, owner: kernteam}', ['wrong-type']],
  ])('%s is no finding', (_, text, expected) => {
    const errors = findings(text).filter((one) => !/ (action|partner)-without|bs-|pp-/.test(one))
    expect(errors.map((one) => one.split(/[ :]/)[1])).toEqual(expected)
  })

  test('and is called by its name points at it', () => {
    const said = findings(
      'partners:\n  - {id: Jansen Staal, name: Jansen}\nactions:\n  - {id: a, title: A, owner: Jansen}',
    )
    expect(said.join('\n')).toContain('Geef het daar eerst het id "jansen-staal" (zie de melding bij dat id)')
  })

  test('in another file is none either', () => {
    const file = (name: string, text: string) => ({ file: name, content: new TextEncoder().encode(text) })
    const { diagnostics } = assess(
      [
        file('a.yaml', `${home}actions:\n  - {id: a, title: A, owner: jansen}`),
        file('b.yaml', 'partners:\n  - {name: Jansen}'),
      ],
      { asOf: '2026-11-30' },
    )
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('unknown-reference')
  })
})
