import { describe, expect, test } from 'vitest'
import { typing } from '../keyboard.ts'
import type { Disk } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const goals = `# Doelen
goals:
  - id: talent   # vast
    title: "Meer talent"
    # met de scholen besproken
    owner: roc
    deadline: 2027-06-30
  - { id: schoon, title: Schoon net, owner: bureau }
actions:
  - id: les
    title: Lessen geven
    goals: [talent]
`
const partners = `partners:
  - id: roc
    name: ROC Linde
    joined: 2024
    brings:
      - Lesruimte
      - { what: Docenten, amount: 1000 }
  - { id: bureau, name: Bureau Wijk }
governance:
  bodies:
    - { id: kernteam, name: Kernteam, chair: roc }
`
const disk: Disk = { files: { 'ecosystem.yaml': sound, 'goals.yaml': goals, 'partners.yaml': partners } }

async function changed(target: string, value: string, on: Disk = disk): Promise<string> {
  const { code, err, io } = await eco(['set', target, value, '--yes', '--quiet'], on)
  expect([code, err]).toEqual([0, expect.not.stringContaining('Er is n')])
  const texts = Object.entries(on.files ?? {}).map(([path, before]) => [before, io.textOf(path)] as [string, string])
  const other = texts.filter(([before, after]) => before !== after)
  expect(other.length).toBe(1)
  const [[before, after] = ['', '']] = other
  const lines = before.split('\n')
  return after
    .split('\n')
    .filter((line) => !lines.includes(line))
    .join('\n')
}

async function refusal(target: string, value: string): Promise<string> {
  const { code, err, io } = await eco(['set', target, value, '--yes'], disk)
  expect([code, io.writes]).toEqual([2, []])
  return err.trim()
}

describe('a field', () => {
  test.each([
    ['goals/talent.deadline', '2027-12-31', '    deadline: 2027-12-31'],
    ['talent.deadline', '31-12-2027', '    deadline: 2027-12-31'],
    ['talent.deadline', 'mei 2028', '    deadline: 2028-05'],
    ['talent.deadline', '2028', '    deadline: 2028'],
    ['talent.trekker', 'Bureau Wijk', '    owner: bureau'],
    ['talent.owner', 'kernteam', '    owner: kernteam'],
    ['talent.priority', 'hoog', '    priority: high'],
    ['schoon.title', 'Schoon, en stil', '  - { id: schoon, title: "Schoon, en stil", owner: bureau }'],
    ['schoon.level', 'hoofddoel', '  - { id: schoon, title: Schoon net, level: main, owner: bureau }'],
    ['les.goals', 'talent, schoon', '    goals: [talent, schoon]'],
    ['les.status', 'loopt', '    status: active'],
    ['les.hours', '1.200', '    hours: 1200'],
    ['les.budget', '€ 12.500', '    budget: 12500'],
    ['les.budget', '1.234.567,80', '    budget: 1234567.8'],
    ['les.progress', '60%', '    progress: 60'],
    ['roc.essential', 'ja', '    essential: true'],
    ['roc.brings.2.amount', '24k', '      - { what: Docenten, amount: 24000 }'],
    [
      'roc.commitment',
      '{ level: getekend, wanneer: 1-5-2024 }',
      '    commitment:\n      level: signed\n      date: 2024-05-01',
    ],
    [
      'roc.commitment',
      '{ level: getekend, evidence: 12e4567 }',
      '    commitment:\n      level: signed\n      evidence: "12e4567"',
    ],
    [
      'roc.brings.2',
      '{ what: Testhal, amount: 24.000, per: jaar }',
      '      - { what: Testhal, amount: 24000, per: year }',
    ],
    [
      'roc.commitment',
      '{ level: getekend, evidence: 1.10 }',
      '    commitment:\n      level: signed\n      evidence: "1.10"',
    ],
    ['roc.autonomy.keeps', '["a, b", c]', '    autonomy:\n      keeps: ["a, b", c]'],
    ['roc.brings', '{ what: TRUE }', '      - { what: "TRUE" }'],
    ['roc.brings.2', '{ what: Testhal, secured: TRUE }', '      - { what: Testhal, secured: true }'],
    ['roc.autonomy.keeps', '"a, b", c', '    autonomy:\n      keeps: ["a, b", c]'],
    ['roc.autonomy.keeps', `'a, ''t b' , "c \\"d\\"",e`, `    autonomy:\n      keeps: ["a, 't b", c "d", e]`],
    ['roc.autonomy.keeps', `'s ochtends, foto's`, `    autonomy:\n      keeps: ["'s ochtends", foto's]`],
    ['roc.autonomy.keeps', 'het "plan" nu, c', `    autonomy:\n      keeps: [het "plan" nu, c]`],
    ['kernteam.meets', 'maand', '    - { id: kernteam, name: Kernteam, chair: roc, meets: month }'],
    [
      'governance.bodies.kernteam.members',
      'roc,bureau',
      '    - { id: kernteam, name: Kernteam, members: [roc, bureau], chair: roc }',
    ],
    ['vision.why', 'Omdat het moet.', 'vision:\n  why: Omdat het moet.'],
    ['ecosystem.summary', 'Een wijk: van het gas', '  summary: "Een wijk: van het gas"'],
  ])('%s %s', async (target, value, lines) => {
    expect(await changed(target, value)).toBe(lines)
  })

  test('that breaks the schema now is set right', async () => {
    const broken = { files: { 'ecosystem.yaml': `${sound}  start: 1 mei 26\n` } }
    expect(await changed('ecosystem.start', '1 mei 2026', broken)).toBe('  start: 2026-05-01')
  })
})

test('a value that begins with a dash stands behind two dashes, and eco says so', async () => {
  const files = { 'ecosystem.yaml': sound, 'doelen.yaml': goals }
  const before = await eco(['set', 'talent.title', '- meer talent', '--yes'], { files })
  expect([before.code, before.err]).toEqual([2, expect.stringContaining('Zet er dan -- voor: -- "- meer talent".')])
  const { io } = await eco(['set', 'talent.title', '--yes', '--', '- meer talent'], { files })
  expect(io.textOf('doelen.yaml')).toContain('title: "- meer talent"')
})

test('a file with the line ends of an old Mac is not changed, and it is said what to do', async () => {
  const files = { 'ecosystem.yaml': sound.replaceAll('\n', '\r') }
  expect((await eco('check --severity error', { files })).code).toBe(0)
  for (const line of ['set ecosystem.name Wijk --yes', 'fmt']) {
    const { code, err, io } = await eco(line, { files })
    expect([code, err, io.writes]).toEqual([2, expect.stringContaining('regeleinden van een oude Mac'), []])
  }
})

describe('what cannot be is refused', () => {
  test.each([
    ['talent', 'x', '"talent" noemt geen veld. Schrijf onderdeel/id.veld, zoals goals/talent.deadline'],
    [
      'talant.deadline',
      '2027',
      'Er is niets met het id of de titel "talant". Bedoel je goals/talent (doel Meer talent)?',
    ],
    ['talent.deadlin', '2027', '"deadlin" is geen veld van goals. Bedoel je deadline?'],
    [
      'talent.deadline',
      'morgen',
      '"morgen" kan niet bij deadline. Schrijf jaar-maand-dag (2027-06-30), of alleen een maand (2027-06) of een jaar (2027).',
    ],
    [
      'talent.deadline',
      '2027-02-31',
      '"2027-02-31" kan niet bij deadline. Die dag bestaat niet: februari 2027 heeft 28 dagen.',
    ],
    ['les.done_on', '31-06-2027', '"31-06-2027" kan niet bij done_on. Die dag bestaat niet: juni 2027 heeft 30 dagen.'],
    ['talent.owner', 'burreau', '"burreau" kan niet bij owner. Bedoel je bureau?'],
    ['talent.owner', 'zzz', '"zzz" kan niet bij owner. Bekend zijn: roc, bureau, kernteam.'],
    [
      'talent.priority',
      'hoogg',
      '"hoogg" kan niet bij priority. Kies uit: low (laag), medium (middel), high (hoog). Bedoel je high?',
    ],
    ['talent.id', 'nieuw', 'Een id wijzig je met alle verwijzingen ernaar: eco rename talent NIEUW-ID'],
    [
      'roc.autonomy.keeps',
      'zij zei "a, b", c',
      'Bij keeps hoort een lijst. Staat in een tekst een komma of een los aanhalingsteken, schrijf dan: ["Een, twee", Drie]',
    ],
    [
      'roc.autonomy.keeps',
      '"a, b',
      'Bij keeps hoort een lijst. Staat in een tekst een komma of een los aanhalingsteken, schrijf dan: ["Een, twee", Drie]',
    ],
    ['roc.brings', '{what: Lesruimte, wat: Anders}', 'In wat je bij brings geeft, staat what er twee keer.'],
    ['roc.brings.1.amount', '3', 'Bij "brings" staat nu alleen tekst. Geef het geheel opnieuw, zoals { what: …, … }'],
    ['roc.brings.7.amount', '3', 'In "brings" staat geen "7". Kies uit: 1, 2.'],
    ['roc.commitment', 'ja', 'Bij commitment hoort een groep velden: { level: … }'],
    ['roc.commitment', '{ date: 2024 }', 'Bij commitment ontbreekt nog: level.'],
    ['les.hours', 'veel', '"veel" kan niet bij hours. Schrijf een heel getal, zoals 40.'],
    ['les.budget', '1.234.56', '"1.234.56" kan niet bij budget. Schrijf alleen cijfers, zoals 12500.'],
    ['les.budget', '1234,567', '"1234,567" kan niet bij budget. Schrijf alleen cijfers, zoals 12500.'],
    ['les.budget', '0.005', '"0.005" kan niet bij budget. Schrijf alleen cijfers, zoals 12500.'],
    ['les.budget', '50%', '"50%" kan niet bij budget. Schrijf alleen cijfers, zoals 12500.'],
    ['les.hours', '50%', '"50%" kan niet bij hours. Schrijf een heel getal, zoals 40.'],
    ['les.goals', ' , ', 'Geef een waarde voor goals. Moet het leeg zijn, haal de regel dan weg in het bestand.'],
    ['les.title', '', 'Geef een waarde voor title. Moet het leeg zijn, haal de regel dan weg in het bestand.'],
  ])('%s %s', async (target, value, message) => {
    expect(await refusal(target, value)).toBe(message)
  })
})

test('of two things with one id neither is changed', async () => {
  const files = { ...disk.files, 'meer.yaml': 'goals:\n  - { id: talent, title: Nog een }\n' }
  const { code, err, io } = await eco('set goals/talent.title Anders --yes', { files })
  expect([code, io.writes]).toEqual([2, []])
  expect(err).toContain('Het id "talent" staat twee keer bij goals.')
})

describe('before it is written', () => {
  test('the difference is shown, and without a terminal and --yes nothing happens', async () => {
    const { code, out, err, io } = await eco('set talent.deadline 2028-01-31', disk)
    expect([code, io.writes]).toEqual([1, []])
    expect(out).toBe(`--- goals.yaml
+++ goals.yaml
@@ -4,7 +4,7 @@
     title: "Meer talent"
     # met de scholen besproken
     owner: roc
-    deadline: 2027-06-30
+    deadline: 2028-01-31
   - { id: schoon, title: Schoon net, owner: bureau }
 actions:
   - id: les
`)
    expect(err).toBe('Er is nog niets geschreven. Geef dezelfde opdracht met --yes om dit op te slaan.\n')
  })

  test('someone at a keyboard says yes or no', async () => {
    const yes = await eco('set talent.deadline 2028-01-31', { ...disk, conversation: typing([[/Zo opslaan/, 'y']]) })
    expect([yes.code, yes.io.textOf('goals.yaml')]).toEqual([0, goals.replace('2027-06-30', '2028-01-31')])
    const no = await eco('set talent.deadline 2028-01-31', { ...disk, conversation: typing([[/Zo opslaan/, 'n']]) })
    expect([no.code, no.io.writes]).toEqual([1, []])
  })

  test('new findings are told', async () => {
    const { err } = await eco('set les.deadline 2029-01-31 --yes', disk)
    expect(err).toContain('komt er een bevinding bij:\n  goals.yaml:')
    expect(err).toContain('Gewijzigd: goals.yaml')
  })

  test('a question that was asked already is none that comes, whatever it counts now', async () => {
    const partner = (id: string) => `  - { id: ${id}, name: ${id.toUpperCase()} }\n`
    const text = `ecosystem: { id: x, name: X, phase: direct }\npartners:\n${['a', 'b', 'c', 'd'].map(partner).join('')}goals:\n  - { id: g, title: G }\nactions:\n  - { id: x1, title: Een, goals: [g], deadline: 2027, owner: d }\n  - { id: x2, title: Twee, goals: [g], deadline: 2027 }\n`
    const ran = await eco('set x2.owner a --yes', { files: { 'ecosystem.yaml': text } })
    expect([ran.code, ran.err]).toEqual([0, expect.not.stringContaining('bevinding bij')])
  })

  test('what stands there already is said to, and an interrupted edit is told', async () => {
    const files = { ...disk.files, '.eco-1-goals.yaml.old': 'goals: []\n' }
    const { code, err } = await eco('set talent.owner roc', { files })
    expect(code).toBe(0)
    expect(err).toContain('.eco-1-goals.yaml.old')
    expect(err).toContain('Er verandert niets')
  })
})

test('the name of a file that would turn text around is shown as an escape', async () => {
  const files = { 'ecosystem.yaml': sound, '\u202ea.yaml': 'goals:\n  - { id: talent, title: Talent }\n' }
  const { code, err } = await eco(['set', 'talent.title', 'Meer talent', '--yes'], { files })
  expect([code, err]).toEqual([0, expect.stringContaining('Gewijzigd: \\u{202e}a.yaml\n')])
})

describe('what a change brings along', () => {
  const disk = { files: { 'ecosystem.yaml': sound, 'doelen.yaml': goals, 'partners.yaml': partners } }

  test('is nothing when only the name in what was found already changes', async () => {
    const { err, out } = await eco('set goals/talent.title Vakmensen --yes', disk)
    expect(out + err).toContain('doelen.yaml')
    expect(out + err).not.toMatch(/hierdoor kom/)
  })

  test('is told when it was not found before', async () => {
    const { err, out } = await eco('set goals/talent.deadline 2020-01-01 --yes', disk)
    expect(out + err).toMatch(/hierdoor kom/)
  })

  test('weighs as it does in the check: what is off or waived counts for nothing, until its waiver falls away', async () => {
    const config = (text: string) => ({ files: { ...disk.files, 'eco.config.yaml': text } })
    const said = async (on: Disk, value = '2020-01-01') =>
      (await eco(['set', 'goals/talent.deadline', value, '--yes'], on)).err
    expect(await said(disk)).toMatch(/hierdoor kom/)
    expect(await said(config('rules: [{ rule: goal-deadline-passed, severity: off }]\n'))).not.toMatch(/hierdoor kom/)
    const waiver = 'rule: goal-deadline-passed, reason: R, owner: roc, until: 2027-12-31'
    expect(await said(config(`waivers: [{ place: goals/talent, ${waiver} }]\n`))).not.toMatch(/hierdoor kom/)
    const noted = goals.replace('2027-06-30', '2020-01-01   # eco-ignore goal-deadline-passed: zo is het')
    const again = { files: { ...disk.files, 'doelen.yaml': noted } }
    expect(await said(again, '2020-02-01')).not.toMatch(/hierdoor kom/)
    const { err } = await eco(['set', 'goals/talent.deadline', '2028-01-01', '--yes'], again)
    expect(err).toMatch(/hierdoor kom[\s\S]*niets meer om/)
    const known = {
      ...config('baseline: bekend.json\n').files,
      'doelen.yaml': goals.replace('2027-06-30', '2020-01-01'),
    }
    const { io } = await eco('check --write-baseline bekend.json -q', { files: known })
    expect(await said({ files: { ...known, 'bekend.json': io.textOf('bekend.json') ?? '' } }, '2020-02-01')).toMatch(
      /hierdoor kom[\s\S]*uiterlijk 1 februari 2020/,
    )
  })

  test('a comma with three digits of a measured number is asked about', async () => {
    const files = { ...disk.files, 'i.yaml': 'indicators:\n  - { id: i, name: I, target: 3 }\n' }
    const { code, err } = await eco('set indicators/i.target 1,125 --yes', { files })
    expect([code, err]).toEqual([2, expect.stringContaining('schrijf 1,1250 of 1125')])
  })

  test('leaves what stands there already as it is written, with its comments', async () => {
    const text =
      'actions:\n  - id: a\n    title: A\n    goals: [talent, # hoofddoel\n      instroom, # bijdoel\n      ]\n'
    const goals = 'goals: [{ id: talent, title: T }, { id: instroom, title: I }]\n'
    const files = { 'ecosystem.yaml': sound, 'g.yaml': goals, 'a.yaml': text }
    const { code, err, io } = await eco('set actions/a.goals talent,instroom --yes', { files })
    expect([code, io.textOf('a.yaml')]).toEqual([0, text])
    expect(err).toContain('Er verandert niets')
  })
})
