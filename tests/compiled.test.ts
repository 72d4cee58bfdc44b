import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import Module from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keepCompiled } from '../src/compiled.ts'
import { optimizing } from '../src/optimizing.ts'

const eco = resolve(import.meta.dirname, '../dist/eco.cjs')
const home = mkdtempSync(join(tmpdir(), 'eco-compiled-'))
const folder = join(home, 'ecosysteem')
afterAll(() => rmSync(home, { recursive: true, force: true }))

const checking = ['check', 'examples/energiecoalitie-fout', '--as-of', '2026-11-30', '--format', 'short', '--no-cache']

function run(env: Readonly<Record<string, string>>, words: readonly string[] = checking) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [eco, ...words], {
    env,
    encoding: 'utf8',
    cwd: resolve(import.meta.dirname, '..'),
  })
  return { status, stdout, stderr }
}

/** The digest of every compiled file, by its name. */
function compiled(at = folder): ReadonlyMap<string, string> {
  const names = readdirSync(at).filter((name) => name.startsWith('code-'))
  return new Map(names.map((name) => [name.replace(/\.cjs.*/, ''), digest(readFileSync(join(at, name)))]))
}

function digest(content: Uint8Array): string {
  return hash('sha256', content)
}

function spoil(change: (content: Buffer) => Uint8Array): void {
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), change(readFileSync(join(folder, name))))
}

describe('what the program was compiled to', () => {
  const plain = run({})

  it('is kept for the next run, which says the same', () => {
    expect(plain).toMatchObject({ status: 1, stderr: '' })
    expect(run({ XDG_CACHE_HOME: home })).toEqual(plain)
    const first = compiled()
    expect([...first.keys()].sort()).toEqual(['code-check', 'code-check-one', 'code-start'])
    expect(run({ XDG_CACHE_HOME: home })).toEqual(plain)
    expect(compiled()).toEqual(first)
  })

  it('is kept of what only tells, and stays the same beside what does more', () => {
    const other = mkdtempSync(join(tmpdir(), 'eco-compiled-'))
    const [help, env] = [run({}, ['--help']), { XDG_CACHE_HOME: other }]
    expect([run(env, ['--help']), run(env)]).toEqual([help, plain])
    const first = compiled(join(other, 'ecosysteem'))
    expect([...first.keys()].sort()).toEqual(['code-check', 'code-check-one', 'code-start'])
    expect([run(env), run(env, ['--help'])]).toEqual([plain, help])
    expect(compiled(join(other, 'ecosysteem'))).toEqual(first)
    rmSync(other, { recursive: true })
  })

  it.each<[string, (content: Buffer) => Uint8Array]>([
    ['a byte in the middle is another', (content) => content.fill((content[9000] ?? 0) ^ 8, 9000, 9001)],
    ['the end is gone', (content) => content.subarray(0, content.length / 2)],
    ['nothing is left', () => new Uint8Array()],
    ['something else is in it', (content) => Buffer.alloc(content.length, 'x')],
  ])('is not used when %s', (_, change) => {
    const whole = compiled()
    spoil(change)
    const spoilt = compiled()
    for (const [name, is] of spoilt) expect([name, is]).not.toEqual([name, whole.get(name)])
    expect(run({ XDG_CACHE_HOME: home })).toEqual(plain)
    for (const [name, is] of compiled()) expect([name, is]).not.toEqual([name, spoilt.get(name)])
  })

  it('is left alone where whoever runs Node says how V8 must work', () => {
    expect(run({ XDG_CACHE_HOME: home, NODE_OPTIONS: '--jitless' })).toMatchObject({
      ...plain,
      stderr: expect.any(String),
    })
  })

  it('is not kept where Node has no such place, and nothing else happens', () => {
    const loading = Module as unknown as { _extensions: unknown }
    const { _extensions: loaders } = loading
    const asked: string[] = []
    try {
      loading._extensions = undefined
      const cache = { read: (name: string) => void asked.push(name), write: (name: string) => void asked.push(name) }
      keepCompiled('/', cache, optimizing([]), { mark: '', day: 0, atEnd: (save) => save() })
    } finally {
      loading._extensions = loaders
    }
    expect(asked).toEqual([])
  })
})
