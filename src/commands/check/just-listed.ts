import type { FileKind, Io } from '../../io.ts'

interface Folder {
  /** As they were listed. */
  readonly kinds: ReadonlyMap<string, FileKind>
  /** In small letters; undefined when a system could take one of them for another plain name than it is. */
  readonly names: ReadonlySet<string> | undefined
}

/**
 * The same disk, that need not be asked again for what is in the folders that were listed a moment ago, and what is not: that is
 * most of all looking when a thousand ecosystems are told again. Where a system might take one name for another (an accent
 * written in two ways) what was not listed is looked for all the same.
 */
export function justListed(io: Io): Io {
  const folders = new Map<string, Folder>()
  return {
    ...io,
    list: (path) => {
      const entries = io.list(path)
      folders.set(path, folderOf(entries))
      return entries
    },
    kindOf: (path) => {
      const at = path.lastIndexOf('/')
      const name = path.slice(at + 1)
      const folder = folders.get(at === -1 ? '.' : path.slice(0, at))
      const isGone = folder?.names?.has(name) === false && plain.test(name)
      return folder?.kinds.get(name) ?? (isGone ? 'missing' : io.kindOf(path))
    },
  }
}

/** No `.` or `..`, which no list holds, and no point at the end, which Windows leaves out. */
const plain = /^\.?[a-z_-](?:[a-z._-]*[a-z_-])?$/

function folderOf(entries: ReturnType<Io['list']>): Folder {
  const isCertain = entries.every(({ name }) => /^[ -}]*$/.test(name))
  return {
    kinds: new Map(entries.map(({ name, kind }) => [name, kind])),
    names: isCertain ? new Set(entries.map(({ name }) => name.toLowerCase())) : undefined,
  }
}
