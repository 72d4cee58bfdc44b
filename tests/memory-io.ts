import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Cache } from '../src/cache-folder.ts'
import type { Git } from '../src/git.ts'
import type { Conversation, FileKind, Io } from '../src/io.ts'

/** A disk, a terminal and a day of its own. Paths are relative to the folder that the tests run in, or absolute. */
export interface Disk {
  /** Path → text or bytes; the folders above come by themselves. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Folders without a file. */
  readonly folders?: readonly string[]
  /** Links: path → what it points at. */
  readonly links?: Readonly<Record<string, string>>
  /** Named pipes and the like: reading one would never end. */
  readonly pipes?: readonly string[]
  /** Files that cannot be read and folders that cannot be listed. */
  readonly unreadable?: readonly string[]
  /** Files that cannot be written. */
  readonly unwritable?: readonly string[]
  /** By which marks the system tells files apart; without any it keeps none. */
  readonly marks?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly isTerminal?: boolean
  /** What happens while someone watches: each is done, and then told. */
  readonly edits?: readonly ((io: MemoryIo) => void)[]
  /** Someone at a keyboard. */
  readonly conversation?: Conversation
  readonly columns?: number
  /** Milliseconds; it stands still by default. */
  readonly clock?: () => number
  readonly today?: string
  /** Without it there is no git. */
  readonly git?: Git
  /** What runs it. */
  readonly runtime?: string
  /** Without it there is no place for what can be worked out again. */
  readonly cache?: Cache
  /** Without it there is nobody who does part of the work. */
  readonly helper?: Io['helper']
}

export interface MemoryIo extends Io {
  /** What went to standard output and standard error so far. */
  readonly said: { out: string; err: string }
  /** Lines that came and went on the terminal. */
  readonly passed: readonly string[]
  /** Every path that was read or written, in order. */
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  /** The text of a file as it is now; undefined when there is none. */
  readonly textOf: (path: string) => string | undefined
  /** Every file that is there now, by its path from here. */
  readonly paths: () => readonly string[]
}

/** The templates of `eco` are the real ones, from disk, at a place of their own; everything else is in memory. */
const templates = resolve('/templates-of-eco')
const onDisk = fileURLToPath(new URL('../templates', import.meta.url))

/** An `Io` without a disk: today is 2026-11-30 and the clock stands still. */
export function memoryIo(disk: Disk = {}): MemoryIo {
  const files = new Map(Object.entries(disk.files ?? {}).map(([path, content]) => [resolve(path), bytes(content)]))
  const links = new Map(Object.entries(disk.links ?? {}).map(([path, to]) => [resolve(path), resolve(path, '..', to)]))
  const pipes = new Set(disk.pipes?.map((path) => resolve(path)))
  const unreadable = new Set(disk.unreadable?.map((path) => resolve(path)))
  const unwritable = new Set(disk.unwritable?.map((path) => resolve(path)))
  const folders = new Set<string>()
  for (const path of [...files.keys(), ...links.keys(), ...pipes, ...unreadable]) addParents(path, folders)
  for (const path of ['.', ...(disk.folders ?? [])]) addParents(join(resolve(path), 'x'), folders)
  const said = { out: '', err: '' }
  const [reads, writes, passed]: [string[], string[], string[]] = [[], [], []]

  /** The path without links above its last part, as a system call sees it. */
  const real = (path: string, isLast = false, hops = 0): string => {
    if (hops > 40) throw new Error(`ELOOP: too many links, '${path}'`)
    const parent = dirname(path)
    const whole = parent === path ? path : join(real(parent, true, hops), path.slice(parent.length))
    const target = isLast ? links.get(whole) : undefined
    return target === undefined ? whole : real(target, true, hops + 1)
  }
  const kindOf = (path: string): FileKind => {
    const at = real(resolve(path))
    if (isTemplate(at)) return kindOnDisk(realTemplate(at))
    if (links.has(at)) return 'link'
    if (pipes.has(at)) return 'other'
    if (files.has(at) || (unreadable.has(at) && /\.\w+$/.test(at))) return 'file'
    return folders.has(at) || unreadable.has(at) ? 'directory' : 'missing'
  }
  const io: MemoryIo = {
    kindOf,
    list: (path) => {
      const at = real(resolve(path), true)
      if (isTemplate(at)) return listed(realTemplate(at))
      if (unreadable.has(at)) throw new Error(`EACCES: permission denied, scandir '${path}'`)
      if (!folders.has(at)) throw new Error(`ENOTDIR: not a directory, scandir '${path}'`)
      const all = [...files.keys(), ...links.keys(), ...pipes, ...folders, ...unreadable]
      const names = new Set(all.filter((one) => dirname(one) === at && one !== at).map((one) => one.slice(at.length)))
      return [...names]
        .map((name) => name.replace(/^\//, ''))
        .sort()
        .map((name) => ({ name, kind: kindOf(join(at, name)) }))
    },
    markOf: (path) => disk.marks?.[path],
    read: (path, most = Number.POSITIVE_INFINITY) => {
      reads.push(path)
      const at = real(resolve(path), true)
      if (isTemplate(at)) return templateText(realTemplate(at))
      const content = unreadable.has(at) ? undefined : files.get(at)
      if (content === undefined) throw new Error(`EACCES: permission denied, open '${path}'`)
      if (content.length > most) throw Object.assign(new Error('EFBIG: file too large'), { code: 'EFBIG' })
      return content
    },
    write: (path, text) => {
      const at = real(resolve(path))
      if (unwritable.has(at) || folders.has(at)) throw new Error(`EACCES: permission denied, open '${path}'`)
      writes.push(path)
      files.set(at, bytes(text))
      addParents(at, folders)
    },
    steps: {
      create: (path, content) => {
        const at = real(resolve(path))
        if (unwritable.has(dirname(at)) || files.has(at)) throw new Error('EACCES: permission denied')
        files.set(at, content)
        addParents(at, folders)
      },
      rename: (from, to) => {
        const [content, at] = [files.get(real(resolve(from))), real(resolve(to))]
        if (content === undefined || unwritable.has(at)) throw new Error('EACCES: permission denied')
        files.delete(real(resolve(from)))
        writes.push(to)
        files.set(at, content)
      },
      remove: (path) => {
        if (!files.delete(real(resolve(path)))) throw new Error('ENOENT: no such file or directory')
      },
      mark: () => '1',
    },
    folders: {
      make: (path) => {
        const at = real(resolve(path))
        if (unwritable.has(dirname(at)) || kindOf(at) !== 'missing') throw new Error('EACCES: permission denied')
        folders.add(at)
      },
      rename: (from, to) => {
        const [old, at] = [real(resolve(from)), real(resolve(to))]
        if (!folders.delete(old) || unwritable.has(at)) throw new Error('EACCES: permission denied')
        for (const path of [...files.keys()].filter((one) => one.startsWith(old + sep))) {
          files.set(at + path.slice(old.length), files.get(path) as Uint8Array)
          files.delete(path)
          writes.push(relative(resolve('.'), at + path.slice(old.length)))
        }
        for (const path of [...folders].filter((one) => one.startsWith(old + sep))) {
          folders.delete(path)
          folders.add(at + path.slice(old.length))
        }
        folders.add(at)
      },
      remove: (path) => {
        const at = real(resolve(path))
        if ([...files.keys(), ...folders].some((one) => dirname(one) === at && one !== at))
          throw new Error('ENOTEMPTY: directory not empty')
        if (!folders.delete(at)) throw new Error('ENOENT: no such file or directory')
      },
    },
    watch: async (_, changed) => {
      await changed()
      for (const edit of disk.edits ?? []) {
        edit(io)
        await changed()
      }
    },
    pause: () => setImmediate(),
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    passing: (line) => {
      passed.push(line)
    },
    today: () => disk.today ?? '2026-11-30',
    clock: disk.clock ?? (() => 0),
    env: disk.env ?? {},
    isTerminal: disk.isTerminal ?? false,
    conversation: () => disk.conversation,
    columns: disk.columns,
    templates,
    git: () => Promise.resolve(disk.git ?? (() => undefined)),
    runtime: disk.runtime ?? 'v1',
    cache: () => Promise.resolve(disk.cache),
    helper: disk.helper ?? (async () => undefined),
    said,
    passed,
    reads,
    writes,
    textOf: (path) => {
      const content = files.get(resolve(path))
      return content === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
    },
    paths: () => [...files.keys()].map((path) => relative(resolve('.'), path)).sort(),
  }
  return io
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

function addParents(path: string, folders: Set<string>): void {
  for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) folders.add(folder)
}

function isTemplate(path: string): boolean {
  return path === templates || path.startsWith(templates + sep)
}

function realTemplate(path: string): string {
  return onDisk + path.slice(templates.length)
}

function kindOnDisk(path: string): FileKind {
  const entry = statSync(path, { throwIfNoEntry: false })
  return entry === undefined ? 'missing' : entry.isDirectory() ? 'directory' : 'file'
}

/** No test writes a template of `eco`: each folder is listed and each file read once. */
const lists = new Map<string, readonly { name: string; kind: FileKind }[]>()
const contents = new Map<string, Uint8Array>()

function listed(path: string): { name: string; kind: FileKind }[] {
  const known =
    lists.get(path) ??
    readdirSync(path)
      .sort()
      .map((name) => ({ name, kind: kindOnDisk(join(path, name)) }))
  lists.set(path, known)
  return [...known]
}

function templateText(path: string): Uint8Array {
  const known = contents.get(path) ?? readFileSync(path)
  contents.set(path, known)
  return known
}
