import { describe, expect, test } from 'vitest'
import { memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const small = `${sound}  phase: organise
partners:
  - {id: netbeheer, name: Netbeheer}
  - {id: gemeente, name: Gemeente}
governance:
  bodies: [{id: stuurgroep, name: Stuurgroep, members: [netbeheer, gemeente]}]
goals:
  - {id: warmte, title: Warmte delen, indicators: [huizen], deadline: 2028}
  - {id: rust, title: Rust}
indicators:
  - {id: huizen, name: Huizen, unit: huizen, baseline: 0, baseline_date: 2026-01-01, target: 100, by: 2027-01-01, every: month, measurements: [{date: 2026-09-01, value: 20}]}
actions:
  - {id: bron, title: Bron boren, owner: netbeheer, goals: [warmte], deadline: 2026-10-31}
  - {id: net, title: Net leggen, owner: gemeente, goals: [warmte], deadline: 2026-09, recovery: {how: Nacht, new_date: 2026-12-24}}
  - {id: buis, title: Buizen kopen, owner: gemeente, goals: [warmte], deadline: 2026-05-31, status: done, done_on: 2026-06-10}
  - {id: plan, title: Plan, owner: gemeente, goals: [warmte], deadline: 2026-05-31, status: done, done_on: 2026-05-10}
decisions:
  - {id: later, topic: Straks, body: stuurgroep, status: asked, needed_by: 2027-02-01}
  - {id: nu, topic: Tarief, body: stuurgroep, status: asked, needed_by: 2026-11-15}
finance:
  costs: [{id: k, what: K, year: 2026, amount: 1000}, {id: l, what: L, year: 2027, amount: 500}, {id: m, what: M, year: 2028, amount: 900}]
  funding: [{id: f, kind: cash, year: 2026, amount: 700, secured: true}, {id: g, kind: cash, year: 2027, amount: 500}]
capabilities:
  - {id: boren, name: Boren, provided_by: [netbeheer]}
  - {id: graven, name: Graven, provided_by: [netbeheer, gemeente]}
`
const run = (options = '', text = small) => eco(`status ${options}`, { files: { 'ecosystem.yaml': text } })

describe('one ecosystem', () => {
  test('is told on one screen', async () => {
    const { code, out, err } = await run()
    expect([code, err]).toEqual([0, ''])
    const [text, questions] = out.split('\n\n')
    expect(text).toBe(
      [
        'Warmtebond Lindewijk · 30 november 2026',
        'Fase         Inrichten: rollen, afspraken en geld regelen',
        'Te laat      2 acties; het langst ‘Net leggen’ (Gemeente), sinds september 2026,',
        '             nieuwe datum 24 december 2026. Op tijd klaar: 1 van 2 acties (50%)',
        'Besluiten    2 te nemen, 1 te laat; eerst ‘Tarief’, Stuurgroep, uiterlijk 15',
        '             november 2026',
        'Doelen       2: 1 uit koers, 1 niet te bepalen. Uit koers: ‘Warmte delen’',
        'Indicatoren  1, uit koers. 1 meting te laat',
        'Geld 2026    kosten € 1.000, dekking € 700: tekort € 300, alles zeker',
        'Geld 2027    kosten € 500, dekking € 500: geen tekort, € 500 nog niet zeker',
        'Zwakke plek  ‘Boren’: dat kan alleen Netbeheer.',
        '90 dagen     2 te doen: Gemeente 1 (24 december) en Stuurgroep 1 (1 februari)',
      ].join('\n'),
    )
    expect(questions?.split('\n').filter((line) => /^\d\. .*\? \([a-z-]+\)$|… \([a-z-]+\)$/.test(line))).toHaveLength(5)
  })

  test('names no postponed decision as the first one needed when its day has passed', async () => {
    const decision = (needed: string) =>
      `${sound}decisions:\n  - {id: d, topic: Tarief, status: postponed, needed_by: ${needed}}\n`
    expect((await run('', decision('2026-05'))).out).toMatch(/Besluiten +1 te nemen\n/)
    expect((await run('', decision('2027-05'))).out).toContain('1 te nemen; eerst ‘Tarief’, uiterlijk mei 2027')
  })

  test('says the same in English', async () => {
    const { out } = await run('--lang en')
    expect(out).toContain('2 actions; longest ‘Net leggen’ (Gemeente), since September 2026')
    expect(out).toContain('Money 2026  cost €1,000, funding €700: €300 short, all secured')
    expect(out).not.toMatch(/dekking|te laat|uit koers/)
  })

  test('names what is late the longest, be it an action, a goal or a deliverable', async () => {
    const goal = small.replace('title: Rust}', 'title: Rust, deadline: 2026-06}')
    expect((await run('', goal)).out).toContain('2 acties en 1 doel; het langst ‘Rust’, sinds juni 2026')
    const delivered = small.replace(
      'actions:',
      'actions:\n  - {id: k, title: K, deadline: 2027, deliverables: [{what: Kaart, due: 2026-04-01}]}',
    )
    expect((await run('', delivered)).out).toMatch(/het langst ‘Kaart’,\s+sinds 1 april 2026/)
  })

  test('goes by the day that is asked for', async () => {
    const { out } = await run('--as-of 2026-08-01')
    expect(out).toContain('Te laat      geen actie, resultaat of doel. Op tijd klaar')
    expect(out).toContain('Indicatoren  1, niet te bepalen')
  })

  test('with nothing but a name says what to fill in first', async () => {
    const { code, out } = await run('', sound)
    expect(code).toBe(0)
    expect(out.split('\n\n')[0]).toBe(
      [
        'Warmtebond Lindewijk · 30 november 2026',
        'Vul eerst in  fase (phase), partners, doelen (goals), indicatoren (indicators),',
        '              acties (actions), kosten en dekking (finance)',
      ].join('\n'),
    )
    expect(out.match(/^\d\. /gm)).toHaveLength(5)
  })

  test('warns when the data hold errors, and still ends well', async () => {
    const { code, err } = await run('', `${small}nonsense: 1\n`)
    expect(code).toBe(0)
    expect(err).toContain('1 fout')
  })

  test('stays on one screen and hides nothing, whatever people write', async () => {
    const long = `${'Zeer lang '.repeat(40)}\\u202e`
    const hostile = small.replaceAll(/(name|title|topic): [A-Z][^,}\n]*/g, (_, key) => `${key}: "${long}"`)
    const { out } = await run('', `${hostile}`)
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(out).not.toContain('\u202e')
  })

  test('is coloured only where someone sees it', async () => {
    const files = { 'ecosystem.yaml': small }
    expect((await eco('status', { files, isTerminal: true })).out).toContain('\u001b[')
    expect((await eco('status --no-color', { files, isTerminal: true })).out).not.toContain('\u001b[')
  })

  test('has a form for machines', async () => {
    const json = JSON.parse((await run('--format json')).out)
    expect(Object.keys(json)).toEqual(['format', 'version', 'as_of', 'language', 'ecosystems'])
    const [one] = json.ecosystems
    expect(one).toMatchObject({
      id: 'warmtebond-lindewijk',
      phase: 'organise',
      errors: 0,
      late: {
        actions: [{ id: 'net', new_date: '2026-12-24' }, { id: 'bron' }],
        on_time: { in_time: 1, known: 2, rate: 50 },
      },
      goals: { off: ['warmte'], unknown: ['rust'] },
      indicators: { off: ['huizen'], stale: ['huizen'] },
      money: [
        { year: 2026, cost: 1000, funding: 700, secured: 700, gap: 300, unsecured: 0, open: 300 },
        { year: 2027, cost: 500, funding: 500, secured: 0, gap: 0, unsecured: 500, open: 500 },
      ],
      weakest_point: { kind: 'single' },
      missing: [],
    })
    expect(one.decisions.map(({ id, days_late }: { id: string; days_late: number }) => [id, days_late])).toEqual([
      ['nu', 15],
      ['later', 0],
    ])
    expect(one.questions).toHaveLength(5)
  })
})

describe('several ecosystems', () => {
  const files = {
    'een/ecosystem.yaml': small,
    'twee/ecosystem.yaml': sound.replaceAll('lindewijk', 'zuid').replace('Lindewijk', 'Zuid'),
    'drie/ecosystem.yaml': small.replace('id: warmtebond-lindewijk', 'id: drie').replace('Lindewijk', 'Drie'),
  }
  const rows = (out: string) => out.split('\n').map((line) => line.split(/ {2,}/).join(' | '))

  test('have a line each and one together', async () => {
    const { code, out } = await eco('status', { files })
    expect(code).toBe(0)
    expect(rows(out).slice(0, 5)).toEqual([
      'Ecosysteem | Uit koers | In gevaar | Te laat | Besluiten | Te dekken',
      'Warmtebond Drie | 1 | 0 | 2 | 2 | € 800',
      'Warmtebond Lindewijk | 1 | 0 | 2 | 2 | € 800',
      'Warmtebond Zuid | 0 | 0 | 0 | 0',
      'Samen | 2 | 0 | 4 | 4 | € 1.600',
    ])
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('in two currencies are not added up', async () => {
    const pounds = files['drie/ecosystem.yaml'].replace('  phase:', '  currency: GBP\n  phase:')
    const { out } = await eco('status', { files: { ...files, 'drie/ecosystem.yaml': pounds } })
    expect(rows(out)).toContain('Warmtebond Drie | 1 | 0 | 2 | 2 | £ 800')
    expect(rows(out)).toContain('Samen | 2 | 0 | 4 | 4')
  })

  test('come together in JSON', async () => {
    const json = JSON.parse((await eco('status --format json', { files })).out)
    expect(json.ecosystems.map(({ folder }: { folder: string }) => folder)).toEqual(['drie', 'een', 'twee'])
  })
})

test('explains itself and answers wrong use with a sentence', async () => {
  expect((await eco('status --help')).out).toContain('Gebruik: eco status')
  expect((await eco('status --help --lang en')).out).toContain('Usage: eco status')
  expect((await eco('status nergens', memoryIo())).code).toBe(2)
  expect((await run('--format xml')).code).toBe(2)
})

test('the departure that weighs most is told by what falls, a capability or a link as well', async () => {
  const text = `${sound}partners: [{id: a, name: Alfa}, {id: b, name: Beta}]
capabilities: [{id: k, name: Meten, provided_by: [a], fallback: [b]}]
chain: [{id: s, name: Bouw, partners: [a]}, {id: t, name: Beheer, partners: [b]}]
`
  const { out } = await run('', text.replace(/chain.*\n/, ''))
  expect(out).toContain('het vertrek van Alfa weegt het zwaarst: 1 bekwaamheid.')
  expect((await run('--lang en', text)).out).not.toMatch(/weighs most: ?\./)
})
