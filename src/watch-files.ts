import { basename, relative, resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import { isPassedOver } from './load/passed-over.ts'

/**
 * So long (milliseconds) a file stays as it is before its change counts: an editor writes in more than one step. Without this
 * chokidar leaves out a second change within fifty milliseconds of the first, and nobody would hear of it.
 */
const steady = { stabilityThreshold: 30, pollInterval: 10 }

/** So long several files that are saved together are waited for. */
const together = 5

/** So often (milliseconds) it is looked at whether the watched folders are still the same. */
const betweenLooks = 300

/**
 * Calls `changed` once when all is being watched, and again after each change of a YAML file in or below these folders,
 * one call at a time; the last change is always followed by a call. What a call adds to `paths` is watched from then on. A
 * folder that is taken away is waited for; `markOf` tells which one stands at a path. Ends when `stopped` does.
 */
export async function watchFiles(
  paths: () => readonly string[],
  changed: () => Promise<void>,
  stopped: Promise<void>,
  markOf: (path: string) => string,
): Promise<void> {
  const roots = paths().map((path) => resolve(path))
  const calls = oneByOne(async () => {
    await changed()
    const known = new Set(roots)
    const more = paths()
      .map((path) => resolve(path))
      .filter((path) => !known.has(path))
    if (more.length === 0) return
    roots.push(...more)
    watcher.add(more)
  })
  const broken = rejection()
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(calls.again, together)
  }
  const begin = () =>
    watch(roots, { ignoreInitial: true, followSymlinks: false, ignored: isIgnored(roots), awaitWriteFinish: steady })
      .on('ready', calls.again)
      .on('all', soon)
      .on('error', (error) => isFatal(error) && broken.reject(error))
  const marks = () => roots.map(markOf).join('\n')
  let [watcher, seen] = [begin(), marks()]
  // A watched folder that is taken away takes its watch along, also when another comes in its place, and the process would
  // end for want of work.
  const look = setInterval(() => {
    const now = marks()
    if (now === seen) return
    seen = now
    watcher.close().catch(broken.reject)
    watcher = begin()
  }, betweenLooks)
  await Promise.race([stopped, calls.failed, broken.promise]).finally(() => {
    clearTimeout(timer)
    clearInterval(look)
    return watcher.close()
  })
}

function rejection() {
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<never>((_, no) => {
    reject = no
  })
  return { promise, reject: (reason: unknown) => reject(reason) }
}

/** One call at a time; what comes during a call is one more call after it. */
function oneByOne(work: () => Promise<void>) {
  let [isBusy, isWanted] = [false, false]
  const broken = rejection()
  const again = async (): Promise<void> => {
    isWanted = true
    if (isBusy) return
    isBusy = true
    while (isWanted) {
      isWanted = false
      await work().catch(broken.reject)
    }
    isBusy = false
  }
  return { again, failed: broken.promise }
}

/** What the system cannot watch at all; that a file is gone before it was looked at is nothing. */
function isFatal(error: unknown): boolean {
  return /^(?:ENOSPC|EMFILE|ENFILE)$/.test((error as NodeJS.ErrnoException).code ?? '')
}

/** What need not be watched: hidden files and folders, those of other programs, and what is no YAML. */
export function isIgnored(roots: readonly string[]) {
  return (path: string, stats?: { isFile: () => boolean }): boolean => {
    const full = resolve(path)
    if (roots.includes(full)) return false
    const below = roots.map((root) => relative(root, full)).find((one) => !one.startsWith('..')) ?? basename(full)
    if (below.split(sep).some(isPassedOver)) return true
    return stats?.isFile() === true && !/\.ya?ml$/i.test(full)
  }
}
