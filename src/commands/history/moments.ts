import { join } from 'node:path'
import type { Io } from '../../io.ts'
import { discover, type Found } from '../../load/discover.ts'
import { type Figures, figuresOf } from '../../revisions/figures.ts'
import { assessWeighed } from '../assess-weighed.ts'
import type { Repository } from '../git/repository.ts'
import { pathInTree, treeIo } from '../git/tree-io.ts'
import { progressOf } from '../progress.ts'
import { cacheIn } from './cache.ts'
import { cacheKey } from './keys.ts'
import { placesAlong } from './places.ts'
import { type Commit, type Point, pointsOf, type Wanted } from './points.ts'

/** How an ecosystem stood at a point. */
export interface Moment extends Point {
  readonly figures: Figures
}

/**
 * The moments of an ecosystem, oldest first. What was worked out before is read back and not worked out again; with a
 * configuration of choice nothing is kept, because it is not in the key.
 */
export async function momentsOf(
  found: Found,
  { config, ...wanted }: Wanted & { readonly config: string | undefined },
  repository: Repository,
  io: Io,
): Promise<readonly Moment[]> {
  const points = pointsOf(wanted, (commits) => placesAlong(commits, found, repository, io), repository)
  const cache = cacheIn(repository.gitFolder, io)
  const moments: Moment[] = []
  const progress = progressOf(points.length, io)
  for (const { folder, key: ecosystem, ...point } of points) {
    progress(moments.length)
    const key = cacheKey(ecosystem, point)
    const known = config === undefined ? cache.read(key) : undefined
    const figures = known ?? (await figuresAt(point, folder, config, repository, io))
    if (config === undefined && known === undefined) cache.write(key, figures)
    moments.push({ ...point, figures })
  }
  return moments
}

/** As of the day of the commit: late is what was late then. A configuration of choice counts as it was then. */
async function figuresAt(
  { commit, date }: Commit,
  folder: string,
  config: string | undefined,
  repository: Repository,
  io: Io,
): Promise<Figures> {
  const tree = treeIo(commit, repository, io)
  const found = discover(join(tree.root, folder), tree).find((one) => pathInTree(one.folder, repository) === folder)
  if (found === undefined) throw new Error(`no ecosystem in ${folder} at ${commit}`)
  tree.prefetch([...found.files, found.home])
  const options = config !== undefined && tree.kindOf(config) === 'file' ? { config } : {}
  return figuresOf((await assessWeighed(found, date, options, tree)).assessment)
}
