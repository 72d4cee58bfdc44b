import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
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
  // What stands beside a script of the tests is found from where the script was.
  const places = {
    name: 'places',
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]tests[\\/].*\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
        loader: 'ts',
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
    plugins: [yaml, places],
    // Too large, or with files of their own.
    external: ['mermaid', 'jsdom', 'libxml2-wasm'],
  })
  return outfile
}
