import { dirname, resolve } from 'node:path'
import type { Io } from '../io.ts'
import { discover, type Found, homeOf } from '../load/discover.ts'
import { isPassedOver } from '../load/passed-over.ts'
import { nearest } from '../near.ts'
import { UsageError } from '../usage-error.ts'
import { asStored } from './stored-name.ts'

/**
 * The ecosystems that the paths on the command line mean: those in a folder, or else the one that the folder or file is
 * part of. Each comes once. A path without any is a `UsageError`.
 */
export function locateEcosystems(paths: readonly string[], io: Io): readonly Found[] {
  const found = (paths.length === 0 ? ['.'] : paths).flatMap((path) => ecosystemsAt(normal(path), io))
  if (paths.length < 2) return found
  const first = new Map<string, Found>()
  for (const one of found) if (!first.has(resolve(one.folder))) first.set(resolve(one.folder), one)
  return [...first.values()]
}

/** The one ecosystem that a path means: that of the folder itself, should others stand in it; else several are a `UsageError`. */
export function locateEcosystem(path: string | undefined, io: Io): Found {
  const all = locateEcosystems(path === undefined ? [] : [path], io)
  const own = all.find(({ folder }) => folder === normal(path ?? '.'))
  const [found, ...more] = own === undefined ? all : [own]
  if (found === undefined || more.length > 0)
    throw oneEcosystem(path ?? '.', found === undefined ? [] : [found, ...more])
  return found
}

function ecosystemsAt(given: string, io: Io): readonly Found[] {
  const path = asStored(given, io)
  const kind = io.kindOf(path)
  if (kind === 'missing') throw noSuchPath(path)
  const below = kind === 'file' || kind === 'other' ? [] : discover(path, io)
  if (below.length > 0) return below
  const home = homeOf(kind === 'file' ? dirname(path) : path, io, parentWithin(io))
  if (home === undefined) throw noEcosystem(path, kind === 'file' ? dirname(path) : path, io)
  return discover(home, io).filter(({ folder }) => folder === home)
}

/** The ecosystem that the current folder is, or is part of; undefined when there is none. */
export function homeHere(io: Io): Found | undefined {
  const home = homeOf('.', io, parentWithin(io))
  return home === undefined ? undefined : discover(home, io).find(({ folder }) => folder === home)
}

/** `./examples/` and `examples` are the same folder to a reader. */
export function normal(path: string): string {
  const plain = path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\').replace(/^(?:\.\/+)+(?=.)/, '')
  return plain.length > 1 ? plain.replace(/\/+$/, '') : plain
}

/** The folder above a path, as a reader would write it; the root of the disk is above itself. */
export function parentOf(path: string): string {
  return path === '.' ? '..' : /^(?:\.\.\/)*\.\.$/.test(path) ? deeper(path) : dirname(path)
}

/** Like `parentOf`, but nothing lies above the root of a repository: what is there is not for those in it. */
export function parentWithin(io: Io): (path: string) => string {
  return (path) => (io.kindOf(path === '.' ? '.git' : `${path}/.git`) === 'missing' ? parentOf(path) : path)
}

/** Above `..` lies `../..`, until the root of the disk. */
function deeper(path: string): string {
  return resolve(path) === resolve(`${path}/..`) ? path : `${path}/..`
}

function noSuchPath(path: string): UsageError {
  return new UsageError({
    nl: `"${path}" bestaat niet. Geef de map van een ecosysteem, of ga er eerst heen.`,
    en: `"${path}" does not exist. Give the folder of an ecosystem, or go there first.`,
  })
}

function noEcosystem(path: string, folder: string, io: Io): UsageError {
  const near = misnamed(folder, io, 3)
  return new UsageError(
    near === undefined
      ? {
          nl: `In "${path}" staat geen ecosysteem: er is geen ecosystem.yaml. Maak dat bestand, met daarin "ecosystem:" en daaronder, ingesprongen, "id: …" en "name: …", of laat het maken met: eco init`,
          en: `There is no ecosystem in "${path}": no ecosystem.yaml. Make that file, holding "ecosystem:" and below it, indented, "id: …" and "name: …", or have it made with: eco init`,
        }
      : {
          nl: `In "${path}" staat geen ecosysteem: er is geen ecosystem.yaml, wel ${near}. Geef dat bestand de naam ecosystem.yaml.`,
          en: `There is no ecosystem in "${path}": no ecosystem.yaml, but there is ${near}. Rename that file to ecosystem.yaml.`,
        },
  )
}

/** A file that was probably meant as `ecosystem.yaml` (`ecosystem.yml`, `Ecosysteem.yaml`, `ecosystem.yaml.txt`), here or a few folders down. */
function misnamed(folder: string, io: Io, depth: number): string | undefined {
  const entries = listed(folder, io)
  const inside = (name: string) => (folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`)
  const file = entries.find(({ name, kind }) => kind === 'file' && isNear(name))
  if (file !== undefined) return inside(file.name)
  if (depth === 0) return undefined
  const folders = entries.filter(({ name, kind }) => kind === 'directory' && !isPassedOver(name))
  for (const { name } of folders.slice(0, 50)) {
    const found = misnamed(inside(name), io, depth - 1)
    if (found !== undefined) return found
  }
  return undefined
}

function isNear(name: string): boolean {
  const end = /\.ya?ml(?:\.txt)?$/i
  return end.test(name) && nearest(name.replace(end, ''), ['ecosystem', 'ecosysteem']) !== undefined
}

function listed(folder: string, io: Io): ReturnType<Io['list']> {
  try {
    return io.list(folder)
  } catch {
    return []
  }
}

function oneEcosystem(path: string, found: readonly Found[]): UsageError {
  const [most, names] = [6, found.map(({ folder }) => folder)]
  const more = names.length > most ? ', …' : ''
  const some = `${names.slice(0, most).join(', ')}${more}`
  return new UsageError({
    nl: `In "${path}" staan ${names.length} ecosystemen: ${some}. Noem de map van één ecosysteem.`,
    en: `There are ${names.length} ecosystems in "${path}": ${some}. Give the folder of one.`,
  })
}
