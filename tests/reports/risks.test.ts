import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/graph/resolve.ts'
import type { Definition } from '../../src/model/definition.ts'
import { risks } from '../../src/reports/risks.ts'
import { openRisks } from '../../src/reports/start-note/risks.ts'
import type { Language } from '../../src/text.ts'
import { nasty, retold } from './poison.ts'
import { chapter, expectWhole, pictures, skeleton } from './structure.ts'
import * as writing from './writing.ts'

const full = {
  partners: [
    { id: 'dak', name: 'Dak BV', essential: true },
    { id: 'straat', name: 'Straat BV' },
    { id: 'stil', name: 'Stil BV' },
    { id: 'oud', name: 'Oud BV', status: 'left' },
  ],
  governance: {
    bodies: [{ id: 'stuurgroep', name: 'Stuurgroep', kind: 'steering-group', chair: 'dak', members: ['dak'] }],
    exit_rules: ['Opzeggen kan per half jaar'],
  },
  goals: [
    { id: 'droog', title: 'Droge straten', owner: 'dak' },
    { id: 'koel', title: 'Koele daken', owner: 'stuurgroep' },
  ],
  actions: [
    { id: 'a', title: 'Straat kiezen', owner: 'dak', goals: ['droog'] },
    { id: 'b', title: 'Straat meten', owner: 'straat', goals: ['koel'] },
    { id: 'c', title: 'Al klaar', owner: 'dak', goals: ['koel'], status: 'done' },
  ],
  roles: [
    { id: 'r1', role: 'chair', holder: 'dak' },
    { id: 'r2', role: 'driver', holder: 'dak' },
  ],
  joint_functions: [{ id: 'loket', what: 'Loket', owner: 'straat' }],
  propositions: [{ id: 'pakket', name: 'Pakket', components: [{ what: 'Dakwerk', partner: 'dak' }] }],
  capabilities: [
    { id: 'daken', name: 'Daken leggen', provided_by: ['dak'], fallback: ['straat'] },
    { id: 'meten', name: 'Meten', provided_by: ['dak', 'oud'] },
    { id: 'leren', name: 'Leren', provided_by: ['dak', 'straat'] },
    { id: 'lenen', name: 'Lenen', provided_by: ['oud'] },
  ],
  chain: [{ id: 'bouw', name: 'Bouw', partners: ['straat'] }],
  finance: {
    funding: [
      { id: 'f1', kind: 'cash', from: 'dak', year: 2026, amount: 5, secured: true },
      { id: 'f2', kind: 'cash', from: 'dak', year: 2027, amount: 30, secured: true },
      { id: 'f3', kind: 'in-kind', from: 'dak', year: 2027, amount: 20 },
      { id: 'f4', kind: 'cash', from: 'dak', year: 2028, amount: 10 },
      { id: 'f5', kind: 'cash', from: 'straat', year: 2028, amount: 7, secured: true },
    ],
  },
  risks: [
    { id: 'r1', title: 'Licht', likelihood: 'low', impact: 'low', owner: 'oud', mitigation: 'Wachten' },
    { id: 'r2', title: 'Zwaar', likelihood: 'high', impact: 'high', owner: 'stuurgroep', goals: ['droog', 'koel'] },
    { id: 'r3', title: 'Onbekend', caveat: 'Eén gesprek', mitigation: 'Navragen' },
    {
      id: 'r4',
      title: 'Te klein',
      partner: 'straat',
      likelihood: 'high',
      impact: 'low',
      owner: 'straat',
      mitigation: 'x',
    },
    {
      id: 'r5',
      title: 'Te duur',
      level: 'partner',
      partner: 'dak',
      likelihood: 'high',
      impact: 'high',
      owner: 'straat',
      mitigation: 'x',
    },
    { id: 'r6', title: 'Voorbij', status: 'closed' },
  ],
  dependencies: [
    { id: 'd1', from: 'straat', to: 'dak', what: 'Werk', criticality: 'low' },
    { id: 'd2', from: 'dak', to: 'oud', what: 'Kratten', criticality: 'high' },
    { id: 'd3', from: 'oud', to: 'dak', what: 'Vroeger' },
  ],
  tensions: [
    {
      id: 's1',
      what: 'Tempo',
      parties: ['dak', 'oud'],
      status: 'discussed',
      discussed_on: '2026-10-08',
      outcome: 'Rustig',
    },
    { id: 's2', what: 'Prijs', status: 'open' },
    { id: 's3', what: 'Oud zeer', status: 'settled' },
  ],
  assumptions: [
    { id: 'a1', statement: 'Men betaalt', critical: 'high', under: ['droog'], status: 'holds', plan_b: 'Regels' },
    {
      id: 'a2',
      statement: 'Men onderhoudt',
      critical: 'high',
      status: 'open',
      checked_on: '2026-06-25',
      test: 'Kijken',
    },
    { id: 'a3', statement: 'Men leert', critical: 'low', status: 'failed', plan_b: 'Les' },
    { id: 'a4', statement: 'Men lacht', critical: 'low' },
  ],
}

describe('the risks', () => {
  const document = written(full)

  test('start with how many there are and what asks for attention', () => {
    const short = chapter(document, 'In het kort')
    expect(short).toContain(
      'In de gegevens staan vijf open risico’s: drie voor het geheel en twee bij afzonderlijke partners. Gesloten is er één.',
    )
    expect(short.match(/^- .*$/gm)).toEqual([
      '- Kans en gevolg allebei hoog: ‘Zwaar’ en ‘Te duur’.',
      '- Er staat nog niet wat we hieraan doen: ‘Zwaar’.',
      '- Er staat nog niet wie hierop let: ‘Onbekend’.',
      '- Wie hierop let, doet niet mee: ‘Licht’.',
      '- Nodig, maar bij niemand belegd: ‘Lenen’.',
      '- Rust op één partner, zonder vervanger: ‘Meten’ en ‘Bouw’.',
      '- Bij Dak BV ligt meer dan de helft van de dekking vanaf 2026 (90,3%), de zeker gestelde dekking vanaf 2026 (83,3%) en de bekwaamheden (levert mee aan drie van de drie).',
      '- Partners rekenen op wie niet meedoet: ‘Kratten’.',
      '- Aannames die niet kloppen: ‘Men leert’.',
      '- Aannames waar het plan zwaar op leunt, zonder plan B: ‘Men onderhoudt’.',
      '- Bij deze spanning staat nog niet dat erover is gesproken: ‘Prijs’.',
    ])
  })

  test('speak of one partner and of one tension where there is one', () => {
    const partners = ['Stad', 'Dak', 'Straat'].map((name) => ({ id: name.toLowerCase(), name }))
    const risk = (id: string, partner?: string) => ({ id, title: id, status: 'open', ...(partner && { partner }) })
    const goals = [{ id: 'droog', title: 'Droog', owner: 'stad' }]
    const sections = {
      goals,
      tensions: [
        { id: 't', what: 'Prijs' },
        { id: 'u', what: 'Tempo' },
      ],
    }
    const one = { ...sections, partners: partners.slice(0, 2), risks: [risk('Geld'), risk('Brand', 'stad')] }
    const two = { ...sections, partners, risks: [risk('Geld'), risk('Brand', 'stad'), risk('Ruis', 'stad')] }
    expect(written(one)).toContain('twee open risico’s: één voor het geheel en één bij één partner.')
    expect(written(two)).toContain('drie open risico’s: één voor het geheel en twee bij één partner.')
    expect(written(one, 'en')).toContain('one for the whole and one at one partner')
    expect(written(one)).toContain('Van deze partner staat nog geen eigen risico in de gegevens: Dak.')
    expect(written(two)).toContain('Van deze partners staat nog geen eigen risico in de gegevens: Dak en Straat.')
    expect(written(one, 'en')).toContain('Of this partner the data hold no risk of its own yet: Dak.')
    expect(written(one)).toContain('Bij vertrek van deze partner valt volgens de gegevens niets weg: Dak.')
    expect(written(two)).toContain('Bij vertrek van deze partners valt volgens de gegevens niets weg: Dak en Straat.')
    expect(written(one, 'en')).toContain('According to the data nothing falls when this partner leaves: Dak.')
    expect(written(one)).toContain('Bij deze spanningen staat nog niet dat erover is gesproken: ‘Prijs’ en ‘Tempo’.')
  })

  test('name who is leaving, who pays most of a year, and who holds others together', () => {
    const partners = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() }))
    const short = chapter(
      written({
        partners: [...partners, { id: 'gaat', name: 'Gaat', left: '2027-03' }],
        chain: [{ id: 'bouw', name: 'Bouw', partners: ['gaat'] }],
        relations: ['a', 'c', 'd'].map((from) => ({ id: from, from, to: 'b' })),
        actions: ['1', '2', '3', '4'].map((id) => ({ id, title: id, owner: id === '1' ? 'c' : 'a' })),
        finance: {
          subsidies: [{ id: 'regeling', name: 'Regeling Droog' }],
          funding: [
            { id: 'f0', kind: 'cash', from: 'a', year: 2026, amount: 200 },
            { id: 'f1', kind: 'subsidy', from: 'regeling', year: 2027, amount: 60 },
            { id: 'f2', kind: 'cash', from: 'b', year: 2027, amount: 20 },
            { id: 'f3', kind: 'cash', from: 'c', year: 2028, amount: 30 },
            { id: 'f4', kind: 'cash', from: 'd', year: 2028, amount: 100 },
          ],
        },
      }),
      'In het kort',
    )
    expect(short.match(/^- .*$/gm)).toEqual([
      '- Blijft zonder partner achter, want wie het doet vertrekt: ‘Bouw’.',
      '- Bij A ligt meer dan de helft van de open acties (drie van de vier).',
      '- Meer dan de helft van de dekking komt van Regeling Droog: 2027 (75%).',
      '- Meer dan de helft van de dekking komt van D: 2028 (76,9%).',
      '- Houdt anderen verbonden met de rest van het netwerk: B.',
      '- Het meeste valt weg bij vertrek van: A, Gaat en C.',
    ])
  })

  test('stand by number in a matrix of likelihood and impact', () => {
    const matrix = chapter(document, 'Kans en gevolg')
    expect(matrix.match(/^\|.*$/gm)?.slice(2)).toEqual([
      '| Hoog | 5 | – | 1 en 4 |',
      '| Middel | – | – | – |',
      '| Laag | 2 | – | – |',
    ])
    expect(matrix).toContain('Nog niet beoordeeld op kans en gevolg: nummer 3.')
  })

  test('are numbered, those of the whole first, the heaviest first', () => {
    expect(chapter(document, 'Risico’s van het geheel').match(/^\| \d.*$/gm)).toEqual([
      '| 1 | Zwaar | hoog | hoog | – | Stuurgroep | Droge straten; Koele daken | – |',
      '| 2 | Licht | laag | laag | Wachten | Oud BV (vertrokken) | – | – |',
      '| 3 | Onbekend | – | – | Navragen | – | – | Eén gesprek |',
    ])
    expect(chapter(document, 'Risico’s per partner')).toContain(
      '| 4 | Dak BV | Te duur | hoog | hoog | x | Straat BV |',
    )
    expect(chapter(document, 'Risico’s per partner')).toContain('| 5 | Straat BV | Te klein | hoog | laag | x | zelf |')
    expect(document).toContain('nog geen eigen risico in de gegevens: Stil BV.')
  })

  test('tell what falls when a partner leaves, the heaviest first', () => {
    const leaving = chapter(document, 'Als een partner vertrekt')
    expect(leaving.match(/^\| (?:Dak|Straat|Stil|Oud).*$/gm)).toEqual([
      '| Dak BV (onmisbaar) | één doel en één open actie | Aanjager en voorzitter van Stuurgroep | Daken leggen en Meten | € 60 | € 30 | Straat BV |',
      '| Straat BV | één open actie | – | Bouw | € 7 | € 7 | – |',
    ])
    expect(leaving).toContain('Dekking 2027 en 2028')
    expect(leaving).toContain('valt volgens de gegevens niets weg: Stil BV.')
    expect(leaving).toContain('- Opzeggen kan per half jaar.')
    expect(leaving).not.toContain('rust op één partner')
  })

  test('name in the annex everything that falls, with who could take over', () => {
    const dak = document.split('#### 1. Dak BV\n')[1]?.split('####')[0] ?? ''
    expect(dak.match(/^- .*$/gm)).toEqual([
      '- Doelen: ‘Droge straten’.',
      '- Open acties: ‘Straat kiezen’.',
      '- Rollen: Aanjager en voorzitter van Stuurgroep.',
      '- Alleen bij deze partner: ‘Daken leggen’ (kan overnemen: Straat BV); ‘Meten’ (nog geen vervanger).',
      '- Hangt daarna nog aan één partner: ‘Leren’ (dan alleen nog Straat BV).',
      '- Aanbod dat een onderdeel verliest: ‘Pakket’.',
      '- Wie erop rekent: Straat BV, voor ‘Werk’ (belang: laag).',
    ])
  })

  test('give the funding per year, this year apart', () => {
    const funding = document.split('### Bijlage B.')[1] ?? ''
    expect(funding).toContain('| Partner | 2026 (lopend jaar) | 2027 | 2028 |')
    expect(funding).toContain('| Dak BV | € 5 | € 50, waarvan € 30 zeker | € 10, niet zeker |')
  })

  test('put many years of funding in one last column', () => {
    const funding = Array.from({ length: 40 }, (_, at) => ({
      id: `f${at}`,
      kind: 'cash',
      from: 'dak',
      year: 2026 + at,
      amount: 1,
    }))
    const many = written({ partners: full.partners, finance: { funding } })
    expect(many).toContain('| Partner | 2026 (lopend jaar) | 2027 | 2028 | 2029 | 2030 | na 2030 |')
    expect(many).toContain('| € 35, niet zeker |')
  })

  test('leave out what those who left counted on', () => {
    const counting = chapter(document, 'Wie op wie rekent')
    expect(counting.match(/^\| (?:Dak|Straat|Oud).*$/gm)).toEqual([
      '| Dak BV | Oud BV (vertrokken) | Kratten | hoog |',
      '| Straat BV | Dak BV | Werk | laag |',
    ])
    expect(pictures(document)[0]?.match(/-->/g)).toHaveLength(2)
  })

  test('show the tensions that are open and the assumptions that carry much', () => {
    const tensions = chapter(document, 'Spanningen')
    expect(tensions).toContain('Voor zover bekend zijn twee spanningen nog niet opgelost.\nEén is al opgelost.')
    expect(tensions.indexOf('| Prijs |')).toBeLessThan(tensions.indexOf('| Tempo | Dak BV en Oud BV (vertrokken) |'))
    expect(tensions).not.toContain('Oud zeer')
    expect(chapter(document, 'Aannames waar het plan op leunt').match(/^\| Men.*$/gm)).toEqual([
      '| Men leert | laag | – | klopt niet | – | Les |',
      '| Men onderhoudt | hoog | – | nog open (25 juni 2026) | Kijken | nog geen |',
      '| Men betaalt | hoog | Droge straten | klopt | – | Regels |',
    ])
    expect(document).toContain('Daarnaast is er één aanname waar het plan licht op leunt; die staat niet in de tabel.')
  })

  test('stay readable when there are many', () => {
    const partners = Array.from({ length: 400 }, (_, at) => ({ id: `p${at}`, name: `P${at}` }))
    const many = written({
      partners,
      risks: partners.map(({ id }, at) => ({
        id: `r${at}`,
        title: `R${at}`,
        partner: id,
        likelihood: 'low',
        impact: 'low',
      })),
      dependencies: partners.map(({ id }, at) => ({
        id: `d${at}`,
        from: id,
        to: `p${(at + 1) % 400}`,
        what: `W${at}`,
      })),
      actions: partners.map(({ id }, at) => ({ id: `a${at}`, title: `A${at}`, owner: id })),
    })
    expect(chapter(many, 'Kans en gevolg')).toContain('11, 12 en nog 388')
    expect(chapter(many, 'Risico’s per partner')).toContain('nog 385 risico’s in bijlage A.')
    expect(chapter(many, 'Als een partner vertrekt')).toContain('De tabel toont de acht zwaarste; bijlage B')
    expect(chapter(many, 'Wie op wie rekent')).toContain('De tekening toont de twaalf afhankelijkheden')
    expect(chapter(many, 'Wie op wie rekent')).toContain('nog 385 afhankelijkheden in bijlage C.')
    expect(pictures(many)[0]?.match(/-->/g)).toHaveLength(12)
  })

  test('of an ecosystem with only a name say where to begin', () => {
    const bare = written({})
    expect(bare).toContain('# Risico’s Proefpolder\n')
    expect(bare).toContain('Vraag elke partner wat hem wakker houdt')
    expect(bare).toContain('In de gegevens staan nog geen partners; zet ze bij `partners`.')
    expect(bare).not.toMatch(/^\||```|[Ee]r (?:is|zijn) (?:nog )?geen/m)
    expect(written({ partners: [{ id: 'a', name: 'A' }] })).toContain('is nog niet te zeggen')
  })

  test('count nothing that is not for this reader', () => {
    const [zwaar, ...others] = full.risks
    const hidden = { ...full, risks: [{ ...zwaar, title: 'Geheim', visibility: 'internal' }, ...others] }
    const edition = writing.written(risks, hidden, 'nl', 'partners')
    expect(edition).not.toContain('Geheim')
    expect(edition).toContain('vier open risico’s: twee voor het geheel')
  })

  test('say what a lone risk is about without counting it twice, and speak of amounts only where there are any', () => {
    const lone = written({ risks: [{ id: 'r', title: 'Regen' }] })
    expect(lone).toContain('In de gegevens staat één open risico, voor het geheel.')
    const now = { year: 2026, kind: 'cash', amount: 10, secured: true }
    const leaving = (year: number) =>
      written({
        partners: [{ id: 'stad', name: 'Stad' }],
        goals: [{ id: 'droog', title: 'Droog', owner: 'stad' }],
        finance: { funding: [{ id: 'f', from: 'stad', ...now, year }] },
      })
    expect(leaving(2026)).not.toContain('De bedragen in deze tabel')
    expect(leaving(2027)).toContain('De bedragen in deze tabel')
  })

  test('have the same structure in both languages', () => {
    for (const sections of [full, {}]) expect(skeleton(written(sections, 'en'))).toEqual(skeleton(written(sections)))
    expect(written(full, 'en')).not.toMatch(/nog niet|gegevens|Bijlage|rekent|zeker/)
  })

  test('stay whole whatever people typed', async () => {
    const ordinary = written(retold(full, () => 'tekst'))
    for (const text of nasty) {
      const poison = written(retold(full, () => text))
      expect(skeleton(poison)).toEqual(skeleton(ordinary))
      await expectWhole(poison, ordinary)
    }
  })
})

test('of risks that are equally heavy the one that harms most comes first, and what was judged on one side after both', () => {
  const risk = (id: string, rest: object) => ({ id, title: id, ...rest })
  const all = [
    risk('kans', { likelihood: 'high' }),
    risk('vaak', { likelihood: 'high', impact: 'medium' }),
    risk('erg', { likelihood: 'medium', impact: 'high' }),
    risk('licht', { likelihood: 'low', impact: 'low' }),
    risk('niets', {}),
  ]
  const { ecosystem } = resolve({ risks: all } as Definition)
  expect(openRisks({ ecosystem }).map(({ id }) => id)).toEqual(['erg', 'vaak', 'licht', 'kans', 'niets'])
})

function written(sections: object, language: Language = 'nl'): string {
  return writing.written(risks, sections, language)
}

test('those with whom most falls are named as far as no other is their equal', () => {
  const partners = ['A', 'B', 'C', 'D'].map((name) => ({ id: name.toLowerCase(), name }))
  const roles = ['a', 'a', 'b', 'c', 'd'].map((holder, at) => ({
    id: `r${at}`,
    role: at === 0 ? 'chair' : 'driver',
    holder,
  }))
  expect(written({ partners, roles })).toContain('- Het meeste valt weg bij vertrek van: A.\n')
  expect(written({ partners, roles: roles.slice(1) })).not.toContain('Het meeste valt weg')
})
