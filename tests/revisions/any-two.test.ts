import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.ts'
import { openRepository } from '../../src/commands/git/repository.ts'
import { treeIo } from '../../src/commands/git/tree-io.ts'
import type { Ecosystem } from '../../src/graph/ecosystem.ts'
import { systemIo } from '../../src/io.ts'
import { discover, readSources } from '../../src/load/discover.ts'
import { main } from '../../src/main.ts'
import type { Change } from '../../src/revisions/change.ts'
import { compare } from '../../src/revisions/compare.ts'
import { filesOf, type Manner, plain } from './files.ts'
import { type TestRepository, testRepository } from './repository.ts'
import {
  backwards,
  come,
  type Event,
  go,
  item,
  nothing,
  outcomeOf,
  ref,
  rename,
  type Step,
  set,
  type World,
} from './story.ts'

const partner = (id: string, name: string, more: object = {}) =>
  come('partners', id, () => ({
    name,
    sector: `Sector van ${name}`,
    needs: `Wat ${name} nodig heeft`,
    helix: 'company',
    ...more,
  }))
const measured = (date: string, value: number) =>
  item('indicators', 'stages', 'measurements', date, (all) => [...all, { date, value }], { to: value })
const corrected = (date: string, from: number, to: number) =>
  item(
    'indicators',
    'stages',
    'measurements',
    date,
    (all) => all.map((one) => ((one as { date: string }).date === date ? { date, value: to } : one)),
    { from, to, field: '' },
  )
const brings = (id: string, what: string, amount: number) =>
  item('partners', id, 'brings', what, (all) => [...all, { what, amount }], { to: amount })
const noLongerBrings = (id: string, what: string, amount: number) =>
  item('partners', id, 'brings', what, (all) => all.filter((one) => (one as { what: string }).what !== what), {
    from: amount,
  })
const sits = (partnerId: string, goalId: string) =>
  item(
    'goals',
    goalId,
    'agreed_by',
    `by ${partnerId}`,
    (all, world) => [...all, { partner: ref(world, 'partners', partnerId) }],
    { to: true },
  )

/** One commit: what it does, and how its files are written. */
type Chapter = readonly [message: string, steps: readonly Step[], manner?: Partial<Manner>]

const trunk: readonly Chapter[] = [
  ['eerste versie', [partner('roc', 'Roc Oost'), partner('staal', 'Staalwerk')]],
  [
    'doel',
    [
      come('indicators', 'stages', () => ({ name: 'Stages', unit: 'stages', baseline: 20, target: 60 })),
      come('goals', 'talent', (world) => ({
        title: 'Meer technisch talent',
        owner: ref(world, 'partners', 'roc'),
        indicators: [ref(world, 'indicators', 'stages')],
        deadline: '2028-12-31',
      })),
    ],
  ],
  ['een partner erbij', [partner('zodedak', 'Zodedak')]],
  ['anders ingedeeld', [], { split: 'per-partner' }],
  [
    'acties',
    [
      come('actions', 'dagen', (world) => ({
        title: 'Studentendagen',
        owner: ref(world, 'partners', 'staal'),
        goals: [ref(world, 'goals', 'talent')],
        start: '2026-09-01',
        deadline: '2027-06-30',
      })),
      come('actions', 'werkplaats', (world) => ({
        title: 'Gedeelde werkplaats openen',
        owner: ref(world, 'partners', 'roc'),
        goals: [ref(world, 'goals', 'talent')],
        deadline: '2027-12-31',
      })),
    ],
    { split: 'per-partner' },
  ],
  ['gemeten', [measured('2026-03', 24)], { split: 'per-partner' }],
  ['alles in een bestand', [], { split: 'one-file' }],
  ['meer doel', [set('indicators', 'stages', 'target', 80)], { split: 'one-file' }],
  ['andere opmaak', [], { flow: true, comment: 'netjes gemaakt' }],
  ['andere volgorde', [], { flow: true, reversed: true }],
  ['uitstel', [set('actions', 'werkplaats', 'deadline', '2028-03-31')], { reversed: true }],
  ['bijdrage', [brings('staal', 'Twee engineers', 24000)]],
  [
    'geld',
    [
      come('costs', 'bureau-2026', () => ({ what: 'Programmabureau', year: 2026, amount: 120000 })),
      come('funding', 'staal-2026', (world) => ({
        kind: 'cash',
        year: 2026,
        amount: 60000,
        from: ref(world, 'partners', 'staal'),
      })),
    ],
  ],
  ['ander kenmerk', [rename('partners', 'roc', 'roc-oost')]],
  ['een partner weg', [go('partners', 'zodedak')]],
  [
    'risico',
    [
      come('risks', 'docenten', (world) => ({
        title: 'Te weinig docenten',
        owner: ref(world, 'partners', 'roc-oost'),
        likelihood: 'low',
        impact: 'high',
      })),
    ],
  ],
  ['afhankelijk', [set('actions', 'dagen', 'depends_on', (world: World) => [ref(world, 'actions', 'werkplaats')])]],
  ['niet meer', [set('actions', 'dagen', 'depends_on', undefined)]],
  ['Windows', [], { windows: true, comment: 'van een andere computer' }],
  ['gemeten', [measured('2026-06', 31)]],
]

const main1: readonly Chapter[] = [
  ['begroting', [set('costs', 'bureau-2026', 'amount', 125000)]],
  ['nog een partner', [partner('fonds', 'Investeringsfonds', { status: 'approached' })], { split: 'odd-names' }],
  ['zegt toe', [set('partners', 'fonds', 'status', 'committed')], { split: 'odd-names' }],
  ['trekker', [set('actions', 'dagen', 'owner', (world: World) => ref(world, 'partners', 'fonds'))]],
  ['kans groter', [set('risks', 'docenten', 'likelihood', 'high')]],
  ['doel anders genoemd', [rename('goals', 'talent', 'vakmensen')]],
  ['onderschreven', [sits('staal', 'vakmensen')]],
]

const branch: readonly Chapter[] = [
  ['besluit', [come('decisions', 'werkplek', () => ({ topic: 'De plek van de werkplaats', status: 'asked' }))]],
  ['plek besloten', [set('decisions', 'werkplek', 'status', 'taken')], { split: 'one-file', flow: true }],
  [
    'actie erbij',
    [
      come('actions', 'huur', (world) => ({
        title: 'Huurcontract tekenen',
        owner: ref(world, 'partners', 'staal'),
        deadline: '2026-12',
      })),
    ],
  ],
  ['minder', [noLongerBrings('staal', 'Twee engineers', 24000)]],
  ['gemeten op de tak', [measured('2026-07', 33)]],
]

const rest: readonly Chapter[] = [
  ['na het samenvoegen', [set('actions', 'huur', 'deadline', '2027-01')]],
  ['klaar', [set('actions', 'huur', 'status', 'done')]],
  ['verbeterd', [corrected('2026-06', 31, 30)]],
  ['nieuwe fout verbeterd', [corrected('2026-06', 30, 31)]],
  ['toch niet', [go('decisions', 'werkplek')]],
  ['in stukken', [], { split: 'per-partner', reversed: true, flow: true }],
  ['terug', [], { split: 'per-section' }],
  ['zegt in welke notatie', [], { notation: true }],
  ['weer een ander kenmerk', [rename('partners', 'roc-oost', 'roc')]],
  ['dekking', [set('funding', 'staal-2026', 'secured', true)]],
  ['minder geld', [set('funding', 'staal-2026', 'amount', 50000)]],
  [
    'fonds weg',
    [set('actions', 'dagen', 'owner', (world: World) => ref(world, 'partners', 'staal')), go('partners', 'fonds')],
  ],
  ['gestopt', [set('actions', 'dagen', 'status', 'stopped')], { split: 'one-file', windows: true }],
]

interface Commit {
  readonly message: string
  readonly id: string
  readonly world: World
  /** Everything that happened from the start up to here. */
  readonly events: readonly Event[]
  state?: Ecosystem
}

const commits: Commit[] = []
let repository: TestRepository

beforeAll(async () => {
  repository = testRepository()
  const start: Commit = { message: '', id: '', world: nothing, events: [] }
  const parted = tell(trunk, start)
  repository.git('checkout', '-q', '-b', 'tak')
  const ofBranch = tell(branch, parted)
  repository.git('checkout', '-q', 'main')
  const ofMain = tell(main1, parted)
  tell(rest, merged(ofMain, ofBranch))
  const opened = await openRepository(repository.folder, systemIo('/nergens'))
  for (const commit of commits) {
    const tree = treeIo(commit.id, opened, systemIo('/nergens'))
    const found = discover(repository.folder, tree)[0]
    if (found === undefined) throw new Error('no ecosystem')
    tree.prefetch(found.files)
    const { ecosystem, diagnostics } = assess(readSources(found, tree).sources, { asOf: '2026-11-30' })
    expect(diagnostics.filter(({ rule }) => /^(?:unknown|not-|duplicate)/.test(rule))).toEqual([])
    commit.state = ecosystem
  }
}, 120_000)

afterAll(() => repository.remove())

function tell(chapters: readonly Chapter[], start: Commit): Commit {
  return chapters.reduce((before, [message, steps, manner]) => {
    let { world, events } = before
    for (const step of steps) {
      const done = step(world)
      world = done.world
      events = [...events, ...done.events]
    }
    repository.put(filesOf(world, { ...plain, ...manner }))
    const commit = { message, id: repository.commit(message), world, events }
    commits.push(commit)
    return commit
  }, start)
}

/** Both lines together: what the branch did comes after what main did. */
function merged(ours: Commit, theirs: Commit): Commit {
  const done = theirs.events.slice(trunkEvents(ours, theirs))
  const touched = new Set(done.map(({ thing }) => thing))
  const own = new Map(theirs.world.things.map((thing) => [thing.number, thing]))
  const kept = ours.world.things.map((thing) => {
    const other = own.get(thing.number)
    if (!touched.has(thing.number) || other === undefined) return thing
    const fields = done
      .filter((event) => event.thing === thing.number)
      .map(({ field = '' }) => field.split(' ')[0] ?? '')
    return {
      ...thing,
      says: { ...thing.says, ...Object.fromEntries(fields.map((field) => [field, other.says[field]])) },
    }
  })
  const come = theirs.world.things.filter(
    ({ number }) => ours.world.things.every((thing) => thing.number !== number) && touched.has(number),
  )
  const world = { things: [...kept, ...come] }
  repository.git('merge', '-q', '--no-commit', '-s', 'ours', 'tak')
  repository.put(filesOf(world, plain))
  const commit = { message: 'samen', id: repository.commit('samen'), world, events: [...ours.events, ...done] }
  commits.push(commit)
  return commit
}

function trunkEvents(one: Commit, other: Commit): number {
  const at = other.events.findIndex((event, index) => event !== one.events[index])
  return at === -1 ? other.events.length : at
}

function expected(from: Commit, to: Commit): readonly string[] {
  const ids = new Map(to.world.things.map(({ number, id }) => [number, id]))
  return outcomeOf([...backwards(from.events), ...to.events], (thing) => ids.get(thing))
}

function told({ kind, index, id, was, field, items, before, after }: Change): string {
  const key = items[0] ?? keyOfItem((after ?? before) as never, field[0] ?? '')
  const parts = [
    kind,
    `${index}/${id}`,
    kind === 'renamed' ? `was ${was}` : '',
    field[0] ?? '',
    kind === 'changed' ? key : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function keyOfItem(value: { date?: string; what?: string; partner?: string }, field: string): string {
  if (field === 'measurements') return value.date ?? ''
  if (field === 'brings') return value.what ?? ''
  return field === 'agreed_by' ? `by ${value.partner}` : ''
}

describe('a repository with branches, files that are split and things that are renamed', () => {
  it('has at least forty commits', () => {
    expect(commits.length).toBeGreaterThanOrEqual(40)
    expect(Number(repository.git('rev-list', '--count', 'HEAD'))).toBe(commits.length)
  })

  it('differs between two commits by exactly what the story says, for half of all twos', () => {
    // One way or the other by turns.
    const all = commits.flatMap((from, at) => commits.slice(at).map((to) => [from, to] as const))
    const some = all.filter((_, at) => at % 2 === 0)
    const pairs = some.map(([one, other], at) => (at % 2 === 0 ? { from: one, to: other } : { from: other, to: one }))
    const seen = pairs.map(({ from, to }) => ({
      between: `${from.message} → ${to.message}`,
      changes: compare(from.state as Ecosystem, to.state as Ecosystem)
        .map(told)
        .sort(),
      story: expected(from, to),
    }))
    expect(seen.filter(({ changes, story }) => changes.join('\n') !== story.join('\n'))).toEqual([])
  })

  it('says so on the command line', async () => {
    for (const [from, to] of [
      [0, commits.length - 1],
      [commits.length - 1, 0],
      [25, 12],
    ] as const) {
      const [one, other] = [commits[from] as Commit, commits[to] as Commit]
      const out: string[] = []
      const io = { ...systemIo('/nergens'), out: (text: string) => void out.push(text), err: () => {} }
      const words = ['diff', `${one.id}..${other.id}`, '--path', repository.folder, '--format', 'json']
      expect(await main(words, io)).toBe(0)
      const { ecosystems } = JSON.parse(out.join('')) as { ecosystems: [{ changes: JsonChange[] }] }
      const changes = ecosystems[0].changes.filter(({ section }) => section !== 'verdicts')
      expect([...new Set(changes.map(({ section, id }) => `${section}/${id}`))].sort()).toEqual(
        [...new Set(expected(one, other).map((line) => line.split(' ')[1]))].sort(),
      )
    }
  })
})

interface JsonChange {
  readonly section: string
  readonly id: string
}
