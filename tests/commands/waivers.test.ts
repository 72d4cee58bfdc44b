import { describe, expect, test } from 'vitest'
import type { Disk } from '../memory-io.ts'
import { memoryIo } from '../memory-io.ts'
import { eco, findings, sound } from './run.ts'

const work = `${sound}partners:
  - {id: netbeheer, name: Netbeheer, helix: company}
actions:
  - id: kabels
    title: Kabels
    owner: niemand
    deadline: 2020-01-01
    status: planned
    goals: [warmte]
    contributors: [netbeheer]
goals:
  - id: warmte
    title: Warmte
    statement: In 2028 delen twintig woningen in Lindewijk samen één bron van warmte, tegen nul nu.
    ambition: Dat is meer dan nu.
    realism: De proef draait al.
    owner: netbeheer
    deadline: 2028
    indicators: [woningen]
indicators:
  - {id: woningen, name: Woningen, unit: woningen, baseline: 0, target: 20, by: 2028}
`

const inFile = 'uitkomst.json'

/** Findings from warnings on, with how many were set aside and the exit code. */
async function check(files: Readonly<Record<string, string>>, words = '', disk: Disk = {}) {
  const ran = await eco(`check --format short --format json=${inFile} ${words}`, { files, ...disk })
  const { summary } = JSON.parse(ran.io.textOf(inFile) ?? '')
  return { code: ran.code, found: findings(ran), aside: [summary.waived, summary.known, summary.off], err: ran.err }
}

/** What was set aside, with why. */
async function aside(files: Readonly<Record<string, string>>, words = '') {
  const { set_aside: all } = JSON.parse((await eco(`check --format json ${words}`, { files })).out)
  return all.map((one: { rule: string; set_aside_by: object }) => ({ rule: one.rule, ...one.set_aside_by }))
}

const unknown = 'ecosystem.yaml:9:12 unknown-reference'
const passed = 'ecosystem.yaml:10:15 deadline-passed'

test('without any waiver both findings count', async () => {
  expect(await check({ 'ecosystem.yaml': work })).toMatchObject({ code: 1, found: [unknown, passed], aside: [0, 0, 0] })
})

describe('# eco-ignore', () => {
  const on = work.replace('owner: niemand', 'owner: niemand # eco-ignore unknown-reference: komt er in mei bij')
  const above = (comment: string) => work.replace('    owner:', `    # ${comment}\n    owner:`)

  test('counts on the line itself', async () => {
    expect(await check({ 'ecosystem.yaml': on })).toMatchObject({ found: [passed], aside: [1, 0, 0] })
    expect(await aside({ 'ecosystem.yaml': on })).toEqual([
      { rule: 'unknown-reference', kind: 'comment', reason: 'komt er in mei bij', owner: null, until: null },
    ])
  })

  test.each([
    'eco-ignore unknown-reference: komt er in mei bij',
    'eco-ignore   unknown-reference , deadline-passed:  zo is het',
    'eco-ignore unknown-reference: a\n    # en nog iets\n\n    # eco-ignore deadline-passed: b',
  ])('counts above the line, past empty lines and other comments: %s', async (comment) => {
    const { found } = await check({ 'ecosystem.yaml': above(comment) })
    expect(found.map((one) => one.replace(/^.* /, ''))).not.toContain('unknown-reference')
  })

  test('counts at a text that begins further down, and with Windows line ends', async () => {
    const long = `${sound}  summary: > # eco-ignore placeholder-left: nog met de gemeente te bespreken\n    TODO\n`
    expect(
      await check({
        'ecosystem.yaml': long.replace(' # eco-ignore placeholder-left: nog met de gemeente te bespreken', ''),
      }),
    ).not.toMatchObject({ found: [] })
    expect(await check({ 'ecosystem.yaml': long })).toMatchObject({ found: [], aside: [1, 0, 0] })
    expect(await check({ 'ecosystem.yaml': on.replaceAll('\n', '\r\n') })).toMatchObject({ aside: [1, 0, 0] })
  })

  test.each([
    ['without a reason', 'eco-ignore unknown-reference', 'ignore-without-reason'],
    ['with an empty reason', 'eco-ignore unknown-reference: ', 'ignore-without-reason'],
    ['without a rule', 'eco-ignore: hoort zo', 'ignore-without-reason'],
    ['of a rule that there is not', 'eco-ignore unknown-referense: hoort zo', 'unknown-rule'],
    ['of another rule', 'eco-ignore owner-left: hoort zo', 'unused-ignore'],
  ])('%s sets nothing aside, and says so', async (_, comment, rule) => {
    const { code, found } = await check({ 'ecosystem.yaml': above(comment) })
    expect([code, ...found]).toEqual([
      1,
      `ecosystem.yaml:9:5 ${rule}`,
      unknown.replace('9', '10'),
      passed.replace('10', '11'),
    ])
  })

  test('says the nearest rule', async () => {
    const { out } = await eco('check', { files: { 'ecosystem.yaml': above('eco-ignore unknown-referense: x') } })
    expect(out).toContain('"unknown-referense" is geen regel en geen vraag.\n  Bedoel je unknown-reference?')
  })

  test('in a text is text', async () => {
    const files = {
      'ecosystem.yaml': `${sound}  summary: |\n    # eco-ignore unknown-reference: nee\n  region: "a # eco-ignore owner-left: nee"\n`,
    }
    expect(await check(files)).toMatchObject({ code: 0, found: [], aside: [0, 0, 0] })
  })

  test.each([
    ['a file that is no YAML', `${sound}foo: [ # eco-ignore yaml-syntax: later\n`, 'yaml-syntax', []],
    [
      'a field that is there twice',
      `${sound}  name: B # eco-ignore duplicate-key: later\n`,
      'duplicate-key',
      ['cannot-waive'],
    ],
    [
      'whom something is for',
      `${sound}  visibility: geheim # eco-ignore not-allowed: later\n`,
      'not-allowed',
      ['cannot-waive'],
    ],
    [
      'whom something is for, under a name that is no field',
      `${sound}  visibilty: intern # eco-ignore unknown-key: later\n`,
      'unknown-key',
      ['cannot-waive'],
    ],
  ])('never hides %s', async (_, text, rule, more) => {
    const { code, found, aside: hidden } = await check({ 'ecosystem.yaml': text })
    expect([code, hidden]).toEqual([1, [0, 0, 0]])
    const rules = found.map((one) => one.replace(/^.* /, ''))
    expect(rules).toEqual(expect.arrayContaining([rule, ...more]))
  })

  test('of a question sets that question aside', async () => {
    const files = { 'ecosystem.yaml': `# eco-ignore ea-problem: staat in de visie van de provincie\n${work}` }
    expect((await aside(files)).map(({ rule }: { rule: string }) => rule)).toEqual(['ea-problem'])
  })
})

describe('a waiver in eco.config.yaml', () => {
  const waive = (fields: string) => ({ 'ecosystem.yaml': work, 'eco.config.yaml': `waivers:\n  - {${fields}}\n` })

  test.each([
    ['everywhere', 'rule: deadline-passed, reason: r'],
    ['on a thing', 'rule: deadline-passed, reason: r, place: actions/kabels'],
    ['on a field', 'rule: deadline-passed, reason: r, place: actions/kabels/deadline'],
    ['on a section', 'rule: deadline-passed, reason: r, place: actions/'],
    ['in a file', 'rule: deadline-passed, reason: r, place: ecosystem.yaml'],
    ['in files', 'rule: deadline-passed, reason: r, place: "**/*.yaml"'],
    ['until today', 'rule: deadline-passed, reason: r, until: 2026-11-30'],
  ])('counts %s', async (_, fields) => {
    expect(await check(waive(fields))).toMatchObject({ found: [unknown], aside: [1, 0, 0] })
  })

  test('is told with its reason, owner and last day', async () => {
    const files = waive('rule: deadline-passed, reason: Zo besloten, owner: stuurgroep, until: 2027-01-31')
    expect(await aside(files)).toEqual([
      { rule: 'deadline-passed', kind: 'waiver', reason: 'Zo besloten', owner: 'stuurgroep', until: '2027-01-31' },
    ])
    const { out } = await eco('check', { files })
    expect(out).toMatch(/1 fout, 0 waarschuwingen, \d+ open punten · 1 vrijgesteld · /)
  })

  test.each([
    ['of another thing', 'rule: deadline-passed, reason: r, place: actions/kabel', 'eco.config.yaml:2:6 unused-waiver'],
    ['of another file', 'rule: deadline-passed, reason: r, place: acties.yaml', 'eco.config.yaml:2:6 unused-waiver'],
    ['that has run out', 'rule: deadline-passed, reason: r, until: 2026-11-29', 'eco.config.yaml:2:47 waiver-expired'],
    ['without a reason', 'rule: deadline-passed', 'eco.config.yaml:2:6 missing-key'],
    ['of a rule that there is not', 'rule: deadline-past, reason: r', 'eco.config.yaml:2:12 unknown-rule'],
  ])('%s sets nothing aside, and says so', async (_, fields, said) => {
    const { found, aside: hidden } = await check(waive(fields))
    expect(found).toEqual(expect.arrayContaining([said, unknown, passed]))
    expect(hidden).toEqual([0, 0, 0])
  })

  test('never hides what cannot be read', async () => {
    const files = {
      'ecosystem.yaml': sound,
      'kapot.yaml': 'a: [',
      'eco.config.yaml': 'waivers:\n  - {rule: yaml-syntax, reason: later}\n',
    }
    expect(await check(files)).toMatchObject({
      code: 1,
      found: ['eco.config.yaml:2:6 cannot-waive', 'kapot.yaml:1:4 yaml-syntax'],
      aside: [0, 0, 0],
    })
  })

  test('that cannot be used says so once, however much it is about', async () => {
    const files = {
      'ecosystem.yaml': `${sound}  name: B # eco-ignore duplicate-key: later\n  id: b\n`,
      'eco.config.yaml':
        'waivers:\n  - {rule: duplicate-key, reason: later}\n  - {rule: duplicate-key, place: ecosystem, reason: r}\n',
    }
    const { found } = await check(files)
    expect(found.filter((one) => one.endsWith('cannot-waive'))).toEqual([
      'eco.config.yaml:2:6 cannot-waive',
      'eco.config.yaml:3:6 cannot-waive',
      expect.stringMatching(/^ecosystem\.yaml:\d+:\d+ cannot-waive$/),
    ])
    expect(found.filter((one) => one.endsWith('duplicate-key'))).toHaveLength(2)
  })

  test.each([
    ['actions/kabels/owner', 'owner', 'eerst'],
    ['actions', 'ecosystem.yaml', 'eerst'],
    ['ecosystem.yaml', 'actions/', 'eerst'],
    ['"*.yaml"', 'actions/kabels', 'eerst'],
    ['actions/kabel', 'actions/kabels', 'daarna'],
    ['kabels', './ecosystem.yaml', 'daarna'],
  ])('of places %s and %s gives the reason that stands first and is about it', async (one, other, reason) => {
    const waiver = (place: string, why: string) => `  - {rule: unknown-reference, place: ${place}, reason: ${why}}\n`
    const files = {
      'ecosystem.yaml': work,
      'eco.config.yaml': `waivers:\n${waiver(one, 'eerst')}${waiver(other, 'daarna')}`,
    }
    expect((await aside(files)).map((each: { reason: string }) => each.reason)).toEqual([reason])
  })

  test('that one of several ecosystems needs is used, and nobody knows while not all are checked', async () => {
    const files = {
      'eco.config.yaml': 'waivers:\n  - {rule: deadline-passed, reason: r}\n',
      'a/ecosystem.yaml': work,
      'b/ecosystem.yaml': sound.replace('bond', 'net'),
      'c/ecosystem.yaml': sound.replace('bond', 'kring'),
      'c/eco.config.yaml': '# eigen\nlanguage: nl\n',
    }
    expect((await check(files)).found).toEqual(['a/ecosystem.yaml:9:12 unknown-reference'])
    expect((await check(files, 'b')).found).toEqual([])
    expect((await check({ ...files, 'a/ecosystem.yaml': sound })).found).toEqual(['eco.config.yaml:2:6 unused-waiver'])
    expect((await check({ ...files, 'a/ecosystem.yaml': sound }, 'a b')).found).toEqual([
      'eco.config.yaml:2:6 unused-waiver',
    ])
  })

  test('can be copied from the finding itself, and then sets it aside', async () => {
    const { out } = await eco('check --show-waivers', { files: { 'ecosystem.yaml': work } })
    expect(out).toContain(`  Mag dit zo blijven? Zet dan in eco.config.yaml onder waivers:
  - rule: deadline-passed
    place: actions/kabels/deadline
    reason: waarom dit zo mag
    owner: met wie dit is afgesproken
    until: 2027-02-28
`)
    const waivers = out.split('\n').filter((line) => /^ {2}- rule:|^ {4}(?:place|reason|owner|until):/.test(line))
    const files = { 'ecosystem.yaml': work, 'eco.config.yaml': `waivers:\n${waivers.join('\n')}\n` }
    expect(await check(files)).toMatchObject({ code: 0, found: [], aside: [2, 0, 0] })
  })

  test.each([
    ['a name that means something to YAML', `${sound}partners:\n  - {name: 'A: "b" # c - [d]', foo: 1}\n`],
    ['a very long name', `${sound}partners:\n  - {name: ${'Lang '.repeat(60)}, foo: 1}\n`],
    ['personal data in a comment', `${sound}# bel 06-12345678\n`],
    ['a file with only comments', '# later\n'],
  ])('can be copied from a finding on %s, also below the folder that you are in', async (_, text) => {
    const file = text.startsWith('#') ? 'bond/leeg.yaml' : 'bond/ecosystem.yaml'
    const files = { 'bond/ecosystem.yaml': sound, [file]: text }
    const { out } = await eco('check --show-waivers', { files })
    const waivers = out.split('\n').filter((line) => /^ {2}- rule:|^ {4}(?:place|reason|owner|until):/.test(line))
    expect(waivers.length).toBeGreaterThan(3)
    const config = `waivers:\n${waivers.join('\n')}\n`
    expect(await check({ ...files, 'bond/eco.config.yaml': config })).toMatchObject({ code: 0, found: [] })
    const above = config.replaceAll(/place: ((?:ecosystem|leeg)\.yaml)/g, 'place: bond/$1')
    expect(await check({ ...files, 'eco.config.yaml': above })).toMatchObject({ code: 0, found: [] })
  })

  test('sets aside that two ecosystems have one id', async () => {
    const files = {
      'a/ecosystem.yaml': sound,
      'b/ecosystem.yaml': sound.replace('id: warm', '# eco-ignore duplicate-ecosystem: een kopie\n  id: warm'),
    }
    expect(await check(files)).toMatchObject({ code: 0, found: [], aside: [1, 0, 0] })
  })

  test('is not offered for what cannot be waived, nor in another form', async () => {
    const { out } = await eco('check --show-waivers', { files: { 'ecosystem.yaml': sound, 'a.yaml': '[' } })
    expect(out).toContain('Dit is niet vrij te stellen.')
    expect((await eco('check --show-waivers --format json', { files: { 'ecosystem.yaml': sound } })).code).toBe(2)
  })
})

describe('the weight of a rule in eco.config.yaml', () => {
  const weigh = (...lines: string[]) => ({
    'ecosystem.yaml': work,
    'eco.config.yaml': `rules:\n${lines.map((line) => `  - {${line}}\n`).join('')}`,
  })

  test.each([
    ['rule: deadline-passed, severity: error', 1, [unknown, passed], [0, 0, 0]],
    ['rule: deadline-passed, severity: off', 1, [unknown], [0, 0, 1]],
    ['rule: unknown-reference, severity: warning', 0, [unknown, passed], [0, 0, 0]],
    ['rule: deadline-passed, severity: info', 1, [unknown], [0, 0, 0]],
    ['rule: deadline-passed, severity: off, phase: direct', 1, [unknown], [0, 0, 1]],
    ['rule: deadline-passed, severity: off, phase: perform', 1, [unknown, passed], [0, 0, 0]],
    ['rule: deadline-passed, severity: off, files: ecosystem.yaml', 1, [unknown], [0, 0, 1]],
    ['rule: deadline-passed, severity: off, files: oud/', 1, [unknown, passed], [0, 0, 0]],
  ])('%s', async (line, code, found, hidden) => {
    expect(await check(weigh(line))).toMatchObject({ code, found, aside: hidden })
  })

  test('is that of the last line that fits', async () => {
    const files = weigh(
      'rule: deadline-passed, severity: off',
      'rule: deadline-passed, severity: error, files: "*.yaml"',
    )
    expect(await check(files)).toMatchObject({ found: [unknown, passed], aside: [0, 0, 0] })
  })

  test('can make a question an error', async () => {
    const files = { 'ecosystem.yaml': sound, 'eco.config.yaml': 'rules: [{rule: ea-problem, severity: error}]' }
    expect(await check(files)).toMatchObject({ code: 1, found: ['ecosystem.yaml:1:1 ea-problem'] })
  })

  test.each(['off', 'info'])('does not make what --gate asks for %s; a waiver with a reason does', async (severity) => {
    const lowered = {
      'ecosystem.yaml': sound,
      'eco.config.yaml': `rules: [{rule: ea-problem, severity: ${severity}}]\n`,
    }
    expect((await check(lowered)).code).toBe(0)
    const gated = await check(lowered, '--gate direct')
    expect(gated).toMatchObject({ code: 1, found: expect.arrayContaining(['ecosystem.yaml:1:1 ea-problem']) })
    const waived = { ...lowered, 'eco.config.yaml': 'waivers: [{rule: ea-problem, reason: Volgt in mei.}]\n' }
    expect((await check(waived, '--gate direct')).found).not.toContain('ecosystem.yaml:1:1 ea-problem')
  })

  test.each([
    ['yaml-syntax', 'cannot-lower'],
    ['unreadable-file', 'cannot-lower'],
    ['unknown-key', 'cannot-lower'],
    ['deadline-pased', 'unknown-rule'],
  ])('of %s is a finding itself: %s', async (rule, said) => {
    const files = {
      'ecosystem.yaml': `${sound}  foo: 1\n`,
      'eco.config.yaml': `rules: [{rule: ${rule}, severity: off}]`,
    }
    const { code, found } = await check(files)
    expect([code, ...found]).toEqual([1, `eco.config.yaml:1:16 ${said}`, 'ecosystem.yaml:4:3 unknown-key'])
  })
})

describe('a baseline', () => {
  const made = async (files: Readonly<Record<string, string>>, words = '') => {
    const io = memoryIo({ files })
    const ran = await eco(`check --write-baseline eco-baseline.json ${words}`, io)
    return { ...ran, text: io.textOf('eco-baseline.json') ?? '' }
  }
  const config = { 'eco.config.yaml': 'baseline: eco-baseline.json\n' }

  test('is written sorted, with words, and what is in it no longer counts', async () => {
    const { code, out, err, text } = await made({ 'ecosystem.yaml': work })
    expect([code, err]).toEqual([0, 'Geschreven: eco-baseline.json (2 bekende bevindingen)\n'])
    expect(out).toContain('· 2 al bekend ·')
    const { findings: entries, ...head } = JSON.parse(text)
    expect(head).toEqual({ format: 'eco-baseline', version: 1 })
    const fingerprint = expect.stringMatching(/^[0-9a-f]{16}$/)
    expect(entries).toHaveLength(2)
    expect(entries).toContainEqual({
      fingerprint,
      rule: 'deadline-passed',
      ecosystem: 'warmtebond-lindewijk',
      thing: 'actions/kabels/deadline',
      message: expect.stringContaining('Kabels'),
    })
    expect(entries.map((one: { fingerprint: string }) => one.fingerprint)).toEqual(
      entries.map((one: { fingerprint: string }) => one.fingerprint).sort(),
    )
    const files = { 'ecosystem.yaml': work, 'eco-baseline.json': text }
    expect(await check(files, '--baseline eco-baseline.json')).toMatchObject({ code: 0, found: [], aside: [0, 2, 0] })
    expect(await check({ ...files, ...config })).toMatchObject({ code: 0, found: [], aside: [0, 2, 0] })
    expect(await check(files)).toMatchObject({ code: 1, aside: [0, 0, 0] })
  })

  test('keeps counting after lines shift, things move and someone reads English; what is new counts', async () => {
    const { text } = await made({ 'ecosystem.yaml': work })
    const [head = '', tail = ''] = work.split('actions:')
    const files = {
      ...config,
      'eco-baseline.json': text,
      'ecosystem.yaml': `# nieuw\n${head}`,
      'b.yaml': `# werk\nactions:${tail}`,
    }
    expect(await check(files, '--lang en')).toMatchObject({ code: 0, found: [], aside: [0, 2, 0] })
    const more = { ...files, 'c.yaml': 'actions:\n  - {id: meer, title: M, owner: ook-niemand}\n' }
    expect(await check(more)).toMatchObject({
      code: 1,
      found: expect.arrayContaining(['c.yaml:2:33 unknown-reference']),
      aside: [0, 2, 0],
    })
  })

  test('tells what is no longer there, and forgets it when asked', async () => {
    const { text } = await made({ 'ecosystem.yaml': work })
    const mended = work.replace('niemand', 'netbeheer')
    const io = memoryIo({ files: { ...config, 'ecosystem.yaml': mended, 'eco-baseline.json': text } })
    const ran = await eco('check --format short', io)
    expect([ran.code, findings(ran)]).toEqual([
      0,
      [expect.stringMatching(/^eco-baseline\.json:\d+:\d+ stale-baseline$/)],
    ])
    expect(await eco('check --prune-baseline --format short', io)).toMatchObject({
      code: 0,
      out: '',
      err: 'Opgeruimd: eco-baseline.json (1 weg)\n',
    })
    expect(JSON.parse(io.textOf('eco-baseline.json') ?? '').findings).toHaveLength(1)
    expect((await eco('check --prune-baseline', io)).err).toBe('Ongewijzigd: eco-baseline.json\n')
  })

  test('says nothing of ecosystems that were not checked', async () => {
    const both = { 'a/ecosystem.yaml': work, 'b/ecosystem.yaml': work.replace('warmtebond', 'koudebond') }
    const { text } = await made(both)
    const io = memoryIo({ files: { ...config, ...both, 'eco-baseline.json': text } })
    expect(await eco('check a --format short', io)).toMatchObject({ code: 0, out: '' })
    expect((await eco('check a --prune-baseline', io)).err).toBe('Ongewijzigd: eco-baseline.json\n')
    const one = { ...config, 'a/ecosystem.yaml': work, 'eco-baseline.json': text }
    expect((await check(one)).found.map((place) => place.replace(/^.* /, ''))).toEqual([
      'stale-baseline',
      'stale-baseline',
    ])
  })

  test('never holds what cannot be read, nor what is still open', async () => {
    const { code, text } = await made({ 'ecosystem.yaml': `${sound}  visibility: geheim\n`, 'kapot.yaml': 'a: [' })
    expect([code, JSON.parse(text).findings]).toEqual([1, []])
  })

  test('that is there is replaced; anything else is not', async () => {
    const { text } = await made({ 'ecosystem.yaml': work })
    expect((await made({ 'ecosystem.yaml': sound, 'eco-baseline.json': text })).text).not.toBe(text)
    const other = await made({ 'ecosystem.yaml': sound, 'eco-baseline.json': '{"name": "x"}' })
    expect([other.code, other.text, other.out]).toEqual([2, '{"name": "x"}', ''])
    expect((await eco('check --write-baseline a.yaml', { files: { 'ecosystem.yaml': sound } })).err).toContain('.json')
  })

  test.each([
    ['that is not there', {}],
    ['that is something else', { files: { 'eco-baseline.json': '{}' } }],
    ['that is no JSON', { files: { 'eco-baseline.json': '{' } }],
    [
      'with an entry that says too little',
      { files: { 'eco-baseline.json': '{"format":"eco-baseline","version":1,"findings":[{}]}' } },
    ],
    ['of a later version', { files: { 'eco-baseline.json': '{"format":"eco-baseline","version":2,"findings":[]}' } }],
    ['that is a link', { files: { '/elders.json': '' }, links: { 'eco-baseline.json': '/elders.json' } }],
  ])('%s is no baseline: wrong use with the option, a finding in the configuration', async (_, disk: Disk) => {
    const files = { ...disk.files, 'ecosystem.yaml': sound }
    const ran = await eco('check --baseline eco-baseline.json', { ...disk, files })
    expect([ran.code, ran.out]).toEqual([2, ''])
    expect(ran.err).toContain('"eco-baseline.json" is geen lijst met bekende bevindingen')
    expect(await check({ ...files, ...config }, '', disk.links ? { links: disk.links } : {})).toMatchObject({
      code: 1,
      found: ['eco.config.yaml:1:11 baseline-unusable'],
    })
  })

  test.each(['../buiten.json', '/buiten.json', 'uit/../../buiten.json'])(
    'outside the folder of the configuration is never read: %s',
    async (path) => {
      const files = {
        'ecosystem.yaml': sound,
        'eco.config.yaml': `baseline: ${path}\n`,
        '../buiten.json': '{}',
        '/buiten.json': '{}',
      }
      const ran = await eco('check --format short', { files })
      expect(findings(ran)).toEqual(['eco.config.yaml:1:11 baseline-unusable'])
      expect(ran.io.reads.filter((one) => one.includes('buiten'))).toEqual([])
    },
  )

  test('cannot be tidied where there is none', async () => {
    expect(await eco('check --prune-baseline', { files: { 'ecosystem.yaml': sound } })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Er is geen lijst met bekende bevindingen om op te ruimen.'),
    })
  })
})

describe('the other commands', () => {
  const waived = work.replace('owner: niemand', 'owner: niemand # eco-ignore unknown-reference: komt er in mei bij')
  const left = waived.replace('title: Kabels', 'title: Kabels\n    foo: 1 # eco-ignore unknown-key: eigen veld')
  const told = {
    status: async (files: Disk['files'], words = '') =>
      JSON.parse((await eco(`status --format json ${words}`, { files: files ?? {} })).out).ecosystems[0].errors,
    'what-if': async (files: Disk['files'], words = '') =>
      JSON.parse((await eco(`what-if --delay kabels=1w --format json ${words}`, { files: files ?? {} })).out).errors,
    show: async (files: Disk['files'], words = '') => {
      const { out } = await eco(`show kabels --format json ${words}`, { files: files ?? {} })
      return JSON.parse(out).findings.filter(({ severity }: { severity: string }) => severity === 'error').length
    },
    list: async (files: Disk['files'], words = '') =>
      countIn((await eco(`list acties ${words}`, { files: files ?? {} })).err),
    report: async (files: Disk['files'], words = '') =>
      countIn((await eco(`report actieagenda -o - ${words}`, { files: files ?? {} })).err),
  }
  const countIn = (text: string) => Number(/(\d+) fout/.exec(text)?.[1] ?? 0)

  test.each(Object.entries(told))(
    '%s counts what check counts, and what was left out of the data besides',
    async (_, count) => {
      expect(await count({ 'ecosystem.yaml': work })).toBe(1)
      expect(await count({ 'ecosystem.yaml': waived })).toBe(0)
      expect(await check({ 'ecosystem.yaml': left })).toMatchObject({ code: 0, aside: [2, 0, 0] })
      expect(await count({ 'ecosystem.yaml': left })).toBe(1)
    },
  )

  test.each(Object.entries(told))('%s heeds a baseline, of the configuration or asked for', async (_, count) => {
    const io = memoryIo({ files: { 'ecosystem.yaml': work } })
    await eco('check --write-baseline eco-baseline.json', io)
    const files = { 'ecosystem.yaml': work, 'eco-baseline.json': io.textOf('eco-baseline.json') ?? '' }
    expect(await count(files)).toBe(1)
    expect(await count(files, '--baseline eco-baseline.json')).toBe(0)
    expect(await count({ ...files, 'eco.config.yaml': 'baseline: eco-baseline.json\n' })).toBe(0)
  })

  test('report writes nothing for others while it is unclear for whom something is, whatever was set aside', async () => {
    const unclear = `${sound}  visibility: geheim # eco-ignore not-allowed: weten we\n`
    const policy =
      'waivers:\n  - {rule: not-allowed, reason: weten we}\nrules:\n  - {rule: not-allowed, severity: info}\n'
    const disk = { files: { 'ecosystem.yaml': unclear, 'eco.config.yaml': policy } }
    expect(await eco('report actieagenda', disk)).toMatchObject({
      code: 2,
      err: expect.stringContaining('niet duidelijk voor wie'),
    })
  })
})
