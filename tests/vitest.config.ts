import { load } from 'js-yaml'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [{ name: 'yaml', enforce: 'pre', transform: yamlAsData }],
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000 },
})

/** The checklists are YAML; the build makes them plain data, and so do the tests. */
function yamlAsData(text: string, file: string): { code: string; map: null } | undefined {
  return file.endsWith('.yaml') ? { code: `export default ${JSON.stringify(load(text))}`, map: null } : undefined
}
