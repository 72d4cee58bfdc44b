import { readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import type { Cache } from './cache-folder.ts'
import type { Optimizing } from './optimizing.ts'

/** Which program this is, compiled by which Node; on which day; and what does something when all is done. */
interface Keeping {
  readonly mark: string
  /** Days since 1970. */
  readonly day: number
  readonly atEnd: (save: () => void) => void
}

/** A smaller file compiles as quickly as it is looked up, with all that looking it up takes. */
const least = 50_000

/** Those of a command that does more than tell what is known; in them faster code waits. */
const large = 500_000

/**
 * The files of this folder (those of `eco` itself) run from what V8 made of them the last time, functions included that it
 * compiles when they are first called: compiling them again took a fifth of the time of a small check. What is kept is used only
 * when nothing happened to it, for V8 does not look at that, and V8 itself refuses what another version or another setting of it
 * made. Once a day it is written again, because another run may have called other functions.
 */
export function keepCompiled(
  folder: string,
  cache: Cache,
  { wait, waiting, isUntouched }: Optimizing,
  { mark, day, atEnd }: Keeping,
): void {
  const { _extensions: loaders } = Module as unknown as Loaders
  if (loaders === undefined) return
  const kept: (() => void)[] = []
  const keepSmall = () => {
    for (const keep of kept.splice(0)) keep()
  }
  atEnd(keepSmall)
  loaders['.cjs'] = (module, file) => {
    if (dirname(file) !== folder) return loaders['.js']?.(module, file)
    // The build leaves nothing but ASCII in these files; Node itself reads them in small pieces.
    const content = readFileSync(file, 'latin1')
    if (content.length < least) return module._compile(content, file)
    const require = createRequire(file)
    const { Script } = require('node:vm') as typeof import('node:vm')
    const name = `code-${basename(file)}-${mark}`
    const known = unpacked(cache.read(name))
    const isLarge = content.length >= large
    // After that V8 is no longer as it was when the small ones were compiled.
    if (isLarge) keepSmall()
    if (isLarge) wait()
    const compile = () => new Script(Module.wrap(content), { filename: file, ...known?.compiled })
    const script = isLarge ? waiting(compile) : compile()
    const isStale = script.cachedDataRejected !== false || known?.day !== day
    const keep = () => cache.write(name, packed(script.createCachedData(), day))
    if (isStale && isLarge) atEnd(() => waiting(keep))
    else if (isStale && isUntouched()) kept.push(keep)
    script.runInThisContext().call(module.exports, module.exports, require, module, file, folder)
  }
}

/**
 * What Node calls for every file that is required, by how its name ends; a name that is not there is loaded as `.js`. None of
 * this is what Node promises: a Node without it loads every file itself, and no more is lost than time.
 */
interface Loaders {
  readonly _extensions?: Record<string, (module: Loading, file: string) => void>
}

interface Loading {
  readonly exports: unknown
  readonly _compile: (content: string, file: string) => void
}

/** Bytes for the day; V8 copies what does not begin at a multiple of eight. */
const front = 8

/** The day, and what was compiled; all of it twice, as two copies are compared in less time than it takes to load a checksum. */
function packed(compiled: Uint8Array, day: number): Uint8Array {
  const one = Buffer.alloc(compiled.length + front)
  one.writeUInt32LE(day, 0)
  one.set(compiled, front)
  return Buffer.concat([one, one])
}

function unpacked(content: Uint8Array | undefined) {
  if (content === undefined || content.length < 2 * front) return undefined
  const all = Buffer.from(content.buffer, content.byteOffset, content.length)
  const middle = all.length / 2
  if (all.length % 2 !== 0 || all.compare(all, middle, all.length, 0, middle) !== 0) return undefined
  return { day: all.readUInt32LE(0), compiled: { cachedData: all.subarray(front, middle) } }
}
