import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import * as methods from '../src/methods/built-in.ts'
import * as model from '../src/model/shape.ts'

const root = resolve(import.meta.dirname, '..')

interface AsData {
  readonly asData: (shapes: () => object) => Plugin
  readonly ascii: (text: string) => string
}

/** A module as the build bundles it. */
async function bundled(module: string, folder: string): Promise<Readonly<Record<string, unknown>>> {
  const { asData, ascii }: AsData = await import(pathToFileURL(join(root, 'src/build/as-data.mjs')).href)
  const { outputFiles } = await build({
    entryPoints: [join(root, module)],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: [asData(() => model)],
  })
  const file = join(folder, 'bundled.cjs')
  writeFileSync(file, ascii(outputFiles[0]?.text ?? ''), 'latin1')
  const require = createRequire(import.meta.url)
  const made = require(file)
  delete require.cache[file]
  return made
}

/** All that can be read of a value, as plain data. What is chosen from or shown in an order is a list. */
function read(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(read)
  if (typeof value !== 'object' || value === null) return plain(value)
  return Object.fromEntries(
    namesIn(value).map((name) => {
      const part = Reflect.get(value, name)
      return [name, name === 'fields' || name === 'labels' ? Object.entries(part).map(read) : read(part)]
    }),
  )
}

function plain(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw new Error(`no plain data: ${String(value)}`)
  return value
}

/** What is on it and what its class works out, without where a text finds its words. */
function namesIn(value: object): readonly string[] {
  const getters = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value)))
    .filter(([name, { get }]) => get !== undefined && name !== '__proto__')
    .map(([name]) => name)
  return getters.includes('nl') ? getters : [...Object.keys(value), ...getters]
}

describe('what the build makes of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eco-build-data-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('the shapes of the model is what they are', async () => {
    const made = await bundled('src/model/shape.ts', folder)
    expect(Object.keys(made)).toContain('definitionShape')
    expect(read({ ...made })).toStrictEqual(read({ ...model }))
  })

  it('the checklists is what is in them', async () => {
    const made = await bundled('src/methods/built-in.ts', folder)
    expect(read(made.builtIn)).toStrictEqual(read(methods.builtIn))
    expect(made.defaultMethods).toEqual(methods.defaultMethods)
  })
})
