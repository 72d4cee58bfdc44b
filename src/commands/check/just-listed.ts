import type { Io } from '../../io.ts'

/**
 * The same disk, that need not be asked again for what is in none of the folders that were listed a moment ago: looking for what
 * is not there is half of all looking when a thousand ecosystems are told again. A name that a system might take for another
 * (`Templates`, an accent written in two ways) is looked for all the same.
 */
export function justListed(io: Io): Io {
  const folders = new Map<string, ReturnType<Io['list']>>()
  return {
    ...io,
    list: (path) => {
      const entries = io.list(path)
      folders.set(path, entries)
      return entries
    },
    kindOf: (path) => {
      const at = path.lastIndexOf('/')
      const name = path.slice(at + 1)
      const entries = folders.get(at === -1 ? '.' : path.slice(0, at))
      const isGone = entries !== undefined && isPlain(name) && entries.every((entry) => isOther(entry.name, name))
      return isGone ? 'missing' : io.kindOf(path)
    },
  }
}

function isPlain(name: string): boolean {
  return /^[a-z._-]+$/.test(name)
}

/** Names of other letters than these could mean anything to a system. */
function isOther(entry: string, name: string): boolean {
  return /^[ -}]*$/.test(entry) && entry.toLowerCase() !== name
}
