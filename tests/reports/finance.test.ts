import { describe, expect, test } from 'vitest'
import { actionPlan } from '../../src/reports/action-plan.ts'
import { blueprint } from '../../src/reports/blueprint.ts'
import { finance } from '../../src/reports/finance.ts'
import { progress } from '../../src/reports/progress.ts'
import { startNote } from '../../src/reports/start-note.ts'
import type { Language } from '../../src/text.ts'
import { poisoned } from './poison.ts'
import { expectPictures, expectWhole, headings, pictures, structure } from './structure.ts'
import * as writing from './writing.ts'

describe('the financial document', () => {
  test('of an ecosystem without money is short and says how to begin', () => {
    const text = written({ partners: [{ id: 'a', name: 'A' }] })
    expect(headings(text)).toEqual(['# Financiën Proefpolder'])
    expect(text).toContain('In de gegevens staat nog geen geld')
    expect(text).toContain('bureau-2027')
    expect(written({}, 'en')).toContain('The data hold no money yet')
  })

  test('has the same chapters, tables and pictures in both languages', () => {
    const [dutch, english] = [written(full), written(full, 'en')]
    expect(structure(english)).toEqual(structure(dutch))
    expect(english).not.toMatch(/nog niet|niemand|gegevens|Bijlage|bedragen/)
  })

  test('begins with what must be decided, with the figures', () => {
    const points = written(full).split('## 2.')[0] ?? ''
    expect(points).toContain('**Er ontbreekt € 50.000 aan dekking.** Het tekort: € 50.000 in 2027.')
    expect(points).toContain(
      '**€ 40.000 aan dekking is nog niet zeker.** Het gaat om € 10.000 in 2026 en € 30.000 in 2027.',
    )
    expect(points).toContain('Daarvan is € 30.000 eigen inkomsten')
    expect(points).toContain('**€ 5.000 over voorbije jaren staat nog als niet zeker.**')
    expect(points).toContain('**Eén subsidievoorwaarde is over de datum.** ‘Verslag’ (Regeling).')
    expect(points).toContain('**Op één subsidievoorwaarde let niemand.** ‘Archief’ (Regeling).')
    expect(points).toContain('Regeling: € 20.000 boven de toegekende € 50.000.')
    expect(points).toContain('Regeling liep tot 30 juni 2026; een vastgesteld bedrag staat nog niet in de gegevens.')
    expect(points).toContain('**Steun hoger dan de opgegeven grens, te toetsen.** ‘Artikel 9’.')
    expect(points).toContain('Op twee van de vijf vragen staat nog geen ja of nee in de gegevens.')
    expect(points).toContain('Het aandeel subsidie: 2026: 63,6% in plaats van 50%.')
    expect(points).toContain('**Begroting en opgave lopen uiteen bij één partner.**')
  })

  test('lists what is not secured from this year on, the largest first', () => {
    const text = written(full)
    const table = text.split('### De dekking die nog niet zeker is')[1]?.split('## 2.')[0] ?? ''
    expect(table).toContain('| Cursusgeld | eigen inkomsten | – | € 30.000 | € 30.000 |')
    expect(table).toContain('| Regeling | subsidie | € 10.000 | – | € 10.000 |')
    expect(table.indexOf('Cursusgeld')).toBeLessThan(table.indexOf('Regeling'))
    expect(table).not.toContain('€ 5.000')
  })

  test('shows an amount that should not be: what is in a sum is in a row', () => {
    const costs = [
      { id: 'a', what: 'Bureau', year: 2026, amount: 30_000 },
      { id: 'b', what: 'Teruggave', year: 2027, amount: -5_000 },
    ]
    const funding = [{ id: 'c', kind: 'cash', year: 2027, amount: -2_000 }]
    const text = written({ finance: { costs, funding } })
    expect(text).toContain('| Teruggave | – | -€ 5.000 | -€ 5.000 |')
    expect(text).toContain('| 2027 | -€ 5.000 | -€ 2.000 |')
    expect(text).toContain('| In geld | -€ 2.000 |')
    const paid = [
      { id: 'c', kind: 'cash', year: 2027, amount: 100, secured: true },
      { id: 'd', kind: 'cash', year: 2027, amount: -30 },
    ]
    expect(written({ finance: { costs, funding: paid } })).toContain('daarvan is € 100 (143%) zeker gesteld.\n')
  })

  test('keeps money and what is in kind apart', () => {
    const text = written(full)
    expect(text).toContain('Van de dekking is € 40.000 in natura')
    expect(text).toContain('De andere € 155.000 is geld, subsidie en eigen inkomsten.')
    expect(written(full, 'en')).toContain('The other €155,000 is cash, subsidy and own income.')
    const funding = full.finance.funding.filter(({ kind }) => kind === 'subsidy' || kind === 'in-kind')
    expect(written({ finance: { ...full.finance, funding } })).toContain('De andere € 70.000 is subsidie.')
    expect(text).toContain('| Samen, zonder natura | € 55.000 | € 70.000 | € 30.000 | € 155.000 | € 110.000 |')
    expect(text).toContain('| In natura | – | € 40.000 | – | € 40.000 | € 40.000 |')
  })

  test('compares spending only where it is known, and says that this year is not over', () => {
    const text = written(full)
    expect(text).toContain('| 2025 | € 30.000 | € 33.000 | – | € 3.000 meer (10%) | 1 van de 2 regels |')
    expect(text).toContain('| 2026 (tot nu toe) | € 110.000 | € 44.000 | 40% | – | – |')
    expect(text).toContain('2026 loopt nog')
    expect(text).toContain('Van de 2 kostenregels tot en met 2025 zegt er één niet wat er is uitgegeven.')
    const costs = [{ id: 'k', what: 'Bureau', year: 2026, amount: 10 }]
    expect(written({ finance: { costs } })).toContain('Wat er is uitgegeven, staat nog niet in de gegevens')
  })

  test('says how far was booked, and where the year ends at this pace, as arithmetic', () => {
    // 146 days are two fifths of 2026: € 44.000 becomes € 110.000.
    const text = written({ ...full, finance: { ...full.finance, booked_until: '2026-05-26' } })
    expect(text).toContain('Over 2026 is geboekt tot en met 26 mei 2026: 40% van het jaar.')
    expect(text).toContain('dan komt 2026 uit op ongeveer € 110.000 tegen € 110.000 begroot. Dat is doorgerekend en')
    expect(text).toContain('| Bureau | € 30.000 | € 33.000 | € 3.000 meer (10%) | € 110.000 | € 44.000 | 100% |')
    expect(text).toContain('| Begroot 2026 | Geboekt tot en met 26 mei | In dit tempo, van de begroting |')
    expect(text).toContain('| 2026 (tot en met 26 mei) | € 110.000 | € 44.000 | 40% | – | – |')
    const early = written({ ...full, finance: { ...full.finance, booked_until: '2026-02' } })
    expect(early).toContain('Over 2026 is geboekt tot en met 28 februari 2026: 16% van het jaar.\n')
    expect(early).not.toContain('in dit tempo')
    const before = written({ ...full, finance: { ...full.finance, booked_until: 2025 } })
    expect(before).toContain('| 2026 (tot nu toe) | € 110.000 |')
    expect(before).toContain('wat bij 2026 staat, is dus nog niet volledig')
  })

  test('shows a year that was not booked to its end as one that goes on', () => {
    const costs = [{ id: 'k', what: 'Bureau', year: 2025, amount: 100, actual: 40 }]
    const text = written({ finance: { costs, booked_until: '2025-06-30' } })
    expect(text).toContain('| 2025 (tot en met 30 juni) | € 100 | € 40 | 40% |')
    expect(text).toContain('uit op ongeveer € 80,70 tegen € 100 begroot')
  })

  test('names the lines that are far off their budget, and asks to decide on those of this year', () => {
    expect(written(full)).toContain('Geen regel ligt meer dan 10% en minstens € 1.000 naast de begroting')
    const over = { id: 'k5', what: 'Huur', year: 2026, amount: 10_000, actual: 15_000 }
    const less = { id: 'k6', what: 'Data', year: 2025, amount: 10_000, actual: 2000 }
    const text = written({ ...full, finance: { ...full.finance, costs: [...full.finance.costs, over, less] } })
    expect(text).toContain('**In 2026 is één kostenregel al ver over de begroting.** Huur: € 5.000 meer (50%).')
    expect(text).toContain('| Data | 2025 | € 10.000 | € 2.000 | € 8.000 minder (80%) |')
    expect(text).toContain('| Huur | 2026 (tot nu toe) | € 10.000 | € 15.000 | € 5.000 meer (50%) |')
    const many = Array.from({ length: 20 }, (_, at) => ({ ...less, id: `m${at}` }))
    expect(written({ finance: { costs: many } })).toContain('Nog 5 regels met een kleiner verschil staan hier niet.')
  })

  test('sets de minimis aid beside the ceiling of the data, with its date and source', () => {
    const with_ = (amount: number, source?: string) =>
      written({
        ...full,
        finance: { ...full.finance, de_minimis_ceiling: { amount, years: 2, checked_on: '2026-09', source } },
      })
    const text = with_(1000, 'Verordening X')
    expect(text).toContain('De twee jaar lopen van 1 december 2024 tot en met 30 november 2026.')
    expect(text).toContain(
      'De opgegeven grens is € 1.000 in twee jaar, nagekeken in september 2026. Bron: Verordening X.',
    )
    expect(text).toContain('| Bouw | € 700 | € 300 | € 700 (3 mei 2025) | € 900 (3 mei 2020) |')
    const above = with_(600)
    expect(above).toContain('Waar die grens vandaan komt, staat niet in de gegevens.')
    expect(above).toContain('| hoger dan de opgegeven grens: te toetsen |')
    expect(above).toContain(
      '**De-minimissteun boven de opgegeven grens, te toetsen.** Bouw: € 700 in twee jaar tot en met 3 mei 2025, boven de opgegeven € 600.',
    )
  })

  test('says which condition was met, and which subsidy comes after its end', () => {
    const [regeling] = full.finance.subsidies
    const conditions = [{ what: 'Verslag', due: '2026-03', met_on: '2026-03-20' }]
    const self_sustaining = { by: '2025-12-31' }
    const text = written({
      ...full,
      finance: { ...full.finance, subsidies: [{ ...regeling, conditions, settled: 40_000 }], self_sustaining },
    })
    expect(text).toContain('| Verslag | Regeling | niemand | maart 2026 | eraan voldaan: 20 maart 2026 |')
    expect(text).not.toContain('subsidievoorwaarde is over de datum')
    expect(text).not.toContain('datum voorbij')
    expect(text).not.toContain('let niemand')
    expect(text).toContain('**Na 31 december 2025 rekent de dekking nog op subsidie.** Het gaat om € 70.000 in 2026,')
    expect(text).toContain('Regeling: € 30.000 boven de vastgestelde € 40.000.')
  })

  test('counts on a subsidy only what is subsidy, also where a partner has the same id', () => {
    const text = written({
      partners: [{ id: 'provincie', name: 'Provincie' }],
      finance: {
        funding: [
          { id: 'a', kind: 'subsidy', year: 2027, amount: 100, from: 'provincie' },
          { id: 'b', kind: 'cash', year: 2027, amount: 50, from: 'provincie' },
        ],
        subsidies: [{ id: 'provincie', name: 'Provinciale regeling', granted: 100 }],
      },
    })
    expect(text).toContain('| Provinciale regeling | € 100 | € 100 |')
    expect(text).not.toContain('boven de toegekende')
  })

  test('shows budget and pledge side by side and warns not to add them', () => {
    const text = written(full)
    expect(text).toContain('| Stad | € 5.000 | – | € 5.000 | € 5.000 |')
    expect(text).toContain('Tel het niet op bij de begroting')
    expect(text).toContain('| Bouw | Uren (€ 30.000 per jaar) | Werk | € 9.000 van Stad (Aanleg) |')
    expect(text).toContain('| Bouw | 2026 | In natura | € 40.000 | € 30.000 |')
  })

  test('never gives a verdict on state aid, and no limit that the data do not hold', () => {
    for (const language of ['nl', 'en'] as const) {
      const text = written(full, language)
      expect(text).toMatch(/te toetsen|to be reviewed/)
      expect(text).not.toMatch(/300\.000|200\.000|300,000|200,000|geoorloofd|rechtmatig|unlawful/)
    }
    expect(written(full)).toContain('| Artikel 9 | 60% | 50% | hoger dan de opgegeven grens: te toetsen |')
    expect(written(full)).toContain('| Bouw | € 700 | € 700 (3 mei 2025) | € 900 (3 mei 2020) |')
  })

  test('prints rates and limits as they were written, so that what is higher looks higher', () => {
    const text = written({
      finance: {
        subsidies: [{ id: 's', name: 'Regeling', rate: 12.75 }],
        state_aid: { basis: [{ article: 'Artikel 9', intensity: 50.04, maximum: 50 }] },
      },
    })
    expect(text).toContain('12,75%')
    expect(text).toContain('50,04% | 50% | hoger dan de opgegeven grens')
  })

  test('says how the share of subsidy falls beside the plan', () => {
    const text = written(full)
    expect(text).toContain('| 2026 | 50% | 63,6% | € 40.000 | € 70.000 |')
    expect(text).toContain(
      'In 2027 staat tegenover € 80.000 aan kosten € 30.000 aan dekking zonder subsidie; daarvan is nog niets zeker. Zonder subsidie is € 50.000 niet gedekt.',
    )
  })

  test('says when the agreed year counts on subsidy that should have ended', () => {
    const finance = {
      costs: [{ id: 'k', what: 'Bureau', year: 2027, amount: 100 }],
      funding: [
        { id: 'd', kind: 'subsidy', year: 2027, amount: 30, secured: true },
        { id: 'e', kind: 'fee', year: 2027, amount: 70, secured: true },
      ],
      self_sustaining: { by: '2027-12-31' },
    }
    expect(written({ finance })).toContain(
      '**In 2027 zijn de kosten zonder subsidie niet gedekt.** Dan is € 30 niet gedekt, terwijl',
    )
  })

  test('says how many lines could not be read', () => {
    const costs = [...full.finance.costs, { id: 'k9', what: 'Kapot', year: 2026, amount: 'veel' }]
    expect(written({ ...full, finance: { ...full.finance, costs } })).toContain(
      'Eén regel van de begroting was niet te lezen en telt niet mee.',
    )
  })

  test('puts the earlier and the later years of a long budget together', () => {
    const costs = Array.from({ length: 15 }, (_, at) => ({ id: `k${at}`, what: 'Bureau', year: 2015 + at, amount: 1 }))
    const text = written({ finance: { costs } })
    expect(text).toContain('| Waarvoor | Tot en met 2023 | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | Totaal |')
    expect(text).toContain('| Bureau | € 9 | € 1 | € 1 | € 1 | € 1 | € 1 | € 1 | € 15 |')
    expect(pictures(text)[0]?.match(/"20\d\d"/g)).toHaveLength(12)
  })

  test('prints a caveat with its fact, and never a note for the team', () => {
    const line = { id: 'k', what: 'Bureau', year: 2026, amount: 10, caveat: 'Een raming', note: 'Geheim' }
    const text = written({ finance: { costs: [line] } })
    expect(text).toContain('- ‘Bureau (2026)’: Een raming.')
    expect(text).not.toContain('Geheim')
  })

  test('stays whole whatever people typed', async () => {
    const clean = written(full)
    for (const poison of [undefined, 'x'.repeat(10_000), '\u202eend', '']) {
      const text = written(poisoned(full, poison))
      expect(headings(text).slice(1)).toEqual(headings(clean).slice(1))
      await expectWhole(text, clean)
    }
    const odd = written({ ...full, ecosystem: { currency: 'E"] --> end\n%%' } })
    expect(structure(odd).pictures).toEqual(structure(clean).pictures)
    await expectPictures(odd)
  })
})

describe('amounts over more years than one', () => {
  const line = (id: string, year: number, amount: number) => ({ id, what: 'Bureau', year, amount })
  const cash = (id: string, year: number, amount: number) => ({
    ...line(id, year, amount),
    kind: 'cash',
    secured: true,
  })
  const costs = [line('c1', 2026, 50_000), line('c2', 2027, 50_000)]

  test('add up in the table, and one year does not hide that another falls short', () => {
    const even = { finance: { costs, funding: [cash('f1', 2026, 80_000), cash('f2', 2027, 20_000)] } }
    const text = written(even)
    expect(text).toContain('| 2026 | € 50.000 | € 80.000 | € 80.000 | – | € 30.000 |')
    expect(text).toContain('| 2027 | € 50.000 | € 20.000 | € 20.000 | € 30.000 | – |')
    expect(text).toContain('| Totaal | € 100.000 | € 100.000 | € 100.000 | € 30.000 | € 30.000 |')
    expect(text).toContain('Kosten en dekking zijn gelijk.\nVoor 2027 is er nog € 30.000 dekking te weinig.')
    expect(written(even, 'en')).toContain('For 2027, €30,000 of funding is still missing.')
    expect(writing.written(startNote, even)).toContain('Wie betaalt de € 30.000 die nog ontbreekt?')
    const short = written({ finance: { costs, funding: [cash('f1', 2026, 40_000)] } })
    expect(short).toContain('De dekking is € 60.000 lager dan de kosten.')
    expect(short).not.toContain('is er nog')
  })

  test('ask for nothing of years that are over, and for nothing while costs or funding are unknown', () => {
    const over = [line('c1', 2024, 30_000), line('c2', 2025, 0)]
    const past = { finance: { costs: over, funding: [cash('f1', 2024, 10_000), cash('f2', 2025, 20_000)] } }
    expect(written(past)).not.toContain('te weinig')
    expect(writing.written(startNote, past)).not.toContain('die nog ontbreekt')
    const years = [2026, 2027, 2028, 2030, 2031].map((year) => line(`k${year}`, year, 10))
    const many = { finance: { costs: years, funding: [cash('f1', 2026, 10), cash('f2', 2029, 90)] } }
    expect(written(many)).toContain('Voor 2027, 2028, 2030 en 2031 is er samen nog € 40 dekking te weinig.')
    const alike = [
      [2025, 20, 0],
      [2026, 0, 15],
      [2027, 10, 0],
      [2028, 0, 5],
    ] as const
    const chance = {
      costs: alike.map(([year, cost]) => line(`a${year}`, year, cost)),
      funding: alike.map(([year, , amount]) => cash(`b${year}`, year, amount)),
    }
    expect(written({ finance: chance })).toContain('Voor 2027 is er nog € 10 dekking te weinig.')
    const all = { finance: { costs: [...years, line('k2029', 2029, 10)], funding: [cash('f1', 2025, 90)] } }
    expect(written(all)).toContain('Voor 2026 tot en met 2031 is er samen nog € 60 dekking te weinig.')
    for (const finance of [{ costs }, { funding: [cash('f1', 2026, 5)] }])
      expect(written({ finance })).not.toMatch(/\| (?:Tekort|Overschot)/)
  })

  test('are called short in no document while there is no funding at all', () => {
    const unpaid = { finance: { costs: [line('c0', 2025, 5), ...costs] }, goals: [{ id: 'g', title: 'G' }] }
    const amounts = '€ 50.000 in 2026 en € 50.000 in 2027'
    expect(written(unpaid)).toContain(
      `- **In deze gegevens staat nog geen dekking.** De kosten: ${amounts}. Kies: invullen wie betaalt, dekking zoeken of kosten schrappen.`,
    )
    expect(written(unpaid, 'en')).toContain('- **These data hold no funding yet.** The costs: €50,000 in 2026')
    const said = 'In deze gegevens staat nog geen dekking voor de kosten: € 50.000 voor 2026 en € 50.000 voor 2027.'
    for (const report of [actionPlan, progress]) expect(writing.written(report, unpaid)).toContain(said)
    for (const report of [finance, startNote, actionPlan, progress, blueprint])
      expect(writing.written(report, unpaid)).not.toMatch(/Tekort|tekort|ontbreekt €|minder dekking|te weinig/)
    expect(writing.written(actionPlan, unpaid)).toMatch(/^- In deze gegevens staat nog geen dekking\.$/m)
    expect(writing.written(actionPlan, { ...unpaid, finance: { costs: [line('c0', 2025, 5)] } })).not.toContain(
      'nog geen dekking voor',
    )
  })

  test('are marked where the payer does not take part', () => {
    const partners = [
      { id: 'weg', name: 'Weg', status: 'left' },
      { id: 'stil', name: 'Stil', status: 'inactive', brings: [{ what: 'Zaal', caveat: 'Onder voorbehoud' }] },
      { id: 'nieuw', name: 'Nieuw', status: 'approached' },
      { id: 'nu', name: 'Nu', brings: [{ what: 'Oud', to: 2025 }] },
    ]
    const funding = partners.map(({ id }, at) => ({ ...cash(`f${at}`, 2026, 10), from: id }))
    const text = written({ partners, finance: { costs, funding } })
    for (const name of ['Weg (vertrokken)', 'Stil (doet niet meer mee)', 'Nieuw (nog niet toegezegd)', 'Nu'])
      expect(text).toContain(`| ${name} | € 10 |`)
    expect(text).not.toContain('Onder voorbehoud')
    expect(text).not.toContain('| Nu | – |')
  })

  test('are told until the day on which a partner leaves, whatever was promised after it', () => {
    const brings = (to: number) => [{ what: 'Zaal', kind: 'in-kind', amount: 5, per: 'year', from: 2026, to }]
    const of = (to: number) =>
      writing.written(startNote, { partners: [{ id: 'a', name: 'A', left: '2027-06-30', brings: brings(to) }] })
    expect(of(2030)).toContain('Zaal (€ 5 per jaar, tot en met 30 juni 2027)')
    expect(of(2026)).toContain('Zaal (€ 5 per jaar, tot en met 2026)')
  })

  test('hold in the way without subsidy also a year that nobody pays for', () => {
    const funding = [{ ...cash('f1', 2026, 40_000), kind: 'subsidy' }]
    const text = written({ finance: { costs, funding, self_sustaining: { by: 2028 } } })
    expect(text).toContain('| 2026 | 100% | € 50.000 |')
    expect(text).toContain('| 2027 | – | € 50.000 |')
  })

  test('are told of a year without costs whose funding is not secured', () => {
    const funding = [{ ...cash('f1', 2026, 40_000), secured: false }, cash('f2', 2027, 50_000)]
    const plan = { goals: [{ id: 'g', title: 'G' }], actions: [{ id: 'a', title: 'A', goals: ['g'] }] }
    const text = writing.written(actionPlan, { ...plan, finance: { costs: [line('c2', 2027, 50_000)], funding } })
    expect(text).toContain('Dekking die nog niet zeker is gesteld: € 40.000 voor 2026.')
  })
})

const full = {
  partners: [
    { id: 'stad', name: 'Stad', helix: 'government' },
    {
      id: 'bouw',
      name: 'Bouw',
      helix: 'company',
      brings: [{ what: 'Uren', kind: 'in-kind', amount: 30_000, per: 'year' }],
      gets: ['Werk'],
    },
  ],
  value_flows: [{ id: 'f', from: 'stad', to: 'bouw', what: 'Aanleg', kind: 'money', amount: 9000 }],
  work_packages: [{ id: 'data', title: 'Data' }],
  finance: {
    costs: [
      { id: 'k1', what: 'Bureau', year: 2025, amount: 30_000, actual: 33_000 },
      { id: 'k2', what: 'Meten', year: 2025, amount: 25_000, work_package: 'data' },
      { id: 'k3', what: 'Bureau', year: 2026, amount: 110_000, actual: 44_000 },
      { id: 'k4', what: 'Meten', year: 2027, amount: 80_000, work_package: 'data' },
    ],
    funding: [
      { id: 'd1', kind: 'cash', from: 'stad', year: 2025, amount: 5000 },
      { id: 'd2', kind: 'cash', what: 'Fonds', year: 2025, amount: 50_000, secured: true },
      { id: 'd3', kind: 'subsidy', from: 'regeling', year: 2026, amount: 60_000, secured: true },
      { id: 'd4', kind: 'subsidy', from: 'regeling', year: 2026, amount: 10_000, secured: false },
      { id: 'd5', kind: 'in-kind', from: 'bouw', year: 2026, amount: 40_000, secured: true },
      { id: 'd6', kind: 'fee', what: 'Cursusgeld', year: 2027, amount: 30_000 },
    ],
    subsidies: [
      {
        id: 'regeling',
        name: 'Regeling',
        provider: 'Loket',
        granted: 50_000,
        until: '2026-06-30',
        conditions: [
          { what: 'Archief', due: '2030' },
          { what: 'Verslag', owner: 'stad', due: '2026-03', how: 'Elk jaar' },
        ],
      },
    ],
    state_aid: {
      undertaking: 'yes',
      state_resources: 'yes',
      advantage: 'no',
      selective: 'unknown',
      conclusion: 'Nog te bezien',
      basis: [{ article: 'Artikel 9', intensity: 60, maximum: 50 }],
    },
    de_minimis: [
      { partner: 'bouw', amount: 700, date: '2025-05-03' },
      { partner: 'bouw', amount: 900, date: '2020-05-03' },
    ],
    business_models: [{ id: 'm', name: 'Cursus' }],
    self_sustaining: { by: 2027, revenue: ['Cursusgeld'], subsidy_share: [{ year: 2026, share: 50 }] },
  },
}

test('subsidy that the funding counts on, and that nobody described, is asked for and not denied', () => {
  const line = (kind: string) => ({ finance: { funding: [{ id: 'f', kind, year: 2027, amount: 39_000 }] } })
  expect(written(line('subsidy'))).toContain('De dekking rekent op € 39.000 aan subsidie; welke subsidie dat is,')
  expect(written(line('subsidy'), 'en')).toContain('The funding counts on €39,000 of subsidy; which subsidy that is,')
  expect(written(line('subsidy'))).not.toContain('staan geen subsidies')
  expect(written(line('cash'))).toContain('In de gegevens staan geen subsidies;')
})

function written(sections: object, language: Language = 'nl'): string {
  return writing.written(finance, sections, language)
}
