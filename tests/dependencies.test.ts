import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (path: string) => readFileSync(resolve(root, path), 'utf8')
const manifest = JSON.parse(read('package.json')) as Readonly<Record<string, unknown>> & {
  readonly devDependencies: Readonly<Record<string, string>>
}

interface Locked {
  readonly version: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
}

const locked = Object.entries((JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages)
  .filter(([path]) => path !== '')
  .map(([path, one]) => ({ ...one, path }))

/** What is in the bundle, as `dist/licences.txt` names it: `yaml 2.9.1 (ISC)` and the text of its licence. */
const bundled = read('dist/licences.txt')
  .split(`\n${'-'.repeat(80)}\n\n`)
  .map((part) => {
    const [head = '', ...text] = part.split('\n')
    const [, name = '', version = '', licence = ''] = /^(\S+) (\S+) \((.+)\)$/.exec(head) ?? []
    return { name, version, licence, text: text.join('\n').trim() }
  })

describe('what an install brings', () => {
  test('is one package: everything else is in it', () => {
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect([kind, manifest[kind]]).toEqual([kind, undefined])
    const scripts = manifest.scripts as Readonly<Record<string, string>>
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([])
  })

  test('holds only libraries that everyone may use and pass on, with the text of their licences', () => {
    const permissive = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']
    expect(bundled.length).toBeGreaterThan(20)
    for (const { name, licence, text } of bundled) {
      expect([name, licence]).toEqual([name, expect.toBeOneOf(permissive)])
      expect([name, text.length > 200]).toEqual([name, true])
    }
  })

  test('is exactly what the lock says, to the bit', () => {
    for (const { name, version } of bundled)
      expect(locked.filter(({ path }) => path.endsWith(`node_modules/${name}`)).map((one) => one.version)).toContain(
        version,
      )
    expect(locked.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual([])
  })
})

describe('what builds and tests it', () => {
  test('runs nothing at install, but for the choice of the right esbuild', () => {
    expect(locked.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ path }) => path)).toEqual([
      'node_modules/esbuild',
    ])
  })

  test('is a list of versions and no addresses, each with a line in the README of what it is for', () => {
    const table = /## Libraries\n([\s\S]*?)\n## /.exec(read('README.md'))?.[1] ?? ''
    const rows = table.split('\n').filter((line) => line.startsWith('| '))
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      expect([name, version]).toEqual([name, expect.stringMatching(/^\^?\d+\.\d+\.\d+$/)])
      if (!name.startsWith('@types/'))
        expect([name, rows.some((row) => names(row).includes(name))]).toEqual([name, true])
    }
    for (const name of rows.slice(2).flatMap(names)) expect(Object.keys(manifest.devDependencies)).toContain(name)
  })
})

/** The libraries in the first cell of a row, without their major versions. */
function names(row: string): string[] {
  return (row.split('|')[1] ?? '').split(',').map((name) => name.trim().replace(/ \d+$/, ''))
}

test('a release says where it was built, and points at no address that was made up', () => {
  expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true })
  expect([manifest.repository, manifest.homepage, manifest.bugs]).toEqual([undefined, undefined, undefined])
  expect(manifest.files).toEqual(['dist', 'templates', 'CHANGELOG.md'])
})
