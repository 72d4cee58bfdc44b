import type { Io } from '../../io.ts'

export interface Remembering {
  /** The same disk, that gives the same bytes object for a file that did not change: what was read from it need not be read again. */
  readonly disk: Io
  /** Every file that was read. */
  readonly files: () => readonly string[]
}

export function remembering(io: Io): Remembering {
  const kept = new Map<string, Uint8Array>()
  const read: Io['read'] = (path, most) => {
    const fresh = io.read(path, most)
    const known = kept.get(path)
    if (known !== undefined && isSame(known, fresh)) return known
    kept.set(path, fresh)
    return fresh
  }
  return { disk: { ...io, read }, files: () => [...kept.keys()] }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && Buffer.compare(one, other) === 0
}
