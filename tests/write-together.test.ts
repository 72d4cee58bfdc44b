import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Io, systemIo, type WriteSteps } from '../src/io.ts'
import { type FileChange, leftBeside, writeTogether } from '../src/write-together.ts'
import { type MemoryIo, memoryIo } from './memory-io.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const old: Readonly<Record<string, string>> = { 'm/a.yaml': 'a: oud', 'm/b.yaml': 'b: oud', 'm/x/c.yaml': 'c: oud' }
const changes: readonly FileChange[] = [
  ...Object.keys(old).map((path) => ({ path, before: bytes(old[path] ?? ''), after: bytes('nieuw') })),
  { path: 'm/d.yaml', before: undefined, after: bytes('nieuw') },
]

class Kill extends Error {}

/** Every step goes well until the one with this number: that one fails, or the process is gone from there on. */
function failing(io: MemoryIo, at: readonly number[], isKilled = false): { io: Io; count: () => number } {
  let number = -1
  const step =
    <A extends unknown[]>(run: (...args: A) => void) =>
    (...args: A) => {
      number++
      if (isKilled && number >= (at[0] ?? 0)) throw new Kill()
      if (at.includes(number)) throw new Error('EIO: i/o error')
      run(...args)
    }
  const steps: WriteSteps = {
    create: step(io.steps.create),
    rename: step(io.steps.rename),
    remove: step(io.steps.remove),
    mark: () => '1',
  }
  return { io: { ...io, steps }, count: () => number + 1 }
}

const states = (io: MemoryIo) => [...Object.keys(old), 'm/d.yaml'].map((path) => io.textOf(path))
const isOld = (io: MemoryIo) => expect(states(io)).toEqual([...Object.values(old), undefined])
const isNew = (io: MemoryIo) => expect(states(io)).toEqual(['nieuw', 'nieuw', 'nieuw', 'nieuw'])
const steps = (() => {
  const { io, count } = failing(memoryIo({ files: old }), [])
  writeTogether(changes, 'm', io)
  return count()
})()

describe('several files', () => {
  test('are all new, and nothing is left beside them', () => {
    const io = memoryIo({ files: old })
    writeTogether(changes, 'm', io)
    isNew(io)
    expect(io.paths()).toEqual(['m/a.yaml', 'm/b.yaml', 'm/d.yaml', 'm/x/c.yaml'])
  })

  test.each(Array.from({ length: steps }, (_, at) => at))('are all old or all new when step %i fails', (at) => {
    const memory = memoryIo({ files: old })
    const { io } = failing(memory, [at])
    const isCleaning = at >= 11
    if (isCleaning) writeTogether(changes, 'm', io)
    else expect(() => writeTogether(changes, 'm', io)).toThrow(/Nothing was changed/)
    if (isCleaning) isNew(memory)
    else {
      isOld(memory)
      expect(memory.paths()).toEqual(Object.keys(old))
    }
  })

  test.each(Array.from({ length: steps }, (_, at) => at))('are each old or new when killed at step %i', (at) => {
    const memory = memoryIo({ files: old })
    const { io } = failing(memory, [at], true)
    try {
      writeTogether(changes, 'm', io)
    } catch {}
    for (const [index, text] of states(memory).entries()) expect([Object.values(old)[index], 'nieuw']).toContain(text)
    const isBetween = states(memory).includes('nieuw') && !states(memory).every((text) => text === 'nieuw')
    if (isBetween) {
      const kept = leftBeside(memory.paths(), memory).filter((path) => path.endsWith('.old'))
      expect(kept.map((path) => memory.textOf(path)).sort()).toEqual(Object.values(old))
    }
  })

  test('of which one cannot be put back: says which, and where its old content is', () => {
    const memory = memoryIo({ files: old })
    const { io } = failing(memory, [9, 10])
    expect(() => writeTogether(changes, 'm', io)).toThrow(/m\/b\.yaml \(as it was: m\/\.eco-1-b\.yaml\.old\)/)
    expect(memory.textOf('m/.eco-1-b.yaml.old')).toBe('b: oud')
    expect(memory.textOf('m/a.yaml')).toBe('a: oud')
  })
})

describe('nothing is written', () => {
  const one = (path: string, before: string | undefined) => [
    { path, before: before === undefined ? undefined : bytes(before), after: bytes('nieuw') },
  ]
  test.each([
    ['m/a.yaml', 'a: anders', /has changed/],
    ['m/weg.yaml', 'a', /has changed/],
    ['m/a.yaml', undefined, /has changed/],
    ['n/a.yaml', 'x', /outside/],
    ['m/../n/a.yaml', 'x', /outside/],
    ['m/link.yaml', 'x', /link/],
    ['m/linked/a.yaml', 'x', /link/],
  ])('to %s (%j before)', (path, before, message) => {
    const io = memoryIo({
      files: { ...old, 'n/a.yaml': 'x' },
      links: { 'm/link.yaml': '../n/a.yaml', 'm/linked': '../n' },
    })
    expect(() => writeTogether(one(path, before), 'm', io)).toThrow(message)
    expect(io.writes).toEqual([])
  })
})

describe('on a disk', () => {
  test.skipIf(process.platform === 'win32')('a file keeps its mode, and a link is never followed', () => {
    const root = mkdtempSync(join(tmpdir(), 'eco-write-'))
    const path = join(root, 'a.yaml')
    writeFileSync(path, 'oud')
    chmodSync(path, 0o640)
    symlinkSync(path, join(root, 'b.yaml'))
    const io = systemIo('/nergens')
    writeTogether([{ path, before: bytes('oud'), after: bytes('nieuw') }], root, io)
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['nieuw', 0o640])
    expect(() =>
      writeTogether([{ path: join(root, 'b.yaml'), before: bytes('nieuw'), after: bytes('x') }], root, io),
    ).toThrow()
    expect(readdirSync(root)).toEqual(['a.yaml', 'b.yaml'])
    rmSync(root, { recursive: true })
  })
})
