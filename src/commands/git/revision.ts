import { nearest } from '../../near.ts'
import { UsageError } from '../../usage-error.ts'
import { shown } from '../../visible.ts'
import type { Repository } from './repository.ts'

/** A commit, and how the user called it. */
export interface Revision {
  readonly commit: string
  readonly name: string
}

/** The commit that a revision (a branch, a tag, `HEAD~3`) means; undefined when the repository does not have it. */
export function findRevision(name: string, { tryText }: Repository): Revision | undefined {
  if (name.startsWith('-') || /[\n\0]/.test(name)) return undefined
  const commit = tryText(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  return commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit) ? undefined : { commit, name }
}

/** The same; a `UsageError` with the way out when there is no such revision. */
export function revisionOf(name: string, repository: Repository): Revision {
  const found = findRevision(name, repository)
  if (found === undefined) throw noRevision(name, repository)
  return found
}

/** The commit at which two lines of work parted. */
export function mergeBase(one: Revision, other: Revision, repository: Repository): Revision {
  const commit = repository.tryText(['merge-base', one.commit, other.commit])?.split('\n')[0]
  if (commit === undefined || commit === '') throw noMergeBase(one.name, other.name, repository)
  return { commit, name: `${one.name}...` }
}

/** The last commit on the first-parent line of HEAD before a day began, in world time; a `UsageError` when there is none. */
export function revisionBefore(day: string, repository: Repository): Revision {
  revisionOf('HEAD', repository)
  const args = ['rev-list', '--max-count=1', '--first-parent', `--before=${day}T00:00:00Z`, 'HEAD']
  const commit = repository.tryText(args) ?? ''
  if (commit === '') throw noneBefore(day, repository)
  return { commit, name: commit.slice(0, 9) }
}

/** The day of a commit in world time. */
export function dateOf({ commit }: Revision, { tryText }: Repository): string | null {
  const seconds = Number(tryText(['rev-list', '--max-count=1', '--timestamp', commit])?.split(' ')[0])
  return Number.isFinite(seconds) ? dayOf(seconds) : null
}

const [firstDay, lastDay] = [Date.parse('0000-01-01'), Date.parse('9999-12-31')]

/** A clock can stand wrong, and git takes any number of seconds: what has no year of four digits counts as the first or last that has. */
export function dayOf(seconds: number): string {
  return new Date(Math.min(Math.max(seconds * 1000, firstDay), lastDay)).toISOString().slice(0, 10)
}

function noRevision(name: string, repository: Repository): UsageError {
  const said = shown(name)
  if (name === 'HEAD')
    return new UsageError({
      nl: 'In deze repository is nog niets vastgelegd, dus er is niets om mee te vergelijken. Leg een eerste versie vast met git commit.',
      en: 'Nothing has been committed to this repository yet, so there is nothing to compare with. Commit a first version with git commit.',
    })
  const remote = findRevision(`origin/${name}`, repository) === undefined ? undefined : `origin/${name}`
  const near = remote ?? nearest(name, namesIn(repository))
  if (near !== undefined)
    return new UsageError({
      nl: `De versie "${said}" is er niet. Bedoel je ${shown(near)}?`,
      en: `There is no version "${said}". Did you mean ${shown(near)}?`,
    })
  return new UsageError({
    nl: `De versie "${said}" is er niet: geen branch, tag of commit heet zo. ${wayOut(repository).nl}`,
    en: `There is no version "${said}": no branch, tag or commit is called that. ${wayOut(repository).en}`,
  })
}

/** The branches and tags; the last thousand are enough to see what was meant. */
function namesIn({ tryText }: Repository): readonly string[] {
  const args = ['for-each-ref', '--count=1000', '--sort=-creatordate', '--format=%(refname:short)']
  const names = tryText([...args, 'refs/heads', 'refs/tags', 'refs/remotes'])?.split('\n') ?? []
  return names.filter((name) => !name.startsWith('-'))
}

function noMergeBase(one: string, other: string, repository: Repository): UsageError {
  return new UsageError({
    nl: `"${shown(one)}" en "${shown(other)}" hebben geen gezamenlijk begin. ${wayOut(repository).nl}`,
    en: `"${shown(one)}" and "${shown(other)}" have no common start. ${wayOut(repository).en}`,
  })
}

function noneBefore(day: string, repository: Repository): UsageError {
  return new UsageError({
    nl: `Er is geen versie van vóór ${day}. ${wayOut(repository).nl}`,
    en: `There is no version from before ${day}. ${wayOut(repository).en}`,
  })
}

/** Where it may be found: a shallow clone holds only the newest part of the history. */
function wayOut({ isShallow }: Repository): { readonly nl: string; readonly en: string } {
  return isShallow
    ? {
        nl: 'Deze kloon heeft alleen de laatste geschiedenis. Haal de rest op met: git fetch --unshallow (in CI: fetch-depth: 0)',
        en: 'This clone holds only the latest history. Get the rest with: git fetch --unshallow (in CI: fetch-depth: 0)',
      }
    : { nl: 'Bekijk wat er is met: git log --oneline', en: 'See what there is with: git log --oneline' }
}
