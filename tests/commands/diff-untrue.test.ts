import { describe, expect, test } from 'vitest'
import { eco } from './run.ts'

const home = 'ecosystem: { id: kade, name: De Kade }\n'
const parties = 'partners:\n  - { id: gem, name: Gemeente }\n  - { id: roc, name: Roc }\n'

/** What is told of two states, without the heading. */
async function told(before: string, after: string, options = ''): Promise<string> {
  const files = { 'oud/ecosystem.yaml': home + before, 'nieuw/ecosystem.yaml': home + after }
  return (await eco(`diff oud nieuw ${options}`.trim(), { files })).out
}

describe('what a field means anyway is no change when it is written out or left out', () => {
  test.each([
    ['partners:\n  - { id: gem, name: Gemeente', 'status: active'],
    ['risks:\n  - { id: r, title: R, likelihood: low, impact: low', 'status: open'],
    ['decisions:\n  - { id: d, topic: Toetreding', 'status: asked'],
    ['actions:\n  - { id: a, title: A', 'status: planned'],
    ['roles:\n  - { id: r, role: chair', 'needed: true'],
  ])('%s, %s', async (item, field) => {
    const [without, filled] = [`${item} }\n`, `${item}, ${field} }\n`]
    const rest = item.startsWith('partners') ? '' : parties
    // A question of a method may be answered by it all the same.
    expect(await told(rest + without, rest + filled)).not.toContain('wijziging')
    expect(await told(rest + filled, rest + without)).not.toContain('wijziging')
  })

  test.each([
    [
      'decisions:\n  - { id: d, topic: Toetreding, decided_on: 2026-09-01',
      'status: asked',
      'Gevraagd besluit: Toetreding',
    ],
    ['actions:\n  - { id: a, title: A, status: done, deliverables: [{ what: Rapport', 'status: open', 'Rapport'],
    ['finance:\n  funding:\n    - { id: f, kind: cash, from: gem, year: 2027, amount: 9', 'secured: false', 'nu nee'],
  ])('but %s, %s does, and is told without calling anything lost', async (item, field, sentence) => {
    const end = item.includes('deliverables') ? ' }] }\n' : ' }\n'
    const out = await told(parties + item + end, `${parties}${item}, ${field}${end}`)
    expect(out).toContain(sentence)
    expect(out).not.toMatch(/Niet meer zeker|niet meer zwart op wit/)
  })
})

describe('money', () => {
  const line = (fields: string) => `${parties}finance:\n  funding:\n    - { id: f, ${fields} }\n`

  test('of another payer is told once, with what was certain', async () => {
    const was = line('kind: cash, from: gem, year: 2026, amount: 20000, secured: true')
    const out = await told(was, line('kind: cash, from: roc, year: 2026, amount: 20000, secured: false'))
    expect(out).toContain(
      'Weg uit de dekking van 2026: Gemeente, € 20.000 (was zeker gesteld). Erbij in de dekking van 2026: Roc, € 20.000, nog niet zeker.',
    )
    expect(out).toContain('1 wijziging: 1 raakt een besluit')
  })

  test('that lost its certainty and a part is told with the amount that was certain', async () => {
    const was = line('kind: cash, from: gem, year: 2026, amount: 20000, secured: true')
    const out = await told(was, line('kind: cash, from: gem, year: 2026, amount: 5000'))
    expect(out).toContain('Niet meer zeker voor 2026: Gemeente, € 20.000.')
  })

  test('of another kind with a payer that is filled in is told once', async () => {
    const was = line('kind: fee, year: 2027, amount: 100')
    expect(await told(was, line('kind: cash, from: gem, year: 2027, amount: 100'))).toContain('1 wijziging:')
  })

  test('of another kind is told with both kinds', async () => {
    const out = await told(
      line('kind: in-kind, from: roc, year: 2027, amount: 15000'),
      line('kind: cash, from: roc, year: 2027, amount: 15000'),
    )
    expect(out).toMatch(/Roc \(in natura\), € 15\.000\. .*Roc \(in geld\), € 15\.000, nog niet zeker\./i)
  })

  test('in another year, of another amount and now certain is one change', async () => {
    const out = await told(
      line('kind: cash, from: gem, year: 2027, amount: 30000'),
      line('kind: cash, from: gem, year: 2028, amount: 25000, secured: true'),
    )
    expect(out).toContain('Erbij in de dekking van 2028: Gemeente, € 25.000, zeker gesteld.')
    expect(out).toContain('1 wijziging:')
    const cost = (fields: string) => `finance:\n  costs:\n    - { id: c, what: Huur, ${fields} }\n`
    expect(await told(cost('year: 2027, amount: 90'), cost('year: 2028, amount: 80'))).toContain('1 wijziging:')
  })
})

describe('planning', () => {
  const work = (build: string, seal: string, goal = '2029-06-30') =>
    `goals:\n  - { id: g, title: Woningen, deadline: ${goal} }\nactions:\n` +
    `  - { id: bouw, title: Bouwen, start: 2027-01-01, ${build} }\n` +
    `  - { id: keur, title: Keuren, depends_on: [bouw], goals: [g], ${seal} }\n`

  test('a delay is blamed on what causes it, not on what it waits for', async () => {
    const out = await told(
      work('deadline: 2027-06-30', 'start: 2028-01-01, deadline: 2029-03-31'),
      work('deadline: 2027-08-31', 'start: 2028-01-01, deadline: 2029-09-30'),
    )
    expect(out).toMatch(/‘Bouwen’ schuift 2 maanden op: van 30 juni 2027 naar 31 augustus 2027\.\n/)
    expect(out).toMatch(/‘Keuren’ schuift 6 maanden op: .*Niet meer op tijd: het doel ‘Woningen’\.\n/)
  })

  test('what must be done sooner does not make a goal late itself', async () => {
    const out = await told(
      work('deadline: 2027-12-31', 'start: 2028-01-01, deadline: 2029-06-30'),
      work('deadline: 2028-06-30', 'start: 2028-01-01, deadline: 2029-05-31'),
    )
    expect(out).toMatch(/‘Bouwen’ schuift 6 maanden op: .*Niet meer op tijd: het doel ‘Woningen’\.\n/)
    expect(out).toMatch(/‘Keuren’ komt 1 maand eerder: van 30 juni 2029 naar 31 mei 2029\.\n/)
  })

  test('a new start and a new deadline bring one thing about, told once', async () => {
    const out = await told(
      work('deadline: 2027-06-30', 'start: 2028-01-01, deadline: 2029-03-31'),
      work('deadline: 2027-06-30', 'start: 2028-06-01, deadline: 2029-09-30'),
    )
    expect(out.match(/Niet meer op tijd/g)).toHaveLength(1)
  })

  test('nor is it lost when the deadline beside a new start tells nothing', async () => {
    const a = (fields: string) =>
      `goals:\n  - { id: g, title: Woningen, deadline: 2027-06-30 }\nactions:\n  - { id: a, title: A, goals: [g], ${fields} }\n`
    for (const [before, after] of [
      ['start: 2027-01-01', 'start: 2027-07-15, deadline: 2027-08-31'],
      ['start: 2027-01-01, deadline: 2027-03-31', 'start: 2027-07-15'],
    ] as const)
      expect(await told(a(before), a(after))).toContain('Niet meer op tijd: het doel ‘Woningen’.')
  })

  test('a start means the first day of its month or year', async () => {
    const start = (day: string) => `actions:\n  - { id: a, title: A, start: ${day} }\n`
    expect(await told(start('2026-10'), start('2026-10-01'))).toContain('van oktober 2026 naar 1 oktober 2026')
    expect(await told(start('2026'), start('2026-03'))).toMatch(/begint 2 maanden later/)
  })

  test('a date agreed on to catch up is told as far as it counts', async () => {
    const plan = (more: string, deadline = '2027-06-30') =>
      `actions:\n  - { id: a, title: A, deadline: ${deadline}${more} }\n`
    const recovery = (day: string, more = '') => `, recovery: { new_date: ${day}${more} }`
    const later = 'let op   Actie ‘A’ is later klaar: 31 augustus 2027 in plaats van 30 juni 2027.'
    expect(await told(plan(''), plan(recovery('2027-08-31')))).toContain(later)
    for (const idle of [recovery('2027-05-31'), recovery('2027-06'), recovery('2027-08-31', ', possible: false')])
      expect(await told(plan(''), plan(idle))).not.toMatch(/later klaar|eerder|schuift/)
    const done = await told(plan(''), plan(`${recovery('2027-08-31')}, status: done, done_on: 2026-11-01`))
    expect(done).not.toContain('is later klaar')
    const both = await told(plan(''), plan(recovery('2027-07-31'), '2027-08-31'))
    expect(both).toContain('schuift 2 maanden op: van 30 juni 2027 naar 31 augustus 2027')
    expect(both).not.toContain('eerder')
    expect(await told(plan(recovery('2027-08-31')), plan(recovery('2027-09-30')))).toContain('schuift 1 maand op')
  })
})

describe('partners and who decides', () => {
  const partner = (fields: string) => `partners:\n  - { id: gem, name: Gemeente, ${fields} }\n`

  test('who joins with a day of leaving is told with both days', async () => {
    const after = partner('status: active, joined: 2026-09-01, left: 2027-06-30, left_reason: Contract van een jaar')
    const out = await told(partner('status: approached'), after)
    expect(out).toContain('Gemeente doet mee sinds 1 september 2026 (was: benaderd).')
    expect(out).toContain('Gemeente vertrekt: 30 juni 2027.')
    expect(out).toContain('Contract van een jaar')
  })

  test('who leaves on a day to come has not left yet', async () => {
    const out = await told(partner('involvement: core'), partner('involvement: core, status: left, left: 2027-03-01'))
    expect(out).toContain('Gemeente vertrekt: 1 maart 2027.')
    const now = await told(partner('involvement: core'), partner('involvement: core, status: left, left: 2026-11'))
    expect(now).toContain('Gemeente is vertrokken (november 2026).')
    // Who left by date and is called active gets a finding: that is a change.
    expect(await told(partner('left: 2026-01'), partner('left: 2026-01, status: active'))).toContain('wijziging')
    const still = await told(partner('status: left, left: 2026-01'), partner('left: 2026-01'))
    expect(still).not.toContain('doet nu mee')
  })

  test('another who endorses is another endorsement, also for a reader who may not know of it', async () => {
    const vision = (id: string) =>
      `${parties}  - { id: geheim, name: Geheim, visibility: internal }\nvision:\n  statement: Samen\n  endorsed_by: [{ partner: ${id}, date: 2026-02-12 }]\n`
    const out = await told(vision('gem'), vision('roc'))
    expect(out).toContain('Roc onderschrijft de visie (12 februari 2026).')
    expect(out).toContain('Gemeente staat niet meer bij wie de visie onderschrijft.')
    const theirs = await told(vision('gem'), vision('geheim'), '--audience partners')
    expect(theirs).toContain('Gemeente staat niet meer bij wie de visie onderschrijft.')
    expect(theirs).not.toContain('Geheim')
  })

  test('a party that may not be named is called so in a whole sentence', async () => {
    const chair = (id: string) =>
      `${parties}  - { id: geheim, name: Geheim, visibility: internal }\ngovernance:\n  bodies:\n    - { id: s, name: Stuurgroep, chair: ${id} }\n`
    expect(await told(chair('gem'), chair('geheim'), '--audience partners')).toContain(
      'Een partij die hier niet genoemd wordt zit ‘Stuurgroep’ nu voor (was Gemeente).',
    )
  })

  test('a decision that was taken weighs as one, and a question ends once', async () => {
    const out = await told(
      '',
      "decisions:\n  - { id: d, topic: 'Beginnen we?', status: taken, decided_on: 2026-11-01 }\n",
    )
    expect(out).toContain('besluit  Besluit genomen: Beginnen we? (1 november 2026).')
    expect(await told('', "decisions:\n  - { id: d, topic: 'Beginnen we?' }\n")).toContain('Beginnen we?\n')
  })

  test('for whom something is, is said in whole words', async () => {
    expect(await told(partner(''), partner('visibility: internal'))).toContain('‘Gemeente’, voor wie dit is: nu intern')
  })
})

describe('which is which', () => {
  test('an ecosystem with another id in the same folder is the same one', async () => {
    const files = {
      'oud/ecosystem.yaml': `${home}partners: [{ id: a, name: A }]\n`,
      'nieuw/ecosystem.yaml': 'ecosystem: { id: haven, name: De Kade }\npartners: [{ id: b, name: B }]\n',
    }
    const { out } = await eco('diff oud nieuw', { files })
    expect(out).not.toMatch(/Nieuw ecosysteem|is er niet meer/)
    expect(out).toContain('B doet mee.')
  })

  test('one with another id and another name is another one', async () => {
    const files = { 'x/ecosystem.yaml': home, 'y/ecosystem.yaml': 'ecosystem: { id: water, name: Water }\n' }
    const { out } = await eco('diff x y', { files })
    expect(out).toContain('Nieuw ecosysteem: Water.')
    expect(out).toContain('Dit ecosysteem is er niet meer: De Kade.')
  })

  test('one of which the id could not be read is the same one', async () => {
    const broken = { 'oud/ecosystem.yaml': `${home}  x: [\n`, 'oud/p.yaml': 'partners: [{ id: a, name: A }]\n' }
    const { out } = await eco('diff oud nieuw', {
      files: { ...broken, 'nieuw/ecosystem.yaml': home, 'nieuw/p.yaml': 'partners: [{ id: a, name: A }]\n' },
    })
    expect(out).not.toMatch(/Nieuw ecosysteem|is er niet meer/)
  })

  test('of two things with one id the one that went is named', async () => {
    const goals = (id: string) =>
      `goals:\n  - { id: huizen, title: Honderd woningen }\n  - { id: ${id}, title: Tweehonderd hectare }\n`
    const out = await told(goals('huizen'), goals('hectares'))
    expect(out).not.toContain('Vervallen: doel ‘Honderd woningen’')
  })
})
