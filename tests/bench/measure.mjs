import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const preload = join(dirname(fileURLToPath(import.meta.url)), 'peak-memory.cjs')

/** A run of so many milliseconds is done in fewer pairs; what takes longer than `patience` is not measured at all. */
const [long, fewest, patience] = [5000, 3, 60_000]

/**
 * One piece of work, done as whole processes with a home and a cache of their own: each run right after a `node -e 0`, so that
 * the machine's own speed and its bad moments fall out of the ratio. Before that, runs that are not timed: they fill the cache,
 * and tell the peak memory. `work` is `{ name, words, codes?, before?, warmUps?, env? }`: `before(home, run)` makes ready what each
 * run needs, `codes` are the exit codes that it may end with.
 */
export function measure(work, { pairs, folder, isPatient = true }) {
  const home = homeIn(folder)
  let run = 0
  const once = (env = {}) => {
    work.before?.(home, run++)
    return time(work, { ...environment(home), ...work.env, ...env }, isPatient ? undefined : patience)
  }
  try {
    let peak = 0
    let last = 0
    for (let warmUp = 0; warmUp < (work.warmUps ?? 2); warmUp++) {
      const file = join(home, `peak-${warmUp}`)
      last = once({ NODE_OPTIONS: `--require "${preload.replaceAll('\\', '\\\\')}"`, ECO_PEAK: file })
      // Of the last: the first also does what later runs find done.
      peak = Math.max(0, ...peaksIn(file))
    }
    const times = last > long ? Math.min(fewest, pairs) : pairs
    const runs = Array.from({ length: times }, () => {
      const reference = time({ name: 'node', words: ['-e', '0'] }, environment(home))
      const own = once()
      return { own, ratio: own / reference }
    })
    return { work: work.name, pairs: times, ...summary(runs), memory: peak === 0 ? null : peak }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function summary(runs) {
  const own = runs.map((run) => run.own)
  return {
    median: median(own),
    lowest: Math.min(...own),
    highest: Math.max(...own),
    ratio: median(runs.map((run) => run.ratio)),
  }
}

/** In MB, of each process of a run; none when it was ended before it could say so. */
function peaksIn(file) {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Number(line) / 1024)
}

let homes = 0

function homeIn(folder) {
  const home = join(folder, `home-${++homes}`)
  mkdirSync(home, { recursive: true })
  return home
}

/**
 * Nothing of whoever runs this counts, and nothing of theirs is touched. `NODE_EXTRA_CA_CERTS` is not among it: that alone
 * adds 40 ms to Node 20.
 */
export function environment(home) {
  const kept = ['PATH', 'Path', 'SystemRoot', 'LANG'].filter((name) => process.env[name] !== undefined)
  return {
    ...Object.fromEntries(kept.map((name) => [name, process.env[name]])),
    ...Object.fromEntries(['HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP'].map((name) => [name, home])),
    XDG_CACHE_HOME: join(home, 'cache'),
    LOCALAPPDATA: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
  }
}

/** Milliseconds of one process. */
function time({ name, words, codes = [0], cwd }, env, timeout) {
  const started = process.hrtime.bigint()
  const { status, error, stderr } = spawnSync(process.execPath, words, {
    env,
    cwd,
    timeout,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1e9,
  })
  const taken = Number(process.hrtime.bigint() - started) / 1e6
  if (error?.code === 'ETIMEDOUT') throw new Error(`takes more than ${patience / 1000} s`)
  if (error !== undefined) throw error
  if (!codes.includes(status)) throw new Error(`${name} ended with ${status}: ${lastLine(stderr)}`)
  return taken
}

function lastLine(bytes) {
  return bytes.toString().trim().split('\n').at(-1)
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
