import { describe, expect, test } from 'vitest'
import type { Disk } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const data = `${sound}  summary: Een wijk van het gas.
partners:
  - id: roc
    name: Roc Linde
    helix: knowledge
    essential: true
    joined: 2024-01
    brings:
      - { what: Lesruimte, kind: in-kind, amount: 40000, per: year, secured: true }
      - Kennis van de wijk
    interests: [Instroom]
    autonomy: { gives_up: [{ topic: Rooster, to: kernteam }], keeps: [Examens] }
    commitment: { level: signed, date: 2024-03-27 }
    pulse: [{ date: 2026-05-08, score: 7.5 }]
    note: Bel eerst het secretariaat.
    source: Gesprek van mei
  - { id: bureau, name: Bureau Wijk }
governance:
  structure: Klein en snel
  bodies:
    - { id: kernteam, name: Kernteam, members: [roc, bureau], chair: roc }
    - { id: bureau, name: Het bureau }
orchestration: { holder: bureau, trusted_by: [roc] }
goals:
  - { id: talent, title: Meer talent, owner: roc, agreed_by: [{ partner: roc, date: 2024-05 }], deadline: 1820 }
actions:
  - id: les
    title: Lessen geven
    owner: roc
    goals: [talent]
    depends_on: [werven]
    deliverables: [{ what: Lesplan, status: delivered }]
  - { id: werven, title: Docenten werven, contributors: [roc], owner: weg }
relations:
  - { id: r1, from: roc, to: bureau, kind: cooperation }
`
const disk: Disk = { files: { 'ecosystem.yaml': data } }

async function card(line: string | readonly string[], on: Disk = disk): Promise<string> {
  const { code, out } = await eco(typeof line === 'string' ? `show ${line}` : ['show', ...line], on)
  expect(code).toBe(0)
  return out
}

describe('a card', () => {
  test('says everything of a thing, in words, and everything that refers to it with its place', async () => {
    const out = await card('roc')
    expect(out.split('Open vragen van de methoden')[0]).toBe(
      `Roc Linde
partner · partners/roc
ecosystem.yaml:6

Wereld: onderwijs en onderzoek
Onmisbaar: ja
Sinds wanneer: januari 2024
Eigen belangen: Instroom
Wat de partner brengt:
  - Lesruimte
    Soort bijdrage: in natura · Waarde in geld: € 40.000 · Per: jaar · Zwart op wit: ja
  - Kennis van de wijk
Autonomie:
  Waarover de partner de zeggenschap overdraagt:
    - Rooster
      Aan wie: Kernteam (kernteam)
  Waarin de partner zijn eigen weg gaat: Examens
Toezegging:
  Hoe vast: getekend
  Wanneer: 27 maart 2024
Hoe tevreden de partner is:
  - Wanneer: 8 mei 2026 · Cijfer van 1 tot 10: 7,5
Bron: Gesprek van mei
Opmerking voor het team: Bel eerst het secretariaat.

Wat hiernaar verwijst (8)
  Orkestratie · Welke partners dit vertrouwen uitspraken
    - Orkestratie  ecosystem.yaml:26
  Organen · Leden
    - Kernteam (kernteam)  ecosystem.yaml:24
  Organen · Wie voorzit
    - Kernteam (kernteam)  ecosystem.yaml:24
  Relaties · Van
    - Roc Linde → Bureau Wijk (r1)  ecosystem.yaml:38
  Doelen · Kartrekker
    - Meer talent (talent)  ecosystem.yaml:28
  Doelen · Onderschreven door
    - Meer talent (talent)  ecosystem.yaml:28
  Acties · Trekker
    - Lessen geven (les)  ecosystem.yaml:32
  Acties · Wie meewerkt
    - Docenten werven (werven)  ecosystem.yaml:36

`.replace('(9)', '(8)'),
    )
  })

  test('is in English when asked', async () => {
    const out = await card('roc --lang en')
    expect(out).toMatch(/^Roc Linde\npartner · partners\/roc\n/)
    expect(out).toContain(
      'Kind of contribution: in kind · Value in money: €40,000 · Per: year · Secured in writing: yes',
    )
    expect(out).toContain('What refers to this (8)\n  Orchestration · Which partners said they trust it\n')
    expect(out).not.toMatch(/\b(?:Wereld|Wat|Wie|Sinds|ja)\b/)
  })

  test('shows the name of what it refers to with its id, and an id that nobody has as it is', async () => {
    expect(await card('werven')).toContain('\nTrekker: weg\n')
    expect(await card('les')).toContain('\nDoelen: Meer talent (talent)\n')
    expect(await card('les')).toContain('\n  - Lesplan\n    Stand: opgeleverd\n')
  })

  test('says what is found there, and only that', async () => {
    const goal = await card('talent')
    expect(goal).toMatch(
      /\nBevindingen \(\d+\)\n(?: {2}- .*\n)* {2}- let op goal-deadline-passed: .* {2}ecosystem\.yaml:28\n/,
    )
    const action = await card('werven')
    expect(action).toContain('- fout unknown-reference: "owner" verwijst naar "weg"')
    expect(await card('kernteam')).not.toContain('unknown-reference')
  })

  test('says what the methods still ask of a partner, the first ten of many', async () => {
    const out = await card('partners/bureau')
    expect(out).toContain('  - Wat legt deze partner zelf in: geld, mensen, ruimte of kennis? (open)  or-p-bring\n')
    expect(out).toMatch(/ {2}- en nog \d+: {2}eco checklist --partner bureau, eco checklist --open\n$/)
  })

  test('of a section that is no list has its fields, and says how to see the lists in it', async () => {
    const out = await card('besturing')
    expect(out).toContain('Besturing\nonderdeel · governance\necosystem.yaml:')
    expect(out).toContain('\nDe structuur in één of twee zinnen: Klein en snel\nOrganen: 2 (eco list bodies)\n')
    expect(out).not.toContain('verwijst')
    expect(await card('warmtebond-lindewijk')).toMatch(/^Warmtebond Lindewijk\necosysteem · ecosystem\n/)
  })

  test('says so when nothing refers to it', async () => {
    expect(await card('r1')).toContain('\nNiets in de gegevens verwijst hiernaar.\n')
  })

  test.each([24, 60, 80])('breaks its lines where a terminal of %i places ends', async (columns) => {
    const out = await card('roc', { ...disk, isTerminal: true, columns, env: { NO_COLOR: '1' } })
    const long = out.split('\n').filter((line) => line.length > Math.max(columns, 40))
    expect(long.filter((line) => /\S\s+\S+\s+\S/.test(line.trim()))).toEqual([])
    expect(out).not.toMatch(/[ \t]\n/)
  })

  test('has its heads in bold on a terminal, and the same words', async () => {
    const coloured = await card('r1', { ...disk, isTerminal: true, columns: 100 })
    expect(coloured.startsWith('\u001b[1mRoc Linde → Bureau Wijk\u001b[22m\n')).toBe(true)
    expect(
      coloured
        .split('\u001b')
        .map((part) => part.replace(/^\[\d+m/, ''))
        .join(''),
    ).toBe(await card('r1'))
  })
})

describe('a thing is named', () => {
  test('by its title, whatever the capitals', async () => {
    expect(await card(['ROC linde'])).toContain('partners/roc')
    expect(await card(['Meer talent'])).toContain('goals/talent')
  })

  test('by its section and id, also with a Dutch word', async () => {
    expect(await card('bodies/bureau')).toMatch(/^Het bureau\norgaan · bodies\/bureau\n/)
    expect(await card('organen/bureau')).toMatch(/^Het bureau\n/)
    expect(await card('partner/bureau')).toMatch(/^Bureau Wijk\n/)
  })

  test('by the section as well when more than one list has the id', async () => {
    const { code, out, err } = await eco('show bureau', disk)
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(
      '"bureau" is van meer dan één ding: bodies/bureau (orgaan Het bureau), partners/bureau (partner Bureau Wijk). Noem het zo: eco show bodies/bureau\n',
    )
    expect((await eco('show bureau --lang en', disk)).err).toContain('Name it so: eco show bodies/bureau')
  })

  test('once when one list has the id twice: the first, with the finding', async () => {
    const twice = `${sound}goals:\n  - { id: a, title: Eerste }\n  - { id: a, title: Tweede }\n`
    const out = await card('a', { files: { 'ecosystem.yaml': twice } })
    expect(out).toMatch(/^Eerste\n/)
    expect(out).toContain('fout duplicate-id')
  })

  test.each<[string, string]>([
    ['rock', 'Er is niets met het id of de titel "rock". Bedoel je partners/roc (partner Roc Linde)?'],
    ['werv', 'Bedoel je actions/werven (actie Docenten werven)?'],
    ['docenten', 'Bedoel je actions/werven (actie Docenten werven)?'],
    ['xyzzyx', 'Zoek het op met: eco list'],
    ['goals/roc', 'Er is niets met het id of de titel "roc".'],
    ['gaals/roc', '"gaals" is geen onderdeel van een ecosysteem. Bedoel je goals?'],
    ['partners', '"partners" is een lijst. Bekijk haar met: eco list partners'],
    ['visie', 'Bij "vision" staat nog niets in de gegevens.'],
    ['roc --format xml', '"xml" kan niet bij --format. Kies uit: text, json.'],
  ])('not as in %s, which is told in one line', async (line, said) => {
    const { code, out, err } = await eco(`show ${line}`, disk)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(err).toMatch(/^[^\n]+\n$/)
  })

  test('not by nothing', async () => {
    expect((await eco(['show', ''], disk)).code).toBe(2)
    expect((await eco(['show', '-'], disk)).code).toBe(2)
  })

  test('in one ecosystem: several are named', async () => {
    const files = { 'a/ecosystem.yaml': sound, 'b/ecosystem.yaml': sound }
    expect((await eco('show x', { files })).err).toContain('In "." staan 2 ecosystemen: a, b.')
  })
})

describe('JSON', () => {
  test('has these keys and no others, and the fields as they were written', async () => {
    const json = JSON.parse(await card('les --format json'))
    expect({ ...json, questions: json.questions.length > 0, findings: json.findings.length }).toEqual({
      format: 'eco-show',
      version: 1,
      as_of: '2026-11-30',
      language: 'nl',
      ecosystem: 'warmtebond-lindewijk',
      section: 'actions',
      id: 'les',
      kind: 'actie',
      title: 'Lessen geven',
      file: 'ecosystem.yaml',
      line: 30,
      fields: {
        id: 'les',
        title: 'Lessen geven',
        owner: 'roc',
        goals: ['talent'],
        depends_on: ['werven'],
        deliverables: [{ what: 'Lesplan', status: 'delivered' }],
      },
      referred_by: [],
      findings: expect.any(Number),
      questions: true,
    })
    expect(Object.keys(json.findings[0])).toEqual(['rule', 'severity', 'message', 'hint', 'file', 'line'])
    expect(Object.keys(json.questions[0])).toEqual(['id', 'method', 'verdict', 'ask', 'facts'])
  })

  test('says where each reference stands and in which field', async () => {
    const { referred_by: referrers } = JSON.parse(await card('roc --format json'))
    expect(referrers).toHaveLength(8)
    expect(referrers).toContainEqual({
      section: 'goals',
      id: 'talent',
      title: 'Meer talent',
      field: 'agreed_by.partner',
      label: 'Onderschreven door',
      file: 'ecosystem.yaml',
      line: 28,
    })
    expect(referrers[0]).toMatchObject({ section: 'orchestration', id: null, field: 'trusted_by' })
  })
})

test.each(['text', 'json'])('nothing in the data moves the cursor, as %s', async (format) => {
  const nasty = '\\u001b[2Jweg\\u202e\\u0085\\u200b\\u0007\\r\\nmeer'
  const hostile = `${sound}partners:
  - { id: a, name: "${nasty}", note: "${nasty}", themes: ["${nasty}", b], brings: ["${nasty}", { what: "${nasty}", state: possible }] }
goals:
  - { id: g, title: "${nasty}", owner: a, parent: "${nasty}" }
`
  for (const id of ['a', 'g', 'weg', 'ecosystem']) {
    const { out, err } = await eco(`show ${id} --format ${format}`, { files: { 'ecosystem.yaml': hostile } })
    expect(out.replaceAll('\n', '') + err.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  }
})

test('a line of the funding without a name is told apart by the word for its kind', async () => {
  const files = {
    'ecosystem.yaml': `${sound}partners: [{id: p, name: P}]\nfinance: {funding: [{id: f, kind: cash, from: p, year: 2026, amount: 1}]}\n`,
  }
  expect((await eco('show p', { files })).out).toContain('- in geld 2026 (f)')
  expect((await eco('show p --lang en', { files })).out).toContain('- cash 2026 (f)')
})
