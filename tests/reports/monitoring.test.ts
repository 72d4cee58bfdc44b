import { describe, expect, test } from 'vitest'
import { monitoring } from '../../src/reports/monitoring.ts'
import { languages } from '../../src/text.ts'
import { hostile, poisoned } from './poison.ts'
import { expectWhole, headings, pictures, structure } from './structure.ts'
import { written } from './writing.ts'

const measured = (date: string, value: number) => ({ measurements: [{ date, value }] })

const full = {
  partners: [{ id: 'stad', name: 'Stad' }],
  goals: [
    { id: 'droog', title: 'Droge straten', caveat: 'Nog te bevestigen.' },
    { id: 'los-doel', title: 'Los doel' },
  ],
  indicators: [
    { id: 'fris', name: 'Frisse straten', every: 'year', ...measured('2026-06-30', 5), measured_by: 'stad' },
    {
      id: 'straten',
      name: 'Straten',
      unit: 'meter',
      caveat: 'Geschat op de kaart.',
      every: 'quarter',
      measured_by: 'stad',
      thresholds: { under: 40, over: 90, consequence: 'We praten met de stad.' },
      diagnosis: 'execution',
      ...measured('2026-03-31', 31),
    },
    { id: 'nieuw', name: 'Nieuwe straten', thresholds: { under: 2 } },
    {
      id: 'hitte',
      name: 'Hitte',
      unit: '%',
      thresholds: { under: 50, over: 20 },
      every: 'month',
      ...measured('2026-11-02', 10),
    },
  ],
  actions: [
    { id: 'graven', title: 'Graven in de straat', deadline: '2026-10-01' },
    { id: 'gestopt', title: 'Gestopte proef', status: 'stopped' },
    { id: 'klaar', title: 'Klaar werk', status: 'done' },
    { id: 'elders', title: 'Werk elders' },
  ],
  theory_of_change: {
    caveat: 'Eerste versie.',
    outputs: [
      {
        id: 'straat',
        what: 'De straat ligt open',
        leads_to: ['droge-kelder'],
        indicators: ['straten'],
        goals: ['droog'],
        from_actions: ['graven', 'gestopt', 'klaar'],
      },
      { id: 'folder', what: 'Er is een folder' },
    ],
    outcomes: [{ id: 'droge-kelder', what: 'De kelders zijn droog', leads_to: ['gezond'] }],
    impact: [{ id: 'gezond', what: 'Mensen wonen gezond' }],
  },
  assumptions: [
    { id: 'blijft', statement: 'De stad blijft meedoen', status: 'holds', critical: 'low', checked_on: '2026-10-01' },
    { id: 'betaalt', statement: 'De stad betaalt', status: 'failed', under: ['droog', 'straten', 'droge-kelder'] },
    {
      id: 'graaft',
      statement: 'De grond is zacht',
      status: 'open',
      critical: 'high',
      basis: 'Een boring',
      test: 'Tien boringen',
      checked_on: '2025-11',
      plan_b: 'Met de hand',
    },
  ],
  monitoring: {
    plan: [{ object: 'goals', method: 'Overleg in de keet', who: 'stad', every: 'month' }],
    reporting: { who: 'stad', to: 'Alle partners', every: 'quarter' },
    acts: { who: 'stad', mandate: 'Mag alles verschuiven' },
  },
  reflections: [
    { id: 'r1', date: '2026-01', what: 'Het gaat traag', undercurrent: 'Er is ruzie' },
    { id: 'r2', date: '2026-09', what: 'Het gaat vlot', note: 'Niet doorvertellen' },
  ],
  trends: [{ id: 't1', name: 'Meer regen', kind: 'society', impact: 'Natte kelders', affects: ['droog'] }],
}

describe('the monitoring', () => {
  test('of an ecosystem with only a name is one sentence a chapter', () => {
    for (const language of languages) {
      const text = written(monitoring, {}, language)
      expect(headings(text)).toHaveLength(9)
      expect(text).not.toMatch(/\|/)
      expect(text.split('\n').length).toBeLessThan(45)
    }
  })

  test('has the same chapters, tables and pictures in both languages', () => {
    expect(structure(written(monitoring, full, 'en'))).toEqual(structure(written(monitoring, full)))
    expect(written(monitoring, {}, 'en')).not.toMatch(/gegevens|nog niet|Bijlage/)
  })

  test('puts the overdue measurement first, then what was never measured, then by date', () => {
    const rows = table('De metingen')
    expect(rows[0]).toBe('| Straten (meter) | Stad | elk kwartaal | 31 (31 maart 2026) | juni 2026 (te laat) |')
    expect(rows.map((row) => row.split(' | ')[0])).toEqual([
      '| Straten (meter)',
      '| Nieuwe straten',
      '| Hitte',
      '| Frisse straten',
    ])
    const text = written(monitoring, full)
    expect(text).toContain('- Van één indicator is de meting te laat: ‘Straten (meter)’.')
    expect(text).toContain('- Van één indicator staat nog geen meting in de gegevens: ‘Nieuwe straten’.')
    expect(text).toContain('Wie meet, staat nog niet bij ‘Nieuwe straten’ en ‘Hitte’.')
  })

  test('counts what is due in the next ninety days, without what is overdue or later', () => {
    expect(written(monitoring, full)).toContain(
      'tot en met 28 februari 2027, is één indicator aan de beurt om te meten.',
    )
  })

  test('says where a value stands against its limits, also where less is better', () => {
    const rows = table('De grenzen en waar we nu staan')
    expect(rows[0]).toBe(
      '| Straten (meter) | 31 | bijsturen; oorzaak: uitvoering | lager dan 40 | hoger dan 90 | We praten met de stad |',
    )
    expect(rows[1]).toBe('| Hitte | 10% | boven verwachting | hoger dan 50% | lager dan 20% | – |')
    expect(rows[2]).toBe('| Nieuwe straten | – | nog niet gemeten | lager dan 2 | – | – |')
    expect(written(monitoring, full)).toContain('Een grens ontbreekt nog bij ‘Frisse straten’.')
  })

  test('draws the theory of change and says what hangs loose', () => {
    const text = written(monitoring, full)
    expect(pictures(text)[0]).toContain('outputs1["R1 De straat ligt open"]:::outputs\n')
    expect(pictures(text)[0]).toContain('class outputs2 loose\n')
    expect(pictures(text)[0]).toContain('outcomes1 --> impact1')
    expect(text).toContain(
      '| R1 De straat ligt open | E1 | Straten (meter) | Droge straten | 3, waarvan 1 klaar, 1 te laat en 1 gestopt |',
    )
    expect(text).toContain('- Geen actie en geen ander onderdeel leidt naar R2.')
    expect(text).toContain('- R2 leidt nergens toe.')
    expect(text).toContain('- R2, E1 en I1 hebben geen indicator')
    expect(text).toContain('- Dit doel staat bij geen enkel onderdeel: ‘Los doel’.')
    expect(text).toContain('- Deze open actie staat bij geen enkel onderdeel: ‘Werk elders’.')
    expect(text).toContain('- **R1:** Graven in de straat (te laat); Gestopte proef (gestopt); Klaar werk (klaar)')
  })

  test('calls no result loose while no part names an action', () => {
    const theory = {
      outputs: [{ id: 'a', what: 'Aa', leads_to: ['b'] }],
      impact: [{ id: 'b', what: 'Bb' }],
    }
    const text = written(monitoring, { theory_of_change: theory })
    expect(text).toContain('Bij geen enkel onderdeel staat uit welke acties het komt')
    expect(text).not.toMatch(/hang(?:t|en) .* los|leidt naar|class .* loose/)
  })

  test('puts the failed assumption first, with what rests on it and the missing plan B', () => {
    const rows = table('De aannames onder het plan')
    expect(rows[0]).toBe(
      '| De stad betaalt | klopt niet | – | doel ‘Droge straten’; indicator ‘Straten (meter)’; effect E1 | – | ontbreekt |',
    )
    expect(rows.map((row) => row.split(' | ')[0])).toEqual([
      '| De stad betaalt',
      '| De grond is zacht',
      '| De stad blijft meedoen',
    ])
    const text = written(monitoring, full)
    expect(text).toContain('- Eén aanname klopt niet meer: ‘De stad betaalt’.')
    expect(text).toContain('staat geen plan B: ‘De stad betaalt’.')
    expect(text).toContain('- Eén aanname is langer dan een half jaar niet bekeken: ‘De grond is zacht’.')
    expect(text).toContain('| De grond is zacht | Een boring | Tien boringen |')
  })

  test('tells what came out of looking back, the newest first, and never what is for the team', () => {
    const text = written(monitoring, full)
    expect(text.indexOf('Het gaat vlot')).toBeLessThan(text.indexOf('Het gaat traag'))
    expect(text).not.toMatch(/ruzie|doorvertellen/)
  })

  test('prints the caveats', () => {
    const text = written(monitoring, full)
    expect(text).toContain('- ‘Straten (meter)’: Geschat op de kaart.')
    expect(text).toContain('Opmerking hierbij: Eerste versie.')
  })

  test('says which agreements are not all there', () => {
    expect(written(monitoring, { monitoring: { reporting: { who: 'stad' } } })).toContain(
      'en wie mag bijsturen (`acts`) staan nog niet alle drie in de gegevens, onder `monitoring`.',
    )
  })

  test('says that all is well only of what was looked at', () => {
    const indicators = [{ id: 'a', name: 'Aa', every: 'year', ...measured('2026-06-30', 5) }]
    expect(written(monitoring, { indicators })).toContain('\n\nGeen meting is te laat.\n\n')
  })

  test('asks for no measurement of what reached its target in time', () => {
    const settled = { baseline: 0, target: 5, by: '2026-06-30', every: 'quarter', ...measured('2026-03-31', 5) }
    const text = written(monitoring, { indicators: [{ id: 'a', name: 'Aa', ...settled }] })
    expect(text).toContain('\n\nGeen meting is te laat.\n\n')
    expect(text).toContain('| Aa | elk kwartaal | 5 (31 maart 2026) |\n')
    expect(text).not.toContain('aan de beurt')
  })

  test('calls the turn of a measurement near only where it certainly is', () => {
    const coming = (date: string | number) =>
      written(monitoring, { indicators: [{ id: 'a', name: 'Aa', every: 'year', measurements: [{ date, value: 5 }] }] })
    expect(coming('2026-02-28')).toContain('is één indicator aan de beurt om te meten')
    expect(coming('2026-03-31')).not.toContain('aan de beurt')
    expect(coming(2026)).not.toContain('aan de beurt')
  })

  test('keeps the picture legible and the tables short when there is much', () => {
    const many = (count: number, make: (i: number) => object) => Array.from({ length: count }, (_, i) => make(i))
    const text = written(monitoring, {
      indicators: many(30, (i) => ({ id: `i${i}`, name: `Indicator ${i}`, thresholds: { under: i } })),
      theory_of_change: {
        outputs: many(40, (i) => ({ id: `o${i}`, what: `Resultaat ${i}`, leads_to: ['e1', `e${i % 12}`] })),
        outcomes: many(12, (i) => ({ id: `e${i}`, what: `Effect ${i}`, leads_to: ['x'] })),
        impact: [{ id: 'x', what: 'Impact' }],
      },
    })
    expect(pictures(text)[0]?.split('\n').length).toBeLessThan(75)
    expect(text).toMatch(/De tekening toont 21 van de 53 onderdelen en \d+ van de 88 verbanden/)
    expect(text).toContain('| R40 Resultaat 39 | E2 en E4 |')
    expect(text).toContain('## Bijlage A. De andere metingen')
    expect(text.match(/\| Indicator 29 \|/g)).toHaveLength(2)
  })

  test('stays whole whatever people typed', async () => {
    const clean = written(monitoring, full)
    for (const tail of [hostile, 'end', 'x'.repeat(10_000), '`````mermaid']) {
      const text = written(monitoring, poisoned(full, tail))
      expect(headings(text).slice(1)).toEqual(headings(clean).slice(1))
      await expectWhole(text, clean)
    }
  })
})

/** The rows of the first table in a chapter. */
function table(title: string): readonly string[] {
  const chapter =
    written(monitoring, full)
      .split(/^## /m)
      .find((part) => part.includes(` ${title}\n`)) ?? ''
  return chapter.match(/^\|.*\|$/gm)?.slice(2) ?? []
}
