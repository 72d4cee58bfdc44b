import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assessFound } from '../../src/commands/assess-found.ts'
import { locateEcosystem } from '../../src/commands/locate-ecosystems.ts'
import { thingsIn } from '../../src/graph/things.ts'
import { type Disk, memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const files = {
  'ecosystem.yaml': `${sound}  # roc is van ons\n`,
  'a.yaml': `partners:
  - id: "roc"   # vast
    name: roc
  - { id: bureau, name: Bureau, replaced_by: roc }
  - id: bakker
    name: Bakker
    autonomy: { gives_up: [{ topic: Rooster, to: roc }] }
`,
  'sub/b.yaml': `governance:
  leader: &trekker roc
  bodies:
    - { id: kernteam, name: Kernteam, members: [bureau, 'roc'], chair: *trekker }
goals:
  - id: roc
    title: Ook zo genoemd
    owner: >-
      roc
    agreed_by: [{ partner: roc }]
actions:
  - { id: les, title: Les, goals: [roc], owner: roc, deadlin: roc }
`,
  'vragen.yaml': `method: eigen
title: { nl: Eigen }
steps: [{ id: een, phase: direct, title: { nl: Een } }]
items:
  - id: eg-a
    kind: question
    step: een
    ask: { nl: Trekt roc iets? }
    answered_by: { list: actions, where: [{ field: owner, is: [bureau, roc] }, { field: goals, not: [roc] }] }
    when: [{ field: governance.leader, is: [roc] }]
  - id: eg-b
    kind: question
    step: een
    ask: { nl: Is roc lid? }
    answered_by: { covers: governance.bodies.members, values: [roc] }
`,
  'eco.config.yaml':
    'methods: [eigen]\nchecklists: [vragen.yaml]\nwaivers:\n  - { place: partners/roc, rule: x, reason: y }\n  - { place: "partners/roc/autonomy", rule: x, reason: y }\n  - { place: partners/rock, rule: x, reason: y }\n',
}
const disk: Disk = { files }

describe('an id', () => {
  test('changes wherever it means that thing, in quotes, blocks, aliases and checklists, and nowhere else', async () => {
    const { code, io } = await eco('rename partners/roc roc-linde --yes', disk)
    expect(code).toBe(0)
    expect(Object.fromEntries(Object.keys(files).map((path) => [path, io.textOf(path)]))).toEqual({
      'ecosystem.yaml': files['ecosystem.yaml'],
      'a.yaml': files['a.yaml']
        .replace('"roc"', '"roc-linde"')
        .replace('replaced_by: roc', 'replaced_by: roc-linde')
        .replace('to: roc', 'to: roc-linde'),
      'sub/b.yaml': files['sub/b.yaml']
        .replace('&trekker roc', '&trekker roc-linde')
        .replace("'roc'", "'roc-linde'")
        .replace('      roc\n', '      roc-linde\n')
        .replace('partner: roc', 'partner: roc-linde')
        .replace('owner: roc', 'owner: roc-linde'),
      'vragen.yaml': files['vragen.yaml']
        .replace('is: [bureau, roc]', 'is: [bureau, roc-linde]')
        .replace('leader, is: [roc]', 'leader, is: [roc-linde]')
        .replace('values: [roc]', 'values: [roc-linde]'),
      'eco.config.yaml': files['eco.config.yaml'].replaceAll(/partners\/roc\b/g, 'partners/roc-linde'),
    })
    const { code: again } = await eco('rename partners/roc-linde roc --yes', io)
    expect(again).toBe(0)
    for (const [path, text] of Object.entries(files)) expect(io.textOf(path)).toBe(text)
  })

  test('of one of two things with the same word is that thing alone', async () => {
    const { io } = await eco('rename goals/roc talent --yes', disk)
    expect([...io.writes].sort()).toEqual(['sub/b.yaml', 'vragen.yaml'])
    expect(io.textOf('sub/b.yaml')).toBe(
      files['sub/b.yaml'].replace('- id: roc', '- id: talent').replace('goals: [roc]', 'goals: [talent]'),
    )
  })

  test('says that the list of known findings goes by the old id, where it does', async () => {
    const late = 'actions:\n  - { id: les, title: Les, owner: roc, deadline: 2020-01-01, status: active }\n'
    const known = {
      'ecosystem.yaml': sound,
      'p.yaml': 'partners:\n  - { id: roc, name: ROC }\n  - { id: bureau, name: Bureau }\n',
      'a.yaml': late,
      'eco.config.yaml': 'baseline: bekend.json\n',
    }
    const { io } = await eco('check --write-baseline bekend.json -q', { files: known })
    const written = { files: { ...known, 'bekend.json': io.textOf('bekend.json') ?? '' } }
    const said = 'bekend.json kent bevindingen nog onder het oude id'
    expect((await eco('rename actions/les lessen --yes', written)).err).toContain(said)
    expect((await eco('rename warmtebond-lindewijk lindewijk --yes', written)).err).toContain(said)
    const empty = { files: { ...known, 'bekend.json': '{"format":"eco-baseline","version":1,"findings":[]}' } }
    expect((await eco('rename actions/les lessen --yes', empty)).err).not.toContain(said)
  })

  test('in a configuration or checklist above the folder is told, and stays', async () => {
    const above = {
      'm/ecosystem.yaml': `${sound}partners: [{ id: roc, name: ROC }, { id: bureau, name: Bureau }]\n`,
      'vragen.yaml': files['vragen.yaml'],
      'eco.config.yaml': files['eco.config.yaml'],
    }
    const { err, io } = await eco('rename partners/roc roc-linde m --yes', { files: above })
    expect(err).toContain(
      'buiten de map van dit ecosysteem staat "roc" nog in eco.config.yaml, vragen.yaml. Dat kan ook',
    )
    expect(io.writes).toEqual(['m/ecosystem.yaml'])
    expect((await eco('rename bureau kantoor m --yes', { files: above })).err).toContain('nog in vragen.yaml.')
    expect((await eco('rename partners/roc roc-linde --yes', disk)).err).not.toContain('buiten de map')
  })

  test('that is named already while nothing has it is told', async () => {
    const loose = { files: { ...files, 'c.yaml': 'actions:\n  - { id: a, title: A, owner: roc-linde }\n' } }
    const { err } = await eco('rename partners/roc roc-linde --yes', loose)
    expect(err).not.toContain('--write-baseline')
    expect(err).toContain('Let op: naar "roc-linde" werd al verwezen, in c.yaml.')
    expect((await eco('rename partners/roc roc-linde --yes', disk)).err).not.toContain('werd al')
  })

  test.each([
    ['title: "X: y"\nactions:\n  - { id: x, title: X: y, owner: roc }\n', 3],
    ['actions:\n  - id: x\n    title: X\n    owner: roc\n    owner: roc\n', 5],
    ['actions: []\nactions:\n  - { id: x, title: Roc, owner: roc }\n', 3],
    ['acties:\n  - { id: x, title: X, trekker: roc }\n', 2],
    ['actions:\n  - { id: x, title: X, trekker: roc }\n', 2],
    ['actions:\n  - { id: x, title: X, owner: [roc] }\n', 2],
    ['actions: roc\n', 1],
    [
      'actions:\n  - { id: x, title: X, trekker: roc }\n  - { id: y, title: Y }\n  - { id: z, titel: Z, eigenaar: roc }\n',
      '2, 4',
    ],
    ['partners:\n  roc: { name: ROC }\n', 2],
    ['goals: [*x]\nvision: { statement: &x [roc] }\n', 2],
  ])('that stays in what cannot be read is told with its place: %j', async (text, line) => {
    const { code, err, io } = await eco('rename partners/roc roc-linde --yes', {
      files: { 'ecosystem.yaml': sound, 'p.yaml': 'partners: [{ id: roc, name: ROC }]\n', 'x.yaml': text },
    })
    expect([code, io.textOf('p.yaml')]).toEqual([0, 'partners: [{ id: roc-linde, name: ROC }]\n'])
    expect(err).toContain(`Let op: "roc" blijft staan waar eco niet kan lezen wat er bedoeld is: x.yaml:${line}.`)
  })

  test.each([
    'actions:\n  - { id: x, title: X, owner: roc, trekker: rocket }   # roc\n',
    'actions:\n  - { id: x, title: Met roc, deadline: ooit, goals: [roc] }\n',
    '# roc\n',
    'actions:\n  - <<: { note: Voor roc }\n    id: x\n    title: X\n    trekker: bureau\n',
  ])('in a text, a comment or another list is nothing to tell: %j', async (text) => {
    const { code, err } = await eco('rename partners/roc roc-linde --yes', {
      files: {
        'ecosystem.yaml': sound,
        'p.yaml': 'partners: [{ id: roc, name: ROC }]\ngoals: [{ id: roc, title: T }]\n',
        'x.yaml': text,
      },
    })
    expect([code, err]).toEqual([0, expect.not.stringContaining('blijft staan')])
  })

  test('of the ecosystem itself', async () => {
    const { io } = await eco('rename warmtebond-lindewijk lindewijk --yes', disk)
    expect(io.textOf('ecosystem.yaml')).toBe(
      files['ecosystem.yaml'].replace('id: warmtebond-lindewijk', 'id: lindewijk'),
    )
  })

  test.each([
    ['partners/roc kernteam', 'Het id "kernteam" is al in gebruik (bodies/kernteam). Kies een ander.'],
    ['partners/roc Roc_Linde', /geen id: .*zoals roc-linde\./],
    ['bureau 2026', /a\.yaml: Zonder aanhalingstekens leest YAML "2026" niet als tekst/],
    ['bureau no', /a\.yaml: Zonder aanhalingstekens leest YAML "no" niet .*Kies een ander id, zoals id-no,/],
    ['roc x', /Noem het zo: eco rename partners\/roc/],
    ['vision x', /Bij "vision" staat nog niets/],
    ['rok x', /Bedoel je/],
  ])('%s is refused', async (words, message) => {
    const { code, err, io } = await eco(`rename ${words} --yes`, disk)
    expect([code, io.writes]).toEqual([2, []])
    if (typeof message === 'string') expect(err.trim()).toBe(message)
    else expect(err).toMatch(message)
  })

  test('that two things have is refused', async () => {
    const twice = { files: { 'ecosystem.yaml': `${sound}goals:\n  - { id: a, title: A }\n  - { id: a, title: B }\n` } }
    const { code, err } = await eco('rename goals/a b --yes', twice)
    expect([code, err]).toEqual([2, expect.stringContaining('staat twee keer bij goals')])
  })
})

const root = resolve(import.meta.dirname, '../../examples')

function onDisk(folder: string): Record<string, string> {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const yaml = paths.filter((path) => path.endsWith('.yaml'))
  return Object.fromEntries(yaml.map((path) => [relative('.', path), readFileSync(join(root, folder, path), 'utf8')]))
}

test.each(readdirSync(root).filter((name) => name !== 'ci'))(
  'there and back gives the same bytes in %s',
  async (folder) => {
    const before = onDisk(folder)
    const io = memoryIo({ files: before })
    const { ecosystem } = assessFound(locateEcosystem(undefined, io), '2026-11-30', {}, io).assessment
    const all = thingsIn(ecosystem).filter(({ id }) => id !== '')
    const some = all.filter((_, at) => at % Math.ceil(all.length / 3) === 0)
    for (const { index, id } of some) {
      const there = await eco(`rename ${index}/${id} heel-nieuw-id --yes --quiet`, io)
      if (there.code !== 0) {
        expect(there.err).toContain('twee keer')
        continue
      }
      expect(io.writes.length).toBeGreaterThan(0)
      expect((await eco(`rename ${index}/heel-nieuw-id ${id} --yes --quiet`, io)).code).toBe(0)
      for (const [path, text] of Object.entries(before)) expect(io.textOf(path)).toBe(text)
    }
    expect(some.length).toBeGreaterThan(1)
  },
  120_000,
)
