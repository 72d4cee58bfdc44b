import { describe, expect, test } from 'vitest'
import { typing } from '../keyboard.ts'
import type { Disk } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const partners = `partners:
  - id: roc
    name: ROC Linde
  # later: de bakker
governance:
  bodies:
    - { id: kernteam, name: Kernteam }
`
const disk: Disk = { files: { 'ecosystem.yaml': sound, 'partners.yaml': partners } }

async function added(words: readonly string[], on: Disk = disk): Promise<Record<string, string | undefined>> {
  const { code, io, err } = await eco(['add', ...words, '--yes'], on)
  expect([code, err]).toEqual([0, expect.anything()])
  return Object.fromEntries(io.writes.map((path) => [path, io.textOf(path)]))
}

async function refusal(...words: readonly string[]): Promise<string> {
  const { code, err, io } = await eco(['add', ...words, '--yes'], disk)
  expect([code, io.writes]).toEqual([2, []])
  return err.trim()
}

describe('an item', () => {
  test('comes behind the last one, in the file of its list, with fields in the order of the model', async () => {
    const words = ['partner', '--joined', '2024', '--name', 'Bakkerij Jänsen', '--helix', 'bedrijf', '--essential']
    expect(await added(words)).toEqual({
      'partners.yaml': partners.replace(
        '  # later',
        '  - id: bakkerij-jansen\n    name: Bakkerij Jänsen\n    helix: company\n    essential: true\n    joined: 2024\n  # later',
      ),
    })
  })

  test('of a list in a section, laid out as the others', async () => {
    const text = (await added(['orgaan', '--name', 'Stuurgroep', '--leden', 'roc', '--chair=roc']))['partners.yaml']
    expect(text).toContain('\n    - { id: stuurgroep, name: Stuurgroep, members: [roc], chair: roc }\n')
  })

  test('of a section that is nowhere yet gets a file of its own', async () => {
    expect(await added(['doel', '--name', 'Meer talent', '--trekker', 'ROC Linde', '--deadline', '30-6-2027'])).toEqual(
      {
        'doelen.yaml':
          'goals:\n  - id: meer-talent\n    title: Meer talent\n    deadline: 2027-06-30\n    owner: roc\n',
      },
    )
    const english = {
      files: { 'm/ecosystem.yaml': `# yaml-language-server: $schema=x.json\n${sound}  language: en\n` },
    }
    expect(await added(['cost', 'm', '--what', 'Rent', '--year', '2027', '--amount', '1200'], english)).toEqual({
      'm/finance.yaml':
        '# yaml-language-server: $schema=x.json\n\nfinance:\n  costs:\n    - id: rent\n      what: Rent\n      year: 2027\n      amount: 1200\n',
    })
  })

  test('of a section that has a key and no items', async () => {
    const files = { 'ecosystem.yaml': `${sound}goals: []\nactions:\n` }
    expect((await added(['goal', '--name', 'G'], { files }))['ecosystem.yaml']).toBe(
      `${sound}goals:\n  - id: g\n    title: G\nactions:\n`,
    )
    expect((await added(['action', '--name', 'A'], { files }))['ecosystem.yaml']).toBe(
      `${sound}goals: []\nactions:\n  - id: a\n    title: A\n`,
    )
  })

  test('of a section whose file holds only comments', async () => {
    const files = { ...disk.files, 'doelen.yaml': '# Wat we willen\n' }
    expect(await added(['goal', '--name', 'G', '--file', 'doelen.yaml'], { files })).toEqual({
      'doelen.yaml': '# Wat we willen\n\ngoals:\n  - id: g\n    title: G\n',
    })
  })

  test('in another file when that is asked', async () => {
    expect(await added(['partner', '--name', 'B', '--file', 'bedrijven.yaml'])).toEqual({
      'bedrijven.yaml': 'partners:\n  - id: b\n    name: B\n',
    })
  })

  test.each([
    ['./partners.yaml', [], 'partners.yaml'],
    ['sub/../partners.yaml', [], 'partners.yaml'],
    ['eco1/partners.yaml', ['eco1'], 'eco1/partners.yaml'],
    ['eco1/new.yaml', ['eco1'], 'eco1/new.yaml'],
    ['partners.yaml', ['eco1'], 'eco1/partners.yaml'],
    ['./eco1/../eco1/new.yaml', ['eco1'], 'eco1/new.yaml'],
  ])('in the file %s %j', async (file, path, changes) => {
    const one = { 'ecosystem.yaml': sound, 'partners.yaml': partners }
    const files = path.length === 0 ? one : { 'eco1/ecosystem.yaml': sound, 'eco1/partners.yaml': partners }
    expect(Object.keys(await added(['partner', ...path, '--name', 'B', '--file', file], { files }))).toEqual([changes])
  })

  test.each([
    'sub/p.yaml',
    'sub/deep/p.yaml',
    '.github/p.yaml',
    'map/node_modules/p.yaml',
    'nieuw/ecosystem.yaml',
    'koppeling/p.yaml',
    'sub/../../x.yaml',
  ])('in the file %s is refused: eco would not read it there', async (file) => {
    const { code, err, io } = await eco(['add', 'partner', '--name', 'B', '--yes', '--file', file], {
      files: { ...disk.files, 'sub/ecosystem.yaml': sound, 'elders/x.yaml': '' },
      folders: ['.github', 'map/node_modules', 'sub/deep'],
      links: { koppeling: 'elders' },
    })
    expect([code, err, io.writes]).toEqual([2, expect.stringContaining('geen bestand van dit ecosysteem'), []])
  })

  test('comes with the findings that it brings, at most five', async () => {
    const { err } = await eco(['add', 'goal', '--name', 'G'], disk)
    expect(err).toMatch(/komen er \d+ bevindingen bij:\n(?: {2}doelen\.yaml:\d+ {2}.+\n){5} {2}en nog \d+: eco check\n/)
  })

  test('has an id that is free, also among other parties', async () => {
    expect((await added(['partner', '--name', 'Kernteam']))['partners.yaml']).toContain('- id: kernteam-2\n')
    expect((await added(['partner', '--name', '2026']))['partners.yaml']).toContain('- id: "2026"\n    name: "2026"\n')
    expect((await added(['partner', '--name', 'X', '--id', 'y']))['partners.yaml']).toContain('- id: y\n')
    expect((await added(['partner', '--name', 'ROC Linde', '--id', 'roc-2']))['partners.yaml']).toContain(
      '- id: roc-2\n',
    )
    const long = ['goal', '--name', 'Meer technisch talent in de regio en ver daarbuiten']
    expect(Object.values(await added(long)).join()).toContain('id: meer-technisch-talent-in-de-regio-en-ver\n')
  })

  test('takes lists by commas, more than once, and as YAML', async () => {
    const files = { ...disk.files, 'acties.yaml': 'goals:\n  - { id: a, title: A }\n  - { id: b, title: B }\n' }
    const words = [
      'action',
      '--name',
      'Les',
      '--goals',
      'a',
      '--goals',
      'b',
      '--deliverables',
      '[Lesplan, { what: Toets }]',
    ]
    expect(await added(words, { files })).toEqual({
      'acties.yaml': `${files['acties.yaml']}
actions:
  - id: les
    title: Les
    goals: [a, b]
    deliverables:
      - Lesplan
      - { what: Toets }
`,
    })
  })
})

describe('what is required', () => {
  test('and was not given is asked at a keyboard', async () => {
    const conversation = typing([
      [/Wat er mis kan gaan|risico/i, 'Brand', '\r'],
      [/Zo opslaan/, 'y'],
    ])
    const { code, io, err } = await eco('add risico', { ...disk, conversation })
    expect([code, err, io.writes]).toEqual([0, expect.anything(), ['risicos.yaml']])
  })

  test('and was not given is said when there is nobody to ask', async () => {
    expect(await refusal('goal')).toBe('Geef ook: --title …')
    expect(await refusal('costs')).toBe('Geef ook: --what … --year … --amount …')
  })
})

describe('what cannot be is refused', () => {
  test.each([
    [['parner', '--name', 'X'], '"parner" is geen onderdeel van een ecosysteem. Bedoel je partners?'],
    [['vision'], /geen lijst/],
    [['needs', '--what', 'X'], /staat in andere dingen/],
    [['outcome', '--what', 'X'], /theory_of_change\.outputs, theory_of_change\.outcomes, theory_of_change\.impact/],
    [['partner', '--name', 'X', '--heliks', 'y'], '"heliks" is geen veld van partners. Bedoel je helix?'],
    [['partner', '--name', 'X', '--helix'], 'Bij --helix hoort een waarde.'],
    [
      ['cost', '--what', 'X', '--year', '2027', '--amount', '0.005'],
      '"0.005" kan niet bij amount. Schrijf alleen cijfers, zoals 12500.',
    ],
    [['partner', '--name', 'X', '--helix', 'bedrijff'], /Bedoel je company\?/],
    [['partner', '--name', 'X', '--id', 'roc'], 'Het id "roc" is al in gebruik (partners/roc). Kies een ander.'],
    [
      ['partner', '--name', 'ROC Linde'],
      /^"ROC Linde" staat er al \(partners\/roc\)\. .*eco set partners\/roc\..*--id\.$/,
    ],
    [['partner', '--name', 'roc linde'], /^"roc linde" staat er al \(partners\/roc\)\. /],
    [['partner', '--name', 'X', '--id', 'Een Naam'], /geen id: .*zoals een-naam\./],
    [['partner', '--name', '!!!'], 'Uit deze naam is geen id te maken. Geef er een met --id.'],
    [['partner', '--name', 'X', '--joined', '1', '--joined', '2'], /kan niet bij joined/],
    [['partner', '--name', 'X', '--file', '../x.yaml'], /geen bestand van dit ecosysteem/],
    [['partner', '--name', 'X', '--file', 'nieuw/a/x.yaml', '--yes'], /De map "nieuw" is er niet/],
    [['partner', '--name', 'X', '--file', 'x.txt'], /geen bestand van dit ecosysteem/],
    [['partner', '--name', 'X', '--file', 'eco.config.yaml'], /geen bestand van dit ecosysteem/],
    [['partner', 'weg', '--name', 'X'], /"weg" bestaat niet/],
    [['partner', 'a', 'b'], /"b" hoort hier niet/],
  ] as [string[], string | RegExp][])('%j', async (words, message) => {
    const said = await refusal(...words)
    if (typeof message === 'string') expect(said).toBe(message)
    else expect(said).toMatch(message)
  })
})

test('a checklist of the team is no file of the ecosystem: nothing is put in it', async () => {
  const files = {
    'ecosystem.yaml': sound,
    'eco.config.yaml': 'checklists: [vragen.yaml]\n',
    'vragen.yaml':
      'method: eigen\ntitle: {nl: Eigen}\nsource: {title: T, publisher: P}\nsteps: [{id: b, phase: direct, title: {nl: B}}]\nitems: []\n',
  }
  const { code, err, io } = await eco('add partner --name X --file vragen.yaml --yes', { files })
  expect([code, err]).toEqual([2, expect.stringMatching(/^"vragen\.yaml" is geen bestand van dit ecosysteem/)])
  expect([io.textOf('vragen.yaml'), io.writes]).toEqual([files['vragen.yaml'], []])
})

describe('where a file cannot be read', () => {
  const broken = { files: { 'ecosystem.yaml': sound, 'leden.yaml': 'partners:\n  - id: roc\n    name: ROC: Linde\n' } }
  const said = 'Let op: niet alles was te lezen: leden.yaml. Wat daar niet te lezen is, telt hier niet mee.'

  test('an id that stands in it is not given a second time', async () => {
    for (const words of ['--name ROC', '--name Anders --id roc']) {
      const { code, err, io } = await eco(`add partner ${words} --yes`, broken)
      expect([code, io.writes]).toEqual([2, []])
      expect(err).toContain(said)
      expect(err).toContain('Het id "roc" staat al in leden.yaml, dat nu niet te lezen is.')
    }
  })

  test('anything else is added, and it is said', async () => {
    const { code, err, io } = await eco('add partner --name Rocket --yes', broken)
    expect([code, err.startsWith(said), io.writes]).toEqual([0, true, ['partners.yaml']])
  })

  test('nobody says that there is nothing to refer to', async () => {
    const { code, err } = await eco('add action --title T --owner roc --yes', broken)
    expect(code).toBe(2)
    expect(err).toContain('"roc" kan niet bij owner. Misschien staat het in leden.yaml; dat is nu niet te lezen.')
    expect(err).not.toContain('niets om naar te verwijzen')
  })

  test('set and rename say it as well', async () => {
    expect((await eco('set roc.name Anders --yes', broken)).err).toContain(said)
    expect((await eco('rename partners/roc linde --yes', broken)).err).toContain(said)
    const two = { files: { ...broken.files, 'p.yaml': 'partners: [{ id: linde, name: Linde }]\n' } }
    const { code, err, io } = await eco('rename linde roc --yes', two)
    expect([code, err, io.writes]).toEqual([2, expect.stringContaining('Het id "roc" staat al in leden.yaml'), []])
  })
})

test('a decision on a topic that is there already is refused as well', async () => {
  const files = { 'ecosystem.yaml': `${sound}decisions: [{id: plek, topic: De plek}]\n` }
  const { code, err } = await eco(['add', 'besluit', '--topic', 'De plek', '--yes'], { files })
  expect(code).toBe(2)
  expect(err).toContain('"De plek" staat er al (decisions/plek).')
})
