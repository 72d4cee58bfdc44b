import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolders } from './make-folders.ts'

/** A place for what can be worked out again. Whatever goes wrong there, nothing is remembered and nothing is said. */
export interface Cache {
  /** Undefined when nothing was written under this name, or it cannot be read. */
  readonly read: (name: string) => Uint8Array | undefined
  /** Whole or not at all, also when other runs write the same at the same moment; for a blink there is nothing. */
  readonly write: (name: string, content: Uint8Array) => void
}

/** How many files stay, and how many days; the oldest go first. What is in them is from clients: it is not for keeping. */
const [most, mostDays] = [100, 14]

/**
 * The cache of this user, outside every repository: `ecosysteem` in `XDG_CACHE_HOME`, `~/.cache`, `~/Library/Caches` or
 * `LOCALAPPDATA`. What is in it comes from the ecosystems of clients, so only this user may read it; a folder that somebody
 * else made or may write to is not used. `mark` is a word that no other run has. Undefined when there is no such place.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
  user: number | undefined,
  mark: string,
): Cache | undefined {
  const above = cachesOf(env, platform)
  if (above === undefined) return undefined
  const folder = join(above, 'ecosysteem')
  return {
    read: (name) => quietly(() => (isOwn(folder, user) ? readFileSync(join(folder, name)) : undefined)),
    write: (name, content) =>
      quietly(() => {
        if (!isOfUser(above, user)) return
        makeFolders(folder, 0o700)
        if (!isOwn(folder, user)) return
        tidy(folder, put(folder, name, content, mark, platform))
      }),
  }
}

function cachesOf(env: Readonly<Record<string, string | undefined>>, platform: string): string | undefined {
  const { XDG_CACHE_HOME: asked, HOME: home, LOCALAPPDATA: local } = env
  if (platform === 'win32') return local === undefined || local === '' ? undefined : local
  if (asked?.startsWith('/')) return asked
  if (!home?.startsWith('/')) return undefined
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache')
}

/** Whoever runs `eco` as someone else (`sudo`) makes no folders in the home that is not his. */
function isOfUser(path: string, user: number | undefined): boolean {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return dirname(path) !== path && isOfUser(dirname(path), user)
  return user === undefined || entry.uid === user
}

function isOwn(folder: string, user: number | undefined): boolean {
  const entry = lstatSync(folder)
  return entry.isDirectory() && (user === undefined || (entry.uid === user && (entry.mode & 0o022) === 0))
}

/** When it was written, by the clock of the disk, in milliseconds. */
function put(folder: string, name: string, content: Uint8Array, mark: string, platform: string): number {
  const beside = join(folder, `.${name}-${mark}`)
  try {
    writeFileSync(beside, content, { flag: 'wx', mode: 0o600 })
    const { mtimeMs } = statSync(beside)
    // A file that takes the place of another is put on the disk at once by ext4: ten milliseconds for what may as well be lost.
    if (platform === 'linux') rmSync(join(folder, name), { force: true })
    renameSync(beside, join(folder, name))
    return mtimeMs
  } finally {
    rmSync(beside, { force: true })
  }
}

/** Old is what is older or newer than that by what was written now: a clock that once stood wrong spoils nothing for good. */
function tidy(folder: string, today: number): void {
  const aged = readdirSync(folder).flatMap((name) => {
    // What is not there any more is no old file: another run may be putting another in its place.
    const at = quietly(() => statSync(join(folder, name)).mtimeMs)
    return at === undefined ? [] : [{ name, at }]
  })
  const isOld = (at: number) => Math.abs(today - at) > mostDays * 86_400_000
  const newest = aged.filter(({ at }) => !isOld(at)).sort((a, b) => b.at - a.at)
  const kept = new Set(newest.slice(0, most).map(({ name }) => name))
  for (const { name } of aged) if (!kept.has(name)) quietly(() => rmSync(join(folder, name), { force: true }))
}

function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
