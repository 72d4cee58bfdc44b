import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const enough = 1_000_000_000

/**
 * One folder for all that the tests write, which goes with them, also what a worker that was stopped left behind. In memory
 * where the system has room for it there: what is written whole and safe waits for a disk, and that is done often. What `eco`
 * remembers goes there too: code that is not built has no mark by which it is told from what it was before the last change.
 */
export default function ownFolder(): () => void {
  const folder = mkdtempSync(join(isMemoryFit() ? memory : tmpdir(), 'eco-tests-'))
  // Some tests run eco as someone without rights, who must come through here.
  chmodSync(folder, 0o711)
  process.env.TMPDIR = folder
  process.env.XDG_CACHE_HOME = join(folder, 'cache')
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Whether there is room, and what is written there may be run: the tests write programs as well. */
function isMemoryFit(): boolean {
  try {
    const [, , , settings = 'noexec'] =
      readFileSync('/proc/mounts', 'utf8')
        .split('\n')
        .map((line) => line.split(' '))
        .find(([, place]) => place === memory) ?? []
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > enough && !settings.split(',').some((one) => one === 'noexec' || one === 'ro')
  } catch {
    return false
  }
}
