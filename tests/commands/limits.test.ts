import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { raisedBy } from '../../src/commands/limits.ts'
import { schemaText } from '../../src/commands/schema.ts'
import { defaultLimits, type LimitName, mostByConfiguration } from '../../src/load/limits.ts'
import { languages } from '../../src/text.ts'
import { eco, sound } from './run.ts'

const partners = (count: number) =>
  `partners:\n${Array.from({ length: count }, (_, at) => `  - {id: p${at}, name: Bakkerij ${at} in de Dorpsstraat}\n`).join('')}`
const nested = (levels: number) => `ideas:\n  - ${'{a: '.repeat(levels)}1${'}'.repeat(levels)}\n`
const laughs = (levels: number) =>
  Array.from(
    { length: levels },
    (_, at) => `  - &l${at + 1} [${Array.from({ length: 10 }, () => (at === 0 ? 'ha' : `*l${at}`)).join(', ')}]\n`,
  ).join('')

const questions = (method: string, count: number) =>
  `method: ${method}\ntitle: { nl: ${method} }\nsteps:\n  - { id: begin, phase: direct, title: { nl: Begin } }\nitems:\n${Array.from(
    { length: count },
    (_, at) =>
      `  - { id: ${method}-${at}, kind: question, step: begin, ask: { nl: Hoe? }, answered_by: { attested: true } }\n`,
  ).join('')}`

/** For each limit: files that go beyond it when it is this low, and the finding that says so. */
const cases: Record<LimitName, { limit: number; files: Record<string, string>; finding: RegExp }> = {
  bytes: { limit: 100, files: { 'a.yaml': partners(5) }, finding: /^a\.yaml:1:1: fout too-large: .*100 bytes/m },
  depth: { limit: 20, files: { 'a.yaml': nested(30) }, finding: /^a\.yaml:2:\d+: fout too-deep: .*20 niveaus/m },
  values: {
    limit: 1000,
    files: { 'a.yaml': `ideas:\n${laughs(4)}` },
    finding: /^a\.yaml:[45]:\d+: fout too-much-expansion: .*1\.000 waarden/m,
  },
  text: {
    limit: 50,
    files: { 'a.yaml': `vision:\n  statement: ${'lang '.repeat(20)}\n` },
    finding: /^a\.yaml:2:14: fout text-too-long: .*50 tekens/m,
  },
  findings: {
    limit: 3,
    files: { 'a.yaml': 'goals:\n  -\n  -\n  -\n  -\n  -\n' },
    finding: /^a\.yaml:6:\d+: fout too-many-findings: .* 3 bevindingen/m,
  },
  files: {
    limit: 2,
    files: { 'a.yaml': partners(1), 'b.yaml': 'goals: []\n' },
    finding: /^b\.yaml:1:1: fout too-many-files: .*3 bestanden, meer dan 2/m,
  },
  all_bytes: {
    limit: 400,
    files: { 'a.yaml': partners(5), 'b.yaml': `goals:\n${'#'.repeat(200)}\n` },
    finding: /^b\.yaml:1:1: fout too-large: .*400 bytes/m,
  },
  all_values: {
    limit: 40,
    files: { 'a.yaml': partners(5), 'b.yaml': 'goals:\n  - {id: g, title: G, partners: [p1, p2, p3]}\n' },
    finding: /^b\.yaml:1:1: fout too-much-expansion: .*40 waarden/m,
  },
  questions: {
    limit: 3,
    files: {
      'eco.config.yaml': 'methods: [een, twee]\nchecklists: [een.yaml, twee.yaml]\n',
      'een.yaml': questions('een', 2),
      'twee.yaml': questions('twee', 2),
    },
    finding: /^twee\.yaml:7:7: fout too-many-questions: .*3 vragen/m,
  },
}

const each = Object.entries(cases) as [LimitName, (typeof cases)[LimitName]][]

describe.each(each)('the limit %s', (name, { limit, files, finding }) => {
  const disk = { files: { 'ecosystem.yaml': sound, ...files } }

  test('that is hit is a finding with its place and the way out, and exit code 2', async () => {
    const { code, out } = await eco(`check --format short --limit ${name}=${limit}`, disk)
    expect(out).toMatch(finding)
    expect(out.split('\n').find((line) => finding.test(line))).toContain(`limits: { ${name}: ${limit * 2} }`)
    expect(code).toBe(2)
    expect((await eco('check --format short', disk)).out).not.toMatch(finding)
  })

  test('that is hit is never a good end, however much a team lets findings weigh', async () => {
    const own = files['eco.config.yaml'] ?? 'methods: []\n'
    const waived = `${own}waivers:\n  - {rule: "*", reason: x}\nrules:\n  - {rule: too-large, severity: off}\n`
    const run = await eco(`check --quiet --fail-on never --limit ${name}=${limit}`, {
      files: { ...disk.files, 'eco.config.yaml': waived },
    })
    expect(run.code).toBe(2)
  })

  test('goes up by the configuration, as far as that may', () => {
    const [usual, most] = [defaultLimits[name], mostByConfiguration[name]]
    const raised = (value: number) => raisedBy({ [name]: value }, 'eco.config.yaml')
    expect(raised(usual)).toEqual({ limits: defaultLimits, diagnostics: [] })
    expect(raised(usual + 1)).toEqual({ limits: { ...defaultLimits, [name]: usual + 1 }, diagnostics: [] })
    expect(raised(usual + 1).limits).toBe(raised(usual + 1).limits)
    for (const [value, limits] of [
      [usual - 1, defaultLimits],
      [most + 1, { ...defaultLimits, [name]: most }],
    ] as const) {
      const { limits: held, diagnostics } = raised(value)
      expect([held, diagnostics.map(({ rule, place }) => [rule, place.path])]).toEqual([
        limits,
        [['limit-out-of-range', ['limits', name]]],
      ])
    }
  })
})

test.each(languages)('what the editor says of a limit names what holds without it (%s)', (language) => {
  const { limits } = JSON.parse(schemaText('config', language)).properties
  const said = Object.entries<{ description: string }>(limits.properties).map(([name, { description }]) => [
    name,
    Number(/\d+/.exec(description)?.[0]),
  ])
  expect(Object.fromEntries(said)).toMatchObject(defaultLimits)
})

test('a document in which something is missing because of a limit is written, with a warning and exit code 2', async () => {
  const { limit, files } = cases.bytes
  const run = await eco(`report startnotitie -o - --limit bytes=${limit}`, {
    files: { 'ecosystem.yaml': sound, ...files },
  })
  expect([run.code, run.err]).toEqual([2, expect.stringContaining('eco check')])
})

test.each([
  'list --format json',
  'list partners --format json',
  'show kade',
  'status',
  'status --format json',
  'what-if --drop-partner kade',
  'checklist',
  'checklist --open',
  'checklist --format markdown',
  'diff een twee',
])(
  'eco %s shows what there is, says that something is missing and ends with 2 when a file was not read',
  async (line) => {
    const folder = line.startsWith('diff') ? ['een/', 'twee/'] : ['']
    const files = Object.fromEntries(
      folder.flatMap((at) => [
        [`${at}ecosystem.yaml`, sound],
        [`${at}partners.yaml`, 'partners:\n  - {id: kade, name: De Kade}\n'],
        [`${at}doelen.yaml`, 'goals:\n  - {id: g, title: G}\n'],
      ]),
    )
    expect(await eco(line, { files })).toMatchObject({ code: 0, err: '' })
    const { code, out, err } = await eco(line, { files, unreadable: [`${folder.at(-1)}doelen.yaml`] })
    expect([code, err]).toEqual([2, expect.stringMatching(/^Let op: .*niet te lezen is/)])
    expect(out).not.toBe('')
    expect((await eco(`${line} --quiet`, { files, unreadable: [`${folder.at(-1)}doelen.yaml`] })).code).toBe(2)
    for (const broken of ['goals: [\n', '- goals\n', 'goals: []\n---\nrisks: []\n'])
      expect((await eco(line, { files: { ...files, [`${folder.at(-1)}doelen.yaml`]: broken } })).code).toBe(2)
  },
)

test('eco diff ends well when only what was before could not be read: a change that mends that must come through', async () => {
  const files = {
    'een/ecosystem.yaml': sound,
    'een/a.yaml': 'goals:\n  - {id: g, title: G}\n',
    'twee/ecosystem.yaml': sound,
  }
  const { code, err } = await eco('diff een twee', { files, unreadable: ['een/a.yaml'] })
  expect([code, err]).toEqual([0, expect.stringMatching(/^Let op: .*niet te lezen is/)])
})

test.each([
  ['reading', '  - *x\n', 'unknown-alias'],
  ['the model', '  - {id: g, title: G, titel: T, tittel: T}\n', 'unknown-key'],
  ['double ids', '  - {id: g, title: G}\n', 'duplicate-id'],
  ['references', '  - {title: G, id: g§, owner: wie}\n', 'unknown-reference'],
  ['a rule', '  - {title: G, id: g§}\n', 'goal-without-owner'],
])('no more findings of %s are told than may be, and the last one says so', async (_, item, rule) => {
  const goals = Array.from({ length: 9 }, (__, at) => item.replace('§', String(at)))
  const disk = { files: { 'ecosystem.yaml': `${sound}goals:\n${goals.join('')}` } }
  const told = async (most: number) => {
    const { code, out } = await eco(`check --format short --limit findings=${most}`, disk)
    const rules = out.split('\n').map((line) => /(?:fout|let op) ([a-z-]+):/.exec(line)?.[1])
    return { code, of: rules.filter((one) => one === rule).length, more: rules.includes('too-many-findings') }
  }
  expect(await told(5)).toMatchObject({ code: 2, more: true })
  expect((await told(5)).of).toBeLessThanOrEqual(6)
  expect(await told(40)).toMatchObject({ more: false })
  expect((await told(40)).of).toBeGreaterThanOrEqual(8)
})

test('a limit that a configuration cannot set is a finding with its place and the way out', async () => {
  const check = (value: number) =>
    eco('check --format short', {
      files: { 'ecosystem.yaml': sound, 'eco.config.yaml': `limits: { files: ${value} }\n` },
    })
  const [low, high] = [await check(5), await check(50_001)]
  expect(low.out).toContain(
    'eco.config.yaml:1:18: fout limit-out-of-range: De grens "files" kan hier alleen omhoog; er geldt 10000.',
  )
  expect(high.out).toContain(
    'eco.config.yaml:1:18: fout limit-out-of-range: De grens "files" kan hier niet hoger dan 50000',
  )
  expect(high.out).toContain('--limit files=50001')
  expect([low.code, high.code]).toEqual([1, 1])
})

test('a stranger’s configuration cannot raise a limit beyond what one machine can take', async () => {
  const deep = nested(mostByConfiguration.depth + 10)
  const files = { 'ecosystem.yaml': sound, 'a.yaml': deep, 'eco.config.yaml': 'limits: { depth: 100000 }\n' }
  const { code, out } = await eco('check --format short', { files })
  expect(code).toBe(2)
  expect(out).toMatch(/a\.yaml:.*too-deep: .*500 niveaus.*--limit depth=1000/)
  expect((await eco('check --format short --limit depth=1000', { files })).out).not.toContain('too-deep')
})

test('what a configuration raised holds for editing and for the language of every command', async () => {
  const text = 'x'.repeat(defaultLimits.text + 1)
  const files = {
    'ecosystem.yaml': sound,
    'a.yaml': `vision:\n  statement:   ${text}\n`,
    'eco.config.yaml': 'limits: { text: 200000 }\n',
  }
  const { code, io } = await eco('fmt', { files })
  expect([code, io.textOf('a.yaml')]).toEqual([0, expect.stringMatching(/^vision:\n {2}statement:/)])
  const set = await eco('set vision.statement Kort. --yes', { files })
  expect([set.code, set.io.textOf('a.yaml')]).toEqual([0, 'vision:\n  statement:   Kort.\n'])
})

test.each([
  ['--limit file=3', /"file".*Bedoel je files\?/],
  ['--limit files', /files=20000/],
  ['--limit files=0', /files=20000/],
  ['--limit files=-3', /^"files=-3" kan niet bij --limit\. Noem een getal vanaf 1/],
  ['--limit files=veel', /^"files=veel" kan niet bij --limit\. Noem een getal vanaf 1/],
  ['--limit depth=5000', /1000 niveaus/],
])('eco check %s is wrong use', async (options, said) => {
  const { code, out, err } = await eco(`check ${options}`, { files: { 'ecosystem.yaml': sound } })
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(said)
})

test('what a limit kept out may be why something is missing, and that is told', async () => {
  const files = {
    'ecosystem.yaml': sound,
    'a.yaml': partners(5),
    'z.yaml': 'actions:\n  - {id: a, title: A, owner: p1}\n',
  }
  const { out } = await eco('check --format short --limit bytes=100', { files })
  expect(out).toMatch(/unknown-reference: .*Misschien staat het in a\.yaml; dat is nu niet te lezen/)
})

test('the README names each limit, with what holds and how far a configuration may raise it', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const rows = [...readme.matchAll(/^\| `(\w+)` \| [^|]+ \| ([\d.]+) \| ([\d.]+) \|$/gm)]
  const number = (text = '') => Number(text.replaceAll('.', ''))
  expect(rows.map(([, name, usual, most]) => [name, number(usual), number(most)])).toEqual(
    each.map(([name]) => [name, defaultLimits[name], mostByConfiguration[name]]),
  )
})
