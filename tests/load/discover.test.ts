import { describe, expect, test } from 'vitest'
import { locateEcosystems } from '../../src/commands/locate-ecosystems.ts'
import { discover, type Found, homeOf, readSources } from '../../src/load/discover.ts'
import { type Disk, memoryIo } from '../memory-io.ts'

const home = 'ecosystem:\n  id: warmtebond\n  name: Warmtebond\n'

/** Each ecosystem as `folder: files`, and the findings of discovery as `rule path`. */
function found(disk: Disk, ...paths: string[]): { ecosystems: string[]; findings: string[] } {
  return summary(locateEcosystems(paths, memoryIo(disk)))
}

function summary(all: readonly Found[]): { ecosystems: string[]; findings: string[] } {
  return {
    ecosystems: all.map(({ folder, files }) => `${folder}: ${files.join(' ')}`),
    findings: all.flatMap(({ diagnostics }) => diagnostics.map(({ rule, place }) => `${rule} ${place.file}`)),
  }
}

const files = (...paths: string[]) => ({ files: Object.fromEntries(paths.map((path) => [path, home])) })

describe('the files of an ecosystem', () => {
  test('are ecosystem.yaml first and then all other YAML by name, folders after files', () => {
    const disk = files('bond/zon.yml', 'bond/ecosystem.yaml', 'bond/acties.yaml', 'bond/Partners.yaml', 'bond/b/a.yaml')
    expect(found(disk, 'bond').ecosystems).toEqual([
      'bond: bond/ecosystem.yaml bond/Partners.yaml bond/acties.yaml bond/zon.yml bond/b/a.yaml',
    ])
  })

  test('are those with another case behind the point too, but not those of people', () => {
    const disk = files('ecosystem.yaml', 'Doelen.YAML', 'geld.Yml', 'contacts.LOCAL.yaml', 'Contacts.local.YML')
    expect(found(disk, '.')).toEqual({ ecosystems: ['.: ecosystem.yaml Doelen.YAML geld.Yml'], findings: [] })
  })

  test('are not what is hidden, in node_modules, of people, or something else', () => {
    const disk = files(
      ...['ecosystem.yaml', '.eco.yaml', '.git/a.yaml', 'node_modules/x/a.yaml', 'sub/node_modules/a.yaml'],
      ...['contacts.local.yaml', 'sub/contacts.local.yml', 'README.md', 'yaml', 'a.yaml.bak', 'a.json'],
    )
    expect(found(disk, '.')).toEqual({ ecosystems: ['.: ecosystem.yaml'], findings: [] })
  })

  test('are not those of an ecosystem further down, which is one of its own', () => {
    const disk = files('a/ecosystem.yaml', 'a/x.yaml', 'a/b/ecosystem.yaml', 'a/b/y.yaml', 'a/b/c/z.yaml', 'a/d/w.yaml')
    expect(found(disk, 'a').ecosystems).toEqual([
      'a: a/ecosystem.yaml a/x.yaml a/d/w.yaml',
      'a/b: a/b/ecosystem.yaml a/b/y.yaml a/b/c/z.yaml',
    ])
  })
})

test('what an interrupted edit left is a finding, and no part of the ecosystem', () => {
  const io = memoryIo(
    files('ecosystem.yaml', 'sub/a.yaml', 'sub/.eco-1-2-a.yaml.old', '.eco-1-2-b.yml.new', '.eco-notes.txt'),
  )
  expect(summary(locateEcosystems(['.'], io))).toEqual({
    ecosystems: ['.: ecosystem.yaml sub/a.yaml'],
    findings: ['edit-interrupted .eco-1-2-b.yml.new', 'edit-interrupted sub/.eco-1-2-a.yaml.old'],
  })
})

test('a file that ends in .txt behind .yaml is a finding, and no part of the ecosystem', () => {
  const io = memoryIo(
    files(
      ...['ecosystem.yaml', 'Partners.yaml.TXT', 'eco.config.yaml.txt', 'sub/A.yml.txt', 'sub/a.yml', 'sub/b.yaml.txt'],
      ...['a.local.yaml.txt', '.x.yaml.txt', 'notes.txt'],
    ),
  )
  expect(summary(locateEcosystems(['.'], io))).toEqual({
    ecosystems: ['.: ecosystem.yaml sub/a.yml'],
    findings: [
      'named-as-text Partners.yaml.TXT',
      'named-as-text eco.config.yaml.txt',
      'named-as-text sub/A.yml.txt',
      'named-as-text sub/b.yaml.txt',
    ],
  })
  const [{ diagnostics = [] } = {}] = locateEcosystems(['.'], io)
  expect(diagnostics.map(({ hint }) => hint?.nl.split(/[,.] /)[0])).toEqual([
    'Geef het de naam Partners.yaml',
    'Geef het de naam eco.config.yaml',
    'A.yml staat er ook',
    'Geef het de naam b.yaml',
  ])
})

describe('a link', () => {
  test('is skipped with a finding, and never read', () => {
    const io = memoryIo({
      ...files('ecosystem.yaml', '/geheim/wachtwoord.yaml'),
      links: { 'p.yaml': '/geheim/wachtwoord.yaml' },
    })
    const [one] = locateEcosystems(['.'], io)
    expect(summary([one as Found])).toEqual({ ecosystems: ['.: ecosystem.yaml'], findings: ['link-skipped p.yaml'] })
    readSources(one as Found, io)
    expect(io.reads).toEqual(['ecosystem.yaml'])
  })

  test('is not read either when it is called ecosystem.yaml', () => {
    const io = memoryIo({
      ...files('bond/a.yaml', '/geheim/w.yaml'),
      links: { 'bond/ecosystem.yaml': '/geheim/w.yaml' },
    })
    const [one] = locateEcosystems(['bond'], io)
    expect(summary([one as Found])).toEqual({
      ecosystems: ['bond: bond/a.yaml'],
      findings: ['link-skipped bond/ecosystem.yaml'],
    })
    readSources(one as Found, io)
    expect(io.reads).toEqual(['bond/a.yaml'])
  })

  test('to a folder, also one that goes round, is skipped with a finding', () => {
    const disk = {
      ...files('bond/ecosystem.yaml', 'elders/a.yaml'),
      links: { 'bond/rond': '.', 'bond/elders': '../elders' },
    }
    expect(found(disk, 'bond')).toEqual({
      ecosystems: ['bond: bond/ecosystem.yaml'],
      findings: ['link-skipped bond/elders', 'link-skipped bond/rond'],
    })
  })

  test('to what can be no YAML is nobody’s business', () => {
    const links = { 'logo.png': 'x', '.cache': 'x', node_modules: 'x', 'contacts.local.yaml': 'x' }
    expect(found({ ...files('ecosystem.yaml'), links }, '.').findings).toEqual([])
  })

  test('on the command line to a folder is that folder', () => {
    expect(found({ ...files('echt/ecosystem.yaml'), links: { kort: 'echt' } }, 'kort').ecosystems).toEqual([
      'kort: kort/ecosystem.yaml',
    ])
  })
})

describe('what cannot be read', () => {
  test('is a finding when it is a folder, and the rest is still found', () => {
    expect(found({ ...files('ecosystem.yaml', 'z/a.yaml'), unreadable: ['dicht'] }, '.')).toEqual({
      ecosystems: ['.: ecosystem.yaml z/a.yaml'],
      findings: ['unreadable-file dicht'],
    })
  })

  test('is a finding when it is a folder beside the ecosystems of a portfolio', () => {
    const disk = { ...files('groep/a/ecosystem.yaml', 'groep/b/ecosystem.yaml'), unreadable: ['groep/dicht'] }
    expect(found(disk, 'groep').findings).toEqual(['unreadable-file groep/dicht'])
  })

  test('is a finding when it is a file, and the other files are still read', () => {
    const io = memoryIo({ ...files('ecosystem.yaml', 'z.yaml'), unreadable: ['partners.yaml'] })
    const { sources, diagnostics } = readSources(discover('.', io)[0] as Found, io)
    expect(sources.map(({ file }) => file)).toEqual(['ecosystem.yaml', 'z.yaml'])
    expect(diagnostics.map(({ rule, place }) => `${rule} ${place.file}`)).toEqual(['unreadable-file partners.yaml'])
  })

  test('is a finding when it is a named pipe, which is never opened', () => {
    const io = memoryIo({
      ...files('bond/ecosystem.yaml', 'buis/a.yaml'),
      pipes: ['bond/p.yaml', 'buis/ecosystem.yaml'],
    })
    const all = ['bond', 'buis'].flatMap((path) => locateEcosystems([path], io))
    for (const one of all) readSources(one, io)
    expect(summary(all)).toEqual({
      ecosystems: ['bond: bond/ecosystem.yaml', 'buis: buis/a.yaml'],
      findings: ['unreadable-file bond/p.yaml', 'unreadable-file buis/ecosystem.yaml'],
    })
    expect(io.reads).toEqual(['bond/ecosystem.yaml', 'buis/a.yaml'])
  })
})

describe('a path means', () => {
  const disk = files('groep/a/ecosystem.yaml', 'groep/a/sub/diep/x.yaml', 'groep/b/ecosystem.yaml', 'los/README.md')

  test.each<[string, string[], string[]]>([
    ['every ecosystem in a folder', ['groep'], ['groep/a', 'groep/b']],
    ['the same with a slash behind it', ['groep/'], ['groep/a', 'groep/b']],
    ['the same with a dot before it', ['./groep//'], ['groep/a', 'groep/b']],
    ['the ecosystem that a file belongs to', ['groep/a/sub/diep/x.yaml'], ['groep/a']],
    ['the ecosystem that a folder inside belongs to', ['groep/a/sub'], ['groep/a']],
    ['ecosystem.yaml itself', ['groep/b/ecosystem.yaml'], ['groep/b']],
    ['the current folder when there is none', [], ['groep/a', 'groep/b']],
    ['the current folder when it is a dot', ['.'], ['groep/a', 'groep/b']],
    ['the current folder when it is a dot and a slash', ['./'], ['groep/a', 'groep/b']],
    [
      'an ecosystem once, however often it is named',
      ['groep/a', 'groep', './groep/a/sub', process.cwd()],
      ['groep/a', 'groep/b'],
    ],
  ])('%s', (_, paths, folders) => {
    expect(locateEcosystems(paths, memoryIo(disk)).map(({ folder }) => folder)).toEqual(folders)
  })

  test('the ecosystem above the current folder', () => {
    const above = memoryIo(files('../ecosystem.yaml'))
    expect(summary(locateEcosystems([], above)).ecosystems).toEqual(['..: ../ecosystem.yaml'])
    const further = memoryIo(files('../../ecosystem.yaml', '../x/y.yaml'))
    expect(locateEcosystems(['../x/y.yaml'], further).map(({ folder }) => folder)).toEqual(['../..'])
  })

  test.each([
    ['nothing that is there', 'weg', '"weg" bestaat niet'],
    ['a path through a file', 'los/README.md/x', 'bestaat niet'],
    ['a folder without any', 'los', 'In "los" staat geen ecosysteem'],
    ['a file of no ecosystem', 'los/README.md', 'staat geen ecosysteem'],
  ])('wrong use when it is %s', (_, path, words) => {
    expect(() => locateEcosystems([path], memoryIo(disk))).toThrow(
      expect.objectContaining({ said: expect.objectContaining({ nl: expect.stringContaining(words) }) }),
    )
  })
})

test('the search upwards ends at the root of the disk', () => {
  const parentOf = (path: string) => (path === '/' ? '/' : path.replace(/\/[^/]*$/, '') || '/')
  expect(homeOf('/a/b', memoryIo(files('/ecosystem.yaml')), parentOf)).toBe('/')
  expect(homeOf('/a/b', memoryIo(files('/a/x.yaml')), parentOf)).toBeUndefined()
})
