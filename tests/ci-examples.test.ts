import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Github from '@actions/workflow-parser'
import { buildSync } from 'esbuild'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { systemIo } from '../src/io.ts'
import { main } from '../src/main.ts'
import { eco, sound } from './commands/run.ts'
import { faultsAgainst } from './format/schemas.ts'
import { testRepository } from './revisions/repository.ts'

const files = ['github.yml', 'gitlab.yml', 'pre-commit.yaml'] as const
const text = (file: string) => readFileSync(new URL(`../examples/ci/${file}`, import.meta.url), 'utf8')

/** Every `eco …` that a shell would run: the words, without what redirects them. */
const lines = files.flatMap((file) =>
  shellLines(load(text(file))).flatMap((line) =>
    [...line.matchAll(/(?:^|\s)eco ([a-z][^\n>|]*)/g)].map(([, words = '']) => ({
      file,
      words: [...words.trim().matchAll(/"([^"]*)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole),
    })),
  ),
)

/** GitHub's own parser of workflows; it imports JSON in a way that only a bundler takes. */
function githubParser(): typeof Github {
  const folder = mkdtempSync(join(tmpdir(), 'eco-github-'))
  const outfile = join(folder, 'parser.cjs')
  const stdin = { contents: `export * from '@actions/workflow-parser'`, resolveDir: import.meta.dirname }
  buildSync({ stdin, outfile, bundle: true, format: 'cjs', platform: 'node', logLevel: 'silent' })
  const parser = createRequire(import.meta.url)(outfile) as typeof Github
  rmSync(folder, { recursive: true })
  return parser
}

const { NoOperationTraceWriter, parseWorkflow } = githubParser()

describe('the examples for pipelines', () => {
  test('are read by GitHub and fit what GitLab and pre-commit ask', () => {
    const workflow = (content: string) =>
      parseWorkflow({ name: 'eco.yml', content }, new NoOperationTraceWriter()).context.errors.getErrors().map(String)
    expect(workflow(text('github.yml'))).toEqual([])
    expect(workflow(text('github.yml').replace('runs-on:', 'runs-op:'))).not.toEqual([])
    expect(faultsAgainst('gitlab-ci.json', load(text('gitlab.yml')))).toEqual([])
    expect(faultsAgainst('gitlab-ci.json', { eco: { scirpt: ['x'] } })).not.toEqual([])
    expect(faultsAgainst('pre-commit-hook.json', load(text('pre-commit.yaml')))).toEqual([])
  })

  test('each check, and the first two tell what changed and write the documents', () => {
    const commands = (file: string) => lines.filter((one) => one.file === file).map(({ words: [command] }) => command)
    expect(commands('github.yml')).toEqual(['check', 'diff', 'report'])
    expect(commands('gitlab.yml')).toEqual(['check', 'report', 'diff'])
    expect(commands('pre-commit.yaml')).toEqual(['check'])
  })

  test.each(lines)(
    '$file: eco $words is a command with options that are in --help',
    async ({ words: [command = '', ...words] }) => {
      expect((await eco('--help')).out).toMatch(new RegExp(`^  ${command} `, 'm'))
      const { out } = await eco(`${command} --help`)
      for (const option of words.filter((word) => word.startsWith('-')))
        expect(out).toMatch(new RegExp(`(?:^|[ ,])${option}[ ,]`, 'm'))
    },
  )

  test.each(lines.filter(({ words: [command] }) => command === 'diff'))(
    '$file: eco $words tells what a branch changed',
    async ({ words }) => {
      const repository = testRepository()
      repository.put({ 'ecosystem.yaml': sound })
      repository.commit('begin')
      repository.git('branch', 'eerder')
      repository.put({ 'ecosystem.yaml': sound.replace('Lindewijk', 'Beukenwijk') })
      repository.commit('andere naam')
      const out: string[] = []
      const io = { ...systemIo('/nergens'), out: (said: string) => void out.push(said) }
      const asked = words.map((word) => word.replace(/^(?:origin\/)?\$\w+/, 'eerder'))
      const code = await main([...asked, '--path', repository.folder], io)
      repository.remove()
      expect([code, out.join('')]).toEqual([0, expect.stringContaining('Beukenwijk')])
    },
  )

  test.each(lines.filter(({ words: [command] }) => command !== 'diff'))(
    '$file: eco $words runs, and writes every file that it names',
    async ({ words }) => {
      const { code, err, io } = await eco(words, { files: { 'ecosystem.yaml': sound } })
      expect([code, err.includes('--help')]).toEqual([0, false])
      const written = words.flatMap((word) => (word.includes('=') ? [word.replace(/^.*=/, '')] : []))
      for (const path of written) {
        expect(io.textOf(path)).toMatch(/\S/)
        expect(path, 'is in the folder that is kept').toMatch(/^uitkomst\//)
      }
    },
  )

  test.each(['github.yml', 'gitlab.yml'])('%s posts no empty comment when nothing changed', (file) => {
    const [line = '', ...more] = shellLines(load(text(file))).filter((one) => one.startsWith('test -s '))
    expect(more).toEqual([])
    const folder = mkdtempSync(join(tmpdir(), 'eco-leeg-'))
    const comment = join(folder, 'uitkomst', 'wijzigingen.md')
    mkdirSync(join(folder, 'uitkomst'))
    const posted = (told: string) => {
      writeFileSync(comment, told)
      execFileSync('sh', ['-ec', line], { cwd: folder })
      return readFileSync(comment, 'utf8')
    }
    const [nothing, something] = [posted(''), posted('## Wat er verandert\n')]
    rmSync(folder, { recursive: true })
    expect(nothing).toBe('Dit verzoek verandert niets aan het ecosysteem.\n')
    expect(something).toBe('## Wat er verandert\n')
  })

  test.each(['github', 'gitlab'])('are what eco init writes for %s, in the language asked', async (service) => {
    const place = service === 'github' ? '.github/workflows/eco.yml' : '.gitlab-ci.yml'
    const written = async (language: string) =>
      (await eco(`init --ci ${service} --lang ${language}`)).io.textOf(place) ?? ''
    expect(await written('nl')).toBe(text(`${service}.yml`))
    const inEnglish = Object.entries(english).reduce(
      (said, [nl, en]) => said.replaceAll(nl, en),
      JSON.stringify(withoutNames(load(text(`${service}.yml`)))),
    )
    expect(withoutNames(load(await written('en')))).toEqual(JSON.parse(inEnglish))
  })

  test('keep the reports and documents', () => {
    for (const file of ['github.yml', 'gitlab.yml']) expect(text(file)).toMatch(/(?:- |path: )uitkomst$/m)
  })

  test('give a stranger no rights, no secret and no program of their own', () => {
    const { permissions, jobs, ...workflow } = load(text('github.yml')) as Record<string, unknown>
    expect(permissions).toEqual({ contents: 'read' })
    expect(JSON.stringify(workflow)).not.toContain('pull_request_target')
    for (const line of shellLines(jobs)) {
      expect(line).not.toContain('$' + '{{')
      if (line.includes('npm')) expect(line).toContain('--ignore-scripts --prefix .basis')
    }
  })
})

/** The words of the pipelines themselves that are in another language there. */
const english = {
  'Dit verzoek verandert niets aan het ecosysteem.': 'This request changes nothing in the ecosystem.',
  uitkomst: 'outcome',
  wijzigingen: 'changes',
  '/documenten': '/documents',
  reactie: 'comment',
  '.basis': '.base',
}

function withoutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNames)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key, inner]) => key !== 'name' || typeof inner !== 'string')
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNames(inner)]))
}

/** Every line of every script, wherever it stands: `run`, `script`, `after_script`, `entry`. */
function shellLines(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return /^(?:run|script|after_script|entry)$/.test(key) ? value.trim().split('\n') : []
  if (Array.isArray(value)) return value.flatMap((one) => shellLines(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => shellLines(one, name))
}
