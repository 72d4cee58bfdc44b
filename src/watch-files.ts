import { basename, relative, resolve, sep } from 'node:path'
import { watch } from 'chokidar'

/** So long (milliseconds) nothing changes before the change counts: an editor writes a file in more than one step. */
const quiet = 30

/**
 * Calls `changed` once when all is being watched, and again after each change of a YAML file in or below these folders,
 * one call at a time; the last change is always followed by a call. Ends when `stopped` does.
 */
export async function watchFiles(
  paths: readonly string[],
  changed: () => Promise<void>,
  stopped: Promise<void>,
): Promise<void> {
  const roots = paths.map((path) => resolve(path))
  const watcher = watch(roots, { ignoreInitial: true, followSymlinks: false, ignored: isIgnored(roots) })
  const calls = oneByOne(changed)
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(calls.again, quiet)
  }
  watcher.on('ready', calls.again).on('all', soon)
  await Promise.race([stopped, calls.failed, failed(watcher)]).finally(() => {
    clearTimeout(timer)
    return watcher.close()
  })
}

/** One call at a time; what comes during a call is one more call after it. */
function oneByOne(work: () => Promise<void>) {
  let [isBusy, isWanted] = [false, false]
  let fail: (reason: unknown) => void = () => {}
  const broken = new Promise<never>((_, reject) => {
    fail = reject
  })
  const again = async (): Promise<void> => {
    isWanted = true
    if (isBusy) return
    isBusy = true
    while (isWanted) {
      isWanted = false
      await work().catch(fail)
    }
    isBusy = false
  }
  return { again, failed: broken }
}

/** What the system cannot watch at all; that a file is gone before it was looked at is nothing. */
function failed(watcher: ReturnType<typeof watch>): Promise<never> {
  return new Promise((_, reject) => {
    watcher.on('error', (error) => {
      if (/^(?:ENOSPC|EMFILE|ENFILE)$/.test((error as NodeJS.ErrnoException).code ?? '')) reject(error)
    })
  })
}

/** What need not be watched: hidden files and folders, those of other programs, and what is no YAML. */
export function isIgnored(roots: readonly string[]) {
  return (path: string, stats?: { isFile: () => boolean }): boolean => {
    const full = resolve(path)
    if (roots.includes(full)) return false
    const below = roots.map((root) => relative(root, full)).find((one) => !one.startsWith('..')) ?? basename(full)
    if (below.split(sep).some((step) => step.startsWith('.') || step === 'node_modules')) return true
    return stats?.isFile() === true && !/\.ya?ml$/.test(full)
  }
}
