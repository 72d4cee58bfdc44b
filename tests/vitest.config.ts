import { load } from 'js-yaml'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './longest-first.ts'

/** As in `src/optimizing.ts`, for the same reason: a tenth of all that the tests take of the processor. */
const patience = process.versions.v8.startsWith('11.') ? ['--interrupt-budget=600000'] : []

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [
    { name: 'yaml', enforce: 'pre', transform: yamlAsData },
    { name: 'libraries-as-released', configEnvironment: withoutDevelopment },
  ],
  // Files share what they import (`isolate: false`): importing it for each of them took longer than the tests. What was
  // made of a file is kept for the next run (`fsModuleCache`), by its text and this configuration.
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/own-folder.ts'],
    setupFiles: ['tests/same-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    experimental: { fsModuleCache: true },
    execArgv: ['--max-semi-space-size=64', ...patience],
  },
})

/** Libraries as people get them: their development builds check themselves, which doubled what Markdown takes to read. */
function withoutDevelopment(_: string, { resolve }: { resolve?: { conditions?: string[] } }): void {
  if (resolve?.conditions) resolve.conditions = resolve.conditions.filter((one) => !one.startsWith('development'))
}

/** The checklists are YAML; the build makes them plain data, and so do the tests. */
function yamlAsData(text: string, file: string): { code: string; map: null } | undefined {
  return file.endsWith('.yaml')
    ? { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(load(text)))})`, map: null }
    : undefined
}
