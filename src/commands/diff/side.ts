import type { Io } from '../../io.ts'
import type { Repository } from '../git/repository.ts'
import { dateOf, type Revision } from '../git/revision.ts'
import { type TreeIo, treeIo } from '../git/tree-io.ts'

/** One of the two states that are compared: where to read it, and what to call it. */
export interface Side {
  readonly io: Io
  /** Where its ecosystems are. */
  readonly path: string
  readonly kind: 'revision' | 'working-tree' | 'folder'
  /** The revision as the user called it, or the folder; empty for the working tree. */
  readonly name: string
  readonly commit: string | null
  /** The day of the commit, `2026-11-30`. */
  readonly date: string | null
  /** Reads many files in one go, where that is quicker. */
  readonly prefetch: (paths: readonly string[]) => void
  /** The root of what may be searched for an ecosystem that moved; undefined where only the folder itself is meant. */
  readonly root: string | undefined
}

export function revisionSide(revision: Revision, path: string, repository: Repository, io: Io): Side {
  const tree: TreeIo = treeIo(revision.commit, repository, io)
  return {
    io: tree,
    path,
    kind: 'revision',
    name: revision.name,
    commit: revision.commit,
    date: dateOf(revision, repository),
    prefetch: tree.prefetch,
    root: tree.root,
  }
}

export function workingTreeSide(path: string, root: string, io: Io): Side {
  return { ...onDisk(path, io), kind: 'working-tree', name: '', root }
}

export function folderSide(path: string, io: Io): Side {
  return { ...onDisk(path, io), kind: 'folder', name: path, root: undefined }
}

function onDisk(path: string, io: Io) {
  return { io, path, commit: null, date: null, prefetch: () => {} }
}
