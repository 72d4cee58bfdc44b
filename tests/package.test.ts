import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reports } from '../src/reports/reports.ts'

const root = resolve(import.meta.dirname, '..')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** `--install-links` packs the folder and installs that, as `npm pack` and `npm install` do after each other. */
const quiet = ['--no-audit', '--no-fund', '--silent']

describe('the package, installed elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eco-package-'))
  const eco = join(folder, 'node_modules/.bin/eco')

  beforeAll(() => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    execFileSync(npm, ['install', '--install-links', '--ignore-scripts', '--offline', ...quiet, root], { cwd: folder })
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('brings one package and nothing else', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['ecosysteem'])
  })

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    expect(run(['--version']).stdout.trim()).toBe(version)
  })

  it('checks an ecosystem and writes its documents', () => {
    writeFileSync(join(folder, 'ecosystem.yaml'), 'ecosystem: { id: proef, name: Proefwijk zonder gas }\n')
    const checked = run(['check'])
    expect({ status: checked.status, stderr: checked.stderr }).toEqual({ status: 0, stderr: '' })
    expect(run(['report', '--all', '-o', 'uit']).status).toBe(0)
    expect(readdirSync(join(folder, 'uit')).sort()).toEqual(reports.map(({ name }) => `${name.nl}.md`).sort())
  })

  it.each([
    ['a path that does not exist', ['check', 'nergens']],
    ['a language that eco does not speak', ['check', '--lang', 'xx']],
    ['a date that does not exist', ['check', '--as-of', '2026-13-01']],
    ['a document that does not exist', ['report', 'jaarverslag']],
    ['a rule that does not exist', ['explain', 'geen-regel']],
    ['an option that does not exist', ['check', '--frmat']],
  ])('answers %s with a sentence and exit code 2, never with a stack', (_, words) => {
    const { status, stdout, stderr } = run(words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/bestaat niet|geen|Kies uit/)
    expect(stderr).not.toMatch(/\n {4}at |Error:/)
  })

  it('refuses to overwrite a document that was edited by hand', () => {
    const path = join(folder, 'uit/startnotitie.md')
    writeFileSync(path, `${readFileSync(path, 'utf8')}Met de hand erbij.\n`)
    const { status, stderr } = run(['report', 'startnotitie', '-o', 'uit'])
    expect(status).toBe(2)
    expect(stderr).toContain('--force')
    expect(readFileSync(path, 'utf8')).toContain('Met de hand erbij.')
  })

  it('names the licences of the libraries in the bundle', () => {
    const licences = readFileSync(join(folder, 'node_modules/ecosysteem/dist/licences.txt'), 'utf8')
    for (const name of ['commander', 'handlebars', 'js-yaml', 'chalk', 'cli-table3', 'fastest-levenshtein'])
      expect(licences).toContain(`${name} `)
  })

  it('loads neither zod nor handlebars nor tables nor graphs to check', () => {
    const code = readdirSync(join(folder, 'node_modules/ecosysteem/dist')).filter(
      (name) => name === 'eco.cjs' || name === 'check.cjs',
    )
    const text = code.map((name) => readFileSync(join(folder, 'node_modules/ecosysteem/dist', name), 'utf8')).join('')
    expect(code).toHaveLength(2)
    expect(text).not.toMatch(/ZodType|HandlebarsEnvironment|cli-table|UndirectedGraph/)
  })

  function run(words: readonly string[]) {
    return spawnSync(eco, words, { cwd: folder, encoding: 'utf8' })
  }
})
