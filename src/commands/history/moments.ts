import { posix } from 'node:path'
import type { Io } from '../../io.ts'
import { discover } from '../../load/discover.ts'
import { type Figures, figuresOf } from '../../revisions/figures.ts'
import { assessWeighed } from '../assess-weighed.ts'
import type { Repository } from '../git/repository.ts'
import { treeIo } from '../git/tree-io.ts'
import { cacheIn } from './cache.ts'
import { cacheKey, ecosystemKeys } from './keys.ts'
import { type Commit, type Point, pointsOf, type Way } from './points.ts'

/** How an ecosystem stood at a point. */
export interface Moment extends Point {
  readonly figures: Figures
}

export interface Wanted {
  readonly way: Way
  readonly limit: number
  /** No commits after this day. */
  readonly until: string | undefined
}

/** The moments of the ecosystem in a folder, oldest first. What was worked out before is read back and not worked out again. */
export async function momentsOf(
  folder: string,
  { way, limit, until }: Wanted,
  repository: Repository,
  io: Io,
): Promise<readonly Moment[]> {
  const inRepository = posix.normalize(`${repository.prefix}.`).replace(/\/$/, '') || '.'
  const keysOf = (commits: readonly Commit[]) => ecosystemKeys(commits, inRepository, repository)
  const points = pointsOf(way, limit, until, keysOf, repository)
  const cache = cacheIn(repository.gitFolder, io)
  const keys = keysOf(points)
  const moments: Moment[] = []
  for (const [at, point] of points.entries()) {
    const key = cacheKey(keys[at] ?? '', point)
    const known = cache.read(key)
    const figures = known ?? (await figuresAt(point, folder, repository, io))
    if (known === undefined) cache.write(key, figures)
    moments.push({ ...point, figures })
  }
  return moments
}

/** As of the day of the commit: late is what was late then. */
async function figuresAt({ commit, date }: Commit, folder: string, repository: Repository, io: Io): Promise<Figures> {
  const tree = treeIo(commit, repository, io)
  const found = discover(folder, tree).find((one) => one.folder === folder)
  if (found === undefined) throw new Error(`no ecosystem in ${folder} at ${commit}`)
  tree.prefetch([...found.files, found.home])
  return figuresOf((await assessWeighed(found, date, {}, tree)).assessment)
}
