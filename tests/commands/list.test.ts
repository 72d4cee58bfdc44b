import { describe, expect, test } from 'vitest'
import { fieldAt } from '../../src/commands/things/fields.ts'
import { fieldLabel } from '../../src/commands/things/naming.ts'
import { sectionNamed, sections, shapeOfList } from '../../src/commands/things/sections.ts'
import { listColumns } from '../../src/format/list-columns.ts'
import { kinds } from '../../src/graph/kinds.ts'
import { definitionShape, type Shape } from '../../src/model/shape.ts'
import type { Disk } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const data = `${sound}
partners:
  - { id: gemeente, name: Gemeente Linde, helix: government, joined: 2024-01 }
  - { id: netbeheer, name: Netbeheer, helix: company, status: left, left: 2025-06-30 }
  - { id: wijkraad, name: Wijkraad, left: 2024 }
governance:
  bodies:
    - { id: kernteam, name: Kernteam, kind: core-team, members: [gemeente, netbeheer], meets: month }
goals:
  - { id: warm, title: Warme huizen, owner: gemeente, deadline: 2028-12-31, priority: high }
  - { id: net, title: Een sterk net, owner: kernteam, deadline: 2027-06, priority: low }
  - { id: los, title: Nog los, priority: medium }
actions:
  - { id: scan, title: Warmtescan, owner: gemeente, goals: [warm], deadline: 2026-05-01, budget: 12500, status: active }
  - { id: kabels, title: Kabels leggen, owner: netbeheer, goals: [net, warm], budget: 900.5, contributors: [gemeente] }
  - { id: krant, title: Wijkkrant, owner: onbekend, deadline: 2026 }
indicators:
  - id: huizen
    name: Warme huizen
    unit: huizen
    baseline: 0
    target: 1200
    measurements: [{ date: 2026-06-30, value: 300 }, { date: 2027-01-31, value: 999 }, { date: 2025-12-31, value: 100 }]
target_groups:
  - { id: huurders, name: Huurders, pains: [{ id: kou, what: Koude huizen }], gains: [{ id: rust, what: Rust }] }
roles:
  - { id: voorzitter, role: chair, holder: gemeente, from: 2025 }
finance:
  costs:
    - { id: k26, what: Bureau, year: 2026, amount: 20000 }
    - { id: k27, what: Bureau, year: 2027, amount: 12000 }
shared_interests:
  - { id: sfeer, what: Een fijne wijk, held_by: [gemeente, wijkraad] }
`
const disk: Disk = { files: { 'ecosystem.yaml': data } }

/** Rows as cells: columns are at least two spaces apart. */
function rows(text: string): string[][] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(/\s{2,}/))
}

async function ids(line: string): Promise<string[]> {
  const { code, out } = await eco(line, disk)
  expect(code).toBe(0)
  return rows(out)
    .slice(1)
    .map(([id]) => id ?? '')
}

describe('a list as a table', () => {
  test('has the columns that matter, with names, dates and amounts as people write them', async () => {
    const { code, out } = await eco('list actions', disk)
    expect(code).toBe(0)
    expect(out).toBe(
      [
        'Id      Actie          Trekker         Uiterlijk klaar  Stand    Doelen                       Begroot geld',
        'scan    Warmtescan     Gemeente Linde  1 mei 2026       loopt    Warme huizen                     € 12.500',
        'kabels  Kabels leggen  Netbeheer                        gepland  Een sterk net, Warme huizen      € 900,50',
        'krant   Wijkkrant      onbekend        2026             gepland',
        '',
      ].join('\n'),
    )
  })

  test('is in English when asked', async () => {
    const { out } = await eco('list goals --lang en', disk)
    expect(rows(out).slice(0, 2)).toEqual([
      ['Id', 'Goal', 'Who leads it', 'Reached by', 'Priority'],
      ['warm', 'Warme huizen', 'Gemeente Linde', '31 December 2028', 'high'],
    ])
  })

  test('says what is so when nothing is said: who has left, what is planned', async () => {
    const { out } = await eco('list partners', disk)
    expect(out).toMatch(/^gemeente .* actief/m)
    expect(out).toMatch(/^wijkraad .* vertrokken/m)
    expect(await ids('list partners --where status=vertrokken')).toEqual(['netbeheer', 'wijkraad'])
    expect(await ids('list partners --where status=actief')).toEqual(['gemeente'])
    expect(await ids('list acties --where status=gepland')).toEqual(['kabels', 'krant'])
  })

  test('has the last measurement on the day that counts', async () => {
    expect(rows((await eco('list indicatoren', disk)).out)[1]).toContain('300 (30 juni 2026)')
    expect(rows((await eco('list indicatoren --as-of 2027-02-01', disk)).out)[1]).toContain('999 (31 januari 2027)')
    expect((await eco('list indicatoren --as-of 2025-01-01', disk)).out).not.toContain('Laatste meting')
  })

  test.each<[string, string[]]>([
    ['bodies', ['kernteam', 'Kernteam', 'kernteam', 'maand', 'Gemeente Linde, Netbeheer']],
    ['needs', ['kou', 'Koude huizen', 'Waar ze last van hebben', 'Huurders']],
    ['roles', ['voorzitter', 'voorzitter', 'Gemeente Linde', '2025']],
    ['costs', ['k26', 'Bureau', '2026', '€ 20.000']],
    ['shared_interests', ['sfeer', 'Een fijne wijk', 'Gemeente Linde, Wijkraad']],
  ])('of %s has its own columns, or the first fields that are filled in', async (section, cells) => {
    expect(rows((await eco(`list ${section}`, disk)).out)[1]).toEqual(cells)
  })

  test('has no space behind a line, no colour and the same bytes every time', async () => {
    const { out } = await eco('list actions', disk)
    expect(out).not.toMatch(/[ \t]\n/)
    expect(out).not.toContain('\u001b')
    expect((await eco('list actions', disk)).out).toBe(out)
  })

  test.each([40, 60, 80, 100, 200])('fits a terminal of %i places', async (columns) => {
    const { out, err } = await eco('list actions', { ...disk, isTerminal: true, columns, env: { NO_COLOR: '1' } })
    const lines = out.split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns)
    expect(out).toMatch(/^scan {2}/m)
    expect(err.includes('Past niet op het scherm')).toBe(!out.includes('€ 12.500'))
  })

  test('has a head in bold on a terminal, and nothing else around the words', async () => {
    const { out } = await eco('list roles', { ...disk, isTerminal: true, columns: 80 })
    expect(out).toBe(
      '\u001b[1mId          Rol         Vervuller       Vanaf\u001b[22m\nvoorzitter  voorzitter  Gemeente Linde  2025\n',
    )
  })

  test('keeps wide and combining letters in their column', async () => {
    const files = {
      'ecosystem.yaml': `${sound}goals:\n  - { id: a, title: 日本, priority: low }\n  - { id: b, title: "Cafe\u0301", priority: low }\n`,
    }
    expect((await eco('list goals', { files })).out).toBe(
      'Id  Doel  Prioriteit\na   日本  laag\nb   Cafe\u0301  laag\n',
    )
  })

  test('that is empty says so, and is no fault', async () => {
    const { code, out, err } = await eco('list risks', disk)
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('In de gegevens staat nog niets bij Risico’s.')
    expect((await eco('list risks --quiet', disk)).err).toBe('')
  })

  test('warns when the data have errors, because what could not be read is not there', async () => {
    expect((await eco('list goals', disk)).err).toMatch(/^Let op: hier zitten nog 2 fouten; .*eco check\n$/)
  })
})

describe('the overview', () => {
  test('has every section with something in it, in the order of the model, and names the empty ones', async () => {
    const { code, out } = await eco('list', disk)
    expect(code).toBe(0)
    expect(rows(out).slice(0, 6)).toEqual([
      ['Onderdeel', 'Titel', 'Aantal'],
      ['ecosystem', 'Ecosysteem', '1'],
      ['governance', 'Besturing', '1'],
      ['bodies', 'Organen', '1'],
      ['finance', 'Geld', '1'],
      ['costs', 'Kosten per jaar', '2'],
    ])
    expect(out).toMatch(/^Nog leeg: .*\brisks\b/m)
    expect(out).not.toMatch(/^Nog leeg: .*\bgoals\b/m)
  })

  test('of another folder needs no section', async () => {
    const files = { 'x/ecosystem.yaml': sound, 'y/ecosystem.yaml': data }
    expect((await eco('list y --lang en', { files })).out).toMatch(/^goals +Goals +3$/m)
  })

  test('as JSON and as comma-separated values has all of them', async () => {
    const json = JSON.parse((await eco('list --format json', disk)).out)
    expect(json).toMatchObject({ format: 'eco-sections', version: 1, ecosystem: 'warmtebond-lindewijk' })
    expect(json.sections).toContainEqual({ section: 'needs', title: 'Behoeften van doelgroepen', list: true, count: 2 })
    expect(json.sections).toContainEqual({ section: 'vision', title: 'Visie', list: false, count: 0 })
    const { out } = await eco('list --format csv', disk)
    expect(out.split('\n')).toHaveLength(json.sections.length + 2)
    expect(out).toContain('\nrisks,Risico’s,0\n')
  })
})

describe('a section goes by', () => {
  test.each([
    ['doelen', 'goals'],
    ['Doelen', 'goals'],
    ['doel', 'goals'],
    ["risico's", 'risks'],
    ['risicos', 'risks'],
    ['ideeen', 'ideas'],
    ['organen', 'bodies'],
    ['kosten', 'costs'],
    ['dekking', 'funding'],
    ['doelgroepen', 'target_groups'],
    ['behoeften', 'needs'],
    ['afspraken', 'agreements'],
    ['verdienmodellen', 'business_models'],
    ['work-packages', 'work_packages'],
    ['target groups', 'target_groups'],
    ['visie', 'vision'],
    ['geld', 'finance'],
    ['acties', 'actions'],
  ])('%s', (word, key) => {
    expect(sectionNamed(word)?.key).toBe(key)
  })

  test('its key and its titles, and each has a title and a kind in both languages', () => {
    for (const { key, title, isList } of sections) {
      expect(sectionNamed(key)?.key).toBe(key)
      expect([title.nl, title.en].every((one) => one.length > 2)).toBe(true)
      if (isList) expect(kinds[key]).toBeDefined()
    }
    expect(Object.keys(kinds).filter((key) => sectionNamed(key) === undefined)).toEqual([])
  })

  test.each([
    ['partnrs', '"partnrs" is geen onderdeel van een ecosysteem. Bedoel je partners?'],
    ['knelpunten', 'Bedoel je policy_issues?'],
    ['xyzzy', 'Alle onderdelen: eco list'],
    ['visie', '"vision" is geen lijst. Bekijk het met: eco show vision\n'],
    ['governance', 'Lijsten erin: bodies, agreements'],
  ])('another word than %s, which is told', async (word, said) => {
    const { code, out, err } = await eco(`list ${word}`, disk)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(err).toMatch(/^[^\n]+\n$/)
  })
})

describe('--where', () => {
  test.each<[string, string[]]>([
    ['goals --where priority=hoog', ['warm']],
    ['goals --where prioriteit=high', ['warm']],
    ['goals --where owner=gemeente', ['warm']],
    ['goals --where kartrekker=kernteam', ['net']],
    ['goals --where owner=', ['los']],
    ['goals --where deadline=2027', ['net']],
    ['goals --where deadline=2028-12', ['warm']],
    ['goals --where deadline=2028-1', []],
    ['actions --where goals=warm', ['scan', 'kabels']],
    ['actions --where goals=warm --where status=gepland', ['kabels']],
    ['actions --where budget=900.5', ['kabels']],
    ['actions --where owner=onbekend', ['krant']],
    ['partners --where wereld=bedrijf', ['netbeheer']],
    ['costs --where jaar=2027', ['k27']],
    ['costs --where year=2027', ['k27']],
    ['bodies --where members=netbeheer', ['kernteam']],
  ])('%s', async (line, expected) => {
    expect(await ids(`list ${line}`)).toEqual(expected)
  })

  test('takes a name for a reference, and counts no capitals', async () => {
    const { out } = await eco(['list', 'goals', '--where', 'owner=gemeente linde'], disk)
    expect(rows(out)[1]?.[0]).toBe('warm')
  })

  test.each([
    ['goals --where priorty=hoog', '"priorty" is geen veld van goals. Bedoel je priority?'],
    ['goals --where qqqqqq=1', 'Kies uit: id, title, statement'],
    ['goals --where priority=hog', 'Kies uit: low (laag), medium (middel), high (hoog). Bedoel je high?'],
    ['goals --where priority', 'Schrijf veld=waarde'],
    ['goals --where =hoog', 'Schrijf veld=waarde'],
    ['costs --where amount=20.000,50', '"20.000,50" is geen getal'],
    ['partners --where commitment=getekend', 'Kies er een: commitment.level, commitment.date, commitment.evidence.'],
    ['partners --where essential=misschien', 'Kies uit: true (ja), false (nee)'],
    ['goals --sort dedline', 'Bedoel je deadline?'],
    ['--where a=b', 'Noem bij --where en --sort het onderdeel'],
    ['goals --format xml', '"xml" kan niet bij --format. Kies uit: table, json, csv.'],
  ])('wrong as in %s is told in one line', async (line, said) => {
    const { code, out, err } = await eco(`list ${line}`, disk)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    expect(err).toMatch(/^[^\n]+\n$/)
  })

  test('that nothing meets says so', async () => {
    const { code, out, err } = await eco('list goals --where deadline=2040', disk)
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('Niets bij Doelen voldoet')
  })
})

describe('--sort', () => {
  test.each<[string, string[]]>([
    ['goals --sort deadline', ['net', 'warm', 'los']],
    ['goals --sort priority', ['net', 'los', 'warm']],
    ['goals --sort title', ['net', 'los', 'warm']],
    ['goals --sort owner', ['warm', 'net', 'los']],
    ['actions --sort budget', ['kabels', 'scan', 'krant']],
    ['actions --sort deadline', ['krant', 'scan', 'kabels']],
    ['costs --sort bedrag', ['k27', 'k26']],
  ])('%s', async (line, expected) => {
    expect(await ids(`list ${line}`)).toEqual(expected)
  })
})

describe('for other programs', () => {
  const risky = `${sound}
partners:
  - { id: a, name: "=HYPERLINK(\\"http://x\\",\\"klik\\")" }
  - { id: b, name: "+31 6" }
  - { id: c, name: "-2+3" }
  - { id: d, name: "@SUM(A1)" }
  - { id: e, name: "\\t=1+1" }
  - { id: f, name: "-5" }
  - { id: g, name: "Komma, en \\"aanhaling\\"" }
  - { id: h, name: "regel\\n=1" }
actions:
  - { id: x, title: Terug, budget: -15000, deadline: 2026-05 }
`
  const files = { 'ecosystem.yaml': risky }

  test('comma-separated values hold no formula, and numbers and dates stay what they are', async () => {
    const names = (await eco('list partners --format csv', { files })).out.split('\n').map((line) => line.slice(0, 46))
    expect(names.slice(1, -1)).toEqual(
      [
        'a,"\'=HYPERLINK(""http://x"",""klik"")",,actief',
        'b,"\'+31 6",,actief,,,,',
        'c,"\'-2+3",,actief,,,,',
        'd,"\'@SUM(A1)",,actief,,,,',
        'e,"\'=1+1",,actief,,,,',
        'f,-5,,actief,,,,',
        'g,"Komma, en ""aanhaling""",,actief,,,,',
        'h,regel =1,,actief,,,,',
      ].map((line) => line.slice(0, 46)),
    )
    const { out } = await eco('list actions --format csv', { files })
    expect(out).toBe(
      'Id,Actie,Trekker,Uiterlijk klaar,Stand,Doelen,Soort,Start,Prioriteit,Voortgang,Begroot geld\nx,Terug,,2026-05,gepland,,,,,,-15000\n',
    )
  })

  test('comma-separated values always have the same columns', async () => {
    const { out } = await eco('list actions --format csv --where owner=niemand', disk)
    expect(out).toMatch(/^Id,Actie,Trekker,[^\n]*\n$/)
  })

  test('JSON has everything as it was written, with the place', async () => {
    const json = JSON.parse((await eco('list actions --format json --where id=kabels', disk)).out)
    expect(json).toEqual({
      format: 'eco-list',
      version: 1,
      as_of: '2026-11-30',
      language: 'nl',
      ecosystem: 'warmtebond-lindewijk',
      section: 'actions',
      title: 'Acties',
      items: [
        {
          id: 'kabels',
          title: 'Kabels leggen',
          file: 'ecosystem.yaml',
          line: 18,
          fields: {
            id: 'kabels',
            title: 'Kabels leggen',
            owner: 'netbeheer',
            goals: ['net', 'warm'],
            budget: 900.5,
            contributors: ['gemeente'],
          },
        },
      ],
    })
    expect(JSON.parse((await eco('list risks --format json', disk)).out).items).toEqual([])
  })

  test.each(['table', 'csv', 'json'])('nothing in the data moves the cursor, as %s', async (format) => {
    const nasty = '\\u001b[2Jweg\\u202e\\u0085\\u200b\\u0007'
    const hostile = `${sound}partners:\n  - { id: a, name: "${nasty}" }\ngoals:\n  - { id: g, title: "${nasty}", owner: a }\n`
    for (const section of ['partners', 'goals', '']) {
      const { out, err } = await eco(`list ${section} --format ${format}`, { files: { 'ecosystem.yaml': hostile } })
      expect(out.replaceAll('\n', '') + err.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    }
  })

  test('a text of ten thousand characters makes no line of that length', async () => {
    const long = `${sound}goals:\n  - { id: g, title: ${'lang '.repeat(2000)}x }\n`
    const { out } = await eco('list goals', { files: { 'ecosystem.yaml': long } })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(100)
  })
})

describe('several ecosystems', () => {
  test('are named, because a list is of one', async () => {
    const files = { 'a/ecosystem.yaml': sound, 'b/ecosystem.yaml': sound }
    const { code, err } = await eco('list goals', { files })
    expect([code, err]).toEqual([2, 'In "." staan 2 ecosystemen: a, b. Noem de map van één ecosysteem.\n'])
    expect((await eco('list goals a', { files })).code).toBe(0)
    const nested = { files: { 'a/ecosystem.yaml': sound, 'a/b/ecosystem.yaml': sound } }
    for (const path of ['a', './a/', 'a/b']) expect((await eco(['list', 'goals', path], nested)).code).toBe(0)
    expect((await eco('list goals', nested)).code).toBe(2)
  })
})

describe('the data behind it', () => {
  const computed = ['latest', 'part', 'within']

  test('names only lists and fields that the model has', () => {
    const wrong = Object.entries(listColumns).flatMap(([index, fields]) => {
      const shape = shapeOfList(index)
      return fields.filter((field) => !computed.includes(field) && fieldAt(field.split('.'), shape) === undefined)
    })
    expect(wrong).toEqual([])
  })

  test('has a label for every field of the model, in both languages', () => {
    const bare: string[] = []
    const visit = (shape: Shape, index: string): void => {
      if (shape.kind === 'list') visit(shape.of, shape.index ?? '')
      else if (shape.kind === 'either') visit(shape.group, '')
      else if (shape.kind === 'group')
        for (const [key, field] of Object.entries(shape.fields)) {
          for (const language of ['nl', 'en'] as const) {
            const label = fieldLabel(index, key, field, language)
            if (!/^\p{Lu}/u.test(label)) bare.push(`${key} (${language}): ${label}`)
          }
          visit(field, '')
        }
    }
    for (const [key, shape] of Object.entries(definitionShape.fields)) visit(shape, key)
    expect(bare).toEqual([])
  })
})
