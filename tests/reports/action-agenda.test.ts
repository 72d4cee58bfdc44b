import { describe, expect, test } from 'vitest'
import type { Definition } from '../../src/model/definition.ts'
import { actionAgenda } from '../../src/reports/action-agenda.ts'
import { languages } from '../../src/text.ts'
import { nasty } from './poison.ts'
import { expectSound, skeleton } from './structure.ts'
import { written } from './writing.ts'

const small: Definition = {
  partners: [{ id: 'klei', name: 'Gemeente Klei' }],
  goals: [
    { id: 'droog', title: 'Droog', statement: 'Alles droog.', owner: 'klei', deadline: '2027-12-31' },
    { id: 'koel', title: 'Koel', statement: 'Alles koel.' },
    { id: 'leeg', title: 'Leeg', statement: 'Nog niets.' },
  ],
  actions: [
    { id: 'dijk', title: 'Dijk', goals: ['droog', 'koel'], owner: 'klei', deadline: '2027-02', status: 'active' },
    {
      id: 'plan',
      title: 'Plan',
      goals: ['droog'],
      deadline: '2026-10-01',
      recovery: { how: 'Extra uren', new_date: '2027-03-01' },
      progress: 40,
    },
    { id: 'ronde', title: 'Ronde', every: 'quarter', deadline: '2028-01-01', status: 'paused', caveat: 'Wens.' },
    { id: 'klaar', title: 'Klaar', goals: ['droog'], status: 'done' },
  ],
}

describe('the action agenda', () => {
  const agenda = written(actionAgenda, small)

  test('says what is open and what is late', () => {
    expect(agenda).toContain(
      'Drie acties staan open: één lopend, één nog niet begonnen en één stilgelegd. Eén is te laat: ‘Plan’.',
    )
  })

  test('lists the open actions below their first goal, what is late first', () => {
    expect(agenda.split('\n').filter((line) => line.startsWith('|'))).toEqual([
      '| Actie | Trekker | Wanneer | Stand |',
      '| --- | --- | --- | --- |',
      '| **Doel 1: Droog** | Gemeente Klei | 31 december 2027 | 2 open |',
      '| Plan | – | 1 maart 2027 in plaats van 1 oktober 2026 | te laat (gepland, 40%) |',
      '| Dijk | Gemeente Klei | februari 2027 | loopt |',
      '| **Acties zonder doel** | – | – | 1 open |',
      '| Ronde | – | elk kwartaal | stilgelegd |',
    ])
  })

  test('says what stands elsewhere, and which goal has no open action', () => {
    expect(agenda).toContain('Een actie die meer doelen dient, staat onder het eerste.')
    expect(agenda).toContain('Tot wanneer een terugkerende actie loopt, staat in de kalender.')
    expect(agenda).toContain('Zonder open actie: doel 3.')
    expect(agenda).not.toContain('actieplan')
  })

  test('prints the caveat of what it lists', () => {
    expect(agenda).toContain('- ‘Ronde’: Wens.')
  })

  test('stays one page, and says how many actions stand elsewhere', () => {
    const goals = Array.from({ length: 8 }, (_, at) => ({ id: `g${at}`, title: `Doel ${at}` }))
    const actions = Array.from({ length: 200 }, (_, at) => ({ id: `a${at}`, title: 'A', goals: [`g${at % 8}`] }))
    const page = written(actionAgenda, { goals, actions })
    expect(page.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(2 + 8 + 32)
    expect(page).toContain('| **Doel 0** | – | – | 25 open, hier 4 |')
    expect(page).toContain('Hier staan 32 van de 200 open acties')
    expect(page).not.toContain('Zonder open actie')
  })

  test('says so when all is done, and how to begin when there is nothing', () => {
    const done = written(actionAgenda, { actions: [{ id: 'a', title: 'A', status: 'done' }] })
    expect(done).toContain('De enige actie in de gegevens is klaar of gestopt.')
    expect(done).not.toContain('|')
    expect(written(actionAgenda, {})).toContain('In de gegevens staan nog geen acties.')
  })
})

describe.each(languages)('the action agenda in %s', (language) => {
  test.each([
    ['of nothing', {}],
    ['of a small ecosystem', small],
  ] as [string, Definition][])('%s is sound Markdown', (_, definition) => {
    expectSound(written(actionAgenda, definition, language))
  })

  test('keeps its structure, whatever people type', () => {
    const whole = skeleton(written(actionAgenda, hostile('gewoon'), language))
    for (const text of nasty) {
      const document = written(actionAgenda, hostile(text), language)
      expectSound(document)
      expect(skeleton(document)).toEqual(whole)
      expect(document).not.toMatch(/(?<!\\)<[b!]/)
    }
    expectSound(written(actionAgenda, hostile(''), language))
  })
})

test('the action agenda has the same structure in both languages', () => {
  expect(skeleton(written(actionAgenda, small, 'en'))).toEqual(skeleton(written(actionAgenda, small, 'nl')))
})

function hostile(text: string): Definition {
  return {
    ecosystem: { id: 'klein', name: text },
    partners: [{ id: 'p', name: text }],
    goals: [{ id: 'g', title: text, statement: text, owner: 'p' }],
    actions: [
      { id: 'a', title: text, goals: ['g'], owner: 'p', deadline: '2026-01-01', caveat: `x${text}` },
      { id: 'b', title: text, owner: text },
    ],
  }
}
