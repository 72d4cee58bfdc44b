import type { Io } from '../../io.ts'

/** The names in a folder, when a system could take none of them for another plain name than it is. */
type Names = ReadonlySet<string> | 'uncertain'

/**
 * The same disk, that need not be asked again for what is in none of the folders that were listed a moment ago: looking for what
 * is not there is half of all looking when a thousand ecosystems are told again. Where a system might take one name for another
 * (an accent written in two ways) it is looked for all the same.
 */
export function justListed(io: Io): Io {
  const folders = new Map<string, Names>()
  return {
    ...io,
    list: (path) => {
      const entries = io.list(path)
      folders.set(path, namesOf(entries))
      return entries
    },
    kindOf: (path) => {
      const at = path.lastIndexOf('/')
      const name = path.slice(at + 1)
      const names = folders.get(at === -1 ? '.' : path.slice(0, at))
      const isGone = names !== undefined && names !== 'uncertain' && plain.test(name) && !names.has(name)
      return isGone ? 'missing' : io.kindOf(path)
    },
  }
}

/** No `.` or `..`, which no list holds, and no point at the end, which Windows leaves out. */
const plain = /^\.?[a-z_-](?:[a-z._-]*[a-z_-])?$/

function namesOf(entries: ReturnType<Io['list']>): Names {
  const isCertain = entries.every(({ name }) => /^[ -}]*$/.test(name))
  return isCertain ? new Set(entries.map(({ name }) => name.toLowerCase())) : 'uncertain'
}
