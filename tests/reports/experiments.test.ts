import { describe, expect, test } from 'vitest'
import type { Definition } from '../../src/model/definition.ts'
import { experiments } from '../../src/reports/experiments.ts'
import type { Language } from '../../src/text.ts'
import { nasty, retold } from './poison.ts'
import { chapter, expectPictures, expectWhole, headings, pictures, skeleton } from './structure.ts'
import * as writing from './writing.ts'

describe('the document on experiments', () => {
  const document = written(full)

  test('of an ecosystem with only a name says where experiments and lessons belong', () => {
    const empty = written({})
    expect(headings(empty)).toEqual(['# Experimenten Proefpolder'])
    expect(empty).toContain('In de gegevens staan nog geen proeven (pilots) en geen lessen.')
    expect(empty).toContain('start: 2027-02-01')
    expect(written({}, 'en')).toContain('The data hold no experiments (pilots) and no lessons yet.')
  })

  test('has the same shape in both languages', () => {
    expect(skeleton(written(full, 'en'))).toEqual(skeleton(document))
    expect(written(full, 'en')).not.toMatch(/gegevens|besluit:|loopt|Wat /)
  })

  test('says first how many there are and what is left hanging', () => {
    expect(document).toContain(
      'In de gegevens staan vijf proeven: twee zijn afgelopen en wachten op een besluit, één loopt, één moet nog beginnen en na één is een besluit genomen.',
    )
    expect(chapter(document, 'Wat aandacht vraagt')).toBe(`Wat aandacht vraagt

- Eén proef is voorbij de einddatum zonder uitkomst en zonder besluit: ‘Vergeten’ (einde 1 oktober 2026).
- Eén proef heeft een uitkomst, maar nog geen besluit over het vervolg: ‘Wacht’.
- Na één proef is een besluit genomen, maar de uitkomst staat er niet bij: ‘Door’.
- Bij één afgelopen proef staat nog geen les: ‘Wacht’.
- Eén lopende proef duurt langer dan een jaar: ‘Lang’. Een kleinere stap leert sneller.
- Bij vier proeven staat niet voor welk doel: ‘Wacht’, ‘Vergeten’, ‘Lang’ en ‘Straks’.
- Met één les is nog niets gedaan: ‘Niemand deed iets’.
- Eén les is met niemand gedeeld: ‘Deel je planning’.

`)
  })

  test('says so when nothing is left hanging', () => {
    const fine: Definition = {
      goals: [{ id: 'g', title: 'G' }],
      experiments: [{ id: 'e', title: 'E', goals: ['g'], start: '2026-10-01', end: '2026-12-01' }],
    }
    expect(written(fine)).toContain('Niets: elke proef is op tijd')
    expect(written(fine)).toContain('In de gegevens staan nog geen lessen; ze horen onder `learnings`.')
  })

  test('puts what is open first, and draws it by stage', () => {
    const rows = chapter(document, 'De proeven op een rij').match(/^\| (?!---|Proef).*/gm) ?? []
    expect(rows).toEqual([
      '| Wacht | pilot | – | – | afgelopen, nog geen besluit |',
      '| Vergeten | – | 1 mei 2026 tot en met 1 oktober 2026 | – | afgelopen, nog geen besluit |',
      '| Lang | pilot | 1 januari 2025 tot en met 1 maart 2027 | – | loopt |',
      '| Straks | idee | vanaf 1 januari 2027 | – | moet nog beginnen |',
      '| Door | markt | 1 januari 2026 tot en met 1 juni 2026 | Doel en Ander doel; Derde doel | besluit: opschalen |',
    ])
    const [gantt = ''] = pictures(document)
    expect(gantt).toContain('  section Pilot\n  ▶ Lang :active, 2025-01-01, 2027-03-01\n')
    expect(gantt).toContain('  ! Vergeten :crit, 2026-05-01, 2026-10-01')
    expect(gantt).toContain('  ✓ Door :done, 2026-01-01, 2026-06-01')
    expect(gantt).toContain('  ○ Straks :milestone, 2027-01-01, 0d')
    expect(document).toContain('Zonder datum, en daarom niet getekend: ‘Wacht’.')
    expect(document).not.toContain('getekend tot de peildatum')
  })

  test('gives each experiment that says more a card of its own', () => {
    const cards = chapter(document, 'Wat elke proef wil weten en wat eruit kwam')
    expect(cards).toContain('### Door\n\n- **Wat we willen weten:** Of het werkt?\n- **Wie meedoet:** Stad.\n')
    expect(cards).toContain('- **Waarop we toetsen:** technisch en zakelijk.\n- **Eisen:** Snel; Goedkoop.\n')
    expect(cards).toContain('### Wacht\n\n- **Uitkomst:** Het werkt.\n\nKanttekening: Eén keer gemeten.')
    expect(cards).not.toContain('### Straks')
  })

  test('says of each pain point only whether a lesson from that experiment was applied', () => {
    const pains = chapter(document, 'Pijnpunten in de samenwerking')
    expect(pains).toContain('Drie pijnpunten: weerstand (2) en cultuurverschil (1).')
    expect(pains).toContain('| Weerstand | Niemand wilde | Door | toegepast |')
    expect(pains).toContain('| Weerstand | Te druk | Wacht | nog niet toegepast |')
  })

  test('says what was done with each lesson, the latest first', () => {
    const lessons = chapter(document, 'Lessen en wat ermee is gedaan').match(/^\| (?!---|Les ).*/gm)
    expect(lessons).toEqual([
      '| Deel je planning | Stad (1 november 2026) | Door | – | ‘Plannen’ en ‘Lang’; knelpunt in beleid ‘De regel knelt’ |',
      '| Niemand deed iets | 2025 | Vergeten | Stad | – |',
    ])
  })

  test('judges the business case where there is one, and names who should have one', () => {
    const business = chapter(document, 'Businesscase')
    expect(business).toContain('| Wacht | ja | nee | Nacalculatie |')
    expect(business).toContain('zonder oordeel over de businesscase: ‘Door’.')
    expect(business).not.toContain('Getoetst')
  })

  test('never prints a note for the team, and bears a thousand of everything', () => {
    expect(written({ experiments: [{ id: 'e', title: 'E', note: 'Geheim' }] })).not.toContain('Geheim')
    const large = written({
      experiments: Array.from({ length: 1000 }, (_, at) => ({
        id: `e${at}`,
        title: `E${at}`,
        start: '2026-01-01',
        end: '2027-01-01',
      })),
      learnings: Array.from({ length: 1000 }, (_, at) => ({ id: `l${at}`, what: `L${at}` })),
    })
    expect(pictures(large)[0]?.split('\n').length).toBeLessThan(40)
    expect(large).toContain('980 andere proeven staan alleen in de tabel')
    expect(large).toContain('De laatste 15 lessen; de oudere staan in de bijlage.')
  })
})

describe('whatever people type', () => {
  test.each(nasty)('keeps its structure: %j', async (text) => {
    const [bad, ordinary] = [written(retold(full, () => text)), written(retold(full, () => 'gewoon'))]
    expect(skeleton(bad)).toEqual(skeleton(ordinary))
    await expectWhole(bad, ordinary)
  })

  test('survives empty texts', async () => {
    const empty = written(retold(full, () => ''))
    expect(empty).not.toMatch(/[ \t]\n|\n{3}|\b(?:undefined|NaN|null)\b/)
    await expectPictures(empty)
  })
})

const full = {
  partners: [{ id: 'stad', name: 'Stad' }],
  goals: [
    { id: 'g', title: 'Doel en Ander doel' },
    { id: 'h', title: 'Derde doel' },
  ],
  actions: [{ id: 'a', title: 'Plannen' }],
  experiments: [
    {
      id: 'door',
      title: 'Door',
      hypothesis: 'Of het werkt?',
      goals: ['g', 'h', 'g'],
      partners: ['stad', 'stad'],
      stage: 'market' as const,
      start: '2026-01-01',
      end: '2026-06-01',
      tests: ['technical' as const, 'business' as const],
      targets: ['Snel', 'Goedkoop.'],
      decision: 'scale-up' as const,
      pain_points: [
        { kind: 'culture' as const, what: 'Andere taal' },
        { kind: 'resistance' as const, what: 'Niemand wilde' },
      ],
    },
    {
      id: 'wacht',
      title: 'Wacht',
      stage: 'pilot' as const,
      outcome: 'Het werkt',
      caveat: 'Eén keer gemeten',
      pain_points: [{ kind: 'resistance' as const, what: 'Te druk' }],
      business_case: { workable: true, reproducible: false, evidence: 'Nacalculatie' },
    },
    { id: 'vergeten', title: 'Vergeten', start: '2026-05-01', end: '2026-10-01' },
    { id: 'lang', title: 'Lang', stage: 'pilot' as const, start: '2025-01-01', end: '2027-03-01' },
    { id: 'straks', title: 'Straks', stage: 'idea' as const, start: '2027-01-01' },
  ],
  learnings: [
    { id: 'l1', what: 'Niemand deed iets', date: 2025, experiment: 'vergeten', shared_with: ['stad'] },
    {
      id: 'l2',
      what: 'Deel je planning',
      date: '2026-11-01',
      by: 'stad',
      experiment: 'door',
      applied_in: ['a', 'lang'],
    },
  ],
  policy_issues: [{ id: 'p', what: 'De regel knelt', evidence: ['l2'] }],
} satisfies Definition

function written(sections: object, language: Language = 'nl'): string {
  return writing.written(experiments, sections, language)
}
