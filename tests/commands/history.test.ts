import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { momentSheet } from '../../src/commands/history/sheets.ts'
import { type Io, systemIo } from '../../src/io.ts'
import { main } from '../../src/main.ts'
import { mermaidParser } from '../reports/structure.ts'
import { type TestRepository, testRepository } from '../revisions/repository.ts'

const home = 'ecosystem:\n  id: kade\n  name: De Groene Kade\n'
const partners = (...names: string[]) =>
  `partners:\n${names.map((name) => `  - { id: ${name.toLowerCase()}, name: ${name} }\n`).join('')}`
const stages = (...values: [string, number][]) =>
  `indicators:\n  - { id: stages, name: Stages, target: 60, measurements: [${values.map(([date, value]) => `{ date: ${date}, value: ${value} }`).join(', ')}] }\n`
const action = (status: string) =>
  `actions:\n  - { id: dagen, title: Dagen, deadline: 2026-05-31, status: ${status} }\n  - { id: markt, title: Markt, deadline: 2027-05-31 }\n`

let repository: TestRepository
const at = (...parts: string[]) => join(repository.folder, ...parts)
const kept = () => at('.git', 'eco', 'history')

beforeAll(() => {
  repository = testRepository()
  repository.put({ 'leesmij.md': 'nog niets' })
  repository.commit('leeg', '2026-01-05')
  repository.put({ 'kade/ecosystem.yaml': home, 'kade/p.yaml': partners('Roc') })
  repository.commit('begin', '2026-03-10')
  repository.git('tag', 'start')
  repository.put({
    'kade/ecosystem.yaml': home,
    'kade/p.yaml': partners('Roc', 'Staal'),
    'kade/a.yaml': action('active'),
  })
  repository.commit('partner', '2026-04-02')
  const more = {
    'kade/ecosystem.yaml': home,
    'kade/p.yaml': partners('Roc', 'Staal'),
    'kade/i.yaml': stages(['2026-03', 20], ['2026-06', 35]),
  }
  repository.put({ ...more, 'kade/a.yaml': action('active') })
  repository.commit('gemeten', '2026-06-20')
  repository.git('tag', '-a', 'halverwege', '-m', 'halverwege')
  repository.put({ ...more, 'kade/a.yaml': action('active'), 'elders.md': 'iets anders' })
  repository.commit('niets van belang', '2026-06-28')
  repository.put({ ...more, 'kade/a.yaml': action('done'), 'ci/eco.config.yaml': 'methods: [tno]\n' })
  repository.commit('klaar', '2026-08-01')
})

afterAll(() => repository.remove())
beforeEach(() => rmSync(at('.git', 'eco'), { recursive: true, force: true }))

const run = (words: readonly string[], more: Partial<Io> = {}) => runEco(['history', at('kade'), ...words], more)

async function runEco(words: readonly string[], more: Partial<Io> = {}) {
  const said = { out: '', err: '', blobs: 0 }
  const system = systemIo('/nergens')
  const git = await system.git()
  const io: Io = {
    ...system,
    git: async () => (folder, args, input) => {
      if (args.includes('--batch')) said.blobs++
      return git(folder, args, input)
    },
    out: (text) => {
      said.out += text
    },
    err: (text) => {
      said.err += text
    },
    ...more,
  }
  return { code: await main(words, io), ...said }
}

async function moments(...words: string[]) {
  const { out } = await run([...words, '--format', 'json'])
  return (JSON.parse(out) as { moments: Record<string, never>[] }).moments
}

describe('eco report progress --history', () => {
  const templates = fileURLToPath(new URL('../../templates', import.meta.url))
  const report = (...words: string[]) =>
    runEco(['report', ...words, at('kade'), '-o', '-', '--as-of', '2026-11-30'], { templates })

  it('ends with what eco history tells, a month a row, for the team', async () => {
    const { code, out } = await report('progress', '--history', '--audience', 'internal')
    expect(code).toBe(0)
    const chapter = out.slice(out.lastIndexOf('\n## '))
    expect(chapter).toContain('De Groene Kade')
    expect(chapter).toMatch(/\| 2026-0[38]/)
    expect(chapter).toContain('xychart-beta')
    expect(chapter).toContain('Acties die terugkeren, tellen niet mee.')
    expect((await report('progress', '--audience', 'internal')).out).toBe(`${out.slice(0, out.lastIndexOf('\n## '))}`)
  })

  it('is refused for other readers, as it counts what they may not know, and for other documents', async () => {
    for (const words of [
      ['progress', '--history'],
      ['risks', '--history', '--audience', 'internal'],
    ]) {
      const { code, out, err } = await report(...words)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('--audience internal')
    }
  })
})

describe('eco history', () => {
  it('is refused in a folder whose name is several lines to git, as eco diff is, and writes nowhere', async () => {
    const other = testRepository()
    const evil = join(other.folder, 'elders')
    const name = `a\nfalse\n${evil}`
    other.put({ 'a/ecosystem.yaml': home, [`${name}/ecosystem.yaml`]: home })
    other.commit('begin', '2026-01-05')
    for (const words of [
      ['history', join(other.folder, name)],
      ['diff', 'HEAD', '--path', join(other.folder, name)],
    ]) {
      const { code, err } = await runEco(words)
      expect([code, err]).toEqual([2, expect.stringContaining('regeleinde')])
    }
    expect(readdirSync(other.folder).sort()).toEqual(['.git', 'a', 'a\nfalse\n'])
    other.remove()
  })

  it('says that a shallow clone lacks earlier moments', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eco-ondiep-'))
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.folder}`, join(folder, 'kloon')])
    const [out, err]: [string[], string[]] = [[], []]
    const io = { ...systemIo('/nergens'), out: (text: string) => void out.push(text) }
    await main(['history', join(folder, 'kloon', 'kade')], { ...io, err: (text) => void err.push(text) })
    rmSync(folder, { recursive: true })
    expect(out.join('')).toContain('2026-08')
    expect(err.join('')).toContain('git fetch --unshallow')
    expect((await run([])).err).toBe('')
  })

  it('counts by the configuration of choice where it was there, whatever was kept', async () => {
    const methods = async (...words: string[]) =>
      (await moments(...words)).map(({ methods: all }) =>
        (all as unknown as { method: string }[]).map(({ method }) => method),
      )
    const own = await methods()
    const asked = await methods('--config', at('ci', 'eco.config.yaml'))
    expect(own.at(-1)).toEqual(['berenschot', 'pps'])
    expect(asked).toEqual([...own.slice(0, -1), ['tno']])
    expect(await methods()).toEqual(own)
  })

  it('takes the last commit of each month in which there was one', async () => {
    const all = await moments()
    expect(all.map(({ name, date }) => [name, date])).toEqual([
      ['2026-03', '2026-03-10'],
      ['2026-04', '2026-04-02'],
      ['2026-06', '2026-06-28'],
      ['2026-08', '2026-08-01'],
    ])
    expect(all).toMatchObject([
      { partners: 1, goals: 0, actions: { open: 0 } },
      { partners: 2, actions: { open: 2, done: 0, late: 0 } },
      { actions: { open: 2, done: 0, late: 1 }, indicators: [{ id: 'stages', value: 35, target: 60 }] },
      { actions: { open: 1, done: 1, late: 0 } },
    ])
  })

  it('takes only commits at which the ecosystem became another one, and the tags', async () => {
    expect((await moments('--by', 'commit')).map(({ date }) => date)).toEqual([
      '2026-03-10',
      '2026-04-02',
      '2026-06-20',
      '2026-08-01',
    ])
    expect((await moments('--by', 'tag')).map(({ name }) => name)).toEqual(['start', 'halverwege'])
    repository.git('tag', 'v1.9')
    repository.git('tag', 'v1.10')
    expect((await moments('--by', 'tag')).map(({ name }) => name)).toEqual(['start', 'halverwege', 'v1.9', 'v1.10'])
    repository.git('tag', '-d', 'v1.9', 'v1.10')
    expect((await moments('--limit', '2')).map(({ name }) => name)).toEqual(['2026-06', '2026-08'])
    expect((await moments('--as-of', '2026-06-01')).map(({ name }) => name)).toEqual(['2026-03', '2026-04'])
  })

  it('reads each commit once, and says the same the second time', async () => {
    const [first, second] = [await run([]), await run([])]
    expect(first.blobs).toBe(4)
    expect(second.blobs).toBe(0)
    expect(second.out).toBe(first.out)
    expect(repository.git('status', '--porcelain')).toBe('')
  })

  it('works out again what was damaged in what it kept', async () => {
    const { out } = await run([])
    const [one = '', two = '', three = '', four = ''] = readdirSync(kept())
    writeFileSync(join(kept(), one), '{"key": ')
    writeFileSync(join(kept(), two), JSON.stringify({ key: two.replace('.json', ''), figures: { partners: 99 } }))
    writeFileSync(join(kept(), three), readFileSync(join(kept(), three), 'utf8').replace(/"key":"./, '"key":"z'))
    writeFileSync(join(kept(), four), readFileSync(join(kept(), four), 'utf8').replaceAll('"direct"', '"__proto__"'))
    const again = await run([])
    expect(again.out).toBe(out)
    expect(again.blobs).toBe(4)
  })

  it('keeps nothing where it may not write, and works', async () => {
    const closed = {
      write: () => {
        throw new Error('EROFS: read-only file system')
      },
    }
    const { code, out } = await run([], closed)
    expect(code).toBe(0)
    expect(out).toContain('De Groene Kade')
  })

  it('works out again when the configuration above the folder is another one', async () => {
    await run([])
    writeFileSync(at('eco.config.yaml'), 'methods: [keten]\n')
    repository.git('add', '-A')
    repository.git('commit', '-q', '-m', 'keuze', '--date', '2026-08-02T12:00:00Z')
    const last = (await moments('--by', 'commit')).at(-1) as { methods?: { method: string }[] } | undefined
    repository.git('reset', '-q', '--hard', 'HEAD~1')
    expect(last?.methods?.map(({ method }) => method)).toEqual(['keten'])
  })

  it('finds the ecosystem again from before its folder got another name', async () => {
    repository.git('mv', 'kade', 'nieuw')
    repository.git('commit', '-q', '-m', 'andere map')
    const io = { ...systemIo('/nergens'), out: (text: string) => void said.push(text) }
    const said: string[] = []
    await main(['history', at('nieuw'), '--by', 'commit', '--format', 'json'], io)
    repository.git('reset', '-q', '--hard', 'HEAD~1')
    expect(
      (JSON.parse(said.join('')) as { moments: { partners: number }[] }).moments.map((one) => one.partners),
    ).toEqual([1, 2, 2, 2])
  })

  it('works out anew what the configuration says of one folder and not of another with the same in it', async () => {
    const same = (folder: string) => ({
      [`${folder}/ecosystem.yaml`]: home.replace('kade', 'twee'),
      [`${folder}/a.yaml`]: 'actions: [{ id: dagen, title: Dagen }]\n',
    })
    const config = 'rules: [{ rule: action-without-goal, severity: "off", files: b/ }]\n'
    repository.put({ ...same('a'), ...same('b'), 'eco.config.yaml': config })
    repository.commit('twee', '2026-08-03')
    const warnings = async (folder: string) => {
      const { out } = await runEco(['history', at(folder), '--by', 'commit', '--format', 'json'])
      return (JSON.parse(out) as { moments: { findings: { warning: number } }[] }).moments.at(-1)?.findings.warning
    }
    const [a = 0, b = 0] = [await warnings('a'), await warnings('b')]
    repository.git('reset', '-q', '--hard', 'HEAD~1')
    expect([a > 0, a - b]).toEqual([true, 1])
  })

  it.each([
    ['however the configuration writes its name', "'lijsten\\e\u0301.yaml'", 0],
    ['also with slashes and a dot too many', "'lijsten//./\u00e9.yaml/'", 0],
    ['however many lists the configuration names', "'lijsten\\e\u0301.yaml'", 150],
  ])('takes a checklist that changed anew, %s', async (_, name, others) => {
    const items = (...ids: string[]) =>
      `method: eigen\ntitle: {nl: Eigen}\nsteps:\n  - {id: s, phase: direct, title: {nl: S}}\nitems:\n${ids.map((id) => `  - {id: ${id}, kind: question, step: s, ask: {nl: Waarom?}, answered_by: {attested: true}}\n`).join('')}`
    const due = async () => (await moments('--by', 'commit')).length
    const more = Array.from({ length: others }, (_each, index) => `, l/${index}.yaml`).join('')
    const config = `methods: [eigen]\nchecklists: [${name}${more}]\n`
    const lists = (text: string) => ({
      'eco.config.yaml': config,
      'kade/ecosystem.yaml': home,
      'lijsten/\u00e9.yaml': text,
    })
    const before = await due()
    repository.put(lists(items('een')))
    repository.commit('lijst', '2026-08-03')
    repository.put(lists(items('een', 'twee')))
    repository.commit('vraag erbij', '2026-08-04')
    const after = await due()
    repository.git('reset', '-q', '--hard', 'HEAD~2')
    expect(after).toBe(before + 2)
  })

  it('goes on where the clock of a commit stood at no day that there is', async () => {
    const head = repository.git('rev-parse', 'HEAD')
    repository.git('reset', '-q', '--hard', repository.commitAt('8640000000001'))
    const all = await moments()
    repository.git('reset', '-q', '--hard', head)
    expect(all.at(-1)).toMatchObject({ name: '9999-12' })
  })

  it('draws the course of an indicator, in tables and in a chart that Mermaid accepts', async () => {
    const { out } = await run([])
    expect(out).toMatch(/Stages +··▅▅/)
    const markdown = (await run(['--format', 'markdown', '--lang', 'en'])).out
    expect(markdown).toContain('| 2026-04 | 2 April 2026 | 2 |')
    const parse = await mermaidParser()
    await expect(parse((await run(['--format', 'mermaid'])).out)).resolves.toBeTruthy()
  })

  it('says what is wrong and what to do', async () => {
    expect((await run(['--limit', '0'])).err).toContain('--limit')
    expect((await run(['--by', 'jaar'])).err).toContain('month')
    expect((await run(['--as-of', '2025-01-01'])).err).toContain('geen van deze momenten')
  })
})

it('holds what is secured against the funding, not against the costs', () => {
  const figures = {
    partners: 1,
    goals: 0,
    indicators: [],
    methods: [],
    actions: { open: 0, done: 0, late: 0 },
    money: { currency: 'EUR', cost: 85_000, funding: 155_000, secured: 40_000 },
    findings: { error: 0, warning: 0, info: 0 },
  }
  const moment = { name: 'start', commit: '', date: '2026-11-30', figures }
  const { rows } = momentSheet({ name: 'Kade', language: 'nl', methods: new Map(), moments: [moment] })
  expect(rows[0]?.map(({ text }) => text)).toContain('€ 40.000 van € 155.000')
})
