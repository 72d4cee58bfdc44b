import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import type { Cache } from './cache-folder.ts'
import type { Git } from './git.ts'
import { makeFolders } from './make-folders.ts'
import { type Output, type Outputs, outputs } from './outputs.ts'

/** The keyboard and the screen of someone who can be asked something. */
export interface Conversation {
  readonly input: Readable
  readonly output: Writable
}

export type FileKind = 'file' | 'directory' | 'link' | 'other' | 'missing'

/** The single steps of writing several files as one; each throws when it fails. */
export interface WriteSteps {
  /** A new file, with the mode of the one that it stands for, that is on the disk before this returns. */
  readonly create: (path: string, content: Uint8Array, modeOf: string) => void
  /** Puts a file in the place of another at once: whoever reads that finds the old or the new one. */
  readonly rename: (from: string, to: string) => void
  readonly remove: (path: string) => void
  /** A word that no other run gives. */
  readonly mark: () => string
}

/** The single steps of making a whole folder; each throws when it fails. */
export interface FolderSteps {
  /** A new folder in one that is there. */
  readonly make: (path: string) => void
  /** Gives a folder another name, where nothing is yet. */
  readonly rename: (from: string, to: string) => void
  /** Takes away a folder in which nothing is left. */
  readonly remove: (path: string) => void
}

/** Everything outside the program: the only home of files, streams and the clock. Tests give one in memory. */
export interface Io {
  readonly kindOf: (path: string) => FileKind
  /** Names and kinds in a folder, sorted by name; throws when the folder cannot be read. */
  readonly list: (path: string) => readonly { readonly name: string; readonly kind: FileKind }[]
  /**
   * Throws when the file cannot be read. With `most` it may be a stranger's: it throws `EFBIG` for more bytes than that,
   * before any is read, `EBUSY` for a file that keeps changing while it is read, and for a link or what is no file.
   */
  readonly read: (path: string, most?: number) => Uint8Array
  /**
   * A word that is another one after each change of a file, whoever changed it and whatever time they gave it: the system sees to
   * that. Undefined for what is no ordinary file, for one that changed so shortly ago that a next change could leave the same word,
   * and where the system keeps no such times.
   */
  readonly markOf: (path: string) => string | undefined
  /** Writes a whole file or nothing: beside it first, then in its place. Makes the folders it needs; keeps the mode. */
  readonly write: (path: string, text: string) => void
  readonly steps: WriteSteps
  readonly folders: FolderSteps
  /**
   * Calls `changed` when all is being watched and after each change of a YAML file in or below these folders, to which a call
   * may add, until someone wants to stop (Ctrl-C, or the other end of a pipe is closed).
   */
  readonly watch: (paths: () => readonly string[], changed: () => Promise<void>) => Promise<void>
  readonly pause: (milliseconds: number) => Promise<void>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** A line on the terminal of standard error that goes as soon as something else is said; nothing where that is no terminal. */
  readonly passing: (line: string) => void
  /** Today in the local time zone, `2026-11-30`. */
  readonly today: () => string
  /** Milliseconds since some fixed moment. */
  readonly clock: () => number
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  /** Someone to ask questions of; undefined when the input or standard error is no terminal. */
  readonly conversation: () => Conversation | undefined
  /** How many characters fit on a line of the terminal; undefined when the output goes elsewhere. */
  readonly columns: number | undefined
  /** The folder of the templates that come with `eco`. */
  readonly templates: string
  /** git as a child process; loaded only when asked for. */
  readonly git: () => Promise<Git>
  /** What runs `eco`; another version of it may write a number or a date in another way. */
  readonly runtime: string
  /** Where may stay what can be worked out again; undefined when there is no such place. */
  readonly cache: () => Promise<Cache | undefined>
  /** Someone who does part of the work at the same time; undefined when there is nobody. */
  readonly helper: (work: unknown) => Promise<Helper | undefined>
}

/** Another thread, with work of which each piece has a number. */
export interface Helper {
  /** What it made of this piece; undefined when nothing comes of it any more. */
  readonly result: (piece: number) => Promise<unknown>
  readonly end: () => void
}

/** To the start of the line, with nothing on it any more. */
const startOfLine = '\r\u001B[2K'

export function systemIo(templates: string, { out, err }: Pick<Outputs, 'out' | 'err'> = outputs()): Io {
  let [isPassing, wipesAtEnd] = [false, false]
  const wipe = () => {
    if (isPassing) err.write(startOfLine)
    isPassing = false
  }
  return {
    kindOf,
    list: (path) =>
      readdirSync(path, { withFileTypes: true })
        .map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    read: (path, most) => (most === undefined ? readFileSync(path) : readSteady(path, most)),
    markOf: fileMark,
    write: writeWhole,
    steps: {
      create: createDurably,
      rename: renameDurably,
      remove: (path) => rmSync(path),
      mark,
    },
    folders: {
      make: plainly((path) => mkdirSync(path)),
      rename: plainly(renameSync),
      remove: plainly((path) => rmdirSync(path)),
    },
    watch: async (paths, changed) =>
      (await import('./watch-files.ts')).watchFiles(paths, changed, untilStopped(out), folderMark),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    out: (text) => {
      wipe()
      out.write(text)
    },
    err: (text) => {
      wipe()
      err.write(text)
    },
    passing: (line) => {
      if (!err.isTerminal) return
      if (!wipesAtEnd) process.once('exit', wipe)
      wipesAtEnd = true
      err.write(`${startOfLine}${line}`)
      isPassing = true
    },
    today: () => today(new Date()),
    clock: () => Number(process.hrtime.bigint()) / 1e6,
    env: process.env,
    isTerminal: out.isTerminal,
    conversation: () =>
      err.isTerminal && process.stdin.isTTY === true ? { input: process.stdin, output: process.stderr } : undefined,
    columns: out.columns,
    templates,
    git: async () => (await import('./git.ts')).runGit(process.env, existsSync),
    runtime: process.version,
    cache: async () =>
      (await import('./cache-folder.ts')).cacheFolder(process.env, process.platform, process.getuid?.(), mark()),
    helper: async () => undefined,
  }
}

/** What tells a folder apart from another that comes in its place; the same for whatever else is at a path. */
export function folderMark(path: string): string {
  try {
    const { dev, ino, birthtimeMs } = statSync(path)
    return kindOf(path) === 'directory' ? `${dev}:${ino}:${birthtimeMs}` : 'other'
  } catch {
    return 'missing'
  }
}

/** In the times of a file two changes within so many milliseconds may look like one; the coarsest systems count by two seconds. */
const shortly = 3000

function fileMark(path: string): string | undefined {
  if (process.platform === 'win32') return undefined
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false })
    if (entry?.isFile() !== true) return undefined
    const { dev, ino, size, mtimeMs, ctimeMs } = entry
    return Date.now() - Math.max(mtimeMs, ctimeMs) < shortly ? undefined : [dev, ino, size, mtimeMs, ctimeMs].join(':')
  } catch {
    return undefined
  }
}

/** Until a signal to stop, the end of what comes in by a pipe, or an output that nobody reads any more. */
function untilStopped(out: Output): Promise<void> {
  return new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop())
    out.onLeft(() => stop())
    if (isPipe(0)) process.stdin.once('end', () => stop()).resume()
  }).then(() => void process.stdin.destroy())
}

function isPipe(descriptor: number): boolean {
  try {
    const entry = fstatSync(descriptor)
    return entry.isFIFO() || entry.isSocket()
  } catch {
    return false
  }
}

function mark(): string {
  return `${process.pid}-${Date.now()}`
}

type Entry = ReturnType<typeof lstatSync> & object

/** What cannot be looked at (a path through a file, a closed folder) is as good as missing. */
function kindOf(path: string): FileKind {
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false })
    return entry === undefined ? 'missing' : kindOfEntry(entry)
  } catch {
    return 'missing'
  }
}

function kindOfEntry(entry: Pick<Entry, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): FileKind {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'directory'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

/** What was read in one go: half of an old file and half of a new one would be neither. */
function readSteady(path: string, most: number): Uint8Array {
  for (let attempt = 0; attempt < 3; attempt++) {
    const content = readUnchanged(path, most)
    if (content !== undefined) return content
  }
  throw fault('EBUSY', 'file changes while it is read')
}

/** A pipe that came in the place of the file since it was found would hold us up, and a link lead elsewhere. */
const plainFile = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

function readUnchanged(path: string, most: number): Uint8Array | undefined {
  const handle = openSync(path, plainFile)
  try {
    const before = fstatSync(handle)
    if (!before.isFile()) throw fault('EINVAL', 'no ordinary file')
    if (before.size > most) throw fault('EFBIG', 'file too large')
    const room = Buffer.allocUnsafeSlow(before.size + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < before.size; length += read)
      read = readSync(handle, room, length, room.length - length, null)
    const after = fstatSync(handle)
    const isSame = length === before.size && after.size === before.size && after.mtimeMs === before.mtimeMs
    return isSame ? room.subarray(0, length) : undefined
  } finally {
    closeSync(handle)
  }
}

function fault(code: string, why: string): Error {
  return Object.assign(new Error(`${code}: ${why}`), { code })
}

function writeWhole(path: string, text: string): void {
  const folder = dirname(resolve(path))
  const beside = join(folder, `.eco-${process.pid}-${Date.now()}.tmp`)
  try {
    makeFolders(folder)
    const mode = modeOf(path)
    writeFileSync(beside, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) })
    if (mode !== undefined) chmodSync(beside, mode)
    renameSync(beside, path)
  } catch (error) {
    if (existsSync(beside)) rmSync(beside, { force: true })
    throw withoutPaths(error)
  }
}

/** A step of which the fault names no path: it may be one that nobody knows. */
function plainly<A extends string[]>(step: (...paths: A) => unknown): (...paths: A) => void {
  return (...paths) => {
    try {
      step(...paths)
    } catch (error) {
      throw withoutPaths(error)
    }
  }
}

function createDurably(path: string, content: Uint8Array, like: string): void {
  const mode = modeOf(like)
  try {
    writeFileSync(path, content, { flag: 'wx', flush: true, ...(mode === undefined ? {} : { mode }) })
    if (mode !== undefined) chmodSync(path, mode)
  } catch (error) {
    throw withoutPaths(error)
  }
}

function renameDurably(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    throw withoutPaths(error)
  }
  flushFolder(dirname(resolve(to)))
}

/** So that the new name outlives a power cut; not every system lets a folder be opened for that. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {}
}

/** The rights on a file that is there; undefined when there is none. */
function modeOf(path: string): number | undefined {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  return entry?.isFile() ? entry.mode & 0o777 : undefined
}

/** `EACCES: permission denied`, without the name of the file beside it, that nobody knows. */
function withoutPaths(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error)
  return new Error(message.replace(/, \w+ '.*$/s, ''))
}

function today(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
