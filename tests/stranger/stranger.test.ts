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
const preload = join(import.meta.dirname, 'preload.cjs')

/** A folder with a repository in it that someone we do not know sent in, and next to it what is not theirs to see. */
const place = realpathSync(mkdtempSync(join(tmpdir(), 'eco-stranger-')))
const repository = join(place, 'repository')
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

interface Ran {
  readonly status: number | null
  readonly said: string
  readonly log: readonly string[]
}

/** Runs the real binary under guard: no code out of strings, little memory, and an end. */
function eco(words: readonly string[], folder = repository): Ran {
  const log = join(logs, 'log.txt')
  writeFileSync(log, '')
  const guards = ['--disallow-code-generation-from-strings', '--max-old-space-size=512', '--require', preload]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...guards, binary, ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 500_000_000,
    env: { PATH: process.env.PATH ?? '', ECO_TEST_LOG: log },
  })
  return { status, said: stdout + stderr, log: [...new Set(readFileSync(log, 'utf8').split('\n'))] }
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
  write(repository, inside)
  for (const [path, to] of Object.entries(links)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true })
    symlinkSync(to, join(repository, path))
  }
})

afterAll(() => {
  for (const folder of [place, logs]) rmSync(folder, { recursive: true, force: true })
})

/** With each configuration what reads it most; with links, where most can go wrong, everything. */
const withEach = runs.filter(([command, what]) => command === 'checklist' || what === '--severity' || what === '--all')

describe.each(Object.entries(configurations))(
  'a repository of a stranger, with a configuration %s',
  (title, config) => {
    const all = title === 'that names links' ? runs : withEach

    beforeAll(() => {
      const file = join(repository, 'eco.config.yaml')
      rmSync(file, { force: true })
      if (config.startsWith('-> ')) symlinkSync(config.slice(3), file)
      else if (config !== '') writeFileSync(file, config)
    })

    test.each(all.map((words) => [words.join(' '), words] as const))('eco %s stays inside', (_line, words) => {
      const before = readdirSync(place).sort()
      const { status, said, log } = eco(words)
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
      expect(readdirSync(place).sort()).toEqual(before)
      expect(existsSync(join(repository, 'gehackt'))).toBe(false)
    })
  },
)

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
    'ten million brackets': { 'x.yaml': '['.repeat(9_900_000) },
    'a file that is too large': { 'x.yaml': new Uint8Array(11_000_000).fill(97) },
    'a very long line': { 'x.yaml': `vision:\n  statement: ${'a@'.repeat(2_000_000)}\n` },
    'a very long word': { 'x.yaml': `vision:\n  ${'k'.repeat(3_000_000)}: 1\n` },
    'zero bytes': { 'x.yaml': new Uint8Array(5_000_000) },
    'many unknown keys': { 'x.yaml': `vision:\n${lines(10_000, (at) => `  k${at}: ${at}`)}\n` },
    'a circle of many actions': { 'x.yaml': many(1000) },
    'many comments that waive': { 'x.yaml': lines(20_000, (at) => `# eco-ignore r${at}: x`) },
    'many comments that waive one line': { 'x.yaml': `${'# eco-ignore unknown-key: x\n'.repeat(20_000)}foo: 1\n` },
    'many waivers': {
      'eco.config.yaml': `waivers:\n${lines(1000, (at) => `  - {rule: unknown-key, reason: x, place: "${'**/a*'.repeat(20)}${at}"}`)}\n`,
      'x.yaml': `vision:\n${lines(1000, (at) => `  k${at}: ${at}`)}\n`,
    },
    'many weights': {
      'eco.config.yaml': `rules:\n${lines(1000, () => `  - {rule: deadline-passed, severity: off, files: "${'*a'.repeat(50)}"}`)}\n`,
    },
    'a baseline with many entries': {
      'eco.config.yaml': 'baseline: b.json\n',
      'b.json': `{"format":"eco-baseline","version":1,"findings":[${Array.from({ length: 40_000 }, (_, at) => `{"fingerprint":"${String(at).padStart(16, '0')}","rule":"r","ecosystem":"wijk","thing":"","message":"m"}`).join(',')}]}`,
    },
    'a baseline that is deep': { 'eco.config.yaml': 'baseline: b.json\n', 'b.json': '['.repeat(5_000_000) },
  }

  const home = { 'ecosystem.yaml': 'ecosystem: {id: wijk, name: Wijk}\n', '.git/HEAD': '' }

  function ends(words: readonly string[], files: Record<string, string | Uint8Array>): void {
    const folder = join(place, 'druk')
    rmSync(folder, { recursive: true, force: true })
    write(folder, { ...home, ...files })
    const { status, said, log } = eco(words, folder)
    expect([0, 1, 2], said.slice(-2000)).toContain(status)
    expect(said).not.toMatch(/fout in eco zelf|fault of eco|heap out of memory/)
    expect(log.filter((line) => line.startsWith('forbidden'))).toEqual([])
  }

  test.each(Object.entries(hostile))('%s: eco check ends, without running out of memory', (_, files) => {
    ends(['check', '--format', 'sarif=uit.sarif', '--quiet'], files)
  })

  const hasConfig = (files: Record<string, unknown>) => 'eco.config.yaml' in files
  const all = Object.values(hostile)

  /** Each under a name of its own: what is read for a document is what is read for a check. */
  test('eco report ends with all such files in one folder', () => {
    const files = all.filter((one) => !hasConfig(one)).map((one, at) => [`${at}.yaml`, one['x.yaml'] ?? ''])
    ends(['report', 'startnotitie', '-o', '-'], Object.fromEntries(files))
  })

  test.each(Object.entries(hostile).filter(([, files]) => hasConfig(files)))(
    '%s: eco report ends as well',
    (_, files) => {
      ends(['report', 'startnotitie', '-o', '-'], files)
    },
  )
})

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
