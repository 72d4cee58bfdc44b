import type { Io } from '../../io.ts'
import { isDay } from '../../model/notation.ts'
import { UsageError } from '../../usage-error.ts'
import { shown } from '../../visible.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import { findRevision, mergeBase, type Revision, revisionBefore, revisionOf } from '../git/revision.ts'
import { parentOf } from '../locate-ecosystems.ts'
import { folderSide, revisionSide, type Side, workingTreeSide } from './side.ts'

export interface SideOptions {
  /** The folder of the ecosystem, where it is not the current one. */
  readonly path?: string
  /** A day: compare with the last version from before it. */
  readonly since?: string
}

export interface Sides {
  readonly before: Side
  readonly after: Side
}

/** What the words on the command line compare: versions, the working tree, or two folders. */
export async function sidesOf(words: readonly string[], options: SideOptions, io: Io): Promise<Sides> {
  const [one, other, more] = words
  if (more !== undefined) throw tooMany()
  if (options.since !== undefined && !isDay(options.since)) throw notADay(options.since)
  if (one !== undefined && other !== undefined && isFolder(one, io) && isFolder(other, io)) {
    const found = await openIfAny(one, io)
    if (found === undefined || [one, other].every((word) => findRevision(word, found) === undefined))
      return { before: folderSide(one, io), after: folderSide(other, io) }
  }
  const start = options.path ?? words.find((word) => io.kindOf(word) !== 'missing') ?? '.'
  const repository = await openRepository(existing(start, io), io)
  return versions(sorted(words, options, repository, io), options, repository, io)
}

interface Sorted {
  readonly revisions: readonly string[]
  readonly path: string
}

/** Which words are versions and which is the folder. What is both needs `--path` to be understood. */
function sorted(words: readonly string[], { path }: SideOptions, repository: Repository, io: Io): Sorted {
  const revisions: string[] = []
  const paths: string[] = path === undefined ? [] : [path]
  for (const word of words) {
    const isPath = io.kindOf(word) !== 'missing'
    const isRevision = isRange(word, repository) || findRevision(word, repository) !== undefined
    if (isPath && isRevision && path === undefined) throw isBoth(word)
    if (isPath && !isRevision) paths.push(word)
    else revisions.push(word)
  }
  if (paths.length > 1) throw tooMany()
  return { revisions, path: paths[0] ?? '.' }
}

function versions({ revisions, path }: Sorted, { since }: SideOptions, repository: Repository, io: Io): Sides {
  const side = (revision: Revision) => revisionSide(revision, path, repository, io)
  const [one, other] = revisions
  if (since !== undefined && other !== undefined) throw tooMany()
  if (since !== undefined) {
    const before = side(revisionBefore(since, repository))
    return { before, after: one === undefined ? now(path, before, io) : side(revisionOf(one, repository)) }
  }
  if (other !== undefined)
    return { before: side(revisionOf(one ?? '', repository)), after: side(revisionOf(other, repository)) }
  const range = one === undefined ? undefined : rangeOf(one, repository)
  if (range !== undefined) return { before: side(range.from), after: side(range.to) }
  const before = side(revisionOf(one ?? 'HEAD', repository))
  return { before, after: now(path, before, io) }
}

function now(path: string, before: Side, io: Io): Side {
  return workingTreeSide(path, before.root ?? '.', io)
}

const range = /^(.*?)(\.\.\.?)(.*)$/s

function isRange(word: string, repository: Repository): boolean {
  const parts = range.exec(word)
  return (
    parts !== null &&
    [parts[1], parts[3]].every((name) => name === '' || findRevision(name ?? '', repository) !== undefined) &&
    word.replace(/\.+/, '') !== ''
  )
}

/** `a..b` is a against b, `a...b` what b did since they parted; a side left out is HEAD. Undefined for no range. */
function rangeOf(word: string, repository: Repository): { from: Revision; to: Revision } | undefined {
  const parts = findRevision(word, repository) === undefined ? range.exec(word) : null
  if (parts === null) return undefined
  const [from, to] = [revisionOf(parts[1] || 'HEAD', repository), revisionOf(parts[3] || 'HEAD', repository)]
  return { from: parts[2] === '...' ? mergeBase(from, to, repository) : from, to }
}

function isFolder(path: string, io: Io): boolean {
  return io.kindOf(path) === 'directory'
}

async function openIfAny(folder: string, io: Io): Promise<Repository | undefined> {
  try {
    return await openRepository(folder, io)
  } catch {
    return undefined
  }
}

/** The path itself, or the nearest folder above it that is there now: it may have been there in another version. */
function existing(path: string, io: Io): string {
  for (let folder = path; ; folder = parentOf(folder)) {
    if (isFolder(folder, io)) return folder
    if (parentOf(folder) === folder) return '.'
  }
}

function isBoth(word: string): UsageError {
  return new UsageError({
    nl: `"${shown(word)}" is zowel een versie als een map. Schrijf voor de map: --path ${shown(word)}; voor de versie: eco diff ${shown(word)} --path .`,
    en: `"${shown(word)}" is both a version and a folder. For the folder write: --path ${shown(word)}; for the version: eco diff ${shown(word)} --path .`,
  })
}

function notADay(day: string): UsageError {
  return new UsageError({
    nl: `"${shown(day)}" is geen dag voor --since. Schrijf jaar-maand-dag, zoals 2026-09-01.`,
    en: `"${shown(day)}" is no day for --since. Write year-month-day, such as 2026-09-01.`,
  })
}

function tooMany(): UsageError {
  return new UsageError({
    nl: 'Dat zijn te veel versies of mappen. Vergelijk er twee: eco diff v1..v2 map, of eco diff map-oud map-nieuw',
    en: 'Those are too many versions or folders. Compare two: eco diff v1..v2 folder, or eco diff old-folder new-folder',
  })
}
