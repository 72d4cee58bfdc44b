import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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
}

/** Starting a process costs much in a worker that holds much: one makes a whole commit. */
const commit = 'git add -A && git commit -q --allow-empty -m "$1" && git rev-parse HEAD'

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
      return run('sh', ['-c', commit, 'sh', message], at)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What all of them begin with, made once. */
function emptyRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eco-git-empty-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  execFileSync('git', ['init', '-q', '-b', 'main', '--template=', folder], { env })
  mkdirSync(join(folder, '.git/info'), { recursive: true })
  return folder
}
