import { posix, relative, sep } from 'node:path'
import type { FileKind, Io } from '../../io.ts'
import { readBlobs } from './blobs.ts'
import type { Repository } from './repository.ts'

/** Reads as if the disk held one commit. Paths are written as the user would write them now. */
export interface TreeIo extends Io {
  /** Reads these files in one go, so that reading them one by one asks git nothing more. */
  readonly prefetch: (paths: readonly string[]) => void
  /** The root of the repository, as the user would write it. */
  readonly root: string
  /** Which content a file has, without reading it; undefined when there is no such file. */
  readonly idOf: (path: string) => string | undefined
}

interface Entry {
  readonly kind: FileKind
  readonly id: string
}

export function treeIo(commit: string, repository: Repository, io: Io): TreeIo {
  const folders = readTree(commit, repository)
  const contents = new Map<string, Uint8Array>()
  const inTree = (path: string) => pathInTree(path, repository)
  const entryAt = (path: string): Entry | undefined => {
    const at = inTree(path)
    if (at === undefined) return undefined
    if (folders.has(at)) return { kind: 'directory', id: '' }
    return folders.get(folderOf(at))?.get(posix.basename(at))
  }
  const prefetch = (paths: readonly string[]) => {
    const ids = paths.flatMap((path) => entryAt(path)?.id || []).filter((id) => !contents.has(id))
    for (const [id, content] of readBlobs([...new Set(ids)], repository)) contents.set(id, content)
  }
  return {
    ...io,
    prefetch,
    root:
      relative('.', `${repository.folder}/${posix.normalize(`${repository.prefix.replace(/[^/]+/g, '..')}.`)}`) || '.',
    idOf: (path) => entryAt(path)?.id || undefined,
    kindOf: (path) => entryAt(path)?.kind ?? 'missing',
    list: (path) => {
      const entries = folders.get(inTree(path) ?? '')
      if (entries === undefined) throw new Error(`ENOTDIR: not a directory, scandir '${path}'`)
      return [...entries]
        .map(([name, { kind }]) => ({ name, kind }))
        .sort((one, other) => (one.name < other.name ? -1 : 1))
    },
    read: (path) => {
      const entry = entryAt(path)
      if (entry?.kind === 'file' && !contents.has(entry.id)) prefetch([path])
      const content = entry?.kind === 'file' ? contents.get(entry.id) : undefined
      if (content === undefined) throw new Error(`ENOENT: no such file in this version, '${path}'`)
      return content
    },
  }
}

/** Where a path is in the repository: `.` for its root; undefined outside it. */
export function pathInTree(path: string, { folder, prefix }: Repository): string | undefined {
  const below = relative(folder, path).split(sep).join('/')
  const at = posix.normalize(`${prefix}${below}`).replace(/(?<=.)\/$/, '')
  return at === '..' || at.startsWith('../') || at.startsWith('/') ? undefined : at
}

function folderOf(path: string): string {
  return posix.dirname(path)
}

/** Every folder of a commit with what is in it. Links are named and not followed; other repositories inside are empty folders. */
function readTree(commit: string, { ask }: Repository): Map<string, Map<string, Entry>> {
  const folders = new Map<string, Map<string, Entry>>([['.', new Map()]])
  const lines = new TextDecoder()
    .decode(ask(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]))
    .split('\0')
  for (const line of lines) {
    const tab = line.indexOf('\t')
    if (tab === -1) continue
    const [mode = '', , id = ''] = line.slice(0, tab).split(' ')
    put(folders, line.slice(tab + 1), { kind: kindOfMode(mode), id: mode.startsWith('100') ? id : '' })
  }
  return folders
}

function put(folders: Map<string, Map<string, Entry>>, path: string, entry: Entry): void {
  const folder = folderOf(path)
  if (!folders.has(folder)) {
    folders.set(folder, new Map())
    put(folders, folder, { kind: 'directory', id: '' })
  }
  folders.get(folder)?.set(posix.basename(path), entry)
}

function kindOfMode(mode: string): FileKind {
  if (mode === '120000') return 'link'
  return mode.startsWith('100') ? 'file' : 'directory'
}
