import { relative, resolve, sep } from 'node:path'
import type { Io } from './io.ts'
import type { Text } from './text.ts'
import { UsageError } from './usage-error.ts'

/** A file that becomes another; without `before` it is a new one. */
export interface FileChange {
  readonly path: string
  readonly before: Uint8Array | undefined
  readonly after: Uint8Array
}

/**
 * Writes several files in a folder as one edit: all of them or none, as far as a file system can. Every new content, and
 * every old one, stands complete on the disk beside its file before the first file is replaced; each replacement is one
 * step of the system, so a file is old or new at any moment. When a step fails, what was replaced is put back. Refuses, as
 * a `UsageError`, what has changed since it was read, and what is reached through a link or lies outside the folder.
 */
export function writeTogether(changes: readonly FileChange[], folder: string, io: Io): void {
  for (const { path, before } of changes) refuseUnsafe(path, before, folder, io)
  const mark = io.steps.mark()
  const staged = changes.map((change) => ({
    ...change,
    next: beside(change.path, mark, 'new'),
    last: beside(change.path, mark, 'old'),
  }))
  try {
    for (const one of staged) stage(one, staged.length > 1, io)
    for (const { path, before } of staged) refuseUnsafe(path, before, folder, io)
  } catch (error) {
    clear(staged, io)
    throw notWritten(error)
  }
  replaceAll(staged, io)
  clear(staged, io)
}

interface Staged extends FileChange {
  readonly next: string
  readonly last: string
}

/** Hidden, and not named as YAML, so that nothing takes it for a part of the ecosystem. */
function beside(path: string, mark: string, kind: 'new' | 'old'): string {
  const at = path.lastIndexOf('/') + 1
  return `${path.slice(0, at)}.eco-${mark}-${path.slice(at)}.${kind}`
}

/** One file alone needs no copy of what it was: it is replaced or it is not. */
function stage({ path, before, after, next, last }: Staged, isOneOfMore: boolean, io: Io): void {
  io.steps.create(next, after, path)
  if (isOneOfMore && before !== undefined) io.steps.create(last, before, path)
}

function replaceAll(staged: readonly Staged[], io: Io): void {
  const done: Staged[] = []
  try {
    for (const one of staged) {
      io.steps.rename(one.next, one.path)
      done.push(one)
    }
  } catch (error) {
    const stuck = done.reverse().filter((one) => !putBack(one, io))
    clear(
      staged.filter((one) => !stuck.includes(one)),
      io,
    )
    throw stuck.length === 0 ? notWritten(error) : halfway(stuck)
  }
}

function putBack({ path, before, last }: Staged, io: Io): boolean {
  try {
    if (before === undefined) io.steps.remove(path)
    else io.steps.rename(last, path)
    return true
  } catch {
    return false
  }
}

function clear(staged: readonly Staged[], io: Io): void {
  for (const path of staged.flatMap(({ next, last }) => [next, last])) {
    if (io.kindOf(path) === 'missing') continue
    try {
      io.steps.remove(path)
    } catch {}
  }
}

function refuseUnsafe(path: string, before: Uint8Array | undefined, folder: string, io: Io): void {
  const steps = relative(resolve(folder), resolve(path)).split(sep)
  if (steps[0] === '..' || steps[0] === '') throw new UsageError(outside(path, folder))
  const above = steps.slice(0, -1).map((_, at) => resolve(folder, ...steps.slice(0, at + 1)))
  const missing = above.find((one) => io.kindOf(one) === 'missing')
  if (missing !== undefined) throw new UsageError(noFolder(path, relative(resolve(folder), missing)))
  if (above.some((one) => io.kindOf(one) !== 'directory')) throw new UsageError(noPlainFile(path))
  const kind = io.kindOf(path)
  if (before === undefined ? kind !== 'missing' : kind === 'missing') throw new UsageError(changedSince(path))
  if (before === undefined) return
  if (kind !== 'file') throw new UsageError(noPlainFile(path))
  if (!isSame(io.read(path), before)) throw new UsageError(changedSince(path))
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

function outside(path: string, folder: string): Text {
  return {
    nl: `"${path}" ligt buiten de map "${folder}" en blijft zoals het is.`,
    en: `"${path}" lies outside the folder "${folder}" and stays as it is.`,
  }
}

function noFolder(path: string, missing: string): Text {
  return {
    nl: `De map "${missing}" is er niet, dus "${path}" is niet te maken. Maak die map eerst. Er is niets gewijzigd.`,
    en: `There is no folder "${missing}", so "${path}" cannot be made. Make that folder first. Nothing was changed.`,
  }
}

function noPlainFile(path: string): Text {
  return {
    nl: `"${path}" is geen gewoon bestand of ligt achter een koppeling (symlink). Er is niets gewijzigd.`,
    en: `"${path}" is no ordinary file, or lies behind a link. Nothing was changed.`,
  }
}

/** What to say of a file that someone else changed after it was read. */
export function changedSince(path: string): Text {
  return {
    nl: `"${path}" is intussen gewijzigd. Er is niets geschreven; geef de opdracht opnieuw.`,
    en: `"${path}" has changed in the meantime. Nothing was written; give the command again.`,
  }
}

function notWritten(error: unknown): Error {
  if (error instanceof UsageError) return error
  const why = error instanceof Error ? error.message : String(error)
  return new UsageError({
    nl: `Schrijven lukte niet (${why}). Er is niets gewijzigd.`,
    en: `Writing failed (${why}). Nothing was changed.`,
  })
}

function halfway(stuck: readonly Staged[]): UsageError {
  const nl = stuck.map(({ path, last }) => `${path} (zoals het was: ${last})`).join(', ')
  const en = stuck.map(({ path, last }) => `${path} (as it was: ${last})`).join(', ')
  return new UsageError({
    nl: `Schrijven lukte niet, en terugzetten ook niet voor: ${nl}. De andere bestanden zijn zoals ze waren.`,
    en: `Writing failed, and so did putting back: ${en}. The other files are as they were.`,
  })
}
