import { posix } from 'node:path'
import type { Io } from '../../io.ts'
import { UsageError } from '../../usage-error.ts'

export interface NewFile {
  /** From the folder in which the files come: `.vscode/settings.json`. */
  readonly path: string
  readonly text: string
  /** Left out where a file with this name is there already, because people often have it for other reasons. */
  readonly mayBeThere?: true
}

/**
 * Puts new files in a folder: all of them or none. A folder that is not there yet comes with all of them in one step; in
 * one that is there the last file comes last, so that what stands in it counts only when the others are there. Refuses,
 * as a `UsageError`, when anything is in the way, before anything is written.
 */
export function placeNew(folder: string, files: readonly NewFile[], io: Io): void {
  refuseInTheWay(folder, files, io)
  const undo: (() => void)[] = []
  try {
    if (io.kindOf(folder) === 'missing') placeFolder(folder, files, undo, io)
    else placeInside(folder, files, undo, io)
  } catch (error) {
    for (const step of undo.reverse()) quietly(step)
    throw notWritten(folder, error)
  }
}

type Undo = (() => void)[]

function placeFolder(folder: string, files: readonly NewFile[], undo: Undo, io: Io): void {
  makeFolders(posix.dirname(folder), undo, io)
  const stage = posix.join(posix.dirname(folder), `.eco-${io.steps.mark()}-new`)
  fill(stage, files, undo, io)
  io.folders.rename(stage, folder)
}

function placeInside(folder: string, files: readonly NewFile[], undo: Undo, io: Io): void {
  const stage = posix.join(folder, `.eco-${io.steps.mark()}-new`)
  fill(stage, files, undo, io)
  for (const { path } of files) {
    const target = posix.join(folder, path)
    makeFolders(posix.dirname(target), undo, io)
    if (io.kindOf(target) !== 'missing') throw new Error('EEXIST: file already exists')
    io.steps.rename(posix.join(stage, path), target)
    undo.push(() => io.steps.remove(target))
  }
  // All is in its place; should an empty folder stay behind, it holds nothing that anyone reads.
  for (const one of foldersOf(files).reverse()) quietly(() => io.folders.remove(posix.join(stage, one)))
}

function fill(stage: string, files: readonly NewFile[], undo: Undo, io: Io): void {
  for (const { path, text } of files) {
    const target = posix.join(stage, path)
    makeFolders(posix.dirname(target), undo, io)
    undo.push(() => io.kindOf(target) !== 'missing' && io.steps.remove(target))
    io.steps.create(target, new TextEncoder().encode(text), target)
  }
}

/** Makes the folders that are not there yet, from the outside in. */
function makeFolders(folder: string, undo: Undo, io: Io): void {
  const missing: string[] = []
  for (let at = folder; io.kindOf(at) === 'missing' && posix.dirname(at) !== at; at = posix.dirname(at))
    missing.unshift(at)
  for (const one of missing) {
    io.folders.make(one)
    undo.push(() => io.folders.remove(one))
  }
}

/** The folder itself (`.`) and those in it, from the outside in. */
function foldersOf(files: readonly NewFile[]): string[] {
  const steps = files.map(({ path }) => posix.dirname(path).split('/'))
  return [...new Set(['.', ...steps.flatMap((all) => all.map((_, at) => all.slice(0, at + 1).join('/')))])].sort()
}

/** Whether a file is left as it is, because it may be there already and is. */
export function isKept(folder: string, { path, mayBeThere }: NewFile, io: Io): boolean {
  return mayBeThere === true && io.kindOf(posix.join(folder, path)) === 'file'
}

/** A `UsageError` that names what is there already where these files would come. */
export function refuseInTheWay(folder: string, files: readonly NewFile[], io: Io): void {
  for (let at = folder; ; at = posix.dirname(at)) {
    const kind = io.kindOf(at)
    if (kind !== 'missing' && kind !== 'directory' && !(kind === 'link' && at !== folder)) throw noFolder(at)
    if (posix.dirname(at) === at) break
  }
  const inside = [...foldersOf(files).filter((one) => one !== '.' && isNoFolder(posix.join(folder, one), io))]
  const there = files.map(({ path }) => path).filter((path) => io.kindOf(posix.join(folder, path)) !== 'missing')
  if (inside.length + there.length > 0) throw inTheWay([...inside, ...there].map((path) => posix.join(folder, path)))
}

function isNoFolder(path: string, io: Io): boolean {
  const kind = io.kindOf(path)
  return kind !== 'missing' && kind !== 'directory'
}

function quietly(step: () => void): void {
  try {
    step()
  } catch {}
}

function noFolder(path: string): UsageError {
  return new UsageError({
    nl: `${path} is geen gewone map. Er is niets geschreven. Noem een andere map: eco init <map>`,
    en: `${path} is no ordinary folder. Nothing was written. Name another folder: eco init <folder>`,
  })
}

function inTheWay(paths: readonly string[]): UsageError {
  return new UsageError({
    nl: `Dit staat er al: ${paths.join(', ')}. eco init overschrijft niets; er is niets geschreven. Noem een andere of een nieuwe map: eco init <map>`,
    en: `This is there already: ${paths.join(', ')}. eco init overwrites nothing; nothing was written. Name another or a new folder: eco init <folder>`,
  })
}

function notWritten(folder: string, error: unknown): UsageError {
  const why = error instanceof Error ? error.message : String(error)
  return new UsageError({
    nl: `In ${folder} schrijven lukte niet (${why}). Er is niets achtergebleven.`,
    en: `Writing in ${folder} failed (${why}). Nothing was left behind.`,
  })
}
