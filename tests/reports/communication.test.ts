import { describe, expect, test } from 'vitest'
import { communication } from '../../src/reports/communication.ts'
import { languages } from '../../src/text.ts'
import { hostile, poisoned } from './poison.ts'
import { expectWhole, headings, pictures, structure } from './structure.ts'
import { written } from './writing.ts'

const full = {
  partners: [{ id: 'stad', name: 'Stad' }],
  stakeholders: [{ id: 'bank', name: 'Bank' }],
  actions: [
    { id: 'brief', title: 'Brief aan huis', category: 'communication', owner: 'stad', deadline: '2027-02-01' },
    { id: 'oud', title: 'Oude folder', category: 'communication', status: 'done' },
  ],
  communication: {
    caveat: 'Nog te bespreken.',
    audiences: [
      {
        id: 'bewoners',
        group: 'Bewoners van de straat',
        kind: 'stakeholder',
        purpose: 'Meepraten over de straat',
        message: 'U beslist mee.',
        aida_stage: 'interest',
        channels: ['newsletter', 'video'],
        owner: 'stad',
        every: 'month',
        caveat: 'Aantal onbekend.',
      },
      { id: 'team', group: 'Eigen mensen', kind: 'internal', every: 'week', message: 'Samen', channels: ['event'] },
      { id: 'bedrijven', group: 'Bedrijven', kind: 'internal', aida_stage: 'awareness', owner: 'stad' },
    ],
    channels: ['newsletter', 'event', 'website'],
    messages: [
      { date: '2026-08-31', what: 'Brief over de straat', audience: 'bewoners' },
      { date: '2026-07', what: 'Eerste brief', audience: 'bewoners', caveat: 'Ook in de krant.' },
      { date: '2027-01-10', what: 'Brief na nieuwjaar', audience: 'bewoners' },
    ],
    successes: [
      { what: 'Oud succes', date: '2025-01', celebrated: 'Met taart', published_in: ['newsletter'] },
      { what: 'Nieuw succes', date: '2026-10-01', note: 'Niet vertellen' },
    ],
  },
}

describe('the communication plan', () => {
  test('of an ecosystem with only a name says how to begin', () => {
    for (const language of languages) {
      const text = written(communication, {}, language)
      expect(headings(text)).toHaveLength(5)
      expect(text).not.toMatch(/\|/)
      expect(text).toContain('`audiences`')
    }
  })

  test('has the same chapters, tables and pictures in both languages', () => {
    expect(structure(written(communication, full, 'en'))).toEqual(structure(written(communication, full)))
    expect(written(communication, {}, 'en')).not.toMatch(/gegevens|nog niet|Bijlage/)
  })

  test('says first who should have heard from us, who never did and what is missing', () => {
    const text = written(communication, full)
    expect(text).toContain(
      'Dit plan telt drie doelgroepen: twee binnen het ecosysteem en één onder belanghebbenden.\n\n- Eén doelgroep had',
    )
    expect(text).toContain('moeten krijgen: ‘Bewoners van de straat’ (september 2026, Stad).')
    expect(text).toContain('staat nog geen boodschap in de gegevens: ‘Eigen mensen’.')
    expect(text).toContain(
      '- Bij twee doelgroepen ontbreekt nog de boodschap, het kanaal of wie het doet (hoofdstuk 7).',
    )
    expect(text).toContain('- Dit plan richt zich nog niet op de markt.')
    expect(text).toContain('- Dit kanaal wordt gebruikt, maar staat niet bij de kanalen die er zijn: video.')
  })

  test('does not say of an audience with a first message on its way that it never has any', () => {
    const audiences = [{ id: 'buurt', group: 'Buurt', every: 'quarter', message: 'Welkom', channels: ['newsletter'] }]
    const told = (messages: object[]) => written(communication, { communication: { audiences, messages } })
    expect(told([])).toContain('nog geen boodschap in de gegevens: ‘Buurt’')
    const planned = told([{ date: '2027-01-15', what: 'Start', audience: 'buurt' }])
    expect(planned).not.toContain('nog geen boodschap in de gegevens')
    expect(planned).toMatch(/\| Buurt \|.*\| nog geen \| 15 januari 2027 \|/)
  })

  test('plans the coming quarter by rhythm and last message', () => {
    const text = written(communication, full)
    expect(text).toContain('## 1. Wat er tot en met februari 2027 uit moet')
    expect(text).toContain(
      '| Bewoners van de straat | Stad | elke maand | 31 augustus 2026 | september 2026 (te laat) | december 2026, januari 2027 en februari 2027 |',
    )
    expect(text).toContain('| Eigen mensen | – | elke week | nog geen | nu | – |')
    expect(text).toContain('| Bedrijven | Stad | – | nog geen | – | – |')
    expect(text).toContain('| 10 januari 2027 | Brief na nieuwjaar | Bewoners van de straat |')
    expect(text).toContain('| Brief aan huis | Stad | 1 februari 2027 |')
    expect(text).not.toContain('Oude folder')
  })

  test('shows how far each audience is, as a picture and as a table', () => {
    const text = written(communication, full)
    expect(pictures(text)[0]).toContain('interest1["Bewoners van de straat"]')
    expect(pictures(text)[0]).toContain('desire1["nog geen groep"]')
    expect(text).toContain('| Bedrijven | ● |  |  |  |')
    expect(text).toContain('| Bewoners van de straat |  | ● |  |  |')
  })

  test('lists messages and successes, the newest first, and what was not celebrated or shown', () => {
    const text = written(communication, full)
    expect(text.indexOf('| Brief over de straat |')).toBeLessThan(text.indexOf('| Eerste brief |'))
    expect(text.indexOf('| Nieuw succes |')).toBeLessThan(text.indexOf('| Oud succes |'))
    expect(text).toContain('Hoe het is gevierd, staat nog niet bij ‘Nieuw succes’.')
    expect(text).toContain('Waar het is gedeeld, staat nog niet bij ‘Nieuw succes’.')
    expect(text).not.toContain('Niet vertellen')
    expect(text).toContain('- ‘Eerste brief’: Ook in de krant.')
  })

  test('names per field the audiences that lack it', () => {
    const text = written(communication, full)
    expect(text).toContain('- **Boodschap** (`message`): Bedrijven\n')
    expect(text).toContain('- **Wie het doet** (`owner`): Eigen mensen\n')
    expect(text).toContain('- **Kanaal** (`channels`): Bedrijven\n')
    expect(text).toContain('- **Hoe vaak** (`every`): Bedrijven\n')
    expect(text).toContain('Nog niet bereikt: de markt.')
  })

  test('says nothing of kinds while an audience has none', () => {
    const text = written(communication, { communication: { audiences: [{ id: 'a', group: 'Groep' }] } })
    expect(text).not.toMatch(/richt zich nog niet|Nog niet bereikt/)
    expect(text).toContain('(`kind`), staat nog niet bij: Groep.')
    expect(text).toContain('- **Boodschap** (`message`): de enige doelgroep\n')
  })

  test('does not say which channels lack while the data name none', () => {
    const audiences = [{ id: 'a', group: 'Groep', channels: ['video'] }]
    const text = written(communication, { communication: { audiences } })
    expect(text).toContain('Welke kanalen er al zijn, staat nog niet in de gegevens')
    expect(text).not.toContain('maar staat niet bij de kanalen')
    expect(text).toContain('| Video | Groep |')
  })

  test('is calm only when every audience heard from us in time', () => {
    const audiences = [{ id: 'a', group: 'Groep', every: 'year' }]
    const messages = [{ date: '2026-10-01', what: 'Brief', audience: 'a' }]
    const complete = { kind: 'market', message: 'Hallo', owner: 'stad', channels: ['event'] }
    const others = ['internal', 'stakeholder'].map((kind) => ({ id: kind, group: kind, ...complete, kind }))
    const calm = 'Elke doelgroep kreeg volgens haar ritme op tijd een boodschap.'
    const plan = (more: readonly object[]) => ({
      partners: full.partners,
      communication: { audiences: [...audiences.map((one) => ({ ...one, ...complete })), ...more], messages },
    })
    expect(written(communication, plan(others))).not.toContain(calm)
    const timed = others.map((one) => ({ ...one, every: 'year' }))
    const sent = timed.map(({ id }) => ({ date: '2026-09', what: 'Brief', audience: id }))
    const all = plan(timed)
    const informed = { ...all, communication: { ...all.communication, messages: [...messages, ...sent] } }
    expect(written(communication, informed)).toContain(calm)
  })

  test('keeps long lists in an annex and the picture small', () => {
    const audiences = Array.from({ length: 40 }, (_, i) => ({ id: `a${i}`, group: `Groep ${i}`, aida_stage: 'desire' }))
    const messages = Array.from({ length: 20 }, (_, i) => ({ date: `2026-10-${10 + i}`, what: `Bericht ${i}` }))
    const text = written(communication, { communication: { audiences, messages } })
    expect(pictures(text)[0]).toContain('desire9["en nog 32"]')
    expect(text).toContain('## Bijlage A. De andere doelgroepen: wanneer')
    expect(text).toContain('## Bijlage B. Eerdere berichten')
    const annex = text.indexOf('## Bijlage B')
    expect(text.indexOf('| 18 oktober 2026 |')).toBeLessThan(annex)
    expect(text.indexOf('| 17 oktober 2026 |')).toBeGreaterThan(annex)
  })

  test('stays whole whatever people typed', async () => {
    const clean = written(communication, full)
    for (const tail of [hostile, 'end', 'x'.repeat(10_000), '`````mermaid']) {
      const text = written(communication, poisoned(full, tail))
      expect(headings(text).slice(1)).toEqual(headings(clean).slice(1))
      await expectWhole(text, clean)
    }
  })
})

test('what two audiences both lack is told of both, and of four of all four', () => {
  const of = (count: number, language: 'nl' | 'en') => {
    const audiences = Array.from({ length: count }, (_, at) => ({ id: `d${at}`, group: `Groep ${at}` }))
    return written(communication, { communication: { audiences } }, language)
  }
  expect(of(2, 'nl')).toContain('(`message`): beide doelgroepen\n')
  expect(of(4, 'nl')).toContain('(`message`): alle vier de doelgroepen\n')
  expect(of(2, 'en')).toContain('(`message`): both audiences\n')
  expect(of(4, 'en')).toContain('(`message`): all four audiences\n')
})
