import { describe, expect, test } from 'vitest'
import { eco, findings, sound } from './run.ts'

const partner = 'partners:\n  - {id: netbeheer, name: Netbeheer, helix: company}\n'
/** Findings of `eco check` on these files, errors only. */
async function errors(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  return findings(await eco('check --format short --severity error', { files }))
}

describe('the exit code', () => {
  test('is 0 when nothing is wrong', async () => {
    const { code, out, err } = await eco('check', { files: { 'ecosystem.yaml': sound } })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Geen fouten en geen waarschuwingen; 88 punten staan nog open.\n1 bestand, 0 partners')
  })

  test('is 0 when there are only warnings', async () => {
    const { code, out } = await eco('check', { files: { 'ecosystem.yaml': sound, 'leeg.yaml': '# later\n' } })
    expect(code).toBe(0)
    expect(out).toContain('leeg.yaml:1:1  let op  empty-file')
  })

  test('is 1 when there is an error, also one that is not shown', async () => {
    const files = { 'ecosystem.yaml': `${sound}  foo: bar\n` }
    expect((await eco('check', { files })).code).toBe(1)
    expect((await eco('check --quiet', { files })).code).toBe(1)
  })

  test('is 2 when a file cannot be read', async () => {
    const { code, out } = await eco('check', { files: { 'ecosystem.yaml': sound }, unreadable: ['geheim.yaml'] })
    expect(code).toBe(2)
    expect(out).toContain('geheim.yaml:1:1  fout  unreadable-file')
    expect(out).toContain('Kijk of je er rechten op hebt')
  })

  test('is 2 where there is no ecosystem, with what to make', async () => {
    const { code, out, err } = await eco('check', { files: { 'README.md': 'x' } })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('In "." staat geen ecosysteem: er is geen ecosystem.yaml. Maak dat bestand')
  })
})

describe('a file that was meant as ecosystem.yaml', () => {
  test.each(['ecosystem.yml', 'Ecosystem.yaml', 'ecosysteem.yaml', 'map/ecosystem.yml', 'ecosystem.yaml.txt'])(
    '%s is named',
    async (file) => {
      const { code, err } = await eco('check', { files: { [file]: sound, 'partners.yaml': '' } })
      expect(code).toBe(2)
      expect(err).toContain(`er is geen ecosystem.yaml, wel ${file}. Geef dat bestand de naam ecosystem.yaml.`)
    },
  )
})

describe('personal data', () => {
  test('are found in comments and below unknown keys, once for each place', async () => {
    const people = `${sound}  summary: Mail jan@bond.nl\n  contact: p@bond.nl\n# bel 06-12345678\n`
    expect(await errors({ 'ecosystem.yaml': people, 'kapot.yaml': 'a: [ # jan@bond.nl' })).toEqual([
      'ecosystem.yaml:4:12 personal-data',
      'ecosystem.yaml:5:3 unknown-key',
      'ecosystem.yaml:5:12 personal-data',
      'ecosystem.yaml:6:7 personal-data',
      'kapot.yaml:1:4 yaml-syntax',
      'kapot.yaml:1:8 personal-data',
    ])
  })

  test('are found in what is written with escapes or over several lines, once for each value', async () => {
    const people = `${sound}  summary: |\n    Vraag mevrouw\n    De Vries\n  contact: "Balie\\n06-12345678"\n`
    const config = 'checklists: [vragen.yaml]\nteam: "jan\\x40bond.nl"\n'
    const list = 'method: bond\nwie: "mevrouw\\u00a0De Vries"\n'
    const found = await errors({ 'ecosystem.yaml': people, 'eco.config.yaml': config, 'vragen.yaml': list })
    expect(found.filter((one) => one.endsWith('personal-data'))).toEqual([
      'eco.config.yaml:2:7 personal-data',
      'ecosystem.yaml:5:5 personal-data',
      'ecosystem.yaml:7:12 personal-data',
      'vragen.yaml:2:6 personal-data',
    ])
  })
})

describe('one file', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['that is empty', '', ['ecosystem.yaml:1:1 missing-section']],
    ['with only comments', '# nog niets\n', ['ecosystem.yaml:1:1 missing-section']],
    ['that is no YAML says only that', 'ecosystem: [', ['ecosystem.yaml:1:12 yaml-syntax']],
    ['in another encoding', Uint8Array.from([0xff, 0xfe, 0x61, 0]), ['ecosystem.yaml:1:1 encoding']],
    ['that is a list', '- a', ['ecosystem.yaml:1:1 not-a-mapping']],
    ['with a byte order mark', `\uFEFF${sound}`, []],
    ['with Windows line ends', sound.replaceAll('\n', '\r\n'), []],
    [
      'with Windows line ends and a fault',
      `${sound}  foo: 1\n`.replaceAll('\n', '\r\n'),
      ['ecosystem.yaml:4:3 unknown-key'],
    ],
    ['of two documents', `${sound}---\n${sound}`, ['ecosystem.yaml:4:1 several-documents']],
    ['with an anchor and a merge', `${sound}partners:\n  - &n {id: a, name: A}\n  - <<: *n\n    id: b\n`, []],
    [
      'with a fault that is merged in',
      `${sound}partners:\n  - &n {id: a, name: A, foo: 1}\n  - {<<: *n, id: b}\n`,
      ['ecosystem.yaml:5:25 unknown-key', 'ecosystem.yaml:6:6 unknown-key'],
    ],
    ['with __proto__', `${sound}  __proto__: {polluted: 1}\n`, ['ecosystem.yaml:4:3 unsafe-key']],
    ['whose section is Dutch', sound.replace('ecosystem', 'ecosysteem'), ['ecosystem.yaml:1:1 unknown-section']],
    ['whose section is a text', 'ecosystem: Warmtebond', ['ecosystem.yaml:1:12 wrong-type']],
    ['with a name that is not filled in', 'ecosystem:\n  id: bond\n  name:\n', ['ecosystem.yaml:3:3 missing-key']],
    [
      'with a name that is too large a number',
      sound.replace(/name: .*/, 'name: 1e400'),
      ['ecosystem.yaml:3:9 number-too-large'],
    ],
    [
      'with an amount that is too large a number',
      `${sound}actions:\n  - {id: a, title: A, budget: 1e400}\n`,
      ['ecosystem.yaml:5:31 not-a-number'],
    ],
    [
      'with a thousands point',
      `${sound}actions:\n  - {id: a, title: A, budget: 24.000}\n`,
      ['ecosystem.yaml:5:31 not-a-number'],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await errors({ 'ecosystem.yaml': content })).toEqual(expected)
    expect({}).not.toHaveProperty('polluted')
  })

  test('that is broken does not hide what is wrong in the others', async () => {
    const files = {
      'ecosystem.yaml': sound,
      'kapot.yaml': 'a: [',
      'p.yaml': `${partner}    foo: 1`,
      'q.yaml': 'foo: 1',
    }
    expect(await errors(files)).toEqual([
      'kapot.yaml:1:4 yaml-syntax',
      'p.yaml:3:5 yaml-syntax',
      'q.yaml:1:1 unknown-section',
    ])
  })

  test('that is broken is named where something may stand in it, and one with only comments is not', async () => {
    const files = (file: string) => ({
      'ecosystem.yaml': `${sound}actions:\n  - {id: a, title: A, owner: wijkraad}\n`,
      'p.yaml': file,
    })
    for (const broken of ['partners: [', 'partners:\n\t- x', '\uFEFF\u0000'])
      expect((await eco('check', { files: files(broken) })).out).toContain('Misschien staat het in p.yaml')
    expect((await eco('check', { files: files('# later') })).out).not.toContain('Misschien')
    const unreadable = { files: { 'ecosystem.yaml': files('')['ecosystem.yaml'] }, unreadable: ['p.yaml'] }
    expect((await eco('check', unreadable)).out).toContain('Misschien staat het in p.yaml')
  })

  test('named ecosystem.yaml that is a link is not followed, and then nobody says what the ecosystem is called', async () => {
    const disk = { files: { 'a.yaml': partner, '/geheim.yaml': sound }, links: { 'ecosystem.yaml': '/geheim.yaml' } }
    const ran = await eco('check --format short', disk)
    expect([ran.code, ...findings(ran)]).toEqual([
      1,
      'ecosystem.yaml:1:1 link-skipped',
      'ecosystem.yaml:1:1 missing-section',
    ])
    expect(ran.io.reads).toEqual(['a.yaml'])
  })
})

describe('several ecosystems', () => {
  const files = {
    'nl/ecosystem.yaml': `${sound}  foo: 1\n`,
    'en/ecosystem.yaml': 'ecosystem:\n  id: heat\n  name: Heat\n  language: en\n  foo: 1\n',
  }

  test('are each in their own language, with one summary', async () => {
    const { code, out } = await eco('check', { files })
    expect(code).toBe(1)
    expect(out).toContain('error  unknown-key\n  "foo" is not a known field here.')
    expect(out).toContain('fout  unknown-key\n  "foo" is hier geen bekend veld.')
    expect(out.match(/2 ecosystems, 2 files/g)).toHaveLength(1)
  })

  test('are all in the language that was asked', async () => {
    expect((await eco('check --lang en', { files })).out).not.toContain('fout')
    expect((await eco('check --lang nl en', { files })).out).toMatch(/fout {2}unknown-key[\s\S]*1 fout/)
  })

  test('do not mix: an id of the one is unknown in the other', async () => {
    const both = {
      'a/ecosystem.yaml': `${sound}${partner}`,
      'b/ecosystem.yaml': `${sound}actions:\n  - {id: a, title: A, owner: netbeheer}\n`,
    }
    expect(await errors(both)).toEqual(['b/ecosystem.yaml:5:30 unknown-reference'])
  })

  test('are each one line above the summary, with their folder', async () => {
    expect((await eco('check', { files })).out).toMatch(/\nen {2}1 error, 0 warnings\nnl {2}1 error, 0 warnings\n2 eco/)
    expect((await eco('check nl', { files })).out).not.toMatch(/^nl {2}1/m)
    expect((await eco('check --format short', { files })).out).not.toMatch(/^nl {2}1/m)
  })

  test('with one id are a warning at the second', async () => {
    const both = { 'ecosystem.yaml': sound, 'kopie/ecosystem.yaml': sound }
    const ran = await eco('check --format short', { files: both })
    expect([ran.code, ...findings(ran)]).toEqual([0, 'kopie/ecosystem.yaml:2:7 duplicate-ecosystem'])
  })

  test('named by one path are the only ones that are checked', async () => {
    const { out } = await eco('check nl/', { files })
    expect(out).toContain('nl/ecosystem.yaml:4:3')
    expect(out).not.toContain('en/ecosystem.yaml')
  })
})

describe('the output', () => {
  const files = { 'ecosystem.yaml': `${sound}  foo: 1\n` }

  test.each<[string, object, boolean]>([
    ['check', {}, false],
    ['check', { isTerminal: true }, true],
    ['check', { isTerminal: true, env: { NO_COLOR: '1' } }, false],
    ['check', { isTerminal: true, env: { NO_COLOR: '' } }, true],
    ['check', { isTerminal: true, env: { TERM: 'dumb' } }, false],
    ['check', { env: { FORCE_COLOR: '1' } }, true],
    ['check', { env: { FORCE_COLOR: '0' }, isTerminal: true }, false],
    ['check', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
    ['check --color', { env: { NO_COLOR: '1' } }, true],
    ['check --no-color', { env: { FORCE_COLOR: '1' }, isTerminal: true }, false],
  ])('of "%s" with %j has colour: %s', async (line, disk, expected) => {
    const { out } = await eco(line, { files, ...disk })
    expect(out.includes('\u001b[')).toBe(expected)
  })

  test('of --quiet is nothing when nothing is wrong', async () => {
    expect((await eco('check -q', { files: { 'ecosystem.yaml': sound } })).out).toBe('')
    expect((await eco('check -q', { files })).out).toMatch(/unknown-key[\s\S]*1 fout/)
  })

  test('of --severity is what weighs at least as much', async () => {
    const all = { ...files, 'leeg.yaml': '' }
    const rules = async (from: string) =>
      findings(await eco(`check --format short --severity ${from}`, { files: all })).length
    expect([await rules('error'), await rules('warning')]).toEqual([1, 2])
  })

  test.each(['json', 'github', 'short', 'text'])('of --format %s has the finding and its place', async (format) => {
    const { code, out } = await eco(`check --format ${format}`, { files })
    expect(code).toBe(1)
    expect(out).toContain('unknown-key')
    if (format === 'json')
      expect(JSON.parse(out)).toMatchObject({
        as_of: '2026-11-30',
        findings: expect.arrayContaining([expect.objectContaining({ rule: 'unknown-key', line: 4, column: 3 })]),
      })
  })

  test('reckons with the day that was given', async () => {
    const late = {
      'ecosystem.yaml': `${sound}${partner}goals:\n  - {id: g, title: G}\nactions:\n  - {id: a, title: A, owner: netbeheer, goals: [g], deadline: 2026-12}\n`,
    }
    const rules = async (line: string) => findings(await eco(`check --format short ${line}`, { files: late })).join(' ')
    expect(await rules('')).not.toContain('deadline-passed')
    expect(await rules('--as-of 2027-01-01')).toContain('deadline-passed')
  })

  test('is the same, byte for byte, a second time', async () => {
    const disk = { files: { ...files, 'p.yaml': `${partner}  - {id: netbeheer, name: N}\n`, 'kapot.yaml': '[' } }
    expect((await eco('check', disk)).out).toBe((await eco('check', disk)).out)
  })
})
