import { describe, expect, test } from 'vitest'
import type { Definition } from '../../src/model/definition.ts'
import { actionPlan } from '../../src/reports/action-plan.ts'
import { progress } from '../../src/reports/progress.ts'
import { type Language, languages } from '../../src/text.ts'
import { nasty, retold } from './poison.ts'
import { chapter, expectPictures, expectWhole, headings, pictures, skeleton } from './structure.ts'
import * as writing from './writing.ts'

describe('the progress report', () => {
  const report = written(full)

  test('of an ecosystem with only a name says per chapter what is not in the data, and where it belongs', () => {
    const empty = written({})
    expect(headings(empty)).toHaveLength(8)
    expect(empty).toContain('Dit bericht gaat over de laatste drie maanden, sinds 30 augustus 2026.')
    for (const section of ['decisions', 'goals', 'actions', 'finance', 'risks'])
      expect(empty).toContain(`\`${section}\``)
    expect(empty).not.toMatch(/mermaid|^\|/m)
    expect(empty.split('\n').length).toBeLessThan(40)
    expect(written({}, 'en')).not.toMatch(/gegevens|doelen|nog geen/)
  })

  test('has the same shape in both languages', () => {
    expect(skeleton(written(full, 'en'))).toEqual(skeleton(report))
    expect(written(full, 'en')).not.toMatch(/gegevens|Stand |uiterlijk|hoogstens/)
  })

  test('begins with the decisions that are needed soon, and says which are overdue', () => {
    const deciding = chapter(report, '1. Wat nu een besluit vraagt')
    expect(deciding).toContain('| Te laat besluit | Doe het | Het moet | Stuurgroep | 1 november 2026 (te laat) |')
    expect(deciding).toContain('Later nodig: ‘Ver weg’ (1 juni 2027).')
    expect(deciding).not.toContain('| Ver weg')
    expect(deciding).not.toContain('Genomen')
  })

  test('calls no decision late that was postponed', () => {
    const decisions = [{ id: 'd', topic: 'Tarief', needed_by: '2026-10-31' }]
    expect(written({ decisions })).toContain('| Tarief | 31 oktober 2026 (te laat) |')
    const text = written({ decisions: decisions.map((one) => ({ ...one, status: 'postponed' })) })
    expect(text).toContain('| Tarief | 31 oktober 2026 (aangehouden) |')
    const mixed = [
      { id: 'a', topic: 'Naam', needed_by: '2026-05', status: 'postponed' as const },
      { id: 'b', topic: 'Plaats', status: 'postponed' as const },
      ...decisions,
    ]
    const rows = chapter(written({ decisions: mixed }, 'en'), '1. What needs a decision now').match(
      /^\| (?:Naam|Plaats|Tarief) .*$/gm,
    )
    const plan = writing.written(actionPlan, { decisions: mixed })
    expect(plan.match(/^\| (?:Naam|Plaats|Tarief) .*$/gm)).toEqual([
      '| Tarief | 31 oktober 2026 (te laat) |',
      '| Naam | mei 2026 (aangehouden) |',
      '| Plaats | aangehouden |',
    ])
    expect(rows).toEqual([
      '| Tarief | 31 October 2026 (overdue) |',
      '| Naam | May 2026 (postponed) |',
      '| Plaats | postponed |',
    ])
  })

  test('then says what asks for a choice and is not on the agenda', () => {
    const deciding = chapter(report, '1. Wat nu een besluit vraagt')
    expect(deciding).toContain(
      '‘Scans’ staat op 20, lager dan de afgesproken grens van 30. Afgesproken is dan: Overleg.',
    )
    expect(deciding).toContain(
      'Eén actie is te laat zonder haalbare nieuwe datum: ‘Zonder datum’ (Stad, uiterlijk 1 oktober 2026).',
    )
    expect(deciding).toContain('Bij één wijziging staat geen besluit: ‘Stilletjes anders’ (Het regende).')
    expect(deciding).toContain('Eén wijziging wacht op een gevraagd besluit: ‘Wacht nog’ (op ‘Te laat besluit’).')
    expect(deciding).toContain('Eén proef is afgelopen zonder besluit over het vervolg: ‘Proefje’.')
    expect(deciding).toContain('Dekking die nog niet zeker is gesteld: € 40 voor 2027.')
    expect(deciding).not.toContain('2028')
  })

  test('states its rule with its numbers, and what is not on track with the reason', () => {
    const goals = chapter(report, '2. Doelen')
    expect(goals).toContain('De stand van de drie doelen: één uit koers, één niet te bepalen en één op koers.')
    expect(goals).toContain('hoogstens 5 procentpunten minder van de weg')
    expect(goals).toContain('tot en met 20 punten achter')
    expect(goals).toContain('| Doel 1: Meer scans | ✗ uit koers | Scans: lager dan de grens van 30 | Stad |')
    expect(goals).toContain('| Wens | ? niet te bepalen | nog geen indicator |')
    expect(goals).toContain('Op koers: Doel 2: Koel.')
    expect(goals).not.toContain('| Doel 2')
  })

  test('says of one goal how it stands, and of indicators that nobody measured only that', () => {
    const indicators = [{ id: 'i', name: 'Panden', target: 12 }]
    const one = written({ goals: [{ id: 'g', title: 'Gevuld', indicators: ['i'] }], indicators })
    expect(one).toContain('De stand van het doel: niet te bepalen.')
    expect(one).toContain('| Gevuld | ? niet te bepalen | Panden: nog niet gemeten |')
    expect(one).toContain('Geen van de indicatoren in de gegevens is al gemeten')
    expect(one).not.toMatch(/Zo is de stand bepaald|Vorige meting/)
  })

  test('shows the last two measurements and where they went', () => {
    const goals = chapter(report, '2. Doelen')
    expect(goals).toContain(
      '| Scans | doel 1 | 25 (juni 2026) | 20 (september 2026), slechter | 100 (december 2027) | ✗ uit koers (20% na 37%) |',
    )
    expect(goals).toContain(
      '| Hitte | doel 2 | 35% (1 oktober 2026) | 30% (20 oktober 2026), beter | 10% (december 2027) | ✓ op koers (50% na 40%) |',
    )
  })

  test('draws measurements against the target, and says the same in words', () => {
    const [scans = '', heat = ''] = pictures(report)
    expect(scans).toContain('x-axis ["12-25", "06-26", "09-26"]')
    expect(scans).toContain('bar [10, 25, 20]')
    expect(scans).toContain('line [100, 100, 100]')
    expect(report).toContain(
      'Gemeten: 10 (december 2025), 25 (30 juni 2026) en 20 (30 september 2026). Streven: 100 (31 december 2027).',
    )
    expect(heat).toContain('x-axis ["2026-10-01", "2026-10-20"]')
    expect(pictures(report)).toHaveLength(2)
  })

  test('lists the actions that do not go as planned with every reason, each told once', () => {
    const actions = chapter(report, '3. Acties')
    expect(actions).toContain(
      '| Verzet | Stad | 1 februari 2027 in plaats van 1 oktober 2026 | te laat: Extra mensen |',
    )
    expect(actions).toContain('| Traag | – | 10 maart 2027 | 10% klaar na 50% van de tijd |')
    expect(actions).toContain('wacht op ‘Zonder datum’ (die actie is te laat)')
    expect(actions).not.toContain('| Zonder datum')
    expect(actions).toContain('Wat te laat is en nog geen nieuwe datum heeft, staat in hoofdstuk 1.')
    expect(actions).toContain('Afgerond in deze periode: ‘Net klaar’ (20 november 2026).')
    expect(actions).not.toContain('Lang klaar')
    expect(actions).toContain('In de komende 90 dagen begint één actie: ‘Nieuw’ (Stad, 1 januari 2027).')
  })

  test('says so when all is well, but not when nobody can tell', () => {
    const action = { id: 'a', title: 'A', status: 'active' as const }
    expect(written({ actions: [{ ...action, deadline: '2027-01' }] })).toContain(
      'Geen enkele actie is over de deadline. Er loopt ook geen actie vast of duidelijk achter.',
    )
    expect(written({ actions: [action] })).toContain('Of er acties te laat zijn, is niet te zeggen')
  })

  test('says only of what certainly begins in the coming days that it does, here and in the plan', () => {
    const begins = (start: string | number) => {
      const definition: Definition = { actions: [{ id: 'a', title: 'Graven', start, deadline: '2027-12-31' }] }
      return [written(definition), writing.written(actionPlan, definition)].map((text) =>
        text.includes('begint één actie'),
      )
    }
    expect(begins('2027-02')).toEqual([true, true])
    expect(begins(2027)).toEqual([false, false])
  })

  test('leaves out the coming deadline of a goal for which all the work is done, as eco status does', () => {
    const coming = (status: string) => {
      const actions = [{ id: 'a', title: 'Graven', goals: ['g'], status }]
      return chapter(
        written({ goals: [{ id: 'g', title: 'Droog', deadline: '2026-12-31' }], actions }),
        '7. De komende 90 dagen',
      )
    }
    expect(coming('active')).toContain('| 31 december 2026 | deadline van een doel | Droog |')
    expect(coming('done')).not.toContain('Droog')
  })

  test('compares what was spent only with what it was budgeted at', () => {
    const money = chapter(report, '4. Geld')
    expect(money).toContain(
      'In 2026 is tot nu toe € 90 uitgegeven: 90% van de € 100 die daarvoor is begroot, terwijl 92% van het jaar voorbij is.',
    )
    expect(money).toContain('Boven de begroting van 2026: ‘Bureau’ (€ 10 meer).')
    expect(money).toContain('Van één kostenregel van 2026 is niet bekend wat er is uitgegeven')
    expect(money).toContain('| 2025 | € 100 | € 110 | € 10 meer (10%) |')
    expect(money).toContain('Nog niet zeker voor 2027: Beloofd (€ 40).')
  })

  test('names the conditions of subsidies that are past their date, and those only', () => {
    const subsidy = (settled?: number) => ({
      finance: {
        subsidies: [
          {
            id: 'sprong',
            name: 'Regeling Sprong',
            granted: 100,
            ...(settled === undefined ? {} : { settled }),
            conditions: [
              { what: 'Verklaring inleveren.', due: '2026-03-01' },
              { what: 'Gedaan', due: '2026-03-01', met_on: '2026-02-01' },
              { what: 'Later', due: '2027-03-01' },
            ],
          },
        ],
      },
    })
    const told = (language: Language, settled?: number) => chapterOf(written(subsidy(settled), language))
    const chapterOf = (text: string) => text.split('## 4. ')[1]?.split('## 5. ')[0]
    expect(told('nl')).toContain(
      'Eén subsidievoorwaarde is over de datum: ‘Verklaring inleveren’ (Regeling Sprong). Laat nagaan of eraan is voldaan; dat staat niet in de gegevens.',
    )
    expect(told('en')).toContain(
      'One subsidy condition is past its date: ‘Verklaring inleveren’ (Regeling Sprong). Have it found out whether it was met; that is not in the data.',
    )
    expect(told('nl', 100)).not.toContain('voorwaarde')
  })

  test('sets what was spent in a year that is over beside the budget of the same lines', () => {
    const [first, second] = [
      { id: 'c1', what: 'Bureau', year: 2025, amount: 10_000, actual: 13_000 },
      { id: 'c2', what: 'Proef', year: 2025, amount: 90_000 },
    ]
    const money = (costs: object[], language: Language) => written({ finance: { costs } }, language)
    expect(money([first, second], 'nl')).toContain(
      '| 2025 | € 10.000 | € 13.000 | € 3.000 meer (30%) | 1 van de 2 regels |',
    )
    expect(money([first, second], 'en')).toContain('| Not filled in yet |')
    expect(money([first, { ...second, actual: 90_000 }], 'nl')).toContain(
      '| 2025 | € 100.000 | € 103.000 | € 3.000 meer (3%) |\n',
    )
    const running = { ...first, year: 2026, actual: 9000 }
    expect(money([running, { ...second, year: 2026 }], 'en')).toContain('90% of the €10,000 budgeted for it, while')
    expect(money([running], 'en')).toContain('90% of the budget, while')
  })

  test('says which goal its last action reaches too late, or with least room', () => {
    const until = (deadline: string, language?: Language, goal = '2027-03-31') =>
      chapter(
        written(
          {
            goals: [{ id: 'g', title: 'Droog', deadline: goal }],
            actions: [{ id: 'a', title: 'Graven', goals: ['g'], status: 'active', start: '2026-11-01', deadline }],
          } as unknown as Definition,
          language,
        ),
        language === 'en' ? '3. Actions' : '3. Acties',
      )
    expect(until('2027-04-30')).toContain('Het doel ‘Droog’ komt te laat: de laatste actie ervoor, ‘Graven’')
    expect(until('2027-03-20')).toContain('De minste ruimte heeft het doel ‘Droog’')
    expect(until('2026-12-15')).not.toContain('Droog')
    expect(until('2027-04-30', 'nl', '2025-12-31')).toContain(
      'Het doel ‘Droog’ had uiterlijk 31 december 2025 bereikt moeten zijn; de laatste actie ervoor, ‘Graven’, is op zijn vroegst klaar op 30 april 2027.',
    )
    expect(until('2027-04-30', 'en')).toContain('‘Graven’')
  })

  test('does not say of a goal that was reached in time that it had to be, for the work that is left', () => {
    const measuredAt = (value: number) =>
      written({
        goals: [{ id: 'g', title: 'Droog', deadline: '2026-06', indicators: ['i'] }],
        indicators: [{ id: 'i', name: 'I', baseline: 0, target: 10, measurements: [{ date: '2026-05-31', value }] }],
        actions: [{ id: 'a', title: 'Graven', goals: ['g'], deadline: '2026-12' }],
      })
    expect(measuredAt(9)).toContain('Het doel ‘Droog’ had uiterlijk juni 2026 bereikt moeten zijn')
    expect(measuredAt(10)).not.toContain('bereikt moeten zijn')
  })

  test('calls the deadline of a goal missed where it also says that the goal is not reached, whatever work is done', () => {
    const passed = 'De deadline van een doel is voorbij, maar uit de gegevens blijkt niet dat het is bereikt: ‘Droog’.'
    const measuredAt = (value: number, status: string) =>
      written({
        goals: [{ id: 'g', title: 'Droog', deadline: '2026-06', indicators: ['i'] }],
        indicators: [
          { id: 'i', name: 'I', baseline: 0, target: 10, by: '2026-06', measurements: [{ date: '2026-05-31', value }] },
        ],
        actions: [{ id: 'a', title: 'Graven', goals: ['g'], status }],
      })
    expect(measuredAt(9, 'done')).toContain(passed)
    expect(measuredAt(10, 'active')).not.toContain(passed)
  })

  test('holds what was booked against the part of the year that was booked', () => {
    const finance = { costs: [{ id: 'k', what: 'Bureau', year: 2026, amount: 100, actual: 83 }] }
    const booked = (until: string, language?: Language) =>
      written({ finance: { ...finance, booked_until: until } } as Definition, language)
    expect(booked('2026-10-31')).toContain(
      'Voor 2026 is tot en met 31 oktober 2026 € 83 geboekt: 83% van de begroting, na 83% van het jaar.',
    )
    expect(booked('2026-10-31')).not.toContain('92%')
    expect(booked('2025-12-31')).toContain('terwijl 92% van het jaar voorbij is')
    expect(booked('2026-10-31', 'en')).toContain('€83 was booked up to 31 October 2026')
  })

  test('calls a year that was not booked to its end no year that is over', () => {
    const costs = [{ id: 'k', what: 'Bureau', year: 2025, amount: 12_000, actual: 5000 }]
    const report = written({ finance: { costs, booked_until: '2025-05-31' } } as Definition)
    expect(report).toContain('Voor 2025 is tot en met 31 mei 2025 € 5.000 geboekt')
    expect(report).not.toMatch(/De jaren die voorbij zijn|€ 7\.000/)
    const plan = writing.written(actionPlan, { finance: { costs, booked_until: '2025-05-31' } })
    expect(plan).toContain('€ 5.000 (tot nu toe)')
    expect(writing.written(actionPlan, { finance: { costs } })).not.toContain('tot nu toe')
  })

  test('says so when nothing was to be spent yet', () => {
    const costs = [{ id: 'k', what: 'Bureau', year: 2029, amount: 100 }]
    expect(chapter(written({ finance: { costs } }), '4. Geld')).toContain(
      'Over uitgaven tot en met 2026 staat nog niets in de gegevens.',
    )
  })

  test('says of an indicator that has to stay where it is that nothing is missing', () => {
    const measurements = [{ date: '2026-10-31', value: 0 }]
    const days = { baseline_date: '2025-01-01', by: '2027-12-31' }
    const report = written({
      goals: [{ id: 'g', title: 'Veilig', indicators: ['i'] }],
      indicators: [{ id: 'i', name: 'Ongevallen', baseline: 0, target: 0, ...days, measurements }],
    })
    expect(report).toContain('begin en streven zijn gelijk')
    expect(report).not.toContain('datum ontbreekt')
  })

  test('does not call an assumption wrong that is still open', () => {
    const indicators = [
      {
        id: 'i',
        name: 'Scans',
        baseline: 0,
        baseline_date: '2026-01-01',
        target: 100,
        by: '2027-01-01',
        diagnosis: 'assumption',
        measurements: [{ date: '2026-11-01', value: 1 }],
      },
    ]
    const assumptions = [{ id: 'a', statement: 'Zij willen', under: ['i'], status: 'open' }]
    const goals = chapter(written({ indicators, assumptions } as unknown as Definition), '2. Doelen')
    expect(goals).toContain('aan een aanname eronder, niet aan de uitvoering. Eronder ligt deze aanname: ‘Zij willen’')
    expect(goals).not.toContain('niet klopt')
  })

  test('shows the heavy risks only, and says how many are open', () => {
    const risks = chapter(report, '5. Zware risico’s')
    expect(risks).toContain('Eén risico is zwaar van de drie die openstaan.')
    expect(risks).toContain('| Zwaar |')
    expect(risks).not.toContain('| Licht |')
    expect(risks).toContain('Bij één risico staat geen kans of geen gevolg: ‘Onbekend’.')
    const light = (...ids: string[]) => ({
      risks: ids.map((id) => ({ id, title: id, likelihood: 'low', impact: 'low', status: 'open' })),
    })
    expect(written(light('a'))).toContain('Het ene open risico is niet zwaar.')
    expect(written(light('a'), 'en')).toContain('The one open risk is not heavy.')
    expect(written(light('a', 'b'))).toContain('Van de twee open risico’s is er geen zwaar.')
    expect(written(light('a', 'b'), 'en')).toContain('None of the two open risks is heavy.')
  })

  test('tells what changed since the last report, and what comes', () => {
    expect(report).toContain('sinds 1 november 2026, toen het laatste rapport verscheen (‘Kwartaalbericht’).')
    const news = chapter(report, '6. Wat er veranderde')
    expect(news).toContain('| 21 november 2026 | Nieuwe partner | Nieuwkomer |')
    expect(news).toContain('| 22 november 2026 | Besluit | Genomen | Daarom | Stuurgroep |')
    expect(news).not.toMatch(/Net klaar|Stilletjes|Wacht nog/)
    const coming = chapter(report, '7. De komende 90 dagen')
    expect(coming).toContain('| 1 februari 2027 | deadline van een actie | Verzet | Stad |')
    expect(coming).not.toMatch(/Nieuw \||besluit nodig|10 maart/)
    expect(coming).toContain('Acties die beginnen, staan in hoofdstuk 3.\n')
    const decisions = [{ id: 'b', topic: 'Verder', status: 'asked' as const, needed_by: '2026-12-15' }]
    const [start] = [{ id: 'a', title: 'Nieuw', start: '2027-01-01' }]
    const where = (sections: Definition) => chapter(written(sections), '7. De komende 90 dagen')
    expect(where({ decisions })).toContain('Besluiten die nodig zijn, staan in hoofdstuk 1.\n')
    expect(where({ decisions, actions: [start] })).toContain(
      'staan in hoofdstuk 1 en acties die beginnen in hoofdstuk 3.',
    )
    expect(where({})).not.toContain('hoofdstuk')
  })

  test('says when the last report is so long ago that one may be missing', () => {
    const documents = [{ id: 'r', title: 'Oud rapport', kind: 'report' as const, date: '2019-10' }]
    expect(written({ documents })).toContain('Dat is langer dan een jaar geleden')
    expect(report).not.toContain('langer dan een jaar geleden')
  })

  test('prints the caveat at a fact, and never a note for the team', () => {
    const goals = [{ id: 'g', title: 'Doel', caveat: 'Uit een oude bron.', note: 'Geheim' }]
    expect(written({ goals })).toContain('- ‘Doel’: Uit een oude bron.')
    expect(written({ goals })).not.toContain('Geheim')
  })

  test('moves what is too much to an annex, and bears a thousand of everything', () => {
    const thousand = <T>(make: (at: number) => T) => Array.from({ length: 1000 }, (_, at) => make(at))
    const large = written({
      actions: thousand((at) => ({ id: `a${at}`, title: `Actie ${at}`, start: '2026-01' })),
      indicators: thousand((at) => ({
        id: `i${at}`,
        name: `I${at}`,
        target: 9,
        measurements: [{ date: '2026-01', value: 1 }],
      })),
      goals: thousand((at) => ({ id: `g${at}`, title: `Doel ${at}`, deadline: '2026-01', indicators: [`i${at}`] })),
    })
    expect(chapter(large, '3. Acties')).toContain('De tabel toont de eerste 15; de andere 985 staan in de bijlage.')
    expect(headings(large).slice(8)).toEqual([
      '## Bijlage',
      '### De andere doelen',
      '### De andere indicatoren',
      '### De andere acties',
    ])
    expect(chapter(large, '3. Acties').split('\n').length).toBeLessThan(30)
  })
})

describe('whatever people type', () => {
  test.each(nasty)('keeps its structure: %j', async (text) => {
    const [bad, ordinary] = [written(retold(full, () => text)), written(retold(full, () => 'gewoon'))]
    expect(skeleton(bad)).toEqual(skeleton(ordinary))
    await expectWhole(bad, ordinary)
  })

  test('survives empty names and strange numbers', async () => {
    const value = (number: number) => ({ date: `2026-0${number % 9 || 1}-01`, value: number })
    const odd = written({
      goals: [
        { id: 'g', title: '', statement: 'x', indicators: ['i', 'j'] },
        { id: 'h', title: 'H', indicators: ['k'] },
      ],
      indicators: [
        { id: 'i', name: '', baseline: 0, target: 1e14, measurements: [value(9), value(-0.00001), value(-3)] },
        { id: 'j', name: 'end', target: 0, measurements: [value(1), { date: 2025, value: 0 }] },
        { id: 'k', name: 'k', baseline: 0, target: 1e14, measurements: [value(1e14), value(0.00001), value(3)] },
      ],
      actions: [{ id: 'a', title: '', deadline: '2026-01' }],
      decisions: [{ id: 'd', topic: '' }],
    })
    expect(pictures(odd)).toHaveLength(1)
    expect(odd).not.toMatch(/e\+|NaN|Infinity|undefined|\bnull\b/)
    await expectPictures(odd)
    for (const language of languages) expect(written({}, language)).not.toMatch(/\n{3}|[ \t]\n/)
  })
})

const full = {
  partners: [
    { id: 'stad', name: 'Stad' },
    { id: 'nieuw', name: 'Nieuwkomer', joined: '2026-11-21' },
  ],
  governance: { bodies: [{ id: 'stuurgroep', name: 'Stuurgroep', kind: 'steering-group' as const }] },
  documents: [{ id: 'q', title: 'Kwartaalbericht', kind: 'report' as const, date: '2026-11-01' }],
  goals: [
    { id: 'scan', title: 'Meer scans', statement: 'Honderd scans', indicators: ['scans'], owner: 'stad' },
    { id: 'koel', title: 'Koel', statement: 'Koele huizen', indicators: ['hitte'] },
    { id: 'wens', title: 'Wens' },
  ],
  indicators: [
    {
      id: 'scans',
      name: 'Scans',
      baseline: 0,
      baseline_date: '2025-12-31',
      target: 100,
      by: '2027-12-31',
      thresholds: { under: 30, consequence: 'Overleg' },
      measurements: [
        { date: '2025-12', value: 10 },
        { date: '2026-06-30', value: 25 },
        { date: '2026-09-30', value: 20 },
      ],
    },
    {
      id: 'hitte',
      name: 'Hitte',
      unit: 'procent',
      baseline: 50,
      baseline_date: '2025-12-31',
      target: 10,
      by: '2027-12-31',
      measurements: [
        { date: '2026-10-01', value: 35 },
        { date: '2026-10-20', value: 30 },
      ],
    },
  ],
  actions: [
    { id: 'z', title: 'Zonder datum', owner: 'stad', deadline: '2026-10-01', status: 'active' as const },
    {
      id: 'v',
      title: 'Verzet',
      owner: 'stad',
      deadline: '2026-10-01',
      status: 'active' as const,
      recovery: { how: 'Extra mensen', new_date: '2027-02-01' },
    },
    { id: 't', title: 'Traag', start: '2026-08-22', deadline: '2027-03-10', status: 'active' as const, progress: 10 },
    { id: 'w', title: 'Wacht', depends_on: ['z'], deadline: '2027-08-01', status: 'active' as const },
    { id: 'n', title: 'Net klaar', status: 'done' as const, done_on: '2026-11-20' },
    { id: 'l', title: 'Lang klaar', status: 'done' as const, done_on: '2026-10-20' },
    { id: 's', title: 'Nieuw', owner: 'stad', start: '2027-01-01' },
  ],
  decisions: [
    {
      id: 'd1',
      topic: 'Te laat besluit',
      status: 'asked' as const,
      needed_by: '2026-11-01',
      proposal: 'Doe het',
      reason: 'Het moet',
      body: 'stuurgroep',
    },
    { id: 'd2', topic: 'Ver weg', status: 'asked' as const, needed_by: '2027-06-01' },
    {
      id: 'd3',
      topic: 'Genomen',
      status: 'taken' as const,
      decided_on: '2026-11-22',
      reason: 'Daarom',
      body: 'stuurgroep',
    },
  ],
  changes: [
    { id: 'c1', what: 'Stilletjes anders', reason: 'Het regende', date: '2026-11-10' },
    { id: 'c2', what: 'Wacht nog', decision: 'd1', date: '2026-11-10' },
    { id: 'c3', what: 'Oud en onbesloten', date: '2025-11-10' },
  ],
  experiments: [{ id: 'x', title: 'Proefje', end: '2026-10-01', outcome: 'Het werkt', goals: ['scan'] }],
  finance: {
    costs: [
      { id: 'k1', what: 'Bureau', year: 2026, amount: 60, actual: 70 },
      { id: 'k2', what: 'Scans', year: 2026, amount: 40, actual: 20 },
      { id: 'k3', what: 'Onbekend', year: 2026, amount: 500 },
      { id: 'k4', what: 'Bureau', year: 2025, amount: 100, actual: 110 },
      { id: 'k5', what: 'Bureau', year: 2027, amount: 100 },
    ],
    funding: [
      { id: 'f1', kind: 'cash' as const, year: 2026, amount: 600, secured: true },
      { id: 'f2', kind: 'cash' as const, year: 2027, amount: 60, secured: true },
      { id: 'f3', kind: 'fee' as const, year: 2027, amount: 40, what: 'Beloofd' },
    ],
  },
  risks: [
    { id: 'r1', title: 'Licht', likelihood: 'medium' as const, impact: 'medium' as const },
    { id: 'r2', title: 'Zwaar', likelihood: 'medium' as const, impact: 'high' as const, mitigation: 'Opletten' },
    { id: 'r3', title: 'Onbekend', likelihood: 'high' as const },
    { id: 'r4', title: 'Dicht', likelihood: 'high' as const, impact: 'high' as const, status: 'closed' as const },
  ],
} satisfies Definition

function written(sections: object, language: Language = 'nl'): string {
  return writing.written(progress, sections, language)
}
