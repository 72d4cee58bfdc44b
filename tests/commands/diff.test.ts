import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runGit } from '../../src/git.ts'
import { type Io, systemIo } from '../../src/io.ts'
import { main } from '../../src/main.ts'
import { type TestRepository, testRepository } from '../revisions/repository.ts'
import { eco } from './run.ts'

const home = 'ecosystem:\n  id: kade\n  name: De Groene Kade\n'
const goal = (deadline: string) => `goals:\n  - { id: talent, title: Meer talent, deadline: ${deadline} }\n`

let begun: TestRepository
let own: TestRepository | undefined
let first: string
let pathsBefore: readonly string[]
const paths = () => readdirSync(begun.folder, { recursive: true, encoding: 'utf8' }).sort()

/** The repository of all tests, or of this one alone once it made that its own. */
const here = () => (own ?? begun).folder

/** One to write in: a copy, which costs more than a comparison. */
function repository(): TestRepository {
  own ??= testRepository(begun)
  return own
}

const at = (...parts: string[]) => join(repository().folder, ...parts)

beforeAll(() => {
  begun = testRepository()
  begun.put({ 'ecosystem.yaml': home, 'doelen.yaml': goal('2028-06-30') })
  first = begun.commit('begin', '2026-03-01')
  begun.put({ 'ecosystem.yaml': home, 'doelen.yaml': goal('2028-09-30') })
  begun.git('tag', 'v1', first)
  begun.commit('uitstel', '2026-06-01')
  pathsBefore = paths()
})

afterEach(() => {
  own?.remove()
  own = undefined
})

afterAll(() => begun.remove())

interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function run(words: readonly string[], more: Partial<Io> = {}): Promise<Ran> {
  const said = { out: '', err: '' }
  const io = {
    ...systemIo('/nergens'),
    out: (text: string) => {
      said.out += text
    },
    err: (text: string) => {
      said.err += text
    },
    ...more,
  }
  const code = await main([...words, '--as-of', '2026-11-30'], io)
  return { code, ...said }
}

const diff = (...words: string[]) => run(['diff', ...words, '--path', here()])
const moved = 'Doel ‘Meer talent’ schuift 3 maanden op: van 30 juni 2028 naar 30 september 2028.'

describe('eco diff', () => {
  it('is empty when nothing changed, and exits with 0', async () => {
    expect(await diff('--exit-code')).toEqual({ code: 0, out: '', err: '' })
    expect(await diff('--format', 'markdown')).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse((await diff('--format', 'json')).out)).toMatchObject({
      ecosystems: [{ id: 'kade', changes: [] }],
    })
  })

  it('calls a partner whose name could not be read by its id', async () => {
    const files = {
      'oud/ecosystem.yaml': `${home}partners:\n  - { id: roc, name: Roc }\n`,
      'nieuw/ecosystem.yaml': `${home}partners:\n  - { id: roc, name: Roc }\n  - { id: bureau }\n`,
    }
    const { out } = await eco('diff oud nieuw', { files })
    expect(out).toContain('bureau doet mee.')
    expect((await eco('diff nieuw oud', { files })).out).toContain('bureau staat niet meer bij de partners.')
  })

  it('says of who joins on a later day from when, new or until then only in view', async () => {
    const partner = (status: string) => `  - { id: roc, name: Roc, status: ${status}, joined: 2026-12-15 }\n`
    const files = {
      'oud/ecosystem.yaml': `${home}partners:\n${partner('approached')}`,
      'nieuw/ecosystem.yaml': `${home}partners:\n${partner('committed')}${partner('committed').replaceAll(/roc/gi, 'Bureau').replace('id: Bureau', 'id: bureau')}`,
    }
    const { out } = await eco('diff oud nieuw', { files })
    expect(out).toContain('Roc doet mee vanaf 15 december 2026 (was: benaderd).')
    expect(out).toContain('Bureau doet mee vanaf 15 december 2026.')
    expect((await eco('diff oud nieuw --lang en', { files })).out).toContain(
      'Roc takes part from 15 December 2026 (was: approached).',
    )
    expect((await eco('diff oud nieuw --as-of 2026-12-15', { files })).out).toContain(
      'Roc doet mee sinds 15 december 2026 (was: benaderd).',
    )
  })

  it.each([
    [['HEAD~1']],
    [['v1']],
    [['v1..HEAD']],
    [['v1..']],
    [['v1', 'HEAD']],
    [['--since', '2026-05-01']],
    [['v1...main']],
  ])('compares with %s', async (words) => {
    const { out, code } = await diff(...words, '--exit-code')
    expect(out).toContain(moved)
    expect(code).toBe(1)
  })

  it('compares the files as they are now with the last commit, also what git does not know yet', async () => {
    writeFileSync(at('partners.yaml'), 'partners:\n  - { id: roc, name: Roc Oost }\n')
    expect((await diff()).out).toContain('Roc Oost doet mee.')
    expect((await diff('HEAD..HEAD')).out).toBe('')
  })

  it('compares two folders without git', async () => {
    const files = { 'oud/ecosystem.yaml': home, 'nieuw/ecosystem.yaml': home, 'nieuw/doelen.yaml': goal('2028') }
    const { out, code } = await eco('diff oud nieuw --lang en', { files })
    expect(code).toBe(0)
    expect(out).toContain('Added: goal ‘Meer talent’.')
  })

  it.each([
    ['nl', 'Doel ‘Meer talent’ heet nu ‘Vakmensen’.'],
    ['en', 'Goal ‘Meer talent’ is now called ‘Vakmensen’.'],
  ])('says in %s by the old name that something is called otherwise', async (language, said) => {
    const named = goal('2028').replace('Meer talent', 'Vakmensen')
    const folders = { 'oud/ecosystem.yaml': home, 'nieuw/ecosystem.yaml': home }
    const files = { ...folders, 'oud/doelen.yaml': goal('2028'), 'nieuw/doelen.yaml': named }
    expect((await eco(`diff oud nieuw --lang ${language}`, { files })).out).toContain(said)
  })

  it('finds an ecosystem again whose folder has another name', async () => {
    repository().put({ 'kade/ecosystem.yaml': home, 'kade/doelen.yaml': goal('2028-09-30') })
    repository().commit('in een map')
    expect((await run(['diff', 'HEAD~1', '--path', at('kade'), '--exit-code'])).code).toBe(0)
    expect((await run(['diff', 'v1', '--path', at('kade')])).out).toContain(moved)
  })

  it('compares several ecosystems of one repository, each with itself', async () => {
    const other = home.replace('kade', 'haven').replace('De Groene Kade', 'Haven')
    repository().put({ 'a/ecosystem.yaml': home, 'b/ecosystem.yaml': other })
    repository().commit('twee')
    repository().put({ 'a/ecosystem.yaml': home, 'b/ecosystem.yaml': other, 'b/doelen.yaml': goal('2028') })
    const { out } = await diff()
    expect(out).toContain('Haven · HEAD')
    expect(out).not.toContain('De Groene Kade')
    repository().put({ 'a/ecosystem.yaml': home })
    expect((await diff()).out).toContain('Dit ecosysteem is er niet meer: Haven.')
  })

  it.each([
    ['8640000000001', '9999-12-31'],
    ['253402300800', '9999-12-31'],
    ['99999999999999999999999', '9999-12-31'],
    ['0', '1970-01-01'],
  ])('goes on where the clock of a commit stood at %s seconds', async (seconds, date) => {
    const { out } = await diff(repository().commitAt(seconds), '--format', 'json')
    expect(JSON.parse(out)).toMatchObject({ before: { date } })
  })

  it('gives JSON with a version, and the same fingerprint in either language', async () => {
    const read = async (language: string) =>
      JSON.parse((await diff('v1', '--format', 'json', '--lang', language)).out) as {
        ecosystems: [{ changes: { fingerprint: string }[] }]
      }
    const [nl, en] = [await read('nl'), await read('en')]
    expect(nl).toMatchObject({
      format: 'eco-diff',
      version: 1,
      audience: 'internal',
      before: { kind: 'revision', name: 'v1', commit: first, date: '2026-03-01' },
      after: { kind: 'working-tree', name: null, commit: null, date: null },
      ecosystems: [{ id: 'kade', summary: { decision: 0, mind: 1, information: 0 } }],
    })
    expect(nl.ecosystems[0].changes).toMatchObject([
      {
        kind: 'changed',
        section: 'goals',
        id: 'talent',
        field: 'deadline',
        before: '2028-06-30',
        after: '2028-09-30',
        grade: 'mind',
        message: moved,
      },
    ])
    expect(en.ecosystems[0].changes[0]?.fingerprint).toBe(nl.ecosystems[0].changes[0]?.fingerprint)
  })

  it('names a reference as it is written when what it meant got another id', async () => {
    const files = (id: string, owner: string) =>
      `partners:\n  - { id: ${id}, name: Roc Oost, sector: Onderwijs }\ngoals:\n  - { id: talent, title: Talent, owner: ${owner} }\n`
    const disk = { 'oud/ecosystem.yaml': home, 'nieuw/ecosystem.yaml': home, 'oud/p.yaml': files('roc', 'roc') }
    const told = async (owner: string) =>
      (await eco('diff oud nieuw', { files: { ...disk, 'nieuw/p.yaml': files('roc-oost', owner) } })).out
    expect(await told('roc')).toContain('de trekker wordt roc (was Roc Oost)')
    expect(await told('roc-oost')).toContain('1 wijziging: 1 ter informatie')
  })

  it('reads a link in a commit as no file', async () => {
    symlinkSync('/etc/passwd', at('geheim.yaml'))
    repository().commit('een link')
    expect((await diff('v1..HEAD')).out).not.toContain('root:')
  })

  it('reads the repository of the folder, also from a hook of another', async () => {
    const env = { ...process.env, GIT_DIR: '/nergens/.git', GIT_WORK_TREE: '/nergens', GIT_INDEX_FILE: 'x' }
    const git = () => Promise.resolve(runGit(env, existsSync))
    expect((await run(['diff', 'v1', '--path', here()], { git })).out).toContain(moved)
  })

  it('works in a worktree and in a folder below', async () => {
    const other = mkdtempSync(join(tmpdir(), 'eco-tree-'))
    repository().git('worktree', 'add', '-q', '--detach', join(other, 'werk'))
    mkdirSync(join(other, 'werk', 'leeg'))
    const { out } = await run(['diff', 'v1', '--path', join(other, 'werk', 'leeg')])
    rmSync(other, { recursive: true })
    expect(out).toContain(moved)
  })
})

describe('what eco diff says when it cannot', () => {
  it.each([
    ['a version that does not exist', ['nergens'], 'De versie "nergens" is er niet'],
    ['a day that is none', ['--since', 'gisteren'], '"gisteren" is geen dag'],
    ['a day before the first version', ['--since', '2020-01-01'], 'Er is geen versie van vóór 2020-01-01'],
    ['more than two versions', ['v1', 'HEAD', 'main'], 'te veel versies'],
    ['half a range', ['v1..nergens'], 'De versie "nergens" is er niet'],
    ['what was meant', ['mains'], 'De versie "mains" is er niet. Bedoel je main?'],
  ])('names %s', async (_, words, said) => {
    const { code, err, out } = await diff(...words)
    expect(err).toContain(said)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  it('never takes a version for an option of git', async () => {
    for (const word of ['--output=x', '-x', '--upload-pack=touch x']) {
      const { code } = await run(['diff', '--path', here(), '--', word])
      expect(code).toBe(2)
    }
    expect((await diff('HEAD..--output=x')).code).toBe(2)
    expect(existsSync(join(here(), 'x'))).toBe(false)
    expect(existsSync('x')).toBe(false)
  })

  it('says that there is no repository, no git, or no commit, and what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eco-los-'))
    writeFileSync(join(folder, 'ecosystem.yaml'), home)
    expect((await run(['diff', '--path', folder])).err).toContain('staat niet in een git-repository')
    expect((await run(['diff', '--path', folder, '--lang', 'en'])).err).toContain('is in no git repository')
    execFileSync('git', ['init', '-q', folder])
    expect((await run(['diff', '--path', folder])).err).toContain('nog niets vastgelegd')
    rmSync(folder, { recursive: true })
    const none = { git: () => Promise.resolve(runGit({ PATH: '/nergens' }, existsSync)) }
    expect((await run(['diff', '--path', here()], none)).err).toContain('is git nodig')
  })

  it('says that a clone is shallow, and how to get the rest', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eco-ondiep-'))
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${here()}`, join(folder, 'kloon')])
    const { err, code } = await run(['diff', 'HEAD~1', '--path', join(folder, 'kloon')])
    expect(err).toContain('git fetch --unshallow')
    expect(code).toBe(2)
    rmSync(folder, { recursive: true })
  })

  it('asks what is meant where a word is a version and a folder', async () => {
    mkdirSync(at('v1'))
    const before = process.cwd()
    process.chdir(here())
    const { err, code } = await run(['diff', 'v1'])
    process.chdir(before)
    expect(code).toBe(2)
    expect(err).toContain('zowel een versie als een map')
  })
})

describe('a repository that someone else set up', () => {
  it('runs none of its programs', async () => {
    const traces = mkdtempSync(join(tmpdir(), 'eco-sporen-'))
    const trap = (name: string) => {
      const file = join(traces, `${name}.sh`)
      writeFileSync(file, `#!/bin/sh\ntouch ${join(traces, `${name}-ran`)}\ncat\n`)
      chmodSync(file, 0o755)
      return file
    }
    const settings = {
      'core.fsmonitor': trap('fsmonitor'),
      'core.hooksPath': traces,
      'core.pager': trap('pager'),
      'core.sshCommand': trap('ssh'),
      'core.gitProxy': trap('proxy'),
      'diff.external': trap('external'),
      'diff.eco.textconv': trap('textconv'),
      'diff.eco.command': trap('command'),
      'filter.eco.clean': trap('clean'),
      'filter.eco.smudge': trap('smudge'),
      'filter.eco.process': trap('process'),
      'gpg.program': trap('gpg'),
      'log.showSignature': 'true',
      'remote.origin.url': `ext::${trap('remote')}`,
      'remote.origin.promisor': 'true',
      'remote.origin.partialclonefilter': 'blob:none',
      'alias.rev-parse': `!${trap('alias')}`,
    }
    writeFileSync(at('.git', 'info', 'attributes'), '*.yaml diff=eco filter=eco\n')
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout'])
      writeFileSync(join(traces, hook), `#!/bin/sh\ntouch ${join(traces, `${hook}-ran`)}\n`, { mode: 0o755 })
    for (const [key, value] of Object.entries(settings)) repository().git('config', key, value)
    repository().git('config', 'extensions.partialClone', 'origin')
    writeFileSync(at('git'), `#!/bin/sh\ntouch ${join(traces, 'git-ran')}\n`, { mode: 0o755 })
    writeFileSync(at('doelen.yaml'), goal('2029-09-30'))
    const before = process.cwd()
    process.chdir(here())
    const env = { ...process.env, PATH: `.:${process.env.PATH}` }
    const { out, code } = await run(['diff', 'v1'], { git: () => Promise.resolve(runGit(env, existsSync)) })
    await run(['check', '--since', 'v1'])
    process.chdir(before)
    const ran = execFileSync('ls', [traces], { encoding: 'utf8' })
      .split('\n')
      .filter((name) => name.endsWith('-ran'))
    rmSync(traces, { recursive: true })
    expect(ran).toEqual([])
    expect(code).toBe(0)
    expect(out).toContain('schuift 15 maanden op')
  })

  it('does not fetch what a partial clone lacks', async () => {
    const blob = repository().git('rev-parse', 'v1:doelen.yaml')
    rmSync(at('.git', 'objects', blob.slice(0, 2), blob.slice(2)))
    repository().git('config', 'remote.origin.url', 'ext::touch gehaald')
    repository().git('config', 'remote.origin.promisor', 'true')
    repository().git('config', 'core.repositoryformatversion', '1')
    repository().git('config', 'extensions.partialClone', 'origin')
    const { code, out, err } = await diff('v1')
    expect(existsSync('gehaald') || existsSync(at('gehaald'))).toBe(false)
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('git fetch --refetch')])
    for (const words of [['history'], ['check', '--since', 'v1']]) {
      const ran = await run([...words, here()])
      expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('git fetch --refetch')])
    }
  })

  it('says so as well when the first file is what the clone lacks', async () => {
    const blob = repository().git('rev-parse', 'v1:ecosystem.yaml')
    rmSync(at('.git', 'objects', blob.slice(0, 2), blob.slice(2)))
    repository().git('config', 'remote.origin.promisor', 'true')
    for (const words of [['diff', 'v1', '--path'], ['history'], ['check', '--since', 'v1']]) {
      const ran = await run([...words, here()])
      expect([words, ran.code, ran.err]).toEqual([words, 2, expect.stringContaining('git fetch --refetch')])
    }
  })

  it('does not believe a bare repository among the files', async () => {
    const inner = at('werk')
    mkdirSync(inner)
    execFileSync('git', ['init', '-q', '--bare', inner])
    writeFileSync(join(inner, 'config'), '[core]\n\trepositoryformatversion = 0\n\tworktree = .\n')
    const { code, err } = await run(['diff', '--path', inner])
    expect([code, err]).toEqual([2, expect.stringContaining('kale git-repository')])
  })

  it('does not read a file that is larger than eco reads', async () => {
    writeFileSync(at('groot.yaml'), `partners:\n  - { id: a, name: ${'x'.repeat(11_000_000)} }\n`)
    repository().commit('groot')
    const { out, err } = await diff('v1..HEAD')
    expect(out).toContain(moved)
    expect(out).not.toContain('xxxxx')
    expect(err).toContain('1 fout')
  })

  it('shows hidden characters and writes no markup into Markdown', async () => {
    const title = '"@iemand <img src=x onerror=y> **dik** \\u202e | [a](http://b) \\e[2J"'
    writeFileSync(at('risicos.yaml'), `risks:\n  - { id: r, title: ${title} }\n`)
    const text = (await diff()).out
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
    expect(text).not.toMatch(/[\u001b\u202e]/)
    const markdown = (await diff('--format', 'markdown')).out
    expect(markdown).toContain('\\<img')
    expect(markdown).toContain('\\*\\*dik')
    expect(markdown).toContain('@&#8203;iemand')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
    expect(markdown).not.toMatch(/[\u001b\u202e]/)
  })
})

describe('eco diff for other readers', () => {
  const partner = (more: string) =>
    `partners:\n  - { id: roc, name: Roc Oost, sector: Onderwijs${more} }\n  - { id: staal, name: Staalwerk }\n`
  const told = async (before: string, after: string, audience: string, config = '') => {
    const files = {
      'oud/ecosystem.yaml': home,
      'nieuw/ecosystem.yaml': home,
      'oud/p.yaml': before,
      'nieuw/p.yaml': after,
      ...(config === '' ? {} : { 'eco.config.yaml': config }),
    }
    return (await eco(`diff oud nieuw --audience ${audience}`, { files })).out.replace(/\n\nVragen[\s\S]*/, '')
  }

  it('tells no other reader what is internal', async () => {
    const [before, after] = [partner(', visibility: internal'), partner(', visibility: internal, needs: Geld')]
    expect(await told(before, after, 'internal')).toContain('Roc Oost')
    expect(await told(before, after, 'partners')).not.toContain('Roc')
  })

  it.each([
    ['hidden', partner(''), partner(', visibility: internal')],
    ['shown', partner(', visibility: internal'), partner('')],
    ['hidden and changed', partner(''), partner(', visibility: internal, needs: Geld')],
    ['open to all', partner(', visibility: partners'), partner(', visibility: public')],
  ])('does not tell that something is now %s', async (_, before, after) => {
    expect(await told(before, after, 'internal')).toContain('Roc Oost')
    for (const audience of ['partners', 'public']) expect(await told(before, after, audience)).not.toContain('Roc')
  })

  it('warns when a text that is told names a party that this reader may not know', async () => {
    const files = (needs: string) =>
      `partners:\n  - { id: roc, name: Roc Oost, visibility: internal }\n  - { id: staal, name: Staalwerk, needs: ${needs} }\n`
    const disk = { 'oud/ecosystem.yaml': home, 'nieuw/ecosystem.yaml': home }
    const ran = await eco('diff oud nieuw --audience partners', {
      files: { ...disk, 'oud/p.yaml': files('Geld'), 'nieuw/p.yaml': files('Hulp van Roc Oost') },
    })
    expect(ran.err).toContain('"Roc Oost" is weggelaten')
  })

  it('tells no other partner what the team thinks of one', async () => {
    const before = partner(', strategy: Aan, culture: Open, risk_level: low, last_contact: 2026-01-31')
    const after = partner(
      ', strategy: Om, culture: Gesloten, risk_level: high, last_contact: 2026-10-31, pulse: [{ date: 2026-10-31, score: 3 }]',
    )
    expect(await told(before, after, 'internal')).toContain('Gesloten')
    for (const audience of ['partners', 'public']) expect(await told(before, after, audience)).toBe('')
  })

  it('tells no remark for the team, and no list item that came into sight', async () => {
    const [before, after] = [partner(', note: Eerste'), partner(', note: Tweede')]
    expect(await told(before, after, 'internal')).toContain('Tweede')
    expect(await told(before, after, 'partners')).toBe('')
    const brings = (visibility: string) => partner(`, brings: [{ what: Geheime som, visibility: ${visibility} }]`)
    expect(await told(brings('internal'), brings('partners'), 'partners')).toBe('')
  })
})

it('writes nothing in the repository that it reads', () => {
  expect(paths()).toEqual(pathsBefore)
  expect(begun.git('status', '--porcelain')).toBe('')
})
