import { describe, expect, test } from 'vitest'
import type { Action, Definition } from '../../src/model/definition.ts'
import { actionPlan } from '../../src/reports/action-plan.ts'
import { progress } from '../../src/reports/progress.ts'
import { startNote } from '../../src/reports/start-note.ts'
import { type Language, languages } from '../../src/text.ts'
import { nasty } from './poison.ts'
import { chapter, expectSound, skeleton, tableWidths } from './structure.ts'
import * as writing from './writing.ts'

const bare: Definition = { ecosystem: { id: 'klein', name: 'Klein Begin' } }

const small: Definition = {
  ...bare,
  partners: [
    { id: 'klei', name: 'Gemeente Klei' },
    { id: 'zand', name: 'Zand B.V.' },
    { id: 'veen', name: 'Veen' },
    { id: 'weg', name: 'Vertrokken', status: 'left' },
  ],
  goals: [
    {
      id: 'droog',
      title: 'Droge voeten.',
      statement: 'Niemand houdt natte voeten.',
      owner: 'klei',
      deadline: '2027-12-31',
      indicators: ['hoogte'],
    },
    { id: 'koel', title: 'Koele straten', statement: 'Elke straat heeft schaduw.', parent: 'droog' },
    { id: 'leeg', title: 'Nog leeg', caveat: 'Wens van het bestuur.' },
  ],
  indicators: [
    {
      id: 'hoogte',
      name: 'Peil',
      unit: 'cm',
      baseline: 10,
      baseline_date: '2026-01-01',
      target: 50,
      by: '2027-12-31',
      every: 'quarter',
      measured_by: 'zand',
      measurements: [{ date: '2026-06-30', value: 12.5 }],
      thresholds: { under: 20, consequence: 'Dan komt er een plan' },
    },
  ],
  actions: [
    {
      id: 'dijk',
      title: 'Dijk bouwen',
      goals: ['droog', 'koel'],
      owner: 'klei',
      contributors: ['zand'],
      hours: 100,
      budget: 24000,
      priority: 'high',
      start: '2026-10-01',
      deadline: '2027-02-15',
      status: 'active',
      progress: 40,
    },
    { id: 'plan', title: 'Plan maken', goals: ['droog'], owner: 'zand', hours: 1, budget: 0.5, deadline: '2026-11-01' },
    {
      id: 'blad',
      title: 'Blad',
      kind: 'recurring',
      every: 'month',
      start: '2026-01-31',
      goals: ['koel'],
      owner: 'zand',
      status: 'active',
    },
    {
      id: 'boom',
      title: 'Bomen',
      goals: ['koel'],
      owner: 'klei',
      depends_on: ['plan'],
      start: '2027-03',
      deadline: '2027-04',
      deliverables: ['Tien bomen'],
    },
    {
      id: 'oud',
      title: 'Oud werk',
      goals: ['droog'],
      owner: 'klei',
      status: 'done',
      done_on: '2026-05-01',
      hours: 10,
      deliverables: ['Kaart', { what: 'Boekje', due: '2026-04-01', delivered_on: '2026-04-10' }],
    },
    { id: 'nee', title: 'Gestopt', goals: ['droog'], owner: 'klei', status: 'stopped', hours: 999, budget: 999 },
  ],
  decisions: [{ id: 'geld', topic: 'Geld voor de dijk', needed_by: '2027-01-15' }],
  finance: {
    costs: [{ id: 'k', what: 'Dijk', year: 2027, amount: 10000 }],
    funding: [{ id: 'f', kind: 'in-kind', year: 2027, amount: 4000, secured: true }],
  },
  risks: [{ id: 'r', title: 'Regen', likelihood: 'high', impact: 'high', goals: ['droog'] }],
}

describe.each(languages)('the action plan (%s)', (language) => {
  test.each([
    ['of an ecosystem with only a name', bare],
    ['of nothing at all', {}],
    ['of a small ecosystem', small],
    ['of goals without actions', { ...bare, goals: small.goals }],
    ['of actions without goals', { ...bare, actions: small.actions?.map(({ id, title }) => ({ id, title })) }],
  ] as [string, Definition][])('%s is sound Markdown', (_, definition) => {
    const plan = written(definition, language)
    expectSound(plan)
    expect(Math.max(0, ...tableWidths(plan))).toBeLessThanOrEqual(6)
  })

  test('keeps its structure, whatever people type', () => {
    const harmless = written(hostile('gewoon'), language)
    for (const text of [...nasty, '']) {
      const document = written(hostile(text), language)
      expectSound(document)
      if (text !== '') expect(skeleton(document)).toEqual(skeleton(harmless))
    }
  })

  test('is the same every time', () => {
    expect(written(small, language)).toBe(written(small, language))
  })
})

describe('the action plan', () => {
  const plan = written(small, 'nl')
  const lines = plan.split('\n')

  test('says in short what there is, what is late, what comes and what it takes', () => {
    expect(chapter(plan, 'In het kort')).toContain(
      'Dit plan telt drie doelen en zes acties. De stand van de acties: één klaar, twee lopend, twee nog niet begonnen en één gestopt.',
    )
    expect(plan).toContain('Eén actie is over de deadline: ‘Plan maken’ (Zand B.V., uiterlijk 1 november 2026).')
    expect(plan).toContain(
      'tot en met 28 februari 2027, moet één actie klaar zijn (‘Dijk bouwen’) en is één besluit nodig.',
    )
    expect(plan).toContain(
      'De acties samen vragen 111 uur en € 24.000,50; daarvan hoort 10 uur bij acties die al klaar zijn. Dat is niet alles: bij twee acties staan nog geen uren en bij drie acties nog geen geld.',
    )
  })

  test('says what needs attention', () => {
    const attention = chapter(plan, 'In het kort')
    expect(attention).toContain(
      '‘Peil (cm)’ staat op 12,5, lager dan de afgesproken grens van 20. Afgesproken is dan: Dan komt er een plan.',
    )
    expect(attention).toContain('‘Bomen’ wacht op ‘Plan maken’, en die is te laat')
    expect(attention).toContain('€ 6.000 voor 2027')
    expect(attention).toContain('Van één indicator is de meting te laat')
    expect(attention).toContain('Bij één doel staat nog geen actie: ‘Nog leeg’.')
    expect(attention).toContain('Bij één risico zijn kans en gevolg allebei hoog: ‘Regen’')
  })

  test('orders the agenda by goal, and names an action with two goals under the other', () => {
    const agenda = chapter(plan, '2. Actieagenda')
    expect(agenda.match(/^### .*/gm)).toEqual(['### Doel 1: Droge voeten', '### Doel 2: Koele straten'])
    expect(agenda).toContain('| Dijk bouwen | Gemeente Klei | hoog | 15 februari 2027 | loopt, 40% |')
    expect(agenda).toContain('| Plan maken | Zand B.V. | – | 1 november 2026 | te laat (gepland) |')
    expect(agenda).toContain('elke maand')
    expect(agenda).toContain('Ook voor dit doel: ‘Dijk bouwen’ (doel 1).')
    expect(agenda).toContain('Klaar: ‘Oud werk’ (1 mei 2026).')
    expect(agenda).toContain('Zonder eigen actie: ‘Nog leeg’.')
  })

  test('numbers only goals that were written out, and prints the caveat at a goal', () => {
    const goals = chapter(plan, '1. Doelen en indicatoren')
    expect(goals).toContain('| Doel 2: Koele straten | doel 1 |')
    expect(goals).toContain('| Nog leeg |')
    expect(goals).toContain('het kan ook een programmalijn of een wens zijn')
    expect(goals).toContain('- ‘Nog leeg’: Wens van het bestuur.')
    const twins = { ...bare, goals: ['a', 'b'].map((id) => ({ id, title: 'Wens' })), actions: [] }
    expect(
      written({ ...twins, actions: twins.goals.map(({ id }) => ({ id, title: id, goals: [id] })) }, 'nl'),
    ).toContain('### Wens (b)')
  })

  test('says where each indicator stands', () => {
    expect(plan).toContain(
      '| Peil (cm) | doel 1 | 10 | 12,5 (30 juni 2026) | 50 (31 december 2027) | 6% na 25% van de tijd |',
    )
    const value = (unit: string) =>
      written({ indicators: [{ id: 'i', name: 'Waarde', unit, baseline: 5, target: 7.7 }] }, 'nl')
    expect(value('procent')).toContain('| Waarde | 5% | 7,7% |')
    expect(value('cijfer')).toContain('| Waarde | 5 | 7,7 |')
    expect(value('euro')).toContain('| Waarde | € 5 | € 7,70 |')
  })

  test('quotes an agreement about two limits as one about both', () => {
    const [indicator] = small.indicators ?? []
    const thresholds = { under: 20, over: 60, consequence: 'Onder: een plan; erboven: een feest' }
    const both = written({ indicators: [{ ...indicator, thresholds } as NonNullable<typeof indicator>] }, 'nl')
    expect(both).toContain('Over de grenzen van deze indicator (20 en 60) is afgesproken: Onder: een plan; erboven')
    expect(both).not.toContain('Afgesproken is dan')
  })

  test('says who does what, and who has nothing to do yet', () => {
    const who = chapter(plan, 'Bijlage A. Wie doet wat')
    expect(who).toContain(
      '- **Zand B.V.**: trekt twee acties en werkt mee aan één andere. Begroot voor wat deze partij trekt: 1 uur en € 0,50.',
    )
    expect(plan).toContain('Bij deze partner staat nog geen actie: Veen.')
    expect(plan).not.toContain('Vertrokken')
  })

  test('adds up without counting anything twice', () => {
    const money = chapter(plan, '6. Uren en budget')
    expect(money).toContain(
      'Voor alle acties samen is 111 uur en € 24.000,50 begroot. Eén actie dient meer dan één doel en telt alleen mee bij het eerste. Eén gestopte actie telt niet mee.',
    )
    expect(plan.match(/\| Totaal \| 5 \| 111 \| € 24\.000,50 \|/g)).toHaveLength(2)
    expect(money).toContain('| 2027 | ongeveer € 8.000 | € 10.000 |')
    expect(money).toContain('| 2027 | € 4.000 | € 4.000 van € 4.000 |')
  })

  test('rounds what was only spread, and says how far the money reaches', () => {
    const money = (amount: number) => ({
      actions: [{ id: 'a', title: 'A', budget: 400_000, start: '2026-07-01', deadline: '2028-06-30' }],
      finance: {
        costs: [2026, 2027, 2028].map((year) => ({ id: `k${year}`, what: 'K', year, amount, actual: 5 })),
      },
    })
    const more = chapter(written(money(500_000), 'nl'), '6. Uren en budget')
    expect(more).toContain('| 2026 | ongeveer € 101.000 | € 500.000 | € 5 (tot nu toe) |')
    expect(more).toContain('| Totaal | € 400.000 | € 1.500.000 | € 15 (tot nu toe) |')
    expect(more).toContain('De begrote kosten (€ 1.500.000) zijn € 1.100.000 hoger dan het budget van de acties.')
    expect(more).not.toContain('vooral groot')
    const less = chapter(written(money(50_000), 'nl'), '6. Uren en budget')
    expect(less).toContain('In 2027 vragen de acties ongeveer € 150.000 meer dan er aan kosten in de begroting staat.')
    expect(less).not.toContain('hoger dan')
    const cost = (id: string, year: number, amount: number) => ({ id, what: 'K', year, amount })
    const high = cost('l1', 2028, 500_000)
    const mixed = {
      ...money(1),
      finance: { costs: [cost('l0', 2027, 50_000), { ...high, actual: 5 }, { ...high, id: 'l2' }] },
    }
    const apart = chapter(written(mixed, 'nl'), '6. Uren en budget')
    expect(apart).toContain('In 2028 zijn de begrote kosten ongeveer € 900.000 hoger dan het budget van de acties.')
    expect(apart).not.toContain('vooral groot')
    const later = { costs: [cost('l0', 2027, 50_000), high, cost('l3', 2029, 100)] }
    const two = chapter(written({ ...mixed, finance: later }, 'nl'), '6. Uren en budget')
    expect(two).toContain('In 2028 en 2029 zijn de begrote kosten samen ongeveer € 401.000 hoger dan')
    expect(two).toContain('Het is vooral groot in 2028 (ongeveer € 400.000).')
    const undated = { id: 'u', title: 'U', budget: 20_000 }
    const open = { actions: [...money(1).actions, undated], finance: money(500_000).finance }
    const whole = chapter(written(open, 'nl'), '6. Uren en budget')
    expect(whole).toContain('De begrote kosten (€ 1.500.000) zijn € 1.080.000 hoger dan het budget van de acties.')
    expect(whole).not.toContain('vooral groot')
    expect(apart).toContain('| Totaal | € 400.000 | € 1.050.000 | € 5 (tot nu toe, 1 van de 2 regels) |')
    const unplaced = { actions: [...money(1).actions, undated], finance: later }
    expect(chapter(written(unplaced, 'nl'), '6. Uren en budget')).toMatch(
      /(?<!In 2028 )zijn € 130\.100 hoger dan het budget van de acties\. Dat verschil [^.]* werk [^.]*\.\n/,
    )
    const beyond = { ...unplaced, finance: { costs: [high, { ...high, id: 'l4' }] } }
    expect(chapter(written(beyond, 'nl'), '6. Uren en budget')).toContain('zijn € 580.000 hoger dan het budget')
    expect(apart).toContain('| 2028 | ongeveer € 100.000 | € 1.000.000 | € 5 (tot nu toe, 1 van de 2 regels) |')
    const exact = {
      actions: [{ id: 'a', title: 'A', budget: 1000, start: '2026-10-01', deadline: '2026-11-29' }],
      finance: {
        costs: [
          { id: 'k26', what: 'Oven', year: 2026, amount: 1000 },
          { id: 'k28', what: 'Bureau', year: 2028, amount: 999.5 },
        ],
      },
    }
    expect(written(exact, 'nl')).toContain('Het gaat om 2028 (€ 999,50).')
    expect(written(exact, 'en')).toContain('It is in 2028 (€999.50).')
  })

  test('prints when something was delivered, or by when it was there, next to the date agreed on', () => {
    const delivered = chapter(plan, 'Bijlage C. De andere resultaten')
    expect(delivered).toContain('| Boekje | Oud werk | Gemeente Klei | 1 april 2026 | 10 april 2026 |')
    expect(delivered).toContain('| Kaart | Oud werk | Gemeente Klei | – | uiterlijk 1 mei 2026 |')
    const due = { what: 'X', due: '2026-04-01', status: 'delivered' as const }
    const unknown = written({ actions: [{ id: 'a', title: 'A', status: 'active', deliverables: [due] }] }, 'nl')
    expect(unknown).toContain('| Resultaat | Uit actie | Afgesproken datum |')
  })

  test('puts in the calendar what has a date, and only months for what a rhythm brings', () => {
    const calendar = chapter(plan, '3. Kalender')
    expect(calendar).toContain('| Blad | Zand B.V. | elke maand | alle |')
    expect(calendar).toContain('| 15 januari 2027 | besluit nodig | Geld voor de dijk |')
    expect(calendar).toContain('| 1 november 2026 | deadline van een actie | Plan maken | Zand B.V. |')
    expect(chapter(plan, '5. Resultaten')).toContain('| Tien bomen | Bomen | Gemeente Klei | april 2027 |')
    const breakfast: Action = { id: 'o', title: 'Ontbijt', every: 'quarter', start: '2026-10-01', status: 'active' }
    const derived = chapter(written({ actions: [breakfast] }, 'nl'), '3. Kalender')
    expect(derived).toContain('| Ontbijt | elk kwartaal | januari, april, juli en oktober 2027 |')
    expect(derived).not.toContain('1 januari')
  })

  test('addresses a steering group only where there is one', () => {
    expect(plan).toContain('Voor de partners en wie met hen besluit, en voor iedereen die een actie trekt.')
    const bodies = [{ id: 's', name: 'S', kind: 'steering-group' as const }]
    expect(written({ ...bare, governance: { bodies } }, 'nl')).toContain('leden van de stuurgroep.')
  })

  test('says at the top that the team writes in another language', () => {
    const dutch: Definition = { ecosystem: { id: 'klein', name: 'Klein', language: 'nl' } }
    expect(written(dutch, 'en')).toContain('What the team wrote is in Dutch.')
    expect(written(dutch, 'nl')).not.toContain('Wat het team zelf schreef')
  })

  test.each([';', '.', '!', ':', '。', ' #', '...'])('keeps %s from the end of its first heading', (end) => {
    const document = written({ ecosystem: { id: 'klein', name: `Klein${end}` } }, 'nl')
    expect(document.split('\n')[0]).toBe('# Actieplan Klein')
  })

  test('says of monitoring who does it, without a field dump', () => {
    const monitoring: Definition['monitoring'] = {
      plan: [{ object: 'goals', method: 'Gesprek', who: 'klei', every: 'quarter' }],
      reporting: { who: 'klei', every: 'year', to: 'Iedereen' },
      acts: { who: 'zand' },
    }
    const text = chapter(written({ ...small, monitoring }, 'nl'), '8. Zo volgen we de voortgang')
    expect(text).toContain('| Doelen | Gesprek | Gemeente Klei | elk kwartaal |')
    expect(text).toContain('- **Wie de voortgang meldt:** Gemeente Klei, elk jaar.\n- **Aan wie:** Iedereen.')
    expect(text).toContain('- **Wie bijstuurt:** Zand B.V.')
    const to = { ...monitoring, reporting: { who: 'klei', to: 'zand' } }
    expect(written({ ...small, monitoring: to }, 'nl')).toContain('- **Aan wie:** Zand B.V.\n')
  })

  test('says what may not slip: the chain to the last action of each goal, and the days left', () => {
    const chained: Definition = {
      ...small,
      goals: [
        { id: 'krap', title: 'Krap', statement: 'Krap.', deadline: '2027-03-31' },
        { id: 'te-laat', title: 'Te laat', statement: 'Te laat.', deadline: '2027-02-28' },
      ],
      actions: [
        { id: 'a', title: 'Eerst', goals: ['krap'], owner: 'klei', start: '2027-01-01', deadline: '2027-02-28' },
        {
          id: 'b',
          title: 'Daarna',
          goals: ['krap', 'te-laat'],
          owner: 'zand',
          start: '2027-02-01',
          deadline: '2027-02-10',
          depends_on: ['a'],
        },
      ],
    }
    const text = chapter(written(chained, 'nl'), '4. Planning in beeld')
    expect(text).toContain(
      '| Doel 2: Te laat | Eerst → Daarna | Zand B.V. | 10 maart 2027 | 28 februari 2027 | 10 dagen te laat |',
    )
    expect(text).toContain('| Doel 1: Krap | Eerst → Daarna | Zand B.V. | 10 maart 2027 | 31 maart 2027 | 21 dagen |')
    expect(text).toContain('klaar op 10 maart 2027; dat hangt af van de reeks ‘Eerst’ → ‘Daarna’.')
    expect(written(bare, 'nl')).not.toContain('Wat niet mag uitlopen')
    const circle = { id: 'c', title: 'Kring', goals: ['te-laat'], start: '2027-01-01', deadline: '2027-02-10' }
    const both = [
      { ...circle, depends_on: ['d'] },
      { ...circle, id: 'd', title: 'Rond', depends_on: ['c'] },
    ]
    const held = chapter(
      written({ ...chained, actions: [...(chained.actions ?? []), ...both] }, 'nl'),
      '4. Planning in beeld',
    )
    expect(held).toContain('Niet te plannen, omdat het wachten in een kring loopt: ‘Kring’ en ‘Rond’.')
    expect(held).toContain(
      'Alle andere open acties die niet terugkeren, zijn samen op zijn vroegst klaar op 10 maart 2027',
    )
    expect(held).toContain('| Doel 1: Krap |')
    expect(held).not.toContain('| Doel 2: Te laat |')
    const only = chapter(written({ ...chained, actions: both }, 'en'), '4. The plan in a chart')
    expect(only).toContain('Cannot be planned, as the waiting goes in a circle: ‘Kring’ and ‘Rond’.')
    expect(only).not.toContain('For each goal')
  })

  test('says of an action that waits whether it cannot begin or cannot go on', () => {
    const actions = (status: 'planned' | 'active') => [
      { id: 'a', title: 'Eerst' },
      { id: 'b', title: 'Daarna', status, depends_on: ['a'] },
    ]
    expect(written({ actions: actions('planned') }, 'nl')).toContain(
      'Eén actie kan pas beginnen als een andere actie klaar',
    )
    expect(written({ actions: actions('active') }, 'nl')).toContain(
      'Eén actie kan pas verder als een andere actie klaar',
    )
    expect(written({ actions: actions('planned') }, 'en')).toContain(
      'One action can only start when another action is done.',
    )
  })

  test('says where the deliverables stand that the calendar leaves out', () => {
    const due = (month: number) => ({ what: `R${month}`, due: `2027-0${month}-01` })
    const delivering = (months: number[]) =>
      chapter(
        written({ actions: [{ id: 'a', title: 'A', deadline: '2027-09', deliverables: months.map(due) }] }, 'nl'),
        '3. Kalender',
      )
    expect(delivering([1, 8])).toContain('in de kalender; de resultaten staan in hoofdstuk 5.')
    expect(delivering([1, 2, 3, 4, 5, 6, 7, 8, 9])).toContain(
      'de resultaten van de komende 90 dagen staan in hoofdstuk 5, de andere in bijlage ',
    )
    expect(delivering([4, 4, 5, 5, 6, 6, 7, 8, 9])).toContain('in de kalender; de resultaten staan in bijlage ')
  })

  test('shows the risks that are as heavy as the last one, or says that it leaves some out', () => {
    const risks = (counts: { readonly heavy: number; readonly light: number }, language: Language = 'nl') => {
      const of = (count: number, impact: 'high' | 'low') =>
        Array.from({ length: count }, (_, at) => ({
          id: `${impact}-${at}`,
          title: `R${at}`,
          likelihood: 'high' as const,
          impact,
        }))
      const all = { risks: [...of(counts.heavy, 'high'), ...of(counts.light, 'low')] }
      return [
        chapter(written(all, language), language === 'nl' ? '7. Risico’s' : '7. Risks'),
        writing.written(startNote, all),
      ] as const
    }
    const [plan, note] = risks({ heavy: 7, light: 5 })
    expect(plan).toContain('De zwaarste open risico’s; bijlage')
    expect(plan.match(/^\| R\d/gm)).toHaveLength(7)
    expect(note).toContain('de tabel toont de zeven zwaarste, bijlage')
    const [morePlan, moreNote] = risks({ heavy: 9, light: 5 })
    expect(morePlan).toContain('Zes van de negen zwaarste open risico’s; bijlage')
    expect(moreNote).toContain('de tabel toont zes van de negen zwaarste, bijlage')
    const [evenPlan, evenNote] = risks({ heavy: 9, light: 0 })
    expect(evenPlan).toContain('Zes van de negen open risico’s; bijlage')
    expect(evenNote).toContain('de tabel toont er zes, bijlage')
    expect(risks({ heavy: 9, light: 5 }, 'en')[0]).toContain('Six of the nine heaviest open risks; annex')
  })

  test('names no new date that lies before the deadline: the deadline was moved after it', () => {
    const action = { id: 'a', title: 'A', owner: 'klei', status: 'active', start: '2026-01-01' }
    const dated = (deadline: string, date: string) =>
      written({ actions: [{ ...action, deadline, recovery: { how: 'x', new_date: date } }] } as Definition, 'nl')
    expect(dated('2026-12-31', '2026-05-31')).not.toContain('mei 2026')
    expect(dated('2026-08-31', '2026-05-31')).not.toContain('mei 2026')
    expect(dated('2026-08-31', '2027-05-31')).toContain('31 mei 2027 in plaats van 31 augustus 2026')
  })

  test('says in which month an owner has most hours, and what cannot be placed', () => {
    // 100 hours over the 138 days from 1 October to 15 February: 22 in December, and 56 from December on.
    expect(plan).toContain('| Gemeente Klei | december 2026 | 22 | 56 |')
    expect(plan).toContain(
      'Nog 1 uur hoort bij acties waarvan start of deadline ontbreekt of niet klopt, en is niet in te delen.',
    )
    const running = { id: 'b', title: 'B', owner: 'klei', hours: 20, start: '2026-12-01', deadline: '2026-12-31' }
    const past = { ...running, id: 'a', title: 'A', hours: 500, start: '2026-10-01', deadline: '2026-11-29' }
    const both = (actions: object[], language: Language) => written({ actions } as Definition, language)
    expect(both([past, running], 'nl')).toContain(
      'Nog 500 uur hoort bij open acties die voor december 2026 klaar moeten zijn of hadden moeten zijn; die staan hier niet bij.',
    )
    expect(both([past, running], 'en')).toContain(
      'Another 500 hours belong to open actions that are or were to be done before',
    )
    expect(both([running], 'nl')).not.toContain('hadden moeten zijn')
    expect(written(bare, 'nl')).not.toContain('Drukste maanden')
    const swapped = { id: 'a', title: 'A', owner: 'klei', hours: 10, start: '2027-01-10', deadline: '2027-01-01' }
    const placed = { id: 'b', title: 'B', owner: 'klei', hours: 20, start: '2026-12-01', deadline: '2027-02-01' }
    expect(written({ actions: [swapped, placed] }, 'nl')).toContain(
      'Nog 10 uur hoort bij acties waarvan start of deadline ontbreekt of niet klopt',
    )
  })

  test('draws a chart with late, active and planned actions', () => {
    expect(lines).toContain('  ▶ Dijk bouwen :active, 2026-10-01, 2027-02-15')
    expect(lines).toContain('  ! Plan maken :crit, 2026-11-01, 2026-11-30')
    expect(lines).toContain('  ○ Bomen :2027-03-01, 2027-04-30')
    expect(lines).toContain('  n1 -. ! .-> n2')
  })

  test('names what is not filled in, and says so when all is', () => {
    expect(chapter(plan, '9. Open punten')).toContain('- **Uren** (`hours`): ‘Blad’ en ‘Bomen’')
    expect(chapter(plan, '9. Open punten')).toContain('- **Kartrekker** (`owner`): ‘Koele straten’ en ‘Nog leeg’')
    const whole: Definition = {
      goals: [{ id: 'd', title: 'D', statement: 'D.', owner: 'klei', deadline: 2027, indicators: ['i'] }],
      actions: [
        { id: 'a', title: 'A', goals: ['d'], owner: 'klei', deadline: 2027, hours: 1, budget: 1, deliverables: ['X'] },
      ],
    }
    expect(chapter(written(whole, 'nl'), '9. Open punten')).toContain('elke open actie is volledig ingevuld')
  })

  test('says what to do first where there is nothing yet', () => {
    const empty = written(bare, 'nl')
    expect(chapter(empty, 'In het kort')).toContain('Doe eerst dit:\n\n1. Schrijf op wat u samen wilt bereiken')
    expect(empty.match(/```yaml/g)?.length).toBeGreaterThan(6)
    expect(empty).toContain('deadline: 2027-03-31')
    expect(empty).not.toContain('## Bijlage')
    expect(empty).not.toContain('mermaid')
  })

  test('announces what is made up', () => {
    const invented = { ecosystem: { id: 'klein', name: 'Klein', illustrative: true } }
    expect(written(invented, 'nl')).toContain('**Dit is een voorbeeld.**')
    expect(written({ ...bare, actions: [{ id: 'a', title: 'A', illustrative: true }] }, 'en')).toContain(
      'Partly made up.',
    )
    expect(plan).not.toMatch(/voorbeeld\.\*\*|verzonnen/)
  })

  test('bears a thousand actions', () => {
    const actions = Array.from(
      { length: 1000 },
      (_, at): Action => ({ id: `a-${at}`, title: `Actie ${at}`, deadline: '2027-05', depends_on: [`a-${at + 1}`] }),
    )
    const document = written({ ...bare, actions }, 'nl')
    expect(document).toContain('960 andere acties staan alleen in de actieagenda')
    expect(document).toContain('De tekening toont de eerste 30 afhankelijkheden.')
  })
})

/** An ecosystem that has this text wherever people may type one. */
test('the action plan speaks of one deliverable in the singular', () => {
  const actions = [{ id: 'a', title: 'A', deliverables: [{ what: 'Lijst', due: '2026-10-01' }] }]
  expect(written({ actions } as unknown as Definition, 'nl')).toContain('Bij de acties staat één resultaat;')
})

function hostile(text: string): Definition {
  return {
    ecosystem: { id: 'klein', name: text, summary: text },
    partners: [{ id: 'p', name: text }],
    goals: [{ id: 'd', title: text, statement: text, owner: 'p', indicators: ['i'] }],
    indicators: [
      {
        id: 'i',
        name: text,
        unit: text,
        every: 'month',
        measured_by: 'p',
        baseline: 1,
        target: 2,
        measurements: [{ date: 2020, value: 0 }],
        thresholds: { under: 1, consequence: `${text}.` },
      },
    ],
    actions: [
      {
        id: 'a',
        title: text,
        goals: ['d'],
        owner: 'p',
        contributors: ['p'],
        start: '2026-10-01',
        deadline: '2027-05-01',
        deliverables: [{ what: text, due: '2026-10-01' }],
        progress_method: `x${text}`,
      },
      { id: 'b', title: text, goals: ['d'], owner: text, depends_on: ['a'], deadline: '2026-01-01' },
      { id: 'c', title: text, every: 'month', start: '2026-12-01', status: 'active' },
    ],
    decisions: [{ id: 'b', topic: text, proposal: text, needed_by: '2027-01-01' }],
    dependencies: [{ id: 'a', from: 'p', to: 'p', what: text }],
    risks: [{ id: 'r', title: text, mitigation: text, goals: ['d'], owner: 'p' }],
    monitoring: {
      plan: [{ object: 'goals', method: `x${text}`, who: 'p' }],
      reporting: { who: 'p', to: `x${text}` },
      acts: { who: 'p', mandate: `x${text}` },
    },
  }
}

function written(definition: Definition, language: Language): string {
  return writing.written(actionPlan, definition, language)
}

describe('what is told of who is not there', () => {
  const partners = [
    { id: 'klei', name: 'Klei' },
    { id: 'weg', name: 'Weg', status: 'left' as const },
  ]
  const goals = [{ id: 'g', title: 'Droog', owner: 'weg' }]
  const actions = [
    { id: 'a', title: 'Pomp', owner: 'weg', goals: ['g'] },
    { id: 'b', title: 'Dijk', owner: 'klei', goals: ['g'], hours: 20, start: '2026-12-01', deadline: '2026-12-31' },
    { id: 'c', title: 'Sloot', goals: ['g'], hours: 30, start: '2027-01-01', deadline: '2027-01-31' },
  ]

  test('owners that left are named in the plan and in the progress report', () => {
    for (const report of [actionPlan, progress]) {
      const text = writing.written(report, { partners, goals, actions })
      expect(text).toContain('De kartrekker van één doel is vertrokken: ‘Droog’.')
      expect(text).toContain('De trekker van één open actie is vertrokken: ‘Pomp’.')
      expect(writing.written(report, { goals, actions })).not.toContain('vertrokken')
    }
  })

  test('an action whose goal is not for the reader is not said to have none', () => {
    const secret = { ...goals[0], visibility: 'internal' }
    const sections = { partners, goals: [secret], actions }
    const edition = (audience: 'internal' | 'partners') => writing.written(actionPlan, sections, 'nl', audience)
    expect(edition('partners')).toContain('### Acties waarvan hier geen doel staat')
    expect(edition('partners')).not.toMatch(/Acties zonder doel|\(`goals`\)/)
    const bare = actions.map(({ goals: _, ...action }) => action)
    const whole = writing.written(actionPlan, { partners, actions: bare }, 'nl')
    expect(whole).toContain('### Acties zonder doel')
    expect(whole).toContain('(`goals`)')
  })

  test('hours of an owner that is not named are told beside the busiest months, without the name', () => {
    const hidden = [partners[0], { ...partners[0], id: 'stil', name: 'Stil', visibility: 'internal' }]
    const more = { id: 'd', title: 'D', owner: 'stil', hours: 900, start: '2026-12-01', deadline: '2026-12-31' }
    const text = writing.written(actionPlan, { partners: hidden, actions: [actions[1], more] }, 'nl', 'partners')
    expect(text).toContain('Nog 900 uur in deze maanden hoort bij trekkers die hier niet worden genoemd.')
    expect(text).not.toContain('Stil')
    const little = { ...more, hours: 1, deadline: '2036-12-31' }
    expect(
      writing.written(actionPlan, { partners: hidden, actions: [actions[1], little] }, 'nl', 'partners'),
    ).not.toContain('Nog 0 uur')
  })

  test('an indicator is behind in the plan when it is not on track in the progress report, and not before', () => {
    const indicator = (value: number) => ({
      indicators: [
        {
          id: 'i',
          name: 'Stages',
          baseline: 0,
          baseline_date: '2026-01-01',
          target: 100,
          by: '2027-12-31',
          measurements: [{ date: '2026-11-30', value }],
        },
      ],
    })
    const [plan, report] = [actionPlan, progress].map(
      (one) => (value: number) => writing.written(one, indicator(value)),
    )
    expect(plan?.(42)).not.toContain('tempo')
    expect(report?.(42)).toContain('op koers (42% na 46%)')
    expect(plan?.(40)).toContain('‘Stages’ (40% na 46% van de tijd)')
    expect(report?.(40)).toContain('in gevaar (40% na 46%)')
  })

  test('hours that nobody carries are told beside the busiest months', () => {
    expect(written({ partners, goals, actions }, 'nl')).toContain(
      'Nog 30 uur in deze maanden hoort bij acties zonder trekker.',
    )
    expect(written({ partners, actions: actions.slice(0, 2) }, 'nl')).not.toContain('in deze maanden')
    const [, one] = actions
    const lone = { ...actions[2], id: 'd', title: 'D', hours: 1 }
    expect(written({ partners, actions: [one, lone] } as Definition, 'en')).toContain(
      'Another 1 hour in these months belongs to actions without an owner.',
    )
    expect(written({ partners, goals, actions }, 'nl')).toMatch(
      /\*\*Nog geen trekker\*\*: één actie\. Begroot: 30 uur\./,
    )
  })
})

test('what two open actions both have is told of both', () => {
  const actions = ['a', 'b'].map((id) => ({ id, title: id, progress_method: 'Elke week' }))
  expect(written({ actions }, 'nl')).toContain('beide open acties')
  expect(written({ actions }, 'en')).toContain('For both open actions the plan says how progress is tracked.')
})
