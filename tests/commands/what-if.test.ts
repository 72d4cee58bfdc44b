import { describe, expect, test } from 'vitest'
import { memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

/** Worked out by hand, as of 30 November 2026: b waits for a and has 14 days of room to its goal. */
const plan = `${sound}goals:
  - {id: warm, title: Warme huizen, deadline: 2027-03-31}
  - {id: koel, title: Koele huizen, deadline: 2027-12-31}
actions:
  - {id: boren, title: Boren, goals: [koel], owner: gemeente, contributors: [bank], start: 2027-01-01, deadline: 2027-01-31}
  - {id: leggen, title: Leggen, goals: [warm], owner: net, start: 2027-02-15, deadline: 2027-03-17, depends_on: [boren]}
  - {id: vieren, title: Vieren, goals: [koel], start: 2027-05-01, deadline: 2027-05-02}
  - {id: klaar, title: Klaar, goals: [koel], status: done, done_on: 2026-10-01}
  - {id: elke-week, title: Elke week, goals: [koel], every: week, deadline: 2027-12-31}
partners:
  - {id: gemeente, name: Gemeente Klei}
  - {id: net, name: Netbeheer}
  - {id: bank, name: Bank}
  - {id: straks, name: Straks erbij, status: prospect}
capabilities:
  - {id: vergunnen, name: Vergunnen, provided_by: [gemeente]}
  - {id: betalen, name: Betalen, provided_by: [bank, gemeente]}
chain:
  - {id: bron, name: Bron, partners: [gemeente]}
roles:
  - {id: r, role: driver, holder: gemeente}
finance:
  costs:
    - {id: k1, what: Werk, year: 2026, amount: 1000}
    - {id: k2, what: Werk, year: 2027, amount: 1000}
  funding:
    - {id: f1, kind: cash, year: 2026, amount: 1000, from: gemeente}
    - {id: f2, kind: cash, year: 2027, amount: 600.5, from: gemeente}
    - {id: f3, kind: subsidy, year: 2027, amount: 500, from: regeling}
  subsidies:
    - {id: regeling, name: Regeling Warmte}
`
const files = { 'ecosystem.yaml': plan }
const run = (options: string) => eco(`what-if ${options}`, { files })
const json = async (options: string) => JSON.parse((await run(`${options} --format json`)).out)

describe('a delay', () => {
  test('does not say when all is done while some work waits in a circle', async () => {
    const circle = plan.replace(
      'partners:',
      '  - {id: x, title: X, depends_on: [y]}\n  - {id: y, title: Y, depends_on: [x]}\npartners:',
    )
    const ask = (text: string) => eco('what-if --delay vieren=6w', { files: { 'ecosystem.yaml': text } })
    expect((await ask(plan)).out).toContain('Alle acties samen zijn dan')
    expect((await ask(circle)).out).not.toContain('Alle acties samen zijn dan')
  })

  test('says what slips, by how much, and which goal is missed now', async () => {
    const { slips, end } = await json('--delay boren=6w')
    expect(
      slips.map((slip: { action: { id: string }; goals_missed: { id: string }[] } & Record<string, unknown>) => [
        slip.action.id,
        slip.from,
        slip.to,
        slip.days,
        slip.goals_missed.map(({ id }) => id),
      ]),
    ).toEqual([
      ['boren', '2027-01-31', '2027-03-14', 42, []],
      ['leggen', '2027-03-17', '2027-04-14', 28, ['warm']],
    ])
    expect(end).toBeNull()
  })

  test('says it in sentences too', async () => {
    const { code, out } = await run('--delay boren=6w')
    expect(code).toBe(0)
    expect(out).toContain('‘Boren’ duurt 6 weken langer.')
    expect(out).toContain('1 andere actie schuift mee.')
    expect(out).toMatch(/Leggen +│ Netbeheer +│ 17 maart 2027 +│ 14 april 2027 +│ 28/)
    expect(out).toContain('‘Warme huizen’ (uiterlijk 31 maart 2027), door ‘Leggen’')
    expect((await run('--delay boren=6w --lang en')).out).toContain(
      '‘Warme huizen’ (by 31 March 2027), because of ‘Leggen’',
    )
  })

  test('touches no other action while there is room, and no goal', async () => {
    const { out } = await run('--delay boren=2w')
    expect(out).toContain('Geen andere actie schuift mee.')
    expect(out).toContain('Geen doel mist hierdoor zijn deadline.')
  })

  test('of months goes by the calendar, and the end of all work moves', async () => {
    const { delays, end } = await json('--delay vieren=1m')
    expect(delays[0]).toMatchObject({ days: 31 })
    expect(end).toEqual({ from: '2027-05-02', to: '2027-06-02' })
    expect((await json('--delay boren=1M')).slips[0]).toMatchObject({ to: '2027-02-28' })
  })

  test('of several actions counts them together', async () => {
    const { slips } = await json('--delay boren=21d --delay leggen=3d')
    expect(slips.map(({ days }: { days: number }) => days)).toEqual([21, 10])
  })

  test('of what is done or recurs moves nothing, and it says so', async () => {
    const { out } = await run('--delay klaar=1w --delay elke-week=1w')
    expect(out).toContain('‘Klaar’ is al klaar of gestopt: uitstel raakt niets.')
    expect(out).toContain('‘Elke week’ keert terug: uitstel van één keer verschuift niets in de planning.')
    expect(out).not.toContain('│')
  })
})

describe('a partner that leaves', () => {
  test('takes its actions, roles and money along, and what only it does', async () => {
    const { partners, nobody, years } = await json('--drop-partner gemeente')
    const ids = (items: { id: string }[]) => items.map(({ id }) => id)
    expect([partners[0].actions, partners[0].goals, partners[0].roles].map(ids)).toEqual([['boren'], [], ['r']])
    expect([nobody.capabilities, nobody.links, nobody.roles, nobody.thinned].map(ids)).toEqual([
      ['vergunnen'],
      ['bron'],
      ['driver'],
      ['betalen'],
    ])
    expect(ids(nobody.stranded)).toEqual(['leggen'])
    expect(ids(nobody.loose)).toEqual(['bank'])
    expect(years).toEqual([
      { year: 2026, cost: 1000, funding_before: 1000, funding: 0, gap_before: 0, gap: 1000 },
      { year: 2027, cost: 1000, funding_before: 1100.5, funding: 500, gap_before: 0, gap: 500 },
    ])
  })

  test('who leaves loses no part of what it pays besides', async () => {
    const { out } = await run('--drop-partner gemeente --cut-funding gemeente=50% --cut-funding f2=10%')
    expect(out).toContain('De hele bijdrage van Gemeente Klei valt weg')
    expect(out).not.toMatch(/50%|10%/)
  })

  test('with another one takes what they did together', async () => {
    const { nobody } = await json('--drop-partner gemeente --drop-partner bank')
    expect(nobody.capabilities.map(({ id }: { id: string }) => id)).toEqual(['vergunnen', 'betalen'])
    expect(nobody.thinned).toEqual([])
  })

  test('touches nothing when it has nothing, or is not there, and it says so', async () => {
    const { out } = await run('--drop-partner straks')
    expect(out).toContain('Straks erbij doet nu niet mee: er valt geen werk weg dat er nu is.')
    expect(out).toContain('Elke bekwaamheid, schakel en rol die nu door iemand wordt gedaan, doet dan nog iemand.')
    expect(out).toContain('Straks erbij staat in geen regel van de dekking van 2026 of later.')
    const bare = { 'ecosystem.yaml': `${sound}partners: [{id: p, name: P}]\n` }
    expect((await eco('what-if --drop-partner p', { files: bare })).out).toContain(
      'Volgens de gegevens valt er geen werk weg.',
    )
  })
})

describe('funding that does not come', () => {
  test('tells the gap of each year, to the cent', async () => {
    const { out } = await run('--cut-funding gemeente=30% --cut-funding f3=12,5')
    // 600.50 less 180.15, and 500 less 62.50.
    expect(out).toMatch(/2027 +│ € 1\.000 +│ € 1\.100,50 +│ € 857,85 +│ € 0 +│ € 142,15/)
    expect(out).toMatch(/2026 +│ € 1\.000 +│ € 1\.000 +│ € 700 +│ € 0 +│ € 300/)
    expect(out).toContain('De tekorten in deze jaren zijn dan samen € 442,15.')
  })

  test('of a subsidy goes by its id, and no year falls short while there is enough', async () => {
    const { out } = await run('--cut-funding regeling=10%')
    expect(out).toContain('Van Regeling Warmte valt 10% weg; in de begroting staat € 500 vanaf 2026.')
    expect(out).toContain('In geen van deze jaren ontstaat een tekort.')
  })

  test('of who pays nothing touches nothing, and it says so', async () => {
    expect((await run('--cut-funding bank=100%')).out).toContain(
      'Bank staat in geen regel van de dekking van 2026 of later.',
    )
  })
})

test('suppositions may be combined, and no file is written', async () => {
  const io = memoryIo({ files })
  const { code, out } = await eco('what-if --delay boren=1w --drop-partner net --cut-funding regeling=50%', io)
  expect(code).toBe(0)
  expect(out).toMatch(/Uitstel\n[\s\S]*Zonder Netbeheer\n[\s\S]*Geld\n/)
  expect(io.writes).toEqual([])
  expect(Math.max(...out.split('\n').map((line) => (line.startsWith('│') ? line.length : 0)))).toBeLessThanOrEqual(120)
})

test('the data have errors: it says that something may not count', async () => {
  const broken = { 'ecosystem.yaml': `${sound}partners: [{id: p, name: P, helix: niets}]\n` }
  const { out, err } = await eco('what-if --drop-partner p', { files: broken })
  expect(out).not.toContain('zit nog 1 fout')
  expect(err).toContain('zit nog 1 fout')
  const json = await eco('what-if --drop-partner p --format json', { files: broken })
  expect(JSON.parse(json.out).errors).toBe(1)
  expect(json.err).toContain('zit nog 1 fout')
})

test('names that turn text around are shown as they are', async () => {
  const odd = { 'ecosystem.yaml': `${sound}partners: [{id: p, name: "P\\u202e\\e[31m"}]\n` }
  for (const form of ['text', 'json']) {
    const { out } = await eco(`what-if --drop-partner p --format ${form}`, { files: odd })
    for (const hidden of ['\u202e', '\u001b']) expect(out).not.toContain(hidden)
  }
})

describe('wrong use', () => {
  test.each([
    ['', 'Zeg wat er gebeurt'],
    ['--delay boren', 'kan niet bij --delay'],
    ['--delay =6w', 'kan niet bij --delay'],
    ['--delay boren=', '"" is geen uitstel'],
    ['--delay boren=0w', '"0w" is geen uitstel'],
    ['--delay boren=-1w', '"-1w" is geen uitstel'],
    ['--delay boren=600w', '"600w" is geen uitstel'],
    ['--delay boren=1e3d', '"1e3d" is geen uitstel'],
    ['--delay boren=Infinityd', 'is geen uitstel'],
    ['--delay borem=6w', 'Er is geen actie "borem". Bedoel je boren?'],
    ['--delay gemeente=6w', 'Er is geen actie "gemeente".'],
    ['--delay __proto__=6w', 'Er is geen actie "__proto__".'],
    ['--drop-partner gemente', 'Bedoel je gemeente?'],
    ['--drop-partner Netbeher', 'Bedoel je net?'],
    ['--drop-partner net --drop-partner net', 'staat "net" twee keer'],
    ['--cut-funding gemeente=0%', '"0%" is geen deel'],
    ['--cut-funding gemeente=101%', '"101%" is geen deel'],
    ['--cut-funding gemeente=NaN%', '"NaN%" is geen deel'],
    ['--cut-funding regelin=10%', 'Bedoel je regeling?'],
    ['--delay boren=1w --format xml', 'Kies uit: text, json'],
  ])('%s', async (options, said) => {
    const { code, out, err } = await run(options)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })

  test('several ecosystems at once are too many', async () => {
    const two = { 'een/ecosystem.yaml': plan, 'twee/ecosystem.yaml': plan }
    const { code, err } = await eco('what-if . --delay boren=1w', { files: two })
    expect([code, err]).toEqual([2, 'In "." staan 2 ecosystemen: een, twee. Noem de map van één ecosysteem.\n'])
  })
})

test('a goal that was missed anyway is not put down to the work that slips', async () => {
  const text = `${sound}goals: [{id: g, title: Half, deadline: 2027-01-31}]
actions:
  - {id: a, title: Laat, goals: [g], status: active, start: 2026-01-01, deadline: 2027-02-15}
  - {id: c, title: Optijd, goals: [g], start: 2026-12-15, deadline: 2027-01-20}
`
  const { out } = await eco('what-if --delay c=3w', { files: { 'ecosystem.yaml': text } })
  expect(out).toMatch(/ook zonder uitstel niet op tijd gehaald:\n {2}‘Half’ \(uiterlijk 31 januari 2027\)[.;]?\n/)
})

test('who leaves takes the orchestration and the leadership along', async () => {
  const text = `${sound}partners: [{id: o, name: Orkest}, {id: p, name: Pauk}]
orchestration: {holder: o}
governance: {leader: o}
`
  const { out } = await eco('what-if --drop-partner o', { files: { 'ecosystem.yaml': text } })
  expect(out).toMatch(/Voor het geheel +│ 2 +│ orkestratie en leiding/)
  expect(out).not.toContain('valt er geen werk weg')
})
