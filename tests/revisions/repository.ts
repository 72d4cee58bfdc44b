import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real git repository in a folder of its own, for as long as a test takes. */
export interface TestRepository {
  readonly folder: string
  readonly git: (...args: string[]) => string
  /** Makes the folder hold these files and nothing else but what git keeps. */
  readonly put: (files: Readonly<Record<string, string>>) => void
  /** Commits everything on a day, and gives the commit. */
  readonly commit: (message: string, day?: string) => string
  /** The commit on HEAD that says so many seconds since 1970, as git takes them; no branch knows it. */
  readonly commitAt: (seconds: string) => string
  readonly remove: () => void
}

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Team',
  GIT_AUTHOR_EMAIL: 'team@example.org',
  GIT_COMMITTER_NAME: 'Team',
  GIT_COMMITTER_EMAIL: 'team@example.org',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
}

/** Starting a process costs much in a worker that holds much: one makes a whole commit, and nothing looks after it. */
const commit = 'git add -A && exec git commit -q --allow-empty -m "$1"'

let empty: string | undefined

/** Empty, or with everything that another holds. */
export function testRepository(like?: TestRepository): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'eco-git-'))
  const run = (program: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    execFileSync(program, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, ...more },
    }).trim()
  empty ??= emptyRepository()
  cpSync(like?.folder ?? empty, folder, { recursive: true, preserveTimestamps: true })
  return {
    folder,
    git: (...args) => run('git', args),
    put: (files) => {
      for (const name of readdirSync(folder))
        if (name !== '.git') rmSync(join(folder, name), { recursive: true, force: true })
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true })
        writeFileSync(join(folder, file), text)
      }
    },
    commit: (message, day) => {
      const at =
        day === undefined ? {} : { GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` }
      run('sh', ['-c', commit, 'sh', message], at)
      return headOf(join(folder, '.git'))
    },
    commitAt: (seconds) => {
      const who = `x <x@x> ${seconds} +0000`
      const text = `tree ${run('git', ['rev-parse', 'HEAD^{tree}'])}\nparent ${run('git', ['rev-parse', 'HEAD'])}\nauthor ${who}\ncommitter ${who}\n\nx\n`
      const write = ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally']
      return execFileSync('git', write, { cwd: folder, env, input: text, encoding: 'utf8' }).trim()
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The commit that was just made: git wrote it behind the name of the branch. */
function headOf(folder: string): string {
  const head = readFileSync(join(folder, 'HEAD'), 'utf8').trim()
  return head.startsWith('ref: ') ? readFileSync(join(folder, head.slice(5)), 'utf8').trim() : head
}

/** What all of them begin with, made once. */
function emptyRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eco-git-empty-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  execFileSync('git', ['init', '-q', '-b', 'main', '--template=', folder], { env })
  mkdirSync(join(folder, '.git/info'), { recursive: true })
  return folder
}
