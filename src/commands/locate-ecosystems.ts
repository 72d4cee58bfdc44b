import { dirname, resolve } from 'node:path'
import type { Io } from '../io.ts'
import { discover, type Found, homeOf } from '../load/discover.ts'
import { UsageError } from '../usage-error.ts'

/**
 * The ecosystems that the paths on the command line mean: those in a folder, or else the one that the folder or file is
 * part of. Each comes once. A path without any is a `UsageError`.
 */
export function locateEcosystems(paths: readonly string[], io: Io): readonly Found[] {
  const found = (paths.length === 0 ? ['.'] : paths).flatMap((path) => ecosystemsAt(normal(path), io))
  return found.filter(
    (one, index) => found.findIndex((other) => resolve(other.folder) === resolve(one.folder)) === index,
  )
}

function ecosystemsAt(path: string, io: Io): readonly Found[] {
  const kind = io.kindOf(path)
  if (kind === 'missing') throw noSuchPath(path)
  const below = kind === 'file' || kind === 'other' ? [] : discover(path, io)
  if (below.length > 0) return below
  const home = homeOf(kind === 'file' ? dirname(path) : path, io, parentOf)
  if (home === undefined) throw noEcosystem(path)
  return discover(home, io).filter(({ folder }) => folder === home)
}

/** `./examples/` and `examples` are the same folder to a reader. */
function normal(path: string): string {
  const plain = path.replaceAll('\\', process.platform === 'win32' ? '/' : '\\').replace(/^(?:\.\/+)+(?=.)/, '')
  return plain.length > 1 ? plain.replace(/\/+$/, '') : plain
}

function parentOf(path: string): string {
  return path === '.' ? '..' : /^(?:\.\.\/)*\.\.$/.test(path) ? deeper(path) : dirname(path)
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

function noEcosystem(path: string): UsageError {
  return new UsageError({
    nl: `In "${path}" staat geen ecosysteem: er is geen ecosystem.yaml. Maak dat bestand, met daarin "ecosystem:" en daaronder, ingesprongen, "id: …" en "name: …".`,
    en: `There is no ecosystem in "${path}": no ecosystem.yaml. Make that file, holding "ecosystem:" and below it, indented, "id: …" and "name: …".`,
  })
}
