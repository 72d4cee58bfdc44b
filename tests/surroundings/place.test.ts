import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { systemIo } from '../../src/io.ts'
import { binary, eco, ecoBeside, ecoHere, folderWith, type Ran, small, textsIn } from './process.ts'

const source = resolve(import.meta.dirname, '../../src')

describe('wherever eco runs', () => {
  let folder = ''
  let plain: Ran[] = []

  const day = ['--as-of', '2026-11-30']
  const lines = [
    ['check', '--severity', 'info', '--format', 'json', ...day],
    ['report', 'startnotitie', 'financien', 'actieplan', '-o', '-', ...day],
  ]
  const run = (env: Readonly<Record<string, string>>, some = lines) =>
    some.map((words) => eco(words, { cwd: folder, env }))

  beforeAll(() => {
    folder = folderWith(small)
    plain = run({ HOME: folder, LANG: 'en_US.UTF-8', TZ: 'UTC' })
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('the same files give the same answers to begin with', () => {
    expect(plain.map(({ code }) => code)).toEqual([1, 0])
    expect(plain[1]?.out).toContain('€ 1.234.567,50')
  })

  /** A document sorts, counts and words; findings do a little of that. */
  test.each<Record<string, string>>([
    { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', HOME: '/nonexistent', TMPDIR: '/proc' },
    { LC_ALL: 'C', TZ: 'America/Los_Angeles' },
    { LANG: 'nl_NL.UTF-8', LC_COLLATE: 'sv_SE.UTF-8', TZ: 'Europe/Amsterdam', HOME: '', TMPDIR: '' },
  ])('%j changes nothing, to the byte', (env) => {
    const isFirst = env.TMPDIR === '/proc'
    expect(run(env, isFirst ? lines : lines.slice(1))).toEqual(isFirst ? plain : plain.slice(1))
  })
})

test('a folder that is gone while someone stands in it keeps nobody from checking another one', () => {
  const [folder, gone] = [folderWith(small), folderWith({})]
  const run = (...words: string[]) =>
    spawnSync('sh', ['-c', 'rmdir "$PWD" && exec "$@"', 'sh', process.execPath, binary, ...words], {
      cwd: gone,
      encoding: 'utf8',
    })
  const { status, stdout } = run('check', folder, '--as-of', '2026-11-30')
  expect([status, stdout]).toEqual([1, expect.stringContaining('fout')])
  mkdirSync(gone)
  expect(run('check')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^De map waar je bent bestaat niet meer/),
  })
  rmSync(folder, { recursive: true })
})

test('nothing in eco leans on the locale of the machine', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const leaning = /localeCompare\(|toLocale\w+\(\)|toLocale(?:Upper|Lower)Case|Intl\.\w+\(\)/
  expect(files.filter((name) => leaning.test(readFileSync(join(source, name), 'utf8')))).toEqual([])
})

describe('the day without --as-of is the day of whoever runs eco', () => {
  const { TZ } = process.env

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] })
  })

  afterEach(() => {
    vi.useRealTimers()
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  })

  test.each([
    ['2026-11-30T11:00:00Z', 'Pacific/Kiritimati', '2026-12-01'],
    ['2026-11-30T11:00:00Z', 'America/Los_Angeles', '2026-11-30'],
    ['2026-12-01T05:00:00Z', 'America/Los_Angeles', '2026-11-30'],
    ['2026-12-31T23:30:00Z', 'Europe/Amsterdam', '2027-01-01'],
    ['2026-03-29T01:30:00Z', 'Europe/Amsterdam', '2026-03-29'],
  ])('at %s in %s: %s', (moment, zone, expected) => {
    process.env.TZ = zone
    vi.setSystemTime(new Date(moment))
    expect(systemIo('').today()).toBe(expected)
  })
})

describe('with the clock of the machine in another year', () => {
  let folder = ''

  beforeAll(() => {
    folder = folderWith(small)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  afterEach(() => void vi.useRealTimers())

  test.each([
    ['2040-01-19T12:00:00Z', '2040-01-19', 'deadline-passed', 'joined-in-future'],
    ['1999-12-30T12:00:00Z', '1999-12-30', 'joined-in-future', 'deadline-passed'],
  ])('%s: eco says the day, and finds what goes with it', async (now, day, found, not) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
    const check = await ecoHere(['check', folder, '--format', 'json'])
    const { as_of, findings } = JSON.parse(check.out) as { as_of: string; findings: { rule: string }[] }
    const rules = findings.map(({ rule }) => rule)
    expect([check.code, as_of, rules.includes(found), rules.includes(not)]).toEqual([1, day, true, false])
    const report = await ecoHere(['report', 'startnotitie', 'kalender', 'voortgang', folder, '-o', '-'])
    expect([report.code, /\bNaN\b|Invalid Date/.test(report.out)]).toEqual([0, false])
    expect(report.out).toContain(Number(day.slice(8)) + (day.startsWith('2040') ? ' januari 2040' : ' december 1999'))
  })
})

describe('eight at once in one folder', () => {
  let folder = ''

  beforeEach(() => {
    folder = folderWith(small)
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** What one of each leaves in a folder like it. */
  async function byOne(): Promise<Record<string, string>> {
    const other = folderWith(small)
    await ecoHere(['fmt', other])
    await ecoHere(['report', 'startnotitie', other, '-o', join(other, 'documenten'), '--as-of', '2026-11-30'])
    const texts = textsIn(other)
    rmSync(other, { recursive: true, force: true })
    return texts
  }

  test('check, report and fmt as one would, and leave nothing beside', async () => {
    const fmt = ['fmt']
    const report = ['report', 'startnotitie', '--as-of', '2026-11-30']
    const check = ['check', '--format', 'json=uit.json', '--as-of', '2026-11-30']
    const all = [fmt, report, check, fmt, report, check, report, check]
    const ran = await Promise.all(all.map((words) => ecoBeside(words, folder)))
    const together = textsIn(folder)
    for (const [at, { code, err, out }] of ran.entries()) {
      expect([all[at], out + err]).toEqual([all[at], expect.not.stringMatching(/fout in eco|\n {4}at /)])
      expect([0, 1, 2]).toContain(code)
      if (code === 2)
        expect(out + err).toMatch(/intussen gewijzigd|verandert terwijl|geen eerdere uitvoer|Schrijven lukte niet/)
    }
    const alone = await byOne()
    const { 'uit.json': findings = '', ...texts } = together
    expect(texts).toEqual(alone)
    expect(JSON.parse(findings)).toMatchObject({ format: 'eco-check' })
  })
})
