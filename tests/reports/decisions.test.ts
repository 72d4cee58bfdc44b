import { describe, expect, test } from 'vitest'
import type { Definition } from '../../src/model/definition.ts'
import { decisions } from '../../src/reports/decisions.ts'
import { languages } from '../../src/text.ts'
import { nasty } from './poison.ts'
import { chapter, expectSound, skeleton } from './structure.ts'
import { written } from './writing.ts'

const small: Definition = {
  governance: {
    bodies: [{ id: 'stuur', name: 'Stuurgroep', kind: 'steering-group' }],
    decision_rights: [{ topic: 'Geld', body: 'stuur', rule: 'Unaniem.' }],
  },
  decisions: [
    {
      id: 'straat',
      topic: 'Welke straat eerst',
      status: 'asked',
      proposal: 'Begin in de Kerkstraat',
      reason: 'Daar is het natst.',
      raised_on: '2026-08-01',
      needed_by: '2026-11-01',
      body: 'stuur',
      strategic: true,
      tests_vision: 'Past',
      caveat: 'Cijfers van 2024.',
    },
    { id: 'geld', topic: 'Geld erbij', status: 'asked', raised_on: '2026-11-29', needed_by: '2027-01-15' },
    { id: 'naam', topic: 'Nieuwe naam', status: 'postponed', raised_on: '2026-11', body: 'stuur' },
    { id: 'vorm', topic: 'Stichting', status: 'taken', decided_on: '2026-03-05', strategic: true, reason: 'Rust.' },
    { id: 'ploeg', topic: 'Ploeg', status: 'taken', decided_on: '2026-05', body: 'stuur', reason: 'Vaart' },
    { id: 'hal', topic: 'Hal kopen', status: 'rejected', decided_on: '2025-04-10', reason: 'Te duur' },
  ],
}

describe('the register of decisions', () => {
  const register = written(decisions, small)

  test('says in short what is open, what too long, and what was decided', () => {
    expect(chapter(register, 'In het kort')).toContain(
      'Drie besluiten staan open, waarvan één aangehouden. Te lang open staat er één: ‘Welke straat eerst’. Van de andere is ‘Geld erbij’ het eerst nodig, uiterlijk 15 januari 2027.',
    )
    expect(register).toContain('Genomen zijn er twee, het laatste in mei 2026. Afgewezen is er één.')
  })

  test('tells of what is open too long by which rule it is, and all that is needed to decide', () => {
    const late = chapter(register, 'Te lang open')
    expect(late).toContain('meer dan 90 dagen geleden')
    expect(late).toContain('1. **Welke straat eerst** (raakt de koers)')
    expect(late).toContain('   - Voorstel: Begin in de Kerkstraat.\n   - Waarom: Daar is het natst.')
    expect(late).toContain('   - Wie beslist: Stuurgroep, nodig uiterlijk 1 november 2026: 29 dagen te laat.')
    expect(late).toContain('   - Gevraagd op 1 augustus 2026, 121 dagen geleden: te lang.')
    expect(late).toContain('   - Kanttekening: Cijfers van 2024.')
  })

  test('keeps what was asked apart from what was postponed', () => {
    expect(chapter(register, 'Gevraagd')).toContain('- Wie beslist: nog niet bekend, uiterlijk 15 januari 2027.')
    expect(chapter(register, 'Gevraagd')).toContain('- Gevraagd op 29 november 2026, één dag geleden.')
    expect(chapter(register, 'Aangehouden')).toContain('- Gevraagd in november 2026.')
    const today = { decisions: [{ id: 'd', topic: 'Nu', status: 'asked', raised_on: '2026-11-30' }] }
    expect(written(decisions, today)).toContain('- Gevraagd op 30 november 2026, vandaag.')
    expect(written(decisions, today, 'en')).toContain('- Asked for on 30 November 2026, today.')
    expect(chapter(register, 'Aangehouden')).toContain('- Wie beslist: Stuurgroep. Wanneer het nodig is, staat er')
  })

  test('tells the newest first, and what touches the course without a test', () => {
    const taken = chapter(register, 'Genomen')
    expect(taken.indexOf('| mei 2026 | Ploeg | Stuurgroep | Vaart |')).toBeGreaterThan(0)
    expect(taken.indexOf('Ploeg')).toBeLessThan(taken.indexOf('Stichting'))
    expect(taken).toContain('| raakt de koers; de toets aan de visie staat er nog niet bij |')
    expect(chapter(register, 'Afgewezen')).toContain('| 10 april 2025 | Hal kopen | Te duur |')
  })

  test('says who decides on what, and what is missing', () => {
    expect(chapter(register, 'Wie waarover beslist')).toContain('| Geld | Stuurgroep | Unaniem |')
    const missing = chapter(register, 'Wat er nog niet bij staat')
    expect(missing).toContain('- Open, en wie beslist is niet bekend (`body`): ‘Geld erbij’.')
    expect(missing).toContain('(`tests_vision`): ‘Stichting’.')
  })

  test('is calm about what is in time, and says by which rule', () => {
    const calm = written(decisions, { decisions: [{ id: 'a', topic: 'A', needed_by: '2027-01' }] })
    expect(calm).toContain(
      'Geen ervan staat te lang open: voorbij de datum waarop het nodig is zonder dat het is aangehouden, of meer dan 90 dagen',
    )
    expect(calm).not.toContain('## Te lang open')
    const undated = written(decisions, { decisions: [{ id: 'a', topic: 'A' }] })
    expect(undated).toContain('Van één is dat niet te zeggen: er staat geen datum bij.')
  })

  test('puts many decisions in an annex', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ id: `b${at}`, topic: `B${at}`, status: 'taken' as const }))
    const long = written(decisions, { decisions: many })
    expect(long).toContain('Hier staan de nieuwste 20 van de 30; de oudere staan in de bijlage.')
    expect(chapter(long, 'Bijlage: oudere besluiten').match(/^- B\d+|^\| – \|/gm)).toHaveLength(10)
  })

  test('says how to begin when there is nothing', () => {
    expect(written(decisions, {})).toContain('In de gegevens staat nog geen besluit, gevraagd of genomen.')
  })

  test('never prints a note for the team', () => {
    const noted = { id: 'a', topic: 'A', status: 'asked' as const, note: 'Geheim' }
    expect(written(decisions, { decisions: [noted, { ...noted, id: 'b', status: 'taken' }] })).not.toContain('Geheim')
  })
})

describe.each(languages)('the register of decisions in %s', (language) => {
  test.each([
    ['of nothing', {}],
    ['of a small ecosystem', small],
    ['of only an undated decision', { decisions: [{ id: 'a', topic: 'A' }] }],
  ] as [string, Definition][])('%s is sound Markdown', (_, definition) => {
    expectSound(written(decisions, definition, language))
  })

  test('keeps its structure, whatever people type', () => {
    const whole = skeleton(written(decisions, hostile('gewoon'), language))
    for (const text of nasty) {
      const document = written(decisions, hostile(text), language)
      expectSound(document)
      expect(skeleton(document)).toEqual(whole)
      expect(document).not.toMatch(/(?<!\\)<[b!]/)
    }
    expectSound(written(decisions, hostile(''), language))
  })
})

test('the register of decisions has the same structure in both languages', () => {
  expect(skeleton(written(decisions, small, 'en'))).toEqual(skeleton(written(decisions, small, 'nl')))
})

function hostile(text: string): Definition {
  const texts = { proposal: `x${text}`, reason: `x${text}`, tests_vision: `x${text}`, caveat: `x${text}` }
  const decision = { topic: text, ...texts, body: 'b', strategic: true, raised_on: '2026-01-01' }
  return {
    ecosystem: { id: 'klein', name: text },
    governance: {
      bodies: [{ id: 'b', name: text, kind: 'steering-group' }],
      decision_rights: [{ topic: text, body: 'b', rule: `x${text}`, caveat: `x${text}` }],
    },
    decisions: [
      { id: 'a', status: 'asked', needed_by: '2026-10-01', ...decision },
      { id: 'c', status: 'postponed', needed_by: '2027-10-01', topic: text, body: text },
      { id: 'd', status: 'taken', decided_on: '2026-10-01', ...decision },
      { id: 'e', status: 'rejected', ...decision },
    ],
  }
}
