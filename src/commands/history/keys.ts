import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { groupedAs } from '../../grouping.ts'
import { parseDocument } from '../../load/document.ts'
import { build } from '../../version.ts'
import { stepsBelow } from '../config-files.ts'
import { readBlobs } from '../git/blobs.ts'
import { lacksContent, type Repository } from '../git/repository.ts'
import type { Commit } from './points.ts'

/**
 * What the ecosystem in a folder is at each commit, in one word: its tree, the configuration above it and what that names. The same word is
 * the same ecosystem; undefined where the folder is not there. `folder` is from the root of the repository.
 */
export function ecosystemKeys(
  commits: readonly Commit[],
  folder: string,
  repository: Repository,
): readonly (string | undefined)[] {
  const trees = idsAt(
    commits.map(({ commit }) => `${commit}:${folder}`),
    repository,
  )
  const homes = idsAt(
    commits.map(({ commit }) => `${commit}:${posix.join(folder, 'ecosystem.yaml')}`),
    repository,
  )
  refuseGaps(
    commits.filter((_, at) => homes[at] === undefined),
    folder,
    repository,
  )
  const configs = nearestConfigs(commits, folder, repository)
  const lists = listsOf(commits, configs, repository)
  return trees.map((tree, at) =>
    tree === undefined || homes[at] === undefined
      ? undefined
      : [tree, ...configKey(configs[at], folder), ...(lists[at] ?? [])].join(' '),
  )
}

/** The configuration, and from where it sees the folder: it may say of one folder what it does not say of another. */
function configKey(config: Config | undefined, folder: string): readonly string[] {
  return config === undefined ? [''] : [config.id, JSON.stringify(posix.relative(posix.dirname(config.file), folder))]
}

/** In a partial clone, what is not here looks as if it never was: a moment would be left out without a word. */
function refuseGaps(commits: readonly Commit[], folder: string, { tryText }: Repository): void {
  if (commits.length === 0 || tryText(['config', '--get-regexp', '^remote\\..*\\.promisor$']) === undefined) return
  const home = posix.join(folder, 'ecosystem.yaml')
  for (const { commit } of commits)
    if (tryText(['ls-tree', '--full-tree', commit, '--', home]) !== '') throw lacksContent()
}

/** The name under which the figures of an ecosystem on a day are kept: other code may find something else in it. */
export function cacheKey(ecosystem: string, { date }: Commit): string {
  return createHash('sha256')
    .update(JSON.stringify([build, ecosystem, date]))
    .digest('hex')
}

interface Config {
  readonly file: string
  readonly id: string
}

/** At each commit the configuration in the nearest folder above; what is in the folder itself is in its tree. */
function nearestConfigs(
  commits: readonly Commit[],
  folder: string,
  repository: Repository,
): readonly (Config | undefined)[] {
  const files = above(folder).map((one) => posix.join(one, 'eco.config.yaml'))
  const own = idsAt(
    commits.map(({ commit }) => `${commit}:${posix.join(folder, 'eco.config.yaml')}`),
    repository,
  )
  const found = files.map((file) =>
    idsAt(
      commits.map(({ commit }) => `${commit}:${file}`),
      repository,
    ),
  )
  return commits.map((_, at) => {
    const nearest = own[at] === undefined ? files.findIndex((_file, index) => found[index]?.[at] !== undefined) : -1
    return nearest === -1 ? undefined : { file: files[nearest] as string, id: found[nearest]?.[at] as string }
  })
}

function above(folder: string): readonly string[] {
  const folders: string[] = []
  for (let at = folder; at !== '.'; ) {
    at = posix.dirname(at)
    folders.push(at)
  }
  return folders
}

/** The contents of the checklists and of the list of known findings that each configuration names, however it writes their names. */
function listsOf(
  commits: readonly Commit[],
  configs: readonly (Config | undefined)[],
  repository: Repository,
): readonly (readonly string[])[] {
  const blobs = readBlobs([...new Set(configs.flatMap((config) => config?.id ?? []))], repository)
  const named = new Map([...blobs].map(([id, content]) => [id, filesIn(content)]))
  const wanted = commits.flatMap(({ commit }, at) => {
    const config = configs[at]
    const folder = posix.dirname(config?.file ?? '.')
    return (named.get(config?.id ?? '') ?? []).map((path) => ({ at, name: `${commit}:${posix.join(folder, path)}` }))
  })
  const ids = idsAt(
    wanted.map(({ name }) => name),
    repository,
  )
  const perCommit = groupedAs(
    [...wanted.entries()],
    ([, { at }]) => at,
    ([index]) => ids[index] ?? 'none',
  )
  return commits.map((_, at) => perCommit.get(at) ?? [])
}

/**
 * Each is looked up at each commit. With more, or with a name that git cannot be asked for, everything beside the configuration
 * counts: never stale, and sooner another.
 */
const mostNamed = 100

function filesIn(content: Uint8Array): readonly string[] {
  const { value } = parseDocument({ file: 'eco.config.yaml', content }).document
  const { checklists, baseline } = (value ?? {}) as { readonly checklists?: unknown; readonly baseline?: unknown }
  const named: readonly unknown[] = Array.isArray(checklists) ? [...checklists, baseline] : [baseline]
  const paths = named
    .flatMap((path) => (typeof path === 'string' ? [stepsBelow(path)] : []))
    .flatMap((steps) => steps?.join('/') ?? [])
    .flatMap((path) => [...new Set([path, path.normalize('NFC'), path.normalize('NFD')])])
  return paths.length > mostNamed || paths.some((path) => /[\n\0]/.test(path)) ? ['.'] : paths
}

/** The object that each name means, with one process for all; undefined where there is none. */
function idsAt(names: readonly string[], { ask }: Repository): readonly (string | undefined)[] {
  if (names.length === 0) return []
  // A name with a line break would be two to git, which says of an empty one that it is not there.
  const input = names.map((name) => (name.includes('\n') ? '' : name.replace(/:\.\/?$/, ':'))).join('\n')
  const lines = new TextDecoder().decode(ask(['cat-file', '--batch-check=%(objectname)'], `${input}\n`)).split('\n')
  return names.map((_, at) => (/^[0-9a-f]{40,64}$/.test(lines[at] ?? '') ? lines[at] : undefined))
}
