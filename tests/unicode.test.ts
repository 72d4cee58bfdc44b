import { describe, expect, test } from 'vitest'
import { kebab } from '../src/near.ts'
import { eco, findings, sound } from './commands/run.ts'

/** The same name, with é as one character and as an e with a mark behind it. */
const [one, two] = ['Café Zee'.normalize('NFC'), 'Café Zee'.normalize('NFD')]
const readable = /^[^\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]*$/u
const check = (files: Record<string, string>) =>
  eco('check --format short --severity error', { files: { 'ecosystem.yaml': sound, ...files } })

describe('an id', () => {
  test.each([
    ['an é of one character', 'café', 'cafe'],
    ['an é of two characters', 'café'.normalize('NFD'), 'cafe'],
    ['a zero width space', 'ro\u200bc', 'roc'],
    ['a soft hyphen', 'ro\u00adc', 'roc'],
    ['a mark that turns text around', '\u202eroc', 'roc'],
    ['a byte order mark', '\ufeffroc', 'roc'],
    ['an emoji', 'kade-😀', 'kade'],
    ['a family of emoji', 'kade-👨\u200d👩\u200d👧', 'kade'],
    ['a letter of another alphabet', 'rос', 'r'],
    ['wide letters', 'ｒｏｃ-1', 'roc-1'],
    ['an ĳ of one character', 'Ĳssel', 'ijssel'],
    ['capitals that a Turk writes otherwise', 'INITIATIEF', 'initiatief'],
  ])('with %s is a finding that a person can read, and says what to write', async (_, id, better) => {
    const run = await check({ 'a.yaml': `partners:\n  - {id: "${id}", name: Roc}\n` })
    expect(findings(run)).toEqual(['a.yaml:2:10 not-an-id'])
    expect(run.out.trim()).toMatch(readable)
    expect(run.out).toContain(`schrijf id: ${better}.`)
    expect(kebab(id)).toBe(better)
  })

  test('that others write with an é of another kind is told with the id that was meant', async () => {
    const run = await check({
      'a.yaml': `partners:\n  - {id: cafe-zee, name: ${one}}\ngoals:\n  - {id: g, title: G, owner: ${two}}\n`,
    })
    expect(findings(run)).toEqual(['a.yaml:4:30 unknown-reference'])
    expect(run.out).toContain('owner: cafe-zee')
  })
})

describe('a name with an é of one character is that with an é of two', () => {
  const files = {
    'ecosystem.yaml': sound,
    'a.yaml': `partners:\n  - {id: cafe, name: ${two}}\ngoals:\n  - {id: g, title: G, owner: cafe}\n`,
  }

  test.each([
    ['show', one],
    ['show', two],
    ['list', 'partners', '--where', `name=${one}`],
    ['list', 'partners', '--where', `name=${two}`],
    ['list', 'goals', '--where', `owner=${one}`],
  ])('to eco %s %s %s %s', async (...words) => {
    const run = await eco(words, { files })
    expect([run.code, run.out.normalize('NFC')]).toEqual([0, expect.stringContaining(one)])
  })

  test('to whoever warns that a text still names a party that was left out', async () => {
    const hidden = {
      'ecosystem.yaml': sound,
      'a.yaml': `partners:\n  - {id: cafe, name: ${two}, visibility: internal}\nvision: {statement: Samen met ${one} bouwen wij.}\n`,
    }
    const { err } = await eco('report startnotitie -o -', { files: hidden })
    expect(err.normalize('NFC')).toContain(one)
  })

  test('to the name of a folder, a checklist and a folder of templates', async () => {
    const named = (name: string) => ({
      [`${name}/ecosystem.yaml`]: sound,
      [`${name}/lijst-${name}.yaml`]: 'method: [',
      [`${name}/eco.config.yaml`]: `checklists: [lijst-${name === one ? two : one}.yaml]\n`,
    })
    for (const [stored, typed] of [
      [one, two],
      [two, one],
    ] as const) {
      const run = await eco(['check', typed, '--format', 'short', '--severity', 'error'], { files: named(stored) })
      expect(findings(run)).toEqual([`${stored}/lijst-${stored}.yaml:1:9 yaml-syntax`])
      expect((await eco(['report', 'startnotitie', typed, '-o', '-'], { files: named(stored) })).out).toMatch(/^# /)
    }
  })
})

describe('a text', () => {
  const evil = 'Roc\u202e\u2066 De\u200b Vaart\u00ad \u{e0041}😀'

  test('with what is hidden or turns around shows it on the terminal, and leaves it out of documents', async () => {
    const files = { 'ecosystem.yaml': sound, 'a.yaml': `partners:\n  - {id: roc, name: "${evil}", foo: "${evil}"}\n` }
    const { out } = await eco('check --severity error', { files })
    expect(out).toContain('\\u{202e}')
    for (const line of out.split('\n')) expect(line).toMatch(readable)
    const list = await eco('list partners', { files })
    for (const line of list.out.split('\n')) expect(line).toMatch(readable)
    const report = await eco('report partnerprofielen -o -', { files })
    expect(report.out).toContain('Roc De Vaart')
    expect(report.out).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/)
  })

  test('keeps every letter there is', async () => {
    const name = 'Ĳsselwerf, Şişli & Þór — 大阪 العربية नमस्ते 👩🏽\u200d🔬'.replace('\u200d', '')
    const files = { 'ecosystem.yaml': sound, 'a.yaml': `partners:\n  - {id: roc, name: "${name}"}\n` }
    expect((await eco('list partners --format json', { files })).out).toContain(name)
    expect((await eco('report partnerprofielen -o -', { files })).out).toContain(name)
  })
})

describe('the name of a file', () => {
  const names = [
    `${two} 😀.yaml`,
    `${one} 😀.yaml`,
    'a\u202eb\u200b.yaml',
    "x 'y' [z]#&.yaml",
    'regel\nbreuk.yaml',
    'عربي.yaml',
  ]

  test('may be anything, and is told so that a person can read it', async () => {
    const files = Object.fromEntries(names.map((name, at) => [name, `foo${at}: 1\n`]))
    const forms = ['short', 'markdown', 'github', 'gitlab', 'sarif', 'junit', 'json']
    const outputs = forms.flatMap((form) => ['--format', `${form}=uit-${form}.${form === 'markdown' ? 'md' : 'txt'}`])
    const run = await eco(['check', '--severity', 'error', '--format', 'text', ...outputs], {
      files: { 'ecosystem.yaml': sound, ...files },
    })
    expect(run.code).toBe(1)
    for (const path of [undefined, ...run.io.writes]) {
      const text = path === undefined ? run.out : (run.io.textOf(path) ?? '')
      expect([path, (text.match(/unknown-section/g)?.length ?? 0) >= names.length]).toEqual([path, true])
      for (const line of text.split('\n')) expect([path, line]).toEqual([path, expect.stringMatching(readable)])
      expect(text).not.toContain('regel\nbreuk')
    }
    expect(run.io.writes).toHaveLength(forms.length)
  })
})

describe('what Windows writes', () => {
  test('a byte order mark and CRLF mean nothing, and stay when a file is changed', async () => {
    const text = '\ufeffpartners:\r\n  - id: roc\r\n    name: Roc   # de school\r\n'
    const files = { 'ecosystem.yaml': `\ufeff${sound.replaceAll('\n', '\r\n')}`, 'a.yaml': text }
    expect((await check(files)).code).toBe(0)
    const { io, code } = await eco(['set', 'roc.name', 'Roc De Vaart', '--yes'], { files })
    expect([code, io.textOf('a.yaml')]).toEqual([0, text.replace('name: Roc ', 'name: Roc De Vaart ')])
    const places = await check({ 'a.yaml': '\ufeffpartners:\r\n  - id: roc\r\n    nmae: Roc\r\n' })
    expect(findings(places)).toContain('a.yaml:3:5 unknown-key')
  })

  test('only carriage returns are lines too', async () => {
    const run = await check({ 'a.yaml': 'partners:\r  - id: roc\r    name: Roc\r    foo: 1\r' })
    expect(findings(run)).toEqual(['a.yaml:4:5 unknown-key'])
  })

  test.each([
    ['checklists: ["C:\\\\lijsten\\\\x.yaml"]', 'checklist-not-found'],
    ['checklists: ["..\\\\x.yaml"]', 'checklist-not-found'],
    ['templates: "C:\\\\sjablonen"', 'templates-not-found'],
    ['baseline: "D:/x.json"', 'baseline-unusable'],
  ])('%s in the configuration is a finding, and nothing outside is read', async (line, rule) => {
    const files = {
      'ecosystem.yaml': sound,
      'eco.config.yaml': `${line}\n`,
      '../x.yaml': 'a',
    }
    const run = await eco('check --format short --severity error', { files })
    expect(findings(run)).toEqual([expect.stringMatching(new RegExp(`^eco\\.config\\.yaml:1:\\d+ ${rule}$`))])
    expect(run.io.reads.filter((path) => /^C:|\.\.|^D:/.test(path))).toEqual([])
  })

  test('a backslash in a path of the configuration reads as a slash', async () => {
    const files = {
      'ecosystem.yaml': sound,
      'eco.config.yaml': 'checklists: ["lijsten\\\\x.yaml"]\n',
      'lijsten/x.yaml': 'method: [',
    }
    expect(findings(await eco('check --format short --severity error', { files }))).toEqual([
      expect.stringMatching(/x\.yaml:1:9 yaml-syntax$/),
    ])
  })

  test('a path such as C:\\map on the command line says that it is not there', async () => {
    for (const path of ['C:\\map', '.\\map', 'map\\']) {
      const run = await eco(['check', path], { files: { 'ecosystem.yaml': sound, 'map/ecosystem.yaml': sound } })
      expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringContaining(`"${path}" bestaat niet`)])
    }
  })

  test('a reference with backslashes is a finding', async () => {
    const run = await check({
      'a.yaml': 'partners:\n  - {id: roc, name: Roc}\ngoals:\n  - {id: g, title: G, owner: .\\partners\\roc}\n',
    })
    expect(findings(run)).toEqual(['a.yaml:4:30 unknown-reference'])
  })
})
