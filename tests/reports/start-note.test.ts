import { describe, expect, test } from 'vitest'
import { startNote } from '../../src/reports/start-note.ts'
import type { Language } from '../../src/text.ts'
import { poisoned } from './poison.ts'
import { expectWhole, headings, levels, pictures } from './structure.ts'
import * as writing from './writing.ts'

describe('the start note', () => {
  test('of an ecosystem with only a name says what to do first, and how', () => {
    const note = written({})
    expect(note).toContain('# Startnotitie Proefpolder\n')
    expect(note).toContain('1. Beschrijf het probleem in één of twee zinnen, bij `problem`.')
    expect(headings(note).filter((heading) => heading.startsWith('## '))).toHaveLength(13)
    expect(note.match(/```yaml\n/g)?.length).toBeGreaterThan(10)
  })

  test('has the same chapters in both languages', () => {
    expect(levels(written(full, 'en'))).toEqual(levels(written(full)))
    expect(written({}, 'en')).not.toMatch(/nog niet|Voor wie|gegevens|Bijlage/)
  })

  test('counts who takes part, and keeps who is only in view or has left apart', () => {
    const note = written(full)
    expect(note).toContain('In de gegevens staan drie partners: twee bedrijven en één overheid.')
    expect(note).toContain('Daarnaast in beeld of benaderd: één partij.')
    expect(note).toContain('- Oud BV (in mei 2025): Verkocht.')
    expect(note).toContain('Uit deze wereld staat nog geen partner in de gegevens: onderwijs en onderzoek.')
  })

  test('counts who joins on a later day apart, with the day, and keeps what it promised', () => {
    const gift = (what: string) => ({ brings: [{ what, kind: 'cash' as const, amount: 100, per: 'year' as const }] })
    const partners = [
      { id: 'a', name: 'A', helix: 'company' as const, joined: '2026-11-30', ...gift('Grond') },
      {
        id: 'b',
        name: 'B',
        helix: 'company' as const,
        status: 'committed' as const,
        joined: '2026-12-01',
        ...gift('Klei'),
      },
    ]
    expect(written({ partners })).toContain(
      'Er doet één partner mee, een bedrijf. Later doet mee: B (vanaf 1 december 2026).',
    )
    expect(written({ partners })).toMatch(/\| B .*Klei/)
    expect(written({ partners: partners.slice(1) })).toContain('\nLater doet mee: B (vanaf 1 december 2026).')
    expect(written({ partners }, 'en')).toContain('Taking part later: B (from 1 December 2026).')
  })

  test('counts who joins later in no sum of how closely partners are involved', () => {
    const partner = (id: string, involvement: 'core' | 'ring', joined: string) => ({
      id,
      name: id,
      involvement,
      joined,
    })
    const note = written({ partners: [partner('a', 'core', '2026-01-01'), partner('b', 'ring', '2027-01-01')] })
    expect(note).toContain('Naar betrokkenheid: één in de kern.')
  })

  test('names a line of funding for others never by its id, and a payer that they may not see not as unknown', () => {
    const partners = [{ id: 'gh', name: 'Iota Geheim', visibility: 'internal' as const }]
    const funding = [{ id: 'iota-geheim-2026', kind: 'cash' as const, year: 2026, amount: 7777, from: 'gh' }]
    const note = writing.written(startNote, { partners, finance: { funding } }, 'nl', 'partners')
    expect(note).not.toMatch(/iota/i)
    expect(note).toContain('Hoe zeker is de dekking: ‘in geld’?')
    expect(note).toContain('| niet vermeld |')
  })

  test('counts a partner that leaves some time this year until the year is over, as every finding does', () => {
    const partners = [
      { id: 'a', name: 'A', helix: 'company' },
      { id: 'b', name: 'B', helix: 'company', left: '2026' },
    ]
    expect(written({ partners })).toContain('In de gegevens staan twee partners, allemaal bedrijven.')
  })

  test('shows the same last measurement as the action plan, also when two may be of the same day', () => {
    const measurements = [
      { date: '2026-10', value: 31 },
      { date: '2026-10-31', value: 44 },
      { date: '2026-10', value: 17 },
    ]
    const indicators = [{ id: 'i', name: 'Meters', unit: 'meter', target: 90, measurements }]
    const goals = [{ id: 'g', title: 'Doel', deadline: '2029', indicators: ['i'] }]
    const note = written({ goals, indicators })
    expect(note).toContain('44 meter')
    expect(note).not.toContain('17 meter')
  })

  test('prints a measure as it was written, however small', () => {
    const indicators = [
      {
        id: 'i',
        name: 'Stikstof',
        unit: 'mg/l',
        baseline: 0.0041,
        target: 0.0024,
        measurements: [{ date: '2026-10-31', value: 0.0036 }],
      },
    ]
    const goals = [{ id: 'g', title: 'Doel', deadline: '2029', indicators: ['i'] }]
    expect(written({ goals, indicators })).toContain('van 0,0041 naar 0,0024 mg/l')
    expect(written({ goals, indicators }, 'en')).toContain('0.0036 mg/l')
  })

  test('says what it leans on, and which goal has least room', () => {
    const partners = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), helix: 'company' }))
    const goals = [{ id: 'g', title: 'Doel', deadline: '2026-12-31' }]
    const actions = [
      {
        id: 'een',
        title: 'Eerst',
        status: 'active',
        goals: ['g'],
        owner: 'a',
        start: '2026-11-01',
        deadline: '2026-12-10',
      },
      { id: 'twee', title: 'Daarna', goals: ['g'], owner: 'b', start: '2026-12-01', deadline: '2026-12-28' },
    ]
    const capabilities = [{ id: 'bouw', name: 'Bouwen', provided_by: ['a'] }]
    const note = written({ partners, goals, actions, capabilities })
    expect(note).toContain('### Waar het op leunt')
    expect(note).toContain('‘Bouwen’ (A)')
    expect(note).toContain('‘Daarna’, is op zijn vroegst klaar op 28 december 2026, drie dagen voor de deadline')
    const later = [{ id: 'g', title: 'Doel', deadline: '2028-12-31' }]
    expect(written({ partners, goals: later, actions })).not.toContain('### Waar het op leunt')
    const missed = [{ id: 'g', title: 'Doel', deadline: '2026-12-01' }]
    expect(written({ partners, goals: missed, actions })).toContain('Het doel ‘Doel’ komt te laat')
  })

  test('speaks of one partner in the singular', () => {
    const partner = { id: 'a', name: 'A', helix: 'company' }
    expect(written({ partners: [partner] })).toContain('In de gegevens staat één partner, een bedrijf.')
    expect(written({ partners: [{ ...partner, brings: ['Kennis'] }] })).toContain(
      'Er doet één partner mee, een bedrijf.',
    )
  })

  test('says what it costs, what is secured and what is missing', () => {
    const note = written(full)
    expect(note).toContain('De kosten over 2026 en 2027 zijn begroot op € 150.000.')
    expect(note).toContain(
      '€ 90.000 aan dekking tegenover; daarvan is € 60.000 (67%) zeker gesteld en € 30.000 nog niet.',
    )
    expect(note).toContain('De dekking is € 60.000 lager dan de kosten.')
    expect(note).toContain('| Totaal | € 150.000 | € 90.000 | € 60.000 | € 30.000 | € 60.000 |')
    expect(written(full, 'en')).toContain('€60,000 (67%) of it is secured and €30,000 is not yet.')
  })

  test('calls no funding wholly secured, or not at all, while some of it is and some is not', () => {
    const note = (secured: number, open: number) =>
      written({
        finance: {
          funding: [
            { id: 'a', kind: 'cash', year: 2026, amount: secured, secured: true },
            { id: 'b', kind: 'cash', year: 2026, amount: open },
          ],
        },
      })
    expect(note(999_000, 1_000)).toContain('(ruim 99%) zeker gesteld')
    expect(note(1_000, 999_000)).toContain('(minder dan 1%) zeker gesteld')
  })

  test('leaves out columns and contributions that say nothing today', () => {
    const note = written(full)
    expect(note).toContain('| Partner | Brengt | Haalt |')
    expect(note).toContain('Ontwerpuren (€ 12.000 per jaar, tot en met 2027)')
    expect(note).toContain('; later: Ontwerpuren daarna (€ 9.000 per jaar, 2028 tot en met 2029)')
    expect(note).not.toContain('Startgeld')
  })

  test('calls a contribution that is only possible so, and counts it for nothing', () => {
    const brings = [
      { what: 'Uren', kind: 'in-kind', amount: 1000, per: 'year', secured: true },
      { what: 'Hal', kind: 'in-kind', amount: 90000, per: 'year', state: 'possible' },
      { what: 'Meedenken', state: 'possible' },
    ]
    const partners = [{ id: 'a', name: 'A', helix: 'company', brings }]
    const note = written({ partners })
    expect(note).toContain('Dit brengen partners op 30 november 2026 in natura in, samen € 1.000 per jaar.')
    expect(note).toContain('| A | Hal (mogelijk) | € 90.000 per jaar | – |')
    expect(note).toContain('Uren (€ 1.000 per jaar); Hal (€ 90.000 per jaar, mogelijk); Meedenken (mogelijk)')
    expect(written({ partners }, 'en')).toContain('Hal (€90,000 per year, possible); Meedenken (possible)')
    const onlyPossible = [{ id: 'a', name: 'A', helix: 'company', brings: brings.slice(1, 2) }]
    expect(written({ partners: onlyPossible })).toMatch(/in natura in\.\n/)
  })

  test('puts the decision that is needed first first, and the heaviest risk first', () => {
    const note = written(full)
    expect(note.indexOf('1. **Vroeg besluit**')).toBeLessThan(note.indexOf('1. **Laat besluit**'))
    expect(note).not.toContain('Genomen besluit')
    expect(note.indexOf('| Zwaar |')).toBeLessThan(note.indexOf('| Licht |'))
    expect(note).not.toContain('Gesloten risico')
  })

  test('lists the actions of the coming ninety days, and names what is late', () => {
    const steps = written(full).split('## 10.')[1]?.split('## 11.')[0] ?? ''
    expect(steps).toContain('| Binnenkort | Stad | 15 januari 2027 |')
    expect(steps).not.toContain('| Veel later')
    expect(steps).toContain('Over de datum heen: één actie, ‘Te laat’.')
  })

  test('counts an action that lies still as late, or to be ready soon, as the action plan does', () => {
    const paused = (id: string, deadline: string) => ({ id, title: id, status: 'paused' as const, deadline })
    const note = written({ actions: [paused('stil', '2026-10-31'), paused('straks', '2026-12-31')] })
    expect(note).toContain('Over de datum heen: één actie, ‘stil’.')
    expect(note).toContain('| straks |')
  })

  test('names the new date of a late action while that date is still to come', () => {
    const late = (recovery: object) =>
      written({ actions: [{ id: 'a', title: 'Dijk', deadline: '2026-10-31', recovery }] })
    expect(late({ new_date: '2027-01-29' })).toContain('één actie, ‘Dijk’ (nieuwe datum 29 januari 2027).')
    expect(late({ new_date: '2026-11-15' })).toContain('één actie, ‘Dijk’.')
  })

  test('says of a payer of one kind only the kind, as its amount stands beside it', () => {
    const line = (id: string, kind: string, amount: number) => ({ id, kind, amount, from: 'p', year: 2027 })
    const money = (...funding: object[]) => written({ partners: [{ id: 'p', name: 'Polder' }], finance: { funding } })
    expect(money(line('a', 'subsidy', 100), line('b', 'subsidy', 50))).toContain('| Polder | subsidie | € 150 |')
    expect(money(line('a', 'cash', 100), line('b', 'in-kind', 50))).toContain(
      '| Polder | € 100 in geld en € 50 in natura | € 150 |',
    )
  })

  test('announces what is made up', () => {
    const partner = { id: 'a', name: 'A', illustrative: true }
    expect(written({ partners: [partner] })).toContain(
      'Als voorbeeld verzonnen: één onderdeel, te vinden bij partners.',
    )
    expect(written({ ecosystem: { illustrative: true } })).toContain('**Dit is een voorbeeld.**')
  })

  test('shows many flows by group and says so', () => {
    const partners = Array.from({ length: 24 }, (_, i) => ({ id: `p${i}`, name: `P${i}`, helix: helices[i % 3] }))
    const flow = (i: number) => ({ id: `f${i}`, from: `p${i % 24}`, to: `p${(i * 5 + 1) % 24}`, what: 'Kennis' })
    const note = written({ partners, value_flows: Array.from({ length: 40 }, (_, i) => flow(i)) })
    expect(note).toMatch(
      /De kaart toont \d+ van de 40 stromen, samengevat per groep; de andere .+ blijven binnen één groep\./,
    )
    expect(pictures(note)[1]?.match(/-->/g)?.length).toBeLessThan(10)
  })

  test('stays whole whatever people typed', async () => {
    const note = written(poisoned(full))
    const clean = written(full)
    expect(headings(note).slice(1)).toEqual(headings(clean).slice(1))
    await expectWhole(note, clean)
  })

  test('addresses a steering group only when there is one', () => {
    expect(written({})).toContain('Voor de partners en wie met hen besluit.')
    const governance = { bodies: [{ id: 'b', name: 'B', kind: 'steering-group' }] }
    expect(written({ governance })).toContain('Voor de voorzitter en de leden van de stuurgroep.')
  })

  test('says in which language the team wrote, when that is another one', () => {
    expect(written({ ecosystem: { language: 'nl' } }, 'en')).toContain('What the team wrote is in Dutch.')
    expect(written({ ecosystem: { language: 'nl' } })).not.toContain('Wat het team schreef')
  })

  test('never says of an organisation what is only missing in the data', () => {
    expect(written({})).not.toMatch(/vastgelegd|nog niet begroot|[Ee]r (?:is|zijn) (?:nog )?geen/)
    expect(written({}, 'en')).not.toMatch(/recorded|there (?:is|are) no/i)
    expect(written({})).not.toContain('Het werk is in uitvoering')
  })

  test('prints the caveat at a fact, and never a note for the team', () => {
    const event = { id: 'a', date: 2018, event: 'Ronde tafel' }
    expect(written({ history: [{ ...event, caveat: 'Het jaartal is afgeleid.' }] })).toContain(
      '2018: Ronde tafel. Kanttekening: Het jaartal is afgeleid.',
    )
    expect(written({ history: [{ ...event, note: 'Het jaartal is afgeleid.' }] })).not.toContain('afgeleid')
  })

  test('names all main goals when there are few, and says so when it names some', () => {
    const goals = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `g${i}`, title: `Doel van ${i}` }))
    expect(written({ goals: goals(5) })).toContain('In de gegevens staan deze doelen:\n\n- Doel van 0\n')
    expect(written({ goals: goals(7) })).toContain('De gegevens noemen zeven doelen, waaronder:')
    const split = [...goals(4), { id: 'sub', title: 'Onderdeel', parent: 'g0' }]
    expect(written({ goals: split })).toContain('Van de vijf doelen zijn dit de hoofddoelen:')
  })

  test('gives a mark no unit', () => {
    const indicators = [{ id: 'i', name: 'Tevredenheid', unit: 'cijfer', baseline: 6.8, target: 8 }]
    const note = written({ goals: [{ id: 'g', title: 'Tevreden', indicators: ['i'] }], indicators })
    expect(note).toContain('Tevredenheid: een cijfer van 6,8 naar 8')
  })

  test('counts the hours of the orchestration once', () => {
    const roles = [{ id: 'r', role: 'chair', holder: 'stad', hours_per_week: 4 }]
    const orchestration = { holder: 'stad', hours_per_week: 20 }
    expect(written({ ...full, roles })).toContain('4 uur per week')
    expect(written({ ...full, roles, orchestration })).not.toContain('4 uur per week')
  })

  test('a role of phases that the work has left is neither shown as held nor asked for', () => {
    const roles = [
      { id: 'toen', role: 'framer', holder: 'stad', phases: ['direct'] },
      { id: 'nu', role: 'translator', holder: 'stad', phases: ['direct', 'organise'] },
      { id: 'straks', role: 'driver', holder: 'stad', phases: ['perform'] },
      { id: 'vacature', role: 'gatekeeper', phases: ['direct'] },
    ]
    const inPhase = (phase: object) => written({ ...full, ecosystem: phase, roles })
    expect(inPhase({ phase: 'organise' })).not.toMatch(/afbakener|gatekeeper/i)
    expect(inPhase({ phase: 'organise' })).toMatch(/\| Vertaler.*\| Aanjager/s)
    expect(inPhase({})).toMatch(/\| Afbakener.*gatekeeper/s)
  })

  test('says once who supports what', () => {
    const endorsed = [{ partner: 'stad' }, { partner: 'meet' }]
    const note = written({
      ...full,
      problem: { ...full.problem, agreed_by: endorsed },
      vision: { ...full.vision, endorsed_by: endorsed },
    })
    expect(note.match(/Stad en Meet BV/g)).toHaveLength(1)
    expect(note).toContain('Steun voor de omschrijving van het probleem en de visie: Stad en Meet BV.')
  })

  test('prints per partner what it gives up, keeps and cares about', () => {
    const autonomy = { gives_up: [{ topic: 'Werving', to: 'stuurgroep' }], keeps: ['Productplannen'] }
    const partners = [{ id: 'a', name: 'A', interests: ['Talent'], autonomy }]
    const note = written({ partners, governance: full.governance })
    expect(note).toContain('| A | Talent | Werving (aan: Stuurgroep) | Productplannen |')
    expect(note).toContain('staat in bijlage A.')
  })

  test('gives each annex the letter by which the chapters call it', () => {
    for (const language of ['nl', 'en'] as const) {
      const [main = '', annexes = ''] = written(full, language).split(/\n## (?:Bijlagen|Annexes)\n/)
      const called = [...main.matchAll(/(?:bijlage|annex) ([A-Z])\b/gi)].map((match) => match[1] ?? '')
      const present = [...annexes.matchAll(/^### (?:Bijlage|Annex) ([A-Z])\./gm)].map((match) => match[1] ?? '')
      expect(present.join('')).toBe('ABCDEFGHIJKL'.slice(0, present.length))
      expect(called.filter((letter) => !present.includes(letter))).toEqual([])
      expect(present.slice(0, -1).filter((letter) => !called.includes(letter))).toEqual([])
    }
  })

  test('turns a bare web address into a link', () => {
    const note = written({ vision: { statement: 'Zie https://a.nl/b_c.', why: 'Of www.a.nl, mail x@a.nl.' } })
    expect(note).toContain('Zie <https://a.nl/b_c>.\n')
    expect(note).toContain('Of www\\.a.nl, mail x\\@a.nl.\n')
  })

  test('says how many lines of the budget could not be read', () => {
    const cost = { what: 'Bureau', year: 2026 }
    const costs = [
      { ...cost, id: 'k1', amount: 'veel' },
      { ...cost, id: 'k2', amount: 1000 },
    ]
    const funding = [{ id: 'f1', kind: 'cash', year: 2026, amount: 500, from: 'niemand' }]
    const [one, sound] = [written({ finance: { costs, funding } }), written({ finance: { costs: costs.slice(1) } })]
    expect(one).toContain('Eén regel van de begroting was niet te lezen en telt niet mee.')
    expect(one).toContain('begroot op € 1.000')
    expect(sound).not.toContain('niet te lezen')
  })

  test('names a publication once, with the places in it, and only for what the note shows', () => {
    const source = 'Handboek, §1 en §2; Handboek, §3'
    const note = written({
      ideas: [{ id: 'i', what: 'Idee', source: 'Niet getoond' }],
      partners: [{ id: 'a', name: 'A', source }],
      trends: [{ id: 't', name: 'T', source: 'Handboek, §2' }],
    })
    expect(note.match(/^- Handboek.*$/gm)).toHaveLength(1)
    expect(note).toMatch(/^- Handboek, §[123]; §[123]; §[123] \(bij: /m)
    expect(note).not.toContain('Niet getoond')
  })

  test('is the same each time', () => {
    expect(written(full)).toBe(written(full))
  })

  test('keeps to the layout that linters ask for', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const note of [written({}, language), written(full, language)]) {
        expect(note).not.toMatch(/[ \t]\n|\n{3}|\t/)
        expect(note).not.toMatch(/\b(?:null|undefined|NaN|\[object)\b/)
        expect(headings(note).filter((heading) => heading.startsWith('# '))).toHaveLength(1)
        expect(new Set(headings(note)).size).toBe(headings(note).length)
      }
    }
  })
})

const helices = ['company', 'knowledge', 'government']

const full = {
  problem: { statement: 'Kelders lopen onder', system_failures: [{ kind: 'actor', what: 'Niemand regelt het' }] },
  vision: { statement: 'Droge voeten' },
  target_groups: [{ id: 'huurders', name: 'Huurders', size: 1200, pains: [{ id: 'nat', what: 'Natte kelder' }] }],
  partners: [
    {
      id: 'bouw',
      name: 'Bouw BV',
      helix: 'company',
      brings: [
        { what: 'Startgeld', kind: 'cash', amount: 5000, to: 2025 },
        { what: 'Ontwerpuren', kind: 'in-kind', amount: 12000, per: 'year', to: 2027 },
        { what: 'Ontwerpuren daarna', kind: 'in-kind', amount: 9000, per: 'year', from: 2028, to: 2029 },
      ],
      gets: ['Werk'],
    },
    { id: 'meet', name: 'Meet BV', helix: 'company' },
    { id: 'stad', name: 'Stad', helix: 'government' },
    { id: 'school', name: 'School', helix: 'knowledge', status: 'approached' },
    { id: 'oud', name: 'Oud BV', status: 'left', left: '2025-05', left_reason: 'Verkocht' },
  ],
  stakeholders: [{ id: 'bank', name: 'Bank', missing: { why: 'Geld' } }],
  value_flows: [{ id: 'f', from: 'bouw', to: 'stad', what: 'Straten' }],
  governance: { bodies: [{ id: 'stuurgroep', name: 'Stuurgroep', members: ['stad'] }] },
  goals: [{ id: 'droog', title: 'Droge straten', deadline: '2029-12', indicators: ['straten'], owner: 'stad' }],
  indicators: [{ id: 'straten', name: 'Straten', unit: 'straten', baseline: 3, target: 40 }],
  actions: [
    { id: 'a', title: 'Veel later', owner: 'stad', deadline: '2028-01-15' },
    { id: 'b', title: 'Binnenkort', owner: 'stad', deadline: '2027-01-15' },
    { id: 'c', title: 'Te laat', owner: 'stad', deadline: '2026-10-15' },
  ],
  finance: {
    costs: [
      { id: 'k1', what: 'Bureau', year: 2026, amount: 100_000 },
      { id: 'k2', what: 'Bureau', year: 2027, amount: 50_000 },
    ],
    funding: [
      { id: 'd1', kind: 'cash', from: 'stad', year: 2026, amount: 60_000, secured: true },
      { id: 'd2', kind: 'in-kind', from: 'bouw', year: 2027, amount: 30_000 },
    ],
  },
  risks: [
    { id: 'r1', title: 'Licht', likelihood: 'low', impact: 'low' },
    { id: 'r2', title: 'Zwaar', likelihood: 'high', impact: 'high' },
    { id: 'r3', title: 'Gesloten risico', status: 'closed' },
  ],
  decisions: [
    { id: 'b1', topic: 'Laat besluit', status: 'asked', needed_by: '2027-06' },
    { id: 'b2', topic: 'Vroeg besluit', status: 'asked', needed_by: '2026-12-15', body: 'stuurgroep' },
    { id: 'b3', topic: 'Genomen besluit', status: 'taken', decided_on: '2026-01-01' },
  ],
}

function written(sections: object, language: Language = 'nl'): string {
  return writing.written(startNote, sections, language)
}

test('asks for what was postponed last', () => {
  const decision = (id: string, status: string, day: string) => ({ id, topic: id, status, needed_by: day })
  const decisions = [decision('Oud', 'postponed', '2026-10-01'), decision('Nieuw', 'asked', '2026-12-01')]
  const text = written({ decisions })
  expect(text.indexOf('Nieuw')).toBeGreaterThan(0)
  expect(text.indexOf('Nieuw')).toBeLessThan(text.indexOf('Oud'))
})
