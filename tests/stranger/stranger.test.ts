import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const binary = join(root, 'dist/eco.cjs')
const [preload, several] = ['preload.cjs', 'several.cjs'].map((name) => join(import.meta.dirname, name)) as [
  string,
  string,
]

/** A folder with repositories in it that someone we do not know sent in, and next to them what is not theirs to see. */
const place = realpathSync(mkdtempSync(join(tmpdir(), 'eco-stranger-')))
const logs = mkdtempSync(join(tmpdir(), 'eco-stranger-log-'))
const secret = 'GEHEIM-4711'

const outside: Record<string, string> = {
  'ecosystem.yaml': `ecosystem: {id: geheim, name: ${secret}}\n`,
  'eco.config.yaml': `methods: [tno]\nlanguage: en\n# ${secret}\n`,
  'partners.yaml': `partners:\n  - {id: geheim, name: ${secret}}\n`,
  'vragen.yaml': `method: geheim\ntitle: {nl: ${secret}}\nsteps: []\nitems: []\n`,
  'known.json': `{"format":"eco-baseline","version":1,"findings":[{"fingerprint":"${'0'.repeat(16)}","rule":"${secret}","ecosystem":"wijk","thing":"","message":"${secret}"}]}`,
  'templates/nl/start-note.md.hbs': `# ${secret}\n`,
  'templates/nl/partials/document-head.hbs': `${secret}\n`,
  'map/ecosystem.yaml': `ecosystem: {id: geheim, name: ${secret}}\n`,
}

const inside: Record<string, string> = {
  'ecosystem.yaml':
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not be run as one
    'ecosystem: {id: wijk, name: Wijk}\npartners:\n  - {id: raad, name: "{{constructor}} ${process.exit(9)} $(touch gehackt)"}\nactions:\n  - {id: a, title: A, owner: raad}\n',
  'package.json':
    '{"scripts": {"preinstall": "touch gehackt", "eco": "touch gehackt"}, "eco": {"extends": "./x.js"}, "type": "module"}',
  'eco.config.js': 'require("fs").writeFileSync("gehackt", "")',
  'eco.config.cjs': 'require("fs").writeFileSync("gehackt", "")',
  '.ecorc.js': 'require("fs").writeFileSync("gehackt", "")',
  'node_modules/handlebars/index.js': 'require("fs").writeFileSync("gehackt", "")',
  'node_modules/js-yaml/index.js': 'require("fs").writeFileSync("gehackt", "")',
  '.git/hooks/post-checkout': '#!/bin/sh\ntouch gehackt\n',
  '.git/config': '[core]\n\tfsmonitor = touch gehackt\n\tpager = touch gehackt\n[diff]\n\texternal = touch gehackt\n',
  'templates/nl/eigen.md.hbs':
    '{{!-- Eigen --}}\n{{constructor}}{{__proto__}}{{#with (lookup this "constructor")}}x{{/with}}\n',
  'tags.yaml': "ideas:\n  - {id: x, title: !!js/function \"function(){require('fs').writeFileSync('gehackt','')}\"}\n",
}

/** Links that lead out of the repository: from where, to what. */
const links: Record<string, string> = {
  'partners.yaml': '../partners.yaml',
  'los.yaml': '/etc/passwd',
  map: '../map',
  'koppeling/ecosystem.yaml': '../../ecosystem.yaml',
  'templates/nl/start-note.md.hbs': '../../../templates/nl/start-note.md.hbs',
  'templates/nl/partials': '../../../templates/nl/partials',
  'templates/en': '../../templates/nl',
  vragen: '..',
  'known.json': '../known.json',
  uit: '..',
}

const configurations: Record<string, string> = {
  'that names what is above': 'checklists: [../vragen.yaml]\ntemplates: ../templates\nbaseline: ../known.json\n',
  'that names absolute paths': `checklists: [${place}/vragen.yaml]\ntemplates: ${place}/templates\nbaseline: ${place}/known.json\n`,
  'that names links': 'checklists: [vragen/vragen.yaml]\ntemplates: vragen/templates\nbaseline: known.json\n',
  'that climbs in the middle':
    'checklists: [templates/../../vragen.yaml]\ntemplates: templates/../../templates\nbaseline: templates/../../known.json\n',
  'that is a link': '-> ../eco.config.yaml',
  'that is not there': '',
}

const runs: readonly (readonly string[])[] = [
  ['check', '--severity', 'info', '--show-waivers'],
  ['check', '--format', 'sarif', '--format', 'junit=uitkomst/a.xml', '--format', 'markdown=uitkomst/a.md'],
  ['check', '--format', 'json=uit/buiten.json'],
  ['check', '--baseline', 'known.json'],
  ['check', '--write-baseline', 'uit/known.json'],
  ['check', '--write-baseline', 'eco-baseline.json', '--format', 'gitlab'],
  ['report', '--all', '-o', 'documenten'],
  ['report', 'startnotitie', '-o', '-', '--audience', 'internal'],
  ['report', '--list'],
  ['list'],
  ['list', 'partners', '--format', 'json'],
  ['show', 'raad'],
  ['status'],
  ['checklist', '--open'],
  ['what-if', '--drop-partner', 'raad'],
  ['explain'],
]

interface Run {
  readonly folder: string
  readonly words: readonly string[]
}

interface Ran {
  readonly status: number
  readonly said: string
  readonly log: readonly string[]
}

/**
 * Runs the real program under guard: no code out of strings, little memory, and an end. What did not end is not in it. Room
 * for what is young, as collecting it in a small one took a fifth of the time.
 */
function ecoOf(runs: readonly Run[]): readonly Ran[] {
  const [log, file] = ['log.txt', 'runs.json'].map((name) => join(logs, name)) as [string, string]
  writeFileSync(log, '')
  writeFileSync(file, JSON.stringify(runs))
  const guards = [
    '--disallow-code-generation-from-strings',
    '--max-old-space-size=448',
    '--max-semi-space-size=64',
    '--require',
    preload,
  ]
  const { stdout, stderr } = spawnSync(process.execPath, [...guards, several, binary, file], {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 500_000_000,
    env: { PATH: process.env.PATH ?? '', ECO_TEST_LOG: log },
  })
  const [out, err] = [stdout.split('\0'), stderr.split('\0')]
  const [, began = ''] = readFileSync(log, 'utf8').split(/^begin$/m)
  const logged = began.split(/^end (\d+)$/m)
  return runs.flatMap((_, at) => {
    const [lines = '', status] = logged.slice(2 * at)
    const said = `${out[at]}${err[at]}`
    return status === undefined ? [] : [{ status: Number(status), said, log: [...new Set(lines.split('\n'))] }]
  })
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

beforeAll(() => {
  if (!existsSync(binary)) throw new Error('run `npm run build` first')
  write(place, outside)
})

afterAll(() => {
  for (const folder of [place, logs]) rmSync(folder, { recursive: true, force: true })
})

/** With each configuration what reads it most; with links, where most can go wrong, everything. */
const withEach = runs.filter(([command, what]) => command === 'checklist' || what === '--severity' || what === '--all')

describe('a repository of a stranger', () => {
  const asked = Object.entries(configurations).flatMap(([title, config], at) => {
    const folder = join(place, `repository-${at}`)
    return (title === 'that names links' ? runs : withEach).map((words) => ({ folder, words, title, config }))
  })
  const folders = new Map(asked.map(({ folder, config }) => [folder, config]))
  let [before, ran]: [string[], readonly Ran[]] = [[], []]

  beforeAll(() => {
    for (const [folder, config] of folders) prepare(folder, config)
    before = readdirSync(place).sort()
    ran = ecoOf(asked)
  }, 120_000)

  function prepare(folder: string, config: string): void {
    write(folder, inside)
    for (const [path, to] of Object.entries(links)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      symlinkSync(to, join(folder, path))
    }
    const file = join(folder, 'eco.config.yaml')
    if (config.startsWith('-> ')) symlinkSync(config.slice(3), file)
    else if (config !== '') writeFileSync(file, config)
  }

  test.each(asked.map(({ title, words, folder }, at) => [title, words.join(' '), folder, at] as const))(
    'with a configuration %s: eco %s stays inside',
    (_title, _line, repository, at) => {
      const { status, said, log } = ran[at] ?? expect.fail('it did not end')
      expect([0, 1, 2]).toContain(status)
      expect(said).not.toMatch(/fout in eco zelf|fault of eco/)
      expect(said).not.toContain(secret)
      expect(log.filter((line) => line.startsWith('forbidden'))).toEqual([])
      expect(log).toContain(`read ${binary}`)
      const read = log.flatMap((line) => (line.startsWith('read ') ? [line.slice(5)] : []))
      expect(
        read.filter(
          (path) => !isIn(path, repository) && !isIn(path, join(root, 'dist')) && !isIn(path, join(root, 'templates')),
        ),
      ).toEqual([])
      const written = log.flatMap((line) => (line.startsWith('write ') ? [line.slice(6)] : []))
      expect(written.filter((path) => !isIn(path, repository))).toEqual([])
    },
  )

  test('nothing came beside the repositories, and no program of theirs ran', () => {
    expect(readdirSync(place).sort()).toEqual(before)
    expect([...folders.keys()].filter((folder) => existsSync(join(folder, 'gehackt')))).toEqual([])
  })
})

describe('the guard itself', () => {
  const guarded = (code: string) => {
    const log = join(logs, 'guard.txt')
    writeFileSync(log, '')
    spawnSync(process.execPath, ['--require', preload, '-e', code], { env: { ECO_TEST_LOG: log } })
    return readFileSync(log, 'utf8')
  }

  test.each([
    ['require("child_process").execSync("true")', 'forbidden child_process.execSync'],
    ['require("net").connect(1)', 'forbidden net.connect'],
    ['fetch("http://localhost")', 'forbidden global.fetch'],
    ['require("dns").lookup("x", () => {})', 'forbidden dns.lookup'],
    ['require("vm").runInThisContext("1")', 'forbidden vm.runInThisContext'],
    ['require("fs").readFileSync("/etc/hosts")', 'read /etc/hosts'],
  ])('sees %s', (code, expected) => {
    expect(guarded(code)).toContain(expected)
  })
})

describe('a file that was made to keep eco busy', () => {
  const lines = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join('\n')
  const laughs = lines(9, (at) => `  - &x${at + 1} [${Array.from({ length: 10 }, () => `*x${at}`).join(', ')}]`)
  const many = (count: number) =>
    `actions:\n${lines(count, (at) => `  - {id: a${at}, title: T, depends_on: [a${(at + 1) % count}], owner: x${at}}`)}\n`

  const hostile: Record<string, Record<string, string | Uint8Array>> = {
    'a billion laughs': { 'x.yaml': `ideas:\n  - &x0 [${'ha, '.repeat(10)}]\n${laughs}\n` },
    'five million brackets': { 'x.yaml': '['.repeat(4_900_000) },
    'a file that is too large': { 'x.yaml': new Uint8Array(6_000_000).fill(97) },
    'a very long line': { 'x.yaml': `vision:\n  statement: ${'a@'.repeat(2_000_000)}\n` },
    'a very long word': { 'x.yaml': `vision:\n  ${'k'.repeat(2_000_000)}: 1\n` },
    'zero bytes': { 'x.yaml': new Uint8Array(5_000_000) },
    'many unknown keys': { 'x.yaml': `vision:\n${lines(5_000, (at) => `  k${at}: ${at}`)}\n` },
    'a circle of many actions': { 'x.yaml': many(1000) },
    'many comments that waive': { 'x.yaml': lines(5_000, (at) => `# eco-ignore r${at}: x`) },
    'many comments that waive one line': { 'x.yaml': `${'# eco-ignore unknown-key: x\n'.repeat(5_000)}foo: 1\n` },
    'many waivers': {
      'eco.config.yaml': `waivers:\n${lines(1000, (at) => `  - {rule: unknown-key, reason: x, place: "${'**/a*'.repeat(20)}${at}"}`)}\n`,
      'x.yaml': `vision:\n${lines(1000, (at) => `  k${at}: ${at}`)}\n`,
    },
    'many weights': {
      'eco.config.yaml': `rules:\n${lines(1000, () => `  - {rule: deadline-passed, severity: off, files: "${'*a'.repeat(50)}"}`)}\n`,
    },
    'a baseline with many entries': {
      'eco.config.yaml': 'baseline: b.json\n',
      'b.json': `{"format":"eco-baseline","version":1,"findings":[${Array.from({ length: 10_000 }, (_, at) => `{"fingerprint":"${String(at).padStart(16, '0')}","rule":"r","ecosystem":"wijk","thing":"","message":"m"}`).join(',')}]}`,
    },
    'a baseline that is deep': { 'eco.config.yaml': 'baseline: b.json\n', 'b.json': '['.repeat(1_000_000) },
  }

  const home = { 'ecosystem.yaml': 'ecosystem: {id: wijk, name: Wijk}\n', '.git/HEAD': '' }

  const hasConfig = (files: Record<string, unknown>) => 'eco.config.yaml' in files
  const check = ['check', '--format', 'sarif=uit.sarif', '--quiet']
  const report = ['report', 'startnotitie', '-o', '-']

  const together = Object.values(hostile)
    .filter((one) => !hasConfig(one))
    .map((one, at) => [`${at}.yaml`, one['x.yaml'] ?? ''])
  const asked = [
    ...Object.entries(hostile).map(([title, files]) => ({ title, words: check, files })),
    // Each under a name of its own: what is read for a document is what is read for a check.
    { title: 'all such files in one folder', words: report, files: Object.fromEntries(together) },
    ...Object.entries(hostile)
      .filter(([, files]) => hasConfig(files))
      .map(([title, files]) => ({ title, words: report, files })),
  ].map((one, at) => ({ ...one, folder: join(place, 'druk', String(at)) }))
  let ran: readonly Ran[] = []

  beforeAll(() => {
    for (const { folder, files } of asked) write(folder, { ...home, ...files })
    ran = ecoOf(asked.map(({ folder, words }) => ({ folder, words })))
  }, 180_000)

  test.each(asked.map(({ title, words: [command] }, at) => [title, command, at] as const))(
    '%s: eco %s ends, without running out of memory',
    (_title, _command, at) => {
      const { status, said, log } = ran[at] ?? expect.fail('it did not end')
      expect([0, 1, 2], said.slice(-2000)).toContain(status)
      expect(said).not.toMatch(/fout in eco zelf|fault of eco|heap out of memory/)
      expect(log.filter((line) => line.startsWith('forbidden'))).toEqual([])
    },
  )
})

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
