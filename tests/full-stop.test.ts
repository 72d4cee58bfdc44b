import { describe, expect, test } from 'vitest'
import { endedOnce, firstSentence, withoutStop } from '../src/full-stop.ts'
import { reports } from '../src/reports/reports.ts'
import { eco, sound } from './commands/run.ts'
import { written } from './reports/writing.ts'

describe('a name in a sentence', () => {
  test.each([
    ['Zagerij De Eik B.V.', 'Zagerij De Eik B.V.'],
    ['Zagerij De Eik B.V.;', 'Zagerij De Eik B.V.'],
    ['Zagerij De Eik B.V..', 'Zagerij De Eik B.V.'],
    ['Gemeente Klei e.a.', 'Gemeente Klei e.a.'],
    ['Oak Mills Ltd.', 'Oak Mills Ltd.'],
    ['Zand, grind, enz.', 'Zand, grind, enz.'],
    ['Nagels eruit.', 'Nagels eruit'],
    ['Wij zijn lid van de NV.', 'Wij zijn lid van de NV'],
    ['Alles staat op kade.nl.', 'Alles staat op kade.nl'],
    ['Samen met partner A.', 'Samen met partner A'],
    ['Zagen;', 'Zagen'],
    ['...', ''],
  ])('keeps the stop of an abbreviation and no other: %s', (typed, shown) => {
    expect(withoutStop(typed)).toBe(shown)
  })
})

describe('a sentence', () => {
  test.each([
    ['Zagerij De Eik B.V. wil sneller. De stad niet.', 'Zagerij De Eik B.V. wil sneller'],
    ['Tempo of draagvlak; de een wil door', 'Tempo of draagvlak'],
    ['Versie 1.2 telt.', 'Versie 1.2 telt'],
    ['Alles in een', 'Alles in een'],
  ])('is the first of a text: %s', (text, first) => {
    expect(firstSentence(text)).toBe(first)
  })

  test.each([
    ['Leiding: De Eik B.V..', 'Leiding: De Eik B.V.'],
    ['Nog niet: Eén keurmerk?. Kies.', 'Nog niet: Eén keurmerk? Kies.'],
    ['| Wat lang is, wordt gek…. |', '| Wat lang is, wordt gek… |'],
    ['Dat werkt... Soms.', 'Dat werkt... Soms.'],
    [
      'Zie https://ex.nl/diff/a.b..c, [x](../a.b..md) en `foo?.()`',
      'Zie https://ex.nl/diff/a.b..c, [x](../a.b..md) en `foo?.()`',
    ],
    ['Zie ../x en a?.b, en De Eik B.V...', 'Zie ../x en a?.b, en De Eik B.V...'],
  ])('ends once: %s', (worded, shown) => {
    expect(endedOnce(worded)).toBe(shown)
  })
})

const eik = 'Zagerij De Eik B.V.'

/** A partner that stands wherever a document names one. */
const sections = {
  methods: ['all'],
  partners: [
    { id: 'eik', name: eik, status: 'active', helix: 'company', involvement: 'core', essential: true },
    { id: 'hs', name: 'Hogeschool', status: 'active' },
  ],
  goals: [{ id: 'hout', title: 'Eén keurmerk?', deadline: '2027-12', owner: 'eik', level: 'main' }],
  actions: [
    { id: 'oven', title: 'Oven bouwen.', goals: ['hout'], owner: 'eik', start: '2026-10', deadline: '2027-11-29' },
  ],
  governance: {
    leader: 'eik',
    bodies: [{ id: 'kern', name: 'Kernteam', kind: 'core-team', members: ['eik'], chair: 'eik' }],
  },
  roles: [{ id: 'd', role: 'conductor', holder: 'eik' }],
  orchestration: { holder: 'eik', entity: 'partner' },
  capabilities: [{ id: 'drogen', name: 'Drogen', provided_by: ['eik'], minimum: true }],
  chain: [{ id: 'zagen', name: 'Zagen', partners: ['eik'] }],
  relations: [{ id: 'r', from: 'eik', to: 'hs', kind: 'cooperation' }],
  risks: [{ id: 'brand', title: 'Brand', likelihood: 'high', impact: 'high', owner: 'eik', status: 'open' }],
  learnings: [{ id: 'l', what: 'Nagels eruit.', date: '2026-07', by: 'eik' }],
}

describe('a partner called B.V.', () => {
  const cases = reports.flatMap((report) =>
    (['nl', 'en'] as const).map((language) => ({ report, language, id: report.id })),
  )

  test.each(cases)('keeps its stop in $id ($language), and no sentence ends twice', ({ report, language }) => {
    const lines = written(report, sections, language).split('\n')
    const running = lines.filter((line) => !line.startsWith('#'))
    expect(running.filter((line) => /B\.V(?!\.)/.test(line))).toEqual([])
    expect(lines.filter((line) => /[.?!…]\.(?!\.)/.test(line))).toEqual([])
  })

  test('stands in the sentences that lead a body, a goal and a role', () => {
    const text = (id: string) => written(reports.find((one) => one.id === id) as (typeof reports)[number], sections)
    expect(text('roles')).toContain(`\nLeiding: ${eik}\n`)
    expect(text('calendar')).toContain(`; kartrekker is ${eik}\n`)
  })

  test('stands in the facts of a checklist, beside what was typed with a stop', async () => {
    const { methods, ...others } = sections
    const files = { 'eco.config.yaml': JSON.stringify({ methods }), 'all.yaml': JSON.stringify(others) }
    const { out } = await eco('checklist --format json', { files: { 'ecosystem.yaml': sound, ...files } })
    expect(out).toContain(': Zagerij De Eik B.V."')
    expect(out).toContain(': Nagels eruit."')
    expect(out).not.toMatch(/[.?!…]\.(?!\.)/)
  })

  test('is named once in what its leaving does', async () => {
    const partners = `partners: [{id: eik, name: ${eik}}, {id: hs, name: Hogeschool}]\n`
    const ties = 'relations: [{id: r, from: eik, to: hs}]\n'
    const { out } = await eco('what-if --drop-partner hs', { files: { 'ecosystem.yaml': sound + partners + ties } })
    expect(out).toContain(`Met geen enkele partner meer verbonden: ${eik}\n`)
  })
})
