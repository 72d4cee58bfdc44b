import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

export function testRepository(): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'eco-git-'))
  const run = (args: readonly string[], day?: string) =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env:
        day === undefined
          ? env
          : { ...env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
    }).trim()
  run(['init', '-q', '-b', 'main'])
  return {
    folder,
    git: (...args) => run(args),
    put: (files) => {
      run(['rm', '-rqf', '--ignore-unmatch', '.'])
      run(['clean', '-ffdqx'])
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true })
        writeFileSync(join(folder, file), text)
      }
    },
    commit: (message, day) => {
      run(['add', '-A'])
      run(['commit', '-q', '--allow-empty', '-m', message], day)
      return run(['rev-parse', 'HEAD'])
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
