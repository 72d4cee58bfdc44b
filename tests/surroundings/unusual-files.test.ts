import { execFileSync } from 'node:child_process'
import fs, {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Io, systemIo } from '../../src/io.ts'
import { main } from '../../src/main.ts'
import { eco, folderWith } from './process.ts'

const templates = resolve(import.meta.dirname, '../../templates')
const isPosix = process.platform !== 'win32'
let folder = ''

beforeEach(() => {
  folder = folderWith({
    'ecosystem.yaml': 'ecosystem: {id: kade, name: Kade}\n',
    'a.yaml': 'vision:\n  statement: Oud.\n',
  })
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)

/** What `eco check` says of real files, without the folder. */
async function check(change: (io: Io) => Partial<Io> = () => ({})): Promise<{ code: number; found: string[] }> {
  const said: string[] = []
  const io = systemIo(templates)
  const own = { ...io, out: (text: string) => void said.push(text), err: () => {} }
  const code = await main(['check', folder, '--format', 'short', '--severity', 'warning'], { ...own, ...change(own) })
  const lines = said.join('').replaceAll(`${folder}/`, '').split('\n')
  return { code, found: lines.filter((line) => line !== '') }
}

describe('a file that is much too large', () => {
  test('is refused by its size, and nothing of it is read', async () => {
    for (const size of [200_000_000, 2 ** 40]) {
      truncateSync(at('a.yaml'), size)
      const { code, found } = await check()
      expect(code).toBe(2)
      expect(found.filter((line) => line.includes('fout'))).toEqual([
        expect.stringMatching(/^a\.yaml:1:1: fout too-large: .*5\.000\.000 bytes.*limits: \{ bytes: 10000000 \}$/),
      ])
    }
  })
})

describe('a file that changes while it is read', () => {
  const { readSync } = fs

  /** Does something between opening a file and the end of reading it. */
  function during(change: (read: number) => void): void {
    let reads = 0
    fs.readSync = ((...args: Parameters<typeof readSync>) => {
      const read = readSync(...args)
      change(reads++)
      return read
    }) as typeof readSync
    syncBuiltinESMExports()
  }

  afterEach(() => {
    fs.readSync = readSync
    syncBuiltinESMExports()
  })

  const read = () => new TextDecoder().decode(systemIo(templates).read(at('a.yaml'), 1000))

  test('is read again, and as a whole', () => {
    during((reads) => reads === 0 && writeFileSync(at('a.yaml'), 'vision: {statement: Nieuw en langer.}\n'))
    expect(read()).toBe('vision: {statement: Nieuw en langer.}\n')
    during((reads) => reads === 0 && writeFileSync(at('a.yaml'), 'goals: []\n'))
    expect(read()).toBe('goals: []\n')
  })

  test('and is replaced by another one, is the old one or the new one', () => {
    during((reads) => {
      if (reads > 0) return
      writeFileSync(at('b.yaml'), 'goals: []\n')
      renameSync(at('b.yaml'), at('a.yaml'))
    })
    expect(['vision:\n  statement: Oud.\n', 'goals: []\n']).toContain(read())
  })

  test('and vanishes, is the old one', () => {
    during(() => rmSync(at('a.yaml'), { force: true }))
    expect(read()).toBe('vision:\n  statement: Oud.\n')
  })

  test.each([
    ['grows', () => appendFileSync(at('a.yaml'), '# meer\n')],
    ['shrinks', (reads: number) => truncateSync(at('a.yaml'), 20 - reads)],
  ])('and %s all the time, is a finding and no half truth', async (_, change) => {
    during(change)
    const { code, found } = await check()
    expect(code).toBe(2)
    expect(found).toContainEqual(
      expect.stringMatching(/^a\.yaml:1:1: fout file-changed: Dit bestand verandert terwijl/),
    )
  })
})

test('a file that is gone before it is read is a finding', async () => {
  const { code, found } = await check((io) => ({
    list: (path) => {
      const entries = io.list(path)
      rmSync(at('a.yaml'), { force: true })
      return entries
    },
  }))
  expect(code).toBe(2)
  expect(found).toContainEqual(
    expect.stringMatching(/^a\.yaml:1:1: fout unreadable-file: .*is nu weg\. Geef de opdracht/),
  )
})

describe.skipIf(!isPosix)('what is no file', () => {
  const unreadable = (name: string) => expect.stringMatching(new RegExp(`^${name}:1:1: fout unreadable-file: `))

  test('is a finding: a named pipe, a socket, and a device', async () => {
    execFileSync('mkfifo', [at('pijp.yaml')])
    const server = createServer().listen(at('stekker.yaml'))
    await new Promise((done) => server.once('listening', done))
    const { code, found } = await check()
    server.close()
    expect(code).toBe(2)
    expect(found).toEqual(expect.arrayContaining([unreadable('pijp.yaml'), unreadable('stekker.yaml')]))
    expect(() => systemIo(templates).read('/dev/zero', 1000)).toThrow(/EINVAL/)
  })

  test.each([
    ['a named pipe', () => execFileSync('mkfifo', [at('nieuw')])],
    ['a link to elsewhere', () => symlinkSync('/etc/hostname', at('nieuw'))],
    ['a folder', () => mkdirSync(at('nieuw'))],
  ])(
    'and came in the place of a file since the folder was read neither holds up nor leads elsewhere: %s',
    async (_, make) => {
      const { code, found } = await check((io) => ({
        list: (path) => {
          const entries = io.list(path)
          make()
          rmSync(at('a.yaml'))
          renameSync(at('nieuw'), at('a.yaml'))
          return entries.filter(({ name }) => name !== 'nieuw')
        },
      }))
      expect(code).toBe(2)
      expect(found).toContainEqual(unreadable('a\\.yaml'))
    },
  )

  test('given on the command line ends at once', () => {
    execFileSync('mkfifo', [at('pijp')])
    for (const path of [at('pijp')]) {
      const { code, out, err } = eco(['check', path, '--quiet'], { cwd: folder })
      expect([path, code, out, err.includes('fout in eco')]).toEqual([
        path,
        expect.any(Number),
        expect.any(String),
        false,
      ])
    }
  })
})

describe.skipIf(!isPosix)('links', () => {
  test('in circles and out of the folder are told and not followed', async () => {
    symlinkSync('.', at('rond'))
    mkdirSync(at('x'))
    symlinkSync('../x', at('x/x'))
    symlinkSync('/', at('alles'))
    symlinkSync('zelf.yaml', at('zelf.yaml'))
    const { code, found } = await check()
    expect(code).toBe(0)
    const links = found.filter((line) => line.includes('link-skipped')).map((line) => line.replace(/:.*/, ''))
    expect(links).toEqual(['alles', 'rond', 'x/x', 'zelf.yaml'])
  })

  test('that are hard are files like any other', async () => {
    linkSync(at('a.yaml'), at('b.yaml'))
    expect((await check()).found.join()).toContain('section-in-two-files')
  })
})

test('folders without end are told, and end', async () => {
  const { code, found } = await check((io) => ({
    list: (path) => [...(path === folder ? io.list(path) : []), { name: 'd', kind: 'directory' as const }],
  }))
  expect(code).toBe(2)
  expect(found).toContainEqual(expect.stringMatching(/^(?:d\/)+d:1:1: fout too-deep: Deze map zit te diep/))
})

/** Someone without rights: whoever runs this, or nobody when that is the one who may do everything. */
const uid = process.getuid?.() === 0 ? 65534 : undefined

function canRun(): boolean {
  return isPosix && eco(['--version'], { cwd: '/', ...(uid === undefined ? {} : { uid }) }).code === 0
}

describe.skipIf(!canRun())('without permission', () => {
  const asNobody = (...words: string[]) => eco(words, { cwd: folder, ...(uid === undefined ? {} : { uid }) })

  test('to read a file or a folder: that is a finding, and the rest is checked', () => {
    mkdirSync(at('dicht'))
    writeFileSync(at('b.yaml'), 'goals: [{id: g, title: G}]\n')
    chmodSync(folder, 0o755)
    for (const name of ['a.yaml', 'dicht']) chmodSync(at(name), 0)
    const { code, out } = asNobody('check', '--format', 'short')
    chmodSync(at('dicht'), 0o700)
    expect(code).toBe(2)
    expect(out).toMatch(/^a\.yaml:1:1: fout unreadable-file: .*rechten/m)
    expect(out).toMatch(/^dicht:1:1: fout unreadable-file/m)
    expect(out).toMatch(/^b\.yaml.*goal-without-owner/m)
  })

  test('to write: a read-only folder can be checked, and what writes says why it cannot', () => {
    for (const name of ['a.yaml', 'ecosystem.yaml']) chmodSync(at(name), 0o444)
    chmodSync(folder, 0o555)
    expect(asNobody('check', '--quiet').code).toBe(0)
    for (const words of [['report', 'startnotitie'], ['fmt']]) {
      const { code, err } = asNobody(...words)
      expect([words, code, err]).toEqual([
        words,
        2,
        expect.stringMatching(/(?:is niet te schrijven|Schrijven lukte niet) \(EACCES: /),
      ])
    }
    chmodSync(folder, 0o755)
    expect(fs.readdirSync(folder).sort()).toEqual(['a.yaml', 'ecosystem.yaml'])
  })
})

describe.skipIf(!isPosix)('a full disk', () => {
  /** The system ends each file after 2 kB, halfway through a write, as a disk does that is full. */
  const onFullDisk = (...words: string[]) => {
    const program = resolve(import.meta.dirname, '../../dist/eco.cjs')
    const line = `ulimit -f 4 && exec "$0" "$@"`
    try {
      execFileSync('/bin/sh', ['-c', line, process.execPath, program, ...words], { cwd: folder, stdio: 'pipe' })
      return { code: 0, err: '' }
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: Buffer }
      return { code: status, err: stderr.toString() }
    }
  }

  test('leaves no half document behind and no old one broken, and says why', () => {
    mkdirSync(at('uit'))
    const before = fs.readdirSync(folder).sort()
    const { code, err } = onFullDisk('report', 'startnotitie', '-o', 'uit/nota.md')
    expect([code, err]).toEqual([2, expect.stringMatching(/uit\/nota\.md is niet te schrijven \(E\w+: /)])
    expect([fs.readdirSync(folder).sort(), fs.readdirSync(at('uit'))]).toEqual([before, []])
  })

  test('leaves the files of the team as they were', () => {
    const text = `vision:\n    statement: ${'lang '.repeat(1000)}\n`
    writeFileSync(at('a.yaml'), text)
    const { code, err } = onFullDisk('fmt')
    expect([code, err]).toEqual([2, expect.stringMatching(/Schrijven lukte niet \(E\w+: .*Er is niets gewijzigd/)])
    expect(fs.readFileSync(at('a.yaml'), 'utf8')).toBe(text)
    expect(fs.readdirSync(folder).sort()).toEqual(['a.yaml', 'ecosystem.yaml'])
  })

  test.skipIf(!fs.existsSync('/dev/full'))('as the place of the output is exit code 2', () => {
    const full = openSync('/dev/full', 'w')
    const program = resolve(import.meta.dirname, '../../dist/eco.cjs')
    try {
      execFileSync(process.execPath, [program, 'check'], { cwd: folder, stdio: ['ignore', full, 'pipe'] })
      expect.unreachable()
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: Buffer }
      expect([status, stderr.toString()]).toEqual([2, 'eco: ENOSPC\n'])
    } finally {
      fs.closeSync(full)
    }
  })
})
