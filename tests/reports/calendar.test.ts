import { describe, expect, test } from 'vitest'
import type { Definition } from '../../src/model/definition.ts'
import { calendar } from '../../src/reports/calendar.ts'
import { languages } from '../../src/text.ts'
import { nasty } from './poison.ts'
import { chapter, expectPictures, expectSound, pictures, skeleton } from './structure.ts'
import { written } from './writing.ts'

const small: Definition = {
  partners: [
    { id: 'klei', name: 'Gemeente Klei' },
    { id: 'zand', name: 'Zand' },
  ],
  governance: {
    bodies: [{ id: 'stuur', name: 'Stuurgroep', kind: 'steering-group', meets: 'quarter', chair: 'klei' }],
  },
  goals: [
    {
      id: 'droog',
      title: 'Droog',
      statement: 'Alles droog.',
      owner: 'klei',
      deadline: '2027-12-31',
      indicators: ['peil'],
    },
    { id: 'leeg', title: 'Leeg', statement: 'Nog niets.' },
  ],
  indicators: [
    {
      id: 'peil',
      name: 'Peil',
      unit: 'cm',
      every: 'quarter',
      measured_by: 'zand',
      measurements: [{ date: '2026-09-30', value: 1 }],
    },
    { id: 'stand', name: 'Stand', every: 'week', measured_by: 'zand' },
  ],
  actions: [
    {
      id: 'dijk',
      title: 'Dijk bouwen',
      goals: ['droog'],
      owner: 'klei',
      start: '2026-10-01',
      deadline: '2027-02-15',
      status: 'active',
      deliverables: [{ what: 'Tekening', due: '2026-12-11' }],
      caveat: 'Onder voorbehoud.',
    },
    {
      id: 'plan',
      title: 'Plan maken',
      goals: ['droog'],
      owner: 'zand',
      deadline: '2026-11-01',
      recovery: { how: 'Extra uren', new_date: '2027-01-20' },
    },
    { id: 'ronde', title: 'Ronde', every: 'quarter', start: '2026-03', owner: 'klei', status: 'active' },
    { id: 'les', title: 'Les', every: 'half-year', start: '2026-06-15', owner: 'zand', status: 'active' },
    { id: 'loop', title: 'Dagelijkse loop', every: 'day', start: '2026-01-01', owner: 'zand', status: 'active' },
    { id: 'ooit', title: 'Ooit', goals: ['droog'] },
  ],
  decisions: [
    { id: 'geld', topic: 'Geld', status: 'asked', needed_by: '2026-12-17', body: 'stuur' },
    { id: 'naam', topic: 'Naam', status: 'asked' },
  ],
  meetings: [{ id: 'm', date: '2026-09-24', body: 'stuur' }],
  finance: {
    subsidies: [{ id: 's', name: 'Regeling', conditions: [{ what: 'Verslag', due: '2026-04-01', owner: 'klei' }] }],
  },
}

describe('the calendar', () => {
  const document = written(calendar, small)

  test('says in short what is overdue, what is coming and what comes first', () => {
    expect(chapter(document, 'In het kort')).toContain('Te laat: één deadline van een actie.')
    expect(chapter(document, 'In het kort')).toContain(
      'Tot en met 28 februari 2027 staat dit op de kalender: één besluit, twee deadlines van acties en één resultaat. Het eerst komt ‘Tekening’ (resultaat op te leveren, Gemeente Klei), op 11 december 2026.',
    )
  })

  test('does not call nothing overdue above a condition of which the date is past', () => {
    const conditions = [{ what: 'Verslag', due: '2026-03-01' }]
    const late = { finance: { subsidies: [{ id: 's', name: 'Deal', granted: 5, conditions }] } }
    expect(written(calendar, late)).toContain('Van deze voorwaarde is de datum voorbij')
    expect(written(calendar, late)).not.toContain('Niets wat een datum heeft')
    const coming = { actions: [{ id: 'a', title: 'A', deadline: '2027-01-31' }] }
    expect(written(calendar, coming)).toContain('Niets wat een datum heeft, is te laat.')
  })

  test('puts what is overdue first, with the new date, and the conditions of which nobody can tell', () => {
    const overdue = chapter(document, '1. Te laat')
    expect(overdue).toContain('| 1 november 2026 | deadline van een actie | Plan maken | Zand | 20 januari 2027 |')
    expect(overdue).toContain(
      'Van deze voorwaarde is de datum voorbij; of eraan is voldaan, staat niet in de gegevens: ‘Verslag’ (Gemeente Klei).',
    )
    expect(document.indexOf('## 1. Te laat')).toBeLessThan(document.indexOf('## 2.'))
  })

  test('says of a goal past its deadline that it was missed only where it was not reached', () => {
    const measuredAt = (value: number) =>
      written(calendar, {
        goals: [{ id: 'g', title: 'Droog', deadline: '2026-06', indicators: ['i'] }],
        indicators: [{ id: 'i', name: 'I', baseline: 0, target: 10, measurements: [{ date: '2026-05-31', value }] }],
        actions: [{ id: 'a', title: 'Graven', goals: ['g'], deadline: '2026-12' }],
      })
    expect(measuredAt(9)).toContain('Had in juni 2026 bereikt moeten zijn.')
    expect(measuredAt(9)).toContain('doel niet op tijd bereikt')
    expect(measuredAt(10)).not.toMatch(/bereikt moeten zijn|niet op tijd bereikt/)
  })

  test('lists the next months by day, and under the month what has no day', () => {
    const near = chapter(document, '2. De komende drie maanden')
    expect(near.match(/^### .*$/gm)).toEqual([
      '### December 2026',
      '### Januari 2027',
      '### Februari 2027',
      '### Elke maand of vaker',
    ])
    const december = near.split('### ')[1] ?? ''
    expect(december.split('\n').filter((line) => /^[|-]/.test(line))).toEqual([
      '| Wanneer | Soort | Wat | Wie | Doel |',
      '| --- | --- | --- | --- | --- |',
      '| 11 december 2026 | resultaat op te leveren | Tekening | Gemeente Klei | doel 1 |',
      '| 15 december 2026 | terugkerende actie | Les | Zand | – |',
      '| 17 december 2026 | besluit nodig | Geld | Stuurgroep | – |',
      '- Terugkerend: ‘Ronde’ (Gemeente Klei).',
      '- Meten: ‘Peil’ (Zand).',
    ])
  })

  test('tells once what comes back all the time', () => {
    expect(document).toContain('| Dagelijkse loop | Zand | elke dag |')
    expect(document).toContain('| Stand (meting) | Zand | elke week |')
    expect(chapter(document, '3. Daarna, per maand')).not.toMatch(/Dagelijkse loop|Stand/)
    expect(document.match(/Dagelijkse loop/g)).toHaveLength(3)
  })

  test('gives the later months in outline, one line each', () => {
    const later = chapter(document, '3. Daarna, per maand')
    expect(later).toContain('| Maart 2027 | – | Ronde | één meting |')
    expect(later).toContain('| Juni 2027 | – | Ronde; Les | één meting |')
    expect(later).toContain('| December 2027 | Droog (doel) | Ronde; Les | één meting |')
    expect(later).not.toContain('| April 2027 |')
  })

  test('draws what happens once and the deadline of the goal, and lists all by goal', () => {
    const [picture] = pictures(document)
    expect(picture).toContain('▶ Dijk bouwen :active, 2026-11-01, 2027-02-15')
    expect(picture).toContain('◆ Deadline van het doel :milestone, 2027-12-31, 0d')
    expect(picture).not.toMatch(/Ronde|Les|loop/)
    const goals = chapter(document, '4. Twee jaar per doel')
    expect(goals).toContain('Te bereiken op 31 december 2027; kartrekker is Gemeente Klei.')
    expect(goals).toContain('| Plan maken | Zand | tot en met 20 januari 2027 (was 1 november 2026) |')
    expect(goals).toContain('| Ronde | Gemeente Klei | elk kwartaal: december, maart, juni en september |')
    expect(goals).toContain('Meten: ‘Peil (cm)’ (elk kwartaal, eerstvolgend december 2026).')
    expect(goals).toContain('Zonder datum in de gegevens: doel 2.')
  })

  test('says what is still to be planned', () => {
    const open = chapter(document, '5. Nog in te plannen')
    expect(open).toContain('| Overleg: Stuurgroep | Gemeente Klei | elk kwartaal | 24 september 2026 | december 2026 |')
    expect(open).toContain('- Gevraagde besluiten waarbij niet staat wanneer ze nodig zijn: ‘Naam’.')
    expect(open).toContain('- Acties zonder einddatum: ‘Ooit’.')
  })

  test('prints the caveat of what it names, and never a note for the team', () => {
    expect(chapter(document, '6. Kanttekeningen')).toContain('- ‘Dijk bouwen’: Onder voorbehoud.')
    const noted = { ...small, goals: [{ id: 'g', title: 'G', deadline: '2027', note: 'Geheim' }] }
    expect(written(calendar, noted)).not.toContain('Geheim')
  })

  test('lists by owner what is on whose plate, what is overdue first', () => {
    const owners = chapter(document, 'Bijlage: per trekker')
    expect(owners.match(/^### .*$/gm)).toEqual(['### Gemeente Klei', '### Stuurgroep', '### Zand'])
    expect((owners.split('### Zand')[1] ?? '').trim().split('\n')).toEqual([
      '| Wanneer | Soort | Wat |',
      '| --- | --- | --- |',
      '| 1 november 2026 (te laat) | deadline van een actie | Plan maken |',
      '| 20 januari 2027 | deadline van een actie | Plan maken |',
      '| elk half jaar: december en juni | terugkerende actie | Les |',
      '| elke dag | terugkerende actie | Dagelijkse loop |',
      '| elk kwartaal (eerstvolgend december 2026) | meting | Peil (cm) |',
      '| elke week | meting | Stand |',
    ])
  })

  test('says of what comes back until when in the same line, and of a measurement that it is late', () => {
    const text = written(calendar, {
      partners: [{ id: 'zand', name: 'Zand' }],
      goals: [{ id: 'g', title: 'G', deadline: '2027-12', indicators: ['i'] }],
      indicators: [
        {
          id: 'i',
          name: 'Peil',
          every: 'quarter',
          measured_by: 'zand',
          measurements: [{ date: '2026-01-31', value: 1 }],
        },
      ],
      actions: [
        {
          id: 'a',
          title: 'Ronde',
          kind: 'recurring',
          every: 'quarter',
          start: '2026-03',
          deadline: '2027-06',
          owner: 'zand',
        },
      ],
    })
    const owners = text.split('### Zand')[1] ?? ''
    expect(owners).toContain('tot en met juni 2027 | terugkerende actie | Ronde |')
    expect(owners).not.toContain('einde van een terugkerende actie')
    expect(owners).toContain('| elk kwartaal (te laat: april 2026) | meting | Peil |')
    expect(text).toContain('Meten: ‘Peil’ (elk kwartaal, te laat: april 2026).')
    expect(text).not.toContain('eerstvolgend april 2026')
  })

  test('tells of no measuring for a goal once the day of the target is over', () => {
    const peil = { id: 'i', name: 'Peil', every: 'quarter', baseline: 0, target: 5, by: '2026-06-30' }
    const told = (value: number) =>
      written(calendar, {
        goals: [{ id: 'g', title: 'G', deadline: '2027-12', indicators: ['i'] }],
        indicators: [{ ...peil, measurements: [{ date: '2026-03-31', value }] }],
      })
    expect(told(4)).toContain('Meten: ‘Peil’ (elk kwartaal, te laat: juni 2026).')
    expect(told(5)).not.toContain('Meten:')
  })

  test('names an audience without a name by its id', () => {
    const audiences = [{ id: 'buren', every: 'month', owner: 'zand' }]
    expect(written(calendar, { communication: { audiences } })).toContain('| Bericht aan: buren |')
  })

  test('says so when there is nothing, and how to begin', () => {
    expect(written(calendar, {})).toContain('In de gegevens staat niets dat nog komt of te laat is')
    const reached = {
      id: 'i',
      name: 'I',
      baseline: 0,
      target: 1,
      by: '2026-06',
      measurements: [{ date: '2026-06', value: 1 }],
    }
    const goals = [{ id: 'g', title: 'G', deadline: '2026-06', indicators: ['i'] }]
    expect(written(calendar, { goals, indicators: [reached] })).not.toContain('niets met een datum')
    expect(written(calendar, { goals: [{ id: 'g', title: 'G' }] })).not.toContain('## ')
    const decisions = [{ id: 'd', topic: 'Tarief', status: 'postponed' as const, needed_by: '2026-05' }]
    expect(written(calendar, { decisions })).toContain('Aangehouden besluiten waarvan de datum voorbij is: ‘Tarief’.')
    expect(written(calendar, { decisions }, 'en')).toContain('Postponed decisions whose date has passed: ‘Tarief’.')
  })

  test('bears four hundred partners and two thousand actions', () => {
    const partners = Array.from({ length: 400 }, (_, at) => ({ id: `p${at}`, name: `Partner ${at}` }))
    const actions = Array.from({ length: 2000 }, (_, at) => ({
      id: `a${at}`,
      title: `Actie ${at}`,
      owner: `p${at % 400}`,
      deadline: '2027-05',
    }))
    const large = written(calendar, { partners, actions })
    expect(large).toContain('1.960 andere acties staan alleen in de tabellen')
    expect(large.match(/^ {2}[○▶!◆]/gm)).toHaveLength(41)
  })
})

describe.each(languages)('the calendar in %s', (language) => {
  test.each([
    ['of nothing', {}],
    ['of a small ecosystem', small],
    ['of only an action without a date', { actions: [{ id: 'a', title: 'A' }] }],
    ['of only a body with a rhythm', { governance: small.governance }],
  ] as [string, Definition][])('%s is sound Markdown', (_, definition) => {
    expectSound(written(calendar, definition, language))
  })

  test('keeps its structure and its picture, whatever people type', async () => {
    /** In no order, as owners stand by name. */
    const lines = (document: string) => [...skeleton(document)].sort()
    const whole = lines(written(calendar, hostile('gewoon'), language))
    for (const text of [...nasty, '']) {
      const document = written(calendar, hostile(text), language)
      expectSound(document)
      if (text !== '') expect(lines(document)).toEqual(whole)
      expect(document).not.toMatch(/(?<!\\)<[b!]/)
      await expectPictures(document)
    }
  })
})

test('the calendar has the same structure in both languages', () => {
  expect(skeleton(written(calendar, small, 'en'))).toEqual(skeleton(written(calendar, small, 'nl')))
})

function hostile(text: string): Definition {
  const caveat = `x${text}`
  return {
    ecosystem: { id: 'klein', name: text },
    partners: [{ id: 'p', name: text }],
    governance: { bodies: [{ id: 'b', name: text, kind: 'steering-group', meets: 'quarter', chair: 'p' }] },
    goals: [{ id: 'g', title: text, statement: text, owner: 'p', deadline: '2027-12', indicators: ['i'], caveat }],
    indicators: [
      {
        id: 'i',
        name: text,
        unit: text,
        every: 'quarter',
        measured_by: 'p',
        measurements: [{ date: '2026-09', value: 1 }],
      },
      { id: 'j', name: text, every: 'month', measured_by: 'p' },
      { id: 'k', name: text, every: 'year', measured_by: 'p' },
    ],
    actions: [
      {
        id: 'a',
        title: text,
        goals: ['g'],
        owner: 'p',
        deadline: '2027-05',
        deliverables: [{ what: text, due: '2027-01' }],
      },
      { id: 'b', title: text, owner: text, start: '2026-12', deadline: '2027-01', caveat },
      { id: 'c', title: text, every: 'quarter', start: '2026-03', owner: 'p' },
      { id: 'd', title: text, owner: 'p', deadline: '2026-01-01' },
      { id: 'e', title: text, every: 'quarter', owner: 'p' },
      { id: 'f', title: text },
    ],
    decisions: [
      { id: 'a', topic: text, needed_by: '2027-01-01', body: 'b' },
      { id: 'b', topic: text },
    ],
    experiments: [{ id: 'e', title: text, start: '2026-12-01', end: '2027-06-01' }],
    meetings: [{ id: 'm', title: text, date: '2026-12-24', body: 'c' }],
    communication: { audiences: [{ id: 'u', group: text, every: 'month', owner: 'p' }] },
    finance: {
      subsidies: [
        {
          id: 's',
          name: text,
          until: '2027-02',
          conditions: [
            { what: text, due: '2026-01', owner: 'p' },
            { what: text, due: '2027-01', owner: 'p' },
          ],
        },
      ],
    },
  }
}

test('a deadline that has passed is told as one, also of a goal that was reached', () => {
  const goals = [{ id: 'g', title: 'Droog', deadline: '2026-10-31' }]
  const of = (status: 'done' | 'planned') =>
    written(calendar, { goals, actions: [{ id: 'a', title: 'A', goals: ['g'], status, deadline: '2026-10-01' }] })
  expect(of('done')).toContain('Was te bereiken op 31 oktober 2026.')
  expect(of('planned')).toContain('Had op 31 oktober 2026 bereikt moeten zijn.')
})
