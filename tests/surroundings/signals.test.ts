import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eco, ecoHere, folderWith, small, textsIn } from './process.ts'

const isPosix = process.platform !== 'win32'
let folder = ''
let whole: Record<string, string> = {}

const files = { ...small, 'documenten/startnotitie.md': '' }

/** What stands in the folder, and whether anything is left beside it. */
function state(): { texts: Record<string, string>; left: string[] } {
  const all = Object.entries(textsIn(folder))
  return {
    texts: Object.fromEntries(all.filter(([name]) => !name.includes('.eco-'))),
    left: all.map(([name]) => name).filter((name) => name.includes('.eco-')),
  }
}

beforeEach(() => {
  folder = folderWith(files)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!isPosix)('a signal in the middle of eco fmt', () => {
  beforeAll(() => {
    folder = folderWith(files)
    eco(['fmt'], { cwd: folder })
    whole = state().texts
    rmSync(folder, { recursive: true, force: true })
  })

  /** Three files: each is written beside itself with a copy of what it was, and then they are put in their places. */
  test.each(['SIGINT:1', 'SIGTERM:6', 'SIGHUP:8'])('(%s) leaves each file old or new', async (kill) => {
    expect(eco(['fmt'], { cwd: folder, env: { ECO_TEST_KILL: kill } }).signal).toBe(kill.replace(/:.*/, ''))
    const { texts, left } = state()
    expect(Object.keys(texts)).toEqual(Object.keys(whole))
    for (const [name, text] of Object.entries(texts))
      expect([files[name as keyof typeof files], whole[name]]).toContain(text)
    expect(left.length).toBeGreaterThan(0)
    const { out } = await ecoHere(['check', folder, '--format', 'short'])
    expect(out.match(/edit-interrupted/g)).toHaveLength(left.length)
  })
})

describe.skipIf(!isPosix)('a signal in the middle of eco report', () => {
  const words = ['report', 'startnotitie', 'actieplan', '--force', '--quiet', '--as-of', '2026-11-30']

  beforeAll(() => {
    folder = folderWith(files)
    eco(words, { cwd: folder })
    whole = state().texts
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(['SIGINT:1', 'SIGTERM:2'])('(%s) leaves each document old or new', (kill) => {
    expect(eco(words, { cwd: folder, env: { ECO_TEST_KILL: kill } }).signal).toBe(kill.replace(/:.*/, ''))
    for (const [name, text] of Object.entries(state().texts))
      expect([files[name as keyof typeof files] ?? whole[name], whole[name]]).toContain(text)
  })
})

test.skipIf(!isPosix)('a signal in the middle of a machine form leaves the old one', () => {
  writeFileSync(join(folder, 'uit.json'), '')
  const run = eco(['check', '--format', 'json=uit.json'], { cwd: folder, env: { ECO_TEST_KILL: 'SIGTERM:1' } })
  expect([run.signal, state().texts['uit.json']]).toEqual(['SIGTERM', ''])
})
