import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { systemIo } from '../src/io.ts'

const root = mkdtempSync(join(tmpdir(), 'eco-io-'))
const at = (...path: string[]) => join(root, ...path)
const io = systemIo('/nergens/templates')

beforeEach(() => {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(at('map'), { recursive: true })
  writeFileSync(at('map', 'b.yaml'), 'b')
  writeFileSync(at('map', 'a.yaml'), 'a')
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('the kind of', () => {
  test('a file, a folder, and what is not there', () => {
    expect(['map/a.yaml', 'map', 'weg'].map((path) => io.kindOf(at(path)))).toEqual(['file', 'directory', 'missing'])
  })

  test.skipIf(process.platform === 'win32')('a link is that of a link, also when it leads nowhere', () => {
    symlinkSync(at('map'), at('kort'))
    symlinkSync(at('weg'), at('los'))
    expect(['kort', 'los', 'kort/a.yaml'].map((path) => io.kindOf(at(path)))).toEqual(['link', 'link', 'file'])
  })

  test.skipIf(process.platform === 'win32')('a device is something else', () => {
    expect(io.kindOf('/dev/null')).toBe('other')
  })

  test.each(['map/a.yaml/x', 'a'.repeat(300), 'nul\0teken'])('%s, which cannot be, is missing', (path) => {
    expect(io.kindOf(`${root}/${path}`)).toBe('missing')
  })
})

test('a list has names and kinds, sorted by name', () => {
  mkdirSync(at('map', 'Z'))
  writeFileSync(at('map', '.verborgen'), '')
  expect(io.list(at('map'))).toEqual([
    { name: '.verborgen', kind: 'file' },
    { name: 'Z', kind: 'directory' },
    { name: 'a.yaml', kind: 'file' },
    { name: 'b.yaml', kind: 'file' },
  ])
})

test('reading gives bytes; what cannot be read or listed throws', () => {
  expect([...io.read(at('map', 'a.yaml'))]).toEqual([97])
  expect(() => io.read(at('map'))).toThrow()
  expect(() => io.list(at('weg'))).toThrow()
})

describe.skipIf(process.platform === 'win32')('the mark of a file', () => {
  const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  test('is none so shortly after a change that another could leave it the same', () => {
    const marks = [0, 2, 2].map((seconds) => {
      later(seconds)
      return typeof io.markOf(at('map', 'a.yaml'))
    })
    expect(marks).toEqual(['undefined', 'undefined', 'string'])
  })

  test('is none of what is no file', () => {
    later(9)
    symlinkSync(at('map', 'a.yaml'), at('kort'))
    const others = ['map', 'kort', 'weg', 'map/a.yaml/x', 'nul\0teken', 'a'.repeat(300)]
    expect(others.map((path) => io.markOf(at(path)))).toEqual(others.map(() => undefined))
  })

  test.each<[string, (path: string) => void]>([
    ['is written again with as many letters, and its time set back', (path) => writeFileSync(path, 'c')],
    ['came in the place of another', (path) => renameSync(at('map', 'b.yaml'), path)],
  ])('is another for one that %s', async (_, change) => {
    const path = at('map', 'a.yaml')
    // Systems count the times of files in steps of some milliseconds.
    await new Promise((done) => setTimeout(done, 50))
    const { atime, mtime } = statSync(path)
    later(9)
    const before = io.markOf(path)
    change(path)
    utimesSync(path, atime, mtime)
    later(9)
    expect([typeof before, io.markOf(path) === before]).toEqual(['string', false])
  })
})

describe('a write', () => {
  test('makes the folders it needs, and leaves only the file', () => {
    io.write(at('nieuw', 'diep', 'notitie.md'), 'één')
    expect(readFileSync(at('nieuw', 'diep', 'notitie.md'), 'utf8')).toBe('één')
    expect(readdirSync(at('nieuw', 'diep'))).toEqual(['notitie.md'])
  })

  test('replaces a file as a whole', () => {
    io.write(at('map', 'a.yaml'), 'langer dan eerst')
    io.write(at('map', 'a.yaml'), 'kort')
    expect(readFileSync(at('map', 'a.yaml'), 'utf8')).toBe('kort')
  })

  test.skipIf(process.platform === 'win32')('keeps the mode of the file that it replaces', () => {
    for (const mode of [0o600, 0o664]) {
      chmodSync(at('map', 'a.yaml'), mode)
      io.write(at('map', 'a.yaml'), 'nieuw')
      expect(statSync(at('map', 'a.yaml')).mode & 0o777).toBe(mode)
    }
  })

  test.skipIf(process.platform !== 'linux')('where no folder can be made ends, and says why without a path', () => {
    expect(() => io.write('/proc/x/y.md', 'x')).toThrow(/^E[A-Z]+: [a-z ]+$/)
    expect(() => io.write(at('map', 'a.yaml', 'x.md'), 'x')).toThrow(/^E[A-Z]+: [a-z ]+$/)
  })

  test('that fails leaves everything as it was, and nothing behind', () => {
    mkdirSync(at('map', 'vol', 'in'), { recursive: true })
    expect(() => io.write(at('map', 'vol'), 'x')).toThrow()
    expect(readdirSync(at('map'))).toEqual(['a.yaml', 'b.yaml', 'vol'])
    expect(() => io.write(at('map', 'a.yaml', 'x.md'), 'x')).toThrow()
    expect(readFileSync(at('map', 'a.yaml'), 'utf8')).toBe('a')
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'in a closed folder fails and leaves the old file',
    () => {
      chmodSync(at('map'), 0o500)
      expect(() => io.write(at('map', 'a.yaml'), 'x')).toThrow()
      chmodSync(at('map'), 0o700)
      expect(readFileSync(at('map', 'a.yaml'), 'utf8')).toBe('a')
    },
  )

  test.skipIf(process.platform === 'win32')('over a link replaces the link, not what it leads to', () => {
    symlinkSync(at('map', 'a.yaml'), at('kort.md'))
    io.write(at('kort.md'), 'nieuw')
    expect([io.kindOf(at('kort.md')), readFileSync(at('map', 'a.yaml'), 'utf8')]).toEqual(['file', 'a'])
  })
})

test('today is a day of the calendar', () => {
  expect(io.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('there is a width of the line for a terminal, and for nothing else', () => {
  expect(io.columns === undefined).toBe(!io.isTerminal)
})
