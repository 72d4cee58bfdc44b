import { UsageError } from '../../usage-error.ts'
import type { Repository } from '../git/repository.ts'
import { dayOf } from '../git/revision.ts'

/** A commit on the way of a repository. */
export interface Commit {
  readonly commit: string
  /** The day in world time, `2026-11-30`. */
  readonly date: string
}

/** A commit at which one looks, and what it is called: a tag, a month, or the start of its id. */
export interface Point extends Commit {
  readonly name: string
}

export const ways = ['commit', 'tag', 'month'] as const
export type Way = (typeof ways)[number]

/** What the ecosystem is at a commit, and in which folder. */
export interface Placed {
  /** The same word is the same ecosystem. */
  readonly key: string
  /** From the root of the repository. */
  readonly folder: string
}

/**
 * The points on the first-parent line of HEAD, oldest first and at most so many: the commits at which the ecosystem became
 * another one, the last commit of each month, or the tags. `placesOf` says what the ecosystem is at each commit; undefined
 * where it is not there.
 */
export function pointsOf(
  { way, limit, until }: Wanted,
  placesOf: (commits: readonly Commit[]) => readonly (Placed | undefined)[],
  repository: Repository,
): readonly (Point & Placed)[] {
  const all =
    way === 'tag' ? tags(repository) : line(repository).map((one) => ({ ...one, name: one.commit.slice(0, 9) }))
  const taken = until === undefined ? all : all.filter(({ date }) => date <= until)
  const last = way === 'month' ? lastOfMonth(taken) : taken
  const places = placesOf(last)
  const there = last.flatMap((point, at) => (places[at] === undefined ? [] : [{ ...point, ...places[at] }]))
  const kept = way === 'commit' ? there.filter(({ key }, at) => key !== there[at - 1]?.key) : there
  return kept.slice(-limit)
}

export interface Wanted {
  readonly way: Way
  readonly limit: number
  /** No commits after this day. */
  readonly until: string | undefined
}

/** Oldest first. */
function line({ tryText }: Repository): readonly Commit[] {
  const lines = tryText(['rev-list', '--first-parent', '--reverse', '--timestamp', 'HEAD'])
  if (lines === undefined || lines === '') throw noCommits()
  return lines.split('\n').map((one) => {
    const [seconds, commit = ''] = one.split(' ')
    return { commit, date: dayOf(Number(seconds)) }
  })
}

/** Oldest first; of one moment in the order of their names, in which `v1.10` comes after `v1.9`. */
function tags({ tryText }: Repository): readonly Point[] {
  const format = '%(refname:short)%00%(objectname)%00%(*objectname)%00%(committerdate:unix)%00%(*committerdate:unix)'
  const lines =
    tryText(['for-each-ref', '--sort=version:refname', `--format=${format}`, 'refs/tags'])?.split('\n') ?? []
  const found = lines.flatMap((one) => {
    const [name = '', own = '', peeled = '', date, peeledDate] = one.split('\0')
    const seconds = Number(peeledDate || date || Number.NaN)
    return Number.isFinite(seconds) && seconds > 0
      ? [{ seconds, point: { name, commit: peeled || own, date: dayOf(seconds) } }]
      : []
  })
  if (found.length === 0) throw noTags()
  return found.sort((one, other) => one.seconds - other.seconds).map(({ point }) => point)
}

/** By the order of the line and not by the clock: of the commits that say a month the last one. */
function lastOfMonth(points: readonly Point[]): readonly Point[] {
  const months = new Map(points.map((point) => [point.date.slice(0, 7), point]))
  return [...months]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, point]) => ({ ...point, name: month }))
}

function noCommits(): UsageError {
  return new UsageError({
    nl: 'In deze repository is nog niets vastgelegd. Leg een eerste versie vast met git commit.',
    en: 'Nothing has been committed to this repository yet. Commit a first version with git commit.',
  })
}

function noTags(): UsageError {
  return new UsageError({
    nl: 'Deze repository heeft geen tags. Zet er een met git tag, of kies --by month.',
    en: 'This repository has no tags. Set one with git tag, or choose --by month.',
  })
}
