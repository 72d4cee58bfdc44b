import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { load } from 'js-yaml'

/** A script in TypeScript as one file, with the checklists as the build makes them: for what runs outside the tests. */
export async function bundle(entry, outfile) {
  const yaml = {
    name: 'yaml',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
        contents: JSON.stringify(load(readFileSync(path, 'utf8'))),
        loader: 'json',
      })),
  }
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // What the libraries `require` themselves.
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    logLevel: 'warning',
    plugins: [yaml],
  })
  return outfile
}
