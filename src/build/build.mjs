import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { ascii, asData } from './as-data.mjs'
import { less } from './less.mjs'
import { oneShape } from './one-shape.mjs'

/**
 * Makes `dist/`: one CommonJS file for the command line, one for its other thread and one for each module that is imported
 * on demand (a command, the colours). Bundled CommonJS starts two to four times faster than loose ES modules. The model goes
 * in as plain data, so that checking does not load zod.
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const dist = join(root, 'dist')
const options = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'warning' }

/** Bundles these entries, of which esbuild reads each module once; what they import on demand comes after them. */
async function bundleAll(some) {
  const known = entries.length
  const { metafile } = await build({
    ...options,
    metafile: true,
    entryPoints: some.map((entry) => ({ in: entry, out: chunk(entry) })),
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    supported: { 'dynamic-import': false },
    define: { buildMark: JSON.stringify(buildMark) },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    plugins: [onDemand, asData(() => shapes), oneShape, less],
  })
  for (const entry of some) asAscii(join(dist, `${chunk(entry)}.cjs`))
  for (const file of Object.keys(metafile.inputs)) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)
    if (name !== null) libraries.set(name[1], join(root, name[0]))
  }
  if (entries.length > known) await bundleAll(entries.slice(known))
}

/** esbuild leaves other letters in patterns; with one of those, V8 gives every letter of the file two bytes. */
function asAscii(file) {
  writeFileSync(file, ascii(readFileSync(file, 'utf8')))
}

/** The licences of the libraries that are in the bundle, word for word, as those licences ask. */
function licences() {
  const texts = [...libraries].sort().map(([name, folder]) => {
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim()
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

const chunk = (path) => (basename(path) === 'cli.ts' ? 'eco' : basename(path, '.ts'))

/** Each file of `dist/` has the name of its module, so no two modules that load on demand may share one. */
function refuseSameName(entry) {
  const other = entries.find((one) => one !== entry && chunk(one) === chunk(entry))
  if (other !== undefined) throw new Error(`${entry} and ${other} would both be ${chunk(entry)}.cjs`)
}

const onDemand = {
  name: 'on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined
      const entry = resolve(resolveDir, path)
      if (!entries.includes(entry)) entries.push(entry)
      refuseSameName(entry)
      return { path: `./${chunk(entry)}.cjs`, external: true }
    })
  },
}

/** One word for all that the bundles are made from: what was worked out by other code is never taken for the work of this. */
function markOf(...paths) {
  const all = createHash('sha256')
  for (const path of paths.flatMap((one) => filesAt(join(root, one))))
    all.update(relative(root, path).replaceAll('\\', '/')).update(readFileSync(path))
  return all.digest('hex').slice(0, 16)
}

function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesAt(join(path, name)))
}

const buildMark = markOf('src', 'templates', 'package.json', 'package-lock.json')
let shapes
const entries = [join(root, 'src/cli.ts'), join(root, 'src/thread.ts')]
const libraries = new Map()

/** What a module of `eco` exports, for what the build works out with it. */
async function exportsOf(path) {
  const outfile = join(dist, 'beforehand.cjs')
  await build({ ...options, entryPoints: [join(root, path)], outfile })
  const all = createRequire(import.meta.url)(outfile)
  delete createRequire(import.meta.url).cache[outfile]
  rmSync(outfile)
  return all
}

/** The shapes of the model, read off the zod schemas by running the model itself. */
async function modelAsData() {
  return Object.fromEntries(
    Object.entries(await exportsOf('src/model/shape.ts')).filter(([, value]) => typeof value !== 'function'),
  )
}

/** What is read off the templates of `eco`: their names on the first line, and what the parser makes of each on one below. */
async function templatesAsData() {
  const { parseTemplate } = await exportsOf('src/reports/template/parse.ts')
  const files = filesAt(join(root, 'templates')).filter((file) => file.endsWith('.hbs'))
  const names = files.map((file) => relative(join(root, 'templates'), file).replaceAll('\\', '/'))
  const parsed = files.map((file) => parseTemplate(readFileSync(file, 'utf8')))
  const faulty = names.filter((_, at) => parsed[at].faults.length > 0)
  if (faulty.length > 0) throw new Error(`faults in ${faulty.join(', ')}`)
  return [names, ...parsed.map(({ nodes }) => nodes)].map((line) => ascii(JSON.stringify(line))).join('\n')
}

rmSync(dist, { recursive: true, force: true })
shapes = await modelAsData()
await bundleAll([...entries])
writeFileSync(join(dist, 'templates.txt'), await templatesAsData())
writeFileSync(join(dist, 'licences.txt'), licences())
