import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const loose = `${sound}goals:\n-   title: T\n    id: a # vast\n`
const tidy = `${sound}goals:\n  - id: a # vast\n    title: T\n`
const disk = { files: { 'ecosystem.yaml': loose, 'b.yaml': 'actions: []\n' } }

describe('eco fmt', () => {
  test('writes each file in its one form, and the second time nothing', async () => {
    const { code, out, io } = await eco('fmt', disk)
    expect([code, out, io.writes]).toEqual([0, 'Opgemaakt: ecosystem.yaml\n', ['ecosystem.yaml']])
    expect(io.textOf('ecosystem.yaml')).toBe(tidy)
    const again = await eco('fmt', io)
    expect([again.code, again.out, again.err]).toEqual([0, '', 'Alles is al opgemaakt.\n'])
  })

  test('says that all is in form once, and only when all is', async () => {
    const files = { 'a/ecosystem.yaml': loose, 'b/ecosystem.yaml': tidy.replace('id: ', 'id: b') }
    const some = await eco('fmt --check', { files })
    expect([some.code, some.out, some.err]).toEqual([1, 'Nog niet opgemaakt: a/ecosystem.yaml\n', ''])
    const all = await eco('fmt --check', { files: { ...files, 'a/ecosystem.yaml': tidy } })
    expect([all.code, all.out, all.err]).toEqual([0, '', 'Alles is al opgemaakt.\n'])
  })

  test('--check and --diff write nothing, and say what is not in form by their exit code', async () => {
    const check = await eco('fmt --check', disk)
    expect([check.code, check.out, check.io.writes]).toEqual([1, 'Nog niet opgemaakt: ecosystem.yaml\n', []])
    const diff = await eco('fmt --diff', disk)
    expect([diff.code, diff.io.writes]).toEqual([1, []])
    expect(diff.out).toContain('-    id: a # vast\n+  - id: a # vast\n')
    expect((await eco('fmt --check', { files: { 'ecosystem.yaml': tidy } })).code).toBe(0)
  })

  test('does only the file that is named', async () => {
    const files = { 'ecosystem.yaml': loose, 'b.yaml': 'actions:   []\n' }
    for (const path of ['b.yaml', './b.yaml'])
      expect((await eco(`fmt ${path}`, { files })).io.writes).toEqual(['b.yaml'])
    const below = { 'm/ecosystem.yaml': loose, 'm/sub/b.yaml': 'actions:   []\n' }
    expect((await eco('fmt m/sub', { files: below })).io.writes).toEqual(['m/sub/b.yaml'])
    expect((await eco('fmt m', { files: below })).io.writes).toEqual(['m/ecosystem.yaml', 'm/sub/b.yaml'])
  })

  test('leaves a file that is no YAML, says so, and does the others', async () => {
    const files = { 'ecosystem.yaml': loose, 'b.yaml': 'actions: [\n' }
    const { code, err, io } = await eco('fmt', { files })
    expect([code, io.writes]).toEqual([1, ['ecosystem.yaml']])
    expect(err).toMatch(/^b\.yaml:1:10 {2}.+\n$/)
  })

  test('leaves a file that holds nothing, and one that cannot be read', async () => {
    const files = { 'ecosystem.yaml': tidy, 'b.yaml': '# later\n', 'c.yaml': '' }
    expect(await eco('fmt --check', { files })).toMatchObject({ code: 0, err: 'Alles is al opgemaakt.\n' })
    const closed = await eco('fmt --check', { files, unreadable: ['b.yaml'] })
    expect([closed.code, closed.err]).toEqual([2, '"b.yaml" is niet te lezen.\n'])
  })

  test('does the configuration, and a checklist without touching its order', async () => {
    const files = {
      'ecosystem.yaml': sound,
      'eco.config.yaml': 'language: nl\nchecklists: [ vragen.yaml ]\nmethods:   [pps]\n',
      'vragen.yaml': 'title:   { nl: Eigen }\nmethod: eigen\nsteps: []\nitems: []\n',
    }
    const { io } = await eco('fmt', { files })
    expect(io.textOf('eco.config.yaml')).toBe('methods: [pps]\nchecklists: [vragen.yaml]\nlanguage: nl\n')
    expect(io.textOf('vragen.yaml')).toBe('title: { nl: Eigen }\nmethod: eigen\nsteps: []\nitems: []\n')
  })

  test.each([
    ['# Van het team.\n\n', '# de taal\n', true],
    ['', '', true],
    // What touches the first key may be about that key, or about the file: both stay where they are.
    ['# yaml-language-server: $schema=x.json\n# Instellingen van het team.\n', '', false],
    ['# Van het team.\n\n# yaml-language-server: $schema=x.json\n', '', false],
    ['---\r\n# Van het team.\r\n', '', false],
    ['', '# Documenten in het Nederlands\n', false],
  ])('keeps the head of a file on top, and a comment with its key: %j, %j', async (head, comment, moves) => {
    const lineBreak = head.includes('\r') ? '\r\n' : '\n'
    const [language, methods] = [`${comment}language: nl${lineBreak}`, `methods: [pps]${lineBreak}`]
    const { io } = await eco('fmt', {
      files: { 'ecosystem.yaml': sound, 'eco.config.yaml': head + language + methods },
    })
    expect(io.textOf('eco.config.yaml')).toBe(head + (moves ? methods + language : language + methods))
    expect((await eco('fmt --check', io)).code).toBe(0)
  })

  test('leaves the first key of a file below a waiver at its head', async () => {
    const config = '# eco-ignore r: s\nlanguage: nl\nchecklists: []\nmethods: [pps]\n'
    const { io } = await eco('fmt', { files: { 'ecosystem.yaml': sound, 'eco.config.yaml': config } })
    expect(io.textOf('eco.config.yaml')).toBe('# eco-ignore r: s\nlanguage: nl\nmethods: [pps]\nchecklists: []\n')
  })

  test('keeps a byte order mark', async () => {
    const { io } = await eco('fmt', { files: { 'ecosystem.yaml': `\uFEFF${loose}` } })
    expect(io.textOf('ecosystem.yaml')).toBe(`\uFEFF${tidy}`)
  })
})

const root = resolve(import.meta.dirname, '../../examples')

test.each(readdirSync(root).filter((name) => name !== 'ci'))(
  'the example %s is in form, but for what cannot be read',
  async (folder) => {
    const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    const yaml = paths.filter((path) => path.endsWith('.yaml') && path !== 'communicatie.yaml')
    const files = yaml.map((path) => [relative('.', path), readFileSync(join(root, folder, path), 'utf8')])
    const { code, out } = await eco('fmt --check', memoryIo({ files: Object.fromEntries(files) }))
    expect([code, out]).toEqual([0, ''])
  },
)
