import { join, relative, resolve, sep } from 'node:path'
import type { Io } from '../io.ts'
import { parentOf } from './locate-ecosystems.ts'

/** The nearest folder at or above this one that git keeps (`.git` is a folder, or a file in a worktree); else this one. */
export function repositoryRoot(io: Io): string {
  for (let at = '.'; ; at = parentOf(at)) {
    if (io.kindOf(join(at, '.git')) !== 'missing') return resolve(at)
    if (parentOf(at) === at) return resolve('.')
  }
}

/** How a file is called from the root of the repository, with slashes whatever the system. */
export function pathFrom(root: string): (file: string) => string {
  return (file) => relative(resolve(root), resolve(file)).split(sep).join('/') || '.'
}

/** A folder in the repository, on the way to a file, that is a link: whoever sends in changes could lead it anywhere. */
export function linkOnTheWay(file: string, io: Io): string | undefined {
  const root = repositoryRoot(io)
  const steps = relative(root, resolve(file)).split(sep).slice(0, -1)
  if (steps[0] === '..') return undefined
  const at = steps.findIndex((_, index) => io.kindOf(join(root, ...steps.slice(0, index + 1))) === 'link')
  return at === -1 ? undefined : steps.slice(0, at + 1).join('/')
}
