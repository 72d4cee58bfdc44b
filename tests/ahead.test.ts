import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { lean, small } from './bench/lean.ts'

const eco = resolve(import.meta.dirname, '../dist/eco.cjs')
const folder = mkdtempSync(join(tmpdir(), 'eco-ahead-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const size = { ...small, partners: 2, actions: 2, goals: 1, flows: 1, risks: 1 }

/** Forty ecosystems: some at fault, some set aside, one twice, one with a configuration of its own. */
function forty(): void {
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (let seed = 10; seed < 50; seed++) {
    const text = lean(size, { seed: seed === 48 ? 12 : seed })
    const spoilt = seed % 7 === 0 ? text.replace('helix: knowledge', 'helix: kennis') : text
    put(`${seed}/ecosystem.yaml`, seed === 31 || seed === 49 ? `# eco-ignore missing-key: later\n${spoilt}` : spoilt)
  }
  put('44/eco.config.yaml', 'language: en\nmethods: [tno]\n')
  put('45/more.yaml', 'risks: [\n')
  put('eco.config.yaml', 'language: nl\nmethods: [keten]\n')
}

function check(...words: string[]) {
  const all = [eco, 'check', '.', '--as-of', '2026-11-30', '--severity', 'info', ...words]
  const { status, stdout } = spawnSync(process.execPath, all, { cwd: folder, encoding: 'utf8', env: { HOME: folder } })
  return { status, out: stdout.replace(/\d+(,\d)? s$/m, 'x s') }
}

it('forty ecosystems checked by two threads are told as by one, in the same order, also from memory', () => {
  forty()
  const { status } = check('--format', 'text=one.txt')
  const one = { status, out: readFileSync(join(folder, 'one.txt'), 'utf8').replace(/\d+(,\d)? s$/m, 'x s') }
  expect(one.status).toBe(1)
  expect(one.out).toContain('duplicate-ecosystem')
  expect(check('--no-cache')).toEqual(one)
  expect(check()).toEqual(one)
  expect(check()).toEqual(one)
})
