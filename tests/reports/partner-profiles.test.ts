import { lint } from 'markdownlint/promise'
import { describe, expect, test } from 'vitest'
import { partnerProfiles } from '../../src/reports/partner-profiles.ts'
import type { Language } from '../../src/text.ts'
import { poisoned } from './poison.ts'
import { expectWhole, headings, levels, pictures } from './structure.ts'
import * as writing from './writing.ts'

describe('the partner profiles', () => {
  test('of an ecosystem without partners say how to begin', () => {
    expect(written({})).toContain('In de gegevens staan nog geen partners.')
    expect(headings(written({}))).toHaveLength(1)
  })

  test('have a page for who takes part, who is in view and who has left, in that order', () => {
    expect(headings(written(full)).slice(2)).toEqual(['## 1. Stad', '## 2. Bouw BV', '## 3. School', '## 4. Oud BV'])
    expect(written(full)).toContain(
      'Er doen twee partners mee, één is in beeld of benaderd en één is vertrokken of doet niet meer actief mee.',
    )
    expect(levels(written(full, 'en'))).toEqual(levels(written(full)))
  })

  test('count who joins later apart, and say from when', () => {
    const partners = full.partners.map((partner) =>
      partner.id === 'bouw' ? { ...partner, status: 'committed' as const, joined: '2026-12-15' } : partner,
    )
    const text = written({ ...full, partners })
    expect(text).toContain('Er doet één partner mee, één doet later mee, één is in beeld of benaderd en')
    expect(text).toContain('| Bouw BV | bedrijf | doet mee vanaf 15 december 2026 |')
    expect(written({ ...full, partners }, 'en')).toContain(
      'One partner takes part, one takes part later, one is in view',
    )
  })

  test('add up what runs now per year, and keep what is only possible, once or over apart', () => {
    const text = written(full)
    expect(text).toContain('| Bouw BV | bedrijf | – | – | 2 | 1 | € 18.000 |')
    expect(page(text, 'Bouw BV')).toContain(
      'Nu € 18.000 per jaar: € 12.000 in geld en € 6.000 in natura; daarvan staat € 12.000 zwart op wit.',
    )
    expect(page(text, 'Bouw BV')).toContain('| Uren | in natura | € 500 per maand | toegezegd | – |')
    expect(page(text, 'Bouw BV')).toContain('**Eerder gebracht.**\nStartgeld (€ 900 per jaar, 2025, toegezegd).')
    expect(page(written(full, 'en'), 'Bouw BV')).toContain('Now €18,000 per year: €12,000 in cash and €6,000 in kind')
  })

  test('say first what is behind or not settled', () => {
    const text = page(written(full), 'Bouw BV')
    expect(list(text)).toEqual([
      '- De actie ‘Te laat’ had in oktober 2026 klaar moeten zijn; de nieuwe datum is januari 2027.',
      '- Toegezegd voor 2025, en in de gegevens staat niet dat het geleverd is: Startgeld (€ 900 per jaar).',
      '- De datum voor deze opbrengst (oktober 2026) is voorbij: Werk. Vraag of de partner die heeft gehaald.',
      '- De begroting rekent op € 5.000 van deze partner die nog niet zeker is gesteld (2026 en 2027).',
    ])
    expect(written(full)).toContain('Iets loopt achter of staat nog niet vast bij: Stad, Bouw BV en Oud BV.')
  })

  test('say when others count on a commitment that is weak, and where who has left is still named', () => {
    expect(list(page(written(full), 'Stad'))).toEqual([
      '- De toezegging is nog ‘intentie’, terwijl anderen op deze partner rekenen: Bouw BV (Vergunning); als voorzitter; als enige genoemd bij de schakel ‘Bouwen’.',
    ])
    expect(list(page(written(full), 'Oud BV'))).toEqual(['- Staat in de gegevens nog genoemd: in Stuurgroep.'])
    const dependencies = [{ id: 'd', from: 'stad', to: 'oud', what: 'Grond' }]
    const partners = [
      { id: 'stad', name: 'Stad' },
      { id: 'oud', name: 'Oud BV', status: 'left' },
    ]
    expect(list(page(written({ partners, dependencies }), 'Oud BV'))).toEqual([
      '- Staat in de gegevens nog genoemd: door Stad (Grond).',
    ])
  })

  test('tell a relation and a flow from the side of the partner', () => {
    expect(page(written(full), 'Bouw BV')).toContain('| levert aan | Stad |')
    expect(page(written(full), 'Stad')).toContain('| krijgt geleverd van | Bouw BV |')
    expect(page(written(full), 'Stad')).toContain('| geeft aan | Bouw BV | Opdracht | € 40.000 per jaar |')
    expect(page(written(full, 'en'), 'Stad')).toContain('| is supplied by | Bouw BV |')
  })

  test('hold nothing that is sensitive between partners', () => {
    const sensitive = {
      pulse: [{ date: '2026-05', score: 2 }],
      last_contact: '2026-01-05',
      walk_the_talk: [{ claim: 'Beweert', evidence: 'Doet niet' }],
      internal_changes: [{ what: 'Reorganisatie' }],
      risk_level: 'high',
      dependence: 'high',
      net_value: 'negative',
      culture: 'Stug',
      values: 'Winst',
      language: 'Jargon',
      strategy: 'Overnemen',
      note: 'Lastig',
    }
    const partners = full.partners.map((partner) => ({ ...partner, ...sensitive }))
    expect(written({ ...full, partners })).toBe(written(full))
  })

  test('keep a long list of actions to one page', () => {
    const actions = Array.from({ length: 40 }, (_, at) => ({ id: `a${at}`, title: `Actie ${at}`, owner: 'stad' }))
    const text = page(written({ ...full, actions }), 'Stad')
    expect(text.match(/\| trekt \|/g)).toHaveLength(12)
    expect(text).toContain('Nog 28 acties staan in het actieplan.')
  })

  test('say once for all what the data say of no partner', () => {
    const text = written({
      partners: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B', gets: ['Kennis'] },
      ],
    })
    expect(text.match(/wat de partner brengt/g)).toHaveLength(1)
    expect(page(text, 'A')).toContain('In de gegevens staat nog niet wat de partner haalt.')
    expect(page(text, 'B')).not.toContain('In de gegevens')
  })

  test('say of partners of whom little is known that the data hold them, with the remark of the source', () => {
    const partners = [{ id: 'a', name: 'A' }]
    const text = written({ ecosystem: { caveat: 'De bron telt er negen.' }, partners })
    expect(text).toContain('In de gegevens staat één partner.')
    expect(text).toContain('Bij de gegevens hoort een kanttekening: De bron telt er negen.')
    expect(text).not.toContain('Er doet')
  })

  test('lead from the overview to each page, also of namesakes and whatever people typed', async () => {
    const partners = [
      { id: 'a', name: 'Zelfde Naam' },
      { id: 'b', name: 'zelfde naam' },
      { id: 'c', name: '# [l](x) <b>C#</b> & Zn. ☂ `d`_e_!' },
      { id: 'd', name: '...' },
      { id: 'e', name: '東京' },
      { id: 'f', name: 'https://e.nl/a(b) x' },
    ]
    const text = written({ partners })
    expect(text.match(/\| \[\d\]\(#/g)).toHaveLength(4)
    expect(text).toMatch(/^\| \d \| 東京 \|/m)
    expect(await faults(text)).toEqual([])
    expect(await faults(text.replace('(#1-', '(#9-'))).toHaveLength(1)
  })

  test('stay whole whatever people typed', async () => {
    for (const language of ['nl', 'en'] as const) {
      for (const tail of [undefined, 'x'.repeat(10_000)]) {
        const text = written(poisoned(full, tail), language)
        await expectWhole(text, written(full, language))
        expect(await faults(text)).toEqual([])
      }
    }
  })

  test('are the same each time, without what templates leave behind', () => {
    expect(written(full)).toBe(written(full))
    expect(written(full)).not.toMatch(/\b(?:null|undefined|NaN|\[object)\b|[ \t]\n|\n{3}/)
    expect(pictures(written(full))).toEqual([])
  })
})

test('what partners bring now holds nothing of who joins later, is no partner yet or has left', async () => {
  const hours = { what: 'Uren', kind: 'in-kind', amount: 5000, per: 'year', state: 'committed' }
  const brings = [
    hours,
    { what: 'Geld', kind: 'cash', amount: 300, per: 'year', state: 'committed' },
    { what: 'Zaal', kind: 'in-kind', amount: 80, per: 'year', from: 2028 },
    'Kennis',
  ]
  const partners = [
    { id: 'nu', name: 'Nu', brings: [{ ...hours, amount: 1000 }] },
    { id: 'later', name: 'Later', joined: '2027-03-01', brings },
    { id: 'weg', name: 'Weg', status: 'left', brings },
    { id: 'ooit', name: 'Ooit', status: 'prospect', brings },
  ]
  const text = written({ partners })
  expect(text).toContain('€ 1.000 per jaar, alles in natura')
  expect(text.match(/\| € 1\.000 \|/g)).toHaveLength(1)
  expect(text).not.toContain('€ 5.300')
  expect(page(text, 'Later')).toContain('| Uren | in natura | € 5.000 per jaar |')
  expect(page(text, 'Weg')).toMatch(/\*\*Bracht\.\*\*\nUren \(€ 5\.000 per jaar, toegezegd\); Geld .*; Kennis\./)
  expect(page(text, 'Weg')).toMatch(/\*\*Zou nog brengen\.\*\*\n\n(\|.*\n)+\| Zaal/)
  for (const [name, lead] of [
    ['Nu', 'Brengt'],
    ['Later', 'Gaat brengen'],
    ['Ooit', 'Zou brengen'],
  ] as const)
    expect(page(text, name)).toContain(`**${lead}.**`)
  const leaving = written({
    partners: [
      { id: 'p', name: 'P', left: '2027-01-01' },
      { id: 'q', name: 'Q' },
    ],
  })
  expect(leaving.match(/vertrekt op 1 januari 2027/gi)).toHaveLength(2)
  expect(page(written({ partners }, 'en'), 'Weg')).toContain('**Was still to bring.**')
})

const full = {
  partners: [
    { id: 'stad', name: 'Stad', helix: 'government', involvement: 'core', commitment: { level: 'intention' } },
    {
      id: 'bouw',
      name: 'Bouw BV',
      helix: 'company',
      brings: [
        { what: 'Startgeld', amount: 900, per: 'year', to: 2025, from: 2025, state: 'committed' },
        { what: 'Geld', kind: 'cash', amount: 12_000, per: 'year', state: 'delivered', secured: true },
        { what: 'Uren', kind: 'in-kind', amount: 500, per: 'month', state: 'committed' },
        { what: 'Misschien', kind: 'cash', amount: 7000, per: 'year', state: 'possible' },
      ],
      gets: [{ what: 'Werk', by: '2026-10', measure: 'Omzet' }],
      interests: [{ what: 'Talent', since: 2024 }],
      autonomy: { gives_up: [{ topic: 'Werving', to: 'stuurgroep' }], keeps: ['Prijs'] },
      mandate: 'Tot een ton',
    },
    { id: 'school', name: 'School', helix: 'knowledge', status: 'approached', needs: 'Een opdracht' },
    { id: 'oud', name: 'Oud BV', status: 'left', left: '2025-05', left_reason: 'Verkocht', replaced_by: 'bouw' },
  ],
  governance: { bodies: [{ id: 'stuurgroep', name: 'Stuurgroep', members: ['stad', 'oud'], chair: 'stad' }] },
  roles: [{ id: 'r', role: 'chair', holder: 'stad', from: 2025, caveat: 'Tijdelijk' }],
  chain: [{ id: 'k', name: 'Bouwen', partners: ['stad'] }],
  dependencies: [{ id: 'd', from: 'bouw', to: 'stad', what: 'Vergunning' }],
  relations: [{ id: 'l', from: 'bouw', to: 'stad', kind: 'supply', strength: 'weak', description: 'Straten' }],
  value_flows: [{ id: 'f', from: 'stad', to: 'bouw', what: 'Opdracht', amount: 40_000, per: 'year' }],
  shared_interests: [{ id: 's', what: 'Droge voeten', held_by: ['bouw', 'stad'] }],
  goals: [{ id: 'g', title: 'Doel' }],
  actions: [
    {
      id: 'laat',
      title: 'Te laat',
      owner: 'bouw',
      goals: ['g'],
      deadline: '2026-10',
      recovery: { how: 'Meer', new_date: '2027-01' },
    },
    { id: 'open', title: 'Open', owner: 'bouw', contributors: ['stad'], deadline: '2027-10' },
  ],
  finance: {
    funding: [
      { id: 'f1', kind: 'cash', year: 2026, amount: 2000, from: 'bouw' },
      { id: 'f2', kind: 'cash', year: 2027, amount: 3000, from: 'bouw' },
      { id: 'f3', kind: 'cash', year: 2027, amount: 9000, from: 'bouw', secured: true },
    ],
  },
}

function written(sections: object, language: Language = 'nl'): string {
  return writing.written(partnerProfiles, sections, language)
}

/** The page of one partner. */
function page(text: string, name: string): string {
  return text.split(/^(?=## )/m).find((part) => part.split('\n')[0]?.endsWith(`. ${name}`)) ?? ''
}

/** The first list on a page. */
function list(text: string): string[] {
  return /(?:^- .*\n)+/m.exec(text)?.[0].trim().split('\n') ?? []
}

/** Links that lead nowhere, headings that occur twice or end badly, HTML. */
async function faults(text: string): Promise<readonly string[]> {
  const config = { default: false, MD051: true, MD024: true, MD026: true, MD033: true, MD042: true }
  const found = await lint({ strings: { document: text }, config })
  return (found.document ?? []).map(({ lineNumber, ruleNames }) => `${lineNumber} ${ruleNames[0]}`)
}
