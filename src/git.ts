import { spawnSync } from 'node:child_process'
import { delimiter, isAbsolute, join } from 'node:path'

export interface GitAnswer {
  /** The exit code; -1 when git was stopped because it said too much or took too long. */
  readonly code: number
  readonly out: Uint8Array
  readonly err: string
}

/** Runs git in a folder with a list of arguments, never through a shell; undefined when there is no git. */
export type Git = (folder: string, args: readonly string[], input?: string) => GitAnswer | undefined

/** What a repository may ask of us: the answer of one call in bytes, and its time in milliseconds. */
const [mostBytes, mostTime] = [256_000_000, 120_000]

/**
 * The configuration of a repository is a stranger's, and some of its settings are programs. Only plumbing is asked for, that
 * runs none of them; what could still run one (a monitor, a hook, a signature to check, a fetch of missing objects) is off.
 * A bare repository among the files comes with them, so its configuration and its history are not believed.
 */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showSignature=false',
  'protocol.allow=never',
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting])

const environment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  GIT_PAGER: 'cat',
  LC_ALL: 'C',
}

/** Set by git around a hook, or by someone for another repository: ours is the one that the folder is in. */
const elsewhere = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_NAMESPACE', 'GIT_COMMON_DIR']

export function runGit(env: Readonly<Record<string, string | undefined>>, exists: (file: string) => boolean): Git {
  const program = gitOnPath(env.PATH ?? env.Path ?? '', exists)
  const kept = Object.entries(env).filter(([name]) => !elsewhere.includes(name))
  const own = { ...Object.fromEntries(kept), ...environment }
  return (folder, args, input = '') => {
    if (program === undefined) return undefined
    const options = ['-C', folder, '--no-pager', '--no-replace-objects', '--literal-pathspecs', ...settings]
    const { status, stdout, stderr, error } = spawnSync(program, [...options, ...args], {
      env: own,
      input,
      maxBuffer: mostBytes,
      timeout: mostTime,
      windowsHide: true,
    })
    if (error !== undefined && 'code' in error && error.code === 'ENOENT') return undefined
    return { code: error === undefined ? (status ?? -1) : -1, out: stdout, err: String(stderr) }
  }
}

/** Only in whole folders of the search path: a `git` in the folder of the ecosystem is a stranger's. */
function gitOnPath(path: string, exists: (file: string) => boolean): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git'
  const places = path.split(delimiter).filter((place) => isAbsolute(place))
  return places.map((place) => join(place, name)).find(exists)
}
