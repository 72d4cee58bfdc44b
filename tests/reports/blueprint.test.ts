import { describe, expect, test } from 'vitest'
import { blueprint } from '../../src/reports/blueprint.ts'
import type { Language } from '../../src/text.ts'
import { nasty, retold } from './poison.ts'
import { chapter, expectWhole, pictures, skeleton } from './structure.ts'
import * as writing from './writing.ts'

const full = {
  value_proposition: { statement: 'Droge straten', core_innovation: 'Koppeling', endorsed_by: [{ partner: 'dak' }] },
  scope: { statement: 'Alleen straten', in: ['Straten'], out: ['Dijken'] },
  solution_directions: [
    { id: 'ploeg', name: 'Eén ploeg', chosen: true, criteria: 'Gemak', decided_by: 'stuurgroep', partners: ['dak'] },
    { id: 'dwang', name: 'Dwang', chosen: false },
    { id: 'later', name: 'Regie' },
  ],
  target_groups: [
    {
      id: 'mkb',
      name: 'Ondernemers',
      size: 1200,
      wave: 1,
      pains: [
        { id: 'nat', what: 'Natte hal', caveat: 'Uit één gesprek' },
        { id: 'duur', what: 'Dure offertes' },
      ],
      gains: [{ id: 'rust', what: 'Rust' }],
    },
    { id: 'vve', name: 'Vve’s' },
  ],
  propositions: [
    {
      id: 'pakket',
      name: 'Pakket',
      statement: 'Alles in één',
      for: ['mkb'],
      addresses: ['nat', 'rust'],
      wave: 1,
      components: [
        { what: 'Dakwerk', partner: 'dak', new: false },
        { what: 'Kratten', partner: 'oud', new: true },
        { what: 'Begeleiding' },
      ],
    },
    { id: 'los', name: 'Losse scan' },
  ],
  partners: [
    {
      id: 'dak',
      name: 'Dak BV',
      essential: true,
      commitment: { level: 'signed' },
      autonomy: { gives_up: [{ topic: 'Planning', to: 'stuurgroep' }], keeps: ['Prijzen'] },
    },
    { id: 'straat', name: 'Straat BV', essential: true, commitment: { level: 'interested' } },
    { id: 'oud', name: 'Oud BV', status: 'left', essential: true },
  ],
  capabilities: [
    { id: 'daken', name: 'Daken leggen', provided_by: ['dak', 'straat'], gap: 'Te weinig mensen', minimum: true },
    { id: 'meten', name: 'Meten', provided_by: ['oud'], minimum: true },
    { id: 'lenen', name: 'Lenen', provided_by: ['dak', 'oud'], minimum: true },
    { id: 'leren', name: 'Leren', provided_by: ['dak'], fallback: ['straat'], minimum: true },
    { id: 'extra', name: 'Extra', provided_by: ['straat'] },
  ],
  chain: [
    { id: 'k1', name: 'Ontwerp', partners: ['dak', 'straat'], description: 'Tekenen' },
    { id: 'k2', name: 'Bouw', partners: ['dak'] },
    { id: 'k3', name: 'Beheer', partners: ['oud'] },
  ],
  orchestration: { holder: 'stuurgroep', entity: 'own', hours_per_week: 24 },
  governance: { bodies: [{ id: 'stuurgroep', name: 'Stuurgroep', kind: 'steering-group', members: ['dak'] }] },
  roles: [
    { id: 'r1', role: 'chair', holder: 'dak', caveat: 'Tijdelijk' },
    { id: 'r2', role: 'driver' },
    { id: 'r3', role: 'puller', holder: 'oud' },
    { id: 'r4', role: 'guide', needed: false, reason: 'Dubbel' },
    { id: 'r5', role: 'mediator', holder: 'dak', to: '2025' },
    { id: 'r6', role: 'architect', holder: 'dak', from: '2027' },
  ],
  joint_functions: [
    { id: 'loket', what: 'Loket', owner: 'dak', description: 'Telefoon' },
    { id: 'inkoop', what: 'Inkoop' },
  ],
  finance: {
    costs: [
      { id: 'k1', what: 'Bureau', year: 2026, amount: 100 },
      { id: 'k2', what: 'Bureau', year: 2028, amount: 80 },
      { id: 'k3', what: 'Bureau', year: 2029, amount: 999 },
    ],
    funding: [
      { id: 'f1', kind: 'subsidy', year: 2026, amount: 40, secured: true },
      { id: 'f2', kind: 'cash', from: 'dak', year: 2026, amount: 60, secured: true },
      { id: 'f3', kind: 'fee', year: 2028, amount: 50 },
      { id: 'f4', kind: 'in-kind', from: 'dak', year: 2028, amount: 20, secured: true },
    ],
    business_models: [{ id: 'vm', name: 'Abonnement', payer: 'Eigenaren', for: 'Onderhoud', how_much: 'Een tientje' }],
    self_sustaining: { by: '2028-12', revenue: ['Abonnement'], subsidy_share: [{ year: 2026, share: 45 }] },
  },
}

describe('the blueprint', () => {
  const document = written(full)

  test('starts with what is not settled, the most basic first', () => {
    expect(chapter(document, 'In het kort').match(/^- .*$/gm)).toEqual([
      '- Nog te kiezen oplossingsrichtingen: ‘Regie’.',
      '- Geen antwoord op deze behoefte: ‘Dure offertes’.',
      '- Geen partner bij dit onderdeel van het aanbod: ‘Begeleiding’.',
      '- Onmisbaar, maar nog niet vast aan boord: Straat BV (alleen belangstelling) en Oud BV (vertrokken).',
      '- Nodig, maar door geen partner die meedoet geleverd: ‘Meten’.',
      '- Nodig, maar rustend op één partner zonder vervanger: ‘Lenen’.',
      '- Nodig, maar nog niet compleet: ‘Daken leggen’.',
      '- Schakels van de keten zonder partner: ‘Beheer’.',
      '- Schakels van de keten die op één partner rusten: ‘Bouw’.',
      '- Rollen zonder vervuller die meedoet: aanjager en kartrekker.',
      '- Gezamenlijke functies zonder trekker: ‘Inkoop’.',
      '- Van één partner staat nog niet wat die overdraagt.',
      '- Voor 2026 en 2028 is € 50 van de € 170 aan dekking nog niet zeker gesteld.',
      '- Voor 2028 is er € 10 minder dekking dan kosten.',
    ])
  })

  test('sets each need beside what answers it', () => {
    const needs = chapter(document, 'Behoeften en wat erop antwoordt')
    expect(needs).toContain('Er zijn drie behoeften in beeld. Op één behoefte staat nog geen antwoord in de gegevens.')
    expect(needs).toContain('**Ondernemers** (golf 1, ongeveer 1.200):')
    expect(needs).toContain('| Natte hal | last | Pakket | Uit één gesprek |')
    expect(needs).toContain('| Dure offertes | last | nog geen antwoord | – |')
    expect(needs).toContain('welke behoefte het beantwoordt: ‘Losse scan’.')
    expect(needs).toContain('nog geen behoeften in de gegevens: ‘Vve’s’.')
  })

  test('says which partner provides which component, and who dropped out', () => {
    const parts = chapter(document, 'Aanbod en onderdelen')
    expect(parts).toContain('| Dakwerk | Dak BV | bestaand |')
    expect(parts).toContain('| Kratten | Oud BV (vertrokken) | nieuw |')
    expect(parts).toContain('| Begeleiding | nog niemand | – |')
  })

  test('tells on whom the minimum viable ecosystem rests', () => {
    const least = chapter(document, 'Het kleinste levensvatbare ecosysteem')
    expect(least).toContain('| Daken leggen | Dak BV en Straat BV | – | Te weinig mensen | – |')
    expect(least).toContain('| Meten | niemand | – | – | bij niemand belegd; Oud BV (vertrokken) |')
    expect(least).toContain('| Lenen | Dak BV | – | – | rust op één partner; Oud BV (vertrokken) |')
    expect(least).toContain('| Leren | Dak BV | Straat BV | – | één partner, wel een vervanger |')
    expect(least).not.toContain('Extra')
    expect(document.split('### Bijlage A.')[1]).toContain('| Extra | Straat BV | rust op één partner |')
  })

  test('speaks of one where there is one, and of more where there are', () => {
    const giving = { id: 'stad', name: 'Stad', autonomy: { gives_up: [{ topic: 'Planning' }] } }
    const named = (...names: string[]) => names.map((name) => ({ id: name.toLowerCase(), name }))
    const text = (names: string[], language: Language) =>
      written(
        {
          partners: [giving, ...named(...names)],
          target_groups: [
            { id: 'g', name: 'Eigenaren', pains: [{ id: 'duur', what: 'Duur' }] },
            ...named(...names.map((name) => `Groep ${name}`)),
          ],
          value_proposition: { statement: 'Alles', endorsed_by: [{ partner: 'stad' }] },
        },
        language,
      )
    const [one, two] = [text(['Aap'], 'nl'), text(['Aap', 'Beer'], 'nl')]
    expect(one).toContain('Wat deze partner overdraagt, staat nog niet in de gegevens: Aap.')
    expect(two).toContain('Wat deze partners overdragen, staat nog niet in de gegevens: Aap en Beer.')
    expect(one).toContain('Van deze partner staat dat nog niet in de gegevens: Aap.')
    expect(two).toContain('Van deze partners staat dat nog niet in de gegevens: Aap en Beer.')
    expect(one).toContain('Van deze doelgroep staan nog geen behoeften in de gegevens: ‘Groep Aap’.')
    expect(two).toContain('Van deze doelgroepen staan nog geen behoeften in de gegevens: ‘Groep Aap’ en ‘Groep Beer’.')
    const english = text(['Aap'], 'en')
    expect(english).toContain('The data do not say yet what this partner hands over: Aap.')
    expect(english).toContain('Of this target group the data hold no needs yet: ‘Groep Aap’.')
  })

  test('says how many partners may leave, what stops first, and how few are enough', () => {
    const least = chapter(document, 'Het kleinste levensvatbare ecosysteem')
    expect(least).toContain(
      'Er is minstens één partner die niet weg kan zonder dat er iets stilvalt. Het eerst valt stil: ‘Lenen’ (Dak BV) en ‘Bouw’ (Dak BV).',
    )
    expect(least).toContain(
      'Voor alle nodige bekwaamheden en schakels van de keten die nu belegd zijn, is één partner genoeg: Dak BV. Met minder lukt het niet.',
    )
    expect(least).toContain('Ook elke rol blijft dan bij een partner die hem nu vervult. Eén rol ligt bij één partner;')
  })

  test('tells roles apart from the work, and takes an example that holds for both where it can', () => {
    const partners = ['A', 'B', 'C'].map((name) => ({ id: name.toLowerCase(), name }))
    const capabilities = [{ id: 'k', name: 'K', provided_by: ['a', 'b'], fallback: ['c'] }]
    const some = written({ partners, capabilities, roles: [{ id: 'r', role: 'driver', holder: 'c' }] })
    expect(some).toContain('Er kunnen twee partners weg, wie dan ook,')
    expect(some).toContain('Vertrekken er drie, dan kan dit als eerste stilvallen: ‘K’ (A, B en C).')
    expect(some).toContain('is één partner genoeg: C. Met minder lukt het niet.')
    const holders = [
      { id: 'r', role: 'driver', holder: 'c' },
      { id: 's', role: 'chair', holder: 'b' },
    ]
    const more = written({ partners, capabilities, roles: holders })
    expect(more).toContain('is één partner genoeg: A.')
    expect(more).toContain(
      'Blijft ook elke rol bij een partner die hem nu vervult, dan zijn er twee nodig. Twee rollen',
    )
  })

  test('does not call a set the smallest when it was found step by step', () => {
    const partners = Array.from({ length: 60 }, (_, at) => ({ id: `p${at}`, name: `Partner ${at}` }))
    const capabilities = partners.map(({ id }, at) => ({ id: `k${at}`, name: `K${at}`, provided_by: [id] }))
    const found = written({ partners, capabilities })
    expect(found).toContain('zijn 60 partners samen genoeg, bijvoorbeeld: Partner 0')
    expect(found).toContain('Dat is stap voor stap gezocht; misschien lukt het met minder')
    expect(found).not.toContain('Met minder lukt het niet')
  })

  test('draws what rests on whom, and marks what nobody or one partner does', () => {
    const [map = ''] = pictures(document)
    expect(map).toContain('k2["Meten"]:::nobody\n')
    expect(map).toContain('k3["Lenen"]:::alone\n')
    expect(map.match(/---/g)).toHaveLength(4)
  })

  test('names the roles of today, and those that are open', () => {
    const roles = chapter(document, 'Rollen en gezamenlijke functies')
    expect(roles).toContain('De orkestratie ligt bij Stuurgroep (eigen entiteit en 24 uur per week).')
    expect(roles).toContain('Eén rol is nu vervuld.')
    expect(roles).toContain('Nog open: aanjager.')
    expect(roles).toContain('De vervuller doet niet mee: kartrekker.')
    expect(roles).toContain('Begint later: architect.')
    expect(roles).toContain('Niet nodig volgens eigen keuze: wegwijzer.')
    expect(roles).toContain('- voorzitter: Tijdelijk.')
    expect(roles).toContain('| Inkoop | nog niemand | – |')
  })

  test('counts a role once, and calls none open that a partner that takes part holds as well', () => {
    const partners = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
      { id: 'weg', name: 'Weg', status: 'left' },
    ]
    const roles = ['weg', 'a', 'b', undefined].map((holder, at) => ({ id: `r${at}`, role: 'connector', holder }))
    const twice = written({ partners, roles })
    expect(twice).toContain('Eén rol is nu vervuld.')
    expect(twice).not.toMatch(/Nog open|De vervuller doet niet mee|zonder vervuller/)
  })

  test('names the roles that somebody held before or in another phase only, and does not say that none is open', () => {
    const roles = [
      { id: 'nu', role: 'chair', holder: 'a' },
      { id: 'eerder', role: 'framer', holder: 'a', phases: ['direct'] },
      { id: 'nooit', role: 'gatekeeper', phases: ['direct'] },
      { id: 'af', role: 'connector', holder: 'a', phases: ['direct'] },
      { id: 'niet', role: 'connector', needed: false, reason: 'Klein.' },
    ]
    const ecosystem = { phase: 'perform' }
    const told = written({ ecosystem, partners: [{ id: 'a', name: 'A' }], roles })
    expect(told).toContain('Eerder of in een andere fase wel vervuld, nu door niemand: afbakener.')
    expect(told).not.toContain('mist een vervuller')
    const all = written({ ecosystem, partners: [{ id: 'a', name: 'A' }], roles: roles.slice(0, 1) })
    expect(all).toContain('Geen rol in de gegevens mist een vervuller.')
  })

  test('does not call all covered what nobody provides, marked or not', () => {
    const partners = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ]
    const provided = { id: 'k1', name: 'Meten', provided_by: ['a', 'b'] }
    const bare = { id: 'k2', name: 'Rekenen', fallback: ['b'] }
    for (const first of [provided, { ...provided, minimum: true }]) {
      const text = written({ partners, capabilities: [first, bare] })
      expect(text).toContain('Nodig, maar door geen partner die meedoet geleverd: ‘Rekenen’.')
      expect(text).not.toMatch(/alles wat hieronder staat belegd|valt stil: ‘Rekenen’/)
    }
  })

  test('shows the money until the year in which it must do without subsidy', () => {
    const money = chapter(document, 'Verdienmodellen en de weg naar eigen inkomsten')
    expect(money).toContain(
      'Uiterlijk december 2028 moet het zonder subsidie kunnen. De inkomsten zijn dan: Abonnement.',
    )
    expect(money).toContain(
      'In 2028 zijn de kosten begroot op € 80; zonder subsidie staat daar € 70 tegenover. Daarvan is € 20 zeker gesteld en € 50 nog niet. Er is dan nog € 10 te vinden.',
    )
    expect(money).toContain('| 2026 | € 100 | € 60 | – | – | € 40 | 40% | 45% | € 100 | – |')
    expect(money).toContain('| 2028 | € 80 | – | € 20 | € 50 | – | 0% | – | € 20 | € 10 |')
    expect(money).not.toContain('999')
  })

  test('says so when the last year still has subsidy, and when nothing is known of it', () => {
    const last = { id: 'f9', kind: 'subsidy', year: 2028, amount: 5 }
    const still = { ...full.finance, funding: [...full.finance.funding, last] }
    expect(written({ finance: still })).toContain('In dat jaar staat er nog € 5 aan subsidie in de begroting.')
    expect(written({ finance: { self_sustaining: { by: '2028' } } })).toContain(
      'Kosten en dekking voor 2028 staan nog niet in de gegevens.',
    )
    expect(written({ finance: { self_sustaining: { by: '2025' } } })).toContain('en die datum is voorbij')
  })

  test('does not let what one year has left over pay for another', () => {
    const line = (id: string, year: number, amount: number) => ({ id, what: 'Bureau', year, amount })
    const money = {
      costs: [line('c1', 2026, 50), line('c2', 2027, 60), line('c3', 2028, 70)],
      funding: [line('f1', 2026, 90), line('f2', 2027, 35), line('f3', 2028, 60)].map((one) => ({
        ...one,
        kind: 'cash',
        secured: true,
      })),
      self_sustaining: { by: 2028 },
    }
    expect(written({ finance: money })).toContain('Voor 2027 en 2028 is er samen € 35 minder dekking dan kosten.')
    expect(written({ finance: money }, 'en')).toContain(
      'For 2027 and 2028 the funding falls €35 short of the cost in all.',
    )
  })

  test('tells a shortage of coming years also where only earlier years have funding', () => {
    const costs = [2026, 2027, 2028].map((year) => ({ id: `c${year}`, what: 'Bureau', year, amount: 10 }))
    const funding = [{ id: 'f', kind: 'cash', year: 2024, amount: 10, secured: true }]
    const money = (rest: object) => written({ finance: { costs, ...rest, self_sustaining: { by: 2028 } } })
    expect(money({ funding })).toContain('Voor 2026 tot en met 2028 is er samen € 30 minder dekking dan kosten.')
    expect(money({})).not.toContain('minder dekking dan kosten')
  })

  test('puts long tables in an annex that the chapter names', () => {
    const pains = Array.from({ length: 30 }, (_, at) => ({ id: `n${at}`, what: `Behoefte ${at}` }))
    const groups = written({ target_groups: [{ id: 'g', name: 'Groep', pains }] })
    expect(chapter(groups, 'Behoeften en wat erop antwoordt')).toContain('Bijlage A heeft ze per doelgroep.')
    expect(groups.split('### Bijlage A. Behoeften')[1]).toContain('| Behoefte 29 |')
  })

  test('draws ten of many capabilities and says where the others stand', () => {
    const partners = Array.from({ length: 300 }, (_, at) => ({ id: `p${at}`, name: `Partner ${at}` }))
    const capabilities = partners.map(({ id }, at) => ({
      id: `k${at}`,
      name: `Kunnen ${at}`,
      provided_by: at === 200 ? [id] : partners.map((one) => one.id),
    }))
    const many = written({ partners, capabilities })
    expect(pictures(many)[0]?.split('\n').length).toBeLessThan(80)
    expect(pictures(many)[0]).toContain('Kunnen 200')
    expect(many).toContain('De andere 290 staan alleen in de tabel.')
    expect(many).toContain('Partner 4 en nog 295')
  })

  test('draws the chain where no capabilities are there to draw', () => {
    expect(pictures(written({ partners: full.partners, chain: full.chain }))[0]).toContain('k3["Beheer"]:::nobody')
  })

  test('of an ecosystem with only a name says where to begin', () => {
    const bare = written({})
    expect(bare).toContain('# Bouwtekening Proefpolder\n')
    expect(bare).toContain('Onderaan staat waar u begint.')
    expect(bare.match(/^## .*$/gm)).toEqual(['## In het kort', '## Wat nog niet in de gegevens staat'])
    expect(bare.match(/^- \*\*/gm)).toHaveLength(8)
    expect(bare).not.toMatch(/[Ee]r (?:is|zijn) (?:nog )?geen/)
  })

  test('names no partner that is not for this reader, and does not say that nobody is there', () => {
    const [dak, ...others] = full.partners
    const hidden = { ...full, partners: [{ ...dak, visibility: 'internal' }, ...others] }
    const edition = writing.written(blueprint, hidden, 'nl', 'partners')
    expect(edition).not.toContain('Dak BV')
    expect(edition).toContain('| Dakwerk | hier niet genoemd | bestaand |')
    expect(edition).toContain('| Loket | hier niet genoemd | Telefoon |')
    expect(chapter(edition, 'In het kort')).not.toContain('‘Loket’')
  })

  test('asks to agree to the way to no subsidy only where there is a day for it', () => {
    const agreeing = (finance: object) => chapter(written({ ...full, finance }), 'In het kort')
    const costs = [{ id: 'k', what: 'Bureau', year: 2027, amount: 10 }]
    expect(agreeing({ costs })).not.toContain('zonder subsidie')
    expect(agreeing({ costs, self_sustaining: { by: '2029-12-31' } })).toContain('de weg naar werken zonder subsidie')
  })

  test('calls essential what the data call so, and does not say that nothing stands without it', () => {
    expect(chapter(document, 'Het kleinste levensvatbare ecosysteem')).toMatch(/Als onmisbaar aangemerkt/)
  })

  test('has the same structure in both languages', () => {
    for (const sections of [full, {}]) expect(skeleton(written(sections, 'en'))).toEqual(skeleton(written(sections)))
    expect(written(full, 'en')).not.toMatch(/nog niet|gegevens|Bijlage|partner die|zeker gesteld/)
  })

  test('stays whole whatever people typed', async () => {
    const ordinary = written(retold(full, () => 'tekst'))
    for (const text of nasty) {
      const poison = written(retold(full, () => text))
      expect(skeleton(poison)).toEqual(skeleton(ordinary))
      await expectWhole(poison, ordinary)
    }
  })
})

function written(sections: object, language: Language = 'nl'): string {
  return writing.written(blueprint, sections, language)
}

test('funding of which nothing is secured is told as a whole', () => {
  const costs = [{ id: 'k', what: 'Bureau', year: 2027, amount: 10 }]
  const finance = { costs, funding: [{ id: 'f', kind: 'cash', year: 2027, amount: 10 }], self_sustaining: { by: 2028 } }
  expect(written({ finance })).toContain('Voor 2027 is de hele dekking (€ 10) nog niet zeker gesteld.')
  expect(written({ finance }, 'en')).toContain('For 2027, all funding (€10) is not secured yet.')
})
