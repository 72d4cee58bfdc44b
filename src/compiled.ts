import Module, { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import type { Cache } from './cache-folder.ts'

/** Which program this is, compiled by which Node; on which day; and what does something when all is done. */
interface Keeping {
  readonly mark: string
  /** Days since 1970. */
  readonly day: number
  readonly atEnd: (save: () => void) => void
}

/** A smaller file compiles as quickly as it is looked up, with all that looking it up takes. */
const least = 200_000

/**
 * The files of this folder (those of `eco` itself) run from what V8 made of them the last time, functions included that it
 * compiles when they are first called: compiling them again took a fifth of the time of a small check. What is kept is used only when its
 * checksum is right, for V8 does not look at that, and V8 itself refuses what another version or another setting of it made.
 * Once a day it is written again, because another run may have called other functions.
 */
export function keepCompiled(folder: string, cache: Cache, { mark, day, atEnd }: Keeping): void {
  const loader = Module.prototype as unknown as Loader
  const compile = loader._compile
  loader._compile = function (content, file, ...more) {
    if (dirname(file) !== folder || content.length < least) return compile.call(this, content, file, ...more)
    const require = createRequire(file)
    const { crc32 } = require('node:zlib') as typeof import('node:zlib')
    const { Script } = require('node:vm') as typeof import('node:vm')
    const name = `code-${basename(file)}-${mark}`
    const known = unpacked(cache.read(name), crc32)
    const script = new Script(Module.wrap(content), { filename: file, ...known?.compiled })
    const isStale = script.cachedDataRejected !== false || known?.day !== day
    if (isStale) atEnd(() => cache.write(name, packed(script.createCachedData(), day, crc32)))
    return script.runInThisContext().call(this.exports, this.exports, require, this, file, folder)
  }
}

/** What Node calls with the text of every file that is required; it is no part of what Node promises. */
interface Loader {
  _compile: (this: { exports: unknown }, content: string, file: string, ...more: unknown[]) => unknown
}

type Checksum = (content: Uint8Array) => number

/** Eight bytes before the rest: its checksum, and the day. */
function packed(compiled: Uint8Array, day: number, checksum: Checksum): Uint8Array {
  const content = Buffer.alloc(compiled.length + 8)
  content.set(compiled, 8)
  content.writeUInt32LE(day, 4)
  content.writeUInt32LE(checksum(content.subarray(4)), 0)
  return content
}

function unpacked(content: Uint8Array | undefined, checksum: Checksum) {
  if (content === undefined || content.length < 8) return undefined
  const all = Buffer.from(content.buffer, content.byteOffset, content.length)
  if (checksum(all.subarray(4)) !== all.readUInt32LE(0)) return undefined
  return { day: all.readUInt32LE(4), compiled: { cachedData: all.subarray(8) } }
}
