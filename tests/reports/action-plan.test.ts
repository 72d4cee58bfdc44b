import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/graph/resolve.ts'
import type { Action, Definition } from '../../src/model/definition.ts'
import { actionPlan } from '../../src/reports/action-plan.ts'
import { render } from '../../src/reports/render.ts'
import { type Language, languages } from '../../src/text.ts'

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
    { id: 'droog', title: 'Droge voeten.', owner: 'klei', deadline: '2027-12-31', indicators: ['hoogte'] },
    { id: 'koel', title: 'Koele straten', parent: 'droog' },
    { id: 'leeg', title: 'Nog leeg' },
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
      deliverables: ['Kaart'],
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
    expectSound(written(definition, language))
  })

  test('keeps its structure, whatever people type', () => {
    const harmless = written(hostile('gewoon'), language)
    for (const text of [
      'a|b',
      '`a',
      '```',
      '<b>x',
      '<!-- x',
      '# a',
      '- a\n\n# b',
      '{{a}}',
      '{{{a}}}',
      '[a](b',
      '**a',
      'a: b; c "d" #e',
      '%%{init}%%',
      '|',
      '\\',
      '\\|',
      '1. a',
      '',
    ]) {
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
      'Dit plan telt 3 doelen en 6 acties. Van de acties: 1 is klaar, 2 lopen, 2 moeten nog beginnen en 1 is gestopt.',
    )
    expect(plan).toContain('Eén actie is over de deadline: “Plan maken” (Zand B.V., uiterlijk 1 november 2026).')
    expect(plan).toContain(
      'tot en met 28 februari 2027, moet 1 actie klaar zijn (“Dijk bouwen”) en is 1 besluit nodig.',
    )
    expect(plan).toContain(
      'De acties samen vragen 111 uur en € 24.000,50. Dat is niet alles: voor 2 acties zijn nog geen uren begroot en voor 3 acties nog geen geld.',
    )
  })

  test('says what needs attention', () => {
    const attention = chapter(plan, 'In het kort')
    expect(attention).toContain(
      '“Peil (cm)” staat op 12,5, lager dan de afgesproken grens van 20. Afspraak voor dit geval: Dan komt er een plan.',
    )
    expect(attention).toContain('“Bomen” wacht op “Plan maken”, en die is te laat')
    expect(attention).toContain('€ 6.000 voor 2027')
    expect(attention).toContain('Van een indicator is de meting over tijd')
    expect(attention).toContain('Bij een doel staat nog geen actie: “Nog leeg”.')
    expect(attention).toContain('een grote kans en een groot gevolg: “Regen”')
  })

  test('orders the agenda by goal, and names an action with two goals under the other', () => {
    const agenda = chapter(plan, 'Actieagenda')
    expect(agenda.match(/^### .*/gm)).toEqual([
      '### Doel 1: Droge voeten',
      '### Doel 2: Koele straten',
      '### Doel 3: Nog leeg',
    ])
    expect(agenda).toContain('| Dijk bouwen | Gemeente Klei | Zand B.V. | hoog | 15 februari 2027 | loopt, 40% |')
    expect(agenda).toContain('| Plan maken | Zand B.V. | – | – | 1 november 2026 | te laat (gepland) |')
    expect(agenda).toContain('elke maand')
    expect(agenda).toContain('Ook deze acties dragen bij: “Dijk bouwen” (staat onder doel 1).')
    expect(agenda).toContain('Klaar: “Oud werk” (Gemeente Klei, 1 mei 2026).')
    expect(agenda).toContain('`goals: [leeg]`')
  })

  test('says where each indicator stands', () => {
    expect(plan).toContain(
      '| Peil (cm) | doel 1 | 10 (1 januari 2026) | 12,5 (30 juni 2026) | 50 (31 december 2027) | 6% na 25% van de tijd |',
    )
  })

  test('says who does what, and who has nothing to do yet', () => {
    const who = chapter(plan, 'Wie doet wat')
    expect(who).toContain(
      '- **Zand B.V.**: trekt 2 acties en werkt mee aan 1 andere. Begroot voor wat deze partij trekt: 1 uur en € 0,50.',
    )
    expect(who).toContain('Deze partner heeft nog geen taak in dit plan: Veen.')
    expect(who).not.toContain('Vertrokken')
  })

  test('adds up without counting anything twice', () => {
    const money = chapter(plan, 'Uren en budget')
    expect(money).toContain(
      'Voor alle acties samen is 111 uur en € 24.000,50 begroot. Daarvan hoort 10 uur bij acties die al klaar zijn. Eén actie dient meer dan één doel en telt alleen mee bij het eerste. Eén gestopte actie telt niet mee.',
    )
    expect(money.match(/\| Totaal \| 5 \| 111 \| € 24\.000,50 \|/g)).toHaveLength(2)
    expect(money).toContain('| 2027 | € 8.000 | € 10.000 |')
    expect(money).toContain('| 2027 | € 4.000 | € 4.000 van € 4.000 |')
  })

  test('puts months in the calendar and tells once what comes every month', () => {
    const calendar = chapter(plan, 'Kalender')
    expect(calendar).toContain('- **Terugkerend:** Blad (Zand B.V., elke maand).')
    expect(calendar).toContain('### Januari 2027\n\n- **Besluit nodig:** Geld voor de dijk (15 januari).')
    expect(calendar).toContain('- **Op te leveren:** Tien bomen (Gemeente Klei).')
    expect(calendar).toContain('- **Moet klaar zijn:** Plan maken (Zand B.V., 1 november 2026).')
  })

  test('draws a chart with late, active and planned actions', () => {
    expect(lines).toContain('  ▶ Dijk bouwen :active, 2026-10-01, 2027-02-15')
    expect(lines).toContain('  ! Plan maken :crit, 2026-11-01, 2026-11-30')
    expect(lines).toContain('  ○ Bomen :2027-03-01, 2027-04-30')
    expect(lines).toContain('  n1 -. ! .-> n2')
  })

  test('names what is not filled in, and says so when all is', () => {
    expect(chapter(plan, 'Open punten')).toContain('- **Uren** (hours): “Blad” en “Bomen”')
    expect(chapter(plan, 'Open punten')).toContain('- **Kartrekker** (owner): “Koele straten” en “Nog leeg”')
    const whole: Definition = {
      goals: [{ id: 'd', title: 'D', owner: 'klei', deadline: 2027, indicators: ['i'] }],
      actions: [
        { id: 'a', title: 'A', goals: ['d'], owner: 'klei', deadline: 2027, hours: 1, budget: 1, deliverables: ['X'] },
      ],
    }
    expect(chapter(written(whole, 'nl'), 'Open punten')).toContain('elke open actie is volledig ingevuld')
  })

  test('says what to do first where there is nothing yet', () => {
    const empty = written(bare, 'nl')
    expect(chapter(empty, 'In het kort')).toContain('Doe eerst dit:\n\n1. Schrijf op wat u samen wilt bereiken')
    expect(empty.match(/```yaml/g)?.length).toBeGreaterThan(8)
    expect(empty).toContain('deadline: 2027-03-31')
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
  const { ecosystem } = resolve(definition)
  const assessment = { ecosystem, diagnostics: [], texts: new Map(), asOf: '2026-11-30' }
  return render(`${language}/action-plan`, actionPlan.view(assessment, language), templates)
}

const folder = new URL('../../templates/', import.meta.url)
const templates = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [
      file.replaceAll('\\', '/').replace(/(?:\.md)?\.hbs$/, ''),
      readFileSync(new URL(file, folder), 'utf8'),
    ]),
)

function chapter(document: string, title: string): string {
  return document.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
}

/** What Markdown makes of each line, the words left aside. */
function skeleton(document: string): readonly string[] {
  return document.split('\n').map((line) => {
    if (line.startsWith('|')) return `row ${cells(line)}`
    return /^(?:#+ |```\w*|\s*- |1\. |> )/.exec(line)?.[0] ?? (line === '' ? '' : 'text')
  })
}

function cells(line: string): number {
  return line.replace(/\\[\\|]/g, '').split('|').length - 2
}

function expectSound(document: string): void {
  const lines = document.split('\n')
  expect(document).not.toMatch(/undefined|NaN|\[object|\bnull\b|\n{3}|[ \t]\n/)
  expect(document.endsWith('\n')).toBe(true)
  expect(lines.filter((line) => line.startsWith('```')).length % 2).toBe(0)
  const levels = lines.flatMap((line) => /^(#+) /.exec(line)?.[1]?.length ?? [])
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1] ?? ''
    if (line.startsWith('|') && before.startsWith('|')) expect(cells(line)).toBe(cells(before))
    if (line.startsWith('|') && !before.startsWith('|')) expect(before).toBe('')
    if (line.startsWith('|')) expect(cells(line)).toBeLessThanOrEqual(6)
    if (line.startsWith('#')) expect([before, lines[at + 1] ?? '']).toEqual(['', ''])
  }
}
