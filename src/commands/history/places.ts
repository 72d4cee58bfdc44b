import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import { elsewhereOn, idOf } from '../diff/pairs.ts'
import type { Repository } from '../git/repository.ts'
import { pathInTree, treeIo } from '../git/tree-io.ts'
import { ecosystemKeys } from './keys.ts'
import type { Commit, Placed } from './points.ts'

/** An ecosystem does not move more often than this in a life. */
const mostFolders = 20

/** What an ecosystem is at each commit, oldest first; where its folder had another name it is found again by its id. */
export function placesAlong(
  commits: readonly Commit[],
  found: Found,
  repository: Repository,
  io: Io,
): readonly (Placed | undefined)[] {
  const places: (Placed | undefined)[] = commits.map(() => undefined)
  const id = idOf(found, { io })
  let folder = pathInTree(found.folder, repository)
  for (let left = mostFolders; folder !== undefined && left > 0; left--) {
    const until = places.lastIndexOf(undefined) + 1
    const keys = ecosystemKeys(commits.slice(0, until), folder, repository)
    for (const [at, key] of keys.entries()) if (key !== undefined) places[at] ??= { key, folder }
    const missing = commits[places.lastIndexOf(undefined)]
    folder = missing === undefined || !places.some(Boolean) ? undefined : folderAt(missing, id, found, repository, io)
  }
  return places
}

function folderAt({ commit }: Commit, id: string, found: Found, repository: Repository, io: Io): string | undefined {
  const tree = treeIo(commit, repository, io)
  const other = elsewhereOn({ io: tree, root: tree.root, prefetch: tree.prefetch }, [[id, found]]).get(id)
  return other === undefined ? undefined : pathInTree(other.folder, repository)
}
