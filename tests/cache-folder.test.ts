import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cacheFolder } from '../src/cache-folder.ts'

const user = process.getuid?.()
let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'eco-cache-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('kept')
const own = () => join(home, '.cache', 'ecosysteem')
const at = (env: Record<string, string>, platform = 'linux', who = user) => cacheFolder(env, platform, who, 'one')

describe('the folder for what can be worked out again', () => {
  it('gives back what was written, for this user only', () => {
    const cache = at({ HOME: home })
    expect(cache?.read('a')).toBeUndefined()
    cache?.write('a', bytes)
    expect(String(cache?.read('a'))).toBe('kept')
    expect(readdirSync(own())).toEqual(['a'])
    expect([statSync(own()).mode & 0o777, statSync(join(own(), 'a')).mode & 0o777]).toEqual([0o700, 0o600])
  })

  it('takes nothing for old because it cannot be looked at', () => {
    at({ HOME: home })?.write('a', bytes)
    symlinkSync('gone', join(own(), 'b'))
    at({ HOME: home })?.write('c', bytes)
    expect(readdirSync(own())).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['linux', { XDG_CACHE_HOME: 'x' }, 'x/ecosysteem'],
    ['darwin', {}, 'Library/Caches/ecosysteem'],
    ['win32', { LOCALAPPDATA: 'x' }, 'x/ecosysteem'],
  ])('is where %s keeps such things', (platform, named, expected) => {
    const env = Object.fromEntries(Object.entries(named).map(([name, folder]) => [name, join(home, folder)]))
    at({ HOME: home, ...env }, platform)?.write('a', bytes)
    expect(readdirSync(join(home, expected))).toEqual(['a'])
  })

  it('is nowhere without a home', () => {
    expect(at({})).toBeUndefined()
    expect(at({ HOME: '' })).toBeUndefined()
    expect(at({ HOME: 'relative' })).toBeUndefined()
    expect(at({}, 'win32')).toBeUndefined()
  })

  it.each(['/dev/null', '/proc'])('remembers nothing, and says nothing, where it cannot write: %s', (where) => {
    const cache = at({ XDG_CACHE_HOME: where }, 'linux', 0)
    cache?.write('a', bytes)
    expect(cache?.read('a')).toBeUndefined()
  })

  it.each([
    ['others may write to it', () => chmodSync(own(), 0o777)],
    [
      'it is a link',
      () => {
        rmSync(own(), { recursive: true })
        symlinkSync(tmpdir(), own())
      },
    ],
  ])('is not used when %s', (_, spoil) => {
    const cache = at({ HOME: home })
    cache?.write('a', bytes)
    spoil()
    cache?.write('b', bytes)
    expect([cache?.read('a'), cache?.read('b')]).toEqual([undefined, undefined])
  })

  it('is not used when somebody else made it', () => {
    at({ HOME: home })?.write('a', bytes)
    expect(at({ HOME: home }, 'linux', (user ?? 0) + 1)?.read('a')).toBeUndefined()
  })

  it('keeps a hundred files, the newest, and none for more than two weeks', () => {
    mkdirSync(own(), { recursive: true, mode: 0o700 })
    const seconds = Date.now() / 1000
    for (let minutes = 1; minutes <= 120; minutes++) {
      writeFileSync(join(own(), `old-${minutes}`), '')
      utimesSync(join(own(), `old-${minutes}`), seconds, seconds - minutes * 60)
    }
    utimesSync(join(own(), 'old-1'), seconds, seconds - 15 * 86_400)
    at({ HOME: home })?.write('a', bytes)
    const names = readdirSync(own())
    expect(names).toHaveLength(100)
    expect(names).toEqual(expect.arrayContaining(['a', 'old-2', 'old-100']))
    expect(names).not.toContain('old-101')
    expect(names).not.toContain('old-1')
  })

  it('keeps what is written now, though a clock that was wrong wrote something in 2040', () => {
    const cache = at({ HOME: home })
    cache?.write('later', bytes)
    utimesSync(join(own(), 'later'), 2_208_988_800, 2_208_988_800)
    cache?.write('a', bytes)
    expect(readdirSync(own())).toEqual(['a'])
  })

  it('makes no folder in the home of somebody else', () => {
    at({ HOME: home }, 'linux', (user ?? 0) + 1)?.write('a', bytes)
    expect(readdirSync(home)).toEqual([])
  })
})
