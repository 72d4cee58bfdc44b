import { describe, expect, test } from 'vitest'
import { ecosystemMap } from '../../src/reports/ecosystem-map.ts'
import type { Language } from '../../src/text.ts'
import { poisoned } from './poison.ts'
import { expectPictures, expectWhole, headings, pictures, structure } from './structure.ts'
import * as writing from './writing.ts'

describe('the ecosystem map', () => {
  test('of an ecosystem with only a name says in each chapter what belongs there', () => {
    const text = written({})
    expect(text).toContain('Deze kaart is nog leeg')
    expect(headings(text).filter((heading) => /^## \d/.test(heading))).toHaveLength(7)
    for (const section of ['partners', 'relations', 'value_flows', 'themes', 'stakeholders', 'chain'])
      expect(text).toContain(`\`${section}\``)
    expect(pictures(text)).toEqual([])
  })

  test('has the same chapters, tables and pictures in both languages', () => {
    expect(structure(written(full, 'en'))).toEqual(structure(written(full)))
    expect(written(full, 'en')).not.toMatch(/gegevens|Bijlage|nog niet|niemand/)
  })

  test('says first who stands alone and what is empty, of those who take part', () => {
    const [, top = ''] = written(full).split('Dit valt op:')
    expect(top.split('## 1.')[0]?.trim().split('\n')).toEqual([
      '- Uit deze wereld staat nog geen partner in de gegevens: onderwijs en onderzoek.',
      '- In de gegevens vult nog geen partner deze schakel van de keten in: Beheren.',
      '- Deze partner staat in de gegevens los: geen bestaande relatie, geen waardestroom en geen actie samen met een ander: Eiland.',
      '- In geen enkele waardestroom genoemd: Fonds.',
      '- In de gegevens geen actie samen met een ander: Stad, Bouw BV en Fonds.',
      '- Zonder één van de partners raken anderen los van de rest (hoofdstuk 4).',
      '- Geeft iets en krijgt volgens de gegevens niets terug: Stad.',
      '- Krijgt iets en geeft volgens de gegevens niets terug: Bouw BV.',
      '- Eén relatie is gewenst en er nog niet (hoofdstuk 2).',
      '- Tegenstander met invloed: Bond.',
      '- Nodig, en nog niet aan tafel: Bank.',
    ])
  })

  test('speaks of one world and of two partners as people do', () => {
    const partners = [
      { id: 'a', name: 'Aap', helix: 'company' },
      { id: 'b', name: 'Beer', helix: 'company' },
    ]
    const relations = [{ id: 'r', from: 'a', to: 'b' }]
    const [dutch, english] = [written({ partners, relations }), written({ partners, relations }, 'en')]
    expect(dutch).toContain('Beide partners hangen direct of via anderen met elkaar samen.')
    expect(english).toContain('Both partners hang together, directly or through others.')
    expect(dutch).toContain(
      'Uit deze werelden staat nog geen partner in de gegevens: onderwijs en onderzoek; de overheid.',
    )
    expect(english).toContain('The data hold no partner from these worlds yet: education and research; government.')
    expect(written(full, 'en')).toContain('The data hold no partner from this world yet: education and research.')
  })

  test('puts partners by world and ring', () => {
    const text = written(full)
    expect(text).toContain('| Wereld | In de kern | In de schil | Niet ingedeeld |')
    expect(text).toContain('| Bedrijven | – | Bouw BV | Eiland en Fonds |')
    expect(text).not.toContain('School |')
    expect(text).toContain('In beeld of benaderd: School (in beeld).')
  })

  test('counts relations by kind and strength, and keeps the desired ones apart', () => {
    const text = written(full)
    expect(text).toContain('| Soort | Sterk | Sterkte onbekend | Gewenst |')
    expect(text).toContain('| Samenwerking | 1 | – | 1 |')
    expect(text).toContain('| Soort onbekend | – | 1 | – |')
    expect(text.match(/\| Stad \| Bank \| samenwerking \|/g)).toHaveLength(1)
  })

  test('adds up the money of flows per year', () => {
    expect(written(full)).toContain('| Geld | 2 | € 22.000 |')
  })

  test('says how the partners hang together, and on whom that leans', () => {
    const strength = written(full).split('## 4. Hoe sterk het netwerk is')[1]?.split('## 5.')[0] ?? ''
    expect(strength).toContain('In de gegevens staan twee banden tussen partners.')
    expect(strength).toContain('Drie van de vier partners hangen direct of via anderen met elkaar samen.')
    expect(strength).toContain('Eén partner staat los van iedereen (zie ‘In het kort’).')
    expect(strength).toContain('Valt deze partner weg, dan raken anderen los van de rest: Stad.')
    expect(strength).toContain('Van de twee banden lopen er twee (100%) tussen verschillende werelden.')
    expect(strength).toContain('| Stad | 2 | 33,3% |')
    expect(strength).not.toContain('Eiland')
  })

  test('says of a single tie whether it joins two worlds', () => {
    const tie = (helix: string) => ({
      partners: [
        { id: 'a', name: 'A', helix: 'company' },
        { id: 'b', name: 'B', helix },
      ],
      relations: [{ id: 'r', from: 'a', to: 'b', kind: 'cooperation', state: 'existing' }],
    })
    expect(written(tie('society'))).toContain('Die band loopt tussen twee werelden.')
    expect(written(tie('society'))).not.toContain('één banden')
    expect(written(tie('company'))).not.toMatch(/Die band|één banden/)
  })

  test('names groups, worlds without a tie, and who shares a goal without one', () => {
    const world = (helix: string, ...ids: string[]) => ids.map((id) => ({ id, name: id.toUpperCase(), helix }))
    const strength = written({
      partners: [...world('company', 'a', 'b', 'c'), ...world('government', 'd', 'e'), ...world('society', 'f')],
      target_groups: [{ id: 'huurders', name: 'Huurders' }],
      goals: [{ id: 'droog', title: 'Droog', owner: 'a' }],
      actions: [
        { id: '1', title: '1', goals: ['droog'], owner: 'b', contributors: ['c'] },
        { id: '2', title: '2', owner: 'd', contributors: ['e'] },
      ],
      value_flows: [
        { id: '1', from: 'f', to: 'huurders', what: 'x' },
        { id: '2', from: 'a', to: 'c', what: 'x' },
      ],
    }).split('## 4. Hoe sterk')[1]
    expect(strength).toContain('Er zijn twee groepen die onderling geen band hebben:\n\n- A, B en C\n- D en E\n')
    expect(strength).toContain('Geen band met een andere partner, wel met een ander: F.')
    expect(strength).toContain('Valt deze partner weg, dan raken anderen los van de rest: C.')
    expect(strength).toContain(
      'Nog geen enkele band tussen: Bedrijven – Overheden, Bedrijven – Maatschappelijke organisaties en Overheden – Maatschappelijke organisaties.',
    )
    expect(strength).toContain('Geen van de drie banden loopt tussen verschillende werelden.')
    expect(strength).toContain('| A | B | ‘Droog’ |')
    expect(strength).not.toMatch(/Nog \S+ pa/)
  })

  test('says so where there are too many partners to tell who stands between others', () => {
    const partners = Array.from({ length: 301 }, (_, at) => ({ id: `p${at}`, name: `P${at}` }))
    const relations = partners.slice(1).map(({ id }, at) => ({ id: `r${at}`, from: 'p0', to: id }))
    const text = written({ partners, relations })
    expect(text).toContain('rekenen we uit tot 300 partners; dit zijn er meer.')
    expect(text).not.toContain('betweenness')
  })

  test('says that partners only give or get where the data hold both, with contributions and benefits', () => {
    const partners = [
      { id: 'a', name: 'A', brings: ['Uren'], gets: ['Klanten'] },
      { id: 'b', name: 'B', brings: ['Geld'] },
      { id: 'c', name: 'C', gets: ['Kennis'] },
    ]
    const top = written({ partners })
    expect(top).toContain('- Geeft iets en krijgt volgens de gegevens niets terug: B.')
    expect(top).toContain('- Krijgt iets en geeft volgens de gegevens niets terug: C.')
    expect(written({ partners: partners.slice(1, 2) })).not.toContain('niets terug')
  })

  test('shows themes that are shared as columns, and names those of one partner', () => {
    const text = written(full)
    expect(text).toContain('| Partner | Water (2) |\n| --- | --- |\n| Bouw BV | ● |\n| Stad | ● |')
    expect(text).toContain('Bij één partner: Hitte (Stad).')
    expect(text).toContain('Geen thema in de gegevens: Fonds en Eiland.')
    const partners = Array.from({ length: 30 }, (_, at) => ({
      id: `p${at}`,
      name: `P${at}`,
      themes: Array.from({ length: 10 }, (_, theme) => `Thema ${theme}`).slice(at % 9),
    }))
    const many = written({ partners })
    expect(many).toContain('Ook gedeeld: Thema 1 (')
    expect(many).toContain('### Bijlage A. Wie waaraan werkt')
    expect(many.split('## Bijlagen')[1]).toContain('| P29 |')
  })

  test('places stakeholders by interest and influence, each with the number of its row', () => {
    const text = written(full)
    expect(text).toContain('| Invloed | Belang klein | Belang middel | Belang groot |')
    expect(text).toContain('| groot |  |  | 1 Raad |')
    expect(text).toContain('| middel | 2 Bond |  |  |')
    expect(text).toMatch(/^\| 1 \| Raad \|/m)
    expect(text).toContain('Belang of invloed staat nog niet in de gegevens: Bank.')
    expect(text).not.toContain('quadrantChart')
  })

  test('draws the square where its points can be kept apart', () => {
    const crowd = (count: number) =>
      written({
        stakeholders: Array.from({ length: count }, (_, at) => ({
          id: `s${at}`,
          name: `S${at}`,
          interest: 'high',
          influence: 'high',
        })),
      })
    const points = [...crowd(9).matchAll(/"\d+": \[(\d\.\d+), (\d\.\d+)\]/g)].map(([, x, y]) => `${x} ${y}`)
    expect(new Set(points).size).toBe(9)
    for (const point of points)
      for (const value of point.split(' ')) expect(Math.abs(Number(value) - 5 / 6)).toBeLessThan(0.15)
    expect(crowd(10)).not.toContain('quadrantChart')
  })

  test('draws the chain in order and marks what is empty', () => {
    const picture = pictures(written(full)).at(-1) ?? ''
    expect(picture).toContain('c1["1. Maken<br/>Bouw BV"]\n')
    expect(picture).toContain('c2["2. Beheren<br/>nog niemand"]:::empty')
    expect(picture).toContain('c1 --> c2')
    expect(written(full)).toContain('| 2\\. Beheren | nog niemand (in gedachten: School) |')
    const chain = Array.from({ length: 30 }, (_, at) => ({ id: `k${at}`, name: `K${at}` }))
    expect(written({ chain })).toContain('Niet getekend: de laatste 18 schakels.')
    expect(written({ chain })).toContain('### Bijlage A. De hele keten')
  })

  test('moves long tables to annexes that the chapters call by their letter', () => {
    const partners = Array.from({ length: 40 }, (_, at) => ({ id: `p${at}`, name: `P${at}` }))
    const pairs = partners.slice(1).map(({ id }, at) => ({ id: `r${at}`, from: 'p0', to: id }))
    const flows = pairs.map((pair) => ({ ...pair, what: 'Kennis' }))
    for (const language of ['nl', 'en'] as const) {
      const text = written({ partners, relations: pairs, value_flows: flows }, language)
      const [main = '', annexes = ''] = text.split(/^## (?:Bijlagen|Annexes)$/m)
      expect([...main.matchAll(/(?:bijlage|annex) ([A-Z])\b/g)].map((match) => match[1])).toEqual(['A', 'B'])
      expect([...annexes.matchAll(/^### \w+ ([A-Z])\./gm)].map((match) => match[1])).toEqual(['A', 'B'])
    }
  })

  test('stays whole whatever people typed, and its pictures stay sound', async () => {
    for (const language of ['nl', 'en'] as const) {
      for (const tail of [undefined, 'x'.repeat(10_000)]) {
        const [text, clean] = [written(poisoned(full, tail), language), written(full, language)]
        expect(headings(text).slice(1)).toEqual(headings(clean).slice(1))
        expect(pictures(text).join()).not.toMatch(/x{200}/)
        await expectWhole(text, clean)
      }
    }
  })

  test('draws names that mean something in Mermaid, and names that are empty', async () => {
    for (const name of ['end', 'subgraph', 'r1', '"', '']) {
      const named = JSON.parse(JSON.stringify(full), (key, value) => (key === 'name' ? name : value)) as object
      await expectPictures(written(named))
    }
  })

  test('leaves nothing of its templates behind', () => {
    for (const sections of [{}, full])
      expect(written(sections)).not.toMatch(/\b(?:null|undefined|NaN|\[object)\b|[ \t]\n|\n{3}/)
  })
})

const full = {
  partners: [
    { id: 'stad', name: 'Stad', helix: 'government', involvement: 'core', themes: ['Water', 'Hitte'] },
    { id: 'bouw', name: 'Bouw BV', helix: 'company', involvement: 'ring', themes: ['water'] },
    { id: 'fonds', name: 'Fonds', helix: 'company' },
    { id: 'eiland', name: 'Eiland', helix: 'company' },
    { id: 'school', name: 'School', helix: 'knowledge', status: 'prospect', themes: ['Water'] },
  ],
  stakeholders: [
    { id: 'bond', name: 'Bond', kind: 'network', interest: 'low', influence: 'medium', position: 'opponent' },
    { id: 'raad', name: 'Raad', interest: 'high', influence: 'high', wants: 'Rust', involvement: 'Elk kwartaal' },
    { id: 'bank', name: 'Bank', interest: 'high', missing: { why: 'Geld', next_step: 'Bellen' } },
  ],
  relations: [
    { id: 'r1', from: 'stad', to: 'bouw', kind: 'cooperation', strength: 'strong', description: 'Straten' },
    { id: 'r2', from: 'stad', to: 'bank', kind: 'cooperation', state: 'desired' },
    { id: 'r3', from: 'fonds', to: 'stad' },
  ],
  value_flows: [
    { id: 'f1', from: 'stad', to: 'bouw', what: 'Opdracht', kind: 'money', amount: 10_000, per: 'year' },
    { id: 'f2', from: 'stad', to: 'bouw', what: 'Huur', kind: 'money', amount: 1000, per: 'month' },
  ],
  chain: [
    { id: 'k1', name: 'Maken', partners: ['bouw'], description: 'Bouwen' },
    { id: 'k2', name: 'Beheren', partners: ['school'] },
  ],
  actions: [{ id: 'a', title: 'A', owner: 'stad' }],
  related_ecosystems: [{ id: 'buur', name: 'Buur', relation: 'sister', description: 'Hiernaast' }],
}

function written(sections: object, language: Language = 'nl'): string {
  return writing.written(ecosystemMap, sections, language)
}

test('one tie of which both worlds are known is told as one', () => {
  const partners = [
    { id: 'a', name: 'A', helix: 'government' },
    { id: 'b', name: 'B', helix: 'company' },
    { id: 'c', name: 'C' },
  ]
  const tie = (from: string, to: string) => ({ id: `${from}${to}`, from, to })
  const text = written({ partners, relations: [tie('a', 'b'), tie('b', 'c')] })
  expect(text).toContain('De ene band waarvan beide werelden bekend zijn, loopt tussen twee werelden.')
})
