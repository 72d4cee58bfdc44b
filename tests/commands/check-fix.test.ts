import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const actions = `# Acties
partners:
  - { id: bakkerij-jan, name: Bakkerij Jan }
  - { id: roc-linde, name: ROC Linde, helix: bedrijf, essential: ja }
goals:
  - id: talent-2027
    titel: Meer talent   # let op
    deadlin: 30-6-2027
    owner: roc-lindee
  - { id: talent-2028, title: Nog meer, owner: Bakkerij Jan, deadline: 1/6/2028 }
acties:
  - id: les
    title: Les
    soort: eenmalig
    kind: recurring
    recurrence: maandelijks
    goals: [talent-2029, 'talnt-2028']
    start: Q3 2026
    done_on: "1 mei 2026"
`

const mended = actions
  .replace('helix: bedrijf, essential: ja', 'helix: company, essential: true')
  .replace('titel:', 'title:')
  .replace('deadlin: 30-6-2027', 'deadline: 2027-06-30')
  .replace('roc-lindee', 'roc-linde')
  .replace('owner: Bakkerij Jan', 'owner: bakkerij-jan')
  .replace('acties:', 'actions:')
  .replace('recurrence: maandelijks', 'every: month')
  .replace("'talnt-2028'", 'talent-2028')
  .replace('"1 mei 2026"', '2026-05-01')

describe('eco check --fix', () => {
  const disk = { files: { 'ecosystem.yaml': sound, 'a.yaml': actions } }

  test('mends what is beyond doubt, tells each change, and has nothing to do the second time', async () => {
    const { err, io } = await eco('check --fix --format short', disk)
    expect(io.textOf('a.yaml')).toBe(mended)
    expect(err.trim().split('\n').sort()).toEqual(
      [
        'Hersteld: a.yaml:4  helix: bedrijf → company',
        'Hersteld: a.yaml:4  essential: ja → true',
        'Hersteld: a.yaml:7  titel → title',
        'Hersteld: a.yaml:8  deadlin → deadline',
        'Hersteld: a.yaml:8  deadline: 30-6-2027 → 2027-06-30',
        'Hersteld: a.yaml:9  owner: roc-lindee → roc-linde',
        'Hersteld: a.yaml:10  owner: Bakkerij Jan → bakkerij-jan',
        'Hersteld: a.yaml:11  acties → actions',
        'Hersteld: a.yaml:16  recurrence → every',
        'Hersteld: a.yaml:16  every: maandelijks → month',
        "Hersteld: a.yaml:17  'talnt-2028' → talent-2028",
        'Hersteld: a.yaml:19  done_on: "1 mei 2026" → 2026-05-01',
      ].sort(),
    )
    const again = await eco('check --fix --format short', io)
    expect([again.err, again.io.textOf('a.yaml')]).toEqual(['', mended])
  })

  test('leaves what is in doubt, and gives the exit code of what is left', async () => {
    const { code, out } = await eco('check --fix --format short', disk)
    expect(code).toBe(1)
    expect(out).toMatch(/soort/)
    expect(out).toMatch(/talent-2029/)
    expect(out).toMatch(/1\/6\/2028/)
    expect(out).toMatch(/Q3 2026/)
    const small = { files: { 'ecosystem.yaml': `${sound}  type: regionaal\n` } }
    expect((await eco('check --fix -q', small)).code).toBe(0)
  })

  test.each([
    ['partners', 'site: https://www.roc.nl', 'size'],
    ['partners', 'value: 24000', 'values'],
    ['goals', 'eind: Iedereen is blij', 'deadline'],
    ['goals', 'indicator: stages', 'indicators'],
    ['actions', 'stand: 50%', 'status'],
    ['actions', 'uren: genoeg', 'hours'],
    ['actions', 'trekker: [roc]', 'owner'],
    ['actions', 'omschrijving: { nl: Les }', 'description'],
  ])('of %s gives "%s" no name that its value cannot have, and still says it: %s', async (section, line) => {
    const text = `${section}:\n  - id: x\n    ${section === 'partners' ? 'name' : 'title'}: X\n    ${line}\n`
    const { err, out, io } = await eco('check --fix --format text', {
      files: { 'ecosystem.yaml': sound, 'x.yaml': text },
    })
    expect([err, io.textOf('x.yaml')]).toEqual(['', text])
    expect(out).toContain(`"${line.slice(0, line.indexOf(':'))}" is hier geen bekend veld.`)
  })

  test.each([
    ['eind: 30 juni 2027', 'deadline: 2027-06-30'],
    ['eind: 2027', 'deadline: 2027'],
    ['trekker: roc', 'owner: roc'],
    ['indicatoren: []', 'indicators: []'],
  ])('gives "%s" the name that its value can have', async (line, after) => {
    const text = (one: string) => `goals:\n  - id: x\n    title: X\n    ${one}\n`
    const { io } = await eco('check --fix -q', { files: { 'ecosystem.yaml': sound, 'x.yaml': text(line) } })
    expect(io.textOf('x.yaml')).toBe(text(after))
  })

  test('with --dry-run only shows', async () => {
    const { code, err, io } = await eco('check --fix --dry-run --format short', disk)
    expect([code, io.writes]).toEqual([1, []])
    expect(err).toContain('Te herstellen: a.yaml:4  helix: bedrijf → company\n')
    expect((await eco('check --dry-run', disk)).err).toBe('--dry-run hoort bij --fix.\n')
  })

  test('gives a second file no section that can be in one only', async () => {
    const files = { 'ecosystem.yaml': `${sound}vision: { why: A }\n`, 'b.yaml': 'visie: { why: B }\n' }
    const { io } = await eco('check --fix -q', { files })
    expect(io.writes).toEqual([])
  })

  test('mends the configuration and a checklist in the folder, and nothing outside it', async () => {
    const files = {
      'm/ecosystem.yaml': sound,
      'm/eco.config.yaml': 'language: Engels\n',
      'eco.config.yaml': 'language: Engels\n',
    }
    const { io } = await eco('check m --fix -q', { files })
    expect([io.writes, io.textOf('m/eco.config.yaml')]).toEqual([['m/eco.config.yaml'], 'language: en\n'])
  })

  test('leaves what was waived with a reason, and mends what is only known', async () => {
    const partner = (helix: string) => `partners:\n  - { id: roc, name: Roc, helix: ${helix} }`
    const waived = `${partner('bedrijf')} # eco-ignore not-allowed: zo in de brontekst\n`
    const { err, io } = await eco('check --fix', { files: { 'ecosystem.yaml': sound, 'p.yaml': waived } })
    expect([err, io.textOf('p.yaml')]).toEqual(['', waived])
    const disk = memoryIo({ files: { 'ecosystem.yaml': sound, 'p.yaml': `${partner('bedrijf')}\n` } })
    await eco('check --write-baseline bekend.json', disk)
    await eco('check --fix --baseline bekend.json', disk)
    expect(disk.textOf('p.yaml')).toBe(`${partner('company')}\n`)
  })

  test('does not go with --since, which looks at a part', async () => {
    const { code, err, io } = await eco('check --fix --since main', disk)
    expect([code, io.textOf('a.yaml')]).toEqual([2, actions])
    expect(err).toContain('--fix herstelt in alle bestanden')
  })
})

test('in the broken example every fix takes away its finding and brings no error', async () => {
  const root = resolve(import.meta.dirname, '../../examples/energiecoalitie-fout')
  const files = Object.fromEntries(
    readdirSync(root).map((name) => [relative('.', join(root, name)), readFileSync(join(root, name), 'utf8')]),
  )
  const io = memoryIo({ files })
  const summary = async (line: string) => {
    const { out } = await eco(line, io)
    return JSON.parse(out).findings.filter(({ severity }: { severity: string }) => severity === 'error') as {
      message: string
    }[]
  }
  const before = await summary('check --format json')
  const after = await summary('check --fix --format json')
  const known = new Set(before.map(({ message }) => message))
  expect(after.length).toBeLessThan(before.length)
  expect(after.filter(({ message }) => !known.has(message))).toEqual([])
  expect((await eco('check --fix --format short', io)).err).toBe('')
})
