import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess.ts'
import { exists, find, nameOf } from '../../src/graph/ecosystem.ts'
import { kinds } from '../../src/graph/kinds.ts'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'
import { definitionShape, type Shape } from '../../src/model/shape.ts'

const partners = [
  { id: 'netbeheer', name: 'Netbeheer' },
  { id: 'gemeente', name: 'Gemeente' },
]
const scan = { id: 'scan', title: 'Warmtescan' }

/** The findings as `rule path: message hint`. */
function findings(definition: Definition, unreadable: readonly string[] = []): string[] {
  return resolve(definition, unreadable).findings.map(
    ({ rule, path, message, hint }) => `${rule} ${path.join('/')}: ${message.nl} ${hint?.nl}`,
  )
}

describe('a reference that leads nowhere', () => {
  test('suggests the id that is near', () => {
    expect(findings({ partners, actions: [{ ...scan, owner: 'netbehere' }] })).toEqual([
      'unknown-reference actions/0/owner: "owner" verwijst naar "netbehere", maar er is geen partner of orgaan met dat id. Bedoel je "netbeheer"?',
    ])
  })

  test('suggests the id that stands in the quotes of a word processor', () => {
    expect(findings({ partners, actions: [{ ...scan, owner: '“gemeente”' }] })).toEqual([
      'unknown-reference actions/0/owner: "owner" verwijst naar "“gemeente”", maar er is geen partner of orgaan met dat id. Gebruik het id: owner: gemeente',
    ])
  })

  test('names the ids there are when they are few', () => {
    expect(findings({ partners, actions: [{ ...scan, contributors: ['gemeente', 'wijkraad'] }] })).toEqual([
      'unknown-reference actions/0/contributors/1: "contributors" verwijst naar "wijkraad", maar er is geen partner of orgaan met dat id. Bekend zijn: netbeheer, gemeente.',
    ])
  })

  test.each(['Bakkerij Jan', 'bakkerij  jan', 'bakkerij-jan'])('by the name %j gives the id', (owner) => {
    const bakery = [{ id: 'a', name: 'Bakkerij Jan' }]
    expect(findings({ partners: bakery, actions: [{ ...scan, owner }] })[0]).toMatch(/ Gebruik het id: owner: a$/)
    expect(findings({ partners: bakery, actions: [{ ...scan, contributors: [owner] }] })[0]).toMatch(
      / Gebruik het id: a$/,
    )
  })

  test('by a title, or a name that is nearly right, gives the id as well', () => {
    const goals = [{ id: 't', title: 'Meer talent in de regio' }]
    expect(findings({ goals, actions: [{ ...scan, goals: ['Meer talent in de rego'] }] })[0]).toMatch(/ het id: t$/)
  })

  test('says what to add when there are none, or too many to name', () => {
    const many = Array.from({ length: 13 }, (_, at) => ({ id: `doel-nummer-${at}`, title: 'Doel' }))
    const action = { ...scan, goals: ['xyz'] }
    const said =
      'unknown-reference actions/0/goals/0: "goals" verwijst naar "xyz", maar er is geen doel met dat id. Voeg een doel met dat id toe, of kies een id dat er al is.'
    expect(findings({ actions: [action] })).toEqual([said])
    expect(findings({ actions: [action], goals: many })).toEqual([said])
  })

  test('points at the files that cannot be read, where it may stand', () => {
    expect(findings({ partners, actions: [{ ...scan, owner: 'wijkraad' }] }, ['a.yaml', 'b.yaml'])[0]).toContain(
      'Misschien staat het in a.yaml, b.yaml; dat is nu niet te lezen.',
    )
  })

  test('of a body is a rule of its own', () => {
    const governance = { decision_rights: [{ topic: 'Volgorde', body: 'stuurgroep' }] }
    expect(findings({ governance })[0]).toMatch(/^unknown-body governance\/decision_rights\/0\/body: .* geen orgaan /)
  })

  test('is found inside what may be a text or a group', () => {
    const components = ['buizen', { what: 'Pomp', partner: 'installateur' }]
    const propositions = [{ id: 'warmte', name: 'Warmte', components }]
    expect(findings({ propositions } as unknown as Definition)[0]).toContain('propositions/0/components/1/partner')
    const definition = { partners: [{ id: 'a', name: 'A', autonomy: { gives_up: [{ topic: 'Merk', to: 'bureau' }] } }] }
    expect(findings(definition)[0]).toContain('unknown-reference partners/0/autonomy/gives_up/0/to')
  })

  test('is not one when nothing was said', () => {
    expect(findings({ actions: [{ ...scan, owner: '', goals: [''] }] })).toEqual([])
  })
})

describe('what can be referred to', () => {
  test('is found by id, also bodies inside governance and needs inside target groups', () => {
    const { ecosystem, findings: none } = resolve({
      partners,
      governance: { bodies: [{ id: 'kernteam', name: 'Kernteam' }] },
      target_groups: [{ id: 'huurders', name: 'Huurders', pains: [{ id: 'kou', what: 'Kou', kind: 'task' }] }],
      propositions: [{ id: 'warmte', name: 'Warmte', addresses: ['kou'] }],
      actions: [{ ...scan, owner: 'kernteam' }],
    } as unknown as Definition)
    expect(none).toEqual([])
    expect(find(ecosystem, 'partners', 'gemeente')).toBe(partners[1])
    expect(find(ecosystem, 'partners', undefined)).toBeUndefined()
    expect(exists(ecosystem, ['partners', 'bodies'], 'kernteam')).toBe(true)
    expect(ecosystem.index.get('bodies')?.get('kernteam')?.path).toEqual(['governance', 'bodies', 0])
    expect(nameOf(ecosystem, ['partners', 'bodies'], 'kernteam')).toBe('Kernteam')
    expect(nameOf(ecosystem, ['partners'], 'niemand')).toBe('niemand')
  })

  test('has a word in both languages, and a list that holds it', () => {
    const { to, indexes } = namesIn(definitionShape)
    expect([...to].filter((name) => !indexes.has(name))).toEqual([])
    expect([...to].filter((name) => kinds[name]?.nl === undefined || kinds[name]?.en === undefined)).toEqual([])
    expect(to.size).toBeGreaterThan(10)
  })

  test('may have a name that every object has', () => {
    expect(findings({ actions: [{ ...scan, owner: 'constructor' }] })).toHaveLength(1)
    expect(
      findings({ partners: [{ id: 'constructor', name: 'C' }], actions: [{ ...scan, owner: 'constructor' }] }),
    ).toEqual([])
  })
})

describe('an id of two sorts of things', () => {
  const funding = (from: string) => ({
    finance: { funding: [{ id: 'f', from }], subsidies: [{ id: 'stad', name: 'Regeling' }] },
  })
  const stad = { id: 'stad', name: 'Stad' }

  test('is a finding where a reference may mean both', () => {
    const both = { partners: [stad], ...funding('stad') } as unknown as Definition
    expect(resolve(both).findings).toMatchObject([
      {
        rule: 'ambiguous-reference',
        severity: 'warning',
        path: ['finance', 'funding', 0, 'from'],
        message: { nl: '"from" verwijst naar "stad", en dat is het id van meer dan één ding: partner en subsidie.' },
      },
    ])
  })

  test('is told of each reference in a list, and of a stakeholder only when a body has its id', () => {
    const kern = { id: 'kern', name: 'Kern' }
    const both = { governance: { bodies: [kern] }, stakeholders: [kern] }
    const learnings = [{ id: 'l', what: 'W', shared_with: ['kern', 'kern'] }]
    const found = resolve({ ...both, learnings } as unknown as Definition).findings
    expect(found.map(({ rule, path }) => [rule, path.slice(2)])).toEqual([
      ['ambiguous-reference', ['shared_with', 0]],
      ['ambiguous-reference', ['shared_with', 1]],
    ])
    expect(resolve({ ...both, learnings } as unknown as Definition, [], 0).findings).toHaveLength(1)
  })

  test('is told of more references than a stack holds', () => {
    const kern = { id: 'kern', name: 'Kern' }
    const actions = Array.from({ length: 130_000 }, (_, at) => ({ id: `a${at}`, title: 'A', owner: 'kern' }))
    expect(
      resolve({ partners: [kern], governance: { bodies: [kern] }, actions } as unknown as Definition).findings,
    ).toHaveLength(130_000)
  })

  test('is none where it can mean only one, and none of a party that is stakeholder and partner', () => {
    const others = { partners: [stad], goals: [{ ...stad, title: 'Stad' }], stakeholders: [stad] }
    const meeting = { id: 'm', participants: ['stad'] }
    expect(
      resolve({ ...others, actions: [{ ...scan, owner: 'stad' }], meetings: [meeting] } as unknown as Definition)
        .findings,
    ).toEqual([])
  })
})

describe('an id that is used twice', () => {
  test('is a finding at the second, and the first is the one that counts', () => {
    const twice = [...partners, { id: 'netbeheer', name: 'Ander net' }]
    const { ecosystem, findings: found } = resolve({ partners: twice })
    expect(find(ecosystem, 'partners', 'netbeheer')?.name).toBe('Netbeheer')
    expect(found).toMatchObject([
      { rule: 'duplicate-id', path: ['partners', 2, 'id'], related: [{ path: ['partners', 0, 'id'] }] },
    ])
  })

  test('in two files names the place in the other file', () => {
    const content = (text: string) => new TextEncoder().encode(text)
    const { diagnostics } = assess(
      [
        { file: 'a.yaml', content: content('partners:\n  - {id: gemeente, name: Gemeente}') },
        { file: 'b.yaml', content: content('# later\npartners:\n  - id: gemeente\n    name: Gemeente') },
      ],
      { asOf: '2026-11-30' },
    )
    const [double] = diagnostics.filter(({ rule }) => rule === 'duplicate-id')
    expect([double?.place.file, double?.position.line]).toEqual(['b.yaml', 3])
    expect(double?.related?.map(({ place, position }) => [place.file, position.line])).toEqual([['a.yaml', 2]])
  })

  test('is none when it is empty, or in another kind of list', () => {
    const nameless = { id: '', name: '' }
    expect(
      findings({
        partners: [nameless, nameless],
        goals: [{ id: 'net', title: 'Net' }],
        actions: [{ id: 'net', title: 'Net' }],
      }),
    ).toEqual([])
  })

  test('is a finding for each one after the first', () => {
    expect(findings({ partners: [partners[0], partners[0], partners[0]] } as Definition)).toHaveLength(2)
  })
})

test('ten thousand things that refer to each other are resolved without running out of stack', () => {
  const size = 10_000
  const actions = Array.from({ length: size }, (_, at) => ({
    id: `actie-${at}`,
    title: `Actie ${at}`,
    owner: 'netbeheer',
    depends_on: [`actie-${(at + 1) % size}`],
  }))
  const { ecosystem, findings: none } = resolve({ partners, actions })
  expect(none).toEqual([])
  expect(ecosystem.index.get('actions')?.size).toBe(size)
})

test('a section that nobody wrote is an empty list, or nothing when it is a mapping', () => {
  const { ecosystem } = resolve({})
  expect([ecosystem.partners, ecosystem.answers, ecosystem.vision]).toEqual([[], [], undefined])
})

function namesIn(shape: Shape, found = { to: new Set<string>(), indexes: new Set<string>() }): typeof found {
  if (shape.kind === 'reference') for (const name of shape.to) found.to.add(name)
  if (shape.kind === 'list') {
    if (shape.index !== undefined) found.indexes.add(shape.index)
    namesIn(shape.of, found)
  }
  if (shape.kind === 'either') namesIn(shape.group, found)
  if (shape.kind === 'group') for (const field of Object.values(shape.fields)) namesIn(field, found)
  return found
}
