import { describe, expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { isUsageError } from '../../src/usage-error.ts'
import { type Disk, memoryIo } from '../memory-io.ts'
import { eco, sound } from './run.ts'

const own = `method: eigen
title: {nl: Eigen vragen, en: Own questions}
source: {title: Kader, publisher: Gemeente}
steps:
  - {id: begin, phase: direct, section: "1", title: {nl: Het begin, en: The start}}
  - {id: bouw, phase: organise, title: {nl: De bouw, en: The building}}
  - {id: werk, phase: perform, title: {nl: Het werk, en: The work}}
items:
  - {id: e-doelen, kind: question, step: begin, section: "1.1", ask: {nl: Wat zijn de doelen?, en: What are the goals?}, how: {nl: Noem ze bij goals., en: Name them at goals.}, answered_by: {list: goals}}
  - {id: e-deadline, kind: question, step: begin, ask: {nl: Wanneer zijn ze bereikt?, en: When are they reached?}, answered_by: {each: goals, has: [deadline]}}
  - {id: e-risico, kind: question, step: begin, ask: {nl: Wat kan er misgaan?, en: What can go wrong?}, intake: 1, answered_by: {list: risks}}
  - {id: e-haalt, kind: per-partner, step: bouw, ask: {nl: Wat haalt deze partner?, en: What does this partner get?}, answered_by: {each: partners, has: [gets]}}
  - {id: e-werk, kind: question, step: werk, ask: {nl: Wat is er klaar?, en: What is done?}, answered_by: {list: actions}}
  - {id: e-let-op, kind: warning, step: begin, ask: {nl: Er is niets begonnen., en: Nothing was begun.}, answered_by: {signal: basis-nothing-started}}
`
const ecosystem = `${sound}  phase: organise
goals:
  - {id: talent, title: Talent, deadline: 2027-12-31}
  - {id: reshoring, title: Reshoring}
partners:
  - {id: netbeheer, name: Netbeheer}
  - {id: gemeente, name: Gemeente, gets: [Kennis]}
`
const files = {
  'ecosystem.yaml': ecosystem,
  'eco.config.yaml': 'methods: [eigen]\nchecklists: [eigen.yaml]\n',
  'eigen.yaml': own,
}
const run = (options = '') => eco(`checklist ${options}`, { files })

describe('the table', () => {
  test('has per step what is answered, partly and open, and what signals', async () => {
    const { code, out, err } = await run()
    expect([code, err]).toEqual([0, ''])
    const rows = out.split('\n').map((line) =>
      line
        .replaceAll(/[│|]/g, ' ')
        .trim()
        .split(/\s{2,}/)
        .join(' | '),
    )
    expect(rows[0]).toBe('Eigen vragen (Gemeente): 1 van 4')
    expect(rows).toContain('Richten | Het begin | 1 van 3 | 1 | 1')
    expect(rows).toContain('Inrichten | De bouw | 0 van 1 | 1 | 0')
    expect(rows).toContain('Verrichten | Het werk | later')
  })

  test('is in English when asked', async () => {
    const { out } = await run('--lang en')
    expect(out).toContain('Own questions (Gemeente): 1 of 4')
    expect(out).toMatch(/Set direction.*The start.*1 of 3/)
  })

  test('has no colour codes and no wide lines', async () => {
    const { out } = await eco('checklist', { files, isTerminal: true, env: { FORCE_COLOR: '1' } })
    expect(out).not.toContain('\u001b')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  test('without a configuration has the methods Berenschot and Katapult', async () => {
    const { out } = await eco('checklist', { files: { 'ecosystem.yaml': sound } })
    expect(out.match(/^\S.*\): \d+ van \d+$/gm)).toHaveLength(2)
  })
})

describe('the JSON', () => {
  test('has these keys and no others', async () => {
    const { code, out } = await run('--format json')
    const json = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(json)).toEqual([
      'format',
      'version',
      'as_of',
      'language',
      'ecosystem',
      'methods',
      'open_places',
      'items',
    ])
    expect({ ...json, items: json.items.length }).toEqual({
      format: 'eco-checklist',
      version: 1,
      as_of: '2026-11-30',
      language: 'nl',
      ecosystem: 'warmtebond-lindewijk',
      methods: [
        { method: 'eigen', title: 'Eigen vragen', answered: 1, due: 4, partial: 2, signals: expect.any(Number) },
      ],
      open_places: json.open_places,
      items: 6,
    })
    expect(json.items[1]).toEqual({
      id: 'e-deadline',
      method: 'eigen',
      kind: 'question',
      step: 'begin',
      phase: 'direct',
      section: null,
      scored: true,
      due: true,
      verdict: 'partial',
      ask: 'Wanneer zijn ze bereikt?',
      facts: 'Doelen: 1 van de 2 met "wanneer bereikt"; nog niet: Reshoring.',
      places: [{ file: 'ecosystem.yaml', line: 7, column: 6, path: 'goals/1' }],
    })
    for (const item of json.items) expect(Object.keys(item)).toEqual(Object.keys(json.items[1]))
  })

  test('says what does not count: a later phase, a warning', async () => {
    const { items } = JSON.parse((await run('--format json')).out)
    const byId = Object.fromEntries(items.map((item: { id: string }) => [item.id, item]))
    expect(byId['e-werk']).toMatchObject({ scored: true, due: false, verdict: 'later', phase: 'perform' })
    expect(byId['e-let-op']).toMatchObject({ scored: false, due: false, kind: 'warning' })
    expect(byId['e-doelen']).toMatchObject({ section: '1.1', verdict: 'answered' })
  })

  test('is in English when asked, and is the same a second time', async () => {
    const { out } = await run('--format json --lang en')
    expect(JSON.parse(out).items[1]).toMatchObject({
      ask: 'When are they reached?',
      facts: 'Goals: 1 of 2 with "reached by"; not yet: Reshoring.',
    })
    expect((await run('--format json --lang en')).out).toBe(out)
  })

  test('has each of the 468 items when all methods count', async () => {
    const all = { 'ecosystem.yaml': sound, 'eco.config.yaml': 'methods: [all]\n' }
    const { items } = JSON.parse((await eco('checklist --format json', { files: all })).out)
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(468)
    expect(items.filter(({ facts, verdict }: Record<string, string>) => !facts || !verdict)).toEqual([])
  })
})

describe('the Markdown', () => {
  test('has per step the questions with their verdict and facts', async () => {
    const { code, out } = await run('--format markdown')
    expect(code).toBe(0)
    expect(out).toMatch(/^# /m)
    expect(out).toContain('Eigen vragen')
    expect(out).toMatch(
      /^\| Wanneer zijn ze bereikt\? \| deels \| Doelen: 1 van de 2 met .*Reshoring\. \| `e-deadline` \|$/m,
    )
    expect(out).not.toMatch(/undefined|\[object|\{\{/)
  })

  test('is in English when asked', async () => {
    expect((await run('--format markdown --lang en')).out).toMatch(/^\| When are they reached\? \| partly \|/m)
  })
})

describe('what stands beside the questions', () => {
  const phased = {
    ...files,
    'eigen.yaml': own
      .replace('{id: e-risico, kind: question,', '{id: e-risico, kind: question, phase: organise,')
      .concat(
        '  - {id: e-kaart, kind: tool, step: begin, tools_for: [begin], ask: {nl: "Kaart: wie is wie"}, answered_by: {used: true}}\n',
      ),
    'rollen.yaml': `roles:
  - {id: r1, role: architect, holder: gemeente, phases: [direct]}
  - {id: r2, role: facilitator, holder: gemeente}
  - {id: r3, role: guide, holder: gemeente}
  - {id: r4, role: driver, holder: gemeente}
  - {id: r5, role: driver, holder: netbeheer}
  - {id: r6, role: chair, needed: false, reason: Wij zijn met weinig}
`,
  }

  test('the rows of the table add up to the phases in eco check', async () => {
    const { out } = await eco('checklist', { files: phased })
    expect(out).toMatch(/Richten +│ Het begin +│ 1 van 2/)
    expect(out).toMatch(/Inrichten +│ Het begin +│ 0 van 1/)
    expect(out).toMatch(/Inrichten +│ De bouw +│ 0 van 1/)
    expect((await eco('check', { files: phased })).out).toContain('Richten 1 van 2 · Inrichten 0 van 2')
    expect((await eco('checklist --format markdown', { files: phased })).out).toContain(
      '| Inrichten | Het begin | 0 van 1 |',
    )
  })

  test('the tools and the roles without a holder follow the tables', async () => {
    const { out } = await eco('checklist', { files: phased })
    expect(out).toContain('\nHet begin. Hulpmiddelen die bij deze stap passen: Kaart.\n')
    expect(out.replaceAll('\n  ', ' ')).toContain(
      'niemand in Inrichten voor 2 van de 5: frisdenker en energiegenerator. Gemeente vervult 3 van de 5 rollen; meer dan de helft bij één partij.',
    )
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  test('the document has the roles per phase, and what is answered in an annex', async () => {
    const { out } = await eco('checklist --format markdown', { files: phased })
    expect(out).toContain('| architect | Gemeente | niemand | niemand | |'.replace('| |', '|  |'))
    expect(out).toContain('| voorzitter | – | – | – | niet nodig: Wij zijn met weinig |')
    expect(out).toMatch(/^\| aanjager \| Gemeente en Netbeheer \|.*door meer partijen tegelijk \|$/m)
    const [body, annex] = out.split('\n## Bijlage: wat beantwoord is\n')
    expect(body).not.toContain('Wat zijn de doelen?')
    expect(annex).toContain('| Wat zijn de doelen? | beantwoord | Doelen: 2. | `e-doelen` |')
    expect(out).not.toContain('Noem ze bij goals')
  })
})

describe('--open', () => {
  test('lists what is due and not answered, with where the answer belongs', async () => {
    const { code, out } = await run('--open')
    expect(code).toBe(0)
    expect(out.match(/^e-[a-z-]+/gm)).toEqual(expect.arrayContaining(['e-deadline', 'e-risico', 'e-haalt']))
    expect(out).not.toMatch(/^e-(?:doelen|werk)/m)
    expect(out).toContain(
      'e-deadline  deels\n  Wanneer zijn ze bereikt?\n  Doelen: 1 van de 2 met "wanneer bereikt"; nog niet: Reshoring.\n  ecosystem.yaml:7\n',
    )
  })

  test('says so when nothing is open', async () => {
    const done = {
      'ecosystem.yaml': `${sound}goals:\n  - {id: g, title: G}\n`,
      'eco.config.yaml': files['eco.config.yaml'],
      'eigen.yaml': own.replace(/ {2}- \{id: e-(?!doelen)[^\n]*\n/g, ''),
    }
    expect((await eco('checklist --open', { files: done })).out).toBe('Niets open.\n')
    expect((await eco('checklist --open --lang en', { files: done })).out).toBe('Nothing open.\n')
  })

  test('takes the formats json and markdown along', async () => {
    const { items } = JSON.parse((await run('--open --format json')).out)
    expect(items.map(({ verdict }: { verdict: string }) => verdict)).not.toContain('answered')
    expect(items.length).toBeGreaterThan(0)
    const { out } = await run('--open --format markdown')
    expect(out).toContain('Wat kan er misgaan?')
    expect(out).not.toContain('Wat zijn de doelen?')
  })
})

describe('--next', () => {
  test('has the questions to answer first, those of the intake before others', async () => {
    const { out } = await run('--next 2')
    expect(out.match(/^e-[a-z-]+/gm)).toEqual(['e-risico', 'e-deadline'])
    expect((await run('--next 1')).out.match(/^e-[a-z-]+/gm)).toEqual(['e-risico'])
  })

  test.each(['-1', '0', 'tien', '1.5', '1e3', '99999', '0x10', ' '])('"%s" is wrong use', async (number) => {
    const { code, out, err } = await eco(['checklist', `--next=${number}`], { files })
    expect([code, out, err]).toEqual([2, '', `"${number}" is geen aantal (--next 10).\n`])
  })

  test('without a number is wrong use', async () => {
    expect((await run('--next')).code).toBe(2)
  })
})

describe('--partner', () => {
  test('has the questions of that partner, at its place', async () => {
    const open = await run('--partner netbeheer')
    expect(open.out).toMatch(/^e-haalt {2}open\n {2}Wat haalt deze partner\?\n[\s\S]* {2}ecosystem\.yaml:9\n/)
    expect((await run('--partner gemeente')).out).toMatch(/^e-haalt {2}beantwoord\n[\s\S]*ecosystem\.yaml:10\n/)
  })

  test('that is not there is wrong use, with the nearest', async () => {
    const { code, out, err } = await run('--partner netbeher')
    expect([code, out, err]).toEqual([2, '', 'Er is geen partner "netbeher". Bedoel je netbeheer?\n'])
    expect((await run('--partner constructor --lang en')).err).toBe('There is no partner "constructor".\n')
  })
})

describe('--method', () => {
  test('has that method alone', async () => {
    const all = { 'ecosystem.yaml': sound, 'eco.config.yaml': 'methods: [all]\n' }
    const { methods, items } = JSON.parse((await eco('checklist --method keten --format json', { files: all })).out)
    expect(methods.map(({ method }: { method: string }) => method)).toEqual(['keten'])
    expect(new Set(items.map(({ method }: { method: string }) => method))).toEqual(new Set(['keten']))
  })

  test('that does not count here is wrong use, with those that do', async () => {
    const { code, err } = await run('--method eige')
    expect([code, err]).toEqual([2, expect.stringMatching(/"eige" kan niet bij --method.*Bedoel je "?eigen"?\?/s)])
    expect((await run('--method keten')).code).toBe(2)
  })
})

describe('wrong use', () => {
  test('is a folder with several ecosystems', async () => {
    const { code, out, err } = await eco('checklist', {
      files: { 'a/ecosystem.yaml': sound, 'b/ecosystem.yaml': sound },
    })
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe('In "." staan 2 ecosystemen: a, b. Noem de map van één ecosysteem.\n')
    expect((await eco('checklist a', { files: { 'a/ecosystem.yaml': sound, 'b/ecosystem.yaml': sound } })).code).toBe(0)
  })

  test.each([
    ['an unknown format', 'checklist --format xml'],
    ['a folder that is not there', 'checklist elders'],
    ['an unknown language', 'checklist --lang de'],
    ['an impossible day', 'checklist --as-of 2026-13-01'],
    ['an unknown option', 'checklist --opne'],
  ])('is %s', async (_, line) => {
    const { code, out, err } = await eco(line, { files })
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
  })

  test('is a folder without an ecosystem', async () => {
    expect((await eco('checklist', { files: { 'README.md': 'x' } })).code).toBe(2)
  })
})

describe('the gate of a phase in eco check', () => {
  /** Findings by rule, and the exit code. */
  async function gated(gate: string | undefined, disk: Disk = { files }) {
    const io = memoryIo(disk)
    const code = await check([], { format: ['json'], severity: 'info', ...(gate === undefined ? {} : { gate }) }, io)
    const { findings } = JSON.parse(io.said.out)
    return {
      code,
      severities: Object.fromEntries(
        findings.flatMap(({ rule, severity }: Record<string, string>) =>
          rule?.startsWith('e-') ? [[rule, severity]] : [],
        ),
      ),
    }
  }
  const open = { 'e-deadline': 'info', 'e-risico': 'info', 'e-haalt': 'info' }

  test.each<[string | undefined, number, Record<string, string>]>([
    [undefined, 0, {}],
    ['direct', 1, { 'e-deadline': 'error', 'e-risico': 'error' }],
    ['organise', 1, { 'e-haalt': 'error' }],
    ['perform', 1, { 'e-werk': 'error' }],
  ])('%s gives exit code %i', async (gate, code, errors) => {
    const { severities, code: found } = await gated(gate)
    const { 'e-let-op': warning, ...rest } = severities
    expect([undefined, 'warning']).toContain(warning)
    expect([found, rest]).toEqual([code, { ...open, ...errors }])
  })

  test('opens when all of that phase is answered, stated or waived', async () => {
    const answers = `risks:
  - {id: r, title: Er is te weinig geld}
answers:
  - {id: a, question: e-deadline, kind: attested, answer: Afgesproken, by: voorzitter, date: 2026-06-01}
`
    const { code, severities } = await gated('direct', { files: { ...files, 'antwoorden.yaml': answers } })
    expect([code, severities['e-deadline'], severities['e-risico'], severities['e-haalt']]).toEqual([
      0,
      undefined,
      undefined,
      'info',
    ])
  })

  test('that does not exist is wrong use, with those that do', async () => {
    const wrong = check([], { gate: 'derect' }, memoryIo({ files })).catch((error: unknown) => error)
    const error = await wrong
    expect(isUsageError(error) && error.said.nl).toMatch(
      /"derect" kan niet bij --gate.*direct, organise, perform.*Bedoel je "?direct"?\?/s,
    )
  })
})
