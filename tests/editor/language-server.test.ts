import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placeNew } from '../../src/commands/init/place.ts'
import { planOf } from '../../src/commands/init/plan.ts'
import { scaffold } from '../../src/commands/init/scaffold.ts'
import { systemIo } from '../../src/io.ts'
import { parseDocument } from '../../src/load/document.ts'
import { createLocator } from '../../src/load/locate.ts'
import { validate } from '../../src/load/validate.ts'
import { definitionShape } from '../../src/model/shape.ts'
import { type LanguageServer, startServer } from './language-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'eco-editor-'))
const examples = resolve(import.meta.dirname, '../../examples')
const files = scaffold(planOf('kade', { phase: 'perform', type: 'pps' }, 'nl', '2026-11-30'), undefined)
const head = '# yaml-language-server: $schema=.vscode/ecosystem.schema.json\n'
let server: LanguageServer

/** The server in the folder that `eco init` makes, with the editor settings that stand there. */
beforeAll(async () => {
  placeNew(join(folder, 'kade'), files, systemIo('/nergens'))
  const settings = JSON.parse(files.find(({ path }) => path === '.vscode/settings.json')?.text ?? '') as object
  const yaml = Object.entries(settings).filter(([name]) => name.startsWith('yaml.'))
  server = await startServer(
    join(folder, 'kade'),
    Object.fromEntries(yaml.map(([name, value]) => [name.slice(5), value])),
  )
}, 60_000)

afterAll(() => {
  server.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('completion', () => {
  it('offers the sections in a file that only names its schema, with what they are called', async () => {
    const offered = await server.completions('nieuw.yaml', head)
    expect(offered.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['ecosystem', 'partners', 'goals', 'actions', 'finance', 'risks']),
    )
    expect(offered).toContainEqual({ label: 'goals', documentation: 'Doelen' })
  })

  it('offers them in an empty file as well, by the settings of the folder', async () => {
    expect((await server.completions('leeg.yaml', '')).map(({ label }) => label)).toContain('partners')
  })

  it('offers the fields of a partner, with what belongs there', async () => {
    const offered = await server.completions('nieuw.yaml', `${head}partners:\n  - id: roc\n    `)
    expect(offered).toContainEqual({ label: 'name', documentation: 'Naam van de organisatie' })
    expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(['helix', 'brings', 'gets', 'joined']))
    expect(offered.map(({ label }) => label)).not.toContain('id')
  })

  it('offers fixed values, with their Dutch word', async () => {
    const offered = await server.completions('nieuw.yaml', `${head}partners:\n  - id: roc\n    helix: `)
    expect(offered).toContainEqual({ label: 'knowledge', documentation: 'onderwijs en onderzoek' })
    expect(offered).toHaveLength(5)
  })

  it('offers the settings in eco.config.yaml', async () => {
    const labels = (await server.completions('eco.config.yaml', '')).map(({ label }) => label)
    expect(labels).toContain('methods')
    expect(labels).not.toContain('partners')
  })
})

describe('the text at a word', () => {
  const text = `${head}goals:\n  - id: talent\n    deadline: 2027\n    kind: market\n`

  it('says in Dutch what belongs there and how to write it', async () => {
    expect(await server.hover('doelen.yaml', text, { line: 3, character: 6 })).toContain(
      'Wanneer bereikt. Een datum: 2026-05-01, of 2026-05 of 2026 als je het preciezer niet weet',
    )
  })

  it('says what a fixed value is called', async () => {
    expect(await server.hover('doelen.yaml', text, { line: 4, character: 12 })).toContain('`market`: markt')
  })
})

describe('what is wrong', () => {
  // Several at a time, each under its own name: the server waits a while before it looks at a text.
  it.concurrent.each(files.filter(({ path }) => path.endsWith('.yaml')).map(({ path, text }) => [path, text]))(
    'is nothing in %s, as eco init wrote it',
    async (path, text) => {
      expect(await server.diagnostics(path, text)).toEqual([])
    },
  )

  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const all = folders.flatMap(({ name }) =>
    readdirSync(join(examples, name))
      .filter((file) => file.endsWith('.yaml') && file !== 'eco.config.yaml' && file !== 'tien-vragen.yaml')
      .map((file) => `${name}/${file}`),
  )

  it.concurrent.each(all)('in the example %s stands on the lines where eco check says so', async (file) => {
    const text = readFileSync(join(examples, file), 'utf8')
    expect(apart(linesOf(await server.diagnostics(file.replace('/', '-'), text)), linesOfCheck(text))).toEqual([])
  })

  it.concurrent.each([
    ['a key that is not known', 'partners:\n  - id: roc\n    name: Roc\n    kartrekker: x\n'],
    ['a section that is not known', 'vision:\n  statement: Samen verder\nactoren: []\n'],
    ['a word that is no value', 'partners:\n  - id: roc\n    name: Roc\n    helix: onderwijs\n'],
    ['a date as people write it', 'goals:\n  - id: talent\n    title: Talent\n    deadline: 31 december 2027\n'],
    ['a day that is not there', 'goals:\n  - id: talent\n    title: Talent\n    deadline: 2027-02-29\n'],
    ['an amount with words', 'actions:\n  - id: a\n    title: A\n    budget: 12 mille\n'],
    ['an id that is none', 'partners:\n  - id: Roc De Vaart\n    name: Roc\n'],
    ['a name that is not there', 'partners:\n  - id: roc\n'],
    ['a text where a list belongs', 'actions:\n  - id: a\n    title: A\n    goals: talent\n'],
    ['a list where a section belongs', 'vision:\n  - statement: Samen\n'],
    ['a number where a text belongs', 'vision:\n  statement: 12\n'],
    ['yes where true belongs', 'partners:\n  - id: roc\n    name: Roc\n    essential: ja\n'],
    [
      'all of it right',
      'partners:\n  - id: roc\n    name: Roc\n    joined: 2026\n    brings: [Kennis, { what: Geld, amount: 5 }]\n',
    ],
  ])('is seen in the same places by the editor and by eco check: %s', async (name, text) => {
    expect(
      apart(linesOf(await server.diagnostics(`${name.replaceAll(' ', '-')}.yaml`, text)), linesOfCheck(text)),
    ).toEqual([])
  })

  it('is not asked of what is about people', async () => {
    expect(await server.diagnostics('contacts.local.yaml', 'mensen:\n  - naam: iemand\n')).toEqual([])
  })
})

function linesOf(said: readonly string[]): readonly number[] {
  return [...new Set(said.map((one) => Number.parseInt(one, 10)))].sort((a, b) => a - b)
}

/** The lines on which a schema rule has something to say, or reading itself; other rules look further than a schema can. */
function linesOfCheck(text: string): readonly number[] {
  const { document, diagnostics } = parseDocument({ file: 'a.yaml', content: new TextEncoder().encode(text) })
  const { locate, raw } = createLocator(text)
  const refused = validate(document.value ?? {}, definitionShape, { file: 'a.yaml', raw }).diagnostics
  return [...new Set([...diagnostics, ...refused].map(({ place }) => locate(place).line))].sort((a, b) => a - b)
}

/** Lines that only one of both names. Of a whole list or section that is wrong one points at the key, the other below it. */
function apart(some: readonly number[], others: readonly number[]): readonly number[] {
  const lacks = (from: readonly number[]) => (line: number) => !from.some((one) => Math.abs(one - line) <= 1)
  return [...some.filter(lacks(others)), ...others.filter(lacks(some))]
}
